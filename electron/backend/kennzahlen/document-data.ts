import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { vergleicheNamen } from '../../../shared/foundation/list.ts';
import { zeigeZahl } from '../../../shared/foundation/money.ts';
import { lesartenVon } from '../../../shared/kennzahlen/erklaerung.ts';
import { nachNummer } from '../../../shared/kennzahlen/gliederung.ts';
import type { Katalog } from '../../../shared/kennzahlen/katalog.ts';
import { abschnitte, REGELN } from '../../../shared/kennzahlen/regeln.ts';
import { zRegel, type Auswertung, type Auswertungsfrage, type Kennzahl } from '../../../shared/kennzahlen/types.ts';
import type { Anfrage } from '../context.ts';
import { tagInDeutschland } from '../environment.ts';
import { bereichVon, werteAus, type Auswertungsmittel } from './evaluation.ts';
import { kommunenVon, listeAbgaben } from './frozen.ts';
import { namenFuer } from './names.ts';
import { listeKennzahlen, repositoryFuer } from './service.ts';

/** What a paper of figures is about. */
export interface Fragekopf {
  readonly frage: Auswertungsfrage;
  /** Names of the Kommunen that were asked for or are seen. */
  readonly kommunen: readonly string[];
  /** Names of those who were asked for; null: everybody. */
  readonly personal: readonly string[] | null;
  readonly stand: Datum;
}

/** All that the Excel file and the annex are made of. */
export interface Auswertungsunterlagen extends Fragekopf {
  readonly auswertung: Auswertung;
  readonly kennzahlen: readonly Kennzahl[];
  readonly katalog: Katalog;
  /** What changed since the same question was answered for good; null: it was not, or this is that answer. */
  readonly seitAbgabe: string | null;
}

/** Sheets name each Kommune up to so many, then their number. */
const HOECHSTENS_GENANNT = 12;

/** Said on every paper, since the official sheet was not at hand. */
export const KENNZEICHNUNG =
  'Programmeigenes Blatt. Die amtliche Liste der 47 Kennzahlen und ihr Muster lagen nicht vor.';

/** A freier Träger keeps no count of its own, so nobody means it who means all. */
async function ohneTraeger({ db }: Anfrage, ids: readonly KommuneId[]): Promise<KommuneId[]> {
  const traeger = await db.selectFrom('kommunen').select('id').where('art', '=', 'freier_traeger').execute();
  const weg = new Set<string>(traeger.map(({ id }) => id));
  return ids.filter((id) => !weg.has(id));
}

export async function kopfDerFrage(anfrage: Anfrage, frage: Auswertungsfrage): Promise<Fragekopf> {
  // Refuses a period that ends before it begins before anything is named.
  bereichVon(anfrage, frage, []);
  const { nenneKommune, nennePersonal } = await namenFuer(anfrage);
  const gemeinte = await kommunenVon(anfrage, frage);
  const kommunen = (frage.kommuneIds === null ? await ohneTraeger(anfrage, gemeinte) : gemeinte).map(nenneKommune);
  return {
    frage,
    kommunen: kommunen.sort(vergleicheNamen),
    personal: frage.personalIds?.map(nennePersonal).sort(vergleicheNamen) ?? null,
    stand: anfrage.heute,
  };
}

/** The papers of figures that were counted already. */
export async function unterlagenAus(
  anfrage: Anfrage,
  auswertung: Auswertung,
  seitAbgabe: string | null = null,
): Promise<Auswertungsunterlagen> {
  return {
    ...(await kopfDerFrage(anfrage, auswertung.frage)),
    auswertung,
    kennzahlen: await listeKennzahlen(anfrage),
    katalog: anfrage.kennzahlkatalog,
    seitAbgabe,
  };
}

export async function unterlagenFuer(
  anfrage: Anfrage,
  frage: Auswertungsfrage,
  mittel: Auswertungsmittel,
): Promise<Auswertungsunterlagen> {
  const auswertung = await werteAus(anfrage, frage, mittel);
  return unterlagenAus(anfrage, auswertung, await seitAbgabe(anfrage, auswertung));
}

const alsSchluessel = ({ von, bis, kommuneIds, personalIds }: Auswertungsfrage) =>
  JSON.stringify([von, bis, kommuneIds?.toSorted() ?? null, personalIds?.toSorted() ?? null]);

/** Lines that a sentence names. */
const HOECHSTENS_UNTERSCHIEDE = 6;

/** What was sent for the same question, and which of the 47 are others now. Quelle: Zählregel Z13. */
async function seitAbgabe(anfrage: Anfrage, auswertung: Auswertung): Promise<string | null> {
  const gesucht = alsSchluessel(auswertung.frage);
  const abgabe = (await listeAbgaben(anfrage)).find(({ frage }) => alsSchluessel(frage) === gesucht);
  const damals = abgabe === undefined ? null : await repositoryFuer(anfrage).abgabe(abgabe.id);
  if (damals === null) return null;
  const werte = new Map(damals.auswertung.zeilen.map(({ schluessel, wert }) => [schluessel, wert ?? 0]));
  const unterschiede = nachNummer(auswertung.zeilen).flatMap(({ schluessel, wert }) => {
    const differenz = (wert ?? 0) - (werte.get(schluessel) ?? 0);
    if (differenz === 0) return [];
    return [`${schluessel} ${differenz > 0 ? '+' : ''}${zeigeZahl(differenz)}`];
  });
  const wann = `Abgegeben am ${zeigeDatum(tagInDeutschland(new Date(damals.abgegebenAm)))}`;
  if (unterschiede.length === 0) return `${wann}, seither unverändert.`;
  const weitere = unterschiede.length - HOECHSTENS_UNTERSCHIEDE;
  const mehr = weitere > 0 ? ` und ${weitere} weitere` : '';
  return `${wann}. Seither: ${unterschiede.slice(0, HOECHSTENS_UNTERSCHIEDE).join(', ')}${mehr}; hier enthalten.`;
}

/** `A-dorf, B-heim`, or how many there are. */
export function nenneKommunen({ kommunen }: Fragekopf): string {
  return kommunen.length > HOECHSTENS_GENANNT ? `${zeigeZahl(kommunen.length)} Kommunen` : kommunen.join(', ');
}

/** An own reading of an open question that held in the period. */
export function abweichendeRegeln({ auswertung: { regeln, frage } }: Auswertungsunterlagen): string[] {
  return zRegel.options
    .filter((regel) => abschnitte(regeln, regel, frage).some(({ wert }) => wert !== REGELN[regel].vorgabe))
    .map((regel) => lesartenVon(regel, regeln, frage));
}

/** A fact at the head of a paper. */
export type Kopfangabe = { readonly name: string; readonly wert: string };

/** Kommunen, period, Personal where asked for, and day: what stands at the head of each sheet. */
export function kopfangaben(kopf: Fragekopf): Kopfangabe[] {
  const { frage, kommunen, personal, stand } = kopf;
  return [
    { name: kommunen.length === 1 ? 'Kommune' : 'Kommunen', wert: nenneKommunen(kopf) },
    { name: 'Zeitraum', wert: `${zeigeDatum(frage.von)} bis ${zeigeDatum(frage.bis)}` },
    ...(personal === null ? [] : [{ name: 'Beschäftigte', wert: personal.join('; ') }]),
    { name: 'Stand', wert: zeigeDatum(stand) },
  ];
}

/** The rules and what was sent before, below the head of the sheet with the sums. */
export function regelangaben(unterlagen: Auswertungsunterlagen): Kopfangabe[] {
  const abweichende = abweichendeRegeln(unterlagen);
  return [
    { name: 'Zählregeln', wert: abweichende.length === 0 ? 'Z1 bis Z13 wie mitgeliefert' : abweichende.join(' ') },
    ...(unterlagen.seitAbgabe === null ? [] : [{ name: 'Abgabe', wert: unterlagen.seitAbgabe }]),
  ];
}

/** Why sums of parts are greater than the whole; null where none is. Quelle: Zählregel Z7. */
export function summensatz({ auswertung: { zeilen } }: Auswertungsunterlagen): string | null {
  const groessere = nachNummer(zeilen).filter(
    ({ wert, summePersonal, summeKommunen }) => summePersonal !== wert || summeKommunen !== wert,
  );
  if (groessere.length === 0) return null;
  const nummern = groessere.map(({ schluessel }) => schluessel).join(', ');
  return `Personen zählen einmal je Auswertung (Z7). Wer bei mehreren Beschäftigten oder für mehrere Kommunen gezählt ist, zählt in jedem Teil und im Ganzen einmal. Darum ist die Summe der Teile größer als der Wert bei: ${nummern}.`;
}
