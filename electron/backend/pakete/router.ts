import { angemeldet } from '../procedures.ts';
import { nimmAbsenderAuf, nimmPaketAn, packeNachricht, sehePaketAn } from './exchange.ts';
import type { Paketart } from './kinds.ts';
import {
  eigeneKontaktdatei,
  eineAnlage,
  eineNachricht,
  fuegeKontaktHinzu,
  listeKontakte,
  listePakete,
  loescheKontakt,
  merkeGeprueft,
} from './service.ts';

/** The operations of packages; `arten`: the kinds of content that the slices register. */
export function createPaketeRouter(arten: readonly Paketart[]) {
  const { pakete } = angemeldet;
  return {
    kontakte: pakete.kontakte.handler(({ context }) => listeKontakte(context.anfrage)),
    eigeneKontaktdatei: pakete.eigeneKontaktdatei.handler(({ context }) => eigeneKontaktdatei(context.anfrage)),
    kontaktHinzufuegen: pakete.kontaktHinzufuegen.handler(({ context, input }) =>
      fuegeKontaktHinzu(context.anfrage, input.datei),
    ),
    absenderAufnehmen: pakete.absenderAufnehmen.handler(({ context, input }) =>
      nimmAbsenderAuf(context.anfrage, arten, input),
    ),
    kontaktGeprueft: pakete.kontaktGeprueft.handler(({ context, input }) => merkeGeprueft(context.anfrage, input)),
    kontaktLoeschen: pakete.kontaktLoeschen.handler(async ({ context, input }) => {
      await loescheKontakt(context.anfrage, input);
      return {};
    }),
    liste: pakete.liste.handler(({ context }) => listePakete(context.anfrage, arten)),
    ansehen: pakete.ansehen.handler(({ context, input }) => sehePaketAn(context.anfrage, arten, input.datei)),
    annehmen: pakete.annehmen.handler(({ context, input }) => nimmPaketAn(context.anfrage, arten, input)),
    packen: pakete.packen.handler(({ context, input }) => packeNachricht(context.anfrage, input)),
    nachricht: pakete.nachricht.handler(({ context, input }) => eineNachricht(context.anfrage, arten, input.id)),
    anlage: pakete.anlage.handler(({ context, input }) => eineAnlage(context.anfrage, arten, input)),
  };
}
