import { zKommuneId } from '../../../shared/foundation/id.ts';
import { BEGLEITPAPIER_LABEL } from '../../../shared/begleitpapiere/labels.ts';
import { zBegleitpapierart } from '../../../shared/begleitpapiere/types.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';

/** Every text that is filled in, however deep it stands; days and words of choices are left out. */
function texteAus(wert: unknown): string[] {
  if (typeof wert === 'string') return wert === '' || /^[a-z0-9_-]+$/.test(wert) ? [] : [wert];
  return typeof wert === 'object' && wert !== null ? Object.values(wert).flatMap(texteAus) : [];
}

const begleitpapiere: Tabellenbeschreibung = {
  datenart: 'antraege',
  was: (zeile) => `das Papier „${BEGLEITPAPIER_LABEL[zBegleitpapierart.parse(zeile['art'])]}“ zum Antrag`,
  unbestimmt: 'ein Papier zum Antrag',
  istPersonenbezogen: true,
  felder: { art: 'Papier', kommune_id: 'Kommune', personal_id: 'Person', angaben: 'Angaben', dokument_id: 'Abgelegt' },
  zeigeWert: (spalte, wert, nenne) => {
    if (wert === null) return null;
    switch (spalte) {
      case 'art':
        return BEGLEITPAPIER_LABEL[zBegleitpapierart.parse(wert)];
      case 'kommune_id':
        return nenne('kommunen', text(wert));
      case 'personal_id':
        return nenne('personal', text(wert));
      case 'angaben':
        return texteAus(JSON.parse(text(wert))).join(' · ') || 'ohne Text';
      default:
        return nenne('dokumente', text(wert));
    }
  },
  kommunen: (zeile) => (zeile['kommune_id'] === null ? 'wie das Ganze' : [zKommuneId.parse(zeile['kommune_id'])]),
  ziel: (zeile) => `/antraege/${text(zeile['antrag_id'])}?abschnitt=papiere`,
  teilVon: (zeile) => ({ tabelle: 'antraege', id: text(zeile['antrag_id']) }),
};

/** What the trace needs to know of the papers beside an Antrag. */
export const begleitpapiereAnmeldung: Sliceanmeldung = {
  vorgaenge: { 'begleitpapiere.ablegen': 'hat ein Papier abgelegt: {was}' },
  tabellen: { begleitpapiere },
  suche: [],
  fristen: [],
};
