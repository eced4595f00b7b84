import { randomUUID } from 'node:crypto';
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
  PlanfassungEingabe,
  Planfeld,
  Planschritt,
  Planziel,
  Zusage,
} from '../../shared/integrationsplaene/types.ts';

/** Made-up words of integration plans. The day of the tests is 1 February 2018. */

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
