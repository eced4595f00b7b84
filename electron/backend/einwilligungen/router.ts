import { angemeldet } from '../procedures.ts';
import { loescheUmschlag, oeffneUmschlag, schreibeUmschlag } from './envelopes.ts';
import { einwilligungAlsBlatt, einwilligungAlsWord, legeEinwilligungAb } from './paper.ts';
import {
  aendereEinwilligung,
  ampelFuer,
  legeEinwilligungAn,
  listeEinwilligungen,
  loescheEinwilligung,
  trageSchrittEin,
} from './service.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const { einwilligungen } = angemeldet;

export const einwilligungenRouter = {
  uebersicht: einwilligungen.uebersicht.handler(({ context, input }) =>
    listeEinwilligungen(context.anfrage, input.haushaltId),
  ),
  ampel: einwilligungen.ampel.handler(({ context, input }) => ampelFuer(context.anfrage, input)),
  anlegen: einwilligungen.anlegen.handler(({ context, input }) => legeEinwilligungAn(context.anfrage, input)),
  aendern: einwilligungen.aendern.handler(({ context, input }) => aendereEinwilligung(context.anfrage, input)),
  schritt: einwilligungen.schritt.handler(({ context, input }) => trageSchrittEin(context.anfrage, input)),
  loeschen: einwilligungen.loeschen.handler(async ({ context, input }) => {
    await loescheEinwilligung(context.anfrage, input);
    return {};
  }),
  blatt: einwilligungen.blatt.handler(({ context, input }) => einwilligungAlsBlatt(context.anfrage, input.id)),
  word: einwilligungen.word.handler(async ({ context, input }) => {
    const { name, bytes } = await einwilligungAlsWord(context.anfrage, input.id);
    return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  ablegen: einwilligungen.ablegen.handler(({ context, input }) => legeEinwilligungAb(context.anfrage, input.id)),
  umschlagSchreiben: einwilligungen.umschlagSchreiben.handler(({ context, input }) =>
    schreibeUmschlag(context.anfrage, input),
  ),
  umschlagOeffnen: einwilligungen.umschlagOeffnen.handler(({ context, input }) =>
    oeffneUmschlag(context.anfrage, input),
  ),
  umschlagLoeschen: einwilligungen.umschlagLoeschen.handler(async ({ context, input }) => {
    await loescheUmschlag(context.anfrage, input);
    return {};
  }),
};
