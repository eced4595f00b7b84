import { z } from 'zod';
import { zKommuneId } from '../foundation/id.ts';

/** Another Datenbestand with which packages are exchanged; known by its keys, checked by the fingerprint on the phone. */
export const zPaketkontakt = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Ten groups of four digits. */
  fingerabdruck: z.string(),
  hinzugefuegtAm: z.string(),
  istGeprueft: z.boolean(),
  version: z.int(),
});
export type Paketkontakt = z.infer<typeof zPaketkontakt>;

/** What a package holds, shown before it is accepted. */
export const zPaketinhalt = z.object({
  art: z.string(),
  titel: z.string(),
  absender: z.string(),
  fingerabdruck: z.string(),
  erstelltAm: z.string(),
  kommuneId: zKommuneId.nullable(),
  teile: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Paketinhalt = z.infer<typeof zPaketinhalt>;
