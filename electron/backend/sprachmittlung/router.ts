import { angemeldet } from '../procedures.ts';
import { auftragAlsBlatt, auftragAlsWord, legeAuftragAb } from './service.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const { sprachmittlung } = angemeldet;

export const sprachmittlungRouter = {
  blatt: sprachmittlung.blatt.handler(({ context, input }) => auftragAlsBlatt(context.anfrage, input)),
  word: sprachmittlung.word.handler(async ({ context, input }) => {
    const { name, bytes } = await auftragAlsWord(context.anfrage, input);
    return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  ablegen: sprachmittlung.ablegen.handler(({ context, input }) => legeAuftragAb(context.anfrage, input)),
};
