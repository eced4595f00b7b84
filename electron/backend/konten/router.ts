import type { KontoId } from '../../../shared/foundation/id.ts';
import type { Verweispruefung } from '../changes.ts';
import { vermerke } from '../events.ts';
import { angemeldet, eingetreten, offen } from '../procedures.ts';
import {
  deaktiviereKonto,
  gibKontoFrei,
  legeKontoAn,
  listeKonten,
  setzeZuteilungen,
  type Kommunennamen,
} from './accounts.ts';
import { aenderePasswort, setzeMitBlattZurueck } from './own-password.ts';
import { meldeAb, meldeAn, speichereEinstellungen, zustandVon } from './service.ts';
import { richteEin } from './setup.ts';
import { bestaetigeBlatt, liesBlatt, liesBlattAlsWord, stelleNeuesBlattAus } from './sheet.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * `kommunen`: the names of the Kommunen, from the slice to the right that knows them. `verweise`: what would be orphaned
 * if an account ended, from the slices that know it.
 */
export function createKontenRouter(kommunen: Kommunennamen, verweise: readonly Verweispruefung<KontoId>[]) {
  return {
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
      sitzung.haus.reihe(async () => {
        const konto = await meldeAn(sitzung, input);
        await vermerke(sitzung, 'konten.anmelden', 'anmeldung');
        return { konto };
      }),
    ),
    einstellungenSpeichern: angemeldet.konten.einstellungenSpeichern.handler(({ context, input }) =>
      speichereEinstellungen(context.anfrage, input),
    ),
    mitBlattZuruecksetzen: offen.konten.mitBlattZuruecksetzen.handler(({ context: { sitzung }, input }) =>
      sitzung.haus.reihe(async () => ({ konto: await setzeMitBlattZurueck(sitzung, input) })),
    ),
    passwortAendern: angemeldet.konten.passwortAendern.handler(({ context: { sitzung, anfrage }, input }) =>
      sitzung.haus.reihe(async () => {
        await aenderePasswort(sitzung, anfrage, input);
        return {};
      }),
    ),
    liste: angemeldet.konten.liste.handler(({ context }) => listeKonten(context.anfrage, kommunen)),
    anlegen: angemeldet.konten.anlegen.handler(({ context: { sitzung, anfrage }, input }) =>
      sitzung.haus.reihe(() => legeKontoAn(sitzung, anfrage, input)),
    ),
    freigeben: angemeldet.konten.freigeben.handler(({ context: { sitzung, anfrage }, input }) =>
      sitzung.haus.reihe(() => gibKontoFrei(sitzung, anfrage, input)),
    ),
    zuteilungenSetzen: angemeldet.konten.zuteilungenSetzen.handler(({ context, input }) =>
      setzeZuteilungen(context.anfrage, input, kommunen),
    ),
    deaktivieren: angemeldet.konten.deaktivieren.handler(({ context: { sitzung, anfrage }, input }) =>
      sitzung.haus.reihe(() => deaktiviereKonto(sitzung, anfrage, input, verweise)),
    ),
    neuesBlatt: angemeldet.konten.neuesBlatt.handler(({ context: { sitzung } }) =>
      sitzung.haus.reihe(async () => {
        await stelleNeuesBlattAus(sitzung);
        return {};
      }),
    ),
  };
}
