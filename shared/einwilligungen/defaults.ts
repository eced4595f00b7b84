import type { PersonId } from '../foundation/id.ts';
import type { EinwilligungEingabe, Empfaenger, Informationsart } from './types.ts';

/** What follows from a no, as the paper says it until somebody writes it otherwise. Never a threat. */
export const FOLGEN_VORSCHLAG =
  'Wer nicht einwilligt, hat dadurch keine Nachteile. Die Beratung geht weiter. Was eine Stelle für ihre Entscheidung wissen muss, kann die Person dort selbst angeben.';

/** An empty consent of a person, with what the occasion already names. */
export function neueEinwilligung(
  personId: PersonId,
  vorgabe: {
    readonly empfaenger?: Empfaenger;
    readonly anschrift?: string;
    readonly zweck?: string;
    readonly arten?: readonly Informationsart[];
    readonly sorgeberechtigteIds?: readonly PersonId[];
  } = {},
): EinwilligungEingabe {
  return {
    personId,
    partnerId: vorgabe.empfaenger?.partnerId ?? null,
    empfaenger: vorgabe.empfaenger?.name ?? '',
    empfaengerAnschrift: vorgabe.anschrift ?? '',
    zweck: vorgabe.zweck ?? '',
    anlass: '',
    arten: [...(vorgabe.arten ?? [])],
    istAusdruecklich: false,
    richtung: 'einseitig',
    folgen: FOLGEN_VORSCHLAG,
    gueltigBis: null,
    sorgeberechtigteIds: [...(vorgabe.sorgeberechtigteIds ?? [])],
    sprachmittlung: '',
  };
}
