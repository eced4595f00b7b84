import type { BlockVon, Spalte, Spaltenzeile } from '../../../shared/documents/blocks.ts';
import { Laeufe } from './Laeufe.tsx';
import stil from './nebeneinander.module.css';

function Absaetze({ spalte }: { readonly spalte: Spalte }) {
  return spalte.absaetze.map((absatz, stelle) => (
    <p key={stelle} className={stil[absatz.stil]}>
      <Laeufe text={absatz.text} />
    </p>
  ));
}

function Zeile({
  zeile,
  hatZwei,
  istKopf = false,
}: {
  readonly zeile: Spaltenzeile;
  readonly hatZwei: boolean;
  readonly istKopf?: boolean;
}) {
  const Zelle = istKopf ? 'th' : 'td';
  return (
    <tr data-betont={zeile.istBetont || undefined} data-bleibt={istKopf || zeile.bleibtBeimNaechsten || undefined}>
      {zeile.spalten.map((spalte, stelle) => (
        <Zelle
          key={stelle}
          dir={spalte.richtung}
          colSpan={hatZwei && zeile.spalten.length === 1 ? 2 : undefined}
          scope={istKopf ? 'col' : undefined}
        >
          <Absaetze spalte={spalte} />
        </Zelle>
      ))}
    </tr>
  );
}

/** Rows in two languages, each statement beside its translation; the head is repeated on every printed page. */
export function Nebeneinander({ block }: { readonly block: BlockVon<'nebeneinander'> }) {
  const hatZwei = [block.kopf, ...block.zeilen].some((zeile) => zeile?.spalten.length === 2);
  return (
    <table
      className={stil.spalten}
      data-baustein="formular"
      data-gross={block.istGross || undefined}
      aria-label={block.titel}
    >
      {block.kopf && (
        <thead>
          <Zeile zeile={block.kopf} hatZwei={hatZwei} istKopf />
        </thead>
      )}
      <tbody>
        {block.zeilen.map((zeile, stelle) => (
          <Zeile key={stelle} zeile={zeile} hatZwei={hatZwei} />
        ))}
      </tbody>
    </table>
  );
}
