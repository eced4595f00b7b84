import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDatum } from '../foundation/date.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zZeilenbezug } from '../protokoll/types.ts';
import { zDokument } from './types.ts';

const lesen = operationFuer({ datenart: 'dokumente', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'dokumente', zugriff: 'schreiben' });
/** A scan is read for seconds before anything is written. */
const scannen = operationFuer({ datenart: 'dokumente', zugriff: 'schreiben', istLangeArbeit: true });

const zVorschau = z.discriminatedUnion('art', [
  /** The first page, or the scanned picture itself. */
  z.object({ art: z.literal('bild'), datei: z.instanceof(Blob) }),
  /** A paper of the program, as its blocks were when it was filed. */
  z.object({ art: z.literal('blatt'), blatt: zBlatt }),
]);

export const dokumenteContract = {
  /** Query: documents of one record, or of all records that the account may see (`bezug: null`), newest first. */
  liste: lesen.input(z.object({ bezug: zZeilenbezug.nullable() })).output(z.array(zDokument)),
  /** Query: the file itself, to the last byte as it was filed. */
  datei: lesen.input(z.object({ id: z.uuid() })).output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Query: what the window can show of it; null where it holds no picture. */
  vorschau: lesen.input(z.object({ id: z.uuid() })).output(zVorschau.nullable()),
  /**
   * Command: takes a scan (PDF, JPEG, PNG, up to 20 MB; type checked by content). Where a code on it is read, it is filed to
   * its record and the paper counts as signed; otherwise to `bezug`, or refused where that is null. `satz` says what was
   * done.
   */
  scanAblegen: scannen
    .input(z.object({ name: z.string().max(200), datei: z.instanceof(Blob), bezug: zZeilenbezug.nullable() }))
    .output(z.object({ dokument: zDokument, istErkannt: z.boolean(), satz: z.string() })),
  /** Command: until when it holds; null: without end. A deadline reminds of it. */
  gueltigSetzen: schreiben.input(z.object({ id: z.uuid(), gueltigBis: zDatum.nullable() })).output(zDokument),
  /** Command: a draft or a scan; `GESPERRT` for a paper whose scan is filed. */
  loeschen: schreiben.input(z.object({ id: z.uuid() })).output(z.object({})),
};
