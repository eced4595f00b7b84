import {
  ABSCHLUSSGRUND_LABEL,
  AKTENSTAND_LABEL,
  ALPHABETISIERUNG_LABEL,
  AUFENTHALTSSTATUS_LABEL,
  BEZIEHUNGSART_LABEL,
  ERSTKONTAKTERGEBNIS_LABEL,
  ERWERBSTAETIGKEIT_LABEL,
  FAMILIENROLLE_LABEL,
  FREMDNUMMERART_LABEL,
  GEBURTSGENAUIGKEIT_LABEL,
  HAUSHALTSART_LABEL,
  KURSART_LABEL,
  LEISTUNGSART_LABEL,
  SCHUTZ_LABEL,
  SPRACHNIVEAU_LABEL,
  STATIONSART_LABEL,
  VORRANG_LABEL,
  ZUGANGSGRUND_LABEL,
} from '../../../shared/faelle/labels.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import { zeigeStaatsangehoerigkeit } from '../../../shared/faelle/staatsangehoerigkeiten.ts';
import { zFremdnummer, zKurs, zSprachkenntnis, zStation } from '../../../shared/faelle/types.ts';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import { GESCHLECHT_LABEL } from '../../../shared/personal/labels.ts';
import { text, type Nenne, type Sliceanmeldung, type Tabellenbeschreibung, type Zeile } from '../registration.ts';
import { leiteNachRuecknahmeAb } from './after-undo.ts';
import { faelleFristen } from './deadlines.ts';
import { faelleSuche } from './search.ts';
import { faelleVerlauf } from './timeline.ts';

const nameVon = (zeile: Zeile) => vollerName({ vorname: text(zeile['vorname']), nachname: text(zeile['nachname']) });
const zielHaushalt = (zeile: Zeile) => `/faelle/${text(zeile['haushalt_id'])}`;
const teilVonHaushalt = (zeile: Zeile) => ({ tabelle: 'haushalte', id: text(zeile['haushalt_id']) }) as const;

/** The German name of a key; the key where it is not known. */
function ausLabels(labels: Readonly<Record<string, string>>, wert: string | number | null): string {
  return labels[text(wert)] ?? text(wert);
}

const jaNein = (wert: string | number | null) => (wert === 1 ? 'ja' : 'nein');
const liste = (teile: readonly string[]) => teile.filter((teil) => teil !== '').join(', ') || '–';

const haushalte: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `die Akte ${text(zeile['bezeichnung'])}`,
  unbestimmt: 'eine Akte',
  name: (zeile) => text(zeile['bezeichnung']),
  istPersonenbezogen: true,
  freitexte: ['name', 'vorrang_grund', 'ziel', 'verlaengerung_grund', 'bemerkung'],
  felder: {
    kommune_id: 'Kommune',
    art: 'Familie oder Einzelperson',
    name: 'Eigener Name der Akte',
    stand: 'Stand',
    aktenzeichen: 'Aktenzeichen',
    zustaendig_id: 'Zuständig',
    vorrang: 'Vorrang',
    vorrang_grund: 'Grund des Vorrangs',
    ziel: 'Zweijahresziel',
    ist_verlaengert: 'Verlängert auf 48 Monate',
    verlaengerung_grund: 'Grund der Verlängerung',
    bemerkung: 'Bemerkung',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'kommune_id':
        return nenne('kommunen', text(wert));
      case 'zustaendig_id':
        return wert === null ? '–' : nenne('personal', text(wert));
      case 'art':
        return ausLabels(HAUSHALTSART_LABEL, wert);
      case 'stand':
        return ausLabels(AKTENSTAND_LABEL, wert);
      case 'vorrang':
        return ausLabels(VORRANG_LABEL, wert);
      case 'ist_verlaengert':
        return jaNein(wert);
      default:
        return null;
    }
  },
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: (zeile) => `/faelle/${text(zeile['id'])}`,
  teilVon: null,
};

/** Lists in one column, one after the other. */
function zeigeListe(spalte: string, json: string): string | null {
  const werte: unknown = JSON.parse(json);
  switch (spalte) {
    case 'schreibweisen':
      return liste(Array.isArray(werte) ? werte.map(String) : []);
    case 'sprachen':
      return liste(
        zSprachkenntnis
          .array()
          .parse(werte)
          .map(({ sprache, niveau }) => `${sprachname(sprache)} ${SPRACHNIVEAU_LABEL[niveau]}`),
      );
    case 'stationen':
      return liste(
        zStation
          .array()
          .parse(werte)
          .map(({ art, bezeichnung }) => `${STATIONSART_LABEL[art]} ${bezeichnung}`.trim()),
      );
    case 'kurse':
      return liste(
        zKurs
          .array()
          .parse(werte)
          .map(({ art, traeger }) => `${KURSART_LABEL[art]} ${traeger}`.trim()),
      );
    case 'fremdnummern':
      return liste(
        zFremdnummer
          .array()
          .parse(werte)
          .map(({ art, nummer }) => `${FREMDNUMMERART_LABEL[art]} ${nummer}`),
      );
    default:
      return null;
  }
}

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  geschlecht: GESCHLECHT_LABEL,
  geburtsgenauigkeit: GEBURTSGENAUIGKEIT_LABEL,
  rolle: FAMILIENROLLE_LABEL,
  zugangsgrund: ZUGANGSGRUND_LABEL,
  alphabetisierung: ALPHABETISIERUNG_LABEL,
  schutz: SCHUTZ_LABEL,
  erstkontakt: ERSTKONTAKTERGEBNIS_LABEL,
};

const LISTEN = ['schreibweisen', 'sprachen', 'stationen', 'kurse', 'fremdnummern'];
const SCHALTER = ['wohnt_in_gemeinschaftsunterkunft', 'braucht_sprachmittlung'];

function zeigePersonenwert(spalte: string, wert: string | number | null, nenne: Nenne): string | null {
  const labels = LABELS[spalte];
  if (labels !== undefined) return ausLabels(labels, wert);
  if (LISTEN.includes(spalte)) return zeigeListe(spalte, text(wert));
  if (SCHALTER.includes(spalte)) return jaNein(wert);
  if (spalte === 'staatsangehoerigkeit') return zeigeStaatsangehoerigkeit(text(wert));
  return spalte === 'haushalt_id' ? nenne('haushalte', text(wert)) : null;
}

const personen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `die Person ${nameVon(zeile)}`,
  unbestimmt: 'eine Person',
  name: nameVon,
  istPersonenbezogen: true,
  freitexte: ['interessen', 'bemerkung'],
  felder: {
    haushalt_id: 'Akte',
    vorname: 'Vorname',
    nachname: 'Nachname',
    schreibweisen: 'Schreibweisen',
    name_original: 'Name in eigener Schrift',
    geschlecht: 'Geschlecht',
    geburtsgenauigkeit: 'Genauigkeit der Geburt',
    geburtsdatum: 'Geburtsdatum',
    geburtsjahr: 'Geburtsjahr',
    rolle: 'Rolle in der Familie',
    staatsangehoerigkeit: 'Staatsangehörigkeit',
    ankunft_am: 'Ankunft am',
    aub_von: 'Anschlussunterbringung von',
    aub_bis: 'Anschlussunterbringung bis',
    zugangsgrund: 'Zugangsgrund',
    zugang_grundlage_am: 'Tag des Zugangsgrunds',
    wohnt_in_gemeinschaftsunterkunft: 'Wohnt noch in einer Gemeinschaftsunterkunft',
    sprachen: 'Sprachen',
    alphabetisierung: 'Lesen und Schreiben',
    braucht_sprachmittlung: 'Braucht Sprachmittlung',
    stationen: 'Schule, Ausbildung, Arbeit',
    kurse: 'Kurse',
    interessen: 'Interessen',
    fremdnummern: 'Nummern anderer Stellen',
    telefon: 'Telefon',
    email: 'E-Mail',
    schutz: 'Schutz der Anschrift',
    schutz_bis: 'Schutz bis',
    erstkontakt: 'Erstkontakt',
    erstkontakt_am: 'Erstkontakt am',
    informiert_am: 'Informiert nach Art. 13 DSGVO am',
    informiert_sprache: 'Sprache der Information',
    einwilligung_am: 'Einwilligung am',
    einwilligung_kopie_am: 'Kopie ausgehändigt am',
    einwilligung_widerrufen_am: 'Einwilligung widerrufen am',
    bemerkung: 'Bemerkung',
  },
  zeigeWert: zeigePersonenwert,
  kommunen: () => 'wie das Ganze',
  ziel: zielHaushalt,
  teilVon: teilVonHaushalt,
};

/** What the trace never tells of an address: who is protected later was not protected before. */
const VERSCHWIEGENES = ['strasse', 'zusatz', 'plz', 'ort', 'ortsteil', 'wohnform'];

const anschriften: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `eine Anschrift der Akte ${nenne('haushalte', text(zeile['haushalt_id']))}`,
  unbestimmt: 'eine Anschrift',
  istPersonenbezogen: true,
  felder: {
    strasse: 'Straße',
    zusatz: 'Zusatz',
    plz: 'Postleitzahl',
    ort: 'Ort',
    ortsteil: 'Ortsteil',
    wohnform: 'Wohnform',
    von: 'von',
    bis: 'bis',
  },
  zeigeWert: (spalte) => (VERSCHWIEGENES.includes(spalte) ? 'steht in der Akte' : null),
  kommunen: () => 'wie das Ganze',
  ziel: zielHaushalt,
  teilVon: teilVonHaushalt,
};

const leistungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `eine Leistung der Akte ${nenne('haushalte', text(zeile['haushalt_id']))}`,
  unbestimmt: 'eine Leistung',
  istPersonenbezogen: true,
  felder: { art: 'Leistung', von: 'von', bis: 'bis' },
  zeigeWert: (spalte, wert) => (spalte === 'art' ? ausLabels(LEISTUNGSART_LABEL, wert) : null),
  kommunen: () => 'wie das Ganze',
  ziel: zielHaushalt,
  teilVon: teilVonHaushalt,
};

const begleitungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `eine Begleitung der Akte ${nenne('haushalte', text(zeile['haushalt_id']))}`,
  unbestimmt: 'eine Begleitung',
  istPersonenbezogen: true,
  freitexte: ['uebergeben_an', 'bemerkung'],
  felder: {
    von: 'von',
    bis: 'bis',
    grund: 'Grund des Abschlusses',
    uebergeben_an: 'übergeben an',
    bemerkung: 'Bemerkung',
  },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'grund') return wert === null ? '–' : ausLabels(ABSCHLUSSGRUND_LABEL, wert);
    return spalte === 'bis' && wert === null ? 'läuft' : null;
  },
  kommunen: () => 'wie das Ganze',
  ziel: zielHaushalt,
  teilVon: teilVonHaushalt,
};

const beziehungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) =>
    `die Beziehung „${nenne('personen', text(zeile['von_person_id']))} ${ausLabels(BEZIEHUNGSART_LABEL, zeile['art'] ?? null)} ${nenne('personen', text(zeile['zu_person_id']))}“`,
  unbestimmt: 'eine Beziehung',
  istPersonenbezogen: true,
  felder: { von_person_id: 'Person', art: 'Beziehung', zu_person_id: 'zu' },
  zeigeWert: (spalte, wert, nenne) =>
    spalte === 'art' ? ausLabels(BEZIEHUNGSART_LABEL, wert) : nenne('personen', text(wert)),
  kommunen: () => 'wie das Ganze',
  ziel: zielHaushalt,
  teilVon: teilVonHaushalt,
};

const aufenthalte: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `einen Aufenthaltsstatus von ${nenne('personen', text(zeile['person_id']))}`,
  unbestimmt: 'einen Aufenthaltsstatus',
  istPersonenbezogen: true,
  freitexte: ['wohnsitzauflage', 'nebenbestimmungen'],
  felder: {
    status: 'Status',
    von: 'von',
    bis: 'bis',
    erwerbstaetigkeit: 'Erwerbstätigkeit',
    wohnsitzauflage: 'Wohnsitzauflage',
    nebenbestimmungen: 'Nebenbestimmungen',
  },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'status') return ausLabels(AUFENTHALTSSTATUS_LABEL, wert);
    if (spalte === 'erwerbstaetigkeit') return ausLabels(ERWERBSTAETIGKEIT_LABEL, wert);
    return spalte === 'bis' && wert === null ? 'ohne Ende' : null;
  },
  kommunen: () => 'wie das Ganze',
  ziel: () => '/faelle',
  teilVon: (zeile) => ({ tabelle: 'personen', id: text(zeile['person_id']) }),
};

/** What the trace and the services that show several slices need to know of cases. */
export const faelleAnmeldung: Sliceanmeldung = {
  tabellen: { haushalte, anschriften, leistungen, begleitungen, personen, beziehungen, aufenthalte },
  suche: [faelleSuche],
  fristen: [faelleFristen],
  fallverlauf: [faelleVerlauf],
  nachRuecknahme: leiteNachRuecknahmeAb,
  vorgaenge: {
    'faelle.akteOeffnen': 'hat {was} geöffnet',
    'faelle.akteAbschliessen': 'hat {was} abgeschlossen',
    'faelle.akteWiederoeffnen': 'hat {was} wieder geöffnet',
    'faelle.erstkontakt': 'hat den Erstkontakt eingetragen: {was}',
  },
};
