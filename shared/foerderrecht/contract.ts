import { z } from 'zod';
import { zGewissheit } from '../foundation/certainty.ts';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zAuswirkung } from './auswirkung.ts';
import { zRegime, zRegimeId } from './types.ts';
import { zWerteliste, zWertelisteneintrag, zWertelistenschluessel } from './wertelisten.ts';

const lesen = operationFuer({ datenart: 'foerderrecht', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'foerderrecht', zugriff: 'schreiben' });

const zStelle = z.object({ regimeId: zRegimeId, schluessel: z.string(), gueltigVon: zDatum });
const zWert = z.union([z.int(), z.string().trim().min(1, 'Bitte einen Wert eingeben.').max(500)]);
const zBegruendung = z.string().trim().min(3, 'Bitte angeben, woher der Wert stammt.').max(500);

/** One step of the history of a value or a list: who, when, and what. */
const zSchritt = z.object({ am: z.string(), von: z.string(), istRuecknahme: z.boolean() });

export const foerderrechtContract = {
  /** Query: all regimes, oldest first, with the user's own values put in. */
  regime: lesen.output(z.array(zRegime)),
  /** Command: puts an own value in the place of a shipped one; the reason is kept beside it. */
  anpassen: schreiben
    .input(
      zStelle.extend({
        wert: zWert,
        begruendung: zBegruendung,
        /** Version of the own value that is being replaced; null for the first. */
        version: z.int().nullable(),
      }),
    )
    .output(zRegime),
  /** Command: an own value where none is shipped; periods of a key do not overlap. `version` null: a new one. */
  ergaenzen: schreiben
    .input(
      zStelle.extend({
        gueltigBis: zDatum.nullable(),
        wert: zWert,
        quelle: z.string().trim().min(3, 'Bitte die Quelle nennen.').max(500),
        gewissheit: zGewissheit,
        begruendung: zBegruendung,
        version: z.int().nullable(),
      }),
    )
    .output(zRegime),
  /** Command: takes the own value back. */
  zuruecksetzen: schreiben.input(zStelle.extend({ version: z.int() })).output(zRegime),
  /** Query: what a value would change if it were saved; `wert` null: if the own value were taken back. */
  auswirkung: lesen
    .input(zStelle.extend({ gueltigBis: zDatum.nullable(), wert: zWert.nullable() }))
    .output(zAuswirkung),
  /** Query: who set the own value, when, from what to what and why, newest first. Null: what was shipped. */
  verlauf: lesen
    .input(zStelle)
    .output(z.array(zSchritt.extend({ vorher: zWert.nullable(), nachher: zWert.nullable(), begruendung: z.string() }))),
  /** Query: the lists of suggestions. */
  wertelisten: lesen.output(z.array(zWerteliste)),
  /** Command: saves a list in its order; `version` null where nobody has changed it so far. */
  wertelisteSpeichern: schreiben
    .input(
      z.object({
        schluessel: zWertelistenschluessel,
        eintraege: z.array(zWertelisteneintrag).max(200, 'Höchstens 200 Einträge.'),
        version: z.int().nullable(),
      }),
    )
    .output(zWerteliste),
  /** Query: who changed a list, when and what, newest first. */
  wertelisteVerlauf: lesen
    .input(z.object({ schluessel: zWertelistenschluessel }))
    .output(z.array(zSchritt.extend({ schritte: z.array(z.string()) }))),
};
