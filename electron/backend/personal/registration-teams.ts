import { zKommuneId } from '../../../shared/foundation/id.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_LABEL } from '../../../shared/foerderrecht/labels.ts';
import { zQualifikationstyp } from '../../../shared/foerderrecht/types.ts';
import { text, type Tabellenbeschreibung, type Zeile } from '../registration.ts';

/** Teams and planned posts, as the trace, undo and the bin tell of them. */

const ZIEL_TEAMS = '/personal?abschnitt=teams';
const teilVonTeam = (zeile: Zeile) => ({ tabelle: 'teams', id: text(zeile['team_id']) }) as const;

export const teams: Tabellenbeschreibung = {
  datenart: 'personal',
  was: (zeile) => `das Team „${text(zeile['name'])}“`,
  unbestimmt: 'ein Team',
  name: (zeile) => text(zeile['name']),
  istPersonenbezogen: true,
  genuegtEineKommune: true,
  felder: { name: 'Name', leitung_id: 'Leitung' },
  zeigeWert: (spalte, wert, nenne) =>
    spalte === 'leitung_id' ? (wert === null ? '–' : nenne('personal', text(wert))) : null,
  kommunen: () => [],
  ziel: () => ZIEL_TEAMS,
  teilVon: null,
};

export const team_kommunen: Tabellenbeschreibung = {
  datenart: 'personal',
  was: (zeile, nenne) => `die Kommune ${nenne('kommunen', text(zeile['kommune_id']))} des Teams`,
  unbestimmt: 'eine Kommune eines Teams',
  felder: { kommune_id: 'Kommune' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'kommune_id' ? nenne('kommunen', text(wert)) : null),
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: () => ZIEL_TEAMS,
  teilVon: teilVonTeam,
};

export const team_mitglieder: Tabellenbeschreibung = {
  datenart: 'personal',
  was: (zeile, nenne) =>
    `die Zugehörigkeit von ${nenne('personal', text(zeile['personal_id']))} zum Team „${nenne('teams', text(zeile['team_id']))}“`,
  unbestimmt: 'eine Zugehörigkeit zu einem Team',
  istPersonenbezogen: true,
  felder: { personal_id: 'Person', von: 'von', bis: 'bis' },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'personal_id') return nenne('personal', text(wert));
    return spalte === 'bis' && wert === null ? 'ohne Ende' : null;
  },
  kommunen: () => 'wie das Ganze',
  ziel: () => ZIEL_TEAMS,
  teilVon: teilVonTeam,
};

export const geplante_stellen: Tabellenbeschreibung = {
  datenart: 'personal',
  was: (zeile, nenne) => `die geplante Stelle in ${nenne('kommunen', text(zeile['kommune_id']))}`,
  unbestimmt: 'eine geplante Stelle',
  felder: {
    kommune_id: 'Kommune',
    anteil_hundertstel: 'Anteil (VZÄ)',
    ab: 'ab',
    qualifikationstyp: 'Qualifikation',
    bemerkung: 'Bemerkung',
    besetzt_ab: 'besetzt ab',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'kommune_id') return nenne('kommunen', text(wert));
    if (spalte === 'anteil_hundertstel' && typeof wert === 'number') return zeigeVzae(wert);
    if (spalte === 'qualifikationstyp') return QUALIFIKATIONSTYP_LABEL[zQualifikationstyp.parse(wert)];
    if (spalte === 'besetzt_ab' && wert === null) return 'noch offen';
    return null;
  },
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: () => '/personal?abschnitt=besetzung',
  teilVon: null,
};
