import { z } from 'zod';
import { createKysely } from '../database/kysely.ts';
import { oeffneVerbindung } from '../database/open.ts';
import { fuehreLesungAus, type Leseauftrag } from './readings.ts';

/** What runs in a thread of its own: it reads beside the window, and the key is wiped at the end. */

const zAuftrag = z.object({
  datei: z.string(),
  schluessel: z.instanceof(Uint8Array),
  lesung: z.custom<Leseauftrag>((wert) => typeof wert === 'object' && wert !== null),
});
export type Threadauftrag = z.infer<typeof zAuftrag>;

/**
 * Pages that the connection keeps, given back at its end: Weiterleitungen ask for the Kommune of their talk, and where the
 * indexes of the Land do not fit (100 MB) each page is deciphered hundreds of times. 200 MB.
 */
const SEITEN_KIB = 204_800;

async function liesKennzahlen(roh: unknown, melde: (schritt: string, prozent: number) => void): Promise<unknown> {
  const { datei, schluessel, lesung } = zAuftrag.parse(roh);
  try {
    const verbindung = oeffneVerbindung(datei, schluessel, 'mitlesend');
    verbindung.pragma(`cache_size=-${SEITEN_KIB}`);
    // Every step reads the same stand, and nobody who writes waits.
    verbindung.exec('begin');
    const db = createKysely(verbindung);
    try {
      return await fuehreLesungAus(db, lesung, () => melde('Es wird gezählt', 50));
    } finally {
      await db.destroy();
    }
  } finally {
    schluessel.fill(0);
  }
}

/** The tasks by name, for `electron/worker.ts`. */
export const KENNZAHLENAUFGABEN = { liesKennzahlen };
