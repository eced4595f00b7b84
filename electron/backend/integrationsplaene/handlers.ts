import type { Sitzung } from '../session.ts';
import { angemeldet } from '../procedures.ts';
import { beginnePlan, schreibePlanFort, speicherePlanfassung, vereinbarePlan, verwirfEntwurf } from './draft.ts';
import { oeffnePlanumschlag } from './envelope.ts';
import { uebersichtDerPlaene } from './overview.ts';
import { einePlanfassung, listePlaene } from './service.ts';
import {
  nimmPlanWiederAuf,
  schliessePlanAb,
  setzeKenntnisnahme,
  setzeSchrittstand,
  setzeUnterschrift,
  setzeZielstand,
  setzeZusage,
} from './states.ts';

const { integrationsplaene } = angemeldet;
const suchquellenVon = ({ haus }: Sitzung) => haus.anmeldungen.flatMap(({ suche }) => suche);

/** Plans and their versions; the papers have handlers of their own. */
export const planHandlers = {
  liste: integrationsplaene.liste.handler(({ context, input }) => listePlaene(context.anfrage, input.haushaltId)),
  uebersicht: integrationsplaene.uebersicht.handler(({ context, input }) =>
    uebersichtDerPlaene(context.anfrage, input, suchquellenVon(context.sitzung)),
  ),
  fassung: integrationsplaene.fassung.handler(({ context, input }) => einePlanfassung(context.anfrage, input.id)),
  umschlagOeffnen: integrationsplaene.umschlagOeffnen.handler(({ context, input }) =>
    oeffnePlanumschlag(context.anfrage, input),
  ),
  beginnen: integrationsplaene.beginnen.handler(({ context, input }) => beginnePlan(context.anfrage, input)),
  speichern: integrationsplaene.speichern.handler(({ context, input }) => speicherePlanfassung(context.anfrage, input)),
  verwerfen: integrationsplaene.verwerfen.handler(async ({ context, input }) => {
    await verwirfEntwurf(context.anfrage, input);
    return {};
  }),
  vereinbaren: integrationsplaene.vereinbaren.handler(({ context, input }) => vereinbarePlan(context.anfrage, input)),
  fortschreiben: integrationsplaene.fortschreiben.handler(({ context, input }) =>
    schreibePlanFort(context.anfrage, input),
  ),
  unterschrift: integrationsplaene.unterschrift.handler(({ context, input }) =>
    setzeUnterschrift(context.anfrage, input),
  ),
  kenntnisnahme: integrationsplaene.kenntnisnahme.handler(({ context, input }) =>
    setzeKenntnisnahme(context.anfrage, input),
  ),
  zielstand: integrationsplaene.zielstand.handler(({ context, input }) => setzeZielstand(context.anfrage, input)),
  schrittstand: integrationsplaene.schrittstand.handler(({ context, input }) =>
    setzeSchrittstand(context.anfrage, input),
  ),
  zusageErledigt: integrationsplaene.zusageErledigt.handler(({ context, input }) =>
    setzeZusage(context.anfrage, input),
  ),
  abschliessen: integrationsplaene.abschliessen.handler(({ context, input }) =>
    schliessePlanAb(context.anfrage, input),
  ),
  wiederAufnehmen: integrationsplaene.wiederAufnehmen.handler(({ context, input }) =>
    nimmPlanWiederAuf(context.anfrage, input),
  ),
};
