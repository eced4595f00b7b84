import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zKommuneId, zMitgliedschaftId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zRegimeId } from '../foerderrecht/types.ts';
import {
  zKommune,
  zKommuneEingabe,
  zMitgliedschaft,
  zMitgliedschaftEingabe,
  zPlanungsrahmen,
  zPlanungsrahmenEingabe,
} from './types.ts';

const lesen = operationFuer({ datenart: 'kommunen', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'kommunen', zugriff: 'schreiben' });

export const kommunenContract = {
  /** Query: every body that the account may see, sorted by name. */
  liste: lesen.output(nurForm(z.array(zKommune))),
  /** Query: one body with memberships (as Verband and as member) and Planungsrahmen. */
  eine: lesen.input(z.object({ id: zKommuneId })).output(
    z.object({
      kommune: zKommune,
      mitgliedschaften: z.array(zMitgliedschaft),
      planungsrahmen: z.array(zPlanungsrahmen),
      /** Next Aktenzeichen that the pattern would give today. */
      naechstesAktenzeichen: z.string(),
    }),
  ),
  /** Query: all memberships and Planungsrahmen, for lists and for the Antrag. */
  rahmen: lesen.output(
    z.object({ mitgliedschaften: z.array(zMitgliedschaft), planungsrahmen: z.array(zPlanungsrahmen) }),
  ),
  /** Command. `EINGABE` at `schluessel`, `bank.iban` and others. */
  anlegen: schreiben.input(zKommuneEingabe).output(zKommune),
  /** Command. */
  aendern: schreiben.input(z.object({ id: zKommuneId, version: z.int(), eingabe: zKommuneEingabe })).output(zKommune),
  /** Command: only a body that nothing else names; `GESPERRT` says what does. */
  loeschen: schreiben.input(z.object({ id: zKommuneId, version: z.int() })).output(z.object({})),
  /** Command: adds a membership, or changes it where `id` is given. */
  mitgliedschaftSpeichern: schreiben
    .input(z.object({ id: zMitgliedschaftId.nullable(), version: z.int().nullable(), eingabe: zMitgliedschaftEingabe }))
    .output(zMitgliedschaft),
  mitgliedschaftLoeschen: schreiben.input(z.object({ id: zMitgliedschaftId, version: z.int() })).output(z.object({})),
  /** Command: one Planungsrahmen per Kommune and regime; `version` null for the first. */
  planungsrahmenSpeichern: schreiben
    .input(z.object({ version: z.int().nullable(), eingabe: zPlanungsrahmenEingabe }))
    .output(zPlanungsrahmen),
  planungsrahmenLoeschen: schreiben
    .input(z.object({ kommuneId: zKommuneId, regimeId: zRegimeId, version: z.int() }))
    .output(z.object({})),
};
