import { Progress, Text } from '@mantine/core';
import type { Haushalt } from '../../shared/faelle/types.ts';
import { beratungsuhr, HOECHSTDAUER_MONATE, HOECHSTDAUER_VERLAENGERT_MONATE } from '../../shared/faelle/uhr.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { useHeute } from '../ui/umgebung.ts';

const FARBE = { laeuft: 'geleit', endet_bald: 'yellow', abgelaufen: 'red' } as const;

/** How much of the time for company is used: words first, then a small bar; null where nobody was accompanied yet. */
export function Uhr({ haushalt }: { readonly haushalt: Haushalt }) {
  const heute = useHeute();
  const uhr = beratungsuhr(haushalt, heute);
  if (uhr === null) return '–';
  const hoechstens = uhr.istVerlaengert ? HOECHSTDAUER_VERLAENGERT_MONATE : HOECHSTDAUER_MONATE;
  return (
    <>
      <span title={`Begleitet seit ${zeigeDatum(uhr.beginn)}, Zweijahresziel bis ${zeigeDatum(uhr.zielBis)}`}>
        {Math.min(uhr.monate, hoechstens)} von {hoechstens} Monaten
      </span>
      <Progress
        value={Math.min(100, (uhr.monate / hoechstens) * 100)}
        color={FARBE[uhr.stand]}
        size="sm"
        mt={4}
        aria-label={`Begleitung: ${uhr.monate} von ${hoechstens} Monaten`}
      />
      <Text component="span" size="xs" c={uhr.stand === 'laeuft' ? 'dimmed' : 'var(--mantine-color-error)'}>
        {uhr.stand === 'abgelaufen' ? 'abgelaufen am' : 'bis'} {zeigeDatum(uhr.ende)}
      </Text>
    </>
  );
}
