import { Text } from '@mantine/core';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { gruppeVon, relativeFrist } from '../../shared/fristen/rules.ts';
import type { Frist } from '../../shared/fristen/types.ts';
import { useHeute } from '../ui/umgebung.ts';

/** `in 12 Tagen` with the day on hover; a day that is no working day says so below. */
export function Faelligkeit({ frist, mitHinweis = false }: { readonly frist: Frist; readonly mitHinweis?: boolean }) {
  const heute = useHeute();
  const { faelligAm, naechsterWerktag, werktagshinweis, erledigtAm } = frist;
  const istUeberfaellig = gruppeVon(frist, heute) === 'ueberfaellig';
  return (
    <span>
      <Text
        component="span"
        size="sm"
        fw={istUeberfaellig ? 650 : undefined}
        c={istUeberfaellig ? 'var(--mantine-color-error)' : undefined}
        title={werktagshinweis ?? zeigeDatum(faelligAm)}
      >
        {erledigtAm === null ? relativeFrist(naechsterWerktag, heute) : zeigeDatum(faelligAm)}
      </Text>
      {mitHinweis && (
        <Text size="xs" c="dimmed">
          {erledigtAm === null ? (werktagshinweis ?? zeigeDatum(faelligAm)) : `erledigt von ${frist.erledigtVon ?? ''}`}
        </Text>
      )}
    </span>
  );
}
