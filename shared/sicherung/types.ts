import { z } from 'zod';

/** Why a backup was made. */
export const zSicherungsanlass = z.enum(['von_hand', 'abmeldung', 'stuendlich', 'vor_migration']);

/** One backup in the destination folder. */
export const zSicherung = z.object({
  /** File name without folder. */
  name: z.string(),
  erstelltAm: z.string(),
  anlass: zSicherungsanlass,
  bytes: z.int(),
  /** Version of the program that made it. */
  version: z.string(),
  /** Opened and counted after it was written; the sentence says what was wrong. */
  probe: z.object({ istGelungen: z.boolean(), satz: z.string() }).nullable(),
});
export type Sicherung = z.infer<typeof zSicherung>;

export const zSicherungsstand = z.object({
  /** Folder that backups go to; null: none chosen yet, they stay beside the Datenbestand. */
  ziel: z.string().nullable(),
  istErreichbar: z.boolean(),
  letzte: z.string().nullable(),
  istGeaendertSeitdem: z.boolean(),
  sicherungen: z.array(zSicherung),
});
export type Sicherungsstand = z.infer<typeof zSicherungsstand>;
