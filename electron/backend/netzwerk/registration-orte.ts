import { zKommuneId } from '../../../shared/foundation/id.ts';
import { AUSKUNFT_LABEL, RHYTHMUS_LABEL, WOCHENTAG_LABEL } from '../../../shared/netzwerk/labels.ts';
import { zAuskunft, zRhythmus, zWochentag } from '../../../shared/netzwerk/types.ts';
import { text, type Tabellenbeschreibung, type Zeile } from '../registration.ts';

/** How the Integrationsmanagement is reached, Sprechstunden and rooms, as the trace, undo and the bin tell of them. */

const ZIEL = '/netzwerk?abschnitt=orte';
const kommuneVon = (zeile: Zeile) => [zKommuneId.parse(zeile['kommune_id'])];

export const anlaufstellen: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile, nenne) => `die Anlaufstelle in ${nenne('kommunen', text(zeile['kommune_id']))}`,
  unbestimmt: 'eine Anlaufstelle',
  felder: { bezeichnung: 'Bezeichnung', telefon: 'Telefon', email: 'E-Mail', erreichbar: 'Erreichbar' },
  kommunen: kommuneVon,
  ziel: () => ZIEL,
  teilVon: null,
};

export const sprechstunden: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile, nenne) => `die Sprechstunde in ${nenne('kommunen', text(zeile['kommune_id']))}, ${text(zeile['ort'])}`,
  unbestimmt: 'eine Sprechstunde',
  istPersonenbezogen: true,
  felder: {
    kommune_id: 'Kommune',
    ort: 'Ort',
    wochentag: 'Wochentag',
    rhythmus: 'Wie oft',
    von: 'von',
    bis: 'bis',
    wer: 'Wer',
    hinweis: 'Hinweis',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'kommune_id') return nenne('kommunen', text(wert));
    if (spalte === 'wochentag') return WOCHENTAG_LABEL[zWochentag.parse(wert)];
    return spalte === 'rhythmus' ? RHYTHMUS_LABEL[zRhythmus.parse(wert)] : null;
  },
  kommunen: kommuneVon,
  ziel: () => ZIEL,
  teilVon: null,
};

export const raeume: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile) => `den Raum „${text(zeile['name'])}“`,
  unbestimmt: 'einen Raum',
  felder: {
    kommune_id: 'Kommune',
    name: 'Name',
    ort: 'Ort',
    plaetze: 'Plätze',
    barrierefrei: 'Barrierefrei',
    buchbar: 'Buchbar',
    hinweis: 'Hinweis',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'kommune_id') return nenne('kommunen', text(wert));
    return spalte === 'barrierefrei' ? AUSKUNFT_LABEL[zAuskunft.parse(wert)] : null;
  },
  kommunen: kommuneVon,
  ziel: () => ZIEL,
  teilVon: null,
};
