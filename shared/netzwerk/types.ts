import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import {
  zEinsatzId,
  zKommuneId,
  zPartnerId,
  zPlanungsgespraechId,
  zRaumId,
  zSprechstundeId,
} from '../foundation/id.ts';
import { zFreitext, zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zUhrzeit } from '../foundation/time.ts';
import { zPartnerart } from './partnerarten.ts';
import { zThemenfeld } from './themenfelder.ts';

/** An answer that may not be known yet. */
export const zAuskunft = z.enum(['unbekannt', 'ja', 'nein']);
export type Auskunft = z.infer<typeof zAuskunft>;

const zEmail = z
  .string()
  .trim()
  .max(200, 'Höchstens 200 Zeichen.')
  .regex(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Bitte eine E-Mail-Adresse eingeben. Beispiel: info@beispiel.de');

const zPlz = z
  .string()
  .trim()
  .regex(/^(\d{5})?$/, 'Die Postleitzahl hat fünf Ziffern.');

/** For which field the partner is responsible, and where. */
export const zZustaendigkeit = z.object({
  feld: zThemenfeld,
  /** Null: every Kommune that the partner is there for. */
  kommuneId: zKommuneId.nullable(),
  /** Empty: the whole Kommune. */
  ortsteil: zZeile,
});
export type Zustaendigkeit = z.infer<typeof zZustaendigkeit>;

/** A partner of the Netzwerk: an office, a service, a club, an interpreter. */
export const zPartnerEingabe = z.object({
  name: zPflichtzeile('Bitte den Namen der Stelle eingeben.'),
  art: zPartnerart,
  ansprechperson: zZeile,
  telefon: zZeile,
  email: zEmail,
  web: zZeile,
  strasse: zZeile,
  plz: zPlz,
  ort: zZeile,
  haltestelle: zZeile,
  /** ISO 639-1 code where there is one (`ar`), else the German name. */
  sprachen: z.array(zPflichtzeile('Bitte die Sprache wählen.')).max(40),
  /** Opening and consulting times, a line each. */
  zeiten: z.string().trim().max(1000, 'Höchstens 1.000 Zeichen.'),
  /** What it costs; empty: not known. */
  kosten: zZeile,
  kinderbetreuung: zAuskunft,
  barrierefrei: zAuskunft,
  /** Interpreters: certified or sworn. */
  zertifiziert: zAuskunft,
  /** Interpreters: what they are paid, e.g. `35 € je Stunde, Fahrt extra`. */
  verguetung: zZeile,
  /** Empty: there for every Kommune of the Datenbestand. */
  kommuneIds: z.array(zKommuneId).max(60),
  zustaendigkeiten: z.array(zZustaendigkeit).max(200),
  /** May be named on papers for citizens and clients. */
  istNennbar: z.boolean(),
  bemerkung: zFreitext,
});
export type PartnerEingabe = z.infer<typeof zPartnerEingabe>;

export const zPartner = zPartnerEingabe.extend({
  id: zPartnerId,
  /** Last day on which somebody made sure that the data hold; null: never. */
  geprueftAm: zDatum.nullable(),
  geprueftVon: z.string(),
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Partner = z.infer<typeof zPartner>;

/** Where the Integrationsmanagement itself can be reached in a Kommune, for papers. One per Kommune. */
export const zAnlaufstelleEingabe = z.object({
  bezeichnung: zZeile,
  telefon: zZeile,
  email: zEmail,
  /** When it can be reached. */
  erreichbar: zZeile,
});
export type AnlaufstelleEingabe = z.infer<typeof zAnlaufstelleEingabe>;
export const zAnlaufstelle = zAnlaufstelleEingabe.extend({ kommuneId: zKommuneId, version: z.int() });
export type Anlaufstelle = z.infer<typeof zAnlaufstelle>;

export const zWochentag = z.enum(['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag']);
export type Wochentag = z.infer<typeof zWochentag>;

export const zRhythmus = z.enum(['woechentlich', 'vierzehntaeglich', 'monatlich', 'nach_vereinbarung']);
export type Rhythmus = z.infer<typeof zRhythmus>;

/** A regular Sprechstunde of the Integrationsmanagement or of a service in the Kommune. */
export const zSprechstundeEingabe = z.object({
  kommuneId: zKommuneId,
  /** Room and address, as people find it. */
  ort: zPflichtzeile('Bitte den Ort der Sprechstunde eingeben.'),
  wochentag: zWochentag,
  rhythmus: zRhythmus,
  von: zUhrzeit,
  bis: zUhrzeit,
  /** Who is there, e.g. `Miriam Kern, Integrationsmanagement`. */
  wer: zPflichtzeile('Bitte eingeben, wer die Sprechstunde hält.'),
  /** E.g. `nicht in den Schulferien`. */
  hinweis: zZeile,
});
export type SprechstundeEingabe = z.infer<typeof zSprechstundeEingabe>;
const stand = { version: z.int(), geaendertAm: z.string(), geaendertVon: z.string() };
export const zSprechstunde = zSprechstundeEingabe.extend({ id: zSprechstundeId, ...stand });
export type Sprechstunde = z.infer<typeof zSprechstunde>;

/** A room in which talks, courses and meetings can be held. */
export const zRaumEingabe = z.object({
  kommuneId: zKommuneId,
  name: zPflichtzeile('Bitte den Namen des Raums eingeben.'),
  ort: zZeile,
  plaetze: z
    .int('Bitte eine ganze Zahl eingeben.')
    .min(1, 'Mindestens 1 Platz.')
    .max(5000, 'Höchstens 5.000 Plätze.')
    .nullable(),
  barrierefrei: zAuskunft,
  /** Who may book it, and with whom. */
  buchbar: zZeile,
  hinweis: zZeile,
});
export type RaumEingabe = z.infer<typeof zRaumEingabe>;
export const zRaum = zRaumEingabe.extend({ id: zRaumId, ...stand });
export type Raum = z.infer<typeof zRaum>;

/** Why an engagement ended. */
export const zEinsatzende = z.enum([
  'aufgabe_erledigt',
  'eigener_wunsch',
  'wunsch_der_begleiteten',
  'umzug',
  'sonstiger',
]);
export type Einsatzende = z.infer<typeof zEinsatzende>;

/** What a volunteer does, from one day to another. No client stands in it: a case refers to it. */
export const zEinsatzEingabe = z.object({
  kommuneId: zKommuneId,
  /** Who engages. */
  name: zPflichtzeile('Bitte den Namen eingeben.'),
  telefon: zZeile,
  email: zEmail,
  /** Helferkreis or club that the volunteer belongs to. */
  partnerId: zPartnerId.nullable(),
  aufgabe: zPflichtzeile('Bitte die Aufgabe eingeben.'),
  von: zDatum,
  /** Null: still running. */
  bis: zDatum.nullable(),
  /** Verschwiegenheit signed on. */
  verschwiegenheitAm: zDatum.nullable(),
  /** Führungszeugnis seen on. The paper itself is not kept. */
  fuehrungszeugnisAm: zDatum.nullable(),
  /** With an end. */
  endegrund: zEinsatzende.nullable(),
  bemerkung: zFreitext,
});
export type EinsatzEingabe = z.infer<typeof zEinsatzEingabe>;
export const zEinsatz = zEinsatzEingabe.extend({ id: zEinsatzId, ...stand });
export type Einsatz = z.infer<typeof zEinsatz>;

/** A talk with local actors about need, hindrance or new offers, not about a single case (Kennzahl 36). */
export const zPlanungsgespraechEingabe = z.object({
  am: zDatum,
  kommuneId: zKommuneId,
  /** Empty: the whole Kommune. */
  ortsteil: zZeile,
  feld: zThemenfeld,
  partnerIds: z.array(zPartnerId).max(40),
  /** Who else took part. */
  teilnehmende: zZeile,
  bedarf: zFreitext,
  /** What keeps people from an offer that is there (Hürde). */
  huerde: zFreitext,
  vorschlag: zFreitext,
  /** True: an offer is missing; it stands in the list of gaps. */
  istLuecke: z.boolean(),
  weitergegebenAn: zZeile,
  weitergegebenAm: zDatum.nullable(),
  geschlossenAm: zDatum.nullable(),
  /** What came of it. */
  ergebnis: zZeile,
});
export type PlanungsgespraechEingabe = z.infer<typeof zPlanungsgespraechEingabe>;
export const zPlanungsgespraech = zPlanungsgespraechEingabe.extend({ id: zPlanungsgespraechId, ...stand });
export type Planungsgespraech = z.infer<typeof zPlanungsgespraech>;

/** What became of a gap. */
export const zLueckenstand = z.enum(['offen', 'weitergegeben', 'geschlossen']);
export type Lueckenstand = z.infer<typeof zLueckenstand>;

/** Which gaps a list shows; null: all. */
export const zLueckenfilter = z.object({
  kommuneId: zKommuneId.nullable(),
  feld: zThemenfeld.nullable(),
  stand: zLueckenstand.nullable(),
});
export type Lueckenfilter = z.infer<typeof zLueckenfilter>;
