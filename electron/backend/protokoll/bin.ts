import { inEigenerTransaktion } from '../own-transaction.ts';
import { AUFGEZEICHNETE_TABELLEN, NIE_VERGESSENE_TABELLEN } from '../database/recording.ts';
import type { Anfrage } from '../context.ts';
import { schreibeEintrag } from './record.ts';
import { protokollRepository } from './repository.ts';
import { papierkorbSeit } from './undo.ts';

/** Name of the step in the trace: no operation of the contract, the program does it by itself. */
export const AUFRAEUMEN = 'protokoll.aufraeumen';

/**
 * Forgets what rows looked like that have been gone for more than 30 days. The trace keeps that they were there, and
 * names each row that was forgotten, so that the check can tell this from tampering.
 */
export async function raeumePapierkorbAuf(anfrage: Anfrage): Promise<void> {
  await inEigenerTransaktion(anfrage, async (anfrage) => {
    const repository = protokollRepository(anfrage.db);
    const seit = papierkorbSeit(anfrage);
    const vergessene: (readonly [string, string])[] = [];
    for (const tabelle of AUFGEZEICHNETE_TABELLEN) {
      if (NIE_VERGESSENE_TABELLEN.includes(tabelle)) continue;
      const geloeschte = await repository.geloeschte(tabelle);
      const befehle = await repository.befehle(geloeschte.map(({ befehlId }) => befehlId));
      for (const { zeileId, befehlId } of geloeschte) {
        const befehl = befehle.find(({ id }) => id === befehlId);
        if (befehl === undefined || befehl.am >= seit) continue;
        await repository.leere(tabelle, zeileId);
        vergessene.push([tabelle, zeileId]);
      }
    }
    if (vergessene.length === 0) return;
    await schreibeEintrag({ ...anfrage, vorgang: AUFRAEUMEN }, { art: 'befehl', zeilen: vergessene });
  });
}
