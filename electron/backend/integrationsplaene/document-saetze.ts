import type { Absatzart, Block, Lauf, Spaltenzeile, Text } from '../../../shared/documents/blocks.ts';
import { laeufe, type Laufsprache } from '../../../shared/documents/laeufe.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import type { Beschriftung } from '../../../shared/integrationsplaene/beschriftungen.ts';
import type { Drucksprache } from '../../../shared/integrationsplaene/types.ts';
import {
  beschriftung,
  planspracheFuer,
  richtungVon,
  SPRACHMARKE,
  type Einsetzungen,
  type Plantexte,
} from '../../../shared/integrationsplaene/uebersetzung.ts';
import type { Plantextquelle } from './texts.ts';

/** A statement in German and, on a paper in two languages, in the other one. */
export interface Satz {
  readonly de: Text;
  readonly andere: Text | null;
}

type Stil = Omit<Lauf, 'text' | 'sprache' | 'richtung'>;

/** A paragraph of a row: a statement, and how it is set. */
export type Absatz = readonly [stil: Absatzart, satz: Satz];

interface Zeilenart {
  readonly istBetont?: boolean;
  readonly bleibtBeimNaechsten?: boolean;
}

const GRAU: Stil = { grau: true };
const KOMMA: Readonly<Record<Drucksprache, string>> = {
  de: ', ',
  en: ', ',
  fr: ', ',
  ar: '، ',
  fa: '، ',
  tr: ', ',
  uk: ', ',
  ti: '፣ ',
};
export const LINIE = '____________________';

/** Makes statements for a paper in German alone, or beside one other language. */
export interface Satzmacher {
  readonly sprache: Drucksprache;
  /** Words of the other language; null on a paper in German alone. */
  readonly andere: Plantexte | null;
  readonly de: Plantexte;
  /** A label with its values; `werte` of the other language where they are others. */
  wort(schluessel: Beschriftung, werte?: Einsetzungen, stil?: Stil, andereWerte?: Einsetzungen): Satz;
  /** Names, dates, numbers, addresses: the same in both languages. */
  gleich(text: string, stil?: Stil): Satz;
  /** Own words: in German, with the remark „nicht übersetzt“ in the other language, never translated silently. */
  frei(text: string): Satz;
  /** Words that were translated; null: they are own words. */
  uebersetzt(text: string, andere: string | null): Satz;
  /** The name of a language, in each of the two. */
  sprachname(code: string): Satz;
  /** Statements one after the other, with this between them. */
  verbunden(saetze: readonly Satz[], trenner?: string): Satz;
  /** „Telefon: 07161 1234“ with the name in grey. */
  angabe(schluessel: Beschriftung, wert: Satz): Satz;
  /** A row of these paragraphs. */
  zeile(absaetze: readonly Absatz[], art?: Zeilenart): Spaltenzeile;
  ueberschrift(ebene: 1 | 2, schluessel: Beschriftung): Block;
}

export function createSatzmacher(quelle: Plantextquelle, sprache: Drucksprache): Satzmacher {
  const de = quelle('de');
  const andere = sprache === 'de' ? null : quelle(sprache);
  const laufsprache: Laufsprache = { marke: SPRACHMARKE[sprache], richtung: richtungVon(sprache) };
  const fremd = (text: string, stil: Stil = {}): Text => laeufe(text, laufsprache, stil);

  function wort(schluessel: Beschriftung, werte: Einsetzungen = {}, stil: Stil = {}, andereWerte = werte): Satz {
    return {
      de: laeufe(beschriftung(de, schluessel, werte), undefined, stil),
      andere: andere === null ? null : fremd(beschriftung(andere, schluessel, andereWerte), stil),
    };
  }
  function gleich(text: string, stil: Stil = {}): Satz {
    return { de: laeufe(text, undefined, stil), andere: andere === null ? null : fremd(text, stil) };
  }
  function uebersetzt(text: string, uebersetzung: string | null): Satz {
    if (uebersetzung === null) return frei(text);
    return { de: laeufe(text), andere: andere === null ? null : fremd(uebersetzung) };
  }
  function frei(text: string): Satz {
    if (andere === null) return { de: laeufe(text), andere: null };
    return { de: laeufe(text), andere: fremd(`(${beschriftung(andere, 'nichtUebersetzt')})`, GRAU) };
  }
  function verbunden(saetze: readonly Satz[], trenner = ' · '): Satz {
    const zwischen = { de: gleich(trenner).de, andere: andere && fremd(trenner.replace(', ', KOMMA[sprache])) };
    const eine = (welche: (satz: Satz) => Text): Text =>
      saetze.flatMap((satz, stelle) => [...(stelle === 0 ? [] : welche(zwischen)), ...welche(satz)]);
    return { de: eine((satz) => satz.de), andere: andere === null ? null : eine((satz) => satz.andere ?? []) };
  }
  function angabe(schluessel: Beschriftung, wert: Satz): Satz {
    const name = wort(schluessel, {}, GRAU);
    return verbunden([verbunden([name, gleich(': ', GRAU)], ''), wert], '');
  }
  function nameDerSprache(code: string): Satz {
    const bekannte = code === 'de' ? 'de' : planspracheFuer(code);
    if (bekannte === null) return gleich(sprachname(code));
    const name = wort(`sprache.${bekannte}`);
    return { de: laeufe(sprachname(code)), andere: name.andere };
  }
  function zeile(absaetze: readonly Absatz[], art: Zeilenart = {}): Spaltenzeile {
    const spalte = (welche: (satz: Satz) => Text | null) =>
      absaetze.map(([stil, satz]) => ({ stil, text: welche(satz) ?? [] }));
    return {
      spalten: [
        { absaetze: spalte((satz) => satz.de) },
        ...(andere === null ? [] : [{ richtung: laufsprache.richtung, absaetze: spalte((satz) => satz.andere) }]),
      ],
      ...art,
    };
  }
  return {
    sprache,
    andere,
    de,
    wort,
    gleich,
    frei,
    uebersetzt,
    sprachname: nameDerSprache,
    verbunden,
    angabe,
    zeile,
    ueberschrift: (ebene, schluessel) => {
      const name = wort(schluessel);
      return {
        art: 'ueberschrift',
        ebene,
        text: beschriftung(de, schluessel),
        ...(name.andere === null ? {} : { daneben: name.andere }),
      };
    },
  };
}

/** Rows as one block; none where there are no rows. */
export function spalten(titel: string, zeilen: readonly Spaltenzeile[], kopf?: Spaltenzeile): Block[] {
  if (zeilen.length === 0) return [];
  return [{ art: 'nebeneinander', titel, ...(kopf === undefined ? {} : { kopf }), zeilen: [...zeilen] }];
}

/** A line to sign on with place and day beside it. */
export function unterschriftslinien(ort: Satz, wer: Satz): Block {
  const linie = ({ de, andere }: Satz) => ({
    unter: de.map(({ text }) => text).join(''),
    ...(andere === null ? {} : { daneben: andere }),
  });
  return { art: 'unterschrift', siegel: false, linien: [linie(ort), linie(wer)] };
}
