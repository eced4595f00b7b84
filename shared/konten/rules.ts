import type { KontoId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { Zuteilung } from '../foundation/rights.ts';
import type { Konto } from './types.ts';

type Rechtestand = Pick<Konto, 'id' | 'zustand' | 'zuteilungen'>;

/** True where these roles look after the accounts. */
export function administriert(zuteilungen: readonly Zuteilung[]): boolean {
  return zuteilungen.some(({ rolle }) => rolle === 'administration');
}

/**
 * Somebody has to be left who looks after the accounts: the reason why `id` cannot lose the role, or leave.
 * Quelle: Sicherheitsvorgabe des Projekts.
 */
export function pruefeLetzteAdministration(konten: readonly Rechtestand[], id: KontoId): Grund[] {
  const istEine = ({ zustand, zuteilungen }: Rechtestand) => zustand === 'aktiv' && administriert(zuteilungen);
  if (!konten.some((konto) => konto.id === id && istEine(konto))) return [];
  if (konten.some((konto) => konto.id !== id && istEine(konto))) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'letzte-administration',
      satz: 'Dies ist das letzte aktive Konto mit der Rolle Administration.',
      ausweg: 'Zuerst einem anderen aktiven Konto die Rolle Administration geben.',
      norm: null,
      feld: null,
    },
  ];
}

/** Roles in a stable order, each once; a role for all Kommunen makes the same role for one of them needless. */
export function geordnet(zuteilungen: readonly Zuteilung[]): Zuteilung[] {
  const fuerAlle = new Set(zuteilungen.filter(({ kommuneId }) => kommuneId === null).map(({ rolle }) => rolle));
  const noetige = zuteilungen.filter(({ rolle, kommuneId }) => kommuneId === null || !fuerAlle.has(rolle));
  const eindeutige = new Map(noetige.map((eine) => [`${eine.rolle} ${eine.kommuneId ?? ''}`, eine]));
  return [...eindeutige].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, eine]) => eine);
}
