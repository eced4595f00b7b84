import { sql, type RawBuilder } from 'kysely';
import { zKommuneId, zPersonalId } from '../../../shared/foundation/id.ts';
import type { Kennzahl } from '../../../shared/kennzahlen/types.ts';
import type { Zaehlung, Zelle } from '../../../shared/kennzahlen/zusammensetzung.ts';
import type { Ausfuehrung } from '../context.ts';
import {
  ausgezogene,
  kontakte,
  KONTAKTE,
  kontaktpersonen,
  istDa,
  personen,
  personenbedingungen,
  weitereMengen,
  weiterleitungen,
  ZIELWERTE,
  zielwerte,
} from './sets.ts';
import { imBereich, istGanzes, regelAmEnde, type Bedingung, type Bereich } from './scope.ts';
import { bedingungDesGespraechs, gespraeche, kontaktgespraeche, zaehltJedes } from './talks.ts';

/** What says which talks a Kennzahl counts. */
type Gezaehlte = Pick<Kennzahl, 'schluessel' | 'eigene'>;

/** What has to be counted; plain values that can cross to a thread. */
export interface Zaehlauftrag {
  readonly bereich: Bereich;
  readonly kennzahlen: readonly Gezaehlte[];
  /** The regime of the last day. */
  readonly regimeId: string | null;
}

/** A row with the values of one Kommune and one person of Personal, `w0`, `w1` … in the order of the keys. */
type Wertzeile = Readonly<Record<string, string | number | null>>;

/** Keys as the database has them: of the Land there are a hundred thousand, and they are not looked at one by one. */
const kommuneVon = (zeile: Wertzeile) => zeile['kommune_id'] as Zelle['kommuneId'];
const personalVon = (zeile: Wertzeile) => zeile['personal_id'] as Zelle['personalId'];

/** The sums by Kommune and person of Personal, one cell each, however many rows were counted. */
function alsZellen(zeilen: readonly Wertzeile[], schluessel: readonly string[]): Zelle[] {
  const spalten = schluessel.map((_, stelle) => `w${stelle}`);
  const jeTeil = Map.groupBy(zeilen, (zeile) => `${kommuneVon(zeile)}/${personalVon(zeile) ?? ''}`);
  return [...jeTeil.values()].flatMap((teil) => {
    const [erste] = teil;
    if (erste === undefined) return [];
    const summe = (spalte: string) => teil.reduce((bisher, zeile) => bisher + Number(zeile[spalte] ?? 0), 0);
    const werte = Object.fromEntries(schluessel.map((einer, stelle) => [einer, summe(spalten[stelle] ?? '')]));
    return [{ kommuneId: kommuneVon(erste), personalId: personalVon(erste), werte }];
  });
}

/** One pass over rows: how many of each group meet each condition. */
async function zaehleBedingungen(
  db: Ausfuehrung,
  spalten: RawBuilder<unknown>,
  bedingungen: readonly (readonly [schluessel: string, wert: RawBuilder<unknown>])[],
  quelle: RawBuilder<unknown>,
): Promise<Zelle[]> {
  const summen = bedingungen.map(([, wert], stelle) => sql`sum(${wert}) as ${sql.ref(`w${stelle}`)}`);
  const { rows } = await sql<Wertzeile>`
    select ${spalten}, ${sql.join(summen)} ${quelle} group by 1, 2
  `.execute(db);
  return alsZellen(
    rows,
    bedingungen.map(([einer]) => einer),
  );
}

/** Sums by Kommune and person of Personal: one cell each, however many rows were counted. */
function fasseZusammen(zellen: readonly Zelle[]): Zelle[] {
  const summen = new Map<string, { kommuneId: Zelle['kommuneId']; personalId: Zelle['personalId']; werte: Summen }>();
  for (const { kommuneId, personalId, werte } of zellen) {
    const schluessel = `${kommuneId}/${personalId ?? ''}`;
    const summe = summen.get(schluessel) ?? { kommuneId, personalId, werte: {} };
    summen.set(schluessel, summe);
    for (const [einer, wert] of Object.entries(werte)) summe.werte[einer] = (summe.werte[einer] ?? 0) + (wert ?? 0);
  }
  return [...summen.values()];
}
type Summen = Record<string, number>;

/** Talks of one person of Personal with one household for one Kommune; null: without a name. */
type Gespraechszeile = Wertzeile & Omit<Kontaktzeile, 'haushalt_id'> & { readonly haushalt_id: string | null };

interface Gespraechszaehlung {
  readonly zellen: Zelle[];
  readonly kontakte: Zaehlung['kontakte'];
}

/** True where the period has at least half of the days of all talks. */
async function istMehrheit(db: Ausfuehrung, bereich: Bereich): Promise<boolean> {
  if (!istGanzes(bereich)) return false;
  const { rows } = await sql<{ ist: number | null }>`
    select 2 * (min(julianday(bis), julianday(${bereich.bis})) - max(julianday(von), julianday(${bereich.von})))
      >= julianday(bis) - julianday(von) as ist
    from (select (select min(am) from beratungen) as von, (select max(am) from beratungen) as bis)
  `.execute(db);
  return rows[0]?.ist === 1;
}

/**
 * The values of all talks, minutes among them, and the households that were talked with: in one pass, since sorting the talks
 * of the Land takes longer than anything else.
 */
async function zaehleGespraeche(
  db: Ausfuehrung,
  bereich: Bereich,
  kennzahlen: readonly Gezaehlte[],
): Promise<Gespraechszaehlung> {
  const bedingungen = kennzahlen.flatMap((kennzahl): (readonly [string, Bedingung])[] => {
    const bedingung = bedingungDesGespraechs(kennzahl, bereich);
    return bedingung === null ? [] : [[kennzahl.schluessel, bedingung]];
  });
  const schluessel = bedingungen.map(([einer]) => einer);
  const summen = bedingungen.map(
    ([einer, bedingung], stelle) =>
      sql`sum(${einer === 'N5' ? sql`b.dauer_minuten` : bedingung}) as ${sql.ref(`w${stelle}`)}`,
  );
  const { rows } = await sql<Gespraechszeile>`
    select b.haushalt_id, b.personal_id, b.kommune_id, max(b.adressat = 'familie') as ist_familie, ${sql.join(summen)}
    ${gespraeche(bereich, await istMehrheit(db, bereich))} group by 1, 2, 3
  `.execute(db);
  const zellen = alsZellen(rows, schluessel);
  const weitere = await zaehleAusgezogene(db, bereich);
  if (!zaehltJedes(bereich) || regelAmEnde(bereich, 'K43') === 'anwesende') {
    return { zellen, kontakte: [...(await zaehleKontaktzeilen(db, bereich)), ...weitere] };
  }
  const { rows: haushalte } = await sql<{ haushalt_id: string; personen: number }>`
    select p.haushalt_id, count(*) as personen from json_each(${JSON.stringify([...new Set(rows.map((zeile) => zeile.haushalt_id))])}) as j
    cross join personen as p on p.haushalt_id = j.value where ${istDa(bereich)} group by p.haushalt_id
  `.execute(db);
  const personenVon = new Map(haushalte.map(({ haushalt_id, personen: anzahl }) => [haushalt_id, anzahl]));
  return {
    zellen,
    kontakte: rows
      .flatMap(({ kommune_id, personal_id, haushalt_id, ist_familie }) =>
        haushalt_id === null
          ? []
          : [{ kommune_id, personal_id, haushalt_id, ist_familie, personen: personenVon.get(haushalt_id) ?? 0 }],
      )
      .map((zeile) => alsKontakt({ ...zeile, person_id: null }))
      .concat(weitere),
  };
}

/** Who took part and has moved out since, by the household of the talk. */
async function zaehleAusgezogene(db: Ausfuehrung, bereich: Bereich): Promise<Zaehlung['kontakte']> {
  const { rows } = await sql<Kontaktzeile & { lebt_in: string }>`
    select b.kommune_id, b.personal_id, b.haushalt_id, p.id as person_id, 1 as personen,
      max(b.adressat = 'familie') as ist_familie, p.haushalt_id as lebt_in
    ${ausgezogene(bereich)} group by b.kommune_id, b.personal_id, b.haushalt_id, p.id
  `.execute(db);
  return rows.map((zeile) => ({ ...alsKontakt(zeile), lebtIn: zeile.lebt_in }));
}

async function zaehleWeiterleitungen(db: Ausfuehrung, bereich: Bereich): Promise<Zelle[]> {
  const { rows } = await sql<Wertzeile & { ziel: number; anzahl: number }>`
    select w.personal_id, w.kommune_id, w.ziel, count(*) as anzahl ${weiterleitungen(bereich)} group by 1, 2, 3
  `.execute(db);
  return rows.map((zeile) => ({
    kommuneId: kommuneVon(zeile),
    personalId: personalVon(zeile),
    werte: { '18': zeile.anzahl, [String(zeile.ziel)]: zeile.anzahl },
  }));
}

function zaehleNetzwerkkontakte(db: Ausfuehrung, bereich: Bereich): Promise<Zelle[]> {
  return zaehleBedingungen(
    db,
    sql`k.kommune_id as kommune_id, k.personal_id as personal_id`,
    Object.entries(KONTAKTE).map(([schluessel, gruppen]) => [schluessel, sql`k.gruppe in (${sql.join([...gruppen])})`]),
    kontakte(bereich),
  );
}

function zaehlePersonen(db: Ausfuehrung, bereich: Bereich): Promise<Zelle[]> {
  return zaehleBedingungen(
    db,
    sql`h.kommune_id as kommune_id, h.zustaendig_id as personal_id`,
    personenbedingungen(bereich),
    personen(bereich),
  );
}

async function zaehleWeitere(db: Ausfuehrung, bereich: Bereich, naechster: () => void): Promise<Zelle[]> {
  const zellen: Zelle[] = [];
  const { rows: ziele } = await sql<Wertzeile>`
    select z.kommune_id, z.personal_id, sum(z.w0) as w0, sum(z.w1) as w1, sum(z.w2) as w2
    from (${zielwerte(bereich)}) as z group by 1, 2
  `.execute(db);
  zellen.push(...alsZellen(ziele, ZIELWERTE));
  for (const [schluessel, menge] of weitereMengen(bereich)) {
    if (ZIELWERTE.some((einer) => einer === schluessel)) continue;
    naechster();
    const { rows } = await sql<Wertzeile>`
      select m.kommune_id, m.personal_id, count(*) as w0 from (${menge}) as m group by 1, 2
    `.execute(db);
    zellen.push(...alsZellen(rows, [schluessel]));
  }
  return zellen;
}

interface Kontaktzeile {
  readonly kommune_id: string;
  readonly personal_id: string;
  readonly haushalt_id: string;
  readonly person_id: string | null;
  readonly personen: number;
  readonly ist_familie: number;
}

/** Who was talked with, by household, or by person where only those count who were there. */
async function zaehleKontaktzeilen(db: Ausfuehrung, bereich: Bereich): Promise<Zaehlung['kontakte']> {
  const abfrage =
    regelAmEnde(bereich, 'K43') === 'anwesende'
      ? sql<Kontaktzeile>`
          select b.kommune_id, b.personal_id, b.haushalt_id, p.id as person_id, 1 as personen, max(b.adressat = 'familie') as ist_familie
          ${kontaktpersonen(bereich)} group by b.kommune_id, b.personal_id, b.haushalt_id, p.id`
      : sql<Kontaktzeile>`
          select k.*, null as person_id,
            (select count(*) from personen as p where p.haushalt_id = k.haushalt_id and ${istDa(bereich)}) as personen
          from (
            select b.kommune_id, b.personal_id, b.haushalt_id, max(b.adressat = 'familie') as ist_familie
            from beratungen as b where ${kontaktgespraeche(bereich)} group by b.haushalt_id, b.personal_id, b.kommune_id
          ) as k`;
  const { rows } = await abfrage.execute(db);
  return rows.map(alsKontakt);
}

function alsKontakt(zeile: Kontaktzeile): Zaehlung['kontakte'][number] {
  return {
    // Keys of the database; thousands of them are not looked at one by one.
    kommuneId: zeile.kommune_id as Zelle['kommuneId'],
    personalId: zeile.personal_id as NonNullable<Zelle['personalId']>,
    haushaltId: zeile.haushalt_id,
    personId: zeile.person_id,
    personen: zeile.personen,
    lebtIn: null,
    istFamilie: zeile.ist_familie === 1,
  };
}

/** Posts of Integrationsmanagement on the last day, in hundredths. */
async function zaehleStellen(db: Ausfuehrung, bereich: Bereich) {
  const { bis } = bereich;
  const { rows } = await sql<{ kommune_id: string; personal_id: string; anteil: number }>`
    select s.kommune_id, s.personal_id, sum(s.anteil_hundertstel) as anteil from stellenanteile as s
    where s.programm = 'integrationsmanagement' and s.von <= ${bis} and (s.bis is null or s.bis >= ${bis})
      and ${imBereich(bereich, 's.kommune_id', 's.personal_id')}
    group by 1, 2
  `.execute(db);
  return rows.map(({ kommune_id, personal_id, anteil }) => ({
    kommuneId: zKommuneId.parse(kommune_id),
    personalId: zPersonalId.parse(personal_id),
    werte: { besetztHundertstel: anteil },
  }));
}

/** Persons at the Stichtag of the regime of the last day. They belong to no person of Personal. */
async function zaehleFoerderpersonen(db: Ausfuehrung, bereich: Bereich, regimeId: string | null) {
  if (regimeId === null || bereich.personal !== null) return [];
  const { rows } = await sql<{ kommune_id: string; personen: number }>`
    select r.kommune_id, r.personen from planungsrahmen as r
    where r.regime_id = ${regimeId} and r.personen is not null and ${imBereich(bereich, 'r.kommune_id', '')}
  `.execute(db);
  return rows.map(({ kommune_id, personen: anzahl }) => ({
    kommuneId: zKommuneId.parse(kommune_id),
    werte: { foerderpersonen: anzahl },
  }));
}

/**
 * Counts everything for a question: one pass over the talks, one over Weiterleitungen, contacts, persons and goals each, and
 * short statements for the rest. `regimeId`: the regime of the last day; `naechster` is called before each step.
 */
export async function zaehle(
  db: Ausfuehrung,
  { bereich, kennzahlen, regimeId }: Zaehlauftrag,
  naechster: () => void = () => undefined,
): Promise<Zaehlung> {
  naechster();
  const { zellen: anfang, kontakte: kontaktzeilen } = await zaehleGespraeche(db, bereich, kennzahlen);
  const zellen = [...anfang];
  for (const schritt of [
    () => zaehleWeiterleitungen(db, bereich),
    () => zaehleNetzwerkkontakte(db, bereich),
    () => zaehlePersonen(db, bereich),
    () => zaehleWeitere(db, bereich, naechster),
  ]) {
    naechster();
    zellen.push(...(await schritt()));
  }
  naechster();
  const stellen = await zaehleStellen(db, bereich);
  return {
    zellen: fasseZusammen(zellen),
    kontakte: kontaktzeilen,
    kommunen: [
      ...stellen.map(({ kommuneId, werte }) => ({ kommuneId, werte })),
      ...(await zaehleFoerderpersonen(db, bereich, regimeId)),
    ],
    personal: stellen.map(({ personalId, werte }) => ({ personalId, werte })),
  };
}
