import { inEigenerTransaktion } from '../own-transaction.ts';
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

/** The same reading by the same account within this time is one entry: a page that is open reads anew all the time. */
const LESEN_EINMAL_JE_MS = 3_600_000;

/** Leaves the trace that the file of a person was read: the record's table and id, once an hour and account. */
export async function merkeGelesen(anfrage: Anfrage, tabelle: string, id: string): Promise<void> {
  const zeilen = [[tabelle, id]] as const;
  const seit = new Date(Date.parse(anfrage.jetzt) - LESEN_EINMAL_JE_MS).toISOString();
  const gesucht = { art: 'lesen', kontoId: anfrage.konto.id, zeilen: JSON.stringify(zeilen), seit };
  await inEigenerTransaktion(anfrage, async (anfrage) => {
    if (await protokollRepository(anfrage.db).hatEintrag(gesucht)) return;
    await schreibeEintrag(anfrage, { art: 'lesen', zeilen });
  });
}

/** Leaves the trace of a login or of a step that was refused. */
export async function merkeEreignis(anfrage: Anfrage, art: 'anmeldung' | 'ablehnung'): Promise<void> {
  await inEigenerTransaktion(anfrage, async (anfrage) => schreibeEintrag(anfrage, { art, zeilen: [] }));
}
