import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zFilterId, zHaushaltId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import {
  SAMMELSCHRITT_HOECHSTENS,
  zGespeicherterFilter,
  zGespeicherterFilterEingabe,
  zSammelschritt,
} from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });

/** Saved filters of the list of cases, and steps on many cases. */
export const arbeitslistenContract = {
  /** Query: the own ones and those of the Kommunen that the account sees, by name. */
  filter: lesen.output(nurForm(z.array(zGespeicherterFilter))),
  /** Command: `EINGABE` at `name` where the account has one of that name already. */
  filterSpeichern: schreiben.input(zGespeicherterFilterEingabe).output(nurForm(zGespeicherterFilter)),
  /** Command: only by the account that made it; `NICHT_ERLAUBT` else. */
  filterLoeschen: schreiben.input(z.object({ id: zFilterId, version: z.int() })).output(z.object({})),
  /**
   * Command: the same step on many cases, all or none. Where somebody changes one of them meanwhile the newest state holds.
   * Answers how many changed; a case that is like that already does not count.
   */
  anwenden: schreiben
    .input(
      z.object({
        ids: z
          .array(zHaushaltId)
          .min(1, 'Bitte mindestens einen Fall markieren.')
          .max(SAMMELSCHRITT_HOECHSTENS, `Höchstens ${SAMMELSCHRITT_HOECHSTENS} Fälle auf einmal.`),
        schritt: zSammelschritt,
      }),
    )
    .output(z.object({ geaendert: z.int() })),
};
