import { BERATUNGSORT_LABEL, FERNWEG_LABEL, THEMA_LABEL } from '../../shared/beratungen/labels.ts';
import { zBeratungsort, zFernweg, zThema } from '../../shared/beratungen/types.ts';
import { glatt } from '../../shared/foundation/folding.ts';
import { WEITERLEITUNGSZIEL_LABEL } from '../../shared/netzwerk/partnerarten.ts';
import { neueZeile, type Sprechtagszeile } from './sprechtag.ts';
import { THEMENTASTEN, ZIELTASTEN } from './tasten.ts';

/** A line out of another table: what the case was called there, and what of it is understood. */
export interface EingefuegteZeile {
  readonly gesucht: string;
  readonly zeile: Sprechtagszeile;
}

type Spalte = 'fall' | 'ort' | 'dauer' | 'themen' | 'ziele' | 'notiz';

/** The order of the table of the Sprechtag, where the pasted one has no head. */
const REIHENFOLGE: readonly Spalte[] = ['fall', 'ort', 'dauer', 'themen', 'ziele', 'notiz'];

/** Heads of such tables, folded. */
const KOEPFE: Record<string, Spalte> = {
  fall: 'fall',
  name: 'fall',
  familie: 'fall',
  aktenzeichen: 'fall',
  mitwem: 'fall',
  wo: 'ort',
  ort: 'ort',
  minuten: 'dauer',
  dauer: 'dauer',
  min: 'dauer',
  themen: 'themen',
  thema: 'themen',
  weiteran: 'ziele',
  weiterleitung: 'ziele',
  weiterleitungen: 'ziele',
  notiz: 'notiz',
  bemerkung: 'notiz',
};

/** Other words for a place. */
const ORTE: Record<string, Partial<Sprechtagszeile>> = {
  buero: { ort: 'beratungsstelle' },
  sprechstunde: { ort: 'beratungsstelle' },
  hausbesuch: { ort: 'aufsuchend' },
  wohnung: { ort: 'aufsuchend' },
  unterkunft: { ort: 'aufsuchend' },
  ...Object.fromEntries(zBeratungsort.options.map((ort) => [glatt(BERATUNGSORT_LABEL[ort]), { ort }])),
  ...Object.fromEntries(
    zFernweg.options.filter((weg) => weg !== '').map((fernweg) => [glatt(FERNWEG_LABEL[fernweg]), { fernweg }]),
  ),
};

/** Cells of what tables put on the clipboard: Tab between cells, quotes around those with a line break. */
function zellen(text: string): string[][] {
  const zeilen: string[][] = [['']];
  let inAnfuehrung = false;
  const hinzu = (zeichen: string) => {
    const zeile = zeilen.at(-1);
    if (zeile) zeile[zeile.length - 1] = (zeile.at(-1) ?? '') + zeichen;
  };
  const normal = text.replace(/\r\n?/g, '\n');
  for (let stelle = 0; stelle < normal.length; stelle += 1) {
    const zeichen = normal.charAt(stelle);
    const istAnfang = zeilen.at(-1)?.at(-1) === '';
    if (zeichen === '"' && (inAnfuehrung || istAnfang)) {
      if (inAnfuehrung && normal.charAt(stelle + 1) === '"') {
        hinzu('"');
        stelle += 1;
      } else inAnfuehrung = !inAnfuehrung;
    } else if (inAnfuehrung) hinzu(zeichen);
    else if (zeichen === '\t') zeilen.at(-1)?.push('');
    else if (zeichen === '\n') zeilen.push(['']);
    else hinzu(zeichen);
  }
  return zeilen.map((zeile) => zeile.map((zelle) => zelle.trim())).filter((zeile) => zeile.some(Boolean));
}

/** `45`, `45 min`, `0:45`, `1 h`; null where it is none of these. */
function minutenVon(text: string): number | null {
  const stunden = /^(\d{1,2})(?::([0-5]\d))?\s*(?:h|std\.?)$|^(\d{1,2}):([0-5]\d)$/i.exec(text);
  if (stunden) return Number(stunden[1] ?? stunden[3]) * 60 + Number(stunden[2] ?? stunden[4] ?? 0);
  const minuten = /^(\d{1,4})\s*(?:min\.?|minuten)?$/i.exec(text);
  return minuten ? Number(minuten[1]) : null;
}

/** The one choice that a word means: its name, its long name, or the beginning of one of them; null where none or several do. */
function gemeint<Wert>(
  wort: string,
  wahlen: readonly { readonly wert: Wert; readonly namen: readonly string[] }[],
): Wert | null {
  const gesucht = glatt(wort);
  if (gesucht === '') return null;
  const genaue = wahlen.filter(({ namen }) => namen.some((name) => glatt(name) === gesucht));
  const [erste, ...weitere] =
    genaue.length > 0 ? genaue : wahlen.filter(({ namen }) => namen.some((name) => glatt(name).startsWith(gesucht)));
  return erste !== undefined && weitere.length === 0 ? erste.wert : null;
}

const THEMEN = THEMENTASTEN.map(({ wert, name }) => ({ wert, namen: [name, THEMA_LABEL[wert]] }));
/** Every other office needs its name, which a line has no room for. */
const ZIELE = ZIELTASTEN.filter(({ wert }) => wert !== 30).map(({ wert, name }) => ({
  wert,
  namen: [name, ...name.split(', '), WEITERLEITUNGSZIEL_LABEL[wert]],
}));

/** What of a list of words is understood, and what is not. */
function gemeinte<Wert>(
  text: string,
  wahlen: readonly { readonly wert: Wert; readonly namen: readonly string[] }[],
): { readonly werte: Wert[]; readonly rest: string } {
  const ganzes = gemeint(text, wahlen);
  if (ganzes !== null) return { werte: [ganzes], rest: '' };
  const worte = text.split(/[,;/+]|\s+und\s+/).map((wort) => wort.trim());
  const werte = worte.flatMap((wort) => gemeint(wort, wahlen) ?? []);
  const rest = worte.filter((wort) => wort !== '' && gemeint(wort, wahlen) === null).join(', ');
  return { werte: [...new Set(werte)], rest };
}

function zeileAus(teile: ReadonlyMap<Spalte, string>): EingefuegteZeile {
  const teil = (spalte: Spalte) => teile.get(spalte) ?? '';
  const themen = gemeinte(teil('themen'), THEMEN);
  const ziele = gemeinte(teil('ziele'), ZIELE);
  const [ortswort = '', ...wohin] = teil('ort').split(/[\s,:]+/);
  const ort = ORTE[glatt(ortswort)];
  const minuten = minutenVon(teil('dauer'));
  const leer = neueZeile();
  // What is not understood stands in the note: nothing of the other table is lost.
  const uebriges = [
    ort === undefined && teil('ort') !== '' ? `Wo: ${teil('ort')}` : '',
    minuten === null && teil('dauer') !== '' ? `Dauer: ${teil('dauer')}` : '',
    themen.rest === '' ? '' : `Thema: ${themen.rest}`,
    ziele.rest === '' ? '' : `Weiter an: ${ziele.rest}`,
  ];
  const zeile = { ...leer, ...ort };
  return {
    gesucht: teil('fall'),
    zeile: {
      ...zeile,
      begleitungZu: zeile.ort === 'begleitung' ? wohin.join(' ') : '',
      dauerMinuten: minuten ?? leer.dauerMinuten,
      themen: themen.werte.map((thema) => zThema.parse(thema)),
      ziele: ziele.werte,
      notiz: [teil('notiz'), ...uebriges]
        .filter((text) => text !== '')
        .join('. ')
        .replace(/\s*\n\s*/g, ' '),
    },
  };
}

/**
 * Lines that were copied out of another table, with or without a head; null where the text is no table. Columns without a
 * known head go to the note, with their head.
 */
export function eingefuegteZeilen(text: string): EingefuegteZeile[] | null {
  if (!text.includes('\t')) return null;
  const [erste = [], ...weitere] = zellen(text);
  const koepfe = erste.map((kopf) => KOEPFE[glatt(kopf)] ?? null);
  const hatKopf = koepfe.filter((kopf) => kopf !== null).length >= 2;
  return (hatKopf ? weitere : [erste, ...weitere]).map((zeile) => {
    const teile = new Map<Spalte, string>();
    zeile.forEach((zelle, nummer) => {
      if (zelle === '') return;
      const kopf = hatKopf ? (koepfe[nummer] ?? null) : (REIHENFOLGE[nummer] ?? null);
      if (kopf !== null && !teile.has(kopf)) teile.set(kopf, zelle);
      else
        teile.set(
          'notiz',
          [teile.get('notiz'), hatKopf ? `${erste[nummer]}: ${zelle}` : zelle].filter(Boolean).join('. '),
        );
    });
    return zeileAus(teile);
  });
}
