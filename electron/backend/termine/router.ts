import type { Haus } from '../session.ts';
import { angemeldet } from '../procedures.ts';
import { termineAlsKalender } from './calendar-file.ts';
import {
  aendereTermin,
  belegungVon,
  faelligeVon,
  legeTermineAn,
  listeTermine,
  loescheTermin,
  setzeTerminstand,
  termineImFall,
  type Vertretenenquelle,
} from './service.ts';
import {
  aendereWeiterleitung,
  geheWeiterleitungsschritt,
  leiteWeiter,
  loescheWeiterleitung,
  weiterleitungenImFall,
} from './weiterleitungen.ts';

const { termine } = angemeldet;
const quellenVon = ({ anmeldungen }: Haus) => anmeldungen.flatMap(({ fristen }) => fristen);

/** `vertretene`: whom the account stands in for today, from the slice to the right that knows it. */
export function createTermineRouter(vertretene: Vertretenenquelle) {
  return {
    liste: termine.liste.handler(async ({ context: { anfrage }, input }) =>
      listeTermine(anfrage, input, await vertretene(anfrage)),
    ),
    imFall: termine.imFall.handler(({ context, input }) => termineImFall(context.anfrage, input.haushaltId)),
    belegung: termine.belegung.handler(({ context, input }) => belegungVon(context.anfrage, input)),
    anlegen: termine.anlegen.handler(({ context, input }) => legeTermineAn(context.anfrage, input)),
    aendern: termine.aendern.handler(({ context, input }) => aendereTermin(context.anfrage, input)),
    standSetzen: termine.standSetzen.handler(({ context, input }) => setzeTerminstand(context.anfrage, input)),
    loeschen: termine.loeschen.handler(async ({ context, input }) => {
      await loescheTermin(context.anfrage, input);
      return {};
    }),
    kalender: termine.kalender.handler(async ({ context, input }) => {
      const { name, text } = await termineAlsKalender(context.anfrage, input);
      return { name, datei: new Blob([text], { type: 'text/calendar' }) };
    }),
    faellige: termine.faellige.handler(async ({ context: { anfrage, sitzung }, input }) =>
      faelligeVon(anfrage, input.wessen, {
        vertretene: await vertretene(anfrage),
        quellen: quellenVon(sitzung.haus),
      }),
    ),
    weiterleitungen: termine.weiterleitungen.handler(({ context, input }) =>
      weiterleitungenImFall(context.anfrage, input.haushaltId),
    ),
    weiterleiten: termine.weiterleiten.handler(({ context, input }) => leiteWeiter(context.anfrage, input)),
    weiterleitungAendern: termine.weiterleitungAendern.handler(({ context, input }) =>
      aendereWeiterleitung(context.anfrage, input),
    ),
    weiterleitungSchritt: termine.weiterleitungSchritt.handler(({ context, input }) =>
      geheWeiterleitungsschritt(context.anfrage, input),
    ),
    weiterleitungLoeschen: termine.weiterleitungLoeschen.handler(async ({ context, input }) => {
      await loescheWeiterleitung(context.anfrage, input);
      return {};
    }),
  };
}
