import type { Sliceanmeldung } from '../registration.ts';

/** Orders are kept as documents of the case; they have no table of their own. */
export const sprachmittlungAnmeldung: Sliceanmeldung = {
  vorgaenge: { 'sprachmittlung.ablegen': 'hat einen Dolmetscherauftrag abgelegt: {was}' },
  tabellen: {},
  suche: [],
  fristen: [],
};
