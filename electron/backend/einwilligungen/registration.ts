import { RICHTUNG_LABEL, zeigeArten } from '../../../shared/einwilligungen/labels.ts';
import {
  zEinwilligungsantwort,
  zEinwilligungsrichtung,
  zInformationsart,
} from '../../../shared/einwilligungen/types.ts';
import type { Verschlossenes } from '../faelle/disclosure.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';
import { einwilligungenFristen } from './deadlines.ts';
import { einwilligungenVerlauf } from './timeline.ts';

const teilVonHaushalt = (zeile: Zeile) => ({ tabelle: 'haushalte', id: text(zeile['haushalt_id']) }) as const;
const ziel = (zeile: Zeile) => `/faelle/${text(zeile['haushalt_id'])}?abschnitt=einwilligungen`;

const ANTWORT_WORT = { offen: 'noch keine Antwort', erteilt: 'erteilt', verweigert: 'verweigert' } as const;

const einwilligungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `die Einwilligung für „${text(zeile['empfaenger'])}“`,
  unbestimmt: 'eine Einwilligung',
  istPersonenbezogen: true,
  felder: {
    person_id: 'Person',
    empfaenger: 'Empfänger',
    empfaenger_anschrift: 'Anschrift des Empfängers',
    zweck: 'Zweck',
    anlass: 'Anlass',
    arten: 'Angaben',
    ist_ausdruecklich: 'Besonders geschützte Angaben ausdrücklich genannt',
    richtung: 'Richtung',
    folgen: 'Folgen, wenn nicht eingewilligt wird',
    gueltig_bis: 'Gültig bis',
    sprachmittlung: 'Erklärt in',
    antwort: 'Antwort',
    antwort_am: 'Antwort am',
    unterschrieben_am: 'Unterschrieben am',
    kopie_am: 'Kopie ausgehändigt am',
    widerrufen_am: 'Widerrufen am',
    entfallen_am: 'Anlass entfallen am',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'person_id':
        return nenne('personen', text(wert));
      case 'arten':
        return zeigeArten(zInformationsart.array().parse(JSON.parse(text(wert))));
      case 'ist_ausdruecklich':
        return wert === 1 ? 'ja' : 'nein';
      case 'richtung':
        return RICHTUNG_LABEL[zEinwilligungsrichtung.parse(wert)];
      case 'antwort':
        return ANTWORT_WORT[zEinwilligungsantwort.parse(wert)];
      default:
        return null;
    }
  },
  kommunen: () => 'wie das Ganze',
  ziel,
  teilVon: teilVonHaushalt,
};

/** `thema` and `inhalt` stand in no list of fields: neither the Protokoll nor undo nor the bin shows them. */
const umschlaege: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: () => 'einen verschlossenen Umschlag',
  unbestimmt: 'einen verschlossenen Umschlag',
  istPersonenbezogen: true,
  felder: { person_id: 'Person', angelegt_am: 'Angelegt am' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'person_id' ? nenne('personen', text(wert)) : null),
  kommunen: () => 'wie das Ganze',
  ziel,
  teilVon: teilVonHaushalt,
};

const EINSICHT: Readonly<Record<Verschlossenes, string>> = {
  anschrift: 'die geschützte Anschrift angesehen',
  umschlag: 'einen verschlossenen Umschlag geöffnet',
  plan: 'die vertraulichen Einträge eines Integrationsplans geöffnet',
};

/** One row for each time that something closed was shown; the sentence of the Protokoll names the reason. */
const einsichten: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `${EINSICHT[zeile['gegenstand'] as Verschlossenes]}; Grund: ${text(zeile['grund'])}`,
  unbestimmt: 'etwas Verschlossenes angesehen',
  istPersonenbezogen: true,
  istUmkehrbar: 'ausser_anlegen',
  felder: { grund: 'Grund' },
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: teilVonHaushalt,
};

/** What the trace and the services that show several slices need to know of consents and closed notes. */
export const einwilligungenAnmeldung: Sliceanmeldung = {
  tabellen: { einwilligungen, umschlaege, einsichten },
  suche: [],
  fristen: [einwilligungenFristen],
  fallverlauf: [einwilligungenVerlauf],
  zusammenfuehrung: [
    { tabelle: 'einwilligungen', spalte: 'person_id', nennt: 'person', haushaltSpalte: 'haushalt_id' },
    { tabelle: 'einwilligungen', spalte: 'sorgeberechtigte', nennt: 'person', istListe: true },
    { tabelle: 'umschlaege', spalte: 'person_id', nennt: 'person', haushaltSpalte: 'haushalt_id' },
    { tabelle: 'einsichten', spalte: 'haushalt_id', nennt: 'haushalt' },
  ],
  vorgaenge: {
    'faelle.anschriftZeigen': 'hat {was}',
    'einwilligungen.umschlagOeffnen': 'hat {was}',
    'einwilligungen.ablegen': 'hat die Schweigepflichtentbindung abgelegt: {was}',
  },
};
