import type { Fensteranmeldung } from '../app/registration.ts';
import { Filtermenue } from './Filtermenue.tsx';
import { VorrangAktion, WiedervorlageAktion, ZustaendigkeitAktion } from './Sammelaktionen.tsx';

/** Saved filters and steps on many, above the list of cases. */
export const arbeitslistenFenster: Fensteranmeldung = {
  karten: [],
  befehle: [],
  trefferarten: [],
  fallaktionen: [
    { id: 'zustaendig', Aktion: ZustaendigkeitAktion },
    { id: 'wiedervorlage', Aktion: WiedervorlageAktion },
    { id: 'vorrang', Aktion: VorrangAktion },
  ],
  fallfilter: Filtermenue,
};
