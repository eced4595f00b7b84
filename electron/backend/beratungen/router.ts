import { angemeldet } from '../procedures.ts';
import { aendereBeratung, erfasseSprechtag, legeBeratungAn, legeGruppeAn, loescheBeratung } from './commands.ts';
import { aendereKontakt, legeKontaktAn, listeKontakte, loescheKontakt } from './contacts.ts';
import { einladung, einladungWord, legeEinladungAb } from './papers.ts';
import { beratungenImFall, eineBeratung, listeBeratungen, schlageVor, zaehleBeratungen } from './service.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const { beratungen } = angemeldet;

export const beratungenRouter = {
  eine: beratungen.eine.handler(({ context, input }) => eineBeratung(context.anfrage, input.id)),
  imFall: beratungen.imFall.handler(({ context, input }) => beratungenImFall(context.anfrage, input.haushaltId)),
  liste: beratungen.liste.handler(({ context, input }) => listeBeratungen(context.anfrage, input)),
  zaehler: beratungen.zaehler.handler(({ context, input }) => zaehleBeratungen(context.anfrage, input.am)),
  vorschlag: beratungen.vorschlag.handler(({ context, input }) => schlageVor(context.anfrage, input.haushaltId)),
  anlegen: beratungen.anlegen.handler(({ context, input }) => legeBeratungAn(context.anfrage, input)),
  gruppeAnlegen: beratungen.gruppeAnlegen.handler(({ context, input }) => legeGruppeAn(context.anfrage, input)),
  sprechtag: beratungen.sprechtag.handler(({ context, input }) => erfasseSprechtag(context.anfrage, input.zeilen)),
  aendern: beratungen.aendern.handler(({ context, input }) => aendereBeratung(context.anfrage, input)),
  loeschen: beratungen.loeschen.handler(async ({ context, input }) => {
    await loescheBeratung(context.anfrage, input);
    return {};
  }),
  einladung: beratungen.einladung.handler(({ context, input }) => einladung(context.anfrage, input)),
  einladungWord: beratungen.einladungWord.handler(async ({ context, input }) => {
    const { name, bytes } = await einladungWord(context.anfrage, input);
    return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  einladungAblegen: beratungen.einladungAblegen.handler(({ context, input }) =>
    legeEinladungAb(context.anfrage, input),
  ),
  kontakte: beratungen.kontakte.handler(({ context, input }) => listeKontakte(context.anfrage, input)),
  kontaktAnlegen: beratungen.kontaktAnlegen.handler(({ context, input }) => legeKontaktAn(context.anfrage, input)),
  kontaktAendern: beratungen.kontaktAendern.handler(({ context, input }) => aendereKontakt(context.anfrage, input)),
  kontaktLoeschen: beratungen.kontaktLoeschen.handler(async ({ context, input }) => {
    await loescheKontakt(context.anfrage, input);
    return {};
  }),
};
