import { GEWISSHEIT_LABEL, zGewissheit } from '../../../shared/foundation/certainty.ts';
import { istDatum, zDatum, zeigeDatum } from '../../../shared/foundation/date.ts';
import { WERTELISTEN, zWertelistenschluessel } from '../../../shared/foerderrecht/wertelisten.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';
import { foerderrechtFristen } from './deadlines.ts';
import { eintraegeAusSpalte } from './lists.ts';

const anpassungen: Tabellenbeschreibung = {
  datenart: 'foerderrecht',
  was: (zeile) => `den eigenen Wert „${text(zeile['schluessel'])}“ im Förderrecht`,
  unbestimmt: 'einen eigenen Wert im Förderrecht',
  freitexte: ['begruendung'],
  felder: {
    wert: 'Eigener Wert',
    begruendung: 'Begründung',
    gueltig_bis: 'gültig bis',
    quelle: 'Quelle',
    gewissheit: 'Gewissheit',
  },
  zeigeWert: (spalte, wert) => {
    if (spalte === 'wert') return String(JSON.parse(text(wert)));
    if (spalte === 'gewissheit' && wert !== null) return GEWISSHEIT_LABEL[zGewissheit.parse(wert)];
    return spalte === 'gueltig_bis' && istDatum(text(wert)) ? zeigeDatum(zDatum.parse(wert)) : null;
  },
  // Own values hold for every Kommune.
  kommunen: () => [],
  ziel: () => '/foerderrecht',
  teilVon: null,
};

const wertelisten: Tabellenbeschreibung = {
  datenart: 'foerderrecht',
  was: (zeile) => `die Liste „${WERTELISTEN[zWertelistenschluessel.parse(zeile['schluessel'])].titel}“`,
  unbestimmt: 'eine Liste mit Vorschlägen',
  felder: { eintraege: 'Einträge' },
  zeigeWert: (spalte, wert) =>
    spalte === 'eintraege'
      ? eintraegeAusSpalte(wert)
          .map(({ text, istAktiv }) => (istAktiv ? text : `${text} (nicht angeboten)`))
          .join(', ')
      : null,
  kommunen: () => [],
  ziel: () => '/foerderrecht?ansicht=listen',
  teilVon: null,
};

/** What the trace and the services that show several slices need to know of the Förderrecht. */
export const foerderrechtAnmeldung: Sliceanmeldung = {
  tabellen: { foerderrecht_anpassungen: anpassungen, wertelisten },
  suche: [],
  fristen: [foerderrechtFristen],
};
