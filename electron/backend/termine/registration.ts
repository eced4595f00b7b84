import { istDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import { WEITERLEITUNGSZIEL_LABEL, zWeiterleitungsziel } from '../../../shared/netzwerk/partnerarten.ts';
import { TERMINORT_LABEL, TERMINSTAND_LABEL, WEITERLEITUNGSSTAND_LABEL } from '../../../shared/termine/labels.ts';
import { zTerminort, zTerminstand, zWeiterleitungsstand } from '../../../shared/termine/types.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';
import { weiterleitungenFristen } from './deadlines.ts';
import { termineVerlauf, weiterleitungenVerlauf } from './timeline.ts';

const teilVonFall = (zeile: Zeile) => ({ tabelle: 'haushalte', id: text(zeile['haushalt_id']) }) as const;
const zielTermine = (zeile: Zeile) => `/faelle/${text(zeile['haushalt_id'])}?abschnitt=termine`;
const zielWeiterleitungen = (zeile: Zeile) => `/faelle/${text(zeile['haushalt_id'])}?abschnitt=weiterleitungen`;

function tag(wert: string | number | null | undefined): string {
  const eines = text(wert);
  return istDatum(eines) ? zeigeDatum(eines) : '–';
}

const termine: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `den Termin „${text(zeile['titel'])}“ am ${tag(zeile['am'])}`,
  unbestimmt: 'einen Termin',
  istPersonenbezogen: true,
  felder: {
    titel: 'Worum es geht',
    am: 'Tag',
    um: 'Uhrzeit',
    dauer_minuten: 'Dauer in Minuten',
    ort: 'Ort',
    ortsangabe: 'Ortsangabe',
    personal_id: 'Wer',
    sprachmittlung: 'Sprachmittlung',
    stand: 'Stand',
    notiz: 'Notiz',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'am') return tag(wert);
    if (spalte === 'ort') return TERMINORT_LABEL[zTerminort.parse(wert)];
    if (spalte === 'stand') return TERMINSTAND_LABEL[zTerminstand.parse(wert)];
    if (spalte === 'personal_id') return nenne('personal', text(wert));
    if (spalte === 'sprachmittlung') return text(wert) === '' ? '–' : sprachname(text(wert));
    return null;
  },
  kommunen: () => 'wie das Ganze',
  ziel: zielTermine,
  teilVon: teilVonFall,
};

const termin_personen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `${nenne('personen', text(zeile['person_id']))} beim Termin`,
  unbestimmt: 'eine Person beim Termin',
  istPersonenbezogen: true,
  felder: { person_id: 'Person' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'person_id' ? nenne('personen', text(wert)) : null),
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'termine', id: text(zeile['termin_id']) }),
};

const weiterleitungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `die Weiterleitung „${text(zeile['anliegen'])}“ vom ${tag(zeile['am'])}`,
  unbestimmt: 'eine Weiterleitung',
  istPersonenbezogen: true,
  felder: {
    ziel: 'Ziel',
    stelle: 'Stelle',
    anliegen: 'Anliegen',
    am: 'Gesendet am',
    personal_id: 'Wer',
    stand: 'Stand',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'am') return tag(wert);
    if (spalte === 'ziel') return WEITERLEITUNGSZIEL_LABEL[zWeiterleitungsziel.parse(wert)];
    if (spalte === 'stand') return WEITERLEITUNGSSTAND_LABEL[zWeiterleitungsstand.parse(wert)];
    if (spalte === 'personal_id') return wert === null ? '–' : nenne('personal', text(wert));
    return null;
  },
  kommunen: () => 'wie das Ganze',
  ziel: zielWeiterleitungen,
  teilVon: teilVonFall,
};

const weiterleitung_personen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `${nenne('personen', text(zeile['person_id']))} bei der Weiterleitung`,
  unbestimmt: 'eine Person bei der Weiterleitung',
  istPersonenbezogen: true,
  felder: { person_id: 'Person' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'person_id' ? nenne('personen', text(wert)) : null),
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'weiterleitungen', id: text(zeile['weiterleitung_id']) }),
};

const weiterleitung_schritte: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) =>
    `den Schritt „${WEITERLEITUNGSSTAND_LABEL[zWeiterleitungsstand.parse(zeile['stand'])]}“ der Weiterleitung`,
  unbestimmt: 'einen Schritt einer Weiterleitung',
  istPersonenbezogen: true,
  felder: { stand: 'Stand', am: 'Tag', grund: 'Grund' },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'am') return tag(wert);
    return spalte === 'stand' ? WEITERLEITUNGSSTAND_LABEL[zWeiterleitungsstand.parse(wert)] : null;
  },
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'weiterleitungen', id: text(zeile['weiterleitung_id']) }),
};

/** What the trace and the services that show several slices need to know of appointments and Weiterleitungen. */
export const termineAnmeldung: Sliceanmeldung = {
  tabellen: { termine, termin_personen, weiterleitungen, weiterleitung_personen, weiterleitung_schritte },
  suche: [],
  fristen: [weiterleitungenFristen],
  fallverlauf: [termineVerlauf, weiterleitungenVerlauf],
  vorgaenge: {
    'termine.weiterleitungSchritt': 'hat den nächsten Schritt eingetragen: {was}',
  },
};
