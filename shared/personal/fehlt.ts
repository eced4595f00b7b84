import type { Grund } from '../foundation/reasons.ts';

/** What a list says in a word or two, per rule of `pruefePersonal`. */
const KURZ: Readonly<Record<string, string>> = {
  'abschluss-fehlt': 'Abschluss',
  'nachweis-fehlt': 'Nachweis',
  'ausbildung-fehlt': 'Ausbildung',
  'nachqualifizierung-fehlt': 'Nachqualifizierung',
  'einschlaegig-seit-fehlt': 'einschlägig seit',
  'erfahrungswissen-fehlt': 'Erfahrungswissen',
  'anstellungstraeger-fehlt': 'Anstellungsträger',
  'fachaufsicht-fehlt': 'Fachaufsicht',
  'vertretung-fehlt': 'Vertretung',
  'klaerung-offen': 'Antwort der Bewilligungsstelle',
};

/** What is missing on the record of a person, in the order of the rules, each once: `Nachweis`, `Fachaufsicht`. */
export function fehlendes(gruende: readonly Grund[]): string[] {
  return [...new Set(gruende.flatMap(({ code }) => KURZ[code] ?? []))];
}
