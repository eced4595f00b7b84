import { istDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { zKommuneId, type KommuneId } from '../../../shared/foundation/id.ts';
import { zeigeEuro } from '../../../shared/foundation/money.ts';
import { BEZUGSZEITRAUM_LABEL } from '../../../shared/foerderrecht/labels.ts';
import { zBezugszeitraum } from '../../../shared/foerderrecht/types.ts';
import { KOERPERSCHAFTSART_LABEL, KOMMUNENFARBE_LABEL } from '../../../shared/kommunen/labels.ts';
import { zKoerperschaftsart, zKommunenfarbe } from '../../../shared/kommunen/types.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';
import { kommunenSuche } from './search.ts';

const kommunenAus = (zeile: Zeile, ...spalten: readonly string[]): KommuneId[] =>
  spalten.map((spalte) => zKommuneId.parse(zeile[spalte]));

const kommunen: Tabellenbeschreibung = {
  datenart: 'kommunen',
  was: (zeile) => `die Kommune ${text(zeile['name'])}`,
  unbestimmt: 'eine Kommune',
  name: (zeile) => text(zeile['name']),
  felder: {
    name: 'Amtlicher Name',
    art: 'Art',
    schluessel: 'Schlüssel',
    kreis_schluessel: 'Kreis',
    strasse: 'Straße und Hausnummer',
    plz: 'Postleitzahl',
    ort: 'Ort',
    vertretung_amtsbezeichnung: 'Amtsbezeichnung der Vertretung',
    vertretung_name: 'Name der Vertretung',
    auskunft_name: 'Auskunft: Name',
    auskunft_stelle: 'Auskunft: Stelle',
    auskunft_telefon: 'Auskunft: Telefon',
    auskunft_fax: 'Auskunft: Fax',
    auskunft_email: 'Auskunft: E-Mail',
    bank_inhaber: 'Kontoinhaberin',
    bank_institut: 'Kreditinstitut',
    bank_iban: 'IBAN',
    bank_bic: 'BIC',
    bank_buchungszeichen: 'Kassen- oder Buchungszeichen',
    briefkopf_zeilen: 'Weitere Zeilen im Briefkopf',
    aktenzeichen_muster: 'Muster des Aktenzeichens',
    farbe: 'Farbe im Fenster',
  },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'art') return KOERPERSCHAFTSART_LABEL[zKoerperschaftsart.parse(wert)];
    if (spalte === 'farbe') return KOMMUNENFARBE_LABEL[zKommunenfarbe.parse(wert)];
    if (spalte === 'briefkopf_zeilen') return (JSON.parse(text(wert)) as string[]).join(' / ');
    return null;
  },
  kommunen: (zeile) => kommunenAus(zeile, 'id'),
  ziel: (zeile) => `/kommunen/${text(zeile['id'])}`,
  teilVon: null,
};

const mitgliedschaften: Tabellenbeschreibung = {
  datenart: 'kommunen',
  was: (zeile, nenne) =>
    `die Mitgliedschaft von ${nenne('kommunen', text(zeile['kommune_id']))} in ${nenne('kommunen', text(zeile['verband_id']))}`,
  unbestimmt: 'eine Mitgliedschaft',
  felder: { verband_id: 'Verband', kommune_id: 'Mitglied', von: 'von', bis: 'bis' },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'verband_id' || spalte === 'kommune_id') return nenne('kommunen', text(wert));
    if (spalte === 'bis' && wert === null) return 'unbefristet';
    return null;
  },
  kommunen: (zeile) => kommunenAus(zeile, 'verband_id', 'kommune_id'),
  ziel: (zeile) => `/kommunen/${text(zeile['verband_id'])}?abschnitt=mitglieder`,
  teilVon: (zeile) => ({ tabelle: 'kommunen', id: text(zeile['verband_id']) }),
};

const planungsrahmen: Tabellenbeschreibung = {
  datenart: 'kommunen',
  was: (zeile, nenne) => `den Planungsrahmen von ${nenne('kommunen', text(zeile['kommune_id']))}`,
  unbestimmt: 'einen Planungsrahmen',
  freitexte: ['herkunft'],
  felder: {
    personen: 'Personen am Stichtag',
    stichtag: 'Stichtag',
    festgesetzt_cent: 'Festgesetzter Betrag',
    festgesetzt_bezug: 'Bezug des Betrags',
    herkunft: 'Herkunft',
  },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'festgesetzt_bezug') return BEZUGSZEITRAUM_LABEL[zBezugszeitraum.parse(wert)];
    if (spalte === 'festgesetzt_cent' && typeof wert === 'number') return zeigeEuro(wert);
    if (spalte === 'stichtag' && typeof wert === 'string' && istDatum(wert)) return zeigeDatum(wert);
    return null;
  },
  kommunen: (zeile) => kommunenAus(zeile, 'kommune_id'),
  ziel: (zeile) => `/kommunen/${text(zeile['kommune_id'])}?abschnitt=planungsrahmen`,
  teilVon: (zeile) => ({ tabelle: 'kommunen', id: text(zeile['kommune_id']) }),
};

/** What the trace and the services that show several slices need to know of Kommunen. */
export const kommunenAnmeldung: Sliceanmeldung = {
  tabellen: { kommunen, mitgliedschaften, planungsrahmen },
  suche: [kommunenSuche],
  fristen: [],
};
