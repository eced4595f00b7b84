import { UnstyledButton } from '@mantine/core';
import { zeigeKennzahlwert } from '../../shared/kennzahlen/gliederung.ts';
import type { Kennzahlschluessel } from '../../shared/kennzahlen/types.ts';
import classes from './kennzahlen.module.css';

/** A figure as a dotted link that opens „Warum diese Zahl?“; plain where it cannot be told or belongs to nobody. */
export function Zahl({
  schluessel,
  wert,
  name,
  onWarum,
}: {
  readonly schluessel: Kennzahlschluessel;
  readonly wert: number | null;
  /** What it is a figure of, for those who listen: „Beratungsgespräche insgesamt, A-dorf“. */
  readonly name: string;
  readonly onWarum: (() => void) | null;
}) {
  const text = zeigeKennzahlwert(schluessel, wert);
  if (wert === null || onWarum === null) return <span className="zahl">{text}</span>;
  return (
    <UnstyledButton
      className={`${classes['zahlknopf'] ?? ''} zahl`}
      aria-haspopup="dialog"
      aria-label={`${text}. ${name}: Warum diese Zahl?`}
      onClick={onWarum}
    >
      {text}
    </UnstyledButton>
  );
}
