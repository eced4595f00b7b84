import type { Sliceanmeldung } from '../registration.ts';
import { netzwerkFristen } from './deadlines.ts';
import { anlaufstellen, raeume, sprechstunden } from './registration-orte.ts';
import { partner, partner_kommunen, partner_zustaendigkeiten } from './registration-partner.ts';
import { einsaetze, planungsgespraech_partner, planungsgespraeche } from './registration-planung.ts';
import { partnerSuche } from './search.ts';

/** What the trace and the services that show several slices need to know of the Netzwerk. */
export const netzwerkAnmeldung: Sliceanmeldung = {
  vorgaenge: { 'netzwerk.partnerBestaetigen': 'hat {was} für noch gültig erklärt' },
  tabellen: {
    partner,
    partner_kommunen,
    partner_zustaendigkeiten,
    anlaufstellen,
    sprechstunden,
    raeume,
    einsaetze,
    planungsgespraeche,
    planungsgespraech_partner,
  },
  suche: [partnerSuche],
  fristen: [netzwerkFristen],
};
