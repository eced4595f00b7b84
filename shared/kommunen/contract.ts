import { z } from 'zod';
import { operation } from '../foundation/errors.ts';
import { zKommuneId, zMitgliedschaftId } from '../foundation/id.ts';
import { zRegimeId } from '../foerderrecht/types.ts';
import {
  zKommune,
  zKommuneEingabe,
  zMitgliedschaft,
  zMitgliedschaftEingabe,
  zPlanungsrahmen,
  zPlanungsrahmenEingabe,
} from './types.ts';

export const kommunenContract = {
  /** Query: every body that the account may see, sorted by name. */
  liste: operation.output(z.array(zKommune)),
  /** Query: one body with memberships (as Verband and as member) and Planungsrahmen. */
  eine: operation.input(z.object({ id: zKommuneId })).output(
    z.object({
      kommune: zKommune,
      mitgliedschaften: z.array(zMitgliedschaft),
      planungsrahmen: z.array(zPlanungsrahmen),
      /** Next Aktenzeichen that the pattern would give today. */
      naechstesAktenzeichen: z.string(),
    }),
  ),
  /** Query: all memberships and Planungsrahmen, for lists and for the Antrag. */
  rahmen: operation.output(
    z.object({ mitgliedschaften: z.array(zMitgliedschaft), planungsrahmen: z.array(zPlanungsrahmen) }),
  ),
  /** Command. `EINGABE` at `schluessel`, `bank.iban` and others. */
  anlegen: operation.input(zKommuneEingabe).output(zKommune),
  /** Command. */
  aendern: operation.input(z.object({ id: zKommuneId, version: z.int(), eingabe: zKommuneEingabe })).output(zKommune),
  /** Command: only a body that nothing else names; `GESPERRT` says what does. */
  loeschen: operation.input(z.object({ id: zKommuneId, version: z.int() })).output(z.object({})),
  /** Command: adds a membership, or changes it where `id` is given. */
  mitgliedschaftSpeichern: operation
    .input(z.object({ id: zMitgliedschaftId.nullable(), version: z.int().nullable(), eingabe: zMitgliedschaftEingabe }))
    .output(zMitgliedschaft),
  mitgliedschaftLoeschen: operation.input(z.object({ id: zMitgliedschaftId, version: z.int() })).output(z.object({})),
  /** Command: one Planungsrahmen per Kommune and regime; `version` null for the first. */
  planungsrahmenSpeichern: operation
    .input(z.object({ version: z.int().nullable(), eingabe: zPlanungsrahmenEingabe }))
    .output(zPlanungsrahmen),
  planungsrahmenLoeschen: operation
    .input(z.object({ kommuneId: zKommuneId, regimeId: zRegimeId, version: z.int() }))
    .output(z.object({})),
};
