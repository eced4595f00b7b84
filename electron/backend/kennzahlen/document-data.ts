import { GEWISSHEIT_LABEL } from '../../../shared/foundation/certainty.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { vergleicheNamen } from '../../../shared/foundation/list.ts';
import { zeigeZahl } from '../../../shared/foundation/money.ts';
import { lesartenVon } from '../../../shared/kennzahlen/erklaerung.ts';
import { nachNummer } from '../../../shared/kennzahlen/gliederung.ts';
import type { Katalog } from '../../../shared/kennzahlen/katalog.ts';
import { abschnitte, REGELN } from '../../../shared/kennzahlen/regeln.ts';
import {
  zRegel,
  type Auswertung,
  type Auswertungsfrage,
  type Kennzahl,
  type Kennzahlschluessel,
} from '../../../shared/kennzahlen/types.ts';
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
  /** What was sent for the same question before; null: nothing was, or this is what is sent. */
  readonly abgabe: Abgabestand | null;
}

/** What was sent, and when. */
export interface Abgabestand {
  readonly am: Datum;
  readonly werte: ReadonlyMap<Kennzahlschluessel, number | null>;
}

/** Sheets name each Kommune up to so many, then their number. */
const HOECHSTENS_GENANNT = 12;

/** Said on every paper, since the official sheet was not at hand. */
export const KENNZEICHNUNG =
  'Programmeigenes Blatt. Das amtliche Muster ist nicht bekannt; die Liste der 47 Kennzahlen ist aus Berichten rekonstruiert.';

/** What the words of certainty mean that stand beside a line. Quelle: Lesehilfe, Herkunft. */
export const GEWISSHEITEN =
  'belegt: so gezählt oder berichtet worden; der Wortlaut im amtlichen Muster kann anders sein. rekonstruiert: aus Tätigkeiten und Berichten geschlossen. üblich: in Förderverfahren gebräuchlich. Auslegung: Lesart einer offenen Frage, umstellbar. errechnet: folgt aus anderen Werten.';

/** A freier Träger keeps no count of its own, so nobody means it who means all. */
async function ohneTraeger(anfrage: Anfrage, ids: readonly KommuneId[]): Promise<KommuneId[]> {
  const weg = new Set(await repositoryFuer(anfrage).freieTraeger());
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
  abgabe: Abgabestand | null = null,
): Promise<Auswertungsunterlagen> {
  return {
    ...(await kopfDerFrage(anfrage, auswertung.frage)),
    auswertung,
    kennzahlen: await listeKennzahlen(anfrage),
    katalog: anfrage.kennzahlkatalog,
    abgabe,
  };
}

export async function unterlagenFuer(
  anfrage: Anfrage,
  frage: Auswertungsfrage,
  mittel: Auswertungsmittel,
): Promise<Auswertungsunterlagen> {
  const auswertung = await werteAus(anfrage, frage, mittel);
  return unterlagenAus(anfrage, auswertung, await letzteAbgabe(anfrage, auswertung));
}

const alsSchluessel = ({ von, bis, kommuneIds, personalIds }: Auswertungsfrage) =>
  JSON.stringify([von, bis, kommuneIds?.toSorted() ?? null, personalIds?.toSorted() ?? null]);

/** What was sent last for the same question. */
async function letzteAbgabe(anfrage: Anfrage, { frage }: Auswertung): Promise<Abgabestand | null> {
  const gesucht = alsSchluessel(frage);
  const abgabe = (await listeAbgaben(anfrage)).find((eine) => alsSchluessel(eine.frage) === gesucht);
  const zeile = abgabe === undefined ? null : await repositoryFuer(anfrage).abgabe(abgabe.id);
  if (zeile === null) return null;
  return {
    am: tagInDeutschland(new Date(zeile.abgegebenAm)),
    werte: new Map(zeile.auswertung.zeilen.map(({ schluessel, wert }) => [schluessel, wert])),
  };
}

/** `+12` since it was sent; zero where nothing changed, null where nothing was sent. */
export function seitAbgabe(
  { abgabe }: Pick<Auswertungsunterlagen, 'abgabe'>,
  { schluessel, wert }: Pick<Auswertung['zeilen'][number], 'schluessel' | 'wert'>,
): number | null {
  return abgabe === null ? null : (wert ?? 0) - (abgabe.werte.get(schluessel) ?? 0);
}

/** Lines that a sentence names. */
const HOECHSTENS_UNTERSCHIEDE = 6;

/** What was sent for the same question, and which of the 47 are others now; null: nothing was. Quelle: Zählregel Z13. */
export function abgabesatz(unterlagen: Auswertungsunterlagen): string | null {
  const { abgabe, auswertung } = unterlagen;
  if (abgabe === null) return null;
  const unterschiede = nachNummer(auswertung.zeilen).flatMap((zeile) => {
    const differenz = seitAbgabe(unterlagen, zeile) ?? 0;
    return differenz === 0 ? [] : [`${zeile.schluessel} ${differenz > 0 ? '+' : '−'}${zeigeZahl(Math.abs(differenz))}`];
  });
  const wann = `Abgegeben am ${zeigeDatum(abgabe.am)}`;
  if (unterschiede.length === 0) return `${wann}, seither unverändert.`;
  const weitere = unterschiede.length - HOECHSTENS_UNTERSCHIEDE;
  const mehr = weitere > 0 ? ` und ${weitere} weitere` : '';
  return `${wann}. Seit Abgabe: ${unterschiede.slice(0, HOECHSTENS_UNTERSCHIEDE).join(', ')}${mehr}; hier enthalten.`;
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
  const abgabe = abgabesatz(unterlagen);
  return [
    { name: 'Zählregeln', wert: abweichende.length === 0 ? 'Z1 bis Z13 wie mitgeliefert' : abweichende.join(' ') },
    ...(abgabe === null ? [] : [{ name: 'Abgabe', wert: abgabe }]),
  ];
}

const UND = new Intl.ListFormat('de', { type: 'conjunction' });

/** `43 (11 statt 6) und 44 (3 statt 2)`; empty where the sum of the parts is the whole. */
function abweichungen(
  zeilen: readonly Auswertungszeile[],
  summeVon: (zeile: Auswertungszeile) => number | null,
  istGesucht: (summe: number, wert: number) => boolean,
): string {
  return UND.format(
    nachNummer(zeilen).flatMap((zeile) => {
      const { schluessel, wert } = zeile;
      const summe = summeVon(zeile);
      if (summe === null || wert === null || !istGesucht(summe, wert)) return [];
      return [`${schluessel} (${zeigeZahl(summe)} statt ${zeigeZahl(wert)})`];
    }),
  );
}

type Auswertungszeile = Auswertung['zeilen'][number];

/** The sums of parts that a sheet shows. */
const SUMMEN = {
  personal: { wessen: 'der Beschäftigten', summeVon: ({ summePersonal }: Auswertungszeile) => summePersonal },
  kommunen: { wessen: 'der Kommunen', summeVon: ({ summeKommunen }: Auswertungszeile) => summeKommunen },
};

/** Said of persons on every sheet with sums, whether they differ here or not. Quelle: Zählregel Z7. */
export function summensatz(
  { auswertung: { zeilen } }: Auswertungsunterlagen,
  gezeigte: readonly (keyof typeof SUMMEN)[] = ['personal', 'kommunen'],
): string {
  const saetze = gezeigte.flatMap((welche) => {
    const { wessen, summeVon } = SUMMEN[welche];
    const groessere = abweichungen(zeilen, summeVon, (summe, wert) => summe > wert);
    const kleinere = abweichungen(zeilen, summeVon, (summe, wert) => summe < wert);
    return [
      ...(groessere === '' ? [] : [`Darum ist die Summe ${wessen} größer bei ${groessere}.`]),
      ...(kleinere === ''
        ? []
        : [`Nicht alles ist einem Teil zugeordnet, darum ist die Summe ${wessen} kleiner bei ${kleinere}.`]),
    ];
  });
  const regel =
    'Personen zählen einmal je Auswertung (Z7): bei mehreren Beschäftigten oder Kommunen in jedem Teil und im Ganzen einmal.';
  return [regel, ...(saetze.length === 0 ? ['Hier stimmen Summen und Werte überein.'] : saetze)].join(' ');
}

/** `[S3] Regierungspräsidium Stuttgart, Bericht 2017/2018; …`: the signs that stand in these texts. */
export function quellensatz({ quellen }: Katalog, texte: readonly string[]): string {
  const alle = texte.join(' ');
  const genannte = quellen.filter(({ kuerzel }) => alle.includes(`[${kuerzel}]`));
  return genannte.map(({ kuerzel, titel }) => `[${kuerzel}] ${titel}`).join('; ');
}

/** Certainty and source in one: `rekonstruiert; Angebote [S1] 3.`, with the word of certainty where the source lacks it. */
export function nachweis({ gewissheit, herkunft }: Pick<Kennzahl, 'gewissheit' | 'herkunft'>): string {
  const wort = GEWISSHEIT_LABEL[gewissheit];
  return herkunft.startsWith(wort) ? herkunft : `${wort}; ${herkunft}`;
}
