import { sql } from 'kysely';
import type { Ausfuehrung } from '../context.ts';
import type { Teilzeilen } from './rows.ts';

type Teiltabelle = keyof Teilzeilen;
type Zeile = Readonly<Record<string, string | number | null>>;

/** Each before what is a part of it. */
const TABELLEN = ['plan_personen', 'plan_zusagen', 'plan_felder', 'plan_ziele', 'plan_schritte'] as const;

const schluesselVon = (tabelle: Teiltabelle, zeile: Zeile) =>
  String(tabelle === 'plan_personen' ? zeile['person_id'] : zeile['id']);

const istGleich = (a: Zeile, b: Zeile) => Object.entries(a).every(([spalte, wert]) => b[spalte] === wert);

/**
 * Brings the parts of a version from what they were to what they shall be. Only rows that differ are written, so that the
 * trace tells what was changed, and a goal that moves to another field is not lost with the field that goes.
 */
export async function schreibeTeile(db: Ausfuehrung, bisher: Teilzeilen | null, neu: Teilzeilen): Promise<void> {
  for (const tabelle of TABELLEN) {
    const vorher = new Map(
      (bisher?.[tabelle] ?? []).map((zeile) => [schluesselVon(tabelle, { ...zeile }), { ...zeile }]),
    );
    for (const zeile of neu[tabelle]) {
      const eine: Zeile = { ...zeile };
      const alte = vorher.get(schluesselVon(tabelle, eine));
      if (alte === undefined) await fuegeEin(db, tabelle, eine);
      else if (!istGleich(eine, alte)) await aendere(db, tabelle, eine);
    }
  }
  for (const tabelle of TABELLEN.toReversed()) {
    const bleibende = new Set(neu[tabelle].map((zeile) => schluesselVon(tabelle, { ...zeile })));
    for (const zeile of bisher?.[tabelle] ?? []) {
      if (!bleibende.has(schluesselVon(tabelle, { ...zeile }))) await loesche(db, tabelle, { ...zeile });
    }
  }
}

function bedingung(tabelle: Teiltabelle, zeile: Zeile) {
  return tabelle === 'plan_personen'
    ? sql`fassung_id = ${zeile['fassung_id']} and person_id = ${zeile['person_id']}`
    : sql`id = ${zeile['id']}`;
}

async function fuegeEin(db: Ausfuehrung, tabelle: Teiltabelle, zeile: Zeile): Promise<void> {
  const spalten = Object.keys(zeile).map((name) => sql.ref(name));
  const werte = Object.values(zeile).map((wert) => sql`${wert}`);
  await sql`insert into ${sql.table(tabelle)} (${sql.join(spalten)}) values (${sql.join(werte)})`.execute(db);
}

async function aendere(db: Ausfuehrung, tabelle: Teiltabelle, zeile: Zeile): Promise<void> {
  const spalten = Object.entries(zeile).map(([name, wert]) => sql`${sql.ref(name)} = ${wert}`);
  await sql`update ${sql.table(tabelle)} set ${sql.join(spalten)} where ${bedingung(tabelle, zeile)}`.execute(db);
}

async function loesche(db: Ausfuehrung, tabelle: Teiltabelle, zeile: Zeile): Promise<void> {
  await sql`delete from ${sql.table(tabelle)} where ${bedingung(tabelle, zeile)}`.execute(db);
}
