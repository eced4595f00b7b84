import { DOKUMENTART_LABEL, DATEIART_LABEL, zeigeGroesse } from '../../../shared/dokumente/labels.ts';
import { zDateiart, zDokumentart } from '../../../shared/dokumente/types.ts';
import { zDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import { bezugsangaben } from '../../../shared/foundation/reference.ts';
import { dokumenteFristen } from './deadlines.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';

const dokumente: Tabellenbeschreibung = {
  datenart: 'dokumente',
  weitereDatenart: (zeile) => bezugsangaben(text(zeile['bezug_tabelle']))?.datenart ?? null,
  was: (zeile) => `das Dokument ${text(zeile['name'])}`,
  unbestimmt: 'ein Dokument',
  name: (zeile) => text(zeile['name']),
  felder: {
    art: 'Art',
    name: 'Dateiname',
    dateiart: 'Dateiart',
    bytes: 'Größe',
    bezug_titel: 'Gehört zu',
    papiercode: 'Code auf dem Papier',
    unterschrieben_am: 'Unterschrieben zurück am',
    gueltig_bis: 'Gültig bis',
  },
  zeigeWert: (spalte, wert) => {
    if (wert === null) return null;
    switch (spalte) {
      case 'art':
        return DOKUMENTART_LABEL[zDokumentart.parse(wert)];
      case 'dateiart':
        return DATEIART_LABEL[zDateiart.parse(wert)];
      case 'bytes':
        return zeigeGroesse(Number(wert));
      case 'unterschrieben_am':
      case 'gueltig_bis':
        return zeigeDatum(zDatum.parse(wert));
      default:
        return text(wert);
    }
  },
  // The Kommunen stand in rows of their own, which are parts of this one.
  kommunen: () => [],
  ziel: (zeile) => {
    const angaben = bezugsangaben(text(zeile['bezug_tabelle']));
    return angaben === null ? '/dokumente' : `${angaben.pfad}/${text(zeile['bezug_id'])}?abschnitt=dokumente`;
  },
  teilVon: null,
};

const dokument_kommunen: Tabellenbeschreibung = {
  datenart: 'dokumente',
  was: (zeile, nenne) => `die Zuordnung eines Dokuments zu ${nenne('kommunen', text(zeile['kommune_id']))}`,
  unbestimmt: 'die Zuordnung eines Dokuments',
  felder: { kommune_id: 'Kommune' },
  zeigeWert: (_spalte, wert, nenne) => nenne('kommunen', text(wert)),
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: () => '/dokumente',
  teilVon: (zeile) => ({ tabelle: 'dokumente', id: text(zeile['dokument_id']) }),
};

/** What the trace and the services that show several slices need to know of documents. */
export const dokumenteAnmeldung: Sliceanmeldung = {
  tabellen: { dokumente, dokument_kommunen },
  suche: [],
  fristen: [dokumenteFristen],
};
