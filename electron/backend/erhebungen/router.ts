import { angemeldet } from '../procedures.ts';
import { aendereErhebung, legeErhebungAn, listeErhebungen, loescheErhebung } from './service.ts';

const { erhebungen } = angemeldet;

export const erhebungenRouter = {
  liste: erhebungen.liste.handler(({ context, input }) => listeErhebungen(context.anfrage, input.haushaltId)),
  anlegen: erhebungen.anlegen.handler(({ context, input }) => legeErhebungAn(context.anfrage, input)),
  aendern: erhebungen.aendern.handler(({ context, input }) => aendereErhebung(context.anfrage, input)),
  loeschen: erhebungen.loeschen.handler(async ({ context, input }) => {
    await loescheErhebung(context.anfrage, input);
    return {};
  }),
};
