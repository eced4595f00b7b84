import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import {
  zBeratungId,
  zGruppenId,
  zHaushaltId,
  zKommuneId,
  zNetzwerkkontaktId,
  zPartnerId,
  zPersonalId,
  zPersonId,
  zPlaneintragId,
  zWeiterleitungId,
} from '../foundation/id.ts';
import { zFreitext, zZeile } from '../foundation/text.ts';
import { zWeiterleitungsziel } from '../netzwerk/partnerarten.ts';

/** The three places of Z4. Quelle: Kennzahlen 4 bis 6, [S3] 74/22/4 %. */
export const zBeratungsort = z.enum(['beratungsstelle', 'aufsuchend', 'begleitung']);
export type Beratungsort = z.infer<typeof zBeratungsort>;

/** Kept as a remark (N1); both count as Beratungsstelle. */
export const zFernweg = z.enum(['', 'telefon', 'video']);
export type Fernweg = z.infer<typeof zFernweg>;

/** Topics of talks: the eight fields of the plan and three more. Quelle: Kennzahlen 7 bis 17. */
export const zThema = z.enum([
  'sprache',
  'schule',
  'ausbildung',
  'arbeit',
  'wohnung',
  'gesundheit',
  'teilhabe',
  'kinder',
  'aufenthalt',
  'leistungen',
  'sonstige',
]);
export type Thema = z.infer<typeof zThema>;

/** A talk with a family or with one person (Z3), as it was on that day. */
export const zAdressat = z.enum(['familie', 'einzelperson']);
export type Adressat = z.infer<typeof zAdressat>;

/** Longest talk: a day's work. */
export const HOECHSTENS_MINUTEN = 600;

/** A Weiterleitung that came of the talk; it becomes one of the slice `termine`. */
export const zBeratungWeiterleitung = z.object({
  ziel: zWeiterleitungsziel,
  partnerId: zPartnerId.nullable(),
  /** Name of the office; needed for 30. */
  stelle: zZeile,
  anliegen: zZeile,
});
export type BeratungWeiterleitung = z.infer<typeof zBeratungWeiterleitung>;

/** What is noted of one talk. */
export const zBeratungEingabe = z.object({
  /** Null: without a name (Z8, N6); then `kommuneId` says where. */
  haushaltId: zHaushaltId.nullable(),
  kommuneId: zKommuneId,
  /** Who was there; empty with a household: the whole family. */
  personIds: z.array(zPersonId).max(30),
  am: zDatum,
  dauerMinuten: z
    .int('Bitte die Dauer in Minuten eingeben. Beispiel: 30')
    .min(1, 'Mindestens eine Minute.')
    .max(HOECHSTENS_MINUTEN, 'Höchstens 600 Minuten. Bitte die Dauer in Minuten eingeben.'),
  /** Who of Personal held it, also in Vertretung (Z12). */
  personalId: zPersonalId,
  ort: zBeratungsort,
  fernweg: zFernweg,
  /** Office, Sprechstunde and its place. */
  unterort: zZeile,
  /** With `begleitung`: where to. */
  begleitungZu: zZeile,
  themen: z.array(zThema).max(11),
  /** Needed with `sonstige`. */
  stichwort: zZeile,
  /** A handover before the AUB counts (Z11, Kennzahl 37). */
  istUebergabe: z.boolean(),
  /** Told of an offer without a Weiterleitung (N9). */
  istInformation: z.boolean(),
  /** The goal of the plan that it serves. */
  zielKennung: zPlaneintragId.nullable(),
  weiterleitungen: z.array(zBeratungWeiterleitung).max(12),
  /** Language of the talk, code as in `SPRACHEN`; empty: German. */
  sprache: zZeile,
  /** Who interpreted; empty: nobody (N3). */
  sprachmittlung: zZeile,
  ergebnis: zZeile,
  notiz: zFreitext,
  /** Sets a Wiedervorlage at the case; null: none. */
  wiedervorlageAm: zDatum.nullable(),
});
export type BeratungEingabe = z.infer<typeof zBeratungEingabe>;

export const zBeratung = zBeratungEingabe.omit({ weiterleitungen: true, wiedervorlageAm: true }).extend({
  id: zBeratungId,
  /** Kind of the file on that day (Z3); without a name a single person (Z8). */
  adressat: zAdressat,
  /** Somebody of them still lived in a Gemeinschaftsunterkunft (N7). */
  inGemeinschaftsunterkunft: z.boolean(),
  /** Same for all of one group talk (Z10, N2); null: no group. */
  gruppeId: zGruppenId.nullable(),
  weiterleitungIds: z.array(zWeiterleitungId),
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Beratung = z.infer<typeof zBeratung>;

/** A talk in a list of several cases; no note stands in it. */
export const zBeratungszeile = zBeratung.omit({ notiz: true }).extend({
  bezeichnung: z.string(),
  aktenzeichen: z.string(),
  personal: z.string(),
  weiterleitungen: z.int(),
  /** What it lacks to count in full: `thema`, `stichwort`, `personen` …, see `fehlendesAn`. */
  fehlt: z.array(z.string()),
});
export type Beratungszeile = z.infer<typeof zBeratungszeile>;

/** What the last talks propose for the next one. */
export const zBeratungsvorschlag = z.object({
  dauerMinuten: z.int(),
  ort: zBeratungsort,
  unterort: zZeile,
  /** Most used first. */
  themen: z.array(zThema),
  ziele: z.array(zWeiterleitungsziel),
  sprache: zZeile,
  sprachmittlung: zZeile,
});
export type Beratungsvorschlag = z.infer<typeof zBeratungsvorschlag>;

/** With whom the Integrationsmanagement itself talked. Quelle: Kennzahlen 32 bis 35; both levels of 34 apart. */
export const zKontaktgruppe = z.enum([
  'integrationsbeauftragte',
  'migrationsdienste',
  'gemeindeverwaltung',
  'landratsamt',
  'ehrenamt_sonstige',
]);
export type Kontaktgruppe = z.infer<typeof zKontaktgruppe>;

export const zKontaktart = z.enum(['gespraech', 'sitzung', 'telefonat', 'e_mail']);
export type Kontaktart = z.infer<typeof zKontaktart>;

export const zNetzwerkkontaktEingabe = z.object({
  kommuneId: zKommuneId,
  am: zDatum,
  personalId: zPersonalId,
  gruppe: zKontaktgruppe,
  art: zKontaktart,
  partnerId: zPartnerId.nullable(),
  /** With whom, where it is no partner of the network. */
  stelle: zZeile,
  /** What about; no names of refugees. */
  thema: zZeile,
  dauerMinuten: z.int().min(1, 'Mindestens eine Minute.').max(HOECHSTENS_MINUTEN, 'Höchstens 600 Minuten.').nullable(),
});
export type NetzwerkkontaktEingabe = z.infer<typeof zNetzwerkkontaktEingabe>;

export const zNetzwerkkontakt = zNetzwerkkontaktEingabe.extend({
  id: zNetzwerkkontaktId,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Netzwerkkontakt = z.infer<typeof zNetzwerkkontakt>;
