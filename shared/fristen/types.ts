import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zKommuneId, zKontoId } from '../foundation/id.ts';
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
  /** Name of the holiday or weekday that moves it; null where it is a working day. */
  grundDerVerschiebung: z.string().nullable(),
  /** From when it is shown. */
  vorlaufAb: zDatum,
  kommuneId: zKommuneId.nullable(),
  /** Whose it is; null: everybody's who may see it. */
  kontoId: zKontoId.nullable(),
  bezug: zZeilenbezug.nullable(),
  /** Address in the window. */
  ziel: z.string().nullable(),
  quelle: z.string().nullable(),
  erledigtAm: z.string().nullable(),
  version: z.int().nullable(),
});
export type Frist = z.infer<typeof zFrist>;

export const zWiedervorlageEingabe = z.object({
  titel: z.string().trim().min(1, 'Bitte eingeben, woran erinnert werden soll.').max(200, 'Höchstens 200 Zeichen.'),
  faelligAm: zDatum,
  vorlaufTage: z.int().min(0).max(365),
  kommuneId: zKommuneId.nullable(),
  kontoId: zKontoId.nullable(),
  bezug: zZeilenbezug.nullable(),
});
export type WiedervorlageEingabe = z.infer<typeof zWiedervorlageEingabe>;
