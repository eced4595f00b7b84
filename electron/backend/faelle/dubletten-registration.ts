import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';
import { fuehreSchluesselNach } from './dubletten-service.ts';

const keine_dubletten: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) =>
    `den Vermerk, dass ${nenne('personen', text(zeile['a_id']))} und ${nenne('personen', text(zeile['b_id']))} zwei Personen sind`,
  unbestimmt: 'einen Vermerk zu zwei Personen',
  istPersonenbezogen: true,
  felder: {},
  kommunen: () => 'wie das Ganze',
  ziel: () => '/faelle/dubletten',
  teilVon: (zeile) => ({ tabelle: 'personen', id: text(zeile['a_id']) }),
};

const zusammenfuehrungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) =>
    `die Zusammenführung von ${nenne('personen', text(zeile['bleibt_id']))} mit ${text(zeile['geht_name'])}`,
  unbestimmt: 'eine Zusammenführung',
  istPersonenbezogen: true,
  felder: { geht_name: 'Zusammengeführter Eintrag' },
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'personen', id: text(zeile['bleibt_id']) }),
};

/** What the trace tells of merging, and the keys that follow every change of a person. */
export const dublettenAnmeldung: Sliceanmeldung = {
  vorgaenge: {
    'faelle.aehnliche': 'hat bei der Suche vor dem Anlegen einen Hinweis bekommen auf {was}',
    'faelle.zusammenfuehren': 'hat zwei Einträge einer Person zusammengeführt: {was}',
    'faelle.zusammenfuehrungAufheben': 'hat eine Zusammenführung aufgehoben: {was}',
  },
  tabellen: { keine_dubletten, zusammenfuehrungen },
  suche: [],
  fristen: [],
  // Papers and reminders of a household that goes follow the person.
  zusammenfuehrung: [
    { tabelle: 'dokumente', spalte: 'bezug_id', nennt: 'haushalt' },
    { tabelle: 'wiedervorlagen', spalte: 'bezug_id', nennt: 'haushalt' },
  ],
  nachfuehrung: fuehreSchluesselNach,
};
