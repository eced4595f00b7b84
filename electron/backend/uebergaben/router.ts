import { angemeldet } from '../procedures.ts';
import { nimmFallpaketAn, packeFallpaket, paketempfaenger, seheFallpaketAn } from './package-service.ts';
import {
  aendereUebergabe,
  erledigePunkt,
  legeUebergabeAb,
  legeUebergabeAn,
  listeUebergaben,
  loescheUebergabe,
  uebergabeAlsBlatt,
  uebergabeAlsWord,
  uebernimmWerte,
} from './service.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const { uebergaben } = angemeldet;

export const uebergabenRouter = {
  liste: uebergaben.liste.handler(({ context, input }) => listeUebergaben(context.anfrage, input.haushaltId)),
  anlegen: uebergaben.anlegen.handler(({ context, input }) => legeUebergabeAn(context.anfrage, input)),
  aendern: uebergaben.aendern.handler(({ context, input }) => aendereUebergabe(context.anfrage, input)),
  punktErledigen: uebergaben.punktErledigen.handler(({ context, input }) => erledigePunkt(context.anfrage, input)),
  loeschen: uebergaben.loeschen.handler(async ({ context, input }) => {
    await loescheUebergabe(context.anfrage, input);
    return {};
  }),
  uebernehmen: uebergaben.uebernehmen.handler(({ context, input }) => uebernimmWerte(context.anfrage, input)),
  blatt: uebergaben.blatt.handler(({ context, input }) => uebergabeAlsBlatt(context.anfrage, input.id)),
  word: uebergaben.word.handler(async ({ context, input }) => {
    const { name, bytes } = await uebergabeAlsWord(context.anfrage, input.id);
    return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  paketEmpfaenger: uebergaben.paketEmpfaenger.handler(({ context }) => paketempfaenger(context.anfrage)),
  paketPacken: uebergaben.paketPacken.handler(({ context, input }) => packeFallpaket(context.anfrage, input)),
  paketAnsehen: uebergaben.paketAnsehen.handler(({ context, input }) => seheFallpaketAn(context.anfrage, input.datei)),
  paketAnnehmen: uebergaben.paketAnnehmen.handler(({ context, input }) => nimmFallpaketAn(context.anfrage, input)),
  ablegen: uebergaben.ablegen.handler(({ context, input }) => legeUebergabeAb(context.anfrage, input.id)),
};
