import { z } from 'zod';
import { zBlatt } from '../documents/blocks.ts';
import { zDokument } from '../dokumente/types.ts';
import { operationFuer } from '../foundation/errors.ts';
import { zAntragId } from '../foundation/id.ts';
import { zBegleitangaben, zBegleitpapier, zPapiermappe, zPapierwahl } from './types.ts';

const lesen = operationFuer({ datenart: 'antraege', zugriff: 'lesen' });
const schreiben = operationFuer({ datenart: 'antraege', zugriff: 'schreiben' });
/** The file is packed before the transaction begins. */
const langsamSchreiben = operationFuer({ datenart: 'antraege', zugriff: 'schreiben', istLangeArbeit: true });

const zDatei = z.object({ name: z.string(), datei: z.instanceof(Blob) });

/** Papers of a person need the right to read Personal, too; without it they are not listed and not found. */
export const begleitpapiereContract = {
  /** Query: the papers that belong to an Antrag with their state, and the ticks of A85 that follow. */
  liste: lesen.input(z.object({ antragId: zAntragId })).output(zPapiermappe),
  /** Command: keeps what a paper needs beside the Antrag; `version` null for the first time. */
  speichern: schreiben
    .input(z.object({ wahl: zPapierwahl, version: z.int().nullable(), angaben: zBegleitangaben }))
    .output(zBegleitpapier),
  /** Query: the paper as blocks, for the print view; a draft until it is filed. */
  blatt: lesen.input(zPapierwahl).output(zBlatt),
  /** Query: the paper as a Word or Excel file; where it is filed and still holds, the very file that was filed. */
  datei: lesen.input(zPapierwahl).output(zDatei),
  /** Command: files the paper under a code; the same content once. `GESPERRT` with the reason of `sperreDesPapiers`. */
  ablegen: langsamSchreiben.input(zPapierwahl).output(zDokument),
  /** Query: all papers of the Antrag in one archive. */
  alleDateien: lesen.input(z.object({ antragId: zAntragId })).output(zDatei),
};
