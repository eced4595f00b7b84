import type { Kysely } from 'kysely';
import type { Regime } from '../../shared/foerderrecht/types.ts';
import type { KontoKurz } from '../../shared/konten/types.ts';
import type { Anfrage, Umgebung } from './context.ts';
import type { Schema } from './database/schema.ts';
import { Fachfehler } from './failures.ts';
import type { Fehlversuche } from './konten/attempts.ts';
import type { Datenbestand } from './konten/datenbestand.ts';
import type { Reihe } from './one-after-another.ts';

/** What all sessions of one backend share. */
export interface Haus {
  readonly umgebung: Umgebung;
  readonly datenbestand: Datenbestand;
  readonly regimeDateien: readonly Regime[];
  readonly sitzungen: Map<string, Sitzung>;
  /** Login, set-up and lock, one after the other. */
  readonly reihe: Reihe;
  /** Wrong passwords by account, beside the keystore's count: a full disk must not make guessing free. */
  readonly fehlversuche: Map<string, Fehlversuche>;
  /** Fills a new Datenbestand of kind `beispiel`. */
  legeBeispielAn(anfrage: Anfrage): Promise<void>;
}

/** One window: who is logged in there. A host opens it before anybody logs in. */
export interface Sitzung {
  readonly id: string;
  readonly haus: Haus;
  konto: KontoKurz | null;
}

/** What a host passes along with every call. */
export interface Aufrufkontext {
  readonly sitzung: Sitzung;
}

/** Nobody is logged in here, or no longer. */
export function abgemeldet(): Fachfehler {
  return new Fachfehler({ code: 'ABGEMELDET', satz: 'Bitte anmelden.' });
}

/** The request of an account, for the services. */
export function createAnfrage({ umgebung, regimeDateien }: Haus, db: Kysely<Schema>, konto: KontoKurz): Anfrage {
  return {
    db,
    konto,
    kommunen: 'alle',
    heute: umgebung.heute(),
    jetzt: umgebung.jetzt(),
    regimeDateien,
    neueId: () => umgebung.neueId(),
  };
}

/** The request of a session. Throws `ABGEMELDET`, or `NICHT_ERLAUBT` before the recovery sheet is confirmed. */
export function anfrageVon(sitzung: Sitzung): Anfrage {
  const offener = sitzung.haus.datenbestand.offener();
  if (sitzung.konto === null || offener === null) throw abgemeldet();
  if (offener.unbestaetigtesBlatt !== null) {
    throw new Fachfehler({
      code: 'NICHT_ERLAUBT',
      satz: 'Zuerst das Wiederherstellungsblatt drucken und eine Gruppe davon eingeben.',
    });
  }
  return createAnfrage(sitzung.haus, offener.db, sitzung.konto);
}
