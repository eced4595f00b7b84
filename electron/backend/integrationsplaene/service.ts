import type { Fallakte } from '../../../shared/faelle/types.ts';
import type {
  HaushaltId,
  PartnerId,
  PersonId,
  PlaneintragId,
  PlanfassungId,
  PlanId,
} from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import type { Plan, Planfassung } from '../../../shared/integrationsplaene/types.ts';
import { ohneVertrauliches } from '../../../shared/integrationsplaene/umschlag.ts';
import type { Anfrage } from '../context.ts';
import { ladeAkte } from '../faelle/service.ts';
import { nichtGefunden } from '../failures.ts';
import { merkeGelesen } from '../protokoll/record.ts';
import { planRepository } from './repository.ts';

export const PLAN = 'Dieser Plan';
export const FASSUNG = 'Diese Fassung des Plans';

export function repositoryFuer(anfrage: Anfrage) {
  return planRepository(anfrage.db, anfrage.kommunen, anfrage.heute);
}

/** A version with its plan and the file of its household. */
export interface GelesenePlanfassung {
  /** With what lies in the envelope. */
  readonly fassung: Planfassung;
  readonly plan: Plan;
  readonly akte: Fallakte;
}

/** The plans of a household, the family's first. `NICHT_GEFUNDEN` where the account does not see the household. */
export async function listePlaene(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Plan[]> {
  await ladeAkte(anfrage, haushaltId);
  return repositoryFuer(anfrage).liste(haushaltId);
}

/** The plan with the file of its household, where the account sees that. */
export async function gelesenerPlan(anfrage: Anfrage, id: PlanId): Promise<{ plan: Plan; akte: Fallakte }> {
  const plan = await repositoryFuer(anfrage).plan(id);
  if (plan === null) throw nichtGefunden(PLAN);
  return { plan, akte: await ladeAkte(anfrage, plan.haushaltId) };
}

/** The version with what lies in the envelope, for this slice alone: answers leave that out (`verschlossen`). */
export async function gelesene(anfrage: Anfrage, id: PlanfassungId): Promise<GelesenePlanfassung> {
  const fassung = await repositoryFuer(anfrage).fassung(id);
  if (fassung === null) throw nichtGefunden(FASSUNG);
  return { fassung, ...(await gelesenerPlan(anfrage, fassung.planId)) };
}

/** The version as it is answered: what lies in the envelope is left out. */
export const verschlossen = ohneVertrauliches<Planfassung>;

/** True where a plan of the household has, or had, a goal of this name: what a talk can serve. */
export function istZielDesHaushalts(
  anfrage: Anfrage,
  haushaltId: HaushaltId,
  kennung: PlaneintragId,
): Promise<boolean> {
  return repositoryFuer(anfrage).hatZiel(haushaltId, kennung);
}

/** One version, without what lies in the envelope; that the file was read leaves a trace. */
export async function einePlanfassung(anfrage: Anfrage, id: PlanfassungId): Promise<Planfassung> {
  const { fassung, plan } = await gelesene(anfrage, id);
  await merkeGelesen(anfrage, 'haushalte', plan.haushaltId);
  return verschlossen(fassung);
}

function sperre(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

/** Plans of the household as a whole: why it cannot be deleted. */
export async function plaeneVerweiseAufHaushalt(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlOhnePerson(haushaltId);
  if (anzahl === 0) return [];
  return [
    sperre(
      'haushalt-hat-plaene',
      anzahl === 1
        ? 'Zu diesem Haushalt gibt es einen Integrationsplan.'
        : `Zu diesem Haushalt gibt es ${anzahl} Integrationspläne.`,
      'Einen Entwurf verwerfen. Ein vereinbarter Plan bleibt in der Akte.',
    ),
  ];
}

/** How many plans name this person: why the person cannot be deleted. */
export async function plaeneVerweiseAufPerson(anfrage: Anfrage, personId: PersonId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlZu(personId);
  if (anzahl === 0) return [];
  return [
    sperre(
      'person-in-plaenen',
      anzahl === 1 ? 'Ein Integrationsplan nennt die Person.' : `${anzahl} Integrationspläne nennen die Person.`,
      'Die Person aus dem Entwurf nehmen oder ihn verwerfen. Ein vereinbarter Plan bleibt in der Akte.',
    ),
  ];
}

/** How many plans name this partner: why it cannot be deleted. */
export async function plaeneVerweiseAufPartner(anfrage: Anfrage, partnerId: PartnerId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlMitPartner(partnerId);
  if (anzahl === 0) return [];
  return [
    sperre(
      'partner-in-plaenen',
      anzahl === 1 ? 'Ein Integrationsplan nennt diese Stelle.' : `${anzahl} Integrationspläne nennen diese Stelle.`,
      'Die Stelle behalten. Nach sechs Monaten ohne Prüfung wird sie grau angezeigt.',
    ),
  ];
}
