import { zRolle } from '../../../shared/foundation/rights.ts';
import { ROLLE_LABEL } from '../../../shared/konten/labels.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';

const konten: Tabellenbeschreibung = {
  datenart: 'konten',
  was: (zeile) => `das Konto ${text(zeile['anzeigename'])}`,
  unbestimmt: 'ein Konto',
  name: (zeile) => text(zeile['anzeigename']),
  felder: { anzeigename: 'Anzeigename' },
  kommunen: () => [],
  ziel: () => null,
  teilVon: null,
  // The keys of an account stand in a file beside the tables.
  istUmkehrbar: false,
};

const zuteilungen: Tabellenbeschreibung = {
  datenart: 'konten',
  was: (zeile, nenne) => `die Rollen von ${nenne('konten', text(zeile['konto_id']))}`,
  unbestimmt: 'die Rollen eines Kontos',
  felder: { rolle: 'Rolle', kommune_id: 'Kommune' },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'rolle') {
      const rolle = zRolle.safeParse(wert);
      return rolle.success ? ROLLE_LABEL[rolle.data] : null;
    }
    if (spalte === 'kommune_id') return text(wert) === '' ? 'alle Kommunen' : nenne('kommunen', text(wert));
    return null;
  },
  kommunen: () => [],
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'konten', id: text(zeile['konto_id']) }),
  istUmkehrbar: false,
};

/** What the trace and the services that show several slices need to know of accounts. */
export const kontenAnmeldung: Sliceanmeldung = {
  tabellen: { konten, zuteilungen },
  suche: [],
  fristen: [],
  vorgaenge: { 'konten.einstellungenSpeichern': 'hat die eigenen Einstellungen geändert' },
};
