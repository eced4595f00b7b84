import { zeigeNummer } from '../../shared/kennzahlen/darstellung.ts';
import type { Kennzahl } from '../../shared/kennzahlen/types.ts';
import classes from './kennzahlen.module.css';

/** Number and name of a line; parts of the line above stand a little to the right. */
export function Kennzahlname({
  kennzahl: { schluessel, name },
}: {
  readonly kennzahl: Pick<Kennzahl, 'schluessel' | 'name'>;
}) {
  return (
    <span className={classes['name']}>
      <span className={classes['nummer']}>{zeigeNummer(schluessel)} </span>
      <span className={name.startsWith('davon ') ? classes['einzug'] : undefined}>
        <span className={classes['wort']}>{name}</span>
      </span>
    </span>
  );
}
