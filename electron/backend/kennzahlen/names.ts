import { sql, type RawBuilder } from 'kysely';
import { zKommuneId, type KommuneId } from '../../../shared/foundation/id.ts';
import { sichtFuer, type Sicht } from '../../../shared/foundation/rights.ts';
import type { Auswertung } from '../../../shared/kennzahlen/types.ts';
import type { Namen } from '../../../shared/kennzahlen/zusammensetzung.ts';
import type { Anfrage } from '../context.ts';

const WEG = 'Nicht mehr vorhanden';

/** Where the account reads figures with the names of those who did the work: not as Revision. */
export function sichtMitNamen({ zuteilungen }: Anfrage): Sicht {
  return sichtFuer(
    zuteilungen.filter(({ rolle }) => rolle !== 'revision'),
    'kennzahlen',
    'lesen',
  );
}

/** Whose names are asked for; those of the Land take longer than a person's year. */
type Genannte = Pick<Auswertung, 'kommunen' | 'personal'>;

/** These rows of a table, or all of them. */
function ausTabelle(tabelle: string, teile: readonly { readonly id: string }[] | undefined): RawBuilder<unknown> {
  return teile === undefined
    ? sql`${sql.table(tabelle)} as t`
    : sql`json_each(${JSON.stringify(teile.map(({ id }) => id))}) as j cross join ${sql.table(tabelle)} as t on t.id = j.value`;
}

/**
 * Names of Kommunen and of Personal, for Revision „Person 1“, as everywhere. An account that is Revision in some Kommunen and
 * something else in others reads the names of those who have a post in the others. `genannte` missing: of all.
 */
export async function namenFuer(anfrage: Anfrage, genannte?: Genannte): Promise<Namen> {
  const { db, zuteilungen } = anfrage;
  const mitNamen = sichtMitNamen(anfrage);
  const istGemischt = zuteilungen.some(({ rolle }) => rolle === 'revision') && mitNamen !== 'alle';
  const { rows: kommunen } = await sql<{ id: string; name: string }>`
    select t.id, t.name from ${ausTabelle('kommunen', genannte?.kommunen)}
  `.execute(db);
  const { rows } = await sql<{
    id: string;
    vorname: string;
    nachname: string;
    nummer: number | null;
    orte: string | null;
  }>`
    select t.id, t.vorname, t.nachname, n.nummer,
      ${istGemischt ? sql`(select group_concat(s.kommune_id) from stellenanteile as s where s.personal_id = t.id)` : sql`null`} as orte
    from ${ausTabelle('personal', genannte?.personal)} left join personal_nummern as n on n.personal_id = t.id
  `.execute(db);
  const istGenannt = (orte: string | null) =>
    !istGemischt ||
    (mitNamen !== 'keine' && (orte ?? '').split(',').some((ort) => mitNamen.includes(ort as KommuneId)));
  const kommunennamen = new Map(kommunen.map(({ id, name }) => [zKommuneId.parse(id), name]));
  const personalnamen = new Map(
    rows.map(({ id, vorname, nachname, nummer, orte }) => [
      id,
      anfrage.istOhneNamen || !istGenannt(orte)
        ? `Person ${nummer ?? 0}`
        : [nachname, vorname].filter((name) => name !== '').join(', '),
    ]),
  );
  return {
    nenneKommune: (id) => kommunennamen.get(id) ?? WEG,
    nennePersonal: (id) => personalnamen.get(id) ?? WEG,
  };
}
