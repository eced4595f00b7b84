import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zErklaerterBetrag } from '../foundation/certainty.ts';
import { zKommuneId, zKontoId, zPersonalId, zVereinbarungId } from '../foundation/id.ts';
import { zBetragCentLeerIstNull } from '../foundation/money.ts';
import { zGrund } from '../foundation/reasons.ts';
import { zAnteilHundertstel } from '../foundation/share.ts';
import { zFreitext, zZeile } from '../foundation/text.ts';
import { zQualifikationstyp } from '../foerderrecht/types.ts';
import { zKommune } from '../kommunen/types.ts';
import { zTraegerart } from '../personal/types.ts';

/**
 * The agreement of a Gemeinde or a Verband with its Landkreis, which from 2025 on takes the place of the Antrag. No form of
 * it is known: every field is customary in such procedures (`ueblich`). Quelle: [DG], [NRWZ] (wer, wie viel); Felder üblich
 */

/**
 * Where an agreement stands. `entwurf` can be edited; `abgestimmt` (the text is settled with the Landkreis) and
 * `beschlossen` can be reopened; from `unterschrieben` on it is frozen, and a change is a Nachtrag.
 */
export const zVereinbarungszustand = z.enum([
  'entwurf',
  'abgestimmt',
  'beschlossen',
  'unterschrieben',
  'gekuendigt',
  'beendet',
]);
export type Vereinbarungszustand = z.infer<typeof zVereinbarungszustand>;

/** What the Landkreis pays: a fixed amount, or at the most so much against evidence. */
export const zFinanzierungsform = z.enum(['festbetrag', 'hoechstbetrag']);
export type Finanzierungsform = z.infer<typeof zFinanzierungsform>;

/** How often figures go to the Landkreis. */
export const zBerichtsrhythmus = z.enum(['monatlich', 'vierteljaehrlich', 'halbjaehrlich', 'jaehrlich']);
export type Berichtsrhythmus = z.infer<typeof zBerichtsrhythmus>;

/** One post of the agreement. */
export const zVereinbarungsstelle = z.object({
  bezeichnung: zZeile,
  /** Null: „noch offen“. */
  personalId: zPersonalId.nullable(),
  anteilHundertstel: zAnteilHundertstel,
  traegerart: zTraegerart,
  /** Name of the employer as it stands on the paper. */
  traeger: zZeile,
  /** Null: not known before somebody is chosen. */
  qualifikation: zQualifikationstyp.nullable(),
  von: zDatum,
  bis: zDatum,
});
export type Vereinbarungsstelle = z.infer<typeof zVereinbarungsstelle>;

/** What one member of a Verband has of it: its part of the share of the Landkreis, and its part of the Eigenanteil. */
export const zAufteilung = z.object({
  kommuneId: zKommuneId,
  landkreisCent: zBetragCentLeerIstNull,
  eigenanteilCent: zBetragCentLeerIstNull,
});
export type Aufteilung = z.infer<typeof zAufteilung>;

/** When the Landkreis is to pay how much. */
export const zAuszahlungstermin = z.object({ faelligAm: zDatum, betragCent: zBetragCentLeerIstNull });
export type Auszahlungstermin = z.infer<typeof zAuszahlungstermin>;

const zAnzahl = (hoechstens: number, satz: string) =>
  z
    .int('Bitte eine ganze Zahl eingeben. Beispiel: 3')
    .min(0, 'Die Zahl darf nicht negativ sein.')
    .max(hoechstens, satz);

/** Terms and persons of the agreement, in the order of its paragraphs. */
export const zVereinbarungsangaben = z.object({
  beratungsumfang: zFreitext,
  beratungsorte: zFreitext,
  vertretung: zFreitext,
  /** Which figures, how often, how many days after the end of each stretch, in which file. */
  zahlen: zFreitext,
  zahlenRhythmus: zBerichtsrhythmus,
  zahlenFristTage: zAnzahl(366, 'Höchstens 366 Tage.').nullable(),
  zahlenDatei: zZeile,
  nachweisBis: zDatum.nullable(),
  nachweisAnlagen: zFreitext,
  rueckzahlung: zFreitext,
  kuendigungsfristMonate: zAnzahl(24, 'Höchstens 24 Monate.').nullable(),
  kuendigung: zFreitext,
  vakanz: zFreitext,
  datenschutz: zFreitext,
  oeffentlichkeit: zFreitext,
  gremium: zZeile,
  beschlussAm: zDatum.nullable(),
  vorlage: zZeile,
  landkreisGremium: zZeile,
  landkreisBeschlussAm: zDatum.nullable(),
  ansprechperson: zZeile,
  landkreisAnsprechperson: zZeile,
});
export type Vereinbarungsangaben = z.infer<typeof zVereinbarungsangaben>;

export const zVereinbarungEingabe = z.object({
  /** The Gemeinde or the Verband. */
  kommuneId: zKommuneId,
  landkreisId: zKommuneId.nullable(),
  von: zDatum,
  bis: zDatum,
  /** Date on the paper. */
  datum: zDatum,
  /** The Bescheid of the Land to the Landkreis. */
  bescheidVom: zDatum.nullable(),
  bescheidAktenzeichen: zZeile,
  finanzierungsform: zFinanzierungsform,
  /** For the whole period: cost, what the Landkreis pays, what the Gemeinde or the Verband bears itself. */
  gesamtCent: zBetragCentLeerIstNull,
  landkreisCent: zBetragCentLeerIstNull,
  eigenanteilCent: zBetragCentLeerIstNull,
  /** Empty for a single Gemeinde. */
  aufteilung: z.array(zAufteilung).max(60),
  auszahlungen: z.array(zAuszahlungstermin).max(60),
  stellen: z.array(zVereinbarungsstelle).max(60),
  angaben: zVereinbarungsangaben,
});
export type VereinbarungEingabe = z.infer<typeof zVereinbarungEingabe>;

/** One step on the way: the state that was reached, on which day, and who wrote it down. Oldest first. */
export const zVereinbarungsschritt = z.object({
  zustand: zVereinbarungszustand,
  am: zDatum,
  /** Only of a Kündigung: the last day on which the agreement holds. */
  wirksamZum: zDatum.nullable(),
  bemerkung: zZeile,
  kontoId: zKontoId,
  von: z.string(),
});
export type Vereinbarungsschritt = z.infer<typeof zVereinbarungsschritt>;

export const zVereinbarung = zVereinbarungEingabe.extend({
  id: zVereinbarungId,
  version: z.int(),
  zustand: zVereinbarungszustand,
  aktenzeichen: z.string(),
  /** 1, or one more than the agreement that it changes: 2 is the first Nachtrag. */
  fassung: z.int(),
  /** The signed agreement that this Nachtrag changes. */
  vorgaengerId: zVereinbarungId.nullable(),
  /** Oldest first; empty for a draft that was never settled. */
  schritte: z.array(zVereinbarungsschritt),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Vereinbarung = z.infer<typeof zVereinbarung>;

/** The sums of an agreement, each with its explanation. */
export const zVereinbarungsberechnung = z.object({
  vzaeSummeHundertstel: z.int(),
  /** Share of the Landkreis and Eigenanteil together. */
  finanzierung: zErklaerterBetrag,
  /** Null where nothing is split. */
  aufteilungLandkreis: zErklaerterBetrag.nullable(),
  aufteilungEigenanteil: zErklaerterBetrag.nullable(),
  auszahlungen: zErklaerterBetrag,
});
export type Vereinbarungsberechnung = z.infer<typeof zVereinbarungsberechnung>;

/**
 * What everybody may know of a Landkreis who has an agreement with it: name, key, address, who signs and who answers.
 * Its account and its Aktenzeichen are not among it.
 */
export const zVertragspartner = zKommune.pick({
  id: true,
  name: true,
  art: true,
  schluessel: true,
  kreisSchluessel: true,
  anschrift: true,
  vertretung: true,
  auskunft: true,
});
export type Vertragspartner = z.infer<typeof zVertragspartner>;

/** An agreement with everything that the page and the paper show. */
export const zVereinbarungsakte = z.object({
  vereinbarung: zVereinbarung,
  berechnung: zVereinbarungsberechnung,
  hindernisse: z.array(zGrund),
});
export type Vereinbarungsakte = z.infer<typeof zVereinbarungsakte>;
