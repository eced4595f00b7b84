import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zZeilenbezug } from '../protokoll/types.ts';
import { zDokument } from './types.ts';

const lesen = operationFuer({ datenart: 'dokumente', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'dokumente', zugriff: 'schreiben' });

export const dokumenteContract = {
  /** Query: documents of one record, or of all records that the account may see (`bezug: null`), newest first. */
  liste: lesen.input(z.object({ bezug: zZeilenbezug.nullable() })).output(z.array(zDokument)),
  /** Query: the file itself. */
  datei: lesen.input(z.object({ id: z.uuid() })).output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /**
   * Command: takes a scan (PDF, JPEG, PNG, up to 20 MB; type checked by content). Where a code on it is read, it is filed to
   * its record and the paper counts as signed; otherwise to `bezug`, or refused where that is null.
   */
  scanAblegen: schreiben
    .input(z.object({ name: z.string().max(200), datei: z.instanceof(Blob), bezug: zZeilenbezug.nullable() }))
    .output(z.object({ dokument: zDokument, istErkannt: z.boolean(), satz: z.string() })),
};
