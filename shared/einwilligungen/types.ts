import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zEinwilligungId, zPartnerId, zPersonId, zUmschlagId } from '../foundation/id.ts';
import { zZeile } from '../foundation/text.ts';

/** What is told about somebody. Order of the form. */
export const zInformationsart = z.enum([
  'kontakt',
  'familie',
  'aufenthalt',
  'sprache',
  'bildung_arbeit',
  'wohnen',
  'leistungen',
  'finanzen',
  'gesundheit',
  'religion',
  'herkunft',
  'sexualitaet',
  'gewalt',
]);
export type Informationsart = z.infer<typeof zInformationsart>;

/** One-way: the recipient learns it. Mutual: both may ask each other. */
export const zEinwilligungsrichtung = z.enum(['einseitig', 'gegenseitig']);
export type Einwilligungsrichtung = z.infer<typeof zEinwilligungsrichtung>;

export const zEinwilligungsantwort = z.enum(['offen', 'erteilt', 'verweigert']);

/** What is written on the paper. */
export const zEinwilligungEingabe = z.object({
  personId: zPersonId,
  /** The partner of the network, where the recipient is one. */
  partnerId: zPartnerId.nullable(),
  empfaenger: zZeile,
  /** One line per line of the address; may be empty. */
  empfaengerAnschrift: z.string().trim().max(400, 'Höchstens 400 Zeichen.'),
  zweck: zZeile,
  /** The single case: why just now, about what. */
  anlass: z.string().trim().max(1000, 'Höchstens 1.000 Zeichen.'),
  arten: z.array(zInformationsart).max(20),
  /** The especially protected kinds among them were gone through one by one and are named expressly. */
  istAusdruecklich: z.boolean(),
  richtung: zEinwilligungsrichtung,
  /** What follows where the person says no. */
  folgen: z.string().trim().max(1000, 'Höchstens 1.000 Zeichen.'),
  /** Last day; null: until the cause is gone. */
  gueltigBis: zDatum.nullable(),
  /** Who signs for a child. */
  sorgeberechtigteIds: z.array(zPersonId).max(4),
  /** Language in which the paper is explained; empty: German. */
  sprachmittlung: zZeile,
});
export type EinwilligungEingabe = z.infer<typeof zEinwilligungEingabe>;

export const zEinwilligung = zEinwilligungEingabe.extend({
  id: zEinwilligungId,
  antwort: zEinwilligungsantwort,
  /** Day of the answer; null while it is open. */
  antwortAm: zDatum.nullable(),
  /** Signed on paper; a scan with the code sets it by itself. */
  unterschriebenAm: zDatum.nullable(),
  /** Own copy handed out. */
  kopieAm: zDatum.nullable(),
  widerrufenAm: zDatum.nullable(),
  /** The cause is gone. */
  entfallenAm: zDatum.nullable(),
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Einwilligung = z.infer<typeof zEinwilligung>;

/** Where a consent stands on a day. */
export const zEinwilligungsstand = z.enum([
  'vorbereitet',
  'ohne_unterschrift',
  'gilt',
  'laeuft_ab',
  'abgelaufen',
  'verweigert',
  'widerrufen',
  'entfallen',
]);
export type Einwilligungsstand = z.infer<typeof zEinwilligungsstand>;

/** What can be written down about a consent. */
export const zEinwilligungsschritt = z.enum([
  'erteilt',
  'verweigert',
  'unterschrieben',
  'kopie',
  'widerrufen',
  'entfallen',
]);
export type Einwilligungsschritt = z.infer<typeof zEinwilligungsschritt>;

/** Who shall learn something; two of them are the same by partner, else by name. */
export const zEmpfaenger = z.object({ partnerId: zPartnerId.nullable(), name: zZeile });
export type Empfaenger = z.infer<typeof zEmpfaenger>;

export const zAmpelfarbe = z.enum(['gruen', 'gelb', 'rot']);
export type Ampelfarbe = z.infer<typeof zAmpelfarbe>;

/** The light for one kind of information. */
export const zAmpelteil = z.object({ art: zInformationsart, farbe: zAmpelfarbe, grund: z.string() });
export type Ampelteil = z.infer<typeof zAmpelteil>;

/** May this leave the file? `teile` in the order of the kinds; the whole is no better than the worst of them. */
export const zAmpel = z.object({
  farbe: zAmpelfarbe,
  grund: z.string(),
  /** What to do; empty where nothing is. */
  ausweg: z.string(),
  teile: z.array(zAmpelteil),
  /** Persons for whom a kind is missing: for them a Schweigepflichtentbindung is offered. */
  fehltFuer: z.array(zPersonId),
});
export type Ampel = z.infer<typeof zAmpel>;

export const zUmschlagthema = z.enum(['gesundheit', 'religion', 'gewalt', 'sonstiges']);
export type Umschlagthema = z.infer<typeof zUmschlagthema>;

/** A closed note, as lists show it: that there is one, since when. What it is about stands inside. */
export const zUmschlag = z.object({
  id: zUmschlagId,
  personId: zPersonId,
  angelegtAm: zDatum,
  von: z.string(),
  version: z.int(),
});
export type Umschlag = z.infer<typeof zUmschlag>;

/** What lies in it, for whoever gave a reason. */
export const zUmschlaginhalt = z.object({ thema: zUmschlagthema, inhalt: z.string() });
export type Umschlaginhalt = z.infer<typeof zUmschlaginhalt>;
