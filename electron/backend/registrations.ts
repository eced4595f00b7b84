import { antraegeAnmeldung } from './antraege/registration.ts';
import { arbeitslistenAnmeldung } from './arbeitslisten/registration.ts';
import { begleitpapiereAnmeldung } from './begleitpapiere/registration.ts';
import { beratungenAnmeldung } from './beratungen/registration.ts';
import { bibliothekAnmeldung } from './bibliothek/registration.ts';
import { dokumenteAnmeldung } from './dokumente/registration.ts';
import { dublettenAnmeldung } from './faelle/dubletten-registration.ts';
import { faelleAnmeldung } from './faelle/registration.ts';
import { einwilligungenAnmeldung } from './einwilligungen/registration.ts';
import { erhebungenAnmeldung } from './erhebungen/registration.ts';
import { foerderrechtAnmeldung } from './foerderrecht/registration.ts';
import { fristenAnmeldung } from './fristen/registration.ts';
import { integrationsplaeneAnmeldung } from './integrationsplaene/registration.ts';
import { kennzahlenAnmeldung } from './kennzahlen/registration.ts';
import { kommunenAnmeldung } from './kommunen/registration.ts';
import { kontenAnmeldung } from './konten/registration.ts';
import { netzwerkAnmeldung } from './netzwerk/registration.ts';
import { paketeAnmeldung } from './pakete/registration.ts';
import { personalAnmeldung } from './personal/registration.ts';
import { sicherungAnmeldung } from './sicherung/registration.ts';
import { sprachmittlungAnmeldung } from './sprachmittlung/registration.ts';
import { termineAnmeldung } from './termine/registration.ts';
import { uebergabenAnmeldung } from './uebergaben/registration.ts';
import { vereinbarungenAnmeldung } from './vereinbarungen/registration.ts';
import { vertretungenAnmeldung } from './vertretungen/registration.ts';
import { vordruckeAnmeldung } from './vordrucke/registration.ts';
import type { Sliceanmeldung } from './registration.ts';

/** What every slice tells the services that show several of them, in the order of the office. */
export const ANMELDUNGEN: readonly Sliceanmeldung[] = [
  kontenAnmeldung,
  dokumenteAnmeldung,
  fristenAnmeldung,
  sicherungAnmeldung,
  paketeAnmeldung,
  vordruckeAnmeldung,
  foerderrechtAnmeldung,
  kommunenAnmeldung,
  personalAnmeldung,
  netzwerkAnmeldung,
  faelleAnmeldung,
  dublettenAnmeldung,
  einwilligungenAnmeldung,
  erhebungenAnmeldung,
  uebergabenAnmeldung,
  sprachmittlungAnmeldung,
  termineAnmeldung,
  vertretungenAnmeldung,
  arbeitslistenAnmeldung,
  bibliothekAnmeldung,
  integrationsplaeneAnmeldung,
  beratungenAnmeldung,
  kennzahlenAnmeldung,
  vereinbarungenAnmeldung,
  antraegeAnmeldung,
  begleitpapiereAnmeldung,
];
