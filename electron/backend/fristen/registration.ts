import { istDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import { bezugsangaben } from '../../../shared/foundation/reference.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';

const wiedervorlagen: Tabellenbeschreibung = {
  datenart: 'fristen',
  weitereDatenart: (zeile) => bezugsangaben(text(zeile['bezug_tabelle']))?.datenart ?? null,
  was: (zeile) => `die Wiedervorlage „${text(zeile['titel'])}“`,
  unbestimmt: 'eine Wiedervorlage',
  // The title is free text and often names somebody.
  istPersonenbezogen: true,
  felder: {
    titel: 'Erinnern an',
    faellig_am: 'Fällig am',
    vorlauf_tage: 'Tage im Voraus',
    kommune_id: 'Kommune',
    konto_id: 'Nur für das eigene Konto',
    erledigt_am: 'Erledigt',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'kommune_id') return wert === null ? 'alle Kommunen' : nenne('kommunen', text(wert));
    if (spalte === 'konto_id') return wert === null ? 'nein' : 'ja';
    if (spalte === 'faellig_am' && typeof wert === 'string' && istDatum(wert)) return zeigeDatum(wert);
    if (spalte === 'erledigt_am') return wert === null ? 'nein' : 'ja';
    return null;
  },
  kommunen: (zeile: Zeile) => (zeile['kommune_id'] === null ? [] : [zKommuneId.parse(zeile['kommune_id'])]),
  ziel: () => '/fristen',
  teilVon: null,
};

const erledigte_fristen: Tabellenbeschreibung = {
  datenart: 'fristen',
  was: () => 'den Haken an einer Frist',
  unbestimmt: 'den Haken an einer Frist',
  felder: { erledigt_von: 'Erledigt von' },
  kommunen: () => [],
  ziel: () => '/fristen',
  teilVon: null,
};

/** What the trace and the services that show several slices need to know of deadlines. */
export const fristenAnmeldung: Sliceanmeldung = {
  tabellen: { wiedervorlagen, erledigte_fristen },
  suche: [],
  fristen: [],
};
