import { angemeldet } from '../procedures.ts';
import {
  aendereVereinbarung,
  eineVereinbarung,
  legeVereinbarungAb,
  legeVereinbarungAn,
  listeLandkreise,
  listeVereinbarungen,
  loescheVereinbarung,
  rechneVereinbarung,
  stimmeAb,
  vereinbarungAlsBlatt,
  vereinbarungAlsWord,
} from './service.ts';
import { geheVereinbarungsschritt, legeNachtragAn, oeffneVereinbarungWieder } from './weg.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const { vereinbarungen } = angemeldet;

export const vereinbarungenRouter = {
  liste: vereinbarungen.liste.handler(({ context }) => listeVereinbarungen(context.anfrage)),
  eine: vereinbarungen.eine.handler(({ context, input }) => eineVereinbarung(context.anfrage, input.id)),
  landkreise: vereinbarungen.landkreise.handler(({ context }) => listeLandkreise(context.anfrage)),
  rechnen: vereinbarungen.rechnen.handler(({ context, input }) => rechneVereinbarung(context.anfrage, input)),
  anlegen: vereinbarungen.anlegen.handler(({ context, input }) => legeVereinbarungAn(context.anfrage, input)),
  aendern: vereinbarungen.aendern.handler(({ context, input }) => aendereVereinbarung(context.anfrage, input)),
  abstimmen: vereinbarungen.abstimmen.handler(({ context, input }) => stimmeAb(context.anfrage, input)),
  wiederOeffnen: vereinbarungen.wiederOeffnen.handler(({ context, input }) =>
    oeffneVereinbarungWieder(context.anfrage, input),
  ),
  schritt: vereinbarungen.schritt.handler(({ context, input }) => geheVereinbarungsschritt(context.anfrage, input)),
  nachtrag: vereinbarungen.nachtrag.handler(({ context, input }) => legeNachtragAn(context.anfrage, input)),
  loeschen: vereinbarungen.loeschen.handler(async ({ context, input }) => {
    await loescheVereinbarung(context.anfrage, input);
    return {};
  }),
  blatt: vereinbarungen.blatt.handler(({ context, input }) => vereinbarungAlsBlatt(context.anfrage, input.id)),
  word: vereinbarungen.word.handler(async ({ context, input }) => {
    const { name, bytes } = await vereinbarungAlsWord(context.anfrage, input.id);
    return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  ablegen: vereinbarungen.ablegen.handler(({ context, input }) => legeVereinbarungAb(context.anfrage, input.id)),
};
