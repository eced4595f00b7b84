import { angemeldet } from '../procedures.ts';
import type { Haus } from '../session.ts';
import {
  aendereWiedervorlage,
  erledigeFrist,
  fristenAlsKalender,
  legeWiedervorlageAn,
  listeFristen,
  loescheWiedervorlage,
} from './service.ts';

const quellenVon = ({ anmeldungen }: Haus) => anmeldungen.flatMap(({ fristen }) => fristen);

export const fristenRouter = {
  liste: angemeldet.fristen.liste.handler(({ context, input }) =>
    listeFristen(context.anfrage, quellenVon(context.sitzung.haus), input),
  ),
  anlegen: angemeldet.fristen.anlegen.handler(({ context, input }) => legeWiedervorlageAn(context.anfrage, input)),
  aendern: angemeldet.fristen.aendern.handler(({ context, input }) => aendereWiedervorlage(context.anfrage, input)),
  erledigen: angemeldet.fristen.erledigen.handler(async ({ context, input }) => {
    await erledigeFrist(context.anfrage, quellenVon(context.sitzung.haus), input);
    return {};
  }),
  loeschen: angemeldet.fristen.loeschen.handler(async ({ context, input }) => {
    await loescheWiedervorlage(context.anfrage, input);
    return {};
  }),
  kalender: angemeldet.fristen.kalender.handler(async ({ context }) => {
    const { name, text } = await fristenAlsKalender(context.anfrage, quellenVon(context.sitzung.haus));
    return { name, datei: new Blob([text], { type: 'text/calendar' }) };
  }),
};
