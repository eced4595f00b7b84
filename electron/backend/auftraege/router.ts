import { nichtGefunden } from '../failures.ts';
import { angemeldet } from '../procedures.ts';

export const auftraegeRouter = {
  liste: angemeldet.auftraege.liste.handler(({ context: { sitzung, anfrage } }) =>
    sitzung.haus.auftraege.liste(anfrage.konto.id),
  ),
  verfolgen: angemeldet.auftraege.verfolgen.handler(({ context: { sitzung, anfrage }, input, signal }) => {
    const staende = sitzung.haus.auftraege.verfolge(input.id, anfrage.konto.id, signal);
    if (staende === null) throw nichtGefunden('Dieser Auftrag');
    return staende;
  }),
  laden: angemeldet.auftraege.laden.handler(({ context: { sitzung, anfrage }, input }) => {
    const datei = sitzung.haus.auftraege.datei(input.id, anfrage.konto.id);
    if (datei === null) throw nichtGefunden('Diese Datei');
    return { name: datei.name, datei: datei.inhalt };
  }),
  abbrechen: angemeldet.auftraege.abbrechen.handler(({ context: { sitzung, anfrage }, input }) => {
    if (!sitzung.haus.auftraege.brichAb(input.id, anfrage.konto.id)) throw nichtGefunden('Dieser Auftrag');
    return {};
  }),
};
