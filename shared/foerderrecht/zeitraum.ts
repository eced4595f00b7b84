import {
  type Datum,
  endeNachMonaten,
  frueheres,
  jahrVon,
  monatsanfang,
  monatsende,
  monatVon,
  plusMonate,
  tageEinschliesslich,
  tageImMonat,
} from '../foundation/date.ts';

/** How a month that is not funded from its first to its last day counts. The texts leave it open: an Auslegung. */
export type AngefangeneMonate = 'tage' | 'voller_monat' | 'keiner';

/** One calendar month that is covered in part: `tage` of `tageDesMonats`. */
export interface Teilmonat {
  readonly tage: number;
  readonly tageDesMonats: number;
}

/** Whole months from the first day on: 15.01. to 14.02. is one. `begonnene` counts the unfinished one as well. */
function monateAbBeginn(von: Datum, bis: Datum): { ganze: number; begonnene: number } {
  // Up to the month before that of `bis` every one is whole.
  const monateZwischen = (jahrVon(bis) - jahrVon(von)) * 12 + monatVon(bis) - monatVon(von);
  let ganze = Math.max(0, monateZwischen - 1);
  while (endeNachMonaten(von, ganze + 1) <= bis) ganze += 1;
  return { ganze, begonnene: ganze > 0 && endeNachMonaten(von, ganze) === bis ? ganze : ganze + 1 };
}

/** Splits a period at the calendar: months covered from first to last day, and the parts at its ends. */
export function kalendermonate(von: Datum, bis: Datum): { volle: number; teile: Teilmonat[] } {
  let volle = 0;
  const teile: Teilmonat[] = [];
  for (let tag = von; tag <= bis; tag = plusMonate(monatsanfang(tag), 1)) {
    const tage = tageEinschliesslich(tag, frueheres(bis, monatsende(tag)));
    const tageDesMonats = tageImMonat(jahrVon(tag), monatVon(tag));
    if (tage === tageDesMonats) volle += 1;
    else teile.push({ tage, tageDesMonats });
  }
  return { volle, teile };
}

/**
 * Length of a period in hundredths of a month (2400 = 24,00), both days included; 0 where `bis` lies before `von`.
 *
 * `tage`: each calendar month in part counts days / days of the month, rounded to hundredths, as payroll offices do.
 * The result never falls below the whole months from the first day, nor rises above the months begun: 15.02.2018 to
 * 14.02.2020 is 24,00 although February has 28 and 29 days. `voller_monat` counts the months begun, `keiner` only the
 * whole ones.
 */
export function foerdermonateHundertstel(von: Datum, bis: Datum, auslegung: AngefangeneMonate): number {
  if (bis < von) return 0;
  const { ganze, begonnene } = monateAbBeginn(von, bis);
  switch (auslegung) {
    case 'keiner':
      return ganze * 100;
    case 'voller_monat':
      return begonnene * 100;
    case 'tage': {
      const { volle, teile } = kalendermonate(von, bis);
      const anteile = teile.map((teil) => Math.round((teil.tage * 100) / teil.tageDesMonats));
      const nachTagen = anteile.reduce((bisher, anteil) => bisher + anteil, volle * 100);
      return Math.min(Math.max(nachTagen, ganze * 100), begonnene * 100);
    }
  }
}

/** True where a period is a number of whole months from its first day, so that no Auslegung touches it. */
export function sindGanzeMonate(von: Datum, bis: Datum): boolean {
  return foerdermonateHundertstel(von, bis, 'keiner') === foerdermonateHundertstel(von, bis, 'voller_monat');
}

/** Last funded day of a post that begins on `beginn`: 01.10.2017 and 36 months end on 30.09.2020. */
export function foerderende(beginn: Datum, monate: number): Datum {
  return endeNachMonaten(beginn, monate);
}
