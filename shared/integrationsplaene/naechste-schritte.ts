import type { PersonId } from '../foundation/id.ts';
import { istOffenerSchritt, istOffenesZiel } from './stand.ts';
import type { Planfassung, Planschritt } from './types.ts';

const HOECHSTENS = 3;
const RANG = { jetzt: 0, spaeter: 1 } as const;

/**
 * „Meine nächsten drei Schritte“: open steps that the person takes, of goals that are still worked on, those of goals for now
 * before those for later, then by their day, those without a day last. With `personId` not those of other adults.
 * Quelle: Integrationsplan P27, [S1] „verbindliche Schritte“.
 */
export function naechsteSchritte(
  { felder, unterschriften }: Pick<Planfassung, 'felder' | 'unterschriften'>,
  personId: PersonId | null = null,
): Planschritt[] {
  const andere = new Set<PersonId | null>(unterschriften.map((eine) => eine.personId));
  return felder
    .filter((feld) => personId === null || feld.personId === personId || !andere.has(feld.personId))
    .flatMap(({ ziele }) => ziele)
    .filter(istOffenesZiel)
    .flatMap(({ vorrang, schritte }) =>
      schritte
        .filter((schritt) => istOffenerSchritt(schritt) && schritt.wer.includes('ich'))
        .map((schritt) => ({ schritt, rang: RANG[vorrang], tag: schritt.bis ?? '9999-12-31' })),
    )
    .sort((a, b) => a.rang - b.rang || a.tag.localeCompare(b.tag))
    .slice(0, HOECHSTENS)
    .map(({ schritt }) => schritt);
}
