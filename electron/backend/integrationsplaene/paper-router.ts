import { angemeldet } from '../procedures.ts';
import { legePlanAb, merkblattAlsBlatt, merkblattAlsWord, planAlsBlatt, planAlsWord } from './paper.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function alsDatei({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
}

const { integrationsplaene } = angemeldet;

export const planpapiereHandlers = {
  blatt: integrationsplaene.blatt.handler(({ context, input }) => planAlsBlatt(context.anfrage, input)),
  word: integrationsplaene.word.handler(async ({ context, input }) =>
    alsDatei(await planAlsWord(context.anfrage, input)),
  ),
  ablegen: integrationsplaene.ablegen.handler(({ context, input }) => legePlanAb(context.anfrage, input)),
  merkblatt: integrationsplaene.merkblatt.handler(({ context, input }) => merkblattAlsBlatt(context.anfrage, input)),
  merkblattWord: integrationsplaene.merkblattWord.handler(async ({ context, input }) =>
    alsDatei(await merkblattAlsWord(context.anfrage, input)),
  ),
};
