import { angemeldet } from '../procedures.ts';
import { erstelleStapel, pruefeStapel } from './stapel-service.ts';

const { integrationsplaene } = angemeldet;

/** The part of `integrationsplaene` that makes many papers at once. */
export const stapelRouter = {
  stapelPruefen: integrationsplaene.stapelPruefen.handler(({ context: { sitzung, anfrage }, input }) =>
    pruefeStapel(sitzung.haus, anfrage, input),
  ),
  stapelErstellen: integrationsplaene.stapelErstellen.handler(({ context: { sitzung, anfrage }, input }) =>
    erstelleStapel(sitzung.haus, anfrage, input),
  ),
};
