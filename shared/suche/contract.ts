import { z } from 'zod';
import { operationFuer } from '../foundation/errors.ts';
import { zZeilenbezug } from '../protokoll/types.ts';

const eigenes = operationFuer({ datenart: 'eigenes', zugriff: 'lesen' });

/** One hit: what it is, where it stands, and the piece of text that was found. */
export const zTreffer = z.object({
  bezug: zZeilenbezug,
  /** `Kommune`, `Person`, `Antrag`, `Dokument` … */
  art: z.string(),
  titel: z.string(),
  untertitel: z.string(),
  /** Address in the window. */
  ziel: z.string(),
});
export type Treffer = z.infer<typeof zTreffer>;

export const sucheContract = {
  /** Query: while typing. Umlauts and transliterations folded, parts of words, numbers; only what the account may see. */
  finden: eigenes
    .input(z.object({ text: z.string().max(200), hoechstens: z.int().min(1).max(100) }))
    .output(z.array(zTreffer)),
};
