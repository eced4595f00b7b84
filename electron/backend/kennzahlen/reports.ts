import type { Beratungszeile } from '../../../shared/beratungen/types.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, type HaushaltId, type KommuneId, type PersonalId } from '../../../shared/foundation/id.ts';
import { erklaere } from '../../../shared/kennzahlen/erklaerung.ts';
import { istOffenesMerkmal, merkmaleVon, zeigeMerkmalswert } from '../../../shared/kennzahlen/merkmale.ts';
import { ganzeMonate, pruefeAuswertung, type Pruefgrund } from '../../../shared/kennzahlen/pruefung.ts';
import type { Auswertungsfrage, Kennzahl, Kennzahlschluessel, Merkmal } from '../../../shared/kennzahlen/types.ts';
import { sichtFuer } from '../../../shared/foundation/rights.ts';
import {
  SCHWELLE,
  verbergeKleine,
  verdeckteNamen,
  type Gezaehltes,
  type Gruppe,
} from '../../../shared/kennzahlen/verbergen.ts';
import { beratungszeilenVon } from '../beratungen/service.ts';
import type { Anfrage, KommunenSicht } from '../context.ts';
import { eingabefehler, nichtGefunden } from '../failures.ts';
import { bereichVon, MITTEL_HIER, werteAus, type Auswertungsmittel } from './evaluation.ts';
import type { Gruppenauftrag, Gruppenzeile } from './breakdown.ts';
import { aktennamen, alsZeilen, type AndereZeile } from './lines.ts';
import { listeKennzahlen, listeRegeln } from './service.ts';
import { bedingungDesGespraechs } from './talks.ts';

/** Lines of one page. */
const JE_SEITE = 50;

async function kennzahlMit(anfrage: Anfrage, schluessel: Kennzahlschluessel): Promise<Kennzahl> {
  const eine = (await listeKennzahlen(anfrage)).find((kennzahl) => kennzahl.schluessel === schluessel);
  if (eine === undefined) throw nichtGefunden('Diese Kennzahl');
  return eine;
}

/** True where the account reads the cases themselves in all of these Kommunen: nothing is hidden from it. */
function liestFaelle({ zuteilungen }: Anfrage, kommunen: KommunenSicht): boolean {
  const sicht = sichtFuer(zuteilungen, 'faelle', 'lesen');
  if (sicht === 'alle') return true;
  return sicht !== 'keine' && kommunen !== 'alle' && kommunen.every((id) => sicht.includes(id));
}

/**
 * One figure by a feature, the greatest first. Small values are put together, and a second one where it could be computed.
 * Kommunen and Personal are the parts of the evaluation, where persons count once in each (Z7). Whoever reads sums alone gets
 * features of persons for all of Personal together, and of some Kommunen nothing that another question would give away.
 * `EINGABE` for computed ones.
 */
export async function gliedereAuf(
  anfrage: Anfrage,
  { schluessel, merkmal, ...frage }: Auswertungsfrage & { schluessel: Kennzahlschluessel; merkmal: Merkmal },
  mittel: Auswertungsmittel = MITTEL_HIER,
): Promise<{ gruppen: Gruppe[]; verdeckte: number }> {
  const kennzahl = await kennzahlMit(anfrage, schluessel);
  if (kennzahl.zaehlart === 'abgeleitet') {
    throw eingabefehler([{ feld: 'schluessel', satz: 'Berechnete Werte lassen sich nicht aufgliedern.' }]);
  }
  if (!merkmaleVon(kennzahl).includes(merkmal)) {
    throw eingabefehler([
      { feld: 'merkmal', satz: 'Nach der Sprache lassen sich nur Gespräche mit Sprachmittlung (N3) aufgliedern.' },
    ]);
  }
  if (merkmal === 'kommune' || merkmal === 'personal') {
    const auswertung = await werteAus(anfrage, frage, mittel);
    const stelle = auswertung.zeilen.findIndex((zeile) => zeile.schluessel === kennzahl.schluessel);
    const teile = merkmal === 'kommune' ? auswertung.kommunen : auswertung.personal;
    return offen(teile.map(({ name, werte }) => ({ name, wert: werte[stelle] ?? 0 })));
  }
  const bereich = bereichVon(anfrage, frage, await listeRegeln(anfrage));
  const istOffen = istOffenesMerkmal(merkmal);
  const nurSummen = !istOffen && !liestFaelle(anfrage, bereich.kommunen);
  if (nurSummen && bereich.personal !== null) {
    throw eingabefehler([
      {
        feld: 'personalIds',
        satz: 'Nach diesem Merkmal lässt sich nur für alle Beschäftigten zusammen aufgliedern. Bitte die Auswahl der Beschäftigten aufheben.',
      },
    ]);
  }
  const gruppen = nachGroesse(zusammen(await mittel.lies(anfrage, 'gruppen', { bereich, kennzahl, merkmal }), merkmal));
  if (istOffen) return offen(gruppen);
  const auchWeg = nurSummen
    ? await andernortsKleine(anfrage, { bereich, kennzahl, merkmal }, mittel)
    : new Set<string>();
  return verbergeKleine(gruppen, SCHWELLE, auchWeg);
}

function nachGroesse<G extends Gruppe>(gruppen: readonly G[]): G[] {
  return gruppen.filter(({ wert }) => wert > 0).sort((a, b) => b.wert - a.wert || a.name.localeCompare(b.name, 'de'));
}

function offen(gruppen: readonly Gruppe[]): { gruppen: Gruppe[]; verdeckte: number } {
  return { gruppen: nachGroesse(gruppen).map(({ name, wert }) => ({ name, wert })), verdeckte: 0 };
}

/** Values by the name that they read as. */
function zusammen(zeilen: readonly Gruppenzeile[], merkmal: Merkmal): Gezaehltes[] {
  const jeName = Map.groupBy(zeilen, ({ wert }) => zeigeMerkmalswert(merkmal, wert));
  const summe = (eine: readonly Gruppenzeile[], was: 'summe' | 'anzahl') =>
    eine.reduce((bisher, zeile) => bisher + zeile[was], 0);
  return [...jeName].map(([name, eine]) => ({ name, wert: summe(eine, 'summe'), anzahl: summe(eine, 'anzahl') }));
}

/**
 * What would tell small values of Kommunen whose cases are not read: beside the answers for more or fewer Kommunen, or beside
 * the cases of others, which are read.
 */
async function andernortsKleine(
  anfrage: Anfrage,
  auftrag: Gruppenauftrag,
  mittel: Auswertungsmittel,
): Promise<ReadonlySet<string>> {
  const gefragte = auftrag.bereich.kommunen;
  const sicht = sichtFuer(anfrage.zuteilungen, 'faelle', 'lesen');
  if (gefragte === 'alle' && sicht === 'keine') return new Set();
  const gelesene: readonly string[] = typeof sicht === 'string' ? [] : sicht;
  const ganzes = { ...auftrag, bereich: { ...auftrag.bereich, kommunen: anfrage.kommunen } };
  const zeilen = (await mittel.lies(anfrage, 'gruppen', ganzes)).filter(
    ({ kommuneId }) => !gelesene.includes(kommuneId),
  );
  const zellen = [...Map.groupBy(zeilen, ({ kommuneId }) => kommuneId)].flatMap(([teil, eine]) =>
    zusammen(eine, auftrag.merkmal).map(({ name, wert, anzahl = wert }) => ({ teil, name, anzahl })),
  );
  const istGemeint = (teil: string) => gefragte === 'alle' || gefragte.includes(teil as KommuneId);
  const gemeinte = zusammen(
    zeilen.filter(({ kommuneId }) => istGemeint(kommuneId)),
    auftrag.merkmal,
  );
  const bleibende = new Set(verbergeKleine(gemeinte).gruppen.map(({ name }) => name));
  return new Set([
    ...verdeckteNamen(zellen, new Set(zellen.map(({ teil }) => teil).filter(istGemeint))),
    ...gemeinte.map(({ name }) => name).filter((name) => !bleibende.has(name)),
  ]);
}

/** What somebody sees behind a figure. */
interface Dahinterblick {
  readonly wert: number | null;
  readonly erklaerung: string;
  readonly beratungen: Beratungszeile[];
  readonly andere: AndereZeile[];
  readonly gesamt: number;
}

/**
 * „Warum diese Zahl?“: the rule in sentences and a page of what was counted. There are as many lines as the figure says; minutes
 * (N5) have a line per talk, computed values none. Files that moved to another Kommune stand without their name.
 */
export async function zeigeDahinter(
  anfrage: Anfrage,
  {
    schluessel,
    personalId,
    seite,
    ...frage
  }: Auswertungsfrage & { schluessel: Kennzahlschluessel; personalId: PersonalId | null; seite: number },
  mittel: Auswertungsmittel = MITTEL_HIER,
): Promise<Dahinterblick> {
  const kennzahl = await kennzahlMit(anfrage, schluessel);
  const regeln = await listeRegeln(anfrage);
  const enge = personalId === null ? frage : { ...frage, personalIds: [personalId] };
  const bereich = bereichVon(anfrage, enge, regeln);
  const erklaerung = erklaere(kennzahl, anfrage.kennzahlkatalog, regeln, frage);
  const { gesamt, zeilen } = await mittel.lies(anfrage, 'dahinter', {
    bereich,
    kennzahl,
    ab: seite * JE_SEITE,
    anzahl: JE_SEITE,
  });
  if (kennzahl.zaehlart === 'abgeleitet' || schluessel === 'N5') {
    const auswertung = await werteAus(anfrage, enge, mittel);
    const wert = auswertung.zeilen.find((zeile) => zeile.schluessel === schluessel)?.wert ?? null;
    const beratungen = await beratungszeilenVon(
      anfrage,
      zeilen.map(({ id }) => id),
    );
    return { wert, erklaerung, beratungen, andere: [], gesamt };
  }
  if (bedingungDesGespraechs(kennzahl, bereich) === null) {
    return { wert: gesamt, erklaerung, beratungen: [], andere: await alsZeilen(anfrage, schluessel, zeilen), gesamt };
  }
  const gesehene = new Map(
    (
      await beratungszeilenVon(
        anfrage,
        zeilen.map(({ id }) => id),
      )
    ).map((zeile): [string, Beratungszeile] => [zeile.id, zeile]),
  );
  return {
    wert: gesamt,
    erklaerung,
    beratungen: zeilen.flatMap(({ id }) => gesehene.get(id) ?? []),
    andere: await alsZeilen(
      anfrage,
      schluessel,
      zeilen.filter(({ id }) => !gesehene.has(id)),
    ),
    gesamt,
  };
}

/** A row of the Tageserfassung as it is shown. */
export interface Tagesblattzeile {
  readonly am: Datum;
  readonly haushaltId: HaushaltId | null;
  readonly bezeichnung: string;
  readonly aktenzeichen: string;
  readonly werte: Record<Kennzahlschluessel, number>;
}

/** The Tageserfassung, a page at a time; `seite` null: all of it, for a file. */
export async function zeigeTageserfassung(
  anfrage: Anfrage,
  { seite, ...frage }: Auswertungsfrage & { seite: number | null },
  mittel: Auswertungsmittel = MITTEL_HIER,
): Promise<{ zeilen: Tagesblattzeile[]; gesamt: number }> {
  const bereich = bereichVon(anfrage, frage, await listeRegeln(anfrage));
  const kennzahlen = await listeKennzahlen(anfrage);
  const { zeilen, gesamt } = await mittel.lies(anfrage, 'tage', {
    bereich,
    kennzahlen,
    ab: (seite ?? 0) * JE_SEITE,
    anzahl: seite === null ? null : JE_SEITE,
  });
  const nenne = await aktennamen(
    anfrage,
    zeilen.flatMap(({ haushaltId }) => haushaltId ?? []),
  );
  return {
    zeilen: zeilen.map(({ am, haushaltId, werte }) => {
      const akte = haushaltId === null ? null : nenne(haushaltId);
      return {
        am,
        haushaltId: akte?.istSichtbar === true ? zHaushaltId.parse(haushaltId) : null,
        bezeichnung: akte?.bezeichnung ?? 'Ohne Akte',
        aktenzeichen: akte?.aktenzeichen ?? '',
        werte: { ...werte },
      };
    }),
    gesamt,
  };
}

/** What to mend before sending, in the order of the list. */
export async function pruefeVorAbgabe(
  anfrage: Anfrage,
  frage: Auswertungsfrage,
  mittel: Auswertungsmittel = MITTEL_HIER,
): Promise<Pruefgrund[]> {
  const auswertung = await werteAus(anfrage, frage, mittel);
  const bereich = bereichVon(anfrage, frage, auswertung.regeln);
  const zahlen = await mittel.lies(anfrage, 'pruefung', { bereich, monate: ganzeMonate(frage) });
  return pruefeAuswertung(auswertung, zahlen);
}
