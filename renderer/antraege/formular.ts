import type { UseFormReturnType } from '@mantine/form';
import type { AntragEingabe, Antragsakte, Antragsberechnung } from '../../shared/antraege/types.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import type { Personal } from '../../shared/personal/types.ts';

export type AntragFormular = UseFormReturnType<AntragEingabe>;

/** What every section of the form gets. `istGesperrt`: the Antrag is closed, nothing can be entered. */
export interface AbschnittProps {
  readonly form: AntragFormular;
  readonly istGesperrt: boolean;
  readonly kommunen: readonly Kommune[];
  readonly personal: readonly Personal[];
  /** Null while it is computed for the first time, or where the period lies in no regime. */
  readonly berechnung: Antragsberechnung | null;
  /** Per participating Kommune: what else is taken from its frame. */
  readonly verwendung: Antragsakte['verwendung'];
}

/** The sections of the form in the order of the paper. */
export const ABSCHNITTE = [
  { id: 'art', titel: 'Art und Zeitraum' },
  { id: 'beteiligte', titel: 'Beteiligte' },
  { id: 'stellen', titel: 'Stellen' },
  { id: 'betraege', titel: 'Beträge' },
  { id: 'angaben', titel: 'Angaben' },
  { id: 'erklaerungen', titel: 'Erklärungen' },
  { id: 'varianten', titel: 'Was wäre wenn' },
  { id: 'vorschau', titel: 'Vorschau' },
  { id: 'dokumente', titel: 'Dokumente' },
  { id: 'weg', titel: 'Weg' },
] as const;
export type AbschnittId = (typeof ABSCHNITTE)[number]['id'];

const ABSCHNITT_NACH_FELD: Record<keyof AntragEingabe, AbschnittId> = {
  antragstellerinId: 'art',
  antragsart: 'art',
  durchfuehrung: 'art',
  von: 'art',
  bis: 'art',
  datum: 'art',
  beteiligte: 'beteiligte',
  stellen: 'stellen',
  angaben: 'angaben',
  erklaerungen: 'erklaerungen',
  anlagen: 'erklaerungen',
};

/** The section that holds the field of a reason or an error, e.g. `stellen.0.teile.1` → `stellen`. */
export function abschnittVon(feld: string): AbschnittId {
  const [anfang = ''] = feld.split('.');
  return anfang in ABSCHNITT_NACH_FELD ? ABSCHNITT_NACH_FELD[anfang as keyof AntragEingabe] : 'betraege';
}
