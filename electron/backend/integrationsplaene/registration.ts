import { ABSCHLUSSGRUND_LABEL } from '../../../shared/faelle/labels.ts';
import { zAbschlussgrund } from '../../../shared/faelle/wertelisten.ts';
import { istDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import {
  AUSWERTUNG_LABEL,
  SCHRITTSTAND_LABEL,
  ZIELSTAND_LABEL,
  ZIELVORRANG_LABEL,
} from '../../../shared/integrationsplaene/labels.ts';
import { zAuswertung, zSchrittstand, zZielstand, zZielvorrang } from '../../../shared/integrationsplaene/types.ts';
import { THEMENFELD_LABEL, zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';
import { planFristen } from './deadlines.ts';
import { fuehrePlansucheNach, planSuche } from './search.ts';
import { plan_stapel, STAPEL_VORGAENGE } from './stapel-registration.ts';
import { planVerlauf } from './timeline.ts';
import { pruefePlaeneNachRuecknahme } from './undo.ts';

/**
 * What the trace knows of plans. What may lie in the envelope (texts of a field, a goal, a step) stands in no list of
 * fields: neither the Protokoll nor undo nor the bin shows it; the versions keep their words themselves.
 */

function tag(wert: string | number | null | undefined): string {
  const eines = text(wert);
  return istDatum(eines) ? zeigeDatum(eines) : '–';
}
const jaNein = (wert: string | number | null) => (wert === 1 ? 'ja' : 'nein');
const teilVonFassung = (zeile: Zeile) => ({ tabelle: 'plan_fassungen', id: text(zeile['fassung_id']) }) as const;

const integrationsplaene: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) =>
    `den Integrationsplan ${zeile['person_id'] === null ? 'der Familie' : `für ${nenne('personen', text(zeile['person_id']))}`}`,
  unbestimmt: 'einen Integrationsplan',
  istPersonenbezogen: true,
  felder: {
    person_id: 'Person',
    abgeschlossen_am: 'Abgeschlossen am',
    abschluss_grund: 'Grund des Abschlusses',
    uebergabe_an: 'Übergabe an',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'person_id':
        return wert === null ? 'ganze Familie' : nenne('personen', text(wert));
      case 'abgeschlossen_am':
        return tag(wert);
      case 'abschluss_grund':
        return wert === null ? '–' : ABSCHLUSSGRUND_LABEL[zAbschlussgrund.parse(wert)];
      default:
        return null;
    }
  },
  kommunen: () => 'wie das Ganze',
  ziel: (zeile) => `/faelle/${text(zeile['haushalt_id'])}?abschnitt=plan`,
  teilVon: (zeile) => ({ tabelle: 'haushalte', id: text(zeile['haushalt_id']) }),
};

const TAGE = [
  'gespraech_am',
  'vereinbart_am',
  'uebergabe_am',
  'erhebung_am',
  'naechstes_gespraech_am',
  'ueberpruefung_am',
  'kenntnisnahme_am',
];

const plan_fassungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `die Fassung ${text(zeile['nummer'])} eines Integrationsplans`,
  unbestimmt: 'eine Fassung eines Integrationsplans',
  istPersonenbezogen: true,
  freitexte: ['wuensche', 'mitgebracht', 'interessen', 'helfende', 'nach_begleitung'],
  felder: {
    nummer: 'Fassung',
    gespraech_am: 'Gespräch am',
    vereinbart_am: 'Vereinbart am',
    anwesend: 'Anwesend',
    gespraechssprache: 'Sprache des Gesprächs',
    sprachmittlung_name: 'Sprachmittlung durch',
    sprachmittlung_art: 'Art der Sprachmittlung',
    uebergabe_am: 'Übergabe vom',
    erhebung_am: 'Erhebung vom',
    zeigt_aufenthalt: 'Ende des Aufenthaltspapiers drucken',
    wuensche: 'Wünsche',
    mitgebracht: 'Sprachen, Schule, Beruf, Erfahrung',
    interessen: 'Interessen',
    helfende: 'Menschen, die helfen',
    nach_begleitung: 'Nach der Begleitung',
    naechstes_gespraech_am: 'Nächstes Gespräch am',
    naechstes_gespraech_um: 'Nächstes Gespräch um',
    naechstes_gespraech_ort: 'Nächstes Gespräch, Ort',
    ueberpruefung_am: 'Überprüfung am',
    kenntnisnahme_am: 'Kenntnisnahme der Leitung am',
    kenntnisnahme_von: 'Kenntnisnahme durch',
  },
  zeigeWert: (spalte, wert) => {
    if (TAGE.includes(spalte)) return tag(wert);
    if (spalte === 'gespraechssprache') return text(wert) === '' ? '–' : sprachname(text(wert));
    return spalte === 'zeigt_aufenthalt' ? jaNein(wert) : null;
  },
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'integrationsplaene', id: text(zeile['plan_id']) }),
};

const plan_personen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `${nenne('personen', text(zeile['person_id']))} im Integrationsplan`,
  unbestimmt: 'eine Person im Integrationsplan',
  istPersonenbezogen: true,
  felder: { person_id: 'Person', unterschrieben_am: 'Unterschrieben am', ausgehaendigt_am: 'Ausgehändigt am' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'person_id' ? nenne('personen', text(wert)) : tag(wert)),
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: teilVonFassung,
};

const plan_felder: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `das Themenfeld ${THEMENFELD_LABEL[zThemenfeld.parse(zeile['themenfeld'])]} eines Integrationsplans`,
  unbestimmt: 'ein Themenfeld eines Integrationsplans',
  istPersonenbezogen: true,
  felder: { themenfeld: 'Themenfeld', person_id: 'Person', ist_vertraulich: 'Vertraulich' },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'themenfeld') return THEMENFELD_LABEL[zThemenfeld.parse(wert)];
    if (spalte === 'person_id') return wert === null ? 'alle' : nenne('personen', text(wert));
    return jaNein(wert);
  },
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: teilVonFassung,
};

const plan_ziele: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: () => 'ein Ziel eines Integrationsplans',
  unbestimmt: 'ein Ziel eines Integrationsplans',
  istPersonenbezogen: true,
  felder: {
    vorrang: 'Vorrang',
    stand: 'Stand',
    stand_am: 'Stand vom',
    ist_vertraulich: 'Vertraulich',
    auswertung: 'Ergebnis',
  },
  zeigeWert: (spalte, wert) => {
    switch (spalte) {
      case 'vorrang':
        return ZIELVORRANG_LABEL[zZielvorrang.parse(wert)];
      case 'stand':
        return ZIELSTAND_LABEL[zZielstand.parse(wert)];
      case 'auswertung':
        return wert === null ? '–' : AUSWERTUNG_LABEL[zAuswertung.parse(wert)];
      case 'ist_vertraulich':
        return jaNein(wert);
      default:
        return tag(wert);
    }
  },
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'plan_felder', id: text(zeile['feld_id']) }),
};

const plan_schritte: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: () => 'einen Schritt eines Integrationsplans',
  unbestimmt: 'einen Schritt eines Integrationsplans',
  istPersonenbezogen: true,
  felder: { bis: 'Bis wann', stand: 'Stand', stand_am: 'Stand vom' },
  zeigeWert: (spalte, wert) => (spalte === 'stand' ? SCHRITTSTAND_LABEL[zSchrittstand.parse(wert)] : tag(wert)),
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'plan_ziele', id: text(zeile['ziel_id']) }),
};

const plan_zusagen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `die Zusage „${text(zeile['text'])}“`,
  unbestimmt: 'eine Zusage eines Integrationsplans',
  istPersonenbezogen: true,
  felder: { text: 'Zusage', bis: 'Bis wann', erledigt_am: 'Erledigt am' },
  zeigeWert: (spalte, wert) => (spalte === 'text' ? null : tag(wert)),
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: teilVonFassung,
};

const plan_ausfertigungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) =>
    zeile['person_id'] === null
      ? 'die Ausfertigung eines Integrationsplans für die Akte'
      : `die Ausfertigung eines Integrationsplans für ${nenne('personen', text(zeile['person_id']))}`,
  unbestimmt: 'eine Ausfertigung eines Integrationsplans',
  istPersonenbezogen: true,
  felder: { person_id: 'Person', sprache: 'Sprache' },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'sprache') return sprachname(text(wert));
    return wert === null ? 'Akte' : nenne('personen', text(wert));
  },
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: teilVonFassung,
};

/** What the trace and the services that show several slices need to know of integration plans. */
export const integrationsplaeneAnmeldung: Sliceanmeldung = {
  tabellen: {
    integrationsplaene,
    plan_fassungen,
    plan_personen,
    plan_felder,
    plan_ziele,
    plan_schritte,
    plan_zusagen,
    plan_ausfertigungen,
    plan_stapel,
  },
  suche: [planSuche],
  fristen: [planFristen],
  fallverlauf: [planVerlauf],
  nachRuecknahme: pruefePlaeneNachRuecknahme,
  nachfuehrung: fuehrePlansucheNach,
  vorgaenge: {
    ...STAPEL_VORGAENGE,
    'integrationsplaene.beginnen': 'hat einen Integrationsplan begonnen',
    'integrationsplaene.vereinbaren': 'hat eine Fassung eines Integrationsplans vereinbart',
    'integrationsplaene.fortschreiben': 'hat einen Integrationsplan fortgeschrieben',
    'integrationsplaene.umschlagOeffnen': 'hat {was}',
    'integrationsplaene.word': 'hat {was}',
    'integrationsplaene.ablegen': 'hat abgelegt: {was}',
  },
};
