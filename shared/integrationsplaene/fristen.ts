import type { Wer } from '../bibliothek/types.ts';
import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { HaushaltId, KommuneId } from '../foundation/id.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import { istOffenerSchritt, istOffenesZiel } from './stand.ts';
import type { Schrittstand, Zielstand } from './types.ts';

/** Long enough to invite to the talk, and for an interpreter to be found. */
const VORLAUF_UEBERPRUEFUNG_TAGE = 14;
const VORLAUF_ZUSAGE_TAGE = 7;

/** Whose plan it is, as lists call it. */
export interface Planbezug {
  readonly haushaltId: HaushaltId;
  readonly kommuneId: KommuneId;
  /** „Familie Al-Ahmad (4)“, or the person of the plan. */
  readonly bezeichnung: string;
  /** Day of the agreement of the version. */
  readonly vereinbartAm: Datum;
}

function frist(
  plan: Planbezug,
  eine: Pick<Fristvorschlag, 'id' | 'titel' | 'faelligAm' | 'vorlaufTage'> & { readonly was: string },
): Fristvorschlag {
  const { was, ...rest } = eine;
  return {
    ...rest,
    kommuneId: plan.kommuneId,
    bezug: { tabelle: 'haushalte', id: plan.haushaltId },
    ziel: `/faelle/${plan.haushaltId}?abschnitt=plan`,
    quelle: `Integrationsplan vom ${zeigeDatum(plan.vereinbartAm)}: ${was}`,
    gewissheit: 'belegt',
  };
}

/** The plan is gone through together: this is what the clerk is reminded of. Quelle: P31; [S1] 1.2. */
export function fristDerUeberpruefung(plan: Planbezug, fassungId: string, am: Datum): Fristvorschlag {
  return frist(plan, {
    id: `integrationsplaene:ueberpruefung:${fassungId}`,
    titel: `Plan prüfen: ${plan.bezeichnung}`,
    faelligAm: am,
    vorlaufTage: VORLAUF_UEBERPRUEFUNG_TAGE,
    was: 'Überprüfung',
  });
}

/** What the Integrationsmanagement promised and has not kept yet. Quelle: P28. */
export function fristDerZusage(
  plan: Planbezug,
  zusage: { readonly id: string; readonly text: string; readonly bis: Datum },
): Fristvorschlag {
  return frist(plan, {
    id: `integrationsplaene:zusage:${zusage.id}`,
    titel: `${plan.bezeichnung}: ${zusage.text}`,
    faelligAm: zusage.bis,
    vorlaufTage: VORLAUF_ZUSAGE_TAGE,
    was: 'Zusage',
  });
}

/** A step of a goal, as far as a deadline needs it. */
export interface Fristschritt {
  readonly id: string;
  /** Empty where the goal lies in the envelope. */
  readonly text: string;
  readonly wer: readonly Wer[];
  readonly bis: Datum;
  readonly stand: Schrittstand;
  readonly zielstand: Zielstand;
  readonly istVertraulich: boolean;
}

/** Steps that the Integrationsmanagement does; what lies in the envelope is named without its words. */
export function fristenDerSchritte(plan: Planbezug, schritte: readonly Fristschritt[]): Fristvorschlag[] {
  return schritte
    .filter(
      (schritt) =>
        schritt.wer.includes('integrationsmanagement') &&
        istOffenerSchritt(schritt) &&
        istOffenesZiel({ stand: schritt.zielstand }),
    )
    .map((schritt) =>
      frist(plan, {
        id: `integrationsplaene:schritt:${schritt.id}`,
        titel: `${plan.bezeichnung}: ${schritt.istVertraulich ? 'vertraulicher Schritt' : schritt.text}`,
        faelligAm: schritt.bis,
        vorlaufTage: VORLAUF_ZUSAGE_TAGE,
        was: 'Schritt des Integrationsmanagements',
      }),
    );
}
