import { angemeldet } from '../procedures.ts';
import { merkeGelesen } from '../protokoll/record.ts';
import type { Haus } from '../session.ts';
import { findeAehnliche, listeMoeglicheDubletten, merkeKeineDublette } from './dubletten-service.ts';
import {
  fuehrePersonenZusammen,
  hebeZusammenfuehrungAuf,
  listeZusammenfuehrungen,
  vergleicheEintraege,
} from './merge-service.ts';

const { faelle } = angemeldet;

const quellen = ({ anmeldungen }: Haus) => anmeldungen.flatMap(({ zusammenfuehrung }) => zusammenfuehrung ?? []);

/** Searching before creating, comparing, merging: a part of the operations of `faelle`. */
export const dublettenRouter = {
  aehnliche: faelle.aehnliche.handler(({ context, input }) => findeAehnliche(context.anfrage, input)),
  moeglicheDubletten: faelle.moeglicheDubletten.handler(({ context, input }) =>
    listeMoeglicheDubletten(context.anfrage, input.kommuneId),
  ),
  keineDublette: faelle.keineDublette.handler(async ({ context, input }) => {
    await merkeKeineDublette(context.anfrage, input);
    return {};
  }),
  vergleich: faelle.vergleich.handler(async ({ context, input }) => {
    const vergleich = await vergleicheEintraege(context.anfrage, input);
    for (const { haushalt } of [vergleich.a, vergleich.b])
      await merkeGelesen(context.anfrage, 'haushalte', haushalt.id);
    return vergleich;
  }),
  zusammenfuehren: faelle.zusammenfuehren.handler(({ context, input }) =>
    fuehrePersonenZusammen(context.anfrage, input, quellen(context.sitzung.haus)),
  ),
  zusammenfuehrungen: faelle.zusammenfuehrungen.handler(({ context, input }) =>
    listeZusammenfuehrungen(context.anfrage, input.haushaltId),
  ),
  zusammenfuehrungAufheben: faelle.zusammenfuehrungAufheben.handler(({ context, input }) =>
    hebeZusammenfuehrungAuf(context.anfrage, input.id),
  ),
};
