import type { ReactNode } from 'react';
import type { Formular, Formularblock, Formularlauf } from '../../shared/vordrucke/types.ts';
import classes from './vordrucke.module.css';

/** How a place is drawn, with what stands there on the form. */
export type Stellenbild = (id: string, text: string) => ReactNode;

/** A form as it reads: paragraphs and tables, each place drawn by `stelle`. Letters and lines are not those of the file. */
export function Formularansicht({ formular, stelle }: { readonly formular: Formular; readonly stelle: Stellenbild }) {
  return (
    <div className={classes['papier']}>
      {formular.teile.map(({ titel, bloecke }, nummer) => (
        <div key={`${titel}-${nummer}`} className={classes['teil']}>
          {formular.teile.length > 1 && <p className={classes['teiltitel']}>{titel}</p>}
          <Bloecke bloecke={bloecke} stelle={stelle} />
        </div>
      ))}
    </div>
  );
}

function Bloecke({ bloecke, stelle }: { readonly bloecke: readonly Formularblock[]; readonly stelle: Stellenbild }) {
  return bloecke.map((block, nummer) =>
    block.art === 'absatz' ? (
      <p
        key={nummer}
        className={classes['absatz']}
        data-ebene={block.ebene ?? undefined}
        data-ausrichtung={block.ausrichtung}
      >
        {block.laeufe.map((lauf, stelleNummer) => (
          <Lauf key={stelleNummer} lauf={lauf} stelle={stelle} />
        ))}
      </p>
    ) : (
      <Tabelle key={nummer} block={block} stelle={stelle} />
    ),
  );
}

function Lauf({ lauf, stelle }: { readonly lauf: Formularlauf; readonly stelle: Stellenbild }) {
  if (lauf.art === 'stelle') return stelle(lauf.id, lauf.text);
  return lauf.fett ? <strong>{lauf.text}</strong> : lauf.text;
}

function Tabelle({
  block,
  stelle,
}: {
  readonly block: Extract<Formularblock, { art: 'tabelle' }>;
  readonly stelle: Stellenbild;
}) {
  const gesamt = block.breiten.reduce((summe, breite) => summe + breite, 0) || 1;
  return (
    <table className={classes['tabelle']} role="presentation">
      <colgroup>
        {block.breiten.map((breite, nummer) => (
          <col key={nummer} style={{ width: `${(breite / gesamt) * 100}%` }} />
        ))}
      </colgroup>
      <tbody>
        {block.zeilen.map((zeile, nummer) => (
          <tr key={nummer}>
            {zeile.map(({ spalten, zeilen, bloecke }, zelle) => (
              <td key={zelle} colSpan={spalten} rowSpan={zeilen}>
                <Bloecke bloecke={bloecke} stelle={stelle} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
