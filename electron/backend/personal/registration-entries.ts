import { zeigeEuro } from '../../../shared/foundation/money.ts';
import {
  ABWESENHEITSPLANUNG_LABEL,
  ENTGELT_LABEL,
  FORTBILDUNGSSTAND_LABEL,
  TAETIGKEITSART_LABEL,
} from '../../../shared/personal/labels.ts';
import { zAbwesenheitsplanung, zEntgelt, zFortbildungsstand, zTaetigkeitsart } from '../../../shared/personal/types.ts';
import { text, type Tabellenbeschreibung, type Zeile } from '../registration.ts';

/** Rows of a person's record, as the trace, undo and the bin tell of them. */

const teilVonPerson = (zeile: Zeile) => ({ tabelle: 'personal', id: text(zeile['personal_id']) }) as const;

/** What every such table says of itself: a part of the person, on that section of her page. */
function eintrag(
  abschnitt: string,
  beschreibung: Pick<Tabellenbeschreibung, 'was' | 'unbestimmt' | 'felder' | 'zeigeWert'>,
): Tabellenbeschreibung {
  return {
    datenart: 'personal',
    istPersonenbezogen: true,
    kommunen: () => 'wie das Ganze',
    ziel: (zeile) => `/personal/${text(zeile['personal_id'])}?abschnitt=${abschnitt}`,
    teilVon: teilVonPerson,
    ...beschreibung,
  };
}

export const vorherige_taetigkeiten = eintrag('person', {
  was: (zeile, nenne) => `die vorherige Tätigkeit von ${nenne('personal', text(zeile['personal_id']))}`,
  unbestimmt: 'eine vorherige Tätigkeit',
  felder: { art: 'Art', arbeitgeber: 'Arbeitgeber oder Ort', von: 'von', bis: 'bis' },
  zeigeWert: (spalte, wert) => (spalte === 'art' ? TAETIGKEITSART_LABEL[zTaetigkeitsart.parse(wert)] : null),
});

export const klaerungen = eintrag('qualifikation', {
  was: (zeile, nenne) => `die Klärung zu ${nenne('personal', text(zeile['personal_id']))} mit der Bewilligungsstelle`,
  unbestimmt: 'eine Klärung mit der Bewilligungsstelle',
  felder: {
    frage: 'Frage',
    gestellt_am: 'gestellt am',
    antwort: 'Antwort',
    geklaert_am: 'geklärt am',
    ergebnis: 'Ergebnis',
  },
});

export const fortbildungen = eintrag('fortbildungen', {
  was: (zeile, nenne) =>
    `die Fortbildung „${text(zeile['titel'])}“ von ${nenne('personal', text(zeile['personal_id']))}`,
  unbestimmt: 'eine Fortbildung',
  felder: {
    titel: 'Titel',
    anbieter: 'Anbieter',
    von: 'von',
    bis: 'bis',
    stunden: 'Stunden',
    kosten_cent: 'Kosten',
    stand: 'Stand',
    ist_nachqualifizierung: 'zählt als Nachqualifizierung',
  },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'kosten_cent' && typeof wert === 'number') return zeigeEuro(wert);
    if (spalte === 'stand') return FORTBILDUNGSSTAND_LABEL[zFortbildungsstand.parse(wert)];
    if (spalte === 'ist_nachqualifizierung') return wert === 1 ? 'ja' : 'nein';
    return null;
  },
});

export const abwesenheiten = eintrag('abwesenheit', {
  was: (zeile, nenne) => `die Abwesenheit von ${nenne('personal', text(zeile['personal_id']))}`,
  unbestimmt: 'eine Abwesenheit',
  felder: { von: 'von', bis: 'bis', entgelt: 'Entgelt', planung: 'Planung' },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'entgelt') return ENTGELT_LABEL[zEntgelt.parse(wert)];
    if (spalte === 'planung') return ABWESENHEITSPLANUNG_LABEL[zAbwesenheitsplanung.parse(wert)];
    if (spalte === 'bis' && wert === null) return 'Ende offen';
    return null;
  },
});
