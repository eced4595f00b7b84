import { antraegeFenster } from '../antraege/fenster.ts';
import { arbeitslistenFenster } from '../arbeitslisten/fenster.ts';
import { begleitpapiereFenster } from '../begleitpapiere/fenster.ts';
import { beratungenFenster } from '../beratungen/fenster.ts';
import { bibliothekFenster } from '../bibliothek/fenster.ts';
import { einwilligungenFenster } from '../einwilligungen/fenster.ts';
import { erhebungenFenster } from '../erhebungen/fenster.ts';
import { dublettenFenster } from '../faelle/dubletten/fenster.ts';
import { faelleFenster } from '../faelle/fenster.ts';
import { fristenFenster } from '../fristen/fenster.ts';
import { kennzahlenFenster } from '../kennzahlen/fenster.ts';
import { kontenFenster } from '../konten/fenster.ts';
import { integrationsplaeneFenster } from '../integrationsplaene/fenster.ts';
import { kommunenFenster } from '../kommunen/fenster.ts';
import { netzwerkFenster } from '../netzwerk/fenster.ts';
import { personalFenster } from '../personal/fenster.ts';
import { sicherungFenster } from '../sicherung/fenster.ts';
import { termineFenster } from '../termine/fenster.ts';
import { sprachmittlungFenster } from '../sprachmittlung/fenster.ts';
import { uebergabenFenster } from '../uebergaben/fenster.ts';
import { vereinbarungenFenster } from '../vereinbarungen/fenster.ts';
import { vertretungenFenster } from '../vertretungen/fenster.ts';
import { vordruckeFenster } from '../vordrucke/fenster.ts';
import type { Fensteranmeldung } from './registration.ts';

/** What every slice shows on the start page and in the palette, in the order of the office. */
export const FENSTERANMELDUNGEN: readonly Fensteranmeldung[] = [
  kontenFenster,
  sicherungFenster,
  kommunenFenster,
  personalFenster,
  termineFenster,
  vertretungenFenster,
  arbeitslistenFenster,
  netzwerkFenster,
  faelleFenster,
  dublettenFenster,
  einwilligungenFenster,
  erhebungenFenster,
  integrationsplaeneFenster,
  beratungenFenster,
  kennzahlenFenster,
  uebergabenFenster,
  sprachmittlungFenster,
  bibliothekFenster,
  antraegeFenster,
  begleitpapiereFenster,
  vereinbarungenFenster,
  vordruckeFenster,
  fristenFenster,
];
