import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zDatum } from '../foundation/date.ts';
import { zRegime, zRegimeId } from './types.ts';

const lesen = operationFuer({ datenart: 'foerderrecht', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'foerderrecht', zugriff: 'schreiben' });

export const foerderrechtContract = {
  /** Query: all regimes, oldest first, with the user's own values put in. */
  regime: lesen.output(z.array(zRegime)),
  /** Command: puts an own value in the place of a shipped one; the reason is kept beside it. */
  anpassen: schreiben
    .input(
      z.object({
        regimeId: zRegimeId,
        schluessel: z.string(),
        gueltigVon: zDatum,
        wert: z.union([z.int(), z.string().trim().min(1, 'Bitte einen Wert eingeben.').max(500)]),
        begruendung: z.string().trim().min(3, 'Bitte angeben, woher der Wert stammt.').max(500),
        /** Version of the own value that is being replaced; null for the first. */
        version: z.int().nullable(),
      }),
    )
    .output(zRegime),
  /** Command: takes the own value back. */
  zuruecksetzen: schreiben
    .input(z.object({ regimeId: zRegimeId, schluessel: z.string(), gueltigVon: zDatum, version: z.int() }))
    .output(zRegime),
};
