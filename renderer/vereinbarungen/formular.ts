import type { UseFormReturnType } from '@mantine/form';
import type { Kommune } from '../../shared/kommunen/types.ts';
import type { Personal } from '../../shared/personal/types.ts';
import type {
  VereinbarungEingabe,
  Vereinbarungsberechnung,
  Vertragspartner,
} from '../../shared/vereinbarungen/types.ts';

/** What every section of the form gets. `istGesperrt`: the text is settled, nothing can be entered. */
export interface AbschnittProps {
  readonly form: UseFormReturnType<VereinbarungEingabe>;
  readonly istGesperrt: boolean;
  /** A Nachtrag keeps the parties of its agreement. */
  readonly istNachtrag: boolean;
  readonly kommunen: readonly Kommune[];
  readonly landkreise: readonly Vertragspartner[];
  readonly personal: readonly Personal[];
  readonly berechnung: Vereinbarungsberechnung;
}

/** The sections of the form in the order of the paper. */
export const ABSCHNITTE = [
  { id: 'parteien', titel: 'Parteien' },
  { id: 'stellen', titel: 'Stellen' },
  { id: 'geld', titel: 'Beträge' },
  { id: 'aufgaben', titel: 'Aufgaben' },
  { id: 'regelungen', titel: 'Regelungen' },
  { id: 'vorschau', titel: 'Vorschau' },
  { id: 'dokumente', titel: 'Dokumente' },
  { id: 'weg', titel: 'Weg' },
] as const;
export type AbschnittId = (typeof ABSCHNITTE)[number]['id'];

const ABSCHNITT_NACH_FELD: Partial<Record<string, AbschnittId>> = {
  stellen: 'stellen',
  finanzierungsform: 'geld',
  gesamtCent: 'geld',
  landkreisCent: 'geld',
  eigenanteilCent: 'geld',
  aufteilung: 'geld',
  auszahlungen: 'geld',
  'angaben.beratungsumfang': 'aufgaben',
  'angaben.beratungsorte': 'aufgaben',
  'angaben.vertretung': 'aufgaben',
  'angaben.zahlen': 'aufgaben',
  'angaben.zahlenRhythmus': 'aufgaben',
  'angaben.zahlenFristTage': 'aufgaben',
  'angaben.zahlenDatei': 'aufgaben',
  'angaben.nachweisBis': 'aufgaben',
  'angaben.nachweisAnlagen': 'aufgaben',
};

/** The section that holds the field of a reason or an error, e.g. `stellen.0.von` → `stellen`. */
export function abschnittVon(feld: string): AbschnittId {
  const [anfang = ''] = feld.split('.');
  return ABSCHNITT_NACH_FELD[feld] ?? ABSCHNITT_NACH_FELD[anfang] ?? (anfang === 'angaben' ? 'regelungen' : 'parteien');
}
