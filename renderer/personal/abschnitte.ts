import type { UseFormReturnType } from '@mantine/form';
import type { KommuneId } from '../../shared/foundation/id.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import type { Personal, PersonalEingabe, Team } from '../../shared/personal/types.ts';

export type PersonFormular = UseFormReturnType<PersonalEingabe>;

/** What the sections of a person's form get. */
export interface AbschnittProps {
  readonly form: PersonFormular;
  readonly kommunen: readonly Kommune[];
  /** Everybody else, for the standing Vertretung. */
  readonly andere: readonly Personal[];
  readonly teams: readonly Team[];
  /** Kommune that a new share is proposed for. */
  readonly vorschlagKommune: KommuneId | null;
}

/** The sections of a person's page. */
export const ABSCHNITTE = [
  { id: 'person', titel: 'Person und Anstellung' },
  { id: 'qualifikation', titel: 'Qualifikation' },
  { id: 'stellenanteile', titel: 'Stellenanteile' },
  { id: 'fortbildungen', titel: 'Fortbildung' },
  { id: 'abwesenheit', titel: 'Abwesenheit' },
  { id: 'einbindung', titel: 'Team und Aufsicht' },
] as const;
export type AbschnittId = (typeof ABSCHNITTE)[number]['id'];

const ABSCHNITT_NACH_FELD: Partial<Record<string, AbschnittId>> = {
  qualifikation: 'qualifikation',
  klaerungen: 'qualifikation',
  stellenanteile: 'stellenanteile',
  fortbildungen: 'fortbildungen',
  abwesenheiten: 'abwesenheit',
  vertretungId: 'einbindung',
  fachaufsicht: 'einbindung',
} satisfies Partial<Record<keyof PersonalEingabe, AbschnittId>>;

/** The section that holds the field of a reason or an error, e.g. `fortbildungen.0.bis` → `fortbildungen`. */
export function abschnittVon(feld: string): AbschnittId {
  return ABSCHNITT_NACH_FELD[feld.split('.')[0] ?? ''] ?? 'person';
}
