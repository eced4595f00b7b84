import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Verweispruefung } from '../changes.ts';
import { angemeldet } from '../procedures.ts';
import {
  aendereKommune,
  eineKommune,
  legeKommuneAn,
  listeKommunen,
  listeRahmen,
  loescheKommune,
  loescheMitgliedschaft,
  loeschePlanungsrahmen,
  speichereMitgliedschaft,
  speicherePlanungsrahmen,
} from './service.ts';

/** `verweise`: what the slices to the right say about records that name a Kommune. */
export function createKommunenRouter(verweise: readonly Verweispruefung<KommuneId>[]) {
  return {
    liste: angemeldet.kommunen.liste.handler(({ context }) => listeKommunen(context.anfrage)),
    eine: angemeldet.kommunen.eine.handler(({ context, input }) => eineKommune(context.anfrage, input.id)),
    rahmen: angemeldet.kommunen.rahmen.handler(({ context }) => listeRahmen(context.anfrage)),
    anlegen: angemeldet.kommunen.anlegen.handler(({ context, input }) => legeKommuneAn(context.anfrage, input)),
    aendern: angemeldet.kommunen.aendern.handler(({ context, input }) => aendereKommune(context.anfrage, input)),
    loeschen: angemeldet.kommunen.loeschen.handler(async ({ context, input }) => {
      await loescheKommune(context.anfrage, input, verweise);
      return {};
    }),
    mitgliedschaftSpeichern: angemeldet.kommunen.mitgliedschaftSpeichern.handler(({ context, input }) =>
      speichereMitgliedschaft(context.anfrage, input),
    ),
    mitgliedschaftLoeschen: angemeldet.kommunen.mitgliedschaftLoeschen.handler(async ({ context, input }) => {
      await loescheMitgliedschaft(context.anfrage, input);
      return {};
    }),
    planungsrahmenSpeichern: angemeldet.kommunen.planungsrahmenSpeichern.handler(({ context, input }) =>
      speicherePlanungsrahmen(context.anfrage, input),
    ),
    planungsrahmenLoeschen: angemeldet.kommunen.planungsrahmenLoeschen.handler(async ({ context, input }) => {
      await loeschePlanungsrahmen(context.anfrage, input);
      return {};
    }),
  };
}
