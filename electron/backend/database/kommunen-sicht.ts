import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { bezugssichten, type Bezugsart } from '../../../shared/foundation/reference.ts';
import { gemeinsameSicht, type Zuteilung } from '../../../shared/foundation/rights.ts';
import type { KommunenSicht } from '../context.ts';

/** Condition: the Kommune in `spalte` is one that the account sees. An empty column is none. */
export function inSicht(sicht: KommunenSicht, spalte: string): RawBuilder<SqlBool> {
  if (sicht === 'alle') return sql<SqlBool>`${sql.ref(spalte)} is not null`;
  if (sicht.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`${sql.ref(spalte)} in (${sql.join(sicht)})`;
}

/** Condition: `spalte` names a Kommune that the account does not see. An empty column names none. */
export function ausserSicht(sicht: KommunenSicht, spalte: string): RawBuilder<SqlBool> {
  if (sicht === 'alle') return sql<SqlBool>`1 = 0`;
  if (sicht.length === 0) return sql<SqlBool>`${sql.ref(spalte)} is not null`;
  // Without the first half an empty column would make the condition unknown, and so its opposite as well.
  return sql<SqlBool>`(${sql.ref(spalte)} is not null and ${sql.ref(spalte)} not in (${sql.join(sicht)}))`;
}

/** A kind of record, and the Kommunen in which the account sees what belongs to it. */
export interface Bezugssicht {
  readonly tabelle: Bezugsart;
  readonly sicht: KommunenSicht;
}

/**
 * For what belongs to other records (documents, Wiedervorlagen): the kinds of records that the account may read at all, and
 * where, within the Kommunen of the operation.
 */
export function lesbareBezuege(zuteilungen: readonly Zuteilung[], kommunen: KommunenSicht): readonly Bezugssicht[] {
  return bezugssichten(zuteilungen).flatMap(({ tabelle, sicht }) => {
    const gemeinsame = gemeinsameSicht(kommunen, sicht);
    return gemeinsame === 'keine' ? [] : [{ tabelle, sicht: gemeinsame }];
  });
}
