import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zKontoId } from '../foundation/id.ts';
import { zPapierkorbeintrag, zProtokolleintrag, zZeilenaenderung, zZeilenbezug } from './types.ts';

const lesen = operationFuer({ datenart: 'protokoll', zugriff: 'lesen' });
const eigenes = operationFuer({ datenart: 'eigenes', zugriff: 'schreiben' });

export const protokollContract = {
  /** Query: newest first, a page of at most 100; `vor` is the number of the last entry that was read. */
  seite: lesen
    .input(
      z.object({
        kontoId: zKontoId.nullable(),
        zeile: zZeilenbezug.nullable(),
        vor: z.int().nullable(),
      }),
    )
    .output(z.object({ eintraege: z.array(zProtokolleintrag), hatWeitere: z.boolean() })),
  /** Query: the history of one record, for whoever may read the record. */
  verlauf: eigenes.input(zZeilenbezug).output(z.array(zProtokolleintrag)),
  /** Query: what one command changed, field by field; for whoever may read the records. */
  aenderungen: eigenes.input(z.object({ befehlId: z.int() })).output(z.array(zZeilenaenderung)),
  /** Query: computes the chain anew. `ersterFehler` is the number of the first entry that does not fit. */
  pruefen: lesen.output(
    z.object({
      eintraege: z.int(),
      ersterFehler: z.int().nullable(),
      kopf: z.string(),
      stimmtMitSchluesseldatei: z.boolean(),
    }),
  ),
  /** Query: the own last step that can be taken back; null where there is none. */
  letzterSchritt: eigenes.output(z.object({ befehlId: z.int(), satz: z.string() }).nullable()),
  /** Command: takes a command back. `GESPERRT` names what others have changed since. */
  rueckgaengig: eigenes.input(z.object({ befehlId: z.int() })).output(z.object({ satz: z.string() })),
  /** Query: deleted records of the last 30 days that the account may bring back. */
  papierkorb: eigenes.output(z.array(zPapierkorbeintrag)),
};
