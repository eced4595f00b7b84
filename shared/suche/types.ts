import { z } from 'zod';
import { zZeilenbezug } from '../protokoll/types.ts';

/** One hit: what it is and where it stands. */
export const zTreffer = z.object({
  bezug: zZeilenbezug,
  /** `Kommune`, `Person`, `Antrag` … */
  art: z.string(),
  titel: z.string(),
  untertitel: z.string(),
  /** Address in the window. */
  ziel: z.string(),
});
export type Treffer = z.infer<typeof zTreffer>;
