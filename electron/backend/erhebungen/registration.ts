import { BEDARFSSTUFE_LABEL, RESSOURCENSTUFE_LABEL } from '../../../shared/erhebungen/labels.ts';
import { zBedarfsstufe, zRessourcenstufe } from '../../../shared/erhebungen/types.ts';
import { zDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import { THEMENFELD_LABEL, zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';
import { erhebungenVerlauf } from './timeline.ts';

const erhebungen: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `die Erhebung vom ${zeigeDatum(zDatum.parse(zeile['am']))}`,
  unbestimmt: 'eine Erhebung',
  istPersonenbezogen: true,
  felder: {
    am: 'Tag',
    durchgefuehrt_von: 'Durchgeführt von',
    sprache: 'Sprache',
    sprachmittlung: 'Sprachmittlung',
    wuensche: 'Wünsche',
    helfende: 'Menschen, die helfen',
  },
  zeigeWert: (spalte, wert) => (spalte === 'sprache' ? sprachname(text(wert)) : null),
  kommunen: () => 'wie das Ganze',
  ziel: (zeile) => `/faelle/${text(zeile['haushalt_id'])}?abschnitt=erhebung`,
  teilVon: (zeile) => ({ tabelle: 'haushalte', id: text(zeile['haushalt_id']) }),
};

const erhebung_felder: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => `das Themenfeld ${THEMENFELD_LABEL[zThemenfeld.parse(zeile['themenfeld'])]} einer Erhebung`,
  unbestimmt: 'ein Themenfeld einer Erhebung',
  istPersonenbezogen: true,
  felder: {
    themenfeld: 'Themenfeld',
    person_id: 'Person',
    ist_stand: 'So ist es heute',
    ressource: 'Das ist schon da',
    bedarf: 'Das wird gebraucht',
    bedarfsstufe: 'Bedarf',
    ressourcenstufe: 'Ressource',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'themenfeld':
        return THEMENFELD_LABEL[zThemenfeld.parse(wert)];
      case 'person_id':
        return wert === null ? 'ganze Familie' : nenne('personen', text(wert));
      case 'bedarfsstufe':
        return wert === null ? '' : BEDARFSSTUFE_LABEL[zBedarfsstufe.parse(wert)];
      case 'ressourcenstufe':
        return wert === null ? '' : RESSOURCENSTUFE_LABEL[zRessourcenstufe.parse(wert)];
      default:
        return null;
    }
  },
  kommunen: () => 'wie das Ganze',
  ziel: () => null,
  teilVon: (zeile) => ({ tabelle: 'erhebungen', id: text(zeile['erhebung_id']) }),
};

/** What the trace and the timeline need to know of Erhebungen. */
export const erhebungenAnmeldung: Sliceanmeldung = {
  tabellen: { erhebungen, erhebung_felder },
  suche: [],
  fristen: [],
  fallverlauf: [erhebungenVerlauf],
};
