import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zPartnerId } from '../foundation/id.ts';
import { zPartner, zPartnerEingabe } from './types.ts';

const lesen = operationFuer({ datenart: 'netzwerk', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'netzwerk', zugriff: 'schreiben' });

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
};
