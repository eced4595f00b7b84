import { angemeldet } from '../procedures.ts';
import { listeFilter, loescheFilter, speichereFilter, wendeAn } from './service.ts';

const { arbeitslisten } = angemeldet;

export const arbeitslistenRouter = {
  filter: arbeitslisten.filter.handler(({ context }) => listeFilter(context.anfrage)),
  filterSpeichern: arbeitslisten.filterSpeichern.handler(({ context, input }) =>
    speichereFilter(context.anfrage, input),
  ),
  filterLoeschen: arbeitslisten.filterLoeschen.handler(async ({ context, input }) => {
    await loescheFilter(context.anfrage, input);
    return {};
  }),
  anwenden: arbeitslisten.anwenden.handler(({ context, input }) => wendeAn(context.anfrage, input)),
};
