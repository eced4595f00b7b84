import { angemeldet } from '../procedures.ts';
import { liesAenderungen, liesSeite, liesVerlauf, listeProtokollkonten, pruefeProtokoll } from './service.ts';
import { letzterSchritt, listePapierkorb, macheRueckgaengig } from './undo.ts';

export const protokollRouter = {
  seite: angemeldet.protokoll.seite.handler(({ context: { anfrage, sitzung }, input }) =>
    liesSeite(anfrage, sitzung.haus.anmeldungen, input),
  ),
  konten: angemeldet.protokoll.konten.handler(({ context }) => listeProtokollkonten(context.anfrage)),
  verlauf: angemeldet.protokoll.verlauf.handler(({ context: { anfrage, sitzung }, input }) =>
    liesVerlauf(anfrage, sitzung.haus.anmeldungen, input),
  ),
  aenderungen: angemeldet.protokoll.aenderungen.handler(({ context: { anfrage, sitzung }, input }) =>
    liesAenderungen(anfrage, sitzung.haus.anmeldungen, input.befehlId),
  ),
  pruefen: angemeldet.protokoll.pruefen.handler(({ context: { anfrage, sitzung } }) =>
    pruefeProtokoll(anfrage, sitzung.haus.datenbestand.schluesseldatei()?.kettenkopf ?? null),
  ),
  letzterSchritt: angemeldet.protokoll.letzterSchritt.handler(({ context: { anfrage, sitzung } }) =>
    letzterSchritt(anfrage, sitzung.haus.anmeldungen),
  ),
  rueckgaengig: angemeldet.protokoll.rueckgaengig.handler(({ context: { anfrage, sitzung }, input }) =>
    macheRueckgaengig(anfrage, sitzung.haus.anmeldungen, input.befehlId),
  ),
  papierkorb: angemeldet.protokoll.papierkorb.handler(({ context: { anfrage, sitzung } }) =>
    listePapierkorb(anfrage, sitzung.haus.anmeldungen),
  ),
};
