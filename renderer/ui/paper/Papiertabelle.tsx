import type { BlockVon, Zelle } from '../../../shared/documents/blocks.ts';
import { absatzrichtung, Laeufe } from './Laeufe.tsx';
import stil from './tabelle.module.css';

function Zellen({ zeile }: { readonly zeile: readonly Zelle[] }) {
  return zeile.map((zelle, stelle) => (
    <td
      key={stelle}
      colSpan={zelle.spalten}
      dir={absatzrichtung(zelle.text)}
      data-ausrichtung={zelle.ausrichtung}
      data-leerlinie={zelle.leerlinie || undefined}
    >
      <Laeufe text={zelle.text} />
    </td>
  ));
}

/** A table with its title, a head that is repeated on every printed page, and sums at the foot. */
export function Papiertabelle({ block }: { readonly block: BlockVon<'tabelle'> }) {
  const gesamt = block.breiten.reduce((bisher, breite) => bisher + breite, 0);
  return (
    <table className={stil.tabelle} data-baustein="tabelle" aria-label={block.istOhneTitel ? block.titel : undefined}>
      {!block.istOhneTitel && <caption>{block.titel}</caption>}
      <colgroup>
        {block.breiten.map((breite, stelle) => (
          <col key={stelle} width={`${(breite / gesamt) * 100}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.kopf.map((zelle, stelle) => (
            <th key={stelle} scope="col" colSpan={zelle.spalten} data-ausrichtung={zelle.ausrichtung}>
              <Laeufe text={zelle.text} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.zeilen.map((zeile, stelle) => (
          <tr key={stelle}>
            <Zellen zeile={zeile} />
          </tr>
        ))}
        {block.fuss && (
          <tr className={stil.summe}>
            <Zellen zeile={block.fuss} />
          </tr>
        )}
      </tbody>
    </table>
  );
}
