import { Text } from '@mantine/core';
import { plusTage, tageEinschliesslich, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { useHeute } from '../ui/umgebung.ts';
import classes from './faelle.module.css';

/** From so many days before its end on a paper should be renewed. */
const NAHE_TAGE = 90;

/** „in 12 Tagen“, „in 5 Monaten“, „vor 3 Tagen“. */
function relativerAblauf(tag: Datum, heute: Datum): string {
  if (tag < heute) {
    const vorbei = tageEinschliesslich(tag, heute) - 1;
    return vorbei === 1 ? 'gestern' : `vor ${vorbei} Tagen`;
  }
  const tage = tageEinschliesslich(heute, tag) - 1;
  if (tage === 0) return 'heute';
  if (tage === 1) return 'morgen';
  if (tage <= NAHE_TAGE) return `in ${tage} Tagen`;
  const monate = Math.floor(tage / 30.44);
  return monate < 24 ? `in ${monate} Monaten` : `in ${Math.floor(monate / 12)} Jahren`;
}

/** The day on which a paper ends: relative, with the day on hover and in print; near and past ones stand out. */
export function Ablauf({ am }: { readonly am: Datum | null }) {
  const heute = useHeute();
  if (am === null) return '–';
  const istNahe = am <= plusTage(heute, NAHE_TAGE);
  return (
    <span title={`${am < heute ? 'abgelaufen am' : 'läuft ab am'} ${zeigeDatum(am)}`} className={classes['einzeilig']}>
      <Text
        component="span"
        inherit
        className="nicht-drucken"
        fw={istNahe ? 650 : undefined}
        c={istNahe ? 'var(--mantine-color-error)' : undefined}
      >
        {relativerAblauf(am, heute)}
      </Text>
      <span className="nur-druck">{zeigeDatum(am)}</span>
    </span>
  );
}
