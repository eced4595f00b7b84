import { fingerabdruckVon } from '../../../shared/pakete/fingerabdruck.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';

const kontakte: Tabellenbeschreibung = {
  datenart: 'pakete',
  was: (zeile) => `den Kontakt ${text(zeile['name'])}`,
  unbestimmt: 'einen Kontakt',
  name: (zeile) => text(zeile['name']),
  felder: { name: 'Name', kennung: 'Fingerabdruck', geprueft_am: 'Fingerabdruck verglichen' },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'kennung') return fingerabdruckVon(text(wert));
    if (spalte === 'geprueft_am') return wert === null ? 'nein' : 'ja';
    return null;
  },
  kommunen: () => [],
  ziel: () => '/pakete',
  teilVon: null,
};

/** What the trace needs to know of packages. Packages themselves are facts: what was sent or taken is not taken back. */
export const paketeAnmeldung: Sliceanmeldung = {
  vorgaenge: {
    'pakete.packen': 'hat ein Paket versiegelt',
    'pakete.annehmen': 'hat ein Paket angenommen',
  },
  tabellen: { paket_kontakte: kontakte },
  suche: [],
  fristen: [],
};
