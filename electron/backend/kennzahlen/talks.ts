import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { zThema } from '../../../shared/beratungen/types.ts';
import type { EigeneZaehlung, Kennzahl, Kennzahlschluessel } from '../../../shared/kennzahlen/types.ts';
import { abschnitte } from '../../../shared/kennzahlen/regeln.ts';
import { alle, imBereich, imZeitraum, jeTag, type Bedingung, type Bereich } from './scope.ts';

/** Talks are the rows `b` of `beratungen` in every statement here. */

/** Bit of a topic in the column `themen`. */
function bit(stelle: number): number {
  return 2 ** stelle;
}

/** Telephone and video: a remark, and by the rule of the day a place (Z4). */
const IST_FERN = sql<SqlBool>`b.fernweg <> ''`;

/** The talk is one with a family, by the rule of its day (Z3). */
export function istFamilie(bereich: Bereich): Bedingung {
  return jeTag(bereich, 'Z3', 'b.am', (lesart) =>
    lesart === 'anwesende'
      ? sql<SqlBool>`(case (select count(*) from beratung_personen as bp where bp.beratung_id = b.id)
          when 0 then b.adressat = 'familie' when 1 then 0 else 1 end)`
      : sql<SqlBool>`b.adressat = 'familie'`,
  );
}

function amOrt(bereich: Bereich, ort: string): Bedingung {
  const istDort = sql<SqlBool>`b.ort = ${ort}`;
  if (ort !== 'beratungsstelle') return sql<SqlBool>`(${istDort} and not ${IST_FERN})`;
  return jeTag(bereich, 'Z4', 'b.am', (lesart) =>
    lesart === 'eigene' ? sql<SqlBool>`(${istDort} and not ${IST_FERN})` : sql<SqlBool>`(${istDort} or ${IST_FERN})`,
  );
}

/** What a talk has to be for each Kennzahl of talks; N5 counts minutes instead. */
const BEDINGUNGEN: Readonly<Record<Kennzahlschluessel, (bereich: Bereich) => Bedingung>> = {
  '1': () => sql<SqlBool>`1`,
  '2': istFamilie,
  '3': (bereich) => sql<SqlBool>`not ${istFamilie(bereich)}`,
  '4': (bereich) => amOrt(bereich, 'beratungsstelle'),
  '5': (bereich) => amOrt(bereich, 'aufsuchend'),
  '6': (bereich) => amOrt(bereich, 'begleitung'),
  ...Object.fromEntries(
    zThema.options.map((_, stelle) => [String(7 + stelle), () => sql<SqlBool>`b.themen & ${bit(stelle)} <> 0`]),
  ),
  N1: () => IST_FERN,
  N2: () => sql<SqlBool>`b.gruppe_id is not null`,
  N3: () => sql<SqlBool>`b.sprachmittlung <> ''`,
  N5: () => sql<SqlBool>`1`,
  N6: () => sql<SqlBool>`b.haushalt_id is null`,
  N7: () => sql<SqlBool>`b.in_gemeinschaftsunterkunft <> 0`,
  N9: () => sql<SqlBool>`b.ist_information <> 0`,
};

/** A talk that an own Kennzahl counts. */
function trifftZu({ thema, ort, adressat, ziel, mitSprachmittlung }: EigeneZaehlung, bereich: Bereich): Bedingung {
  return alle([
    ...(thema === null ? [] : [sql<SqlBool>`b.themen & ${bit(zThema.options.indexOf(thema))} <> 0`]),
    ...(ort === null ? [] : [amOrt(bereich, ort)]),
    ...(adressat === null
      ? []
      : [adressat === 'familie' ? istFamilie(bereich) : sql<SqlBool>`not ${istFamilie(bereich)}`]),
    ...(mitSprachmittlung ? [sql<SqlBool>`b.sprachmittlung <> ''`] : []),
    ...(ziel === null
      ? []
      : [
          sql<SqlBool>`exists (select 1 from beratung_weiterleitungen as bw join weiterleitungen as w on w.id = bw.weiterleitung_id
            where bw.beratung_id = b.id and w.ziel = ${ziel})`,
        ]),
  ]);
}

/** What a talk has to be for this Kennzahl; null: it counts no talks. */
export function bedingungDesGespraechs(
  { schluessel, eigene }: Pick<Kennzahl, 'schluessel' | 'eigene'>,
  bereich: Bereich,
): Bedingung | null {
  if (eigene !== null) return trifftZu(eigene, bereich);
  return BEDINGUNGEN[schluessel]?.(bereich) ?? null;
}

/** The talk in these columns counts at all, by the rule of its day (Z11). */
function zaehlt(bereich: Bereich, tabelle: string): Bedingung {
  const spalte = (name: string) => sql.ref(`${tabelle}.${name}`);
  return jeTag(bereich, 'Z11', `${tabelle}.am`, (lesart) =>
    lesart === 'ohne_unterkunft'
      ? sql<SqlBool>`(${spalte('in_gemeinschaftsunterkunft')} = 0 or ${spalte('ist_uebergabe')} <> 0)`
      : sql<SqlBool>`1`,
  );
}

/** Talks of the period in the Kommunen, by whom was asked for, that count at all. */
function gezaehlte(bereich: Bereich): Bedingung {
  return alle([imZeitraum(bereich, 'b.am'), imBereich(bereich, 'b.kommune_id', 'b.personal_id'), zaehlt(bereich, 'b')]);
}

/** True where each talk of a group counts throughout the period: what counts as an event makes a contact, too (Z10). */
export function zaehltJedes({ regeln, ...bereich }: Bereich): boolean {
  return abschnitte(regeln, 'Z10', bereich).every(({ wert }) => wert !== 'einmal');
}

/**
 * `from` and `where` of the talks that count as events: of a group by the rule of the day only one (Z10). `istMehrheit`: most talks
 * are asked for, and the table is read as it lies, which is quicker than to look up each row that an index names.
 */
export function gespraeche(bereich: Bereich, istMehrheit = false): RawBuilder<unknown> {
  const jeGruppe = jeTag(bereich, 'Z10', 'b.am', (lesart) =>
    lesart === 'einmal'
      ? sql<SqlBool>`(b.gruppe_id is null or b.id in (
          select min(g.id) from beratungen as g where g.gruppe_id is not null and ${zaehlt(bereich, 'g')} group by g.gruppe_id))`
      : sql<SqlBool>`1`,
  );
  return sql`from beratungen as b ${istMehrheit ? sql`not indexed` : sql``} where ${gezaehlte(bereich)} and ${jeGruppe}`;
}

/** `where` of the talks that make a contact with persons. */
export function kontaktgespraeche(bereich: Bereich): Bedingung {
  return alle([sql<SqlBool>`b.haushalt_id is not null`, gezaehlte(bereich)]);
}
