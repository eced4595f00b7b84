import { zKommuneId } from '../../../shared/foundation/id.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import { AUSKUNFT_LABEL } from '../../../shared/netzwerk/labels.ts';
import { PARTNERART_LABEL, zPartnerart } from '../../../shared/netzwerk/partnerarten.ts';
import { THEMENFELD_LABEL, zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { zAuskunft } from '../../../shared/netzwerk/types.ts';
import { text, type Tabellenbeschreibung, type Zeile } from '../registration.ts';

/** Partners, as the trace, undo and the bin tell of them. */

const zielDer = (id: string) => `/netzwerk/${id}`;
const teilVonPartner = (zeile: Zeile) => ({ tabelle: 'partner', id: text(zeile['partner_id']) }) as const;

const AUSKUENFTE: readonly string[] = ['kinderbetreuung', 'barrierefrei', 'zertifiziert'];

export const partner: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile) => `die Stelle „${text(zeile['name'])}“`,
  unbestimmt: 'eine Stelle',
  name: (zeile) => text(zeile['name']),
  istPersonenbezogen: true,
  genuegtEineKommune: true,
  felder: {
    name: 'Name',
    art: 'Art',
    ansprechperson: 'Ansprechperson',
    telefon: 'Telefon',
    email: 'E-Mail',
    web: 'Internet',
    strasse: 'Straße und Hausnummer',
    plz: 'Postleitzahl',
    ort: 'Ort',
    haltestelle: 'Haltestelle',
    sprachen: 'Sprachen',
    zeiten: 'Zeiten',
    kosten: 'Kosten',
    kinderbetreuung: 'Kinderbetreuung',
    barrierefrei: 'Barrierefrei',
    zertifiziert: 'Zertifiziert',
    verguetung: 'Vergütung',
    ist_nennbar: 'Auf Blättern nennen',
    bemerkung: 'Bemerkung',
    geprueft_am: 'Zuletzt geprüft am',
    geprueft_von: 'Zuletzt geprüft von',
  },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'art') return PARTNERART_LABEL[zPartnerart.parse(wert)];
    if (spalte === 'sprachen') return (JSON.parse(text(wert)) as string[]).map(sprachname).join(', ');
    if (spalte === 'ist_nennbar') return wert === 1 ? 'ja' : 'nein';
    return AUSKUENFTE.includes(spalte) ? AUSKUNFT_LABEL[zAuskunft.parse(wert)] : null;
  },
  kommunen: () => [],
  ziel: (zeile) => zielDer(text(zeile['id'])),
  teilVon: null,
};

export const partner_kommunen: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile, nenne) => `die Kommune ${nenne('kommunen', text(zeile['kommune_id']))} der Stelle`,
  unbestimmt: 'eine Kommune einer Stelle',
  felder: { kommune_id: 'Kommune' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'kommune_id' ? nenne('kommunen', text(wert)) : null),
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: (zeile) => zielDer(text(zeile['partner_id'])),
  teilVon: teilVonPartner,
};

export const partner_zustaendigkeiten: Tabellenbeschreibung = {
  datenart: 'netzwerk',
  was: (zeile, nenne) =>
    `die Zuständigkeit für ${THEMENFELD_LABEL[zThemenfeld.parse(zeile['feld'])]} der Stelle „${nenne('partner', text(zeile['partner_id']))}“`,
  unbestimmt: 'eine Zuständigkeit',
  felder: { feld: 'Themenfeld', kommune_id: 'Kommune', ortsteil: 'Ortsteil' },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'feld') return THEMENFELD_LABEL[zThemenfeld.parse(wert)];
    if (spalte === 'kommune_id') return wert === null ? 'alle' : nenne('kommunen', text(wert));
    return null;
  },
  kommunen: (zeile) => (zeile['kommune_id'] === null ? 'wie das Ganze' : [zKommuneId.parse(zeile['kommune_id'])]),
  ziel: (zeile) => zielDer(text(zeile['partner_id'])),
  teilVon: teilVonPartner,
};
