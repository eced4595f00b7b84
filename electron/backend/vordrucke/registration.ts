import { zDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { PAPIERART_LABEL } from '../../../shared/vordrucke/labels.ts';
import { zPapierart } from '../../../shared/vordrucke/types.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';

function anzahl(wert: string | number | null): number {
  const liste: unknown = JSON.parse(text(wert));
  return Array.isArray(liste) ? liste.length : 0;
}

function mitFeld(zahl: number): string {
  return zahl === 1 ? '1 Stelle mit Feld' : `${zahl} Stellen mit Feld`;
}

const vordrucke: Tabellenbeschreibung = {
  datenart: 'foerderrecht',
  was: (zeile) => `den Vordruck ${text(zeile['name'])}`,
  unbestimmt: 'einen Vordruck',
  name: (zeile) => text(zeile['name']),
  felder: {
    name: 'Name',
    papierart: 'Papier',
    gueltig_von: 'Gültig von',
    gueltig_bis: 'Gültig bis',
    dateiname: 'Datei',
    marken: 'Felder',
    verloren: 'Verlorene Stellen',
  },
  zeigeWert: (spalte, wert) => {
    if (wert === null) return null;
    switch (spalte) {
      case 'papierart':
        return PAPIERART_LABEL[zPapierart.parse(wert)];
      case 'gueltig_von':
      case 'gueltig_bis':
        return zeigeDatum(zDatum.parse(wert));
      case 'marken':
        return mitFeld(anzahl(wert));
      case 'verloren':
        return String(anzahl(wert));
      default:
        return text(wert);
    }
  },
  // Forms hold for every Kommune.
  kommunen: () => [],
  ziel: (zeile) => `/vordrucke/${text(zeile['id'])}`,
  teilVon: null,
};

/** What the trace needs to know of official forms. */
export const vordruckeAnmeldung: Sliceanmeldung = {
  vorgaenge: { 'vordrucke.fuellen': 'hat einen Vordruck ausgefüllt' },
  tabellen: { vordrucke },
  suche: [],
  fristen: [],
};
