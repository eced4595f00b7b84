import type { Kysely } from 'kysely';
import type { Regime } from '../../shared/foerderrecht/types.ts';
import type { Operationsangaben } from '../../shared/foundation/errors.ts';
import { liestOhneNamen, sichtFuer, type Zuteilung } from '../../shared/foundation/rights.ts';
import type { Katalog } from '../../shared/kennzahlen/katalog.ts';
import type { KontoKurz } from '../../shared/konten/types.ts';
import type { Auftraege } from './auftraege/runner.ts';
import type { Anfrage, Umgebung } from './context.ts';
import type { Schema } from './database/schema.ts';
import { Fachfehler, nichtErlaubt } from './failures.ts';
import { kontenRepository } from './konten/repository.ts';
import type { Fehlversuche } from './konten/attempts.ts';
import { istBlattOffen, type Datenbestand } from './konten/datenbestand.ts';
import type { Reihe } from './one-after-another.ts';
import { fuehreIndexNach } from './suche/service.ts';
import type { Sicherungszustand } from './sicherung/state.ts';
import type { Plantextquelle } from './integrationsplaene/texts.ts';
import type { Sliceanmeldung } from './registration.ts';

/** What all sessions of one backend share. */
export interface Haus {
  readonly umgebung: Umgebung;
  readonly datenbestand: Datenbestand;
  readonly regimeDateien: readonly Regime[];
  readonly plantexte: Plantextquelle;
  readonly kennzahlkatalog: Katalog;
  readonly sitzungen: Map<string, Sitzung>;
  /** Login, set-up and lock, one after the other. */
  readonly reihe: Reihe;
  readonly auftraege: Auftraege;
  readonly sicherung: Sicherungszustand;
  /** Called after the Datenbestand was opened: clears up behind backups that were cut short. Never throws. */
  nachDemOeffnen(): Promise<void>;
  /** Called before the Datenbestand closes: ends the jobs, and makes a backup of what changed. Never throws. */
  vorDemSchliessen(istProgrammende: boolean): Promise<void>;
  /** Wrong passwords by account, beside the keystore's count: a full disk must not make guessing free. */
  readonly fehlversuche: Map<string, Fehlversuche>;
  /** What the slices tell the services that show several of them. */
  readonly anmeldungen: readonly Sliceanmeldung[];
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

/** Which operation is called, and by whom. */
interface Aufruf {
  readonly vorgang: string;
  readonly angaben: Operationsangaben;
  readonly konto: KontoKurz;
  readonly zuteilungen: readonly Zuteilung[];
  readonly kettenschluessel: Uint8Array;
}

/** The request of an account, for the services. Throws `NICHT_ERLAUBT` where its roles do not allow the operation. */
export function createAnfrage(
  { umgebung, regimeDateien, plantexte, kennzahlkatalog, anmeldungen }: Haus,
  db: Kysely<Schema>,
  aufruf: Aufruf,
): Anfrage {
  const { vorgang, konto, zuteilungen, kettenschluessel } = aufruf;
  const { datenart, zugriff } = aufruf.angaben;
  const kommunen = datenart === null ? 'alle' : sichtFuer(zuteilungen, datenart, zugriff);
  if (kommunen === 'keine') throw nichtErlaubt('Dafür fehlt diesem Konto das Recht.');
  return {
    db,
    konto,
    vorgang,
    zuteilungen,
    kommunen,
    istOhneNamen: datenart !== null && liestOhneNamen(zuteilungen, datenart),
    kettenschluessel,
    heute: umgebung.heute(),
    jetzt: umgebung.jetzt(),
    regimeDateien,
    plantexte,
    kennzahlkatalog,
    neueId: () => umgebung.neueId(),
    async folgen(innen, aenderungen) {
      for (const { nachfuehrung } of anmeldungen) await nachfuehrung?.(innen, aenderungen);
      await fuehreIndexNach(
        innen,
        anmeldungen.flatMap(({ suche }) => suche),
        aenderungen,
      );
    },
  };
}

/** The request of a session. Throws `ABGEMELDET`, or `NICHT_ERLAUBT` before the recovery sheet is confirmed. */
export async function anfrageVon(sitzung: Sitzung, vorgang: string, angaben: Operationsangaben): Promise<Anfrage> {
  const offener = sitzung.haus.datenbestand.offener();
  if (sitzung.konto === null || offener === null) throw abgemeldet();
  if (istBlattOffen(offener)) {
    throw new Fachfehler({
      code: 'NICHT_ERLAUBT',
      satz: 'Zuerst das Wiederherstellungsblatt drucken und eine Gruppe davon eingeben.',
    });
  }
  const { db, kettenschluessel } = offener;
  const { konto } = sitzung;
  // Read with each call: a right that was taken away ends at once, also on a page that is open.
  const zuteilungen = await kontenRepository(db).zuteilungen(konto.id);
  return createAnfrage(sitzung.haus, db, { vorgang, angaben, konto, zuteilungen, kettenschluessel });
}
