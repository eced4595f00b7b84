import { istDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';

const ZIEL = '/vertretungen';

const vertretungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) =>
    `die Vertretung von ${nenne('personal', text(zeile['abwesend_id']))} durch ${nenne('personal', text(zeile['vertretung_id']))}`,
  unbestimmt: 'eine Vertretung',
  istPersonenbezogen: true,
  genuegtEineKommune: true,
  felder: {
    abwesend_id: 'Abwesend',
    vertretung_id: 'Vertretung',
    von: 'von',
    bis: 'bis',
    bemerkung: 'Bemerkung',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'abwesend_id' || spalte === 'vertretung_id') return nenne('personal', text(wert));
    const eines = text(wert);
    return istDatum(eines) ? zeigeDatum(eines) : null;
  },
  kommunen: () => [],
  ziel: () => ZIEL,
  teilVon: null,
};

const vertretung_kommunen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `die Kommune ${nenne('kommunen', text(zeile['kommune_id']))} der Vertretung`,
  unbestimmt: 'eine Kommune einer Vertretung',
  felder: { kommune_id: 'Kommune' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'kommune_id' ? nenne('kommunen', text(wert)) : null),
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: () => ZIEL,
  teilVon: (zeile) => ({ tabelle: 'vertretungen', id: text(zeile['vertretung_id']) }),
};

/** What the trace and the services that show several slices need to know of Vertretungen. */
export const vertretungenAnmeldung: Sliceanmeldung = {
  tabellen: { vertretungen, vertretung_kommunen },
  suche: [],
  fristen: [],
  vorgaenge: { 'vertretungen.uebergeben': 'hat die Fälle einer Person übergeben' },
};
