import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { operationFuer } from '../foundation/errors.ts';
import {
  zEinsatzId,
  zKommuneId,
  zPartnerId,
  zPlanungsgespraechId,
  zRaumId,
  zSprechstundeId,
} from '../foundation/id.ts';
import {
  zAnlaufstelle,
  zAnlaufstelleEingabe,
  zEinsatz,
  zEinsatzEingabe,
  zLueckenfilter,
  zPartner,
  zPartnerEingabe,
  zPlanungsgespraech,
  zPlanungsgespraechEingabe,
  zRaum,
  zRaumEingabe,
  zSprechstunde,
  zSprechstundeEingabe,
} from './types.ts';

const lesen = operationFuer({ datenart: 'netzwerk', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'netzwerk', zugriff: 'schreiben' });

const zDatei = z.object({ name: z.string(), datei: z.instanceof(Blob) });
const zVersion = z.int().nullable();

const zHandzettelwahl = z.object({
  kommuneId: zKommuneId,
  partnerIds: z
    .array(zPartnerId)
    .min(1, 'Bitte mindestens eine Stelle wählen.')
    .max(4, 'Auf eine Seite passen höchstens vier Stellen.'),
});

/**
 * Partners, Sprechstunden, rooms, engagements of volunteers and planning talks. No client stands in any of them.
 * A partner is seen where the account sees one of its Kommunen, or where it is there for all of them.
 */
export const netzwerkContract = {
  /** Query: partners by name, with the Kommunen and responsibilities that the account sees. */
  partner: lesen.output(z.array(zPartner)),
  einPartner: lesen.input(z.object({ id: zPartnerId })).output(zPartner),
  /**
   * Command: adds a partner, checked today. `EINGABE` at `name` where one of the same kind, name and place is there already,
   * at `kommuneIds` where it would be there for Kommunen that the account does not see, and at its `zustaendigkeiten`.
   */
  partnerAnlegen: schreiben.input(z.object({ eingabe: zPartnerEingabe })).output(zPartner),
  /** Command: changes a partner; the same `EINGABE`. `NICHT_ERLAUBT` where it is also there for Kommunen out of sight. */
  partnerAendern: schreiben
    .input(z.object({ id: zPartnerId, version: z.int(), eingabe: zPartnerEingabe }))
    .output(zPartner),
  /** Command: `GESPERRT` where an engagement, a planning talk or a record of another slice names the partner. */
  partnerLoeschen: schreiben.input(z.object({ id: zPartnerId, version: z.int() })).output(z.object({})),
  /**
   * Command: „noch gültig“ – the data of these partners hold today. Whoever sees a partner may say so; all or none:
   * `NICHT_GEFUNDEN` where one of them is gone.
   */
  partnerBestaetigen: schreiben
    .input(z.object({ ids: z.array(zPartnerId).min(1, 'Bitte mindestens eine Stelle wählen.').max(500) }))
    .output(z.object({ anzahl: z.int() })),

  /** Query: how the Integrationsmanagement is reached, Sprechstunden in the order of the week, rooms by name. */
  orte: lesen.output(
    z.object({
      anlaufstellen: z.array(zAnlaufstelle),
      sprechstunden: z.array(zSprechstunde),
      raeume: z.array(zRaum),
    }),
  ),
  /** Command: how the Integrationsmanagement is reached in a Kommune; `version` null: noted for the first time. */
  anlaufstelleSpeichern: schreiben
    .input(z.object({ kommuneId: zKommuneId, version: zVersion, eingabe: zAnlaufstelleEingabe }))
    .output(zAnlaufstelle),
  /** Command: adds a Sprechstunde, or changes it where `id` is given. `EINGABE` at `kommuneId` and `bis`. */
  sprechstundeSpeichern: schreiben
    .input(z.object({ id: zSprechstundeId.nullable(), version: zVersion, eingabe: zSprechstundeEingabe }))
    .output(zSprechstunde),
  sprechstundeLoeschen: schreiben.input(z.object({ id: zSprechstundeId, version: z.int() })).output(z.object({})),
  /** Command: adds a room, or changes it where `id` is given. `EINGABE` at `kommuneId`. */
  raumSpeichern: schreiben
    .input(z.object({ id: zRaumId.nullable(), version: zVersion, eingabe: zRaumEingabe }))
    .output(zRaum),
  raumLoeschen: schreiben.input(z.object({ id: zRaumId, version: z.int() })).output(z.object({})),

  /** Query: engagements of volunteers by name, also those that are over. */
  einsaetze: lesen.output(z.array(zEinsatz)),
  /** Command: adds an engagement, or changes it where `id` is given. `EINGABE` at `bis`, `endegrund`, `partnerId` and days. */
  einsatzSpeichern: schreiben
    .input(z.object({ id: zEinsatzId.nullable(), version: zVersion, eingabe: zEinsatzEingabe }))
    .output(zEinsatz),
  einsatzLoeschen: schreiben.input(z.object({ id: zEinsatzId, version: z.int() })).output(z.object({})),

  /** Query: planning talks, the newest first. */
  planungsgespraeche: lesen.output(z.array(zPlanungsgespraech)),
  /** Command: adds a planning talk, or changes it where `id` is given. `EINGABE` at `am`, `bedarf` and what follows it. */
  planungsgespraechSpeichern: schreiben
    .input(z.object({ id: zPlanungsgespraechId.nullable(), version: zVersion, eingabe: zPlanungsgespraechEingabe }))
    .output(zPlanungsgespraech),
  planungsgespraechLoeschen: schreiben
    .input(z.object({ id: zPlanungsgespraechId, version: z.int() }))
    .output(z.object({})),

  /** Query: the list of gaps as a paper, and as a Word file. */
  lueckenlisteBlatt: lesen.input(zLueckenfilter).output(zBlatt),
  lueckenlisteWord: lesen.input(zLueckenfilter).output(zDatei),
  /** Query: „Wer ist zuständig“ in a Kommune, for citizens and helpers. */
  zustaendigkeitBlatt: lesen.input(z.object({ kommuneId: zKommuneId })).output(zBlatt),
  zustaendigkeitWord: lesen.input(z.object({ kommuneId: zKommuneId })).output(zDatei),
  /** Query: the hand-out with these partners. `EINGABE` at `partnerIds` where one may not be named on papers. */
  handzettelBlatt: lesen.input(zHandzettelwahl).output(zBlatt),
  handzettelWord: lesen.input(zHandzettelwahl).output(zDatei),
};
