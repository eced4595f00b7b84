import { angemeldet } from '../procedures.ts';
import { findeTreffer } from './service.ts';

export const sucheRouter = {
  finden: angemeldet.suche.finden.handler(({ context, input }) =>
    findeTreffer(
      context.anfrage,
      context.sitzung.haus.anmeldungen.flatMap(({ suche }) => suche),
      input,
    ),
  ),
};
