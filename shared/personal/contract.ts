import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zPersonalId } from '../foundation/id.ts';
import { zPersonal, zPersonalEingabe } from './types.ts';

const lesen = operationFuer({ datenart: 'personal', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'personal', zugriff: 'schreiben' });

export const personalContract = {
  /**
   * Query: everybody in the service of a Kommune that the account may see, sorted by name. Shares and employers that it may
   * not see are left out; such a person can be read, not changed (`NICHT_ERLAUBT`).
   */
  liste: lesen.output(z.array(zPersonal)),
  eine: lesen.input(z.object({ id: zPersonalId })).output(zPersonal),
  /**
   * Command. `GESPERRT` where a reason of `pruefePersonal` forbids saving (end before start, overlap, more than 1,00 VZÄ);
   * `EINGABE` at `nachname` where the same person is there already and `istTrotzdemNeu` is false.
   */
  anlegen: schreiben.input(z.object({ eingabe: zPersonalEingabe, istTrotzdemNeu: z.boolean() })).output(zPersonal),
  aendern: schreiben
    .input(z.object({ id: zPersonalId, version: z.int(), eingabe: zPersonalEingabe }))
    .output(zPersonal),
  /** Command: `GESPERRT` where an Antrag names the person. */
  loeschen: schreiben.input(z.object({ id: zPersonalId, version: z.int() })).output(z.object({})),
};
