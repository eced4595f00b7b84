import { Group, SegmentedControl } from '@mantine/core';
import { zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { Tagwahl } from '../ui/Tagwahl.tsx';
import { ZEITRAEUME, type Zeitraum } from './zeitraum.ts';
import classes from './beratungen.module.css';

/** Chooses the period of a list: one of the usual ones, or from a day to another. */
export function Zeitraumwahl({
  zeitraum,
  onWahl,
}: {
  readonly zeitraum: Zeitraum;
  readonly onWahl: (neu: { readonly zeitraum: string; readonly von?: Datum; readonly bis?: Datum }) => void;
}) {
  return (
    <Group gap="sm" maw="100%">
      <SegmentedControl
        className={classes['zeitraum'] ?? ''}
        aria-label="Zeitraum"
        data={ZEITRAEUME.map(({ value, label }) => ({ value, label }))}
        value={zeitraum.art}
        onChange={(art) => onWahl({ zeitraum: art, von: zeitraum.von, bis: zeitraum.bis })}
      />
      {zeitraum.art === 'frei' && (
        <>
          <Tagwahl aria-label="Von" w="9.5rem" tag={zeitraum.von} onTag={(von) => onWahl({ zeitraum: 'frei', von })} />
          <Tagwahl
            aria-label="Bis"
            w="9.5rem"
            tag={zeitraum.bis}
            onTag={(bis) => onWahl({ zeitraum: 'frei', bis })}
            error={zeitraum.bis < zeitraum.von ? `Liegt vor dem Beginn am ${zeigeDatum(zeitraum.von)}.` : null}
          />
        </>
      )}
    </Group>
  );
}
