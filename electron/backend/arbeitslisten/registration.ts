import { zKommuneId } from '../../../shared/foundation/id.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';

const gespeicherte_filter: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `den Filter „${text(zeile['name'])}“`,
  unbestimmt: 'einen Filter',
  // The text that is looked for may be a name.
  istPersonenbezogen: true,
  felder: { name: 'Name', kommune_id: 'Für alle in' },
  zeigeWert: (spalte, wert, nenne) =>
    spalte === 'kommune_id' ? (wert === null ? 'nur für das eigene Konto' : nenne('kommunen', text(wert))) : null,
  kommunen: (zeile) => (zeile['kommune_id'] === null ? [] : [zKommuneId.parse(zeile['kommune_id'])]),
  ziel: () => '/faelle',
  teilVon: null,
};

/** What the trace needs to know of saved filters, and the sentences of steps on many cases. */
export const arbeitslistenAnmeldung: Sliceanmeldung = {
  tabellen: { gespeicherte_filter },
  suche: [],
  fristen: [],
  vorgaenge: { 'arbeitslisten.anwenden': 'hat mehrere Fälle geändert: {was}' },
};
