import { zKommuneId } from '../../../shared/foundation/id.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_LABEL } from '../../../shared/foerderrecht/labels.ts';
import { zQualifikationstyp } from '../../../shared/foerderrecht/types.ts';
import { GESCHLECHT_LABEL, PROGRAMM_LABEL, TRAEGERART_LABEL } from '../../../shared/personal/labels.ts';
import { zGeschlecht, zProgramm, zTraegerart } from '../../../shared/personal/types.ts';
import { text, type Sliceanmeldung, type Tabellenbeschreibung } from '../registration.ts';
import { geplanteStellenFristen, personalFristen } from './deadlines.ts';
import { abwesenheiten, fortbildungen, klaerungen, vorherige_taetigkeiten } from './registration-entries.ts';
import { geplante_stellen, team_kommunen, team_mitglieder, teams } from './registration-teams.ts';
import { personalSuche, teamSuche } from './search.ts';

const personal: Tabellenbeschreibung = {
  datenart: 'personal',
  was: (zeile) => `die Person ${text(zeile['vorname'])} ${text(zeile['nachname'])}`,
  unbestimmt: 'eine Person',
  name: (zeile) => `${text(zeile['vorname'])} ${text(zeile['nachname'])}`,
  istPersonenbezogen: true,
  genuegtEineKommune: true,
  felder: {
    vorname: 'Vorname',
    nachname: 'Nachname',
    geschlecht: 'Geschlecht',
    traegerart: 'Art des Anstellungsträgers',
    traeger_id: 'Anstellungsträger',
    beschaeftigt_ab: 'beschäftigt ab',
    vertrag_von: 'Vertrag von',
    vertrag_bis: 'Vertrag bis',
    tarif_vollzeit_hundertstel: 'Tarifliche Vollzeit in Stunden',
    qualifikationstyp: 'Qualifikation',
    qualifikation: 'Nachweise der Qualifikation',
    fachaufsicht_name: 'Fachaufsicht: Name',
    fachaufsicht_funktion: 'Fachaufsicht: Funktion',
    fachaufsicht_stelle: 'Fachaufsicht: Stelle',
    fachaufsicht_uebergreifend: 'Fachaufsicht gemeinde- oder trägerübergreifend',
    vertretung_id: 'Ständige Vertretung',
    bemerkung: 'Bemerkung',
  },
  zeigeWert: (spalte, wert, nenne) => {
    switch (spalte) {
      case 'geschlecht':
        return GESCHLECHT_LABEL[zGeschlecht.parse(wert)];
      case 'traegerart':
        return TRAEGERART_LABEL[zTraegerart.parse(wert)];
      case 'traeger_id':
        return wert === null ? '–' : nenne('kommunen', text(wert));
      case 'vertrag_bis':
        return wert === null ? 'unbefristet' : null;
      case 'fachaufsicht_uebergreifend':
        return wert === 1 ? 'ja' : 'nein';
      case 'vertretung_id':
        return wert === null ? '–' : nenne('personal', text(wert));
      case 'tarif_vollzeit_hundertstel':
        return typeof wert === 'number' ? zeigeVzae(wert) : null;
      case 'qualifikationstyp':
        return QUALIFIKATIONSTYP_LABEL[zQualifikationstyp.parse(wert)];
      case 'qualifikation':
        return alsAufzaehlung(text(wert));
      default:
        return null;
    }
  },
  kommunen: (zeile) => (zeile['traeger_id'] === null ? [] : [zKommuneId.parse(zeile['traeger_id'])]),
  ziel: (zeile) => `/personal/${text(zeile['id'])}`,
  teilVon: null,
};

/** The filled-in texts of the evidence, one after the other. */
function alsAufzaehlung(json: string): string {
  const werte: unknown[] = Object.values(JSON.parse(json) as Record<string, unknown>);
  return werte.filter((wert): wert is string => typeof wert === 'string' && wert !== '').join(', ');
}

const stellenanteile: Tabellenbeschreibung = {
  datenart: 'personal',
  was: (zeile, nenne) =>
    `den Stellenanteil von ${nenne('personal', text(zeile['personal_id']))} in ${nenne('kommunen', text(zeile['kommune_id']))}`,
  unbestimmt: 'einen Stellenanteil',
  istPersonenbezogen: true,
  felder: {
    kommune_id: 'Kommune',
    bezeichnung: 'Bezeichnung',
    anteil_hundertstel: 'Anteil (VZÄ)',
    von: 'von',
    bis: 'bis',
    programm: 'Programm',
  },
  zeigeWert: (spalte, wert, nenne) => {
    if (spalte === 'kommune_id') return nenne('kommunen', text(wert));
    if (spalte === 'anteil_hundertstel' && typeof wert === 'number') return zeigeVzae(wert);
    if (spalte === 'bis' && wert === null) return 'unbefristet';
    if (spalte === 'programm') return PROGRAMM_LABEL[zProgramm.parse(wert)];
    return null;
  },
  kommunen: (zeile) => [zKommuneId.parse(zeile['kommune_id'])],
  ziel: (zeile) => `/personal/${text(zeile['personal_id'])}`,
  teilVon: (zeile) => ({ tabelle: 'personal', id: text(zeile['personal_id']) }),
};

const personal_konten: Tabellenbeschreibung = {
  datenart: 'personal',
  was: (zeile, nenne) => `das Konto von ${nenne('personal', text(zeile['personal_id']))}`,
  unbestimmt: 'das Konto einer Person',
  istPersonenbezogen: true,
  felder: { konto_id: 'Konto im Programm' },
  zeigeWert: (spalte, wert, nenne) => (spalte === 'konto_id' ? nenne('konten', text(wert)) : null),
  kommunen: () => 'wie das Ganze',
  ziel: (zeile) => `/personal/${text(zeile['personal_id'])}?abschnitt=einbindung`,
  teilVon: (zeile) => ({ tabelle: 'personal', id: text(zeile['personal_id']) }),
};

/** What the trace and the services that show several slices need to know of Personal. */
export const personalAnmeldung: Sliceanmeldung = {
  tabellen: {
    personal,
    personal_konten,
    stellenanteile,
    vorherige_taetigkeiten,
    klaerungen,
    fortbildungen,
    abwesenheiten,
    teams,
    team_kommunen,
    team_mitglieder,
    geplante_stellen,
  },
  suche: [personalSuche, teamSuche],
  fristen: [personalFristen, geplanteStellenFristen],
};
