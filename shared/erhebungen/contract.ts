import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zErhebungId, zHaushaltId } from '../foundation/id.ts';
import { nurForm } from '../foundation/output.ts';
import { zErhebung, zErhebungEingabe } from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben' });

/** Erhebungen of a household: visible exactly where the household is. */
export const erhebungenContract = {
  /** Query: all of a household, the newest first. */
  liste: lesen.input(z.object({ haushaltId: zHaushaltId })).output(z.array(nurForm(zErhebung))),
  /** Command: `GESPERRT` with what `pruefeErhebung` refuses. */
  anlegen: schreiben.input(z.object({ haushaltId: zHaushaltId, eingabe: zErhebungEingabe })).output(nurForm(zErhebung)),
  aendern: schreiben
    .input(z.object({ id: zErhebungId, version: z.int(), eingabe: zErhebungEingabe }))
    .output(nurForm(zErhebung)),
  loeschen: schreiben.input(z.object({ id: zErhebungId, version: z.int() })).output(z.object({})),
};
