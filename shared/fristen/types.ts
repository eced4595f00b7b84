import { z } from 'zod';
import { zGewissheit, type Gewissheit } from '../foundation/certainty.ts';
import { zDatum, type Datum } from '../foundation/date.ts';
import { zKommuneId, zKontoId, type KommuneId } from '../foundation/id.ts';
import { zBezugsart } from '../foundation/reference.ts';
import { zZeilenbezug } from '../protokoll/types.ts';

/** A deadline that a slice knows, or a Wiedervorlage that a clerk set. */
export const zFrist = z.object({
  /** `wiedervorlage:<id>` or `<slice>:<kind>:<row>`. */
  id: z.string(),
  art: z.enum(['frist', 'wiedervorlage']),
  titel: z.string(),
  faelligAm: zDatum,
  /** The same day, or the next working day where it falls on a weekend or a holiday of Baden-Württemberg. */
  naechsterWerktag: zDatum,
  /** `15.10.2017 ist ein Sonntag, nächster Werktag 16.10.`; null where it is a working day. */
  werktagshinweis: z.string().nullable(),
  vorlaufTage: z.int(),
  /** From when it is shown. */
  vorlaufAb: zDatum,
  kommuneId: zKommuneId.nullable(),
  /** Whose it is; null: everybody's who may see it. */
  kontoId: zKontoId.nullable(),
  bezug: zZeilenbezug.nullable(),
  /** Address in the window. */
  ziel: z.string().nullable(),
  /** Where the deadline stands; null for a Wiedervorlage. */
  quelle: z.string().nullable(),
  /** How sure the source is; null for a Wiedervorlage. */
  gewissheit: zGewissheit.nullable(),
  erledigtAm: z.string().nullable(),
  erledigtVon: z.string().nullable(),
  version: z.int().nullable(),
});
export type Frist = z.infer<typeof zFrist>;

export const zWiedervorlageEingabe = z.object({
  titel: z.string().trim().min(1, 'Bitte eingeben, woran erinnert werden soll.').max(200, 'Höchstens 200 Zeichen.'),
  faelligAm: zDatum,
  vorlaufTage: z
    .int('Bitte eine ganze Zahl eingeben. Beispiel: 14')
    .min(0, 'Bitte 0 oder mehr Tage eingeben.')
    .max(365, 'Höchstens 365 Tage.'),
  kommuneId: zKommuneId.nullable(),
  /** True: for the own account only; false: for everybody who may see it. */
  istNurEigene: z.boolean(),
  /** The record that it belongs to. */
  bezug: z.object({ tabelle: zBezugsart, id: z.uuid('Dieser Verweis ist ungültig.') }).nullable(),
});
export type WiedervorlageEingabe = z.infer<typeof zWiedervorlageEingabe>;

/** A deadline that follows from the records of a slice. */
export interface Fristvorschlag {
  /** Stable: `<slice>:<kind>:<row>`. */
  readonly id: string;
  readonly titel: string;
  readonly faelligAm: Datum;
  readonly vorlaufTage: number;
  readonly kommuneId: KommuneId | null;
  readonly bezug: { readonly tabelle: string; readonly id: string } | null;
  readonly ziel: string | null;
  /** Where the deadline stands, for the clerk. */
  readonly quelle: string;
  readonly gewissheit: Gewissheit;
}
