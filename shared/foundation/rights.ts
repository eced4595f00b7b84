import { z } from 'zod';
import { zKommuneId, type KommuneId } from './id.ts';

/** What an account is there for. One person may hold several roles in a small office; the Protokoll says so. */
export const zRolle = z.enum([
  'foerderung',
  'integrationsmanagement',
  'leitung',
  'integrationsbeauftragte',
  'landkreis',
  'revision',
  'administration',
]);
export type Rolle = z.infer<typeof zRolle>;

/** Kinds of data that rights tell apart; every operation of the contract belongs to one. */
export const zDatenart = z.enum([
  'kommunen',
  'foerderrecht',
  'personal',
  /** Partners, Sprechstunden, rooms, volunteers' engagements, planning talks: no client stands in it. */
  'netzwerk',
  /** Everything about refugees: Zählbestand, files, consents, appointments. */
  'faelle',
  /** Figures of the work: sums alone, no client stands in them. */
  'kennzahlen',
  'antraege',
  'dokumente',
  'fristen',
  'pakete',
  'protokoll',
  'sicherung',
  'konten',
  /** The own account: settings, password, drafts, undo of own steps. Everybody has it. */
  'eigenes',
]);
export type Datenart = z.infer<typeof zDatenart>;

export const zZugriff = z.enum(['lesen', 'schreiben', 'freigeben']);
export type Zugriff = z.infer<typeof zZugriff>;

/** A role for one Kommune, or for all of them (`null`, also those to come). */
export const zZuteilung = z.object({ rolle: zRolle, kommuneId: zKommuneId.nullable() });
export type Zuteilung = z.infer<typeof zZuteilung>;

const L: readonly Zugriff[] = ['lesen'];
const LS: readonly Zugriff[] = ['lesen', 'schreiben'];
const LSF: readonly Zugriff[] = ['lesen', 'schreiben', 'freigeben'];

/**
 * What each role may do. Whoever handles money does not see cases, whoever sees cases does not release money, an
 * administrator sees accounts and no data, Revision reads with names replaced and therefore no kept documents, in which
 * names cannot be replaced. An administrator learns the names of Kommunen, to give roles for them, and nothing else.
 * Quelle: Rechte als Rolle × Kommune × Datenart, Vorgabe des Amts.
 */
export const RECHTE_DER_ROLLE: Record<Rolle, Partial<Record<Datenart, readonly Zugriff[]>>> = {
  foerderung: {
    kommunen: LS,
    foerderrecht: LS,
    personal: LS,
    netzwerk: L,
    kennzahlen: L,
    antraege: LS,
    dokumente: LS,
    fristen: LS,
    pakete: LS,
  },
  integrationsmanagement: {
    kommunen: L,
    foerderrecht: L,
    netzwerk: LS,
    faelle: LS,
    kennzahlen: LS,
    dokumente: LS,
    fristen: LS,
  },
  leitung: {
    kommunen: LS,
    foerderrecht: LS,
    personal: LS,
    netzwerk: LS,
    kennzahlen: LS,
    antraege: LSF,
    dokumente: LS,
    fristen: LS,
    pakete: LSF,
    protokoll: L,
    sicherung: LS,
  },
  integrationsbeauftragte: { kommunen: L, netzwerk: LS, fristen: LS },
  landkreis: { kommunen: L, foerderrecht: L, antraege: L, dokumente: LS, fristen: LS, pakete: LSF },
  revision: { kommunen: L, foerderrecht: L, personal: L, kennzahlen: L, antraege: L, protokoll: L },
  administration: { konten: LSF, sicherung: LS, protokoll: L },
};

/** Kommunen in which an account may do something; `keine` where nowhere. */
export type Sicht = 'alle' | 'keine' | readonly KommuneId[];

/** Where the account with these roles may do `zugriff` on data of kind `datenart`. */
export function sichtFuer(zuteilungen: readonly Zuteilung[], datenart: Datenart, zugriff: Zugriff): Sicht {
  if (datenart === 'eigenes') return 'alle';
  const passende = zuteilungen.filter(({ rolle }) => RECHTE_DER_ROLLE[rolle][datenart]?.includes(zugriff));
  if (passende.length === 0) return 'keine';
  if (passende.some(({ kommuneId }) => kommuneId === null)) return 'alle';
  return [...new Set(passende.flatMap(({ kommuneId }) => (kommuneId === null ? [] : [kommuneId])))];
}

/** What both sights show. */
export function gemeinsameSicht(a: Sicht, b: Sicht): Sicht {
  if (a === 'alle') return b;
  if (b === 'alle') return a;
  return a === 'keine' || b === 'keine' ? 'keine' : a.filter((id) => b.includes(id));
}

/** True where the account may do it in at least one Kommune: what the window shows. */
export function darfIrgendwo(zuteilungen: readonly Zuteilung[], datenart: Datenart, zugriff: Zugriff): boolean {
  return sichtFuer(zuteilungen, datenart, zugriff) !== 'keine';
}

/**
 * True where names of persons are replaced for this reader: the only role that lets the account read is Revision.
 */
export function liestOhneNamen(zuteilungen: readonly Zuteilung[], datenart: Datenart): boolean {
  const lesende = zuteilungen.filter(({ rolle }) => RECHTE_DER_ROLLE[rolle][datenart]?.includes('lesen'));
  return lesende.length > 0 && lesende.every(({ rolle }) => rolle === 'revision');
}
