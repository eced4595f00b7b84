import { z } from 'zod';
import { zBeratungsort, zThema, zAdressat } from '../beratungen/types.ts';
import { zGewissheit } from '../foundation/certainty.ts';
import { zDatum } from '../foundation/date.ts';
import { zAbgabeId, zKommuneId, zPersonalId } from '../foundation/id.ts';
import { zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zWeiterleitungsziel } from '../netzwerk/partnerarten.ts';

/**
 * `1` to `47`, `N1` to `N15`, `D1` to `D13`, `E:<id>` for own ones. What has several values has a letter each: `34a`
 * Gemeinden and `34b` Landratsämter, `D2a` to `D2c`, `D5a` to `D5l`, `N8a` and `N8b`, `N15a` and `N15b`.
 */
export const zKennzahlschluessel = z
  .string()
  .regex(/^(\d{1,2}[ab]?|[ND]\d{1,2}[a-l]?|E:[0-9a-f-]{36})$/, 'Das ist keine Kennzahl.');
export type Kennzahlschluessel = z.infer<typeof zKennzahlschluessel>;

/** What is summed up: talks and the like add up over parts, persons and stocks do not (Z7). */
export const zZaehlart = z.enum(['ereignisse', 'personen', 'bestand', 'abgeleitet']);
export type Zaehlart = z.infer<typeof zZaehlart>;

/** Readings of open questions that can be switched, each from a day on. Quelle: Zählregeln Z3, Z4, Z6, Z10, Z11; 31–34, 40, 43. */
export const zRegel = z.enum([
  /** `akte` | `anwesende`: what makes a talk one with a family (Z3). */
  'Z3',
  /** `beratungsstelle` | `eigene`: where telephone and video count (Z4). */
  'Z4',
  /** `ohne_information` | `mit_information`: whether telling of an offer is a Weiterleitung (Z6). */
  'Z6',
  /** `alle` | `ohne_unterkunft`: talks before the AUB (Z11). */
  'Z11',
  /** `je_akte` | `einmal`: group talks (Z10). */
  'Z10',
  /** `ohne_e_mail` | `mit_e_mail`: what a contact is (31). */
  'K31',
  /** `zusammen` | `getrennt`: Gemeindeverwaltungen and Landratsämter (34). */
  'K34',
  /** `plaene` | `akten` | `im_zeitraum`: what is active and when (40). */
  'K40',
  /** `mit_familie` | `anwesende`: who has contact (43). */
  'K43',
  /** Days within which a first contact is in time (D13). */
  'D13',
]);
export type Regel = z.infer<typeof zRegel>;

/** A rule as it holds on a day. */
export const zRegelstand = z.object({
  regel: zRegel,
  wert: z.string(),
  giltAb: zDatum.nullable(),
  gewissheit: zGewissheit,
  begruendung: z.string(),
});
export type Regelstand = z.infer<typeof zRegelstand>;

/** What an own Kennzahl counts: talks that meet all that is named. */
export const zEigeneZaehlung = z.object({
  thema: zThema.nullable(),
  ort: zBeratungsort.nullable(),
  adressat: zAdressat.nullable(),
  ziel: zWeiterleitungsziel.nullable(),
  mitSprachmittlung: z.boolean(),
});
export type EigeneZaehlung = z.infer<typeof zEigeneZaehlung>;

/** One line of the catalogue. */
export const zKennzahl = z.object({
  schluessel: zKennzahlschluessel,
  name: z.string(),
  definition: z.string(),
  zaehlregel: z.string(),
  regeln: z.array(z.string()),
  zaehlart: zZaehlart,
  herkunft: z.string(),
  gewissheit: zGewissheit,
  /** Where it stands in the list; the office can move it. */
  position: z.int(),
  /** False: left out of the office's own lists; the sheets of the Land always have all 47. */
  istGezeigt: z.boolean(),
  eigene: zEigeneZaehlung.nullable(),
  /** Null as long as the office changed nothing. */
  version: z.int().nullable(),
});
export type Kennzahl = z.infer<typeof zKennzahl>;

export const zKennzahlAnpassung = z.object({
  name: zPflichtzeile('Bitte einen Namen eingeben.'),
  definition: z.string().trim().max(1000, 'Höchstens 1.000 Zeichen.'),
  position: z.int().min(0).max(1000),
  istGezeigt: z.boolean(),
});
export type KennzahlAnpassung = z.infer<typeof zKennzahlAnpassung>;

/** Which figures are asked for; null: all that the account sees. The first and the last day belong to it (Z1). */
export const zAuswertungsfrage = z.object({
  von: zDatum,
  bis: zDatum,
  kommuneIds: z.array(zKommuneId).max(1200).nullable(),
  personalIds: z.array(zPersonalId).max(2000).nullable(),
});
export type Auswertungsfrage = z.infer<typeof zAuswertungsfrage>;

/** A part of the whole: one Kommune, or one person of Personal. */
export const zAuswertungsteil = z.object({
  id: z.string(),
  name: z.string(),
  /** In the order of `zeilen`; null where it cannot be told for a part. */
  werte: z.array(z.number().nullable()),
});
export type Auswertungsteil = z.infer<typeof zAuswertungsteil>;

/** „Auswertung Zeitraum“. */
export const zAuswertung = z.object({
  frage: zAuswertungsfrage,
  /** The rules that it was counted by. */
  regeln: z.array(zRegelstand),
  /** In the order of the office's list. */
  zeilen: z.array(
    z.object({
      schluessel: zKennzahlschluessel,
      name: z.string(),
      zaehlart: zZaehlart,
      /** What an own Kennzahl counted; null: a shipped one. */
      eigene: zEigeneZaehlung.nullable(),
      /** The whole; null where it cannot be told. Shares in percent with one decimal. */
      wert: z.number().nullable(),
      /** Sum over the persons of Personal; greater than the whole where persons count once (Z7). */
      summePersonal: z.number().nullable(),
      summeKommunen: z.number().nullable(),
    }),
  ),
  personal: z.array(zAuswertungsteil),
  kommunen: z.array(zAuswertungsteil),
});
export type Auswertung = z.infer<typeof zAuswertung>;

/** Values to break figures down by. Quelle: Merkmale zum Aufgliedern, 5.5. */
export const zMerkmal = z.enum([
  'kommune',
  'ortsteil',
  'team',
  'personal',
  'traeger',
  'adressat',
  'geschlecht',
  'alter',
  'staatsangehoerigkeit',
  'aufenthaltsstatus',
  'zugangsgrund',
  'wohnform',
  'leistungsbezug',
  'sprachstand',
  'dauer',
  /** Of N3 only: which language was interpreted. */
  'sprache',
]);
export type Merkmal = z.infer<typeof zMerkmal>;

/** What was sent, as it was sent. */
export const zAbgabe = z.object({
  id: zAbgabeId,
  titel: z.string(),
  frage: zAuswertungsfrage,
  abgegebenAm: z.string(),
  von: z.string(),
  an: zZeile,
  /** Of the file that was sent. */
  sha256: z.string(),
  auswertung: zAuswertung,
  version: z.int(),
});
export type Abgabe = z.infer<typeof zAbgabe>;

/** „+12 seit Abgabe“: what the same question gives now under the rules of that day. */
export const zAbgabedifferenz = z.object({
  schluessel: zKennzahlschluessel,
  damals: z.number().nullable(),
  heute: z.number().nullable(),
});
export type Abgabedifferenz = z.infer<typeof zAbgabedifferenz>;
