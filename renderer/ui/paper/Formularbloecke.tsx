import { useId, type CSSProperties } from 'react';
import type { BlockVon } from '../../../shared/documents/blocks.ts';
import { gruppenJeZeile, istBreit, istZweispaltig, leerzeilenVon } from '../../../shared/documents/layout.ts';
import { absatzrichtung, Laeufe } from './Laeufe.tsx';
import stil from './formular.module.css';
import satz from './text.module.css';

function Nummer({ nummer }: { readonly nummer: string | null | undefined }) {
  return nummer ? <span className={satz.nummer}>{nummer}</span> : null;
}

/** Numbered fields; an empty value shows lines to fill by hand. */
export function Felder({ block }: { readonly block: BlockVon<'felder'> }) {
  return (
    <dl
      className={block.rahmen ? `${stil.felder} ${stil.rahmen}` : stil.felder}
      data-baustein="formular"
      data-ohne-nummern={block.felder.every((feld) => feld.nummer === '') || undefined}
    >
      {block.felder.map((feld, stelle) => {
        const leerzeilen = leerzeilenVon(feld);
        return (
          <div
            key={stelle}
            className={stil.feld}
            data-breit={istBreit(feld) || undefined}
            data-leer={leerzeilen > 0 || undefined}
          >
            <dt>
              <Nummer nummer={feld.nummer} />
              <span className={stil.feldname}>{feld.name}</span>
            </dt>
            <dd>
              {feld.wert}
              {Array.from({ length: leerzeilen }, (_, zeile) => (
                <span key={zeile} className={stil.schreiblinie} />
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Boxes as they are ticked; the paper only shows them. */
export function Ankreuzen({ block }: { readonly block: BlockVon<'ankreuzen'> }) {
  const id = useId();
  const hatTitel = block.titel !== null || block.nummer !== null;
  return (
    <div className={stil.ankreuzen} data-baustein="formular">
      {hatTitel && (
        <p id={id} className={stil.ankreuztitel}>
          <Nummer nummer={block.nummer} />
          <span>{block.titel}</span>
        </p>
      )}
      <ul role="list" aria-labelledby={hatTitel ? id : undefined} data-zweispaltig={istZweispaltig(block) || undefined}>
        {block.punkte.map((punkt, stelle) => (
          <li key={stelle}>
            <Nummer nummer={punkt.nummer} />
            <span
              className={stil.kaestchen}
              role="img"
              aria-label={punkt.angekreuzt ? 'angekreuzt:' : 'nicht angekreuzt:'}
            >
              {punkt.angekreuzt ? '☒' : '☐'}
            </span>
            <span>{punkt.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Lines to sign on, with the place of the seal. */
export function Unterschrift({ block }: { readonly block: BlockVon<'unterschrift'> }) {
  // The seal stands behind the first row of lines, as in the Word file, where its cell begins there.
  const jeZeile = Math.min(2, Math.max(1, block.linien.length));
  const linie = ({ unter, daneben }: (typeof block.linien)[number], stelle: number) => (
    <p key={stelle} className={stil.linie}>
      {unter}
      {daneben && (
        <span className={stil.daneben} dir={absatzrichtung(daneben)}>
          <Laeufe text={daneben} />
        </span>
      )}
    </p>
  );
  return (
    <div
      className={stil.unterschrift}
      data-baustein="formular"
      data-siegel={block.siegel || undefined}
      data-nummer={block.nummer ? true : undefined}
    >
      <Nummer nummer={block.nummer} />
      {block.linien.slice(0, jeZeile).map(linie)}
      {block.siegel && <p className={stil.siegel}>Dienstsiegel</p>}
      {block.linien.slice(jeZeile).map((eine, stelle) => linie(eine, stelle + jeZeile))}
    </div>
  );
}

/** An empty box for notes of another office, or several side by side. */
export function Freiflaeche({ block }: { readonly block: BlockVon<'freiflaeche'> }) {
  const hoehe = { '--zeilen': block.zeilen } as CSSProperties;
  return (
    <div
      className={stil.freiflaeche}
      style={hoehe}
      data-baustein="formular"
      data-geteilt={block.spalten ? true : undefined}
    >
      <p>
        {block.nummer && <span className={satz.leise}>{block.nummer} </span>}
        <span>{block.titel}</span>
      </p>
      {block.spalten && (
        <div className={stil.teilflaechen}>
          {block.spalten.map((name) => (
            <p key={name}>{name}</p>
          ))}
        </div>
      )}
    </div>
  );
}

/** A code in numbered groups, large and of fixed width. */
export function Schluesselgruppen({ block }: { readonly block: BlockVon<'schluesselgruppen'> }) {
  return (
    <ul
      role="list"
      className={stil.schluesselgruppen}
      aria-label="Schlüssel in Gruppen"
      data-baustein="formular"
      style={{ '--spalten': gruppenJeZeile(block.gruppen.length) } as CSSProperties}
    >
      {block.gruppen.map((gruppe, stelle) => (
        <li key={stelle}>
          <span className={satz.leise}>{stelle + 1}</span>
          <code translate="no">{gruppe}</code>
        </li>
      ))}
    </ul>
  );
}
