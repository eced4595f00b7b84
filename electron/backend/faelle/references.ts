import type { KommuneId, PersonalId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import type { Anfrage } from '../context.ts';
import { repositoryFuer } from './service.ts';
import { sperre } from './write.ts';

/**
 * Households that name this person as zuständig and are not open: why it cannot be deleted. Open ones are handed over first
 * (`vertretungen`).
 */
export async function faelleVerweiseAufPersonal(anfrage: Anfrage, id: PersonalId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlNichtOffenerMitZustaendigem(id);
  if (anzahl === 0) return [];
  return [
    sperre(
      'personal-war-zustaendig',
      anzahl === 1
        ? 'Ein Haushalt ohne offene Akte nennt die Person als zuständig.'
        : `${anzahl} Haushalte ohne offene Akte nennen die Person als zuständig.`,
      'Dort zuerst jemand anderen oder niemanden als zuständig eintragen.',
    ),
  ];
}

/** How many households live in this Kommune: why it cannot be deleted. */
export async function faelleVerweiseAufKommune(anfrage: Anfrage, id: KommuneId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlIn(id);
  if (anzahl === 0) return [];
  return [
    sperre(
      'kommune-hat-haushalte',
      anzahl === 1 ? 'Zu dieser Kommune gehört ein Haushalt.' : `Zu dieser Kommune gehören ${anzahl} Haushalte.`,
      'Eine Kommune mit Haushalten bleibt erhalten.',
    ),
  ];
}
