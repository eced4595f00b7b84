import type { Anfrage } from '../context.ts';
import { aenderungssiegel, kettenkopf, type Glied, type Zeilenstand } from './chain.ts';
import { protokollRepository } from './repository.ts';

/** What an entry tells of. */
export type Eintragsart = 'befehl' | 'lesen' | 'anmeldung' | 'ablehnung';

/** Adds one entry to the chain. Codes and ids only: no name and no value gets into it. */
export async function schreibeEintrag(
  anfrage: Anfrage,
  eintrag: {
    readonly art: Eintragsart;
    readonly befehlId?: number;
    readonly zeilen: readonly (readonly [tabelle: string, id: string])[];
    readonly aenderungen?: readonly Zeilenstand[];
  },
): Promise<void> {
  const repository = protokollRepository(anfrage.db);
  const { nummer, kette } = await repository.letztesGlied();
  const glied: Glied = {
    nummer: nummer + 1,
    am: anfrage.jetzt,
    kontoId: anfrage.konto.id,
    vorgang: anfrage.vorgang,
    art: eintrag.art,
    befehlId: eintrag.befehlId ?? null,
    zeilen: JSON.stringify(eintrag.zeilen),
    aenderungssiegel: aenderungssiegel(anfrage.kettenschluessel, eintrag.aenderungen ?? []),
  };
  await repository.haengeAn(glied, kettenkopf(anfrage.kettenschluessel, kette, glied));
}

/**
 * Runs the work of one command inside an open transaction and leaves its trace in the same: the recorded rows and one
 * entry of the chain. `nimmtZurueck` names the command that this one takes back.
 */
export async function zeichneAuf<T>(
  anfrage: Anfrage,
  arbeit: () => Promise<T>,
  nimmtZurueck: number | null = null,
): Promise<T> {
  const repository = protokollRepository(anfrage.db);
  const befehlId = await repository.beginneBefehl({
    vorgang: anfrage.vorgang,
    kontoId: anfrage.konto.id,
    am: anfrage.jetzt,
    nimmtZurueck,
  });
  const ergebnis = await arbeit();
  await repository.beendeBefehl();
  const aenderungen = await repository.aenderungenVon(befehlId);
  const zeilen = new Map(
    aenderungen.map(({ tabelle, zeileId }) => [`${tabelle} ${zeileId}`, [tabelle, zeileId] as const]),
  );
  await schreibeEintrag(anfrage, { art: 'befehl', befehlId, zeilen: [...zeilen.values()], aenderungen });
  await anfrage.folgen?.(anfrage, aenderungen);
  return ergebnis;
}

/** Leaves the trace that the file of a person was read: the record's table and id. */
export async function merkeGelesen(anfrage: Anfrage, tabelle: string, id: string): Promise<void> {
  await anfrage.db
    .transaction()
    .execute((db) => schreibeEintrag({ ...anfrage, db }, { art: 'lesen', zeilen: [[tabelle, id]] }));
}
