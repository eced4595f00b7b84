import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDokument } from '../dokumente/types.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zDolmetscherauftrag } from './types.ts';

const lesen = operationFuer({ datenart: 'faelle', zugriff: 'lesen' });
/** The file is packed before the transaction begins. */
const langsamSchreiben = operationFuer({ datenart: 'faelle', zugriff: 'schreiben', istLangeArbeit: true });

/** Order letters to interpreters: written from the form, kept among the documents of the case once they are filed. */
export const sprachmittlungContract = {
  /** Query: the letter as blocks, for the print view; a draft until it is filed. */
  blatt: lesen.input(zDolmetscherauftrag).output(zBlatt),
  word: lesen.input(zDolmetscherauftrag).output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Command: files the letter under a code, so that the signed reply finds back. `GESPERRT` as `pruefeAuftrag` says. */
  ablegen: langsamSchreiben.input(zDolmetscherauftrag).output(zDokument),
};
