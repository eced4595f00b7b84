import { angemeldet } from '../procedures.ts';
import { liesEntwurf, speichereEntwurf, verwirfEntwurf } from './service.ts';

export const entwuerfeRouter = {
  lesen: angemeldet.entwuerfe.lesen.handler(({ context, input }) => liesEntwurf(context.anfrage, input.formular)),
  speichern: angemeldet.entwuerfe.speichern.handler(({ context, input }) => speichereEntwurf(context.anfrage, input)),
  verwerfen: angemeldet.entwuerfe.verwerfen.handler(async ({ context, input }) => {
    await verwirfEntwurf(context.anfrage, input.formular);
    return {};
  }),
};
