import { randomUUID } from 'node:crypto';
import type { Anfrage } from '../../electron/backend/context.ts';
import { beginnePlan, speicherePlanfassung, vereinbarePlan } from '../../electron/backend/integrationsplaene/draft.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { datum } from '../../shared/foundation/date.ts';
import { zPlaneintragId, type PersonId, type PlaneintragId } from '../../shared/foundation/id.ts';
import {
  neueFassung,
  neuerPlanschritt,
  neuesPlanfeld,
  neuesPlanziel,
  neueZusage,
} from '../../shared/integrationsplaene/defaults.ts';
import type {
  Planfassung,
  PlanfassungEingabe,
  Planfeld,
  Planschritt,
  Planziel,
  Zusage,
} from '../../shared/integrationsplaene/types.ts';
import { mitPersonal } from './anfragen.ts';
import { familie, haushaltEingabe, legeOffeneAkteAn } from './faelle.ts';

/** Made-up integration plans. The day of the tests is 1 February 2018. */

export const planeintragId = (): PlaneintragId => zPlaneintragId.parse(randomUUID());

export function planschritt(aenderung: Partial<Planschritt> = {}): Planschritt {
  return {
    ...neuerPlanschritt(planeintragId()),
    text: 'Ich melde mich zur Prüfung an.',
    fertigWenn: 'Die Anmeldung ist bestätigt.',
    bis: datum('2018-03-01'),
    ...aenderung,
  };
}

export function planziel(aenderung: Partial<Planziel> = {}): Planziel {
  return {
    ...neuesPlanziel(planeintragId()),
    text: 'Ich bestehe die Prüfung B1.',
    schritte: [planschritt()],
    ...aenderung,
  };
}

export function planfeld(aenderung: Partial<Planfeld> = {}): Planfeld {
  return {
    ...neuesPlanfeld(planeintragId(), 'sprache', null),
    heute: 'Besucht den Kurs A2.',
    ressource: 'Lernt jeden Abend.',
    bedarf: 'Einen Platz im Kurs B1.',
    ziele: [planziel()],
    ...aenderung,
  };
}

export function zusage(aenderung: Partial<Zusage> = {}): Zusage {
  return { ...neueZusage(planeintragId()), text: 'Termin ausmachen', bis: datum('2018-02-10'), ...aenderung };
}

/** A version with a goal, a step and a promise, that can be agreed on. */
export function fassungEingabe(
  personIds: readonly PersonId[],
  aenderung: Partial<PlanfassungEingabe> = {},
): PlanfassungEingabe {
  return {
    ...neueFassung(datum('2018-02-01'), personIds),
    gespraechssprache: 'ar',
    sprachmittlungName: 'Nadia Kaya',
    sprachmittlungArt: 'vor Ort',
    wuensche: 'Wieder als Schreiner arbeiten.',
    felder: [planfeld()],
    zusagen: [zusage()],
    ueberpruefungAm: datum('2018-05-01'),
    ...aenderung,
  };
}

/** What lies in the envelope of the example: a field, and a goal with its step. */
export const GEHEIM = 'Nachtigall';

/** A field of this person in which everything is confidential; all words have `wort`. */
export function geheimesFeld(personId: PersonId, wort: string = GEHEIM): Planfeld {
  return planfeld({
    themenfeld: 'gesundheit',
    personId,
    heute: `${wort} heute`,
    ressource: `${wort} Ressource`,
    bedarf: `${wort} Bedarf`,
    istVertraulich: true,
    ziele: [
      planziel({
        text: `${wort} Ziel`,
        erreichtWenn: `${wort} erreicht`,
        istVertraulich: true,
        schritte: [
          planschritt({
            text: `${wort} Schritt`,
            fertigWenn: `${wort} fertig`,
            stelle: `${wort} Stelle`,
            weg: `${wort} Weg`,
            wer: ['ich', 'integrationsmanagement'],
          }),
        ],
      }),
    ],
  });
}

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
