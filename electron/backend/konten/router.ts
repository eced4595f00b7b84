import { angemeldet, eingetreten, offen } from '../procedures.ts';
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
  wiederherstellungsblatt: eingetreten.konten.wiederherstellungsblatt.handler(({ context }) =>
    liesBlatt(context.sitzung),
  ),
  wiederherstellungsblattWord: eingetreten.konten.wiederherstellungsblattWord.handler(async ({ context }) => {
    const { name, bytes } = await liesBlattAlsWord(context.sitzung);
    return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  wiederherstellungsblattBestaetigen: eingetreten.konten.wiederherstellungsblattBestaetigen.handler(
    ({ context: { sitzung }, input }) =>
      sitzung.haus.reihe(async () => {
        await bestaetigeBlatt(sitzung, input.gruppe);
        return {};
      }),
  ),
  sperren: eingetreten.konten.sperren.handler(({ context: { sitzung } }) =>
    sitzung.haus.reihe(async () => {
      await meldeAb(sitzung);
      return {};
    }),
  ),
  anmelden: offen.konten.anmelden.handler(({ context: { sitzung }, input }) =>
    sitzung.haus.reihe(async () => ({ konto: await meldeAn(sitzung, input) })),
  ),
  einstellungenSpeichern: angemeldet.konten.einstellungenSpeichern.handler(({ context, input }) =>
    speichereEinstellungen(context.anfrage, input),
  ),
};
