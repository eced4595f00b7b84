import { z } from 'zod';
import { zFalleintragId, zHaushaltId, zKommuneId, zPersonId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zGrund } from '../foundation/reasons.ts';
import { zHaushalt, zPerson } from './types.ts';
import { zAktenstand } from './wertelisten.ts';

/** Somebody in a Kommune that the account works for, short enough for a line. */
export const zPersonenkurz = z.object({
  personId: zPersonId,
  haushaltId: zHaushaltId,
  kommuneId: zKommuneId,
  /** „Bekele, Sara“. */
  name: z.string(),
  /** „03.05.1994“, „1994 (Jahr bekannt)“ or „unbekannt“. */
  geburt: z.string(),
  haushalt: z.string(),
  aktenzeichen: z.string(),
  stand: zAktenstand,
});
export type Personenkurz = z.infer<typeof zPersonenkurz>;

const zAehnlichkeit = z.object({
  staerke: z.enum(['stark', 'moeglich']),
  wert: z.int(),
  gruende: z.array(z.string()),
});

/** Somebody who may be the person that is about to be entered. */
export const zAehnlichePerson = zPersonenkurz.extend({ aehnlichkeit: zAehnlichkeit });
export type AehnlichePerson = z.infer<typeof zAehnlichePerson>;

/** What is found before somebody is entered. */
export const zAehnliche = z.object({
  /** The most similar first. */
  eigene: z.array(zAehnlichePerson),
  /** Another Kommune knows somebody of this name and year: whom to ask, and nothing else. */
  andere: z.array(z.object({ wen: z.string() })),
  /** True where the account was told of so many persons today that other Kommunen are no longer looked at. */
  istBegrenzt: z.boolean(),
});
export type Aehnliche = z.infer<typeof zAehnliche>;

/** Two entries that may be one person. */
export const zDublettenpaar = z.object({ a: zPersonenkurz, b: zPersonenkurz, aehnlichkeit: zAehnlichkeit });
export type Dublettenpaar = z.infer<typeof zDublettenpaar>;

/** One side of the comparison. */
export const zVergleichsseite = z.object({ person: nurForm(zPerson), haushalt: nurForm(zHaushalt) });
export type Vergleichsseite = z.infer<typeof zVergleichsseite>;

export const zVergleich = z.object({
  a: zVergleichsseite,
  b: zVergleichsseite,
  /** Null: nothing speaks for one person. */
  aehnlichkeit: zAehnlichkeit.nullable(),
  sindKeineDubletten: z.boolean(),
  /** What becomes of the other household where the first (`a`) or the second (`b`) entry stays. */
  folgen: z.object({ a: z.array(zGrund), b: z.array(zGrund) }),
});
export type Vergleich = z.infer<typeof zVergleich>;

/** Two entries that became one, as the file shows it. */
export const zZusammenfuehrung = z.object({
  id: zFalleintragId,
  bleibtId: zPersonId,
  /** Name of the entry that is gone. */
  gehtName: z.string(),
  am: z.string(),
  von: z.string(),
});
export type Zusammenfuehrung = z.infer<typeof zZusammenfuehrung>;
