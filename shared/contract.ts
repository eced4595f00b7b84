import { antraegeContract } from './antraege/contract.ts';
import { arbeitslistenContract } from './arbeitslisten/contract.ts';
import { begleitpapiereContract } from './begleitpapiere/contract.ts';
import { bibliothekContract } from './bibliothek/contract.ts';
import { beratungenContract } from './beratungen/contract.ts';
import { dokumenteContract } from './dokumente/contract.ts';
import { auftraegeContract } from './auftraege/contract.ts';
import { einwilligungenContract } from './einwilligungen/contract.ts';
import { entwuerfeContract } from './entwuerfe/contract.ts';
import { erhebungenContract } from './erhebungen/contract.ts';
import { faelleContract } from './faelle/contract.ts';
import { foerderrechtContract } from './foerderrecht/contract.ts';
import { fristenContract } from './fristen/contract.ts';
import { integrationsplaeneContract } from './integrationsplaene/contract.ts';
import { kennzahlenContract } from './kennzahlen/contract.ts';
import { kommunenContract } from './kommunen/contract.ts';
import { kontenContract } from './konten/contract.ts';
import { netzwerkContract } from './netzwerk/contract.ts';
import { paketeContract } from './pakete/contract.ts';
import { personalContract } from './personal/contract.ts';
import { protokollContract } from './protokoll/contract.ts';
import { sicherungContract } from './sicherung/contract.ts';
import { sprachmittlungContract } from './sprachmittlung/contract.ts';
import { sucheContract } from './suche/contract.ts';
import { uebergabenContract } from './uebergaben/contract.ts';
import { termineContract } from './termine/contract.ts';
import { vereinbarungenContract } from './vereinbarungen/contract.ts';
import { vertretungenContract } from './vertretungen/contract.ts';
import { vordruckeContract } from './vordrucke/contract.ts';

/** Every operation of the program, by slice, in the order of the office. */
export const contract = {
  konten: kontenContract,
  protokoll: protokollContract,
  entwuerfe: entwuerfeContract,
  dokumente: dokumenteContract,
  fristen: fristenContract,
  suche: sucheContract,
  auftraege: auftraegeContract,
  sicherung: sicherungContract,
  pakete: paketeContract,
  vordrucke: vordruckeContract,
  foerderrecht: foerderrechtContract,
  kommunen: kommunenContract,
  personal: personalContract,
  netzwerk: netzwerkContract,
  einwilligungen: einwilligungenContract,
  faelle: faelleContract,
  erhebungen: erhebungenContract,
  uebergaben: uebergabenContract,
  sprachmittlung: sprachmittlungContract,
  termine: termineContract,
  vertretungen: vertretungenContract,
  arbeitslisten: arbeitslistenContract,
  bibliothek: bibliothekContract,
  integrationsplaene: integrationsplaeneContract,
  beratungen: beratungenContract,
  kennzahlen: kennzahlenContract,
  vereinbarungen: vereinbarungenContract,
  antraege: antraegeContract,
  begleitpapiere: begleitpapiereContract,
};
export type Contract = typeof contract;
