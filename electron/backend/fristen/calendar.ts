import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { jahrVon, monatVon, plusTage, tagVon, type Datum } from '../../../shared/foundation/date.ts';
import type { Frist } from '../../../shared/fristen/types.ts';

/** Reminders come when work begins, not at midnight. */
const ARBEITSBEGINN_UHR = 8;

function alsTeile(tag: Datum): DateArray {
  return [jahrVon(tag), monatVon(tag), tagVon(tag)];
}

/** The library knows `timestamp` (DTSTAMP), its types do not. */
function termin(frist: Frist, jetzt: string): EventAttributes & { readonly timestamp: number } {
  const { id, titel, faelligAm, werktagshinweis, quelle, vorlaufTage } = frist;
  const zeilen = [werktagshinweis, quelle === null ? null : `Quelle: ${quelle}`].filter((zeile) => zeile !== null);
  return {
    uid: `${id.replaceAll(/[^\w-]+/g, '-')}@geleit`,
    title: titel,
    start: alsTeile(faelligAm),
    end: alsTeile(plusTage(faelligAm, 1)),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    timestamp: Date.parse(jetzt),
    calName: 'Fristen',
    productId: 'geleit/fristen',
    ...(zeilen.length > 0 ? { description: zeilen.join('\n') } : {}),
    alarms: [
      {
        action: 'display',
        description: titel,
        // In hours: the library writes days as `P7DT`, which is no duration.
        trigger:
          vorlaufTage === 0
            ? { hours: ARBEITSBEGINN_UHR, before: false }
            : { hours: vorlaufTage * 24 - ARBEITSBEGINN_UHR, before: true },
      },
    ],
  };
}

/** The deadlines as a calendar file (RFC 5545): whole days, each with a reminder on the first day of its lead time. */
export function schreibeKalender(fristen: readonly Frist[], jetzt: string): string {
  const { value, error } = createEvents(fristen.map((frist) => termin(frist, jetzt)));
  if (!value || error) throw new Error('The calendar could not be written.', { cause: error });
  return value;
}
