import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zHaushaltId } from '../foundation/id.ts';
import { zFreitext, zPflichtzeile, zZeile } from '../foundation/text.ts';
import { zUhrzeit } from '../foundation/time.ts';

export const zEinsatzform = z.enum(['vor_ort', 'telefon', 'video']);
export type Einsatzform = z.infer<typeof zEinsatzform>;

/**
 * What the order to an interpreter says. The client's name is not among it: the Aktenzeichen stands for the case.
 */
export const zDolmetscherauftrag = z.object({
  haushaltId: zHaushaltId,
  /** Who interprets: person or service, as on the envelope. */
  empfaenger: zPflichtzeile('Bitte eingeben, an wen der Auftrag geht.'),
  strasse: zZeile,
  plz: z
    .string()
    .trim()
    .regex(/^(\d{5})?$/, 'Die Postleitzahl hat fünf Ziffern.'),
  ort: zZeile,
  sprache: zPflichtzeile('Bitte die Sprache wählen.'),
  form: zEinsatzform,
  am: zDatum,
  um: zUhrzeit,
  dauerMinuten: z
    .int('Bitte eine ganze Zahl eingeben. Beispiel: 60')
    .min(5, 'Mindestens 5 Minuten.')
    .max(480, 'Höchstens 480 Minuten.'),
  /** Where the talk is; with telephone or video: how to dial in. */
  treffpunkt: zPflichtzeile('Bitte eingeben, wo das Gespräch stattfindet.'),
  /** In general words. */
  gegenstand: zPflichtzeile('Bitte den Gegenstand in allgemeinen Worten eingeben.'),
  /** Who is there for the office. */
  ansprechperson: zZeile,
  telefon: zZeile,
  abrechnung: zFreitext,
  /** Until when the reply is asked for; null: soon. */
  antwortBis: zDatum.nullable(),
});
export type Dolmetscherauftrag = z.infer<typeof zDolmetscherauftrag>;
