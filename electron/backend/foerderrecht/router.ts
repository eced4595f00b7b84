import { angemeldet } from '../procedures.ts';
import { listeRegime, passeAn, setzeZurueck } from './service.ts';

export const foerderrechtRouter = {
  regime: angemeldet.foerderrecht.regime.handler(({ context }) => listeRegime(context.anfrage)),
  anpassen: angemeldet.foerderrecht.anpassen.handler(({ context, input }) => passeAn(context.anfrage, input)),
  zuruecksetzen: angemeldet.foerderrecht.zuruecksetzen.handler(({ context, input }) =>
    setzeZurueck(context.anfrage, input),
  ),
};
