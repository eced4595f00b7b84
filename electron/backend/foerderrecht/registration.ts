import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';
import { foerderrechtFristen } from './deadlines.ts';

const anpassungen: Tabellenbeschreibung = {
  datenart: 'foerderrecht',
  was: (zeile) => `den eigenen Wert „${text(zeile['schluessel'])}“ im Förderrecht`,
  unbestimmt: 'einen eigenen Wert im Förderrecht',
  freitexte: ['begruendung'],
  felder: { wert: 'Eigener Wert', begruendung: 'Begründung' },
  zeigeWert: (spalte, wert) => (spalte === 'wert' ? String(JSON.parse(text(wert))) : null),
  // Own values hold for every Kommune.
  kommunen: () => [],
  ziel: () => '/foerderrecht',
  teilVon: null,
};

/** What the trace and the services that show several slices need to know of the Förderrecht. */
export const foerderrechtAnmeldung: Sliceanmeldung = {
  tabellen: { foerderrecht_anpassungen: anpassungen },
  suche: [],
  fristen: [foerderrechtFristen],
};
