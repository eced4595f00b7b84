import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zAuftragsstand } from './types.ts';

const eigenes = operationFuer({ datenart: 'eigenes', zugriff: 'lesen' });

export const auftraegeContract = {
  /** Query: own jobs of this session, newest first. */
  liste: eigenes.output(z.array(zAuftragsstand)),
  /** Stream: the state of one job until it ends. */
  verfolgen: eigenes.input(z.object({ id: z.uuid() })).output(eventIterator(zAuftragsstand)),
  /** Query: the file of a finished job. `NICHT_GEFUNDEN` once a later job of the account has one, or after a lock. */
  laden: eigenes.input(z.object({ id: z.uuid() })).output(z.object({ name: z.string(), datei: z.instanceof(Blob) })),
  /** Asks a job to stop; it leaves nothing half done. */
  abbrechen: eigenes.input(z.object({ id: z.uuid() })).output(z.object({})),
};
