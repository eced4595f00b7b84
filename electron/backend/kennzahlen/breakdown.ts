import { sql, type RawBuilder } from 'kysely';
import { plusMonate } from '../../../shared/foundation/date.ts';
import type { Kennzahl, Merkmal } from '../../../shared/kennzahlen/types.ts';
import type { Ausfuehrung } from '../context.ts';
import type { Bereich } from './scope.ts';
import { mengeVon } from './sets.ts';
import { istFamilie, kontaktgespraeche } from './talks.ts';

/** Break a figure down by a feature that stands in the rows of the cases. */
export interface Gruppenauftrag {
  readonly bereich: Bereich;
  readonly kennzahl: Pick<Kennzahl, 'schluessel' | 'eigene'>;
  readonly merkmal: Merkmal;
}

/** The person of the row: who was there, or was sent on; of what concerns a household as a whole, the first of its list. */
const PERSON = sql`coalesce(m.person_id,
  (select p.id from beratung_personen as bp join personen as p on p.id = bp.person_id where bp.beratung_id = m.id order by p.position limit 1),
  (select p.id from weiterleitung_personen as wp join personen as p on p.id = wp.person_id where wp.weiterleitung_id = m.id order by p.position limit 1),
  (select p.id from personen as p where p.haushalt_id = m.haushalt_id order by p.position limit 1))`;

const personenspalte = (spalte: string) => sql`(select ${sql.ref(spalte)} from personen as p where p.id = ${PERSON})`;

/** The row of a list that holds on the last day, the newest first. */
function amEnde({ bis }: Bereich, tabelle: string, spalte: string, verweis: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select ${sql.ref(`t.${spalte}`)} from ${sql.table(tabelle)} as t where ${verweis}
    and coalesce(t.von, '') <= ${bis} and (t.bis is null or t.bis >= ${bis}) order by t.von desc limit 1)`;
}

const desHaushalts = sql`t.haushalt_id = m.haushalt_id`;

/** Only the year is known: as old as the year reaches, as everywhere. */
const GEBOREN = sql`coalesce(p.geburtsdatum, p.geburtsjahr || '-01-01')`;

/** Family or single person as 2, 3 and 44 take it: by the talk (Z3), of persons with contact by all of them, else by the file. */
function adressat({ schluessel }: Gruppenauftrag['kennzahl'], bereich: Bereich): RawBuilder<unknown> {
  if (schluessel === '43' || schluessel === '44') {
    return sql`(select case when exists (select 1 from beratungen as b where b.haushalt_id = m.haushalt_id
      and b.adressat = 'familie' and ${kontaktgespraeche(bereich)}) then 'familie' else 'einzelperson' end)`;
  }
  const amTag = sql`case when ${istFamilie(bereich)} then 'familie' else 'einzelperson' end`;
  return sql`coalesce(
    (select ${amTag} from beratungen as b where b.id = m.id),
    (select ${amTag} from beratung_weiterleitungen as bw join beratungen as b on b.id = bw.beratung_id where bw.weiterleitung_id = m.id limit 1),
    (select h.art from haushalte as h where h.id = m.haushalt_id))`;
}

/** The value of a feature for a row `m`. */
function ausdruck({ merkmal, kennzahl, bereich }: Gruppenauftrag): RawBuilder<unknown> {
  const { bis } = bereich;
  const vor = (monate: number) => plusMonate(bis, -monate);
  switch (merkmal) {
    case 'kommune':
      return sql`m.kommune_id`;
    case 'personal':
      return sql`m.personal_id`;
    case 'ortsteil':
      // Where somebody is protected nothing tells where.
      return sql`(select case when t.ist_geschuetzt = 1 then '' else t.ortsteil end from anschriften as t where ${desHaushalts}
        and coalesce(t.von, '') <= ${bis} and (t.bis is null or t.bis >= ${bis}) order by t.von desc limit 1)`;
    case 'team':
      return sql`(select te.name from team_mitglieder as tm join teams as te on te.id = tm.team_id where tm.personal_id = m.personal_id
        and tm.von <= coalesce(m.am, ${bis}) and (tm.bis is null or tm.bis >= coalesce(m.am, ${bis})) order by te.name limit 1)`;
    case 'traeger':
      return sql`(select coalesce(k.name, pe.traegerart) from personal as pe left join kommunen as k on k.id = pe.traeger_id where pe.id = m.personal_id)`;
    case 'adressat':
      return adressat(kennzahl, bereich);
    case 'geschlecht':
      return personenspalte('p.geschlecht');
    case 'alter':
      return sql`(select case
        when p.geburtsdatum is null and p.geburtsjahr is null then null
        when ${GEBOREN} > ${vor(12 * 6)} then '0'
        when ${GEBOREN} > ${vor(12 * 18)} then '6'
        when ${GEBOREN} > ${vor(12 * 27)} then '18'
        when ${GEBOREN} > ${vor(12 * 50)} then '27'
        else '50' end from personen as p where p.id = ${PERSON})`;
    case 'staatsangehoerigkeit':
      return personenspalte('p.staatsangehoerigkeit');
    case 'zugangsgrund':
      return personenspalte('p.zugangsgrund');
    case 'aufenthaltsstatus':
      return amEnde(bereich, 'aufenthalte', 'status', sql`t.person_id = ${PERSON}`);
    case 'wohnform':
      return amEnde(bereich, 'anschriften', 'wohnform', desHaushalts);
    case 'leistungsbezug':
      return amEnde(bereich, 'leistungen', 'art', desHaushalts);
    case 'sprachstand':
      return sql`(select s.value ->> 'niveau' from personen as p, json_each(p.sprachen) as s where p.id = ${PERSON} and s.value ->> 'sprache' = 'de' limit 1)`;
    case 'sprache':
      return sql`(select b.sprache from beratungen as b where b.id = m.id)`;
    case 'dauer':
      return sql`(select case
        when min(bg.von) is null then null
        when min(bg.von) > ${vor(6)} then '0' when min(bg.von) > ${vor(12)} then '6' when min(bg.von) > ${vor(24)} then '12'
        when min(bg.von) > ${vor(36)} then '24' else '36' end from begleitungen as bg where bg.haushalt_id = m.haushalt_id)`;
  }
}

/** Rows behind a figure in one Kommune with the same value of the feature; null: nothing is known. */
export interface Gruppenzeile {
  readonly kommuneId: string;
  readonly wert: string | null;
  readonly anzahl: number;
  /** What the figure counts of them: minutes of talks (N5), else the rows. */
  readonly summe: number;
}

/** How often each value of the feature stands behind a figure, by Kommune. None for computed figures. */
export async function zaehleGruppen(db: Ausfuehrung, auftrag: Gruppenauftrag): Promise<Gruppenzeile[]> {
  const { bereich, kennzahl } = auftrag;
  const menge = mengeVon(kennzahl, bereich);
  if (menge === null) return [];
  const summe =
    kennzahl.schluessel === 'N5'
      ? sql`sum((select b.dauer_minuten from beratungen as b where b.id = m.id))`
      : sql`count(*)`;
  const { rows } = await sql<Gruppenzeile>`
    select m.kommune_id as kommuneId, ${ausdruck(auftrag)} as wert, count(*) as anzahl, ${summe} as summe
    from (${menge}) as m group by 1, 2
  `.execute(db);
  return rows;
}
