import { sql } from 'kysely';
import type { Kennzahl } from '../../../shared/kennzahlen/types.ts';
import type { Ausfuehrung } from '../context.ts';
import type { Bereich } from './scope.ts';
import { mengeVon, type Mengenzeile } from './sets.ts';

/** A page of what stands behind a figure. */
export interface Dahinterauftrag {
  readonly bereich: Bereich;
  readonly kennzahl: Pick<Kennzahl, 'schluessel' | 'eigene'>;
  readonly ab: number;
  readonly anzahl: number;
}

export interface Dahinter {
  readonly gesamt: number;
  readonly zeilen: readonly Mengenzeile[];
}

/** The rows behind a figure, the newest first, and how many there are. None for computed figures. */
export async function liesDahinter(
  db: Ausfuehrung,
  { bereich, kennzahl, ab, anzahl }: Dahinterauftrag,
): Promise<Dahinter> {
  const menge = mengeVon(kennzahl, bereich);
  if (menge === null) return { gesamt: 0, zeilen: [] };
  const { rows: zaehler } = await sql<{ anzahl: number }>`select count(*) as anzahl from (${menge}) as m`.execute(db);
  const { rows } = await sql<Mengenzeile>`
    select m.id, m.am, m.kommune_id, m.personal_id, m.haushalt_id, m.person_id from (${menge}) as m
    order by m.am desc, m.id limit ${anzahl} offset ${ab}
  `.execute(db);
  return { gesamt: zaehler[0]?.anzahl ?? 0, zeilen: rows };
}
