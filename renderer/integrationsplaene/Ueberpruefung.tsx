import { Text } from '@mantine/core';
import { tageEinschliesslich, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { useHeute } from '../ui/umgebung.ts';
import classes from './plan.module.css';

const NAHE_TAGE = 90;

function relativ(tag: Datum, heute: Datum): string {
  if (tag === heute) return 'heute fällig';
  if (tag < heute) {
    const tage = tageEinschliesslich(tag, heute) - 1;
    return tage === 1 ? 'seit gestern fällig' : `seit ${tage} Tagen fällig`;
  }
  const tage = tageEinschliesslich(heute, tag) - 1;
  if (tage === 1) return 'morgen';
  return tage <= NAHE_TAGE ? `in ${tage} Tagen` : zeigeDatum(tag);
}

/** When a plan is gone through again: relative, with the day on hover and in print; due ones stand out. */
export function Ueberpruefung({ am }: { readonly am: Datum | null }) {
  const heute = useHeute();
  if (am === null) return '–';
  const istFaellig = am <= heute;
  return (
    <span className={classes['einzeilig']} title={`Überprüfung am ${zeigeDatum(am)}`}>
      <Text
        component="span"
        inherit
        className="nicht-drucken"
        fw={istFaellig ? 650 : undefined}
        c={istFaellig ? 'var(--mantine-color-error)' : undefined}
      >
        {relativ(am, heute)}
      </Text>
      <span className="nur-druck">{zeigeDatum(am)}</span>
    </span>
  );
}
