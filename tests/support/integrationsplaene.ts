import type { Anfrage } from '../../electron/backend/context.ts';
import { beginnePlan, speicherePlanfassung, vereinbarePlan } from '../../electron/backend/integrationsplaene/draft.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { datum } from '../../shared/foundation/date.ts';
import type { PersonId } from '../../shared/foundation/id.ts';
import type { Planfassung, PlanfassungEingabe } from '../../shared/integrationsplaene/types.ts';
import { mitPersonal } from './anfragen.ts';
import { familie, haushaltEingabe, legeOffeneAkteAn } from './faelle.ts';
import { fassungEingabe } from './plan-words.ts';

/** Made-up integration plans. The day of the tests is 1 February 2018. */

/** The family Al-Ahmad with an open file, and a request of the Integrationsmanagement. */
export async function mitPlanfamilie(): Promise<{
  readonly anfrage: Anfrage;
  readonly akte: Fallakte;
  readonly vater: PersonId;
  readonly mutter: PersonId;
  readonly lina: PersonId;
}> {
  const anfrage = await mitPersonal({ zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: null }] });
  const akte = await legeOffeneAkteAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
  const [vater, mutter, , lina] = akte.personen;
  if (!vater || !mutter || !lina) throw new Error('the family has four persons');
  return { anfrage, akte, vater: vater.id, mutter: mutter.id, lina: lina.id };
}

/** The draft of the family's plan with these words. */
export async function legeEntwurfAn(
  anfrage: Anfrage,
  { haushalt, personen }: Fallakte,
  aenderung: Partial<PlanfassungEingabe> = {},
): Promise<Planfassung> {
  const { id, version } = await beginnePlan(anfrage, { haushaltId: haushalt.id, personId: null });
  const eingabe = fassungEingabe(
    personen.map((person) => person.id),
    aenderung,
  );
  return speicherePlanfassung(anfrage, { id, version, eingabe });
}

/** The same, agreed on the day of the tests and signed by nobody yet. */
export async function legePlanAn(
  anfrage: Anfrage,
  akte: Fallakte,
  aenderung: Partial<PlanfassungEingabe> = {},
): Promise<Planfassung> {
  const { id, version } = await legeEntwurfAn(anfrage, akte, aenderung);
  return vereinbarePlan(anfrage, { id, version, am: datum('2018-02-01'), unterschriebenVon: [] });
}
