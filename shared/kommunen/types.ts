import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zKommuneId, zMitgliedschaftId } from '../foundation/id.ts';
import { zBetragCent } from '../foundation/money.ts';
import { zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zBezugszeitraum, zRegimeId } from '../foerderrecht/types.ts';

/** Kinds of bodies. The key is checked by kind. */
export const zKoerperschaftsart = z.enum([
  'stadt',
  'gemeinde',
  'gemeindeverwaltungsverband',
  'erfuellende_gemeinde',
  'zweckverband',
  'landkreis',
  'freier_traeger',
]);
export type Koerperschaftsart = z.infer<typeof zKoerperschaftsart>;

/** Colours that tell the Kommunen apart in the window; names of the theme. */
export const zKommunenfarbe = z.enum(['blau', 'gruen', 'violett', 'orange', 'petrol', 'rot', 'gelb', 'grau']);
export type Kommunenfarbe = z.infer<typeof zKommunenfarbe>;

const zAnschrift = z.object({
  strasse: zZeile,
  plz: z
    .string()
    .trim()
    .regex(/^(\d{5})?$/, 'Die Postleitzahl hat fünf Ziffern.'),
  ort: zZeile,
});

/** What the clerk enters for a body. Texts may be empty unless they say otherwise; an empty one becomes a line on paper. */
export const zKommuneEingabe = z.object({
  name: zPflichtzeile('Bitte den amtlichen Namen eingeben.'),
  art: zKoerperschaftsart,
  /** AGS (8 digits), Verbandsschlüssel (9 or 12 digits), Landkreis (5 digits) or empty; checked by `pruefeKommune`. */
  schluessel: z.string().trim().max(12),
  /** 5-digit key of the Landkreis or Stadtkreis; for a Gemeinde it follows from the AGS. */
  kreisSchluessel: z.string().trim().max(5),
  anschrift: zAnschrift,
  vertretung: z.object({ amtsbezeichnung: zZeile, name: zZeile }),
  auskunft: z.object({ name: zZeile, stelle: zZeile, telefon: zZeile, fax: zZeile, email: zZeile }),
  bank: z.object({ inhaber: zZeile, institut: zZeile, iban: zZeile, bic: zZeile, buchungszeichen: zZeile }),
  /** Extra lines of the letterhead below name and address. */
  briefkopfZeilen: z.array(zZeile).max(4),
  /** Pattern with `{nummer}`, `{nummer3}`, `{jahr}`, `{jahr2}`, e.g. `464.2-{nummer3}/{jahr2}`. */
  aktenzeichenMuster: zZeile,
  farbe: zKommunenfarbe,
});
export type KommuneEingabe = z.infer<typeof zKommuneEingabe>;

export const zKommune = zKommuneEingabe.extend({
  id: zKommuneId,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Kommune = z.infer<typeof zKommune>;

/** A Gemeinde belongs to a Verband (or an erfüllende Gemeinde) from one day to another. */
export const zMitgliedschaftEingabe = z.object({
  verbandId: zKommuneId,
  kommuneId: zKommuneId,
  von: zDatum,
  bis: zDatum.nullable(),
});
export type MitgliedschaftEingabe = z.infer<typeof zMitgliedschaftEingabe>;
export const zMitgliedschaft = zMitgliedschaftEingabe.extend({ id: zMitgliedschaftId, version: z.int() });
export type Mitgliedschaft = z.infer<typeof zMitgliedschaft>;

/**
 * The Planungsrahmen of one Kommune in one regime: persons at the Stichtag, and the amount where the authority fixed one.
 * Without a fixed amount the program computes it from the persons.
 */
export const zPlanungsrahmenEingabe = z.object({
  kommuneId: zKommuneId,
  regimeId: zRegimeId,
  personen: z
    .int('Bitte eine ganze Zahl eingeben.')
    .min(0, 'Die Zahl darf nicht negativ sein.')
    .max(1_000_000)
    .nullable(),
  stichtag: zDatum.nullable(),
  festgesetztCent: zBetragCent.nullable(),
  festgesetztBezug: zBezugszeitraum,
  /** Where the number or the amount stands, e.g. `Schreiben des Regierungspräsidiums vom 05.01.2018`. */
  herkunft: zZeile,
});
export type PlanungsrahmenEingabe = z.infer<typeof zPlanungsrahmenEingabe>;
export const zPlanungsrahmen = zPlanungsrahmenEingabe.extend({ version: z.int() });
export type Planungsrahmen = z.infer<typeof zPlanungsrahmen>;
