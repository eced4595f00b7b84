import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Feldfehler } from '../foundation/errors.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { Feldwerte } from './felder.ts';
import type {
  Feldmarke,
  Fuellung,
  Fuellwert,
  LeeresFeld,
  Stelle,
  Vordruck,
  VordruckAngaben,
  Vordruckfeld,
} from './types.ts';

/** Sentences about what was entered for a form, each at its field. */
export function pruefeAngaben({ gueltigVon, gueltigBis }: VordruckAngaben): Feldfehler[] {
  if (gueltigBis === null || gueltigBis >= gueltigVon) return [];
  return [{ feld: 'gueltigBis', satz: 'Der letzte Tag der Gültigkeit liegt vor dem ersten.' }];
}

type Gueltigkeit = Pick<Vordruck, 'id' | 'name' | 'gueltigVon' | 'gueltigBis'> & { readonly papierart: string };

/** True where the form is valid on that day; both ends count. */
export function giltAm(
  { gueltigVon, gueltigBis }: Pick<Gueltigkeit, 'gueltigVon' | 'gueltigBis'>,
  tag: Datum,
): boolean {
  return gueltigVon <= tag && (gueltigBis === null || tag <= gueltigBis);
}

/** Forms of a kind that are valid on that day, the newest first. */
export function gueltigeVordrucke<V extends Gueltigkeit>(liste: readonly V[], papierart: string, tag: Datum): V[] {
  return liste
    .filter((einer) => einer.papierart === papierart && giltAm(einer, tag))
    .sort((a, b) => b.gueltigVon.localeCompare(a.gueltigVon) || a.name.localeCompare(b.name, 'de'));
}

/** Warnings where another form of the same kind is valid on the same days. */
export function ueberschneidungen(vordruck: Gueltigkeit, andere: readonly Gueltigkeit[]): Grund[] {
  return andere
    .filter(
      (anderer) =>
        anderer.id !== vordruck.id &&
        anderer.papierart === vordruck.papierart &&
        (vordruck.gueltigBis === null || anderer.gueltigVon <= vordruck.gueltigBis) &&
        (anderer.gueltigBis === null || vordruck.gueltigVon <= anderer.gueltigBis),
    )
    .map((anderer) => {
      const ab = anderer.gueltigVon > vordruck.gueltigVon ? anderer.gueltigVon : vordruck.gueltigVon;
      return {
        schwere: 'warnt',
        code: 'vordrucke-gleichzeitig',
        satz: `Ab ${zeigeDatum(ab)} gilt auch „${anderer.name}“. Beim Ausfüllen stehen dann beide zur Wahl.`,
        ausweg: 'Den letzten Tag der Gültigkeit des älteren Vordrucks eintragen.',
        norm: null,
        feld: 'gueltigBis',
      };
    });
}

/** Why a place cannot have a field; null where it can. */
export function passtNicht(stelle: Stelle, feld: Vordruckfeld): string | null {
  if (stelle.istKaestchen && feld.art !== 'kreuz') {
    return `„${stelle.beschriftung}“ ist ein Kästchen zum Ankreuzen; ${feld.schluessel} ist ein Text.`;
  }
  return null;
}

/** Words that say nothing about a field. */
const FUELLWOERTER: ReadonlySet<string> = new Set(
  'der die das des dem den und oder von vom bis mit fuer zur zum bei bitte angeben siehe ggf bzw'.split(' '),
);

function worte(text: string): string[] {
  const gefaltet = text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
  return [...new Set(gefaltet.split(/[^a-z0-9]+/))].filter((wort) => wort.length > 1 && !FUELLWOERTER.has(wort));
}

const STAMM = 5;

/** 1 for the same word, less for words of one stem and of like length. */
function gleich(a: string, b: string): number {
  if (a === b) return 1;
  const [kuerzeres, laengeres] = a.length < b.length ? [a, b] : [b, a];
  let gemeinsam = 0;
  while (gemeinsam < kuerzeres.length && kuerzeres[gemeinsam] === laengeres[gemeinsam]) gemeinsam += 1;
  const istVerwandt =
    gemeinsam >= Math.max(STAMM, 0.75 * kuerzeres.length) && kuerzeres.length >= 0.6 * laengeres.length;
  return istVerwandt ? 0.8 : 0;
}

/** How well what a form says fits a field: 0 not at all, 2 word for word. */
function naehe(beschriftung: readonly string[], feldworte: readonly string[]): number {
  if (beschriftung.length === 0 || feldworte.length === 0) return 0;
  let treffer = 0;
  for (const wort of beschriftung) treffer += Math.max(0, ...feldworte.map((anderes) => gleich(wort, anderes)));
  const anteil = treffer / beschriftung.length;
  return anteil < 0.5 ? 0 : anteil + Math.min(1, treffer / feldworte.length);
}

const HOECHSTENS_VORSCHLAEGE = 3;

const IN_TABELLE = 0.25;

interface Vorschlag {
  readonly feld: Vordruckfeld;
  readonly wert: number;
}

function bewertete(stelle: Stelle, felder: readonly Vordruckfeld[]): Vorschlag[] {
  const beschriftung = worte(stelle.beschriftung);
  // Head of the column and beginning of the row.
  const istSumme = beschriftung.some((wort) => wort === 'summe' || wort === 'gesamt' || wort === 'insgesamt');
  const istTabelle = stelle.beschriftung.includes(' · ') && !istSumme;
  return felder
    .filter((feld) => stelle.istKaestchen === (feld.art === 'kreuz') && !(istSumme && feld.art === 'spalte'))
    .map((feld) => {
      const istGenannt = beschriftung.includes(feld.schluessel.toLowerCase());
      const ausNamen = naehe(beschriftung, worte(feld.name));
      const auch = feld.auch.split(';').map((wendung) => naehe(beschriftung, worte(wendung)));
      const wert = istGenannt ? 3 : Math.max(ausNamen, ...auch);
      return { feld, wert: wert > 0 && istTabelle && feld.art === 'spalte' ? wert + IN_TABELLE : wert };
    })
    .filter(({ wert }) => wert > 0)
    .sort((a, b) => b.wert - a.wert || a.feld.schluessel.localeCompare(b.feld.schluessel));
}

/** Fields that a place most likely asks for by what stands beside it, the best first; none where nothing fits. */
export function feldvorschlaege(stelle: Stelle, felder: readonly Vordruckfeld[]): Vordruckfeld[] {
  return bewertete(stelle, felder)
    .slice(0, HOECHSTENS_VORSCHLAEGE)
    .map(({ feld }) => feld);
}

/** From this nearness on a proposal needs no second look; the next one has to be further away. */
const SICHER_AB = 1.5;
const ABSTAND = 0.2;

/** The field that a place asks for beyond doubt; null where the clerk has to choose. */
function sichererVorschlag(stelle: Stelle, felder: readonly Vordruckfeld[]): Vordruckfeld | null {
  const [bester, naechster] = bewertete(stelle, felder);
  if (bester === undefined || bester.wert < SICHER_AB) return null;
  return naechster !== undefined && bester.wert - naechster.wert < ABSTAND ? null : bester.feld;
}

/**
 * What can be marked in one go: the proposals beyond doubt for all places without a field. A column is marked once, since
 * its row is repeated.
 */
export function sichereVorschlaege(
  stellen: readonly Stelle[],
  marken: readonly Feldmarke[],
  felder: readonly Vordruckfeld[],
): Feldmarke[] {
  const vorschlaege: Feldmarke[] = [];
  const vergebene = new Set(marken.map(({ feld }) => feld));
  for (const stelle of stellen) {
    if (marken.some((marke) => marke.stelle === stelle.id)) continue;
    const feld = sichererVorschlag(stelle, felder);
    if (feld === null || (feld.art === 'spalte' && vergebene.has(feld.schluessel))) continue;
    vergebene.add(feld.schluessel);
    vorschlaege.push({ stelle: stelle.id, feld: feld.schluessel });
  }
  return vorschlaege;
}

/** `zelle:name#2` without the number of its occurrence. */
function stamm(id: string): string {
  return id.replace(/#\d+$/, '');
}

function anzahlen(stellen: readonly Stelle[]): Map<string, number> {
  const anzahl = new Map<string, number>();
  for (const { id } of stellen) anzahl.set(stamm(id), (anzahl.get(stamm(id)) ?? 0) + 1);
  return anzahl;
}

/** What of the marks of a form a newer version of it keeps. */
export interface Uebernahme {
  readonly marken: readonly Feldmarke[];
  readonly verloren: Vordruck['verloren'];
}

/**
 * Carries marks to a newer version of a form: a place is the same where the same stands around it, and where it is there
 * as often as before. Marks in curly brackets are read anew and never lost.
 */
export function uebernehmeMarken(
  marken: readonly Feldmarke[],
  bisherige: readonly Stelle[],
  neue: readonly Stelle[],
): Uebernahme {
  const [vorher, jetzt] = [anzahlen(bisherige), anzahlen(neue)];
  const eigene = markenDerKlammern(neue);
  const uebernommen: Feldmarke[] = [...eigene];
  const verloren: Vordruck['verloren'] = [];
  for (const marke of marken) {
    const stelle = bisherige.find(({ id }) => id === marke.stelle);
    if (uebernommen.some((eine) => eine.stelle === marke.stelle)) continue;
    const istGleich =
      vorher.get(stamm(marke.stelle)) === jetzt.get(stamm(marke.stelle)) && neue.some(({ id }) => id === marke.stelle);
    if (istGleich) uebernommen.push(marke);
    else verloren.push({ feld: marke.feld, beschriftung: stelle?.beschriftung ?? '' });
  }
  return { marken: uebernommen, verloren };
}

/** The fields that a form names by itself, in curly brackets. */
export function markenDerKlammern(stellen: readonly Stelle[]): Feldmarke[] {
  return stellen.flatMap(({ id, feld }) => (feld === null ? [] : [{ stelle: id, feld }]));
}

function texte(wert: readonly string[] | boolean | undefined): readonly string[] {
  return typeof wert === 'object' ? wert : [];
}

function nichtLeer(wert: string): boolean {
  return wert !== '';
}

/** Entries of a repeated row: as many as its longest column has; one where nothing is repeated. */
function eintraege(stellen: readonly MarkierteStelle[], werte: Feldwerte): number {
  const spalten = stellen.filter(({ feld }) => feld.art === 'spalte');
  return Math.max(1, ...spalten.map(({ feld }) => texte(werte.get(feld.schluessel)).length));
}

interface MarkierteStelle {
  readonly stelle: Stelle;
  readonly feld: Vordruckfeld;
}

function fuellwert(feld: Vordruckfeld, werte: Feldwerte, anzahl: number | null): Fuellwert {
  const wert = werte.get(feld.schluessel);
  if (feld.art === 'kreuz') return wert === true;
  const alle = texte(wert);
  if (anzahl === null) return [alle.filter(nichtLeer).join('\n')];
  return Array.from({ length: anzahl }, (_, nummer) =>
    feld.art === 'spalte' ? (alle[nummer] ?? '') : alle.filter(nichtLeer).join('\n'),
  );
}

/** What is written at each marked place of a form, and what stays empty: fields without a value, places without a field. */
export function fuellung(
  stellen: readonly Stelle[],
  marken: readonly Feldmarke[],
  felder: readonly Vordruckfeld[],
  werte: Feldwerte,
): Fuellung {
  const markierte: MarkierteStelle[] = stellen.flatMap((stelle) => {
    const schluessel = marken.find((marke) => marke.stelle === stelle.id)?.feld;
    const feld = felder.find((eines) => eines.schluessel === schluessel);
    return feld === undefined ? [] : [{ stelle, feld }];
  });
  const zeilen = Map.groupBy(markierte, ({ stelle }) => stelle.zeile);
  const geschrieben: Record<string, Fuellwert> = {};
  const leer: LeeresFeld[] = [];
  for (const { stelle, feld } of markierte) {
    const zeile = stelle.zeile === null ? [] : (zeilen.get(stelle.zeile) ?? []);
    const istWiederholt = zeile.some((eine) => eine.feld.art === 'spalte');
    const wert = fuellwert(feld, werte, istWiederholt ? eintraege(zeile, werte) : null);
    geschrieben[stelle.id] = wert;
    const istLeer = Array.isArray(wert) ? !wert.some(nichtLeer) : !wert && stehtAllein(feld, felder);
    if (istLeer && !leer.some((eines) => eines.feld === feld.schluessel)) {
      leer.push({ feld: feld.schluessel, name: feld.name, beschriftung: stelle.beschriftung });
    }
  }
  for (const gruppe of nichtAngekreuzte(markierte, werte)) leer.push(gruppe);
  const mitFeld = new Set(markierte.map(({ stelle }) => stelle.id));
  const verbrauchte = verbrauchteZeilen(zeilen, werte);
  return {
    werte: geschrieben,
    leer: leer.sort((a, b) => a.feld.localeCompare(b.feld)),
    ohneFeld: stellen.flatMap(({ id, beschriftung, zeile }) =>
      mitFeld.has(id) || (zeile !== null && verbrauchte.has(zeile)) ? [] : [beschriftung],
    ),
  };
}

/** Rows below a repeated one, which its further entries fill. */
function verbrauchteZeilen(
  zeilen: ReadonlyMap<number | null, readonly MarkierteStelle[]>,
  werte: Feldwerte,
): ReadonlySet<number> {
  return new Set(
    [...zeilen].flatMap(([zeile, stellen]) =>
      zeile === null ? [] : Array.from({ length: eintraege(stellen, werte) - 1 }, (_, nummer) => zeile + nummer + 1),
    ),
  );
}

/** A declaration has a box of its own; of several boxes of one number one is ticked. */
function stehtAllein({ schluessel, nummer }: Vordruckfeld, felder: readonly Vordruckfeld[]): boolean {
  return schluessel === nummer && felder.filter((feld) => feld.nummer === nummer).length === 1;
}

/** Numbers with several boxes of which none is ticked. */
function nichtAngekreuzte(markierte: readonly MarkierteStelle[], werte: Feldwerte): LeeresFeld[] {
  const gruppen = Map.groupBy(
    markierte.filter(({ feld }) => feld.art === 'kreuz' && feld.schluessel !== feld.nummer),
    ({ feld }) => feld.nummer,
  );
  return [...gruppen].flatMap(([nummer, stellen]) => {
    const angekreuzt = [...werte].some(
      ([schluessel, wert]) => wert === true && (schluessel === nummer || schluessel.startsWith(`${nummer}.`)),
    );
    const [erste] = stellen;
    if (angekreuzt || erste === undefined) return [];
    return [{ feld: nummer, name: erste.feld.gruppe, beschriftung: erste.stelle.beschriftung }];
  });
}
