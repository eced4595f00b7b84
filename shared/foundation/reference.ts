import { z } from 'zod';
import { sichtFuer, type Datenart, type Sicht, type Zuteilung } from './rights.ts';

/** Kinds of records that Wiedervorlagen and documents can belong to, by their table. */
export const zBezugsart = z.enum(['kommunen', 'personal', 'partner', 'haushalte', 'vereinbarungen', 'antraege']);
export type Bezugsart = z.infer<typeof zBezugsart>;

/** The kind of data of such a record, and the address of its page without the id. */
const BEZUEGE: Record<Bezugsart, { readonly datenart: Datenart; readonly pfad: string }> = {
  kommunen: { datenart: 'kommunen', pfad: '/kommunen' },
  personal: { datenart: 'personal', pfad: '/personal' },
  partner: { datenart: 'netzwerk', pfad: '/netzwerk' },
  haushalte: { datenart: 'faelle', pfad: '/faelle' },
  vereinbarungen: { datenart: 'antraege', pfad: '/vereinbarungen' },
  antraege: { datenart: 'antraege', pfad: '/antraege' },
};

/** Null for a table that nothing can belong to. */
export function bezugsangaben(tabelle: string): { readonly datenart: Datenart; readonly pfad: string } | null {
  const art = zBezugsart.safeParse(tabelle);
  return art.success ? BEZUEGE[art.data] : null;
}

/** Where the account may read what belongs to records of each kind: whoever sees no cases sees none of their papers. */
export function bezugssichten(
  zuteilungen: readonly Zuteilung[],
): { readonly tabelle: Bezugsart; readonly sicht: Sicht }[] {
  return zBezugsart.options.map((tabelle) => ({
    tabelle,
    sicht: sichtFuer(zuteilungen, BEZUEGE[tabelle].datenart, 'lesen'),
  }));
}

/** Address of the record's page. */
export function zielVon({ tabelle, id }: { readonly tabelle: Bezugsart; readonly id: string }): string {
  return `${BEZUEGE[tabelle].pfad}/${id}`;
}
