import { angemeldet } from '../procedures.ts';
import type { Auswirkungsquelle } from '../registration.ts';
import { listeWertelisten, speichereWerteliste, zeigeListenverlauf } from './lists.ts';
import { ergaenze, listeRegime, passeAn, setzeZurueck, zeigeAuswirkung, zeigeVerlauf } from './service.ts';

/** The operations of the Förderrecht; `quellen`: what the slices let follow from its values. */
export function createFoerderrechtRouter(quellen: readonly Auswirkungsquelle[]) {
  const { foerderrecht } = angemeldet;
  return {
    regime: foerderrecht.regime.handler(({ context }) => listeRegime(context.anfrage)),
    anpassen: foerderrecht.anpassen.handler(({ context, input }) => passeAn(context.anfrage, input)),
    ergaenzen: foerderrecht.ergaenzen.handler(({ context, input }) => ergaenze(context.anfrage, input)),
    zuruecksetzen: foerderrecht.zuruecksetzen.handler(({ context, input }) => setzeZurueck(context.anfrage, input)),
    auswirkung: foerderrecht.auswirkung.handler(({ context, input }) =>
      zeigeAuswirkung(context.anfrage, quellen, input),
    ),
    verlauf: foerderrecht.verlauf.handler(({ context, input }) => zeigeVerlauf(context.anfrage, input)),
    wertelisten: foerderrecht.wertelisten.handler(({ context }) => listeWertelisten(context.anfrage)),
    wertelisteSpeichern: foerderrecht.wertelisteSpeichern.handler(({ context, input }) =>
      speichereWerteliste(context.anfrage, input),
    ),
    wertelisteVerlauf: foerderrecht.wertelisteVerlauf.handler(({ context, input }) =>
      zeigeListenverlauf(context.anfrage, input.schluessel),
    ),
  };
}
