import { zKommuneId, type KommuneId } from '../../../shared/foundation/id.ts';
import { zeigeEuro } from '../../../shared/foundation/money.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import {
  ANTRAGSART_LABEL,
  ANTRAGSZUSTAND_LABEL,
  DURCHFUEHRUNG_LABEL,
  RUECKFRAGESTELLE_LABEL,
  ZUSAMMENARBEIT_LABEL,
} from '../../../shared/antraege/labels.ts';
import {
  zAntragsart,
  zAntragszustand,
  zDurchfuehrung,
  zRueckfragestelle,
  zZusammenarbeit,
} from '../../../shared/antraege/types.ts';
import { text, type Nenne, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';
import { antraegeFristen } from './deadlines.ts';
import { antraegeSuche } from './search.ts';

/** The Kommunen that the columns name; empty ones name none. */
function kommunenAus(zeile: Zeile, ...spalten: readonly string[]): KommuneId[] {
  return spalten.flatMap((spalte) => (text(zeile[spalte]) === '' ? [] : [zKommuneId.parse(zeile[spalte])]));
}

const teilVonAntrag = (zeile: Zeile) => ({ tabelle: 'antraege', id: text(zeile['antrag_id']) }) as const;
const zielAntrag = (abschnitt: string) => (zeile: Zeile) =>
  `/antraege/${text(zeile['antrag_id'])}?abschnitt=${abschnitt}`;

/** Money, shares and Kommunen, which several tables of an Antrag share. */
function zeigeGemeinsames(spalte: string, wert: string | number | null, nenne: Nenne): string | null {
  if (spalte.endsWith('_cent') && typeof wert === 'number') return zeigeEuro(wert);
  if (spalte === 'anteil_hundertstel' && typeof wert === 'number') return zeigeVzae(wert);
  if (['kommune_id', 'rest_an_id', 'antragstellerin_id'].includes(spalte) && wert !== null) {
    return nenne('kommunen', text(wert));
  }
  return null;
}

const antraege: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: (zeile) => `den Antrag ${text(zeile['aktenzeichen'])}`,
  unbestimmt: 'einen Antrag',
  freitexte: ['angaben'],
  felder: {
    antragstellerin_id: 'Antragstellerin',
    antragsart: 'Art des Antrags',
    durchfuehrung: 'Durchführung',
    zustand: 'Zustand',
    aktenzeichen: 'Aktenzeichen',
    fassung: 'Fassung',
    von: 'Zeitraum von',
    bis: 'Zeitraum bis',
    datum: 'Datum',
    angaben: 'Weitere Angaben',
    erklaerungen: 'Erklärungen',
    anlagen: 'Anlagen',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'antragsart':
        return ANTRAGSART_LABEL[zAntragsart.parse(wert)];
      case 'durchfuehrung':
        return DURCHFUEHRUNG_LABEL[zDurchfuehrung.parse(wert)];
      case 'zustand':
        return ANTRAGSZUSTAND_LABEL[zAntragszustand.parse(wert)];
      case 'angaben':
        return texteAus(JSON.parse(text(wert))).join(' · ');
      case 'erklaerungen':
        return `${Object.values(JSON.parse(text(wert)) as object).filter((eine) => eine === true).length} abgegeben`;
      case 'anlagen':
        return `${(JSON.parse(text(wert)) as unknown[]).length} angekreuzt`;
      default:
        return zeigeGemeinsames(spalte, wert, nenne);
    }
  },
  kommunen: (zeile) => kommunenAus(zeile, 'antragstellerin_id'),
  ziel: (zeile) => `/antraege/${text(zeile['id'])}`,
  teilVon: null,
};

/** Every text that is filled in, however deep it stands. */
function texteAus(wert: unknown): string[] {
  if (typeof wert === 'string') return wert === '' ? [] : [wert];
  return typeof wert === 'object' && wert !== null ? Object.values(wert).flatMap(texteAus) : [];
}

const antrag_beteiligte: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: (zeile, nenne) => `die Beteiligung von ${nenne('kommunen', text(zeile['kommune_id']))} am Antrag`,
  unbestimmt: 'eine Beteiligung am Antrag',
  freitexte: ['gremium', 'vorlage', 'dritte_traeger'],
  felder: {
    kommune_id: 'Beteiligte Kommune',
    erste_tranche_cent: 'Erste Tranche',
    bewilligt_cent: 'Bereits bewilligt',
    rest_an_id: 'Rest an',
    rest_cent: 'Rest',
    gremium: 'Gremium',
    beschluss_am: 'Beschluss vom',
    vorlage: 'Vorlage',
    einvernehmen_am: 'Einvernehmen vom',
    zusammenarbeit: 'Grundlage der Zusammenarbeit',
    zusammenarbeit_vom: 'Grundlage vom',
    dritte_traeger: 'Träger',
    dritte_endet_am: 'Vertrag mit dem Träger endet am',
    eigenanteil_cent: 'Eigenanteil',
  },
  zeigeWert: (spalte, wert, nenne) =>
    spalte === 'zusammenarbeit'
      ? ZUSAMMENARBEIT_LABEL[zZusammenarbeit.parse(wert)]
      : zeigeGemeinsames(spalte, wert, nenne),
  kommunen: (zeile) => kommunenAus(zeile, 'kommune_id', 'rest_an_id'),
  ziel: zielAntrag('beteiligte'),
  teilVon: teilVonAntrag,
};

const antrag_stellen: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: (zeile) => `die Stelle ${Number(zeile['position']) + 1} des Antrags`,
  unbestimmt: 'eine Stelle des Antrags',
  istPersonenbezogen: true,
  felder: {
    personal_id: 'Person',
    bezeichnung: 'Bezeichnung',
    von: 'von',
    bis: 'bis',
    nachbesetzung_fuer: 'Nachbesetzung für',
    frei_seit: 'frei seit',
    weitere_programme: 'Weitere Programme',
    personalausgaben_cent: 'Personalausgaben',
    fortbildung_cent: 'Fortbildung',
    sachausgaben_cent: 'Sachausgaben',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'personal_id') return wert === null ? 'noch nicht besetzt' : nenne('personal', text(wert));
    return zeigeGemeinsames(spalte, wert, nenne);
  },
  kommunen: () => 'wie das Ganze',
  ziel: zielAntrag('stellen'),
  teilVon: teilVonAntrag,
};

const antrag_teile: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: (zeile, nenne) =>
    `den Anteil von ${nenne('kommunen', text(zeile['kommune_id']))} an Stelle ${Number(zeile['stelle']) + 1} des Antrags`,
  unbestimmt: 'einen Anteil an einer Stelle des Antrags',
  felder: { kommune_id: 'Kommune', anteil_hundertstel: 'Anteil (VZÄ)' },
  zeigeWert: zeigeGemeinsames,
  kommunen: (zeile) => kommunenAus(zeile, 'kommune_id'),
  ziel: zielAntrag('stellen'),
  teilVon: teilVonAntrag,
};

const antrag_schritte: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: () => 'einen Schritt des Antrags',
  felder: { zustand: 'Schritt', am: 'am', bemerkung: 'Bemerkung' },
  zeigeWert: (spalte, wert) => (spalte === 'zustand' ? ANTRAGSZUSTAND_LABEL[zAntragszustand.parse(wert)] : null),
  kommunen: () => 'wie das Ganze',
  ziel: zielAntrag('weg'),
  teilVon: teilVonAntrag,
};

const antrag_rueckfragen: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: () => 'eine Rückfrage zum Antrag',
  felder: {
    stelle: 'gestellt von',
    gestellt_am: 'gestellt am',
    frage: 'Rückfrage',
    antwort_bis: 'Antwort bis',
    antwort: 'Antwort',
    beantwortet_am: 'beantwortet am',
  },
  zeigeWert: (spalte, wert) => (spalte === 'stelle' ? RUECKFRAGESTELLE_LABEL[zRueckfragestelle.parse(wert)] : null),
  kommunen: () => 'wie das Ganze',
  ziel: zielAntrag('weg'),
  teilVon: teilVonAntrag,
};

/** What the trace and the services that show several slices need to know of Anträge. */
export const antraegeAnmeldung: Sliceanmeldung = {
  tabellen: { antraege, antrag_beteiligte, antrag_stellen, antrag_teile, antrag_schritte, antrag_rueckfragen },
  suche: [antraegeSuche],
  fristen: [antraegeFristen],
  vorgaenge: {
    'antraege.pruefen': 'hat {was} geprüft und abgeschlossen',
    'antraege.wiederOeffnen': 'hat {was} wieder geöffnet',
    'antraege.freigeben': 'hat {was} freigegeben',
    'antraege.schritt': 'hat den nächsten Schritt für {was} eingetragen',
    'antraege.rueckfrageSpeichern': 'hat eine Rückfrage zu {was} eingetragen',
    'antraege.neueFassung': 'hat eine neue Fassung angelegt: {was}',
  },
};
