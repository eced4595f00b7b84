import {
  sql,
  type DeleteQueryBuilder,
  type DeleteResult,
  type SqlBool,
  type UpdateQueryBuilder,
  type UpdateResult,
} from 'kysely';
import type { Aenderungsspalten, Schema } from './schema.ts';

/** Tables whose rows carry a version and who changed them last. */
type VersionierteTabelle = {
  [T in keyof Schema]: Schema[T] extends Aenderungsspalten ? T : never;
}[keyof Schema];

/** What a record says of its last change: its version, and who made it when (ISO instant). */
export interface Aenderungsstand {
  readonly version: number;
  readonly geaendertAm: string;
  readonly geaendertVon: string;
}

/** The columns of the last change, out of a row. */
export function standFromRow(zeile: Aenderungsspalten): Aenderungsstand {
  return { version: zeile.version, geaendertAm: zeile.geaendert_am, geaendertVon: zeile.geaendert_von };
}

/** The columns of the last change, for a row. */
export function standToRow(stand: Aenderungsstand): Aenderungsspalten {
  return { version: stand.version, geaendert_am: stand.geaendertAm, geaendert_von: stand.geaendertVon };
}

const istVersion = (version: number) => sql<SqlBool>`${sql.ref('version')} = ${version}`;

/**
 * Changes the one row that `anweisung` names, where it still is of the version that was read. False where it is not, or
 * where no such row is there for this account: then nothing was written (`getroffen` in changes.ts makes `VERALTET` of it).
 *
 *     aendereInVersion(db.updateTable('kommunen').set(spalten).where('id', '=', id).where(inSicht(sicht, 'id')), version)
 */
export async function aendereInVersion<T extends VersionierteTabelle>(
  anweisung: UpdateQueryBuilder<Schema, T, T, UpdateResult>,
  bisherigeVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await anweisung.where(istVersion(bisherigeVersion)).executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Deletes the one row that `anweisung` names, under the same condition and with the same answer as `aendereInVersion`. */
export async function loescheInVersion<T extends VersionierteTabelle>(
  anweisung: DeleteQueryBuilder<Schema, T, DeleteResult>,
  version: number,
): Promise<boolean> {
  const { numDeletedRows } = await anweisung.where(istVersion(version)).executeTakeFirst();
  return numDeletedRows === 1n;
}
