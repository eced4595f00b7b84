import { wordAusBlatt } from '../documents/word.ts';
import { angemeldet, offen } from '../procedures.ts';
import { ablageblattVon } from './filing.ts';
import { gefundene, orteVorher, stelleSicherungWiederHer } from './restore.ts';
import { lageVon, listeOrte, probe, sichereVonHand, standVon, waehleZiel } from './service.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const sicherungRouter = {
  lage: angemeldet.sicherung.lage.handler(({ context: { sitzung, anfrage } }) => lageVon(sitzung.haus, anfrage)),
  stand: angemeldet.sicherung.stand.handler(({ context: { sitzung, anfrage } }) => standVon(sitzung.haus, anfrage)),
  orte: angemeldet.sicherung.orte.handler(({ context: { sitzung } }) => listeOrte(sitzung.haus)),
  zielWaehlen: angemeldet.sicherung.zielWaehlen.handler(async ({ context: { sitzung, anfrage }, input }) => {
    await waehleZiel(sitzung.haus, anfrage, input.handle);
    return {};
  }),
  sichern: angemeldet.sicherung.sichern.handler(({ context: { sitzung, anfrage } }) =>
    sichereVonHand(sitzung.haus, anfrage),
  ),
  proben: angemeldet.sicherung.proben.handler(({ context: { sitzung, anfrage }, input }) =>
    probe(sitzung.haus, anfrage, input.name),
  ),
  ablageblatt: angemeldet.sicherung.ablageblatt.handler(({ context: { sitzung, anfrage } }) =>
    ablageblattVon(sitzung.haus, anfrage),
  ),
  ablageblattWord: angemeldet.sicherung.ablageblattWord.handler(async ({ context: { sitzung, anfrage } }) => {
    const blatt = await ablageblattVon(sitzung.haus, anfrage);
    const bytes = await wordAusBlatt(blatt);
    return { name: `${blatt.dateiname}.docx`, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  orteVorher: offen.sicherung.orteVorher.handler(({ context: { sitzung } }) => orteVorher(sitzung.haus)),
  gefundene: offen.sicherung.gefundene.handler(({ context: { sitzung }, input }) =>
    gefundene(sitzung.haus, input.handle),
  ),
  wiederherstellen: offen.sicherung.wiederherstellen.handler(({ context: { sitzung }, input }) =>
    sitzung.haus.reihe(() => stelleSicherungWiederHer(sitzung, input)),
  ),
};
