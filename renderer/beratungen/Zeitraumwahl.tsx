import { Group, SegmentedControl } from '@mantine/core';
import { istDatum, type Datum } from '../../shared/foundation/date.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { ZEITRAEUME, type Zeitraum } from './zeitraum.ts';

/** Chooses the period of a list: one of the usual ones, or from a day to another. */
export function Zeitraumwahl({
  zeitraum,
  onWahl,
}: {
  readonly zeitraum: Zeitraum;
  readonly onWahl: (neu: { readonly zeitraum: string; readonly von?: Datum; readonly bis?: Datum }) => void;
}) {
  const setze = (teil: { von?: Datum | null; bis?: Datum | null }) => {
    const { von, bis } = { von: zeitraum.von, bis: zeitraum.bis, ...teil };
    if (von !== null && bis !== null && istDatum(von) && istDatum(bis)) onWahl({ zeitraum: 'frei', von, bis });
  };
  return (
    <Group gap="sm">
      <SegmentedControl
        aria-label="Zeitraum"
        data={ZEITRAEUME.map(({ value, label }) => ({ value, label }))}
        value={zeitraum.art}
        onChange={(art) => onWahl({ zeitraum: art, von: zeitraum.von, bis: zeitraum.bis })}
      />
      {zeitraum.art === 'frei' && (
        <>
          <Datumsfeld aria-label="Von" w="9.5rem" value={zeitraum.von} onChange={(von) => setze({ von })} />
          <Datumsfeld aria-label="Bis" w="9.5rem" value={zeitraum.bis} onChange={(bis) => setze({ bis })} />
        </>
      )}
    </Group>
  );
}
