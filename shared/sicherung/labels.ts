import type { Sicherungsanlass } from './types.ts';

/** Why a backup was made, as the list and the Ablageblatt say it. */
export const ANLASS: Record<Sicherungsanlass, string> = {
  von_hand: 'Von Hand',
  abmeldung: 'Abmeldung',
  stuendlich: 'Stündlich',
  vor_migration: 'Vor Aktualisierung',
};

const GROESSEN = [
  { ab: 1_000_000_000, teiler: 1_000_000_000, einheit: 'GB' },
  { ab: 1_000_000, teiler: 1_000_000, einheit: 'MB' },
  { ab: 0, teiler: 1_000, einheit: 'kB' },
] as const;

/** `68,4 MB`, `12 GB`. */
export function zeigeGroesse(bytes: number): string {
  const { teiler, einheit } = GROESSEN.find(({ ab }) => bytes >= ab) ?? GROESSEN[2];
  return `${(bytes / teiler).toLocaleString('de-DE', { maximumFractionDigits: bytes < 100_000 ? 0 : 1 })} ${einheit}`;
}
