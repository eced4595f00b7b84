import { zKommuneId } from '../../../shared/foundation/id.ts';
import { zeigeEuro } from '../../../shared/foundation/money.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../../shared/foerderrecht/labels.ts';
import { zQualifikationstyp } from '../../../shared/foerderrecht/types.ts';
import { TRAEGERART_LABEL } from '../../../shared/personal/labels.ts';
import { zTraegerart } from '../../../shared/personal/types.ts';
import { FINANZIERUNGSFORM_LABEL, VEREINBARUNGSZUSTAND_LABEL } from '../../../shared/vereinbarungen/labels.ts';
import { zFinanzierungsform, zVereinbarungszustand } from '../../../shared/vereinbarungen/types.ts';
import { text, type Nenne, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';
import { vereinbarungenFristen } from './deadlines.ts';
import { vereinbarungenSuche } from './search.ts';

const teilVonVereinbarung = (zeile: Zeile) =>
  ({ tabelle: 'vereinbarungen', id: text(zeile['vereinbarung_id']) }) as const;
const zielVereinbarung = (abschnitt: string) => (zeile: Zeile) =>
  `/vereinbarungen/${text(zeile['vereinbarung_id'])}?abschnitt=${abschnitt}`;

/** Money, shares and bodies, which several tables share. */
function zeigeGemeinsames(spalte: string, wert: string | number | null, nenne: Nenne): string | null {
  if (spalte.endsWith('_cent') && typeof wert === 'number') return zeigeEuro(wert);
  if (spalte === 'anteil_hundertstel' && typeof wert === 'number') return zeigeVzae(wert);
  return ['kommune_id', 'landkreis_id'].includes(spalte) && wert !== null ? nenne('kommunen', text(wert)) : null;
}

const vereinbarungen: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: (zeile) => `die Vereinbarung ${text(zeile['aktenzeichen'])}`.trim(),
  unbestimmt: 'eine Vereinbarung',
  freitexte: ['angaben'],
  felder: {
    kommune_id: 'Gemeinde oder Verband',
    landkreis_id: 'Landkreis',
    zustand: 'Zustand',
    aktenzeichen: 'Aktenzeichen',
    fassung: 'Fassung',
    von: 'Zeitraum von',
    bis: 'Zeitraum bis',
    datum: 'Datum',
    bescheid_vom: 'Bescheid an den Landkreis vom',
    bescheid_aktenzeichen: 'Aktenzeichen des Bescheids',
    finanzierungsform: 'Form des Betrags',
    gesamt_cent: 'Gesamtbetrag',
    landkreis_cent: 'Anteil des Landkreises',
    eigenanteil_cent: 'Eigenanteil',
    angaben: 'Regelungen',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'zustand':
        return VEREINBARUNGSZUSTAND_LABEL[zVereinbarungszustand.parse(wert)];
      case 'finanzierungsform':
        return FINANZIERUNGSFORM_LABEL[zFinanzierungsform.parse(wert)];
      case 'angaben':
        return Object.values(JSON.parse(text(wert)) as Record<string, unknown>)
          .filter((eine) => typeof eine === 'string' && eine !== '')
          .join(' · ');
      default:
        return zeigeGemeinsames(spalte, wert, nenne);
    }
  },
  // The Landkreis is the other side: it does not decide who may read the record.
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: (zeile) => `/vereinbarungen/${text(zeile['id'])}`,
  teilVon: null,
};

const vereinbarung_schritte: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: () => 'einen Schritt der Vereinbarung',
  felder: { zustand: 'Schritt', am: 'am', wirksam_zum: 'wirksam zum', bemerkung: 'Bemerkung' },
  zeigeWert: (spalte, wert) =>
    spalte === 'zustand' ? VEREINBARUNGSZUSTAND_LABEL[zVereinbarungszustand.parse(wert)] : null,
  kommunen: () => 'wie das Ganze',
  ziel: zielVereinbarung('weg'),
  teilVon: teilVonVereinbarung,
};

const vereinbarung_aufteilung: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: (zeile, nenne) => `den Teil von ${nenne('kommunen', text(zeile['kommune_id']))} an der Vereinbarung`,
  unbestimmt: 'einen Teil der Vereinbarung',
  felder: { kommune_id: 'Gemeinde', landkreis_cent: 'Anteil des Landkreises', eigenanteil_cent: 'Eigenanteil' },
  zeigeWert: zeigeGemeinsames,
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: zielVereinbarung('geld'),
  teilVon: teilVonVereinbarung,
};

const vereinbarung_auszahlungen: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: () => 'eine Auszahlung der Vereinbarung',
  felder: { faellig_am: 'Tag', betrag_cent: 'Betrag' },
  zeigeWert: zeigeGemeinsames,
  kommunen: () => 'wie das Ganze',
  ziel: zielVereinbarung('geld'),
  teilVon: teilVonVereinbarung,
};

const vereinbarung_stellen: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: (zeile) => `die Stelle ${Number(zeile['position']) + 1} der Vereinbarung`,
  unbestimmt: 'eine Stelle der Vereinbarung',
  istPersonenbezogen: true,
  felder: {
    personal_id: 'Person',
    bezeichnung: 'Bezeichnung',
    anteil_hundertstel: 'Anteil (VZÄ)',
    traegerart: 'Anstellung bei',
    traeger: 'Anstellungsträger',
    qualifikation: 'Qualifikation',
    von: 'von',
    bis: 'bis',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'personal_id':
        return wert === null ? 'noch offen' : nenne('personal', text(wert));
      case 'traegerart':
        return TRAEGERART_LABEL[zTraegerart.parse(wert)];
      case 'qualifikation':
        return wert === null ? 'offen' : QUALIFIKATIONSTYP_KURZ[zQualifikationstyp.parse(wert)];
      default:
        return zeigeGemeinsames(spalte, wert, nenne);
    }
  },
  kommunen: () => 'wie das Ganze',
  ziel: zielVereinbarung('stellen'),
  teilVon: teilVonVereinbarung,
};

/** What the trace and the services that show several slices need to know of agreements. */
export const vereinbarungenAnmeldung: Sliceanmeldung = {
  tabellen: {
    vereinbarungen,
    vereinbarung_schritte,
    vereinbarung_aufteilung,
    vereinbarung_auszahlungen,
    vereinbarung_stellen,
  },
  suche: [vereinbarungenSuche],
  fristen: [vereinbarungenFristen],
  vorgaenge: {
    'vereinbarungen.abstimmen': 'hat {was} als abgestimmt abgeschlossen',
    'vereinbarungen.wiederOeffnen': 'hat {was} wieder geöffnet',
    'vereinbarungen.schritt': 'hat den nächsten Schritt für {was} eingetragen',
    'vereinbarungen.nachtrag': 'hat einen Nachtrag angelegt: {was}',
  },
};
