import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';

const lesen = operationFuer({ datenart: 'eigenes', zugriff: 'lesen' });
/** No step of the Protokoll: nothing of the data changes. So no transaction with a trace is opened for it. */
const schreiben = operationFuer({ datenart: 'eigenes', zugriff: 'schreiben', istLangeArbeit: true });

/** Name of a form and its record: `kommune-<id>`. */
const zFormularname = z.string().min(1).max(120);
const HOECHSTENS_ZEICHEN = 500_000;

/** Inputs that were not saved; only the account that typed them gets them back. */
export const zEntwurf = z.object({
  /** JSON of the fields, as the form holds them. */
  werte: z.string().max(HOECHSTENS_ZEICHEN),
  /** Version of the record that they rest on; null for a new one. */
  version: z.int().nullable(),
  geaendertAm: z.string(),
});
export type Entwurf = z.infer<typeof zEntwurf>;

/** A draft that nobody took up again is dropped after this time. */
export const ENTWURF_TAGE = 30;

export const entwuerfeContract = {
  /** Query: the draft of a form; null where there is none. */
  lesen: lesen.input(z.object({ formular: zFormularname })).output(zEntwurf.nullable()),
  /** Command: keeps the inputs of a form in the place of former ones. */
  speichern: schreiben
    .input(zEntwurf.omit({ geaendertAm: true }).extend({ formular: zFormularname }))
    .output(z.object({ geaendertAm: z.string() })),
  /** Command: after saving or giving up. */
  verwerfen: schreiben.input(z.object({ formular: zFormularname })).output(z.object({})),
};
