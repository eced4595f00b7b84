import {
  ALPHABETISIERUNG_LABEL,
  AUFENTHALTSSTATUS_LABEL,
  ERWERBSTAETIGKEIT_LABEL,
  KURSART_LABEL,
  KURSSTAND_LABEL,
  SPRACHNIVEAU_LABEL,
} from '../../../shared/faelle/labels.ts';
import { zKurs, zSprachkenntnis } from '../../../shared/faelle/types.ts';
import { zAlphabetisierung, zAufenthaltsstatus, zErwerbstaetigkeit } from '../../../shared/faelle/wertelisten.ts';
import { zDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import { THEMENFELD_LABEL, zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { EINVERSTAENDNIS_LABEL, UEBERGABEFELD_LABEL, UEBERGABESEITE_LABEL } from '../../../shared/uebergaben/labels.ts';
import {
  zEinverstaendnis,
  zOffenerPunkt,
  zTeilnahme,
  zUebergabetermin,
  zWerttabelle,
} from '../../../shared/uebergaben/types.ts';
import { PERSONENFELD_LABEL, zeigeWert, zPersonenfeld } from '../../../shared/uebergaben/werte.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';
import { uebergabenFristen } from './deadlines.ts';
import { uebergabenVerlauf } from './timeline.ts';

const ziel = (zeile: Zeile) => `/faelle/${text(zeile['haushalt_id'])}?abschnitt=uebergabe`;
const teilVonUebergabe = (zeile: Zeile) => ({ tabelle: 'uebergaben', id: text(zeile['uebergabe_id']) }) as const;
const json = (wert: string | number | null): unknown => JSON.parse(text(wert));
const jaNein = (wert: string | number | null) => (wert === 1 ? 'ja' : 'nein');

const uebergaben: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `das Übergabeprotokoll vom ${zeigeDatum(zDatum.parse(zeile['am']))}`,
  unbestimmt: 'ein Übergabeprotokoll',
  istPersonenbezogen: true,
  felder: {
    am: 'Tag',
    ort: 'Ort',
    von_stelle: 'Abgebende Stelle',
    ist_gespraech: 'Im Gespräch',
    einverstaendnis: 'Einverständnis',
    einverstaendnis_am: 'Einverständnis am',
    teilnehmende: 'Beteiligte',
    ...UEBERGABEFELD_LABEL,
    gesundheit_einwilligung_am: 'Einwilligung zu Angaben der Gesundheit am',
    gesundheit: 'Gesundheit',
    offene_punkte: 'Offene Punkte',
    termine: 'Nächste Termine',
    bemerkung: 'Bemerkung',
  },
  zeigeWert: (spalte, wert) => {
    switch (spalte) {
      case 'ist_gespraech':
        return jaNein(wert);
      case 'einverstaendnis':
        return EINVERSTAENDNIS_LABEL[zEinverstaendnis.parse(wert)];
      case 'teilnehmende':
        return zTeilnahme
          .array()
          .parse(json(wert))
          .map(({ name, seite }) => `${name} (${UEBERGABESEITE_LABEL[seite]})`)
          .join(', ');
      case 'offene_punkte':
        return zOffenerPunkt
          .array()
          .parse(json(wert))
          .map(({ was, istErledigt }) => (istErledigt ? `${was} (erledigt)` : was))
          .join('; ');
      case 'termine':
        return zUebergabetermin
          .array()
          .parse(json(wert))
          .map(({ am, was }) => `${zeigeDatum(am)} ${was}`)
          .join('; ');
      default:
        return null;
    }
  },
  kommunen: () => 'wie das Ganze',
  ziel,
  teilVon: (zeile) => ({ tabelle: 'haushalte', id: text(zeile['haushalt_id']) }),
};

const uebergabe_personen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `die Angaben zu ${nenne('personen', text(zeile['person_id']))} in einem Übergabeprotokoll`,
  unbestimmt: 'die Angaben zu einer Person in einem Übergabeprotokoll',
  istPersonenbezogen: true,
  felder: {
    ankunft_am: 'Ankunft',
    aub_von: 'Beginn der Anschlussunterbringung',
    status: 'Aufenthalt',
    status_von: 'Aufenthalt von',
    status_bis: 'Aufenthalt bis',
    erwerbstaetigkeit: 'Erwerbstätigkeit',
    sprachen: 'Sprachen',
    alphabetisierung: 'Lesen und Schreiben',
    braucht_sprachmittlung: 'Braucht Sprachmittlung',
    kurse: 'Kurse',
    unterlagen: 'Unterlagen',
  },
  zeigeWert: (spalte, wert) => {
    switch (spalte) {
      case 'status':
        return AUFENTHALTSSTATUS_LABEL[zAufenthaltsstatus.parse(wert)];
      case 'erwerbstaetigkeit':
        return ERWERBSTAETIGKEIT_LABEL[zErwerbstaetigkeit.parse(wert)];
      case 'alphabetisierung':
        return ALPHABETISIERUNG_LABEL[zAlphabetisierung.parse(wert)];
      case 'braucht_sprachmittlung':
        return jaNein(wert);
      case 'sprachen':
        return zSprachkenntnis
          .array()
          .parse(json(wert))
          .map(({ sprache, niveau }) => `${sprachname(sprache)} (${SPRACHNIVEAU_LABEL[niveau]})`)
          .join(', ');
      case 'kurse':
        return zKurs
          .array()
          .parse(json(wert))
          .map(({ art, stand }) => `${KURSART_LABEL[art]} (${KURSSTAND_LABEL[stand]})`)
          .join(', ');
      default:
        return null;
    }
  },
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: teilVonUebergabe,
};

function feldname(zeile: Zeile): string {
  return zeile['tabelle'] === 'personen'
    ? PERSONENFELD_LABEL[zPersonenfeld.parse(zeile['feld'])]
    : `Erhebung: ${THEMENFELD_LABEL[zThemenfeld.parse(zeile['feld'])]}`;
}

const uebergabe_werte: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => {
    const wert = zeigeWert(zWerttabelle.parse(zeile['tabelle']), text(zeile['feld']), text(zeile['wert']));
    return `eine Angabe aus der Übergabe: ${feldname(zeile)} ${wert}`;
  },
  unbestimmt: 'eine Angabe aus der Übergabe',
  istPersonenbezogen: true,
  felder: { am: 'Tag der Übergabe' },
  kommunen: () => 'wie das Ganze',
  ziel,
  teilVon: teilVonUebergabe,
};

/** What the trace, the timeline and the deadlines need to know of handovers. */
export const uebergabenAnmeldung: Sliceanmeldung = {
  tabellen: { uebergaben, uebergabe_personen, uebergabe_werte },
  suche: [],
  fristen: [uebergabenFristen],
  fallverlauf: [uebergabenVerlauf],
  // No reference says what `zeile_id` names: it is a person here and a household there.
  zusammenfuehrung: [
    { tabelle: 'uebergabe_werte', spalte: 'zeile_id', nennt: 'person', haushaltSpalte: 'haushalt_id' },
    { tabelle: 'uebergabe_werte', spalte: 'zeile_id', nennt: 'haushalt' },
  ],
  vorgaenge: {
    'uebergaben.uebernehmen': 'hat Angaben aus einer Übergabe in die Akte übernommen',
    'uebergaben.punktErledigen': 'hat einen offenen Punkt abgehakt: {was}',
    'uebergaben.paketPacken': 'hat eine Fallakte als Paket versiegelt',
    'uebergaben.paketAnnehmen': 'hat eine Fallakte als Paket angenommen',
    'uebergaben.ablegen': 'hat das Übergabeprotokoll abgelegt: {was}',
  },
};
