import { zVorlageEingabe } from '../../../shared/bibliothek/types.ts';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import { nurForm } from '../../../shared/foundation/output.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';
import { mitgelieferteVorlage } from './shipped.ts';

const ZIEL = '/bibliothek';
const kommuneVon = (zeile: Zeile) => [zKommuneId.parse(zeile['kommune_id'])];
const zInhalt = nurForm(zVorlageEingabe);

function inhaltVon(wert: string | number | null | undefined) {
  return wert === null || wert === undefined ? null : zInhalt.parse(JSON.parse(text(wert)));
}

function zielVon(zeile: Zeile): string {
  return inhaltVon(zeile['inhalt'])?.ziel ?? mitgelieferteVorlage(text(zeile['vorlage_id']))?.ziel ?? '';
}

const bibliothek_eintraege: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile, nenne) => `das Ziel „${zielVon(zeile)}“ für ${nenne('kommunen', text(zeile['kommune_id']))}`,
  unbestimmt: 'ein Ziel der Bibliothek',
  // Somebody may be named in own words.
  istPersonenbezogen: true,
  felder: { ist_angeboten: 'Angeboten', inhalt: 'Eigene Worte' },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'ist_angeboten') return wert === 1 ? 'ja' : 'nein';
    const inhalt = inhaltVon(wert);
    if (inhalt === null) return 'wie mitgeliefert';
    return [inhalt.ziel, inhalt.massnahme, inhalt.schrittFertigWenn].filter((satz) => satz !== '').join(' · ');
  },
  kommunen: kommuneVon,
  ziel: () => ZIEL,
  teilVon: null,
};

const planeinstellungen: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile, nenne) => `die Einstellungen der Integrationspläne für ${nenne('kommunen', text(zeile['kommune_id']))}`,
  unbestimmt: 'Einstellungen der Integrationspläne',
  felder: {
    mit_kenntnisnahme: 'Mit Kenntnisnahme der Leitung',
    ueberpruefung_nach_wochen: 'Überprüfung nach Wochen',
  },
  zeigeWert: (spalte, wert) => (spalte === 'mit_kenntnisnahme' ? (wert === 1 ? 'ja' : 'nein') : null),
  kommunen: kommuneVon,
  ziel: () => ZIEL,
  teilVon: null,
};

/** What the trace, undo and the bin need to know of the library and of the settings of the plans. */
export const bibliothekAnmeldung: Sliceanmeldung = {
  vorgaenge: { 'bibliothek.zuruecksetzen': 'hat {was} zurückgesetzt' },
  tabellen: { bibliothek_eintraege, planeinstellungen },
  suche: [],
  fristen: [],
};
