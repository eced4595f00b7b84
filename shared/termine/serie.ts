import { plusMonate, plusTage, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { keinWerktagWeil } from '../fristen/workday.ts';
import { SERIE_HOECHSTENS, type Wiederholung } from './types.ts';

/** Appointments that repeat. The rows are made at once; a change names how far it reaches. */

function tagNummer(beginn: Datum, { takt, abstand }: Wiederholung, nummer: number): Datum {
  return takt === 'woechentlich' ? plusTage(beginn, 7 * abstand * nummer) : plusMonate(beginn, abstand * nummer);
}

/**
 * The days of a series, the first one is `beginn`. Monthly ones keep the day of the month, or take the last day of a
 * shorter month: 31.01., 28.02., 31.03. None twice, none after the end, at most `SERIE_HOECHSTENS`.
 */
export function serientage(beginn: Datum, wiederholung: Wiederholung): Datum[] {
  const { ende } = wiederholung;
  const hoechstens = ende.art === 'anzahl' ? Math.min(ende.anzahl, SERIE_HOECHSTENS) : SERIE_HOECHSTENS;
  const tage: Datum[] = [];
  for (let nummer = 0; nummer < hoechstens; nummer++) {
    const tag = tagNummer(beginn, wiederholung, nummer);
    if (ende.art === 'bis' && tag > ende.bis) break;
    tage.push(tag);
  }
  return tage;
}

/** What hinders a series: an end before the second appointment, too many of them, days without work. */
export function pruefeSerie(beginn: Datum, wiederholung: Wiederholung): Grund[] {
  const { ende } = wiederholung;
  const tage = serientage(beginn, wiederholung);
  if (tage.length < 2) {
    return [
      {
        schwere: 'sperrt',
        code: 'serie-ohne-zweiten-termin',
        satz: `Bis zum ${ende.art === 'bis' ? zeigeDatum(ende.bis) : 'Ende'} gibt es keinen zweiten Termin.`,
        ausweg: 'Ein späteres Ende wählen oder einen einzelnen Termin anlegen.',
        norm: null,
        feld: 'wiederholung.ende.bis',
      },
    ];
  }
  const naechster = tagNummer(beginn, wiederholung, tage.length);
  const gruende: Grund[] = [];
  if (ende.art === 'bis' && naechster <= ende.bis) {
    gruende.push({
      schwere: 'sperrt',
      code: 'serie-zu-lang',
      satz: `Bis zum ${zeigeDatum(ende.bis)} wären es mehr als ${SERIE_HOECHSTENS} Termine.`,
      ausweg: `Das Ende spätestens auf den ${zeigeDatum(tage.at(-1) ?? beginn)} legen.`,
      norm: null,
      feld: 'wiederholung.ende.bis',
    });
  }
  const ohneArbeit = tage.filter((tag) => keinWerktagWeil(tag) !== null);
  const [erster] = ohneArbeit;
  if (erster !== undefined) {
    gruende.push({
      schwere: 'warnt',
      code: 'serie-kein-werktag',
      satz:
        ohneArbeit.length === 1
          ? `Der ${zeigeDatum(erster)} ist ${keinWerktagWeil(erster) ?? ''}.`
          : `${ohneArbeit.length} Termine liegen auf Tagen ohne Arbeit, der erste am ${zeigeDatum(erster)}.`,
      ausweg: 'Diese Termine nach dem Anlegen einzeln verschieben.',
      norm: null,
      feld: 'am',
    });
  }
  return gruende;
}
