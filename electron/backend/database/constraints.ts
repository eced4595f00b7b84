/** Codes of a row that is there already: SQLite (unique, primary key, a period that is taken) and PostgreSQL. */
const DOPPELT: readonly string[] = [
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_TRIGGER',
  '23505',
];

/** True for the failure of a write that would make a second row where only one may be. */
export function istDoppelt(fehler: unknown): boolean {
  return (
    fehler instanceof Error && 'code' in fehler && typeof fehler.code === 'string' && DOPPELT.includes(fehler.code)
  );
}
