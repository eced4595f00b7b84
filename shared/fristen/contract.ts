import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zDatum } from '../foundation/date.ts';
import { zFrist, zWiedervorlageEingabe } from './types.ts';

const lesen = operationFuer({ datenart: 'fristen', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'fristen', zugriff: 'schreiben' });

export const fristenContract = {
  /** Query: deadlines and Wiedervorlagen up to a day, the overdue ones first. */
  liste: lesen.input(z.object({ bis: zDatum.nullable(), mitErledigten: z.boolean() })).output(z.array(zFrist)),
  anlegen: schreiben.input(zWiedervorlageEingabe).output(zFrist),
  aendern: schreiben
    .input(z.object({ id: z.string(), version: z.int(), eingabe: zWiedervorlageEingabe }))
    .output(zFrist),
  /** Command: ticks a Wiedervorlage or a deadline off, or takes that back. */
  erledigen: schreiben.input(z.object({ id: z.string(), istErledigt: z.boolean() })).output(z.object({})),
  loeschen: schreiben.input(z.object({ id: z.string(), version: z.int() })).output(z.object({})),
  /** Query: the list as a calendar file for Outlook. */
  kalender: lesen.output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
};
