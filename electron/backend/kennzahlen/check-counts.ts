import { sql } from 'kysely';
import { datum } from '../../../shared/foundation/date.ts';
import type { Pruefzahlen } from '../../../shared/kennzahlen/pruefung.ts';
import type { Ausfuehrung } from '../context.ts';
import { imBereich, type Bereich } from './scope.ts';
import { weitereMengen } from './sets.ts';
import { gespraeche, kontaktgespraeche } from './talks.ts';

const ANFANG = datum('1900-01-01');

/** Months of the period that lie whole in it, with their first and last days. */
export interface Monat {
  readonly von: string;
  readonly bis: string;
}

export interface Pruefauftrag {
  readonly bereich: Bereich;
  readonly monate: readonly Monat[];
}

async function zahl(db: Ausfuehrung, abfrage: ReturnType<typeof sql<{ anzahl: number }>>): Promise<number> {
  return (await abfrage.execute(db)).rows[0]?.anzahl ?? 0;
}

/** What the check before sending counts beside the figures themselves. */
export async function zaehlePruefung(
  db: Ausfuehrung,
  { bereich, monate }: Pruefauftrag,
  naechster: () => void = () => undefined,
): Promise<Pruefzahlen> {
  naechster();
  const ohneThema = await zahl(
    db,
    sql<{ anzahl: number }>`select count(*) as anzahl ${gespraeche(bereich)} and b.themen = 0`,
  );
  naechster();
  const ohneBesetzung = await zahl(
    db,
    sql<{ anzahl: number }>`select count(*) as anzahl ${gespraeche(bereich)} and not exists (
      select 1 from stellenanteile as s where s.personal_id = b.personal_id
        and s.von <= b.am and (s.bis is null or s.bis >= b.am))`,
  );
  naechster();
  const aktenMitKontakt = await zahl(
    db,
    sql<{
      anzahl: number;
    }>`select count(distinct b.haushalt_id) as anzahl from beratungen as b where ${kontaktgespraeche(bereich)}`,
  );
  const alleZiele = new Map(weitereMengen({ ...bereich, von: ANFANG })).get('41');
  const ziele =
    alleZiele === undefined
      ? 0
      : await zahl(db, sql<{ anzahl: number }>`select count(*) as anzahl from (${alleZiele})`);
  const stumme: string[] = [];
  for (const { von, bis } of monate) {
    naechster();
    const { rows } = await sql<{ personal_id: string }>`
      select distinct s.personal_id from stellenanteile as s
      where s.programm = 'integrationsmanagement' and s.von <= ${von} and (s.bis is null or s.bis >= ${bis})
        and ${imBereich(bereich, 's.kommune_id', 's.personal_id')}
        and not exists (select 1 from abwesenheiten as a where a.personal_id = s.personal_id and a.von <= ${von} and (a.bis is null or a.bis >= ${bis}))
        and not exists (select 1 from beratungen as b where b.personal_id = s.personal_id and b.am between ${von} and ${bis}
          and ${imBereich({ ...bereich, personal: null }, 'b.kommune_id', '')})
    `.execute(db);
    stumme.push(...rows.map(({ personal_id }) => `${personal_id} ${von}`));
  }
  return { ohneThema, ohneBesetzung, aktenMitKontakt, ziele, monateOhneGespraech: stumme.length };
}
