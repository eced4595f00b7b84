import { z } from 'zod';
import { zFallfilter } from '../faelle/types.ts';
import { zVorrang } from '../faelle/wertelisten.ts';
import { zDatum } from '../foundation/date.ts';
import { zFilterId, zKommuneId, zPersonalId } from '../foundation/id.ts';
import { zPflichtzeile, zZeile } from '../foundation/text.ts';

/** A filter of the list of cases with a name: for the own account, or for everybody of a Kommune. */
export const zGespeicherterFilterEingabe = z.object({
  name: zPflichtzeile('Bitte einen Namen für den Filter eingeben.'),
  filter: zFallfilter,
  /** Null: for the own account only. */
  kommuneId: zKommuneId.nullable(),
});
export type GespeicherterFilterEingabe = z.infer<typeof zGespeicherterFilterEingabe>;

export const zGespeicherterFilter = zGespeicherterFilterEingabe.extend({
  id: zFilterId,
  /** The own account made it: it can be deleted. */
  istEigener: z.boolean(),
  version: z.int(),
});
export type GespeicherterFilter = z.infer<typeof zGespeicherterFilter>;

/** Most cases that one command changes. */
export const SAMMELSCHRITT_HOECHSTENS = 500;

/** What is done with many cases at once. */
export const zSammelschritt = z.discriminatedUnion('art', [
  z.object({ art: z.literal('zustaendig'), zustaendigId: zPersonalId.nullable() }),
  z.object({ art: z.literal('vorrang'), vorrang: zVorrang, vorrangGrund: zZeile }),
  z.object({
    art: z.literal('wiedervorlage'),
    titel: z.string().trim().min(1, 'Bitte eingeben, woran erinnert werden soll.').max(150, 'Höchstens 150 Zeichen.'),
    faelligAm: zDatum,
  }),
]);
export type Sammelschritt = z.infer<typeof zSammelschritt>;
