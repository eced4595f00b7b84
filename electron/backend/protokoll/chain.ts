import { createHmac, hkdfSync } from 'node:crypto';

/** Key that authenticates the Protokoll; derived from the key of the Datenbestand, 32 bytes, wiped with it. */
export function leiteKettenschluesselAb(datenschluessel: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', datenschluessel, Buffer.alloc(0), 'geleit/protokoll/kette', 32));
}

/** What one link of the chain says, in the order in which it is authenticated. */
export interface Glied {
  readonly nummer: number;
  readonly am: string;
  readonly kontoId: string;
  readonly vorgang: string;
  readonly art: string;
  readonly befehlId: number | null;
  /** JSON: list of [table, id]. */
  readonly zeilen: string;
  readonly aenderungssiegel: string;
}

/** Head of a chain without entries. */
export const KETTENANFANG = '0'.repeat(64);

function hmac(schluessel: Uint8Array, teile: readonly unknown[]): string {
  return createHmac('sha256', schluessel).update(JSON.stringify(teile)).digest('hex');
}

/** The next head of the chain, in hex: authenticates the entry and everything before it. */
export function kettenkopf(schluessel: Uint8Array, bisher: string, glied: Glied): string {
  const { nummer, am, kontoId, vorgang, art, befehlId, zeilen, aenderungssiegel } = glied;
  return hmac(schluessel, ['glied', bisher, nummer, am, kontoId, vorgang, art, befehlId, zeilen, aenderungssiegel]);
}

/** One recorded change of a row. */
export interface Zeilenstand {
  readonly nummer: number;
  readonly tabelle: string;
  readonly zeileId: string;
  readonly vorher: string | null;
  readonly nachher: string | null;
}

/** Authenticates what a command changed, in hex. A deleted record leaves this seal and no name. */
export function aenderungssiegel(schluessel: Uint8Array, aenderungen: readonly Zeilenstand[]): string {
  return hmac(schluessel, [
    'aenderungen',
    ...aenderungen.map(({ nummer, tabelle, zeileId, vorher, nachher }) => [nummer, tabelle, zeileId, vorher, nachher]),
  ]);
}
