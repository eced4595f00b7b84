import type { CSSProperties } from 'react';
import { kennzeichnungsstelle, type Blatt, type Block, type BlockVon } from '../../../shared/documents/blocks.ts';
import { HINWEISWORT } from '../../../shared/documents/layout.ts';
import { assertNever } from '../../../shared/foundation/assert.ts';
import { Briefkopf } from './Briefkopf.tsx';
import { Ankreuzen, Felder, Freiflaeche, Schluesselgruppen, Unterschrift } from './Formularbloecke.tsx';
import { absatzrichtung, Laeufe } from './Laeufe.tsx';
import { PAPIERMASSE } from './masse.ts';
import { Nebeneinander } from './Nebeneinander.tsx';
import stil from './papier.module.css';
import './schriften.css';
import { Papiercode } from './Papiercode.tsx';
import { Papiertabelle } from './Papiertabelle.tsx';
import { useSeitenregeln } from './seitenregeln.ts';
import satz from './text.module.css';

function Ueberschrift({ block: { ebene, text, daneben } }: { readonly block: BlockVon<'ueberschrift'> }) {
  const inhalt =
    daneben === undefined ? (
      text
    ) : (
      <>
        <span>{text}</span>
        <span dir={absatzrichtung(daneben)}>
          <Laeufe text={daneben} />
        </span>
      </>
    );
  const zwei = daneben === undefined ? undefined : true;
  switch (ebene) {
    case 1:
      return <h1 data-zwei={zwei}>{inhalt}</h1>;
    case 2:
      return <h2 data-zwei={zwei}>{inhalt}</h2>;
    case 3:
      return <h3 data-zwei={zwei}>{inhalt}</h3>;
    default:
      return assertNever(ebene);
  }
}

function EinBlock({ block }: { readonly block: Block }) {
  switch (block.art) {
    case 'ueberschrift':
      return <Ueberschrift block={block} />;
    case 'absatz':
      return (
        <p dir={absatzrichtung(block.text)} data-abstand={block.abstand}>
          <Laeufe text={block.text} />
        </p>
      );
    case 'hinweis':
      return (
        <p className={satz.hinweis} data-ton={block.ton} dir={absatzrichtung(block.text)}>
          {HINWEISWORT[block.ton] !== '' && <strong>{HINWEISWORT[block.ton]}</strong>}
          <Laeufe text={block.text} />
        </p>
      );
    case 'liste':
      return (
        <ul role="list" className={satz.liste}>
          {block.punkte.map((punkt, stelle) => (
            <li key={stelle} dir={absatzrichtung(punkt)}>
              <Laeufe text={punkt} />
            </li>
          ))}
        </ul>
      );
    case 'felder':
      return <Felder block={block} />;
    case 'ankreuzen':
      return <Ankreuzen block={block} />;
    case 'tabelle':
      return <Papiertabelle block={block} />;
    case 'nebeneinander':
      return <Nebeneinander block={block} />;
    case 'unterschrift':
      return <Unterschrift block={block} />;
    case 'freiflaeche':
      return <Freiflaeche block={block} />;
    case 'bild':
      return (
        <img
          className={satz.bild}
          src={`data:image/png;base64,${block.png}`}
          alt={block.alternativtext}
          style={{ '--breite': block.breiteMm } as CSSProperties}
        />
      );
    case 'schluesselgruppen':
      return <Schluesselgruppen block={block} />;
    case 'seitenumbruch':
      return <div className={stil.umbruch} />;
    default:
      return assertNever(block);
  }
}

/**
 * A paper as sheets in the proportions of A4, light in both themes, drawn from the same blocks as the Word file.
 * Printing the window prints only the paper, with the margins, headers and footers of the Word file.
 */
export function PapierAnsicht({ blatt }: { readonly blatt: Blatt }) {
  useSeitenregeln(blatt);
  const stelle = kennzeichnungsstelle(blatt);
  const bloecke = (teil: readonly Block[]) => teil.map((block, nummer) => <EinBlock key={nummer} block={block} />);
  return (
    <div
      className={stil.tisch}
      style={PAPIERMASSE}
      data-papier=""
      role="region"
      aria-label={`Vorschau: ${blatt.titel}`}
      tabIndex={0}
    >
      <article
        className={stil.blatt}
        lang="de"
        data-entwurf={blatt.istEntwurf || undefined}
        data-mehrsprachig={blatt.istMehrsprachig || undefined}
      >
        {blatt.istEntwurf && <p className={stil.entwurf}>Entwurf</p>}
        {blatt.briefkopf && <Briefkopf kopf={blatt.briefkopf} istSchmal={blatt.papiercode !== undefined} />}
        {blatt.briefkopf && blatt.papiercode && <Papiercode papiercode={blatt.papiercode} istBrief />}
        <div className={`${stil.seiten} ${satz.satz}`} data-brief={blatt.briefkopf ? true : undefined}>
          {!blatt.briefkopf && blatt.papiercode && <Papiercode papiercode={blatt.papiercode} istBrief={false} />}
          {bloecke(blatt.bloecke.slice(0, stelle))}
          {blatt.kennzeichnung !== null && <p className={satz.kennzeichnung}>{blatt.kennzeichnung}</p>}
          {bloecke(blatt.bloecke.slice(stelle))}
        </div>
      </article>
    </div>
  );
}
