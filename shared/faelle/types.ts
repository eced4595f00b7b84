import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zFalleintragId, zHaushaltId, zKommuneId, zPersonalId, zPersonId } from '../foundation/id.ts';
import { zFreitext, zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zGeschlecht } from '../personal/types.ts';
import {
  zHaushaltsart,
  zAktenstand,
  zGeburtsgenauigkeit,
  zFamilienrolle,
  zZugangsgrund,
  zWohnform,
  zLeistungsart,
  zAufenthaltsstatus,
  zErwerbstaetigkeit,
  zSprachniveau,
  zAlphabetisierung,
  zStationsart,
  zKursart,
  zKursstand,
  zPruefung,
  zFremdnummerart,
  zBeziehungsart,
  zErstkontaktergebnis,
  zSchutz,
  zAbschlussgrund,
  zVorrang,
} from './wertelisten.ts';

/** An address of the household, from one day to another; `bis: null`: still. */
export const zAnschrift = z.object({
  id: zFalleintragId,
  strasse: zZeile,
  zusatz: zZeile,
  plz: z
    .string()
    .trim()
    .regex(/^(\d{5})?$/, 'Die Postleitzahl hat fünf Ziffern.'),
  ort: zZeile,
  ortsteil: zZeile,
  wohnform: zWohnform,
  von: zDatum.nullable(),
  bis: zDatum.nullable(),
});
export type Anschrift = z.infer<typeof zAnschrift>;

/** Benefits that the household receives. */
export const zLeistung = z.object({
  id: zFalleintragId,
  art: zLeistungsart,
  von: zDatum.nullable(),
  bis: zDatum.nullable(),
});
export type Leistung = z.infer<typeof zLeistung>;

export const zAufenthalt = z.object({
  id: zFalleintragId,
  status: zAufenthaltsstatus,
  von: zDatum.nullable(),
  bis: zDatum.nullable(),
  erwerbstaetigkeit: zErwerbstaetigkeit,
  wohnsitzauflage: zZeile,
  nebenbestimmungen: zZeile,
});
export type Aufenthalt = z.infer<typeof zAufenthalt>;

/** A language: ISO 639-1 code where there is one (`ar`, `uk`, `ti`), else its German name. */
export const zSprachkenntnis = z.object({
  sprache: zPflichtzeile('Bitte die Sprache wählen.'),
  niveau: zSprachniveau,
});

/** School, training, work, also in the country of origin. */
export const zStation = z.object({
  art: zStationsart,
  bezeichnung: zZeile,
  stelle: zZeile,
  istImHerkunftsland: z.boolean(),
  von: zDatum.nullable(),
  bis: zDatum.nullable(),
});
export type Station = z.infer<typeof zStation>;

export const zKurs = z.object({
  art: zKursart,
  traeger: zZeile,
  stand: zKursstand,
  von: zDatum.nullable(),
  bis: zDatum.nullable(),
  /** Hours attended of those held, in percent; null: not known. */
  anwesenheitProzent: z.int().min(0).max(100, 'Höchstens 100 Prozent.').nullable(),
  pruefung: zPruefung,
  pruefungsergebnis: zZeile,
  mitKinderbetreuung: z.boolean(),
});
export type Kurs = z.infer<typeof zKurs>;

export const zFremdnummer = z.object({
  art: zFremdnummerart,
  nummer: zPflichtzeile('Bitte die Nummer eingeben.'),
});
export type Fremdnummer = z.infer<typeof zFremdnummer>;

export const zPersonEingabe = z.object({
  /** One of both may be empty: single names stay single. */
  vorname: zZeile,
  nachname: zZeile,
  /** Other spellings in papers. */
  schreibweisen: z.array(zPflichtzeile('Bitte die Schreibweise eingeben.')).max(20),
  /** The name in its own script. */
  nameOriginal: zZeile,
  geschlecht: zGeschlecht,
  geburtsgenauigkeit: zGeburtsgenauigkeit,
  /** With `tag`. */
  geburtsdatum: zDatum.nullable(),
  /** With `jahr`; follows from the date with `tag`. */
  geburtsjahr: z
    .int('Bitte das Jahr mit vier Ziffern eingeben.')
    .min(1900, 'Bitte ein Jahr ab 1900 eingeben.')
    .max(2199)
    .nullable(),
  rolle: zFamilienrolle,
  /** Destatis key, three digits as text; empty: not filled in. */
  staatsangehoerigkeit: z
    .string()
    .trim()
    .regex(/^(\d{3})?$/, 'Der Schlüssel der Staatsangehörigkeit hat drei Ziffern.'),
  ankunftAm: zDatum.nullable(),
  aubVon: zDatum.nullable(),
  aubBis: zDatum.nullable(),
  zugangsgrund: zZugangsgrund,
  /** Day of the recognition, the Duldung, or the admission from which 24 months run; the day of access is computed. */
  zugangGrundlageAm: zDatum.nullable(),
  /** Meets the conditions, but still lives in a Gemeinschaftsunterkunft (N7, Z11). */
  wohntInGemeinschaftsunterkunft: z.boolean(),
  aufenthalte: z.array(zAufenthalt).max(50),
  sprachen: z.array(zSprachkenntnis).max(20),
  alphabetisierung: zAlphabetisierung,
  brauchtSprachmittlung: z.boolean(),
  stationen: z.array(zStation).max(50),
  kurse: z.array(zKurs).max(50),
  interessen: zZeile,
  fremdnummern: z.array(zFremdnummer).max(20),
  telefon: zZeile,
  email: zZeile,
  schutz: zSchutz,
  schutzBis: zDatum.nullable(),
  erstkontakt: zErstkontaktergebnis,
  /** Day of the first contact, or of the last try. */
  erstkontaktAm: zDatum.nullable(),
  /** Information under Art. 13 DSGVO handed out on, in the language. */
  informiertAm: zDatum.nullable(),
  informiertSprache: zZeile,
  /** Own consent to the file, and the own copy of it (adults). */
  einwilligungAm: zDatum.nullable(),
  einwilligungKopieAm: zDatum.nullable(),
  einwilligungWiderrufenAm: zDatum.nullable(),
  bemerkung: zFreitext,
});
export type PersonEingabe = z.infer<typeof zPersonEingabe>;

export const zPerson = zPersonEingabe.extend({
  id: zPersonId,
  haushaltId: zHaushaltId,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Person = z.infer<typeof zPerson>;

export const zBeziehung = z.object({ id: zFalleintragId, vonId: zPersonId, zuId: zPersonId, art: zBeziehungsart });
export type Beziehung = z.infer<typeof zBeziehung>;

/** A stretch of company: from the opening of the file to its closing; a reopened file has several. */
export const zBegleitung = z.object({
  id: zFalleintragId,
  von: zDatum,
  bis: zDatum.nullable(),
  /** Null while it lasts. */
  grund: zAbschlussgrund.nullable(),
  /** Regeldienst that took over, or what follows. */
  uebergebenAn: zZeile,
  bemerkung: zZeile,
});
export type Begleitung = z.infer<typeof zBegleitung>;

export const zHaushaltEingabe = z.object({
  kommuneId: zKommuneId,
  art: zHaushaltsart,
  /** Own name of the file; empty: it follows from the persons („Familie Al-Ahmad“). */
  name: zZeile,
  /** Who accompanies the household. */
  zustaendigId: zPersonalId.nullable(),
  vorrang: zVorrang,
  vorrangGrund: zZeile,
  /** What shall be reached within two years: access to the Regelsysteme. */
  ziel: zFreitext,
  /** Company beyond the 36 months, in reasoned single cases up to 48. Quelle: [RV]. */
  istVerlaengert: z.boolean(),
  verlaengerungGrund: zZeile,
  anschriften: z.array(zAnschrift).max(50),
  leistungen: z.array(zLeistung).max(50),
  beziehungen: z.array(zBeziehung).max(200),
  bemerkung: zFreitext,
});
export type HaushaltEingabe = z.infer<typeof zHaushaltEingabe>;

export const zHaushalt = zHaushaltEingabe.extend({
  id: zHaushaltId,
  /** „Familie Al-Ahmad (4)“ or „Bekele, Sara“. */
  bezeichnung: z.string(),
  stand: zAktenstand,
  /** Empty in the Zählbestand. */
  aktenzeichen: z.string(),
  begleitungen: z.array(zBegleitung),
  /** True: the addresses are left out of this answer; `anschriftZeigen` gives them to whoever is entitled. */
  istGeschuetzt: z.boolean(),
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Haushalt = z.infer<typeof zHaushalt>;

/** What one page needs of a household. */
export const zFallakte = z.object({ haushalt: zHaushalt, personen: z.array(zPerson) });
export type Fallakte = z.infer<typeof zFallakte>;

/** One line of the list of cases. */
export const zFallzeile = z.object({
  id: zHaushaltId,
  bezeichnung: z.string(),
  aktenzeichen: z.string(),
  kommuneId: zKommuneId,
  art: zHaushaltsart,
  stand: zAktenstand,
  personen: z.int(),
  zustaendigId: zPersonalId.nullable(),
  zustaendig: z.string(),
  vorrang: zVorrang,
  /** First day on which a residence paper of the household ends; null: none is noted. */
  aufenthaltBis: zDatum.nullable(),
  /** First day of the AUB of the household. */
  aubVon: zDatum.nullable(),
  /** Since when it is accompanied; null: never. */
  begleitetSeit: zDatum.nullable(),
});
export type Fallzeile = z.infer<typeof zFallzeile>;

export const zFallsortierung = z.enum(['name', 'aktenzeichen', 'aufenthalt', 'aub']);

/** Which cases the list shows. */
export const zFallfilter = z.object({
  /** Part of a name, a number or an Aktenzeichen; empty: all. */
  text: z.string().trim().max(200),
  kommuneId: zKommuneId.nullable(),
  stand: zAktenstand.nullable(),
  /** `eigene`: of the Personal that the account stands for; `ohne`: nobody's. */
  zustaendig: z.union([z.enum(['alle', 'eigene', 'ohne']), zPersonalId]),
  art: zHaushaltsart.nullable(),
  vorrang: zVorrang.nullable(),
  wohnform: zWohnform.nullable(),
  leistung: zLeistungsart.nullable(),
  sprache: z.string().trim().max(200),
  ortsteil: z.string().trim().max(200),
  /** Residence papers that end up to this day. */
  aufenthaltBis: zDatum.nullable(),
});
export type Fallfilter = z.infer<typeof zFallfilter>;

/** Somebody of the AUB for whom no contact is noted. */
export const zZugang = z.object({
  haushaltId: zHaushaltId,
  personId: zPersonId,
  name: z.string(),
  kommuneId: zKommuneId,
  aubVon: zDatum,
  /** Days since the beginning of the AUB. */
  tage: z.int(),
  erstkontakt: zErstkontaktergebnis,
});
export type Zugang = z.infer<typeof zZugang>;

/** Who can accompany a household: Personal of its Kommune, by name. */
export const zBetreuende = z.object({
  id: zPersonalId,
  name: z.string(),
  kommuneIds: z.array(zKommuneId),
  istEigenes: z.boolean(),
});
export type Betreuende = z.infer<typeof zBetreuende>;

/** One step in the timeline of a case, whichever slice it comes from. */
export const zFallverlauf = z.object({
  /** `<slice>:<row>`. */
  id: z.string(),
  am: zDatum,
  /** `Erstkontakt`, `Akte`, `Termin`, `Weiterleitung`, `Einwilligung`, `Erhebung`, `Übergabe`, `Dokument`. */
  art: z.string(),
  titel: z.string(),
  /** What was noted; may be empty. */
  text: z.string(),
  wer: z.string(),
  ziel: z.string().nullable(),
});
export type Fallverlauf = z.infer<typeof zFallverlauf>;
