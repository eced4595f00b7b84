import type { Sliceanmeldung } from '../registration.ts';
import { partner, partner_kommunen, partner_zustaendigkeiten } from './registration-partner.ts';
import { partnerSuche } from './search.ts';

/** What the trace and the services that show several slices need to know of the Netzwerk. */
export const netzwerkAnmeldung: Sliceanmeldung = {
  tabellen: { partner, partner_kommunen, partner_zustaendigkeiten },
  suche: [partnerSuche],
  fristen: [],
};
