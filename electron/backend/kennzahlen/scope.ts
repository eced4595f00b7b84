import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId, PersonalId } from '../../../shared/foundation/id.ts';
import { abschnitte, regelAm } from '../../../shared/kennzahlen/regeln.ts';
import type { Regel, Regelstand } from '../../../shared/kennzahlen/types.ts';
import type { KommunenSicht } from '../context.ts';

/** What is counted: a period, in the Kommunen that were asked for and are seen, by whom, under which rules. */
export interface Bereich {
  readonly von: Datum;
  readonly bis: Datum;
  readonly kommunen: KommunenSicht;
  /** Null: everybody. */
  readonly personal: readonly PersonalId[] | null;
  readonly regeln: readonly Regelstand[];
}

/** Nothing was left out: all that the Datenbestand has. */
export function istGanzes({ kommunen, personal }: Bereich): boolean {
  return kommunen === 'alle' && personal === null;
}

/** A piece of a statement that is true or false for a row. */
export type Bedingung = RawBuilder<SqlBool>;

export const JA: Bedingung = sql<SqlBool>`1 = 1`;

/** All of them; none: true. */
export function alle(bedingungen: readonly Bedingung[]): Bedingung {
  return bedingungen.length === 0 ? JA : sql<SqlBool>`(${sql.join(bedingungen, sql` and `)})`;
}

/** The day in `spalte` lies in the period (Z1). */
export function imZeitraum({ von, bis }: Bereich, spalte: string): Bedingung {
  return sql<SqlBool>`${sql.ref(spalte)} between ${von} and ${bis}`;
}

/** The Kommune and the person of Personal in these columns are ones that were asked for. */
export function imBereich({ kommunen, personal }: Bereich, kommune: string, wer: string): Bedingung {
  const teile: Bedingung[] = [];
  if (kommunen !== 'alle') teile.push(inListe(kommune, kommunen));
  if (personal !== null) teile.push(inListe(wer, personal));
  return alle(teile);
}

function inListe(spalte: string, ids: readonly (KommuneId | PersonalId)[]): Bedingung {
  return ids.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${sql.ref(spalte)} in (${sql.join(ids)})`;
}

/** Each row by the rule of its day: `lesart` says what a reading asks of it. */
export function jeTag(bereich: Bereich, regel: Regel, spalte: string, lesart: (wert: string) => Bedingung): Bedingung {
  const [erster, ...weitere] = abschnitte(bereich.regeln, regel, bereich);
  const anfang = lesart(erster?.wert ?? '');
  if (weitere.length === 0) return anfang;
  const faelle = weitere.toReversed().map(({ ab, wert }) => sql`when ${sql.ref(spalte)} >= ${ab} then ${lesart(wert)}`);
  return sql<SqlBool>`(case ${sql.join(faelle, sql` `)} else ${anfang} end)`;
}

/** The reading that holds on the last day. */
export function regelAmEnde({ regeln, bis }: Bereich, regel: Regel): string {
  return regelAm(regeln, regel, bis);
}
