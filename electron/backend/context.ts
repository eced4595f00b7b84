import type { Kysely, Transaction } from 'kysely';
import type { Datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import type { KontoKurz } from '../../shared/konten/types.ts';
import type { Regime } from '../../shared/foerderrecht/types.ts';
import type { Katalog } from '../../shared/kennzahlen/katalog.ts';
import { liestOhneNamen, sichtFuer, type Datenart, type Zuteilung } from '../../shared/foundation/rights.ts';
import type { Schema } from './database/schema.ts';
import type { Zeilenstand } from './protokoll/chain.ts';
import type { Plantextquelle } from './integrationsplaene/texts.ts';

/** Strength of the password hash. Quelle: Argon2id, RFC 9106; tests may use the floor. */
export interface Argon2Staerke {
  readonly speicherKiB: number;
  readonly durchgaenge: number;
  readonly parallel: number;
  /** At set-up passes are added until the hash takes this long on this computer. Missing: the figures stand as they are. */
  readonly mindestdauerMs?: number;
}

/** A stick or drive: its name for the clerk, and the root of its file system. */
export interface Datentraeger {
  readonly name: string;
  readonly pfad: string;
}

/** What a host gives the backend: everything that differs between desktop, office server and tests. */
export interface Umgebung {
  /** Folder of the Datenbestand. */
  readonly ordner: string;
  /** Folder `resources` of the program. */
  readonly ressourcen: string;
  readonly version: string;
  readonly host: 'desktop' | 'buero';
  readonly argon2: Argon2Staerke;
  /** A query that waits this long for the database fails (a mistake in the program). Missing: long enough for any work. */
  readonly datenbankWartezeitMs?: number;
  /** The instant as ISO text in UTC. */
  jetzt(): string;
  /** The day in Germany; `--heute` sets it. */
  heute(): Datum;
  /** A random UUID. */
  neueId(): string;
  /** Sticks and drives of this computer. Missing: as the system names them. */
  datentraeger?(): readonly Datentraeger[];
  /** Folders that were chosen in a dialog of the host since it started, whole paths. Missing: it has no such dialog. */
  gewaehlteOrdner?(): readonly string[];
  /** Does something again and again from now on. Missing: the backend does nothing by itself, no backup either. */
  alle?(ms: number, arbeit: () => void): void;
  /** Writes one line to the log of the program: number, code and stack, never field contents. */
  logge(nummer: string, fehler: unknown): void;
}

/** The database inside or outside a transaction. Repositories take this and never the outer database. */
export type Ausfuehrung = Kysely<Schema> | Transaction<Schema>;

/** The Kommunen in which the account may do what the operation does. */
export type KommunenSicht = 'alle' | readonly KommuneId[];

/** One request as every service gets it: who asks, for which Kommunen, and when. */
export interface Anfrage {
  readonly db: Kysely<Schema>;
  readonly konto: KontoKurz;
  /** Operation of the contract, e.g. `kommunen.aendern`. */
  readonly vorgang: string;
  readonly zuteilungen: readonly Zuteilung[];
  readonly kommunen: KommunenSicht;
  /** Names of persons are replaced for this reader (Revision). */
  readonly istOhneNamen: boolean;
  /** Authenticates the Protokoll. */
  readonly kettenschluessel: Uint8Array;
  readonly heute: Datum;
  readonly jetzt: string;
  /** Shipped Förderrecht without the user's own values; see `foerderrecht/service.ts`. */
  readonly regimeDateien: readonly Regime[];
  /** The words of the integration plan in a language. */
  readonly plantexte: Plantextquelle;
  /** The shipped Kennzahlen without the office's own words and rules; see `kennzahlen/service.ts`. */
  readonly kennzahlkatalog: Katalog;
  neueId(): string;
  /** What follows from the rows that a command changed, in its transaction: the search index. Missing: nothing. */
  folgen?(anfrage: Anfrage, aenderungen: readonly Zeilenstand[]): Promise<void>;
}

/** Something that a slice lets others read, and whose right that needs. */
export interface Datenquelle {
  readonly datenart: Datenart;
  /** True where names of persons stand in it: nothing for readers without names. */
  readonly nenntPersonen: boolean;
}

/** The same request as a reader of this source; null where the account may not read it. */
export function alsLeser(anfrage: Anfrage, { datenart, nenntPersonen }: Datenquelle): Anfrage | null {
  const kommunen = sichtFuer(anfrage.zuteilungen, datenart, 'lesen');
  const istOhneNamen = liestOhneNamen(anfrage.zuteilungen, datenart);
  if (kommunen === 'keine' || (istOhneNamen && nenntPersonen)) return null;
  return { ...anfrage, kommunen, istOhneNamen };
}

/** True where the account may see this Kommune. */
export function siehtKommune(anfrage: Anfrage, id: KommuneId): boolean {
  return anfrage.kommunen === 'alle' || anfrage.kommunen.includes(id);
}
