import {
  ADRESSAT_LABEL,
  BERATUNGSORT_LABEL,
  FERNWEG_LABEL,
  KONTAKTART_LABEL,
  KONTAKTGRUPPE_LABEL,
} from '../../../shared/beratungen/labels.ts';
import { themenText } from '../../../shared/beratungen/rules.ts';
import { themenAusBits } from '../../../shared/beratungen/themen.ts';
import { zAdressat, zBeratungsort, zFernweg, zKontaktart, zKontaktgruppe } from '../../../shared/beratungen/types.ts';
import { istDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';
import { beratungenSuche, fuehreBeratungssucheNach } from './search.ts';
import { beratungenVerlauf } from './timeline.ts';

function tag(wert: string | number | null | undefined): string {
  const eines = text(wert);
  return istDatum(eines) ? zeigeDatum(eines) : '–';
}
const jaNein = (wert: string | number | null) => (wert === 1 ? 'ja' : 'nein');

const beratungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `das Gespräch vom ${tag(zeile['am'])}`,
  unbestimmt: 'ein Gespräch',
  istPersonenbezogen: true,
  felder: {
    am: 'Tag',
    dauer_minuten: 'Dauer in Minuten',
    personal_id: 'Wer',
    ort: 'Ort',
    fernweg: 'Telefon oder Video',
    unterort: 'Genauer Ort',
    begleitung_zu: 'Begleitung zu',
    themen: 'Themen',
    stichwort: 'Stichwort',
    adressat: 'Gespräch mit',
    ist_uebergabe: 'Übergabe',
    ist_information: 'Information über ein Angebot',
    in_gemeinschaftsunterkunft: 'In der Gemeinschaftsunterkunft',
    sprache: 'Sprache',
    sprachmittlung: 'Sprachmittlung',
    ergebnis: 'Ergebnis',
    notiz: 'Notiz',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'am':
        return tag(wert);
      case 'personal_id':
        return nenne('personal', text(wert));
      case 'ort':
        return BERATUNGSORT_LABEL[zBeratungsort.parse(wert)];
      case 'fernweg':
        return FERNWEG_LABEL[zFernweg.parse(wert)];
      case 'themen':
        return wert === 0 ? '–' : themenText(themenAusBits(Number(wert)), '');
      case 'adressat':
        return ADRESSAT_LABEL[zAdressat.parse(wert)];
      case 'sprache':
        return text(wert) === '' ? '–' : sprachname(text(wert));
      case 'ist_uebergabe':
      case 'ist_information':
      case 'in_gemeinschaftsunterkunft':
        return jaNein(wert);
      default:
        return null;
    }
  },
  kommunen: (zeile) => (zeile['haushalt_id'] === null ? [zKommuneId.parse(zeile['kommune_id'])] : 'wie das Ganze'),
  ziel: (zeile) =>
    zeile['haushalt_id'] === null
      ? '/beratungen'
      : `/faelle/${text(zeile['haushalt_id'])}?abschnitt=beratungen&beratung=${text(zeile['id'])}`,
  teilVon: (zeile) => (zeile['haushalt_id'] === null ? null : { tabelle: 'haushalte', id: text(zeile['haushalt_id']) }),
  teileNurVon: 'haushalte',
};

const beratung_personen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile, nenne) => `${nenne('personen', text(zeile['person_id']))} beim Gespräch`,
  unbestimmt: 'eine Person beim Gespräch',
  istPersonenbezogen: true,
  felder: { person_id: 'Person' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'person_id' ? nenne('personen', text(wert)) : null),
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'beratungen', id: text(zeile['beratung_id']) }),
};

const beratung_weiterleitungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: () => 'die Weiterleitung aus einem Gespräch',
  unbestimmt: 'die Weiterleitung aus einem Gespräch',
  istPersonenbezogen: true,
  felder: {},
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'beratungen', id: text(zeile['beratung_id']) }),
};

const netzwerkkontakte: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile) => `den Netzwerkkontakt mit „${text(zeile['stelle'])}“ am ${tag(zeile['am'])}`,
  unbestimmt: 'einen Netzwerkkontakt',
  freitexte: ['stelle', 'thema'],
  felder: {
    am: 'Tag',
    kommune_id: 'Kommune',
    personal_id: 'Wer',
    gruppe: 'Mit wem',
    art: 'Art',
    stelle: 'Stelle',
    thema: 'Worum es ging',
    dauer_minuten: 'Dauer in Minuten',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'am':
        return tag(wert);
      case 'kommune_id':
        return nenne('kommunen', text(wert));
      case 'personal_id':
        return nenne('personal', text(wert));
      case 'gruppe':
        return KONTAKTGRUPPE_LABEL[zKontaktgruppe.parse(wert)];
      case 'art':
        return KONTAKTART_LABEL[zKontaktart.parse(wert)];
      default:
        return null;
    }
  },
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: () => '/beratungen?abschnitt=kontakte',
  teilVon: null,
};

/** What the trace and the services that show several slices need to know of talks and contacts. */
export const beratungenAnmeldung: Sliceanmeldung = {
  tabellen: { beratungen, beratung_personen, beratung_weiterleitungen, netzwerkkontakte },
  suche: [beratungenSuche],
  fristen: [],
  fallverlauf: [beratungenVerlauf],
  nachfuehrung: fuehreBeratungssucheNach,
  vorgaenge: {
    'beratungen.gruppeAnlegen': 'hat ein Gruppengespräch erfasst',
    'beratungen.sprechtag': 'hat einen Sprechtag erfasst',
    'beratungen.einladungAblegen': 'hat eine Einladung abgelegt: {was}',
  },
};
