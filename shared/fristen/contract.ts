import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zFrist, zWiedervorlageEingabe } from './types.ts';

const lesen = operationFuer({ datenart: 'fristen', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'fristen', zugriff: 'schreiben' });

export const fristenContract = {
  /** Query: deadlines and Wiedervorlagen, the earliest first. */
  liste: lesen.input(z.object({ mitErledigten: z.boolean() })).output(z.array(zFrist)),
  /** Command: sets a Wiedervorlage. */
  anlegen: schreiben.input(zWiedervorlageEingabe).output(zFrist),
  /** Command: changes a Wiedervorlage; `id` as in the list. */
  aendern: schreiben
    .input(z.object({ id: z.string(), version: z.int(), eingabe: zWiedervorlageEingabe }))
    .output(zFrist),
  /** Command: ticks a Wiedervorlage or a deadline off, or takes that back. */
  erledigen: schreiben.input(z.object({ id: z.string(), istErledigt: z.boolean() })).output(z.object({})),
  /** Command: deletes a Wiedervorlage; `id` as in the list. */
  loeschen: schreiben.input(z.object({ id: z.string(), version: z.int() })).output(z.object({})),
  /** Query: what is open as a calendar file for Outlook. */
  kalender: lesen.output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
};
