import { angemeldet, offen } from '../procedures.ts';
import { abgemeldet } from '../session.ts';
import { meldeAb, meldeAn, speichereEinstellungen, zustandVon } from './service.ts';
import { richteEin } from './setup.ts';
import { bestaetigeBlatt, liesBlatt, liesBlattAlsWord } from './sheet.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const kontenRouter = {
  zustand: offen.konten.zustand.handler(async ({ context: { sitzung } }) => {
    const { umgebung } = sitzung.haus;
    return {
      zustand: await zustandVon(sitzung),
      heute: umgebung.heute(),
      version: umgebung.version,
      host: umgebung.host,
      ordner: umgebung.ordner,
    };
  }),
  einrichten: offen.konten.einrichten.handler(({ context: { sitzung }, input }) =>
    sitzung.haus.reihe(async () => ({ konto: await richteEin(sitzung, input) })),
  ),
  // These four look at the session themselves: they are meant for the time before the sheet is confirmed.
  wiederherstellungsblatt: offen.konten.wiederherstellungsblatt.handler(({ context }) => liesBlatt(context.sitzung)),
  wiederherstellungsblattWord: offen.konten.wiederherstellungsblattWord.handler(async ({ context }) => {
    const { name, bytes } = await liesBlattAlsWord(context.sitzung);
    return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  wiederherstellungsblattBestaetigen: offen.konten.wiederherstellungsblattBestaetigen.handler(
    ({ context: { sitzung }, input }) =>
      sitzung.haus.reihe(async () => {
        await bestaetigeBlatt(sitzung, input.gruppe);
        return {};
      }),
  ),
  sperren: offen.konten.sperren.handler(({ context: { sitzung } }) => {
    if (sitzung.konto === null) throw abgemeldet();
    return sitzung.haus.reihe(async () => {
      await meldeAb(sitzung);
      return {};
    });
  }),
  anmelden: offen.konten.anmelden.handler(({ context: { sitzung }, input }) =>
    sitzung.haus.reihe(async () => ({ konto: await meldeAn(sitzung, input) })),
  ),
  einstellungenSpeichern: angemeldet.konten.einstellungenSpeichern.handler(({ context, input }) =>
    speichereEinstellungen(context.anfrage, input),
  ),
};
