import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { Statement } from 'better-sqlite3';
import type { Verbindung } from './open.ts';
import type { Schema } from './schema.ts';

/** A wait for the connection as long as this is a mistake in the program: a transaction lasts milliseconds. */
const HOECHSTENS_WARTEN_MS = 30_000;

/** So many statements are kept prepared; the one that was not used for longest goes. */
const HOECHSTENS_VORBEREITET = 200;
/** Longer ones name single rows and do not come again. */
const HOECHSTENS_ZEICHEN = 4_000;
const AENDERT_SCHEMA = /^\s*(create|alter|drop|pragma)\b/i;

class Anschluss implements DatabaseConnection {
  readonly #db: Verbindung;
  readonly #vorbereitete = new Map<string, Statement>();

  constructor(db: Verbindung) {
    this.#db = db;
  }

  get istInTransaktion(): boolean {
    return this.#db.inTransaction;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const anweisung = this.#bereiteVor(sql);
    // Rows are what the query says they are, as with every driver.
    if (anweisung.reader) return { rows: anweisung.all(...parameters) as R[] };
    const { changes, lastInsertRowid } = anweisung.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  /** Reading a statement takes as long as a short one runs, and most come again. */
  #bereiteVor(sql: string): Statement {
    const vorhandene = this.#vorbereitete.get(sql);
    const anweisung = vorhandene ?? this.#db.prepare(sql);
    this.#vorbereitete.delete(sql);
    if (AENDERT_SCHEMA.test(sql)) this.#vorbereitete.clear();
    else if (sql.length <= HOECHSTENS_ZEICHEN) this.#vorbereitete.set(sql, anweisung);
    const [aelteste] = this.#vorbereitete.keys();
    if (this.#vorbereitete.size > HOECHSTENS_VORBEREITET && aelteste !== undefined) this.#vorbereitete.delete(aelteste);
    return anweisung;
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const zeile of this.#db.prepare<unknown[], R>(sql).iterate(...parameters)) yield { rows: [zeile] };
  }
}

/**
 * One connection, one user of it at a time. Differs from Kysely's own driver in three points:
 * `begin immediate` (a deferred transaction that reads and then writes fails when another connection wrote between),
 * a rollback that does not hide the error after which SQLite itself rolled back (a full disk),
 * and an end to waiting where somebody uses the outer database inside a transaction.
 */
class EinVerbindungsTreiber implements Driver {
  readonly #db: Verbindung;
  readonly #anschluss: Anschluss;
  readonly #wartezeitMs: number;
  readonly #wartende: (() => void)[] = [];
  #istBelegt = false;

  constructor(db: Verbindung, wartezeitMs: number) {
    this.#db = db;
    this.#anschluss = new Anschluss(db);
    this.#wartezeitMs = wartezeitMs;
  }

  async init(): Promise<void> {
    // The connection is open already.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#istBelegt) {
      this.#istBelegt = true;
      return this.#anschluss;
    }
    await new Promise<void>((weiter, gibAuf) => {
      const wecker = setTimeout(() => {
        this.#wartende.splice(this.#wartende.indexOf(dran), 1);
        gibAuf(new Error('Waited too long for the database: the outer database was used inside a transaction.'));
      }, this.#wartezeitMs);
      const dran = () => {
        clearTimeout(wecker);
        weiter();
      };
      this.#wartende.push(dran);
    });
    return this.#anschluss;
  }

  async releaseConnection(): Promise<void> {
    const naechster = this.#wartende.shift();
    if (naechster) naechster();
    else this.#istBelegt = false;
  }

  async beginTransaction(verbindung: DatabaseConnection): Promise<void> {
    await verbindung.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(verbindung: DatabaseConnection): Promise<void> {
    await verbindung.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(verbindung: DatabaseConnection): Promise<void> {
    if (this.#anschluss.istInTransaktion) await verbindung.executeQuery(CompiledQuery.raw('rollback'));
  }

  /** Waits for what is under way, then closes. */
  async destroy(): Promise<void> {
    await this.acquireConnection();
    this.#db.close();
  }
}

class BestandAdapter extends SqliteAdapter {
  /** The driver itself hands out its one connection in turn, with an end to waiting. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  /** Without this a failed migration stays half applied (kysely#56). SQLite does roll back DDL. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * Puts Kysely over an open connection; `destroy()` closes it after what is under way. `wartezeitMs`: after this long
 * without the connection a query fails instead of waiting for ever.
 */
export function createKysely(db: Verbindung, wartezeitMs = HOECHSTENS_WARTEN_MS): Kysely<Schema> {
  const dialect: Dialect = {
    createDriver: () => new EinVerbindungsTreiber(db, wartezeitMs),
    createAdapter: () => new BestandAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (outer) => new SqliteIntrospector(outer),
  };
  return new Kysely<Schema>({ dialect });
}
