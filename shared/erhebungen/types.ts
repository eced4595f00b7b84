import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zErhebungId, zHaushaltId, zPersonId } from '../foundation/id.ts';
import { zFreitext, zZeile } from '../foundation/text.ts';
import { zThemenfeld } from '../netzwerk/themenfelder.ts';

/** How urgent a need is, 0 to 3; the words stand in `BEDARFSSTUFE_LABEL`. */
export const zBedarfsstufe = z.enum(['kein', 'etwas', 'deutlich', 'dringend']);
export type Bedarfsstufe = z.infer<typeof zBedarfsstufe>;

/** How much is there already, 0 to 3; the words stand in `RESSOURCENSTUFE_LABEL`. */
export const zRessourcenstufe = z.enum(['keine', 'wenig', 'einiges', 'viel']);
export type Ressourcenstufe = z.infer<typeof zRessourcenstufe>;

/** One field for one person or for the whole family. Quelle: Integrationsplan P16 bis P19, [S1] 1.1, [MALT]. */
export const zErhebungsfeld = z.object({
  themenfeld: zThemenfeld,
  /** Null: the whole family. */
  personId: zPersonId.nullable(),
  /** „So ist es heute“. */
  istStand: zFreitext,
  /** „Das kann ich schon“. */
  ressource: zFreitext,
  /** „Das brauche ich“. */
  bedarf: zFreitext,
  /** Null: not weighed. */
  bedarfsstufe: zBedarfsstufe.nullable(),
  ressourcenstufe: zRessourcenstufe.nullable(),
});
export type Erhebungsfeld = z.infer<typeof zErhebungsfeld>;

/** What is known of needs and resources on one day. Quelle: Assessment, [S1] 1.1; P04, P12, P15. */
export const zErhebungEingabe = z.object({
  am: zDatum,
  /** Who talked with the family. */
  durchgefuehrtVon: zZeile,
  /** In which language. */
  sprache: zZeile,
  /** Interpreter with the kind: name, by telephone, a relative; empty: none. */
  sprachmittlung: zZeile,
  /** Wishes in own words. */
  wuensche: zFreitext,
  /** People who help: family, neighbours, volunteers, clubs. */
  helfende: zFreitext,
  felder: z.array(zErhebungsfeld).max(240, 'Höchstens 240 Einträge.'),
});
export type ErhebungEingabe = z.infer<typeof zErhebungEingabe>;

export const zErhebung = zErhebungEingabe.extend({
  id: zErhebungId,
  haushaltId: zHaushaltId,
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Erhebung = z.infer<typeof zErhebung>;
