import { istDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import { EINSATZENDE_LABEL } from '../../../shared/netzwerk/labels.ts';
import { THEMENFELD_LABEL, zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { zEinsatzende } from '../../../shared/netzwerk/types.ts';
import { text, type Tabellenbeschreibung, type Zeile } from '../registration.ts';

/** Engagements of volunteers and planning talks, as the trace, undo and the bin tell of them. */

const kommuneVon = (zeile: Zeile) => [zKommuneId.parse(zeile['kommune_id'])];
const tag = (wert: string) => (istDatum(wert) ? zeigeDatum(wert) : wert);

export const einsaetze: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile) => `den Einsatz von ${text(zeile['name'])}`,
  unbestimmt: 'einen Einsatz im Ehrenamt',
  name: (zeile) => text(zeile['name']),
  istPersonenbezogen: true,
  felder: {
    kommune_id: 'Kommune',
    name: 'Name',
    telefon: 'Telefon',
    email: 'E-Mail',
    partner_id: 'gehört zu',
    aufgabe: 'Aufgabe',
    von: 'von',
    bis: 'bis',
    verschwiegenheit_am: 'Verschwiegenheit unterschrieben am',
    fuehrungszeugnis_am: 'Führungszeugnis eingesehen am',
    endegrund: 'Grund des Endes',
    bemerkung: 'Bemerkung',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'kommune_id') return nenne('kommunen', text(wert));
    if (spalte === 'partner_id') return wert === null ? '–' : nenne('partner', text(wert));
    if (spalte === 'endegrund') return wert === null ? '–' : EINSATZENDE_LABEL[zEinsatzende.parse(wert)];
    return spalte === 'bis' && wert === null ? 'läuft' : null;
  },
  kommunen: kommuneVon,
  ziel: () => '/netzwerk?abschnitt=ehrenamt',
  teilVon: null,
};

export const planungsgespraeche: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile, nenne) =>
    `das Planungsgespräch vom ${tag(text(zeile['am']))} in ${nenne('kommunen', text(zeile['kommune_id']))}`,
  unbestimmt: 'ein Planungsgespräch',
  name: (zeile) => `Planungsgespräch vom ${tag(text(zeile['am']))}`,
  istPersonenbezogen: true,
  felder: {
    am: 'Tag',
    kommune_id: 'Kommune',
    ortsteil: 'Ortsteil',
    feld: 'Themenfeld',
    teilnehmende: 'Weitere Teilnehmende',
    bedarf: 'Bedarf',
    huerde: 'Hürde',
    vorschlag: 'Vorschlag',
    ist_luecke: 'Lücke',
    weitergegeben_an: 'Weitergegeben an',
    weitergegeben_am: 'Weitergegeben am',
    geschlossen_am: 'Geschlossen am',
    ergebnis: 'Ergebnis',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'kommune_id') return nenne('kommunen', text(wert));
    if (spalte === 'feld') return THEMENFELD_LABEL[zThemenfeld.parse(wert)];
    return spalte === 'ist_luecke' ? (wert === 1 ? 'ja' : 'nein') : null;
  },
  kommunen: kommuneVon,
  ziel: () => '/netzwerk?abschnitt=planung',
  teilVon: null,
};

export const planungsgespraech_partner: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile, nenne) => `die Teilnahme von „${nenne('partner', text(zeile['partner_id']))}“`,
  unbestimmt: 'eine Teilnahme',
  felder: { partner_id: 'Stelle' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'partner_id' ? nenne('partner', text(wert)) : null),
  kommunen: () => 'wie das Ganze',
  ziel: () => '/netzwerk?abschnitt=planung',
  teilVon: (zeile) => ({ tabelle: 'planungsgespraeche', id: text(zeile['planungsgespraech_id']) }),
};
