import type { Grund } from '../../shared/foundation/reasons.ts';
import type { Anfrage } from './context.ts';
import { nichtGefunden, veraltet } from './failures.ts';
import { zeichneAuf } from './protokoll/record.ts';

/** Who changed a row last, and when (ISO instant). */
export interface Spur {
  readonly geaendertAm: string;
  readonly geaendertVon: string;
}

/** The trace that a change by this request leaves in its row. */
export function spurVon(anfrage: Anfrage): Spur {
  return { geaendertAm: anfrage.jetzt, geaendertVon: anfrage.konto.anzeigename };
}

/**
 * Runs a command as one transaction: what throws inside leaves nothing behind. `arbeit` gets the request again with the
 * transaction as its database; name the parameter `anfrage` too, so that the outer database is out of reach.
 * A command inside a command joins its transaction; the outermost leaves the trace of all.
 */
export function inTransaktion<T>(anfrage: Anfrage, arbeit: (anfrage: Anfrage) => Promise<T>): Promise<T> {
  if (anfrage.db.isTransaction) return arbeit(anfrage);
  return anfrage.db.transaction().execute((db) => {
    const innen = { ...anfrage, db };
    return zeichneAuf(innen, () => arbeit(innen));
  });
}

/**
 * The row as it stands, if it still is the one that the window read. `was` names it with its article: „Die Kommune“.
 * Throws `NICHT_GEFUNDEN` where it is gone (or not for this account) and `VERALTET` with who changed it and when.
 */
export function unveraendert<T extends Spur & { readonly version: number }>(
  zeile: T | null,
  version: number | null,
  was: string,
): T {
  if (zeile === null) throw nichtGefunden(was);
  if (zeile.version !== version) throw veraltet(zeile.geaendertVon, zeile.geaendertAm);
  return zeile;
}

/** Throws `VERALTET` where a change met no row of that version: somebody was faster between reading and writing. */
export function getroffen(hatGetroffen: boolean, bisher: Spur): void {
  if (!hatGetroffen) throw veraltet(bisher.geaendertVon, bisher.geaendertAm);
}

/**
 * What a slice to the right registers with one to the left: the reasons why a record cannot be deleted, because the
 * slice's own records name it. Counts also what the account does not see, and names only what it sees.
 */
export type Verweispruefung<Id extends string> = (anfrage: Anfrage, id: Id) => Promise<Grund[]>;

/** The reasons of every registered check. */
export async function alleVerweise<Id extends string>(
  pruefungen: readonly Verweispruefung<Id>[],
  anfrage: Anfrage,
  id: Id,
): Promise<Grund[]> {
  const gruende: Grund[] = [];
  for (const pruefung of pruefungen) gruende.push(...(await pruefung(anfrage, id)));
  return gruende;
}

/** `Maria Weber, Ali Kaya und 2 weitere`: at most three names, the rest as a number. `gesamt` counts hidden ones too. */
export function aufzaehlung(namen: readonly string[], gesamt: number): string {
  const genannt = namen.slice(0, 3);
  const weitere = gesamt - genannt.length;
  if (genannt.length === 0) return '';
  if (weitere > 0) return `${genannt.join(', ')} und ${weitere} weitere`;
  return genannt.length === 1 ? genannt.join('') : `${genannt.slice(0, -1).join(', ')} und ${genannt.at(-1) ?? ''}`;
}
