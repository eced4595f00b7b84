import type { PartnerId } from '../../../shared/foundation/id.ts';
import type { Verweispruefung } from '../changes.ts';
import { angemeldet } from '../procedures.ts';
import {
  aenderePartner,
  bestaetigePartner,
  ladePartner,
  legePartnerAn,
  listePartner,
  loeschePartner,
} from './partner-service.ts';

const { netzwerk } = angemeldet;

/** `verweise`: what the slices to the right say about records that name a partner. */
export function createNetzwerkRouter(verweise: readonly Verweispruefung<PartnerId>[]) {
  return {
    partner: netzwerk.partner.handler(({ context }) => listePartner(context.anfrage)),
    einPartner: netzwerk.einPartner.handler(({ context, input }) => ladePartner(context.anfrage, input.id)),
    partnerAnlegen: netzwerk.partnerAnlegen.handler(({ context, input }) => legePartnerAn(context.anfrage, input)),
    partnerAendern: netzwerk.partnerAendern.handler(({ context, input }) => aenderePartner(context.anfrage, input)),
    partnerLoeschen: netzwerk.partnerLoeschen.handler(async ({ context, input }) => {
      await loeschePartner(context.anfrage, input, verweise);
      return {};
    }),
    partnerBestaetigen: netzwerk.partnerBestaetigen.handler(({ context, input }) =>
      bestaetigePartner(context.anfrage, input),
    ),
  };
}
