import { sql } from 'kysely';
import type { KommuneId, PersonalId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';

const WEG = 'Nicht mehr vorhanden';

/** How parts of an evaluation are called. */
export interface Namen {
  nenneKommune(id: KommuneId): string;
  nennePersonal(id: PersonalId): string;
}

/**
 * Names of Kommunen and of Personal, of all of them: sums tell no more of a person than that somebody worked there. For
 * readers without names „Person 1“, as everywhere.
 */
export async function namenFuer({ db, istOhneNamen }: Anfrage): Promise<Namen> {
  const kommunen = await db.selectFrom('kommunen').select(['id', 'name']).execute();
  const { rows } = await sql<{ id: string; vorname: string; nachname: string; nummer: number | null }>`
    select p.id, p.vorname, p.nachname, n.nummer from personal as p left join personal_nummern as n on n.personal_id = p.id
  `.execute(db);
  const kommunennamen = new Map(kommunen.map(({ id, name }) => [id, name]));
  const personalnamen = new Map(
    rows.map(({ id, vorname, nachname, nummer }) => [
      id,
      istOhneNamen ? `Person ${nummer ?? 0}` : [nachname, vorname].filter((name) => name !== '').join(', '),
    ]),
  );
  return {
    nenneKommune: (id) => kommunennamen.get(id) ?? WEG,
    nennePersonal: (id) => personalnamen.get(id) ?? WEG,
  };
}
