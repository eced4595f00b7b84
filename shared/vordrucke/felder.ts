import type { Blatt, Block, BlockVon, Teil, Text, Zelle } from '../documents/blocks.ts';
import type { Vordruckfeld } from './types.ts';

/**
 * The numbered fields of a paper, read off its blocks: screen, own sheet and official form show the same blocks and so
 * cannot differ. What stands where:
 *
 * - `felder`: number, name, value; parts as `A08.iban`. A number that comes again is the next entry (posts).
 * - `ankreuzen`: the number is the text of what is ticked, each box `A15.erstantrag`.
 * - tables whose head cells carry a small number above the name: a column, its sum `A21.summe`.
 * - tables that begin with „Nr.“: a row, its last column the value, further amounts `A57.jahr1`, its words `A57.zeile`.
 */
interface Fund {
  readonly nummer: string;
  /** Part of the number; empty for the number itself. */
  readonly teil: string;
  readonly name: string;
  /** Name of the number that it is a part of. */
  readonly gruppe: string;
  readonly wert: string | boolean;
}

const NUMMER = /^[A-Z]\d{2}$/;
const NUMMERNSPALTE = 'Nr.';

function textVon(text: Text): string {
  return text
    .map((lauf) => lauf.text)
    .join('')
    .trim();
}

function mitTeilen(nummer: string, name: string, wert: string, teile: readonly Teil[] | undefined): Fund[] {
  return [
    { nummer, teil: '', name, gruppe: name, wert },
    ...(teile ?? []).map((teil) => ({ nummer, teil: teil.schluessel, name: teil.name, gruppe: name, wert: teil.wert })),
  ];
}

function ausFeldern({ felder, rahmen }: BlockVon<'felder'>): Fund[] {
  // A framed block is for the notes of another office.
  if (rahmen) return [];
  return felder
    .filter(({ nummer }) => NUMMER.test(nummer))
    .flatMap(({ nummer, name, wert, teile }) => mitTeilen(nummer, name, wert, teile));
}

function ausKaestchen({ nummer: gemeinsame, titel, punkte }: BlockVon<'ankreuzen'>): Fund[] {
  const funde: Fund[] = [];
  if (gemeinsame !== null) {
    const name = titel ?? gemeinsame;
    const wert = punkte.flatMap((punkt) => (punkt.angekreuzt ? [punkt.text] : [])).join('\n');
    funde.push({ nummer: gemeinsame, teil: '', name, gruppe: name, wert });
  }
  let laufende = { nummer: gemeinsame ?? '', gruppe: titel ?? '' };
  for (const { nummer, text, angekreuzt, schluessel = '' } of punkte) {
    if (nummer !== null) laufende = { nummer, gruppe: text };
    if (laufende.nummer === '' || (schluessel === '' && nummer === null)) continue;
    funde.push({ ...laufende, teil: schluessel, name: text, wert: angekreuzt });
  }
  return funde;
}

function spaltenkopf(zelle: Zelle): { nummer: string; name: string } | null {
  const [erster, ...rest] = zelle.text;
  const nummer = erster?.text.trim() ?? '';
  return erster?.leise === true && NUMMER.test(nummer) ? { nummer, name: textVon(rest) } : null;
}

function ausSpalten({ kopf, zeilen, fuss }: BlockVon<'tabelle'>): Fund[] {
  const spalten = kopf.map(spaltenkopf);
  const ausZeile = (zeile: readonly Zelle[]) =>
    zeile.flatMap((zelle, stelle) => {
      const spalte = spalten[stelle] ?? null;
      return spalte === null ? [] : mitTeilen(spalte.nummer, spalte.name, textVon(zelle.text), zelle.teile);
    });
  const summen = (fuss ?? []).flatMap((zelle, stelle) => {
    const spalte = spalten[stelle] ?? null;
    const wert = textVon(zelle.text);
    if (spalte === null || wert === '' || stelle === 0) return [];
    return [{ nummer: spalte.nummer, teil: 'summe', name: `Summe: ${spalte.name}`, gruppe: spalte.name, wert }];
  });
  return [...zeilen.flatMap(ausZeile), ...summen];
}

function ausZeilen({ titel, zeilen, fuss }: BlockVon<'tabelle'>): Fund[] {
  let laufende = { nummer: '', gruppe: '' };
  return [...zeilen, ...(fuss ? [fuss] : [])].flatMap((zeile) => {
    const [nummernzelle, namenszelle, ...betraege] = zeile;
    const nummer = nummernzelle === undefined ? '' : textVon(nummernzelle.text);
    const name = namenszelle === undefined ? '' : textVon(namenszelle.text);
    // A row per year has no name of its own.
    if (nummer !== '') laufende = { nummer, gruppe: /^\d{4}$/.test(name) ? titel : name };
    const letzter = betraege.at(-1);
    if (!NUMMER.test(laufende.nummer) || letzter === undefined) return [];
    const fund = (teil: string, was: string, wert: string): Fund => ({ ...laufende, teil, name: was, wert });
    return [
      fund('', laufende.gruppe, textVon(letzter.text)),
      fund('zeile', `${laufende.gruppe}: Bezeichnung`, name),
      ...betraege
        .slice(0, -1)
        .map((zelle, jahr) =>
          fund(`jahr${jahr + 1}`, `${laufende.gruppe}, ${jahr + 1}. Haushaltsjahr`, textVon(zelle.text)),
        ),
    ];
  });
}

function funde(block: Block): Fund[] {
  switch (block.art) {
    case 'felder':
      return ausFeldern(block);
    case 'ankreuzen':
      return ausKaestchen(block);
    case 'tabelle':
      return textVon(block.kopf[0]?.text ?? []) === NUMMERNSPALTE ? ausZeilen(block) : ausSpalten(block);
    default:
      return [];
  }
}

function schluesselVon({ nummer, teil }: Fund): string {
  return teil === '' ? nummer : `${nummer}.${teil}`;
}

/** The values of a paper by field: texts in the order of their entries, or whether a box is ticked. */
export type Feldwerte = ReadonlyMap<string, readonly string[] | boolean>;

/** Reads every numbered field out of a paper. Pure; the same paper gives the same values as it shows. */
export function feldwerteAusBlatt(blatt: Pick<Blatt, 'bloecke'>): Feldwerte {
  const werte = new Map<string, string[] | boolean>();
  for (const fund of blatt.bloecke.flatMap(funde)) {
    const schluessel = schluesselVon(fund);
    if (typeof fund.wert === 'boolean') {
      werte.set(schluessel, fund.wert);
      continue;
    }
    const bisher = werte.get(schluessel);
    if (Array.isArray(bisher)) bisher.push(fund.wert);
    else werte.set(schluessel, [fund.wert]);
  }
  return werte;
}

/**
 * The catalogue of a kind of paper, read off a sheet that shows every field once. `wiederholte`: numbers that have an entry
 * per Kommune, post or year; `auch`: further words by which forms ask for a field.
 */
export function felderAusBlatt(
  blatt: Pick<Blatt, 'bloecke'>,
  wiederholte: readonly string[],
  auch: Readonly<Record<string, string>> = {},
): Vordruckfeld[] {
  const felder = new Map<string, Vordruckfeld>();
  for (const fund of blatt.bloecke.flatMap(funde)) {
    const schluessel = schluesselVon(fund);
    if (felder.has(schluessel)) continue;
    const istSpalte = wiederholte.includes(fund.nummer) && fund.teil !== 'summe';
    // What a single row is called stands on every form anyway.
    if (fund.teil === 'zeile' && !istSpalte) continue;
    felder.set(schluessel, {
      schluessel,
      nummer: fund.nummer,
      name: fund.name,
      gruppe: fund.gruppe,
      auch: auch[schluessel] ?? '',
      art: typeof fund.wert === 'boolean' ? 'kreuz' : istSpalte ? 'spalte' : 'einzeln',
    });
  }
  return [...felder.values()].sort((a, b) => a.nummer.localeCompare(b.nummer));
}
