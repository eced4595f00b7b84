import { sql, type RawBuilder } from 'kysely';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { KOPFSPALTEN } from '../../../shared/kennzahlen/tageserfassung.ts';
import type { Kennzahl, Kennzahlschluessel } from '../../../shared/kennzahlen/types.ts';
import type { Ausfuehrung } from '../context.ts';
import type { Bereich } from './scope.ts';
import { mengeVon } from './sets.ts';
import { bedingungDesGespraechs, gespraeche } from './talks.ts';

/** A page of the Tageserfassung; `anzahl` null: all rows. */
export interface Tagesauftrag {
  readonly bereich: Bereich;
  readonly kennzahlen: readonly Pick<Kennzahl, 'schluessel' | 'eigene'>[];
  readonly ab: number;
  readonly anzahl: number | null;
}

/** What happened on a day in one file; null: in none. */
export interface Tageszeile {
  readonly am: Datum;
  readonly haushaltId: string | null;
  readonly werte: Readonly<Record<Kennzahlschluessel, number>>;
}

interface Stelle {
  readonly am: string;
  readonly haushalt_id: string | null;
}
type Wertzeile = Stelle & Readonly<Record<string, string | number | null>>;

const schluesselVon = ({ am, haushalt_id }: Stelle) => `${am} ${haushalt_id ?? ''}`;

/** Sets with a column each that are no talks: Weiterleitungen and contacts by their sum alone for finding the days. */
function andereMengen({
  bereich,
  kennzahlen,
}: Tagesauftrag): readonly (readonly [Kennzahlschluessel, RawBuilder<unknown>])[] {
  return kennzahlen.flatMap((kennzahl): (readonly [Kennzahlschluessel, RawBuilder<unknown>])[] => {
    if (bedingungDesGespraechs(kennzahl, bereich) !== null) return [];
    const menge = mengeVon(kennzahl, bereich);
    return menge === null ? [] : [[kennzahl.schluessel, menge]];
  });
}

/**
 * One row per day and file with the columns of the Tageserfassung, by day; what belongs to no file is one row of its day.
 * The sum of a column is the value of its Kennzahl. Quelle: Tageserfassung, Spalten 1 bis 39, 41, 42, 45, 46.
 */
export async function liesTageszeilen(
  db: Ausfuehrung,
  auftrag: Tagesauftrag,
  naechster: () => void = () => undefined,
): Promise<{ readonly zeilen: Tageszeile[]; readonly gesamt: number }> {
  const kennzahlen = auftrag.kennzahlen.filter(({ schluessel }) => KOPFSPALTEN.includes(schluessel));
  const andere = andereMengen({ ...auftrag, kennzahlen });
  const stellen = sql`select b.am as am, b.haushalt_id as haushalt_id ${gespraeche(auftrag.bereich)}
    ${sql.join(
      andere.map(([, menge]) => sql`union select m.am as am, m.haushalt_id as haushalt_id from (${menge}) as m`),
      sql` `,
    )}`;
  naechster();
  const { rows: zaehler } = await sql<{ anzahl: number }>`select count(*) as anzahl from (${stellen})`.execute(db);
  naechster();
  const seite = auftrag.anzahl === null ? sql`` : sql`limit ${auftrag.anzahl} offset ${auftrag.ab}`;
  const { rows } = await sql<Stelle>`
    select am, haushalt_id from (${stellen}) order by am, haushalt_id is null, haushalt_id ${seite}
  `.execute(db);
  const gesamt = zaehler[0]?.anzahl ?? 0;
  const von = rows[0]?.am;
  const bis = rows.at(-1)?.am;
  if (von === undefined || bis === undefined) return { zeilen: [], gesamt };

  const werte = new Map<string, Record<Kennzahlschluessel, number>>(rows.map((stelle) => [schluesselVon(stelle), {}]));
  const merke = (stelle: Stelle, schluessel: Kennzahlschluessel, wert: number) => {
    const zeile = werte.get(schluesselVon(stelle));
    if (zeile !== undefined && wert > 0) zeile[schluessel] = wert;
  };
  const spalten = kennzahlen.flatMap((kennzahl) => {
    const bedingung = bedingungDesGespraechs(kennzahl, auftrag.bereich);
    return bedingung === null ? [] : [{ schluessel: kennzahl.schluessel, bedingung }];
  });
  naechster();
  const { rows: summen } = await sql<Wertzeile>`
    select b.am as am, b.haushalt_id as haushalt_id,
      ${sql.join(spalten.map(({ bedingung }, stelle) => sql`sum(${bedingung}) as ${sql.ref(`w${stelle}`)}`))}
    ${gespraeche(auftrag.bereich)} and b.am between ${von} and ${bis} group by b.am, b.haushalt_id
  `.execute(db);
  for (const zeile of summen) {
    for (const [stelle, { schluessel }] of spalten.entries()) merke(zeile, schluessel, Number(zeile[`w${stelle}`]));
  }
  for (const [schluessel, menge] of andere) {
    naechster();
    const { rows: gruppen } = await sql<Stelle & { anzahl: number }>`
      select m.am, m.haushalt_id, count(*) as anzahl from (${menge}) as m
      where m.am between ${von} and ${bis} group by m.am, m.haushalt_id
    `.execute(db);
    for (const zeile of gruppen) merke(zeile, schluessel, zeile.anzahl);
  }
  return {
    zeilen: rows.map((stelle) => ({
      am: zDatum.parse(stelle.am),
      haushaltId: stelle.haushalt_id,
      werte: werte.get(schluesselVon(stelle)) ?? {},
    })),
    gesamt,
  };
}
