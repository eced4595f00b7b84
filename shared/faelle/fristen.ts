import { plusMonate, plusTage, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { HaushaltId, KommuneId } from '../foundation/id.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import { AUFENTHALTSSTATUS_LABEL, SCHUTZ_LABEL } from './labels.ts';
import { vollerName } from './name.ts';
import type { Aufenthaltsstatus, Schutz } from './wertelisten.ts';
import {
  endeDerBegleitung,
  HOECHSTDAUER_MONATE,
  HOECHSTDAUER_VERLAENGERT_MONATE,
  WARNUNG_MONATE_VORHER,
} from './uhr.ts';

/** Deadlines of cases: residence papers, the end of the company, the end of a Schutz. */

export const VORLAUF_PAPIER_TAGE = 90;
export const VORLAUF_SCHUTZ_TAGE = 30;
/** Six months, in days: a deadline is shown that long before. */
export const VORLAUF_UHR_TAGE = 183;
/** What has been over for so long is no deadline any more. */
const NACHLAUF_TAGE = 180;

/** The days between which a deadline is near or just over. */
export function fristfenster(heute: Datum, vorlaufTage: number): { readonly von: Datum; readonly bis: Datum } {
  return { von: plusTage(heute, -NACHLAUF_TAGE), bis: plusTage(heute, vorlaufTage) };
}

/** First days of company whose end lies in that stretch of days; a month more on both sides, since months differ. */
export function beginnfenster(heute: Datum, istVerlaengert: boolean): { readonly von: Datum; readonly bis: Datum } {
  const monate = istVerlaengert ? HOECHSTDAUER_VERLAENGERT_MONATE : HOECHSTDAUER_MONATE;
  return {
    von: plusMonate(plusTage(heute, -NACHLAUF_TAGE), -monate - 1),
    bis: plusMonate(heute, WARNUNG_MONATE_VORHER + 1 - monate),
  };
}

interface Ort {
  readonly haushaltId: HaushaltId;
  readonly kommuneId: KommuneId;
}

function frist(
  { haushaltId, kommuneId }: Ort,
  angaben: Omit<Fristvorschlag, 'kommuneId' | 'bezug' | 'ziel'>,
  abschnitt: string,
): Fristvorschlag {
  return {
    ...angaben,
    kommuneId,
    bezug: { tabelle: 'haushalte', id: haushaltId },
    ziel: `/faelle/${haushaltId}?abschnitt=${abschnitt}`,
  };
}

/** The last residence paper of somebody, with its end. */
export interface Papierende extends Ort {
  readonly id: string;
  readonly vorname: string;
  readonly nachname: string;
  readonly status: Aufenthaltsstatus;
  readonly bis: Datum;
}

export function papierfrist(papier: Papierende): Fristvorschlag {
  const { id, status, bis } = papier;
  return frist(
    papier,
    {
      id: `faelle:aufenthalt:${id}`,
      titel: `${vollerName(papier)}: ${AUFENTHALTSSTATUS_LABEL[status]} endet`,
      faelligAm: bis,
      vorlaufTage: VORLAUF_PAPIER_TAGE,
      quelle: 'Eingetragener Aufenthaltsstatus',
      gewissheit: 'belegt',
    },
    'personen',
  );
}

/** A household that is accompanied since that day. */
export interface Begleiteter extends Ort {
  readonly bezeichnung: string;
  readonly beginn: Datum;
  readonly istVerlaengert: boolean;
}

export function uhrfrist(begleiteter: Begleiteter): Fristvorschlag {
  const { bezeichnung, beginn, istVerlaengert, haushaltId } = begleiteter;
  const monate = istVerlaengert ? HOECHSTDAUER_VERLAENGERT_MONATE : HOECHSTDAUER_MONATE;
  return frist(
    begleiteter,
    {
      id: `faelle:uhr:${haushaltId}/${monate}`,
      titel: `${bezeichnung}: ${monate} Monate Begleitung enden`,
      faelligAm: endeDerBegleitung(beginn, istVerlaengert),
      vorlaufTage: VORLAUF_UHR_TAGE,
      quelle: `Höchstdauer der Beratung, begleitet seit ${zeigeDatum(beginn)}`,
      gewissheit: 'belegt',
    },
    'akte',
  );
}

/** Somebody whose Schutz ends. */
export interface Schutzende extends Ort {
  readonly id: string;
  readonly vorname: string;
  readonly nachname: string;
  readonly schutz: Schutz;
  readonly bis: Datum;
}

export function schutzfrist(ende: Schutzende): Fristvorschlag {
  const { id, schutz, bis } = ende;
  return frist(
    ende,
    {
      id: `faelle:schutz:${id}/${bis}`,
      titel: `${vollerName(ende)}: ${SCHUTZ_LABEL[schutz]} endet`,
      faelligAm: bis,
      vorlaufTage: VORLAUF_SCHUTZ_TAGE,
      quelle: 'Eingetragener Schutz der Anschrift',
      gewissheit: 'belegt',
    },
    'personen',
  );
}
