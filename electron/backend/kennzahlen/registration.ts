import { istDatum, zDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { REGELN, zeigeRegelwert } from '../../../shared/kennzahlen/regeln.ts';
import { zRegel } from '../../../shared/kennzahlen/types.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';
import { kennzahlenFristen } from './deadlines.ts';

const anpassungen: Tabellenbeschreibung = {
  datenart: 'kennzahlen',
  was: (zeile) => `die Kennzahl „${text(zeile['name'])}“`,
  unbestimmt: 'eine Kennzahl',
  name: (zeile) => text(zeile['name']),
  felder: { name: 'Name', definition: 'Definition', position: 'Platz in der Liste', ist_gezeigt: 'In der Liste' },
  zeigeWert: (spalte, wert) => (spalte === 'ist_gezeigt' ? (wert === 1 ? 'ja' : 'nein') : null),
  // Words and rules hold for every Kommune.
  kommunen: () => [],
  ziel: () => '/kennzahlen?ansicht=katalog',
  teilVon: null,
};

const regeln: Tabellenbeschreibung = {
  datenart: 'kennzahlen',
  was: (zeile) => `die Zählregel „${REGELN[zRegel.parse(zeile['regel'])].titel}“`,
  unbestimmt: 'eine Zählregel',
  freitexte: ['begruendung'],
  felder: { regel: 'Regel', wert: 'Lesart', gilt_ab: 'gilt ab', begruendung: 'Begründung' },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'gilt_ab') return istDatum(text(wert)) ? zeigeDatum(zDatum.parse(wert)) : 'von Anfang an';
    if (spalte === 'regel') return REGELN[zRegel.parse(wert)].titel;
    if (spalte !== 'wert') return null;
    // A number is a number of days; the names of the readings stand nowhere twice.
    const regel = zRegel.options.find((eine) => REGELN[eine].lesarten.some((lesart) => lesart.wert === text(wert)));
    return zeigeRegelwert(regel ?? 'D13', text(wert));
  },
  kommunen: () => [],
  ziel: () => '/kennzahlen?ansicht=regeln',
  teilVon: null,
};

/** What the trace and the services that show several slices need to know of the Kennzahlen. */
export const kennzahlenAnmeldung: Sliceanmeldung = {
  vorgaenge: { 'kennzahlen.abgeben': 'hat Kennzahlen abgegeben' },
  tabellen: { kennzahl_anpassungen: anpassungen, kennzahl_regeln: regeln },
  suche: [],
  fristen: [kennzahlenFristen],
};
