import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zFalleintragId, zHaushaltId, zKommuneId, zPersonId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zZeile } from '../foundation/text.ts';
import { zAehnliche, zDublettenpaar, zVergleich, zZusammenfuehrung } from './dubletten-types.ts';
import { zFallakte } from './types.ts';
import { zVergleichsfeld } from './zusammenfuehrung.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });
const zPaar = z.object({ aId: zPersonId, bId: zPersonId });

/** Searching before creating, comparing, merging. */
export const dublettenContract = {
  /**
   * Query, while somebody types: persons who may be the one that is entered. Of other Kommunen only that there is one and
   * whom to ask, only for a name and year that fit, not for protected persons, and each one noted in the Protokoll.
   */
  aehnliche: lesen
    .input(
      z.object({
        vorname: zZeile,
        nachname: zZeile,
        geburtsjahr: z.int().min(1900).max(2199).nullable(),
        kommuneId: zKommuneId,
      }),
    )
    .output(nurForm(zAehnliche)),
  /** Query: pairs of entries that may be one person, the most similar first; at most 100. */
  moeglicheDubletten: lesen
    .input(z.object({ kommuneId: zKommuneId.nullable() }))
    .output(z.object({ paare: z.array(zDublettenpaar), istGekuerzt: z.boolean() })),
  /** Command: these are two persons; the pair is not proposed again. */
  keineDublette: schreiben.input(zPaar).output(z.object({})),
  /** Query: two entries side by side; noted as read in the Protokoll. */
  vergleich: lesen.input(zPaar).output(nurForm(zVergleich)),
  /**
   * Command: makes one entry of two. `bleibt` is the entry that stays, with its household; `wahl` says for single fields
   * from which entry the value comes. Answers the file in which the person stands now. `GESPERRT` where they were said to
   * be two persons.
   */
  zusammenfuehren: schreiben
    .input(
      z.object({
        bleibt: z.object({ id: zPersonId, version: z.int() }),
        geht: z.object({ id: zPersonId, version: z.int() }),
        wahl: z.partialRecord(zVergleichsfeld, z.enum(['bleibt', 'geht'])),
      }),
    )
    .output(nurForm(zFallakte)),
  /** Query: what became one in the persons of a household, newest first. */
  zusammenfuehrungen: lesen.input(z.object({ haushaltId: zHaushaltId })).output(z.array(zZusammenfuehrung)),
  /**
   * Command: two persons again. What was changed since stays with the person that stayed. Answers the file of the person
   * that comes back. `GESPERRT` where something is gone that it needs.
   */
  zusammenfuehrungAufheben: schreiben.input(z.object({ id: zFalleintragId })).output(nurForm(zFallakte)),
};
