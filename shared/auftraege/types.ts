import { z } from 'zod';

/** Long work that runs beside the window: backup, restore, batch documents, import, check of the chain. */
export const zAuftragsstand = z.object({
  id: z.uuid(),
  /** What is being done, e.g. `Sicherung`. */
  titel: z.string(),
  zustand: z.enum(['laeuft', 'fertig', 'abgebrochen', 'fehlgeschlagen']),
  /** The step of this moment: `Seiten werden kopiert`. */
  schritt: z.string(),
  /** 0 to 100; null where it cannot be told. */
  prozent: z.int().min(0).max(100).nullable(),
  begonnenAm: z.string(),
  beendetAm: z.string().nullable(),
  /** Lines of the result page: `412 Dateien, 68 MB`. */
  ergebnis: z.array(z.string()),
  /** Name of the file that came of it and waits to be fetched (`auftraege.laden`); null: none. */
  datei: z.string().nullable(),
  /** German sentence where it failed. */
  fehler: z.string().nullable(),
});
export type Auftragsstand = z.infer<typeof zAuftragsstand>;
