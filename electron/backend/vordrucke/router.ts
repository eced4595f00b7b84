import type { Vordruckart } from '../../../shared/vordrucke/types.ts';
import { angemeldet } from '../procedures.ts';
import {
  aendereVordruck,
  bestaetigeVerlorene,
  einVordruck,
  ersetzeVordruck,
  fuelleVordruck,
  ladeVordruck,
  liesVordruck,
  listeVordrucke,
  loescheVordruck,
  markiere,
  vordruckdatei,
  vordruckeZumPapier,
  type Quellen,
} from './service.ts';

/** Quelle: IANA Media Types. */
const MEDIENTYP: Record<Vordruckart, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function alsBlob(bytes: Uint8Array, dateiart: Vordruckart): Blob {
  return new Blob([new Uint8Array(bytes)], { type: MEDIENTYP[dateiart] });
}

/** `quellen`: the kinds of papers of the slices to the right that official forms can stand for. */
export function createVordruckeRouter(quellen: Quellen) {
  const { vordrucke } = angemeldet;
  return {
    liste: vordrucke.liste.handler(({ context }) => listeVordrucke(context.anfrage)),
    einer: vordrucke.einer.handler(({ context, input }) => einVordruck(context.anfrage, quellen, input.id)),
    datei: vordrucke.datei.handler(async ({ context, input }) => {
      const { vordruck, bytes } = await vordruckdatei(context.anfrage, input.id);
      return { name: vordruck.dateiname, datei: alsBlob(bytes, vordruck.dateiart) };
    }),
    laden: vordrucke.laden.handler(async ({ context, input }) => {
      const { name, datei, eingabe } = input;
      return ladeVordruck(context.anfrage, quellen, await liesVordruck(name, datei), eingabe);
    }),
    ersetzen: vordrucke.ersetzen.handler(async ({ context, input }) => {
      const { name, datei, ...rest } = input;
      return ersetzeVordruck(context.anfrage, quellen, await liesVordruck(name, datei), rest);
    }),
    aendern: vordrucke.aendern.handler(({ context, input }) => aendereVordruck(context.anfrage, input)),
    markieren: vordrucke.markieren.handler(({ context, input }) => markiere(context.anfrage, quellen, input)),
    verloreneBestaetigen: vordrucke.verloreneBestaetigen.handler(({ context, input }) =>
      bestaetigeVerlorene(context.anfrage, input),
    ),
    loeschen: vordrucke.loeschen.handler(async ({ context, input }) => {
      await loescheVordruck(context.anfrage, input);
      return {};
    }),
    zumPapier: vordrucke.zumPapier.handler(({ context, input }) => vordruckeZumPapier(context.anfrage, quellen, input)),
    fuellen: vordrucke.fuellen.handler(async ({ context, input }) => {
      const { dokument, bytes, leer, ohnePlatz } = await fuelleVordruck(context.anfrage, quellen, input);
      const dateiart = dokument.dateiart === 'xlsx' ? 'xlsx' : 'docx';
      return { name: dokument.name, datei: alsBlob(bytes, dateiart), dokument, leer: [...leer], ohnePlatz };
    }),
  };
}
