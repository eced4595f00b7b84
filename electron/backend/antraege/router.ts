import { angemeldet } from '../procedures.ts';
import {
  aendereAntrag,
  antragAlsBlatt,
  antragAlsWord,
  einAntrag,
  legeAntragAb,
  legeAntragAn,
  listeAntraege,
  loescheAntrag,
  oeffneWieder,
  pruefeUndSchliesse,
  rechneAntrag,
} from './service.ts';
import { suchePartnerFuer, vergleicheVarianten } from './varianten.ts';
import { geheSchritt, gibFrei, legeNeueFassungAn, speichereRueckfrage } from './weg.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const antraegeRouter = {
  liste: angemeldet.antraege.liste.handler(({ context }) => listeAntraege(context.anfrage)),
  eine: angemeldet.antraege.eine.handler(({ context, input }) => einAntrag(context.anfrage, input.id)),
  rechnen: angemeldet.antraege.rechnen.handler(({ context, input }) => rechneAntrag(context.anfrage, input)),
  vergleichen: angemeldet.antraege.vergleichen.handler(({ context, input }) =>
    vergleicheVarianten(context.anfrage, input),
  ),
  partner: angemeldet.antraege.partner.handler(({ context, input }) => suchePartnerFuer(context.anfrage, input)),
  anlegen: angemeldet.antraege.anlegen.handler(({ context, input }) => legeAntragAn(context.anfrage, input)),
  aendern: angemeldet.antraege.aendern.handler(({ context, input }) => aendereAntrag(context.anfrage, input)),
  pruefen: angemeldet.antraege.pruefen.handler(({ context, input }) => pruefeUndSchliesse(context.anfrage, input)),
  wiederOeffnen: angemeldet.antraege.wiederOeffnen.handler(({ context, input }) =>
    oeffneWieder(context.anfrage, input),
  ),
  freigeben: angemeldet.antraege.freigeben.handler(({ context, input }) => gibFrei(context.anfrage, input)),
  schritt: angemeldet.antraege.schritt.handler(({ context, input }) => geheSchritt(context.anfrage, input)),
  rueckfrageSpeichern: angemeldet.antraege.rueckfrageSpeichern.handler(({ context, input }) =>
    speichereRueckfrage(context.anfrage, input),
  ),
  neueFassung: angemeldet.antraege.neueFassung.handler(({ context, input }) =>
    legeNeueFassungAn(context.anfrage, input),
  ),
  loeschen: angemeldet.antraege.loeschen.handler(async ({ context, input }) => {
    await loescheAntrag(context.anfrage, input);
    return {};
  }),
  blatt: angemeldet.antraege.blatt.handler(({ context, input }) => antragAlsBlatt(context.anfrage, input.id)),
  word: angemeldet.antraege.word.handler(async ({ context, input }) => {
    const { name, bytes } = await antragAlsWord(context.anfrage, input.id);
    return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  ablegen: angemeldet.antraege.ablegen.handler(({ context, input }) => legeAntragAb(context.anfrage, input.id)),
};
