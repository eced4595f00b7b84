import { sql } from 'kysely';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import type { Kennzahlschluessel } from '../../../shared/kennzahlen/types.ts';
import { siehtKommune, type Anfrage } from '../context.ts';
import type { Mengenzeile } from './sets.ts';

/** What stands behind a figure and is no talk. */
export interface AndereZeile {
  readonly titel: string;
  readonly am: Datum | null;
  readonly ziel: string | null;
}

/** A file as lists name it; of one outside of the own Kommunen nothing but that it is one. */
export interface Aktenname {
  readonly bezeichnung: string;
  readonly aktenzeichen: string;
  readonly istSichtbar: boolean;
}

const FREMDE: Aktenname = { bezeichnung: 'Fall außerhalb der eigenen Kommunen', aktenzeichen: '', istSichtbar: false };

/** A talk without a name that counts as something else, too (Z6, Z8). */
const OHNE_NAMEN: Aktenname = { bezeichnung: 'Ohne Namensnennung', aktenzeichen: '', istSichtbar: false };

/** Names of files by id. Whoever counted a day may no longer see the file: the household has moved. */
export async function aktennamen(anfrage: Anfrage, ids: readonly string[]): Promise<(id: string) => Aktenname> {
  const { rows } = await sql<{ id: string; bezeichnung: string; aktenzeichen: string; kommune_id: string }>`
    select h.id, h.bezeichnung, h.aktenzeichen, h.kommune_id
    from json_each(${JSON.stringify([...new Set(ids)])}) as j cross join haushalte as h on h.id = j.value
  `.execute(anfrage.db);
  const namen = new Map(
    rows
      .filter(({ kommune_id }) => siehtKommune(anfrage, zKommuneId.parse(kommune_id)))
      .map(({ id, bezeichnung, aktenzeichen }) => [id, { bezeichnung, aktenzeichen, istSichtbar: true }]),
  );
  return (id) => namen.get(id) ?? FREMDE;
}

/** A text of each row of a table, by id. */
async function texte(
  { db }: Anfrage,
  tabelle: string,
  ausdruck: string,
  zeilen: readonly Mengenzeile[],
): Promise<Map<string, string>> {
  const ids = JSON.stringify(zeilen.map(({ id }) => id));
  const { rows } = await sql<{ id: string; text: string }>`
    select t.id, ${sql.raw(ausdruck)} as text from json_each(${ids}) as j cross join ${sql.table(tabelle)} as t on t.id = j.value
  `.execute(db);
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** What a row is, before the name of its file. Goals are not told by their words: some lie in the envelope. */
const WAS: Readonly<Record<string, string>> = {
  '37': 'Übergabe',
  '38': 'Plan',
  '39': 'Plan',
  '40': 'Plan',
  '41': 'Ziel im Plan',
  '42': 'Ziel im Plan',
  N4: 'Termin',
  N11: 'Haushalt',
};

/** Tables whose rows belong to no file: the text that names them, and their page. */
const OHNE_AKTE: Readonly<Record<string, { tabelle: string; ausdruck: string; ziel: string }>> = {
  ...Object.fromEntries(
    ['31', '32', '33', '34', '34a', '34b', '35'].map((schluessel) => [
      schluessel,
      {
        tabelle: 'netzwerkkontakte',
        ausdruck: `trim(t.stelle || case when t.stelle <> '' and t.thema <> '' then ': ' else '' end || t.thema)`,
        ziel: '/beratungen?abschnitt=kontakte',
      },
    ]),
  ),
  '36': { tabelle: 'planungsgespraeche', ausdruck: 't.teilnehmende', ziel: '/netzwerk?abschnitt=planung' },
  N12: { tabelle: 'einsaetze', ausdruck: 't.aufgabe', ziel: '/netzwerk?abschnitt=ehrenamt' },
  N14: { tabelle: 'planungsgespraeche', ausdruck: 't.teilnehmende', ziel: '/netzwerk?abschnitt=planung' },
};

const tagVon = (am: string | null) => (am === null ? null : zDatum.parse(am));

/** The rows of a page as lines for the clerk, each with the way to it. */
export async function alsZeilen(
  anfrage: Anfrage,
  schluessel: Kennzahlschluessel,
  zeilen: readonly Mengenzeile[],
): Promise<AndereZeile[]> {
  const ohneAkte = OHNE_AKTE[schluessel];
  if (ohneAkte !== undefined) {
    const namen = await texte(anfrage, ohneAkte.tabelle, ohneAkte.ausdruck, zeilen);
    return zeilen.map(({ id, am }) => ({ titel: namen.get(id) || 'Ohne Angabe', am: tagVon(am), ziel: ohneAkte.ziel }));
  }
  const nenne = await aktennamen(
    anfrage,
    zeilen.flatMap(({ haushalt_id }) => haushalt_id ?? []),
  );
  const nummer = Number(schluessel);
  const was =
    nummer >= 18 && nummer <= 30
      ? await texte(anfrage, 'weiterleitungen', 't.stelle', zeilen)
      : await texte(anfrage, 'personen', `trim(t.nachname || ', ' || t.vorname, ', ')`, zeilen);
  return zeilen.map(({ id, am, haushalt_id }) => {
    const akte = haushalt_id === null ? OHNE_NAMEN : nenne(haushalt_id);
    const vorn = akte.istSichtbar ? (WAS[schluessel] ?? was.get(id) ?? '') : '';
    return {
      titel: vorn === '' || vorn === akte.bezeichnung ? akte.bezeichnung : `${vorn}: ${akte.bezeichnung}`,
      am: tagVon(am),
      ziel: akte.istSichtbar ? `/faelle/${haushalt_id}` : null,
    };
  });
}
