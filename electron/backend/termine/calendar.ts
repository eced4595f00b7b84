import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { jahrVon, monatVon, tagVon } from '../../../shared/foundation/date.ts';
import { minutenVon } from '../../../shared/termine/rules.ts';
import { TERMINORT_LABEL } from '../../../shared/termine/labels.ts';
import type { Terminzeile } from '../../../shared/termine/types.ts';

/** An appointment on its way into the calendar of another program. */
export interface Kalendertermin {
  readonly termin: Pick<
    Terminzeile,
    'id' | 'titel' | 'am' | 'um' | 'dauerMinuten' | 'ort' | 'ortsangabe' | 'aktenzeichen' | 'stand'
  >;
  /** Who comes. */
  readonly personen: readonly { readonly vorname: string; readonly nachname: string }[];
  /** True: the address of the household is protected; nothing about the place gets out but its kind. */
  readonly istGeschuetzt: boolean;
}

/** `S. B.`; a single name gives one letter. */
function initialen({ vorname, nachname }: Kalendertermin['personen'][number]): string {
  return [vorname, nachname].flatMap((name) => (name === '' ? [] : [`${Array.from(name)[0] ?? ''}.`])).join(' ');
}

function name({ vorname, nachname }: Kalendertermin['personen'][number]): string {
  return `${vorname} ${nachname}`.trim();
}

/**
 * Titles are written freely and often name somebody: without names they stay in the program, and so does every place but
 * its kind. Times are those of the clock on the wall.
 */
function ereignis(
  { termin, personen, istGeschuetzt }: Kalendertermin,
  { mitNamen, jetzt }: { readonly mitNamen: boolean; readonly jetzt: string },
): EventAttributes & { readonly timestamp: number } {
  const beginn: DateArray = [
    jahrVon(termin.am),
    monatVon(termin.am),
    tagVon(termin.am),
    Math.floor(minutenVon(termin.um) / 60),
    minutenVon(termin.um) % 60,
  ];
  const wer = mitNamen ? personen.map(name).join(', ') : personen.map(initialen).join(', ');
  const teile = [termin.aktenzeichen, wer, mitNamen ? termin.titel : ''].filter((teil) => teil !== '');
  const wo = [TERMINORT_LABEL[termin.ort], mitNamen && !istGeschuetzt ? termin.ortsangabe : ''].filter(
    (teil) => teil !== '',
  );
  return {
    uid: `termin-${termin.id}@geleit`,
    title: teile.length === 0 ? 'Termin' : teile.join(' · '),
    start: beginn,
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes: termin.dauerMinuten },
    location: wo.join(', '),
    busyStatus: 'BUSY',
    status: termin.stand === 'abgesagt' ? 'CANCELLED' : 'CONFIRMED',
    classification: 'PRIVATE',
    timestamp: Date.parse(jetzt),
    calName: 'Termine',
    productId: 'geleit/termine',
  };
}

/** Appointments as a calendar file (RFC 5545). */
export function schreibeTerminkalender(
  termine: readonly Kalendertermin[],
  angaben: { readonly mitNamen: boolean; readonly jetzt: string },
): string {
  const { value, error } = createEvents(termine.map((eine) => ereignis(eine, angaben)));
  if (!value || error) throw new Error('The calendar could not be written.', { cause: error });
  return value;
}
