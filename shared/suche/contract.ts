import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zTreffer } from './types.ts';

const eigenes = operationFuer({ datenart: 'eigenes', zugriff: 'lesen' });

export const sucheContract = {
  /** Query: while typing. Umlauts and transliterations folded, parts of words, numbers; only what the account may see. */
  finden: eigenes
    .input(z.object({ text: z.string().max(200), hoechstens: z.int().min(1).max(100) }))
    .output(z.array(zTreffer)),
};
