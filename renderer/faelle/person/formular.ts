import type { UseFormReturnType } from '@mantine/form';
import type { PersonEingabe } from '../../../shared/faelle/types.ts';

export type PersonFormular = UseFormReturnType<PersonEingabe>;

/** What each group of a person's form gets. */
export interface GruppeProps {
  readonly form: PersonFormular;
}

/** The groups of the form, each with the field that a jump leads to. */
export const GRUPPEN = [
  { titel: 'Name und Geburt', feld: 'vorname' },
  { titel: 'Herkunft und Zugang', feld: 'staatsangehoerigkeit' },
  { titel: 'Aufenthalt', feld: 'aufenthalte' },
  { titel: 'Sprache und Bildung', feld: 'alphabetisierung' },
  { titel: 'Kurse', feld: 'kurse' },
  { titel: 'Arbeit und Stationen', feld: 'interessen' },
  { titel: 'Nummern und Kontakt', feld: 'telefon' },
  { titel: 'Schutz', feld: 'schutz' },
  { titel: 'Kontakt und Einwilligung', feld: 'erstkontakt' },
] as const;
