import { angemeldet } from '../procedures.ts';
import { ladeNachlass, uebergibNachlass } from './nachlass.ts';
import { rueckkehrAlsBlatt, rueckkehrAlsWord, waehrendDerAbwesenheit } from './rueckkehr.ts';
import { listeVertretungen, loescheVertretung, pruefe, schlageVertretungVor, speichereVertretung } from './service.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const { vertretungen } = angemeldet;

export const vertretungenRouter = {
  liste: vertretungen.liste.handler(({ context }) => listeVertretungen(context.anfrage)),
  vorschlag: vertretungen.vorschlag.handler(({ context, input }) =>
    schlageVertretungVor(context.anfrage, input.abwesendId),
  ),
  pruefen: vertretungen.pruefen.handler(({ context, input }) => pruefe(context.anfrage, input)),
  speichern: vertretungen.speichern.handler(({ context, input }) => speichereVertretung(context.anfrage, input)),
  loeschen: vertretungen.loeschen.handler(async ({ context, input }) => {
    await loescheVertretung(context.anfrage, input);
    return {};
  }),
  rueckkehr: vertretungen.rueckkehr.handler(({ context: { anfrage, sitzung }, input }) =>
    waehrendDerAbwesenheit(anfrage, sitzung.haus.anmeldungen, input),
  ),
  rueckkehrBlatt: vertretungen.rueckkehrBlatt.handler(({ context: { anfrage, sitzung }, input }) =>
    rueckkehrAlsBlatt(anfrage, sitzung.haus.anmeldungen, input),
  ),
  rueckkehrWord: vertretungen.rueckkehrWord.handler(async ({ context: { anfrage, sitzung }, input }) => {
    const { name, bytes } = await rueckkehrAlsWord(anfrage, sitzung.haus.anmeldungen, input);
    return { name, datei: new Blob([new Uint8Array(bytes)], { type: WORD }) };
  }),
  nachlass: vertretungen.nachlass.handler(({ context, input }) => ladeNachlass(context.anfrage, input.personalId)),
  uebergeben: vertretungen.uebergeben.handler(({ context, input }) => uebergibNachlass(context.anfrage, input)),
};
