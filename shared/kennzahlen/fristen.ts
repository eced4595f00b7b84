import { datum, jahrVon, plusTage, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import type { Auswertungsfrage } from './types.ts';

const VORLAUF_TAGE = 28;
/** So long a day that has passed is still shown. */
const NACHLAUF_TAGE = 90;
/** First year that is reported as a whole. Quelle: [FAFO]. */
export const AB_JAEHRLICH = 2020;
/** First period: the Integrationsmanagement began in 2018. Quelle: [S3]. */
export const ERSTES_JAHR = 2018;

/** A period that is reported, and by when. */
export interface Bericht {
  readonly von: Datum;
  readonly bis: Datum;
  readonly faelligAm: Datum;
}

/** The periods that are reported of a year: two halves until 2019, since then the whole. Quelle: [FAFO]. */
function berichteVon(jahr: number): Bericht[] {
  const tag = (monatUndTag: string, in_ = jahr) => datum(`${in_}-${monatUndTag}`);
  const ende = { bis: tag('12-31'), faelligAm: tag('01-31', jahr + 1) };
  if (jahr >= AB_JAEHRLICH) return [{ von: tag('01-01'), ...ende }];
  return [
    { von: tag('01-01'), bis: tag('06-30'), faelligAm: tag('07-31') },
    { von: tag('07-01'), ...ende },
  ];
}

/** The period that was to be reported last, as long as somebody may still be at work on it; null: none is. */
export function juengsterBericht(heute: Datum): Bericht | null {
  const jahr = jahrVon(heute);
  const beendete = [jahr - 1, jahr]
    .filter((eines) => eines >= ERSTES_JAHR)
    .flatMap(berichteVon)
    .filter(({ bis, faelligAm }) => bis < heute && plusTage(faelligAm, NACHLAUF_TAGE) >= heute);
  return beendete.at(-1) ?? null;
}

/** Periods that are to be reported, or were to be and were not: until something was sent for the whole of one. */
export function offeneBerichte(heute: Datum, abgaben: readonly { readonly frage: Auswertungsfrage }[]): Bericht[] {
  const jahr = jahrVon(heute);
  return [jahr - 1, jahr]
    .filter((eines) => eines >= ERSTES_JAHR)
    .flatMap(berichteVon)
    .filter(
      ({ von, bis, faelligAm }) =>
        plusTage(faelligAm, NACHLAUF_TAGE) >= heute &&
        !abgaben.some(({ frage }) => frage.von <= von && frage.bis >= bis),
    );
}

/** What is to be sent as deadlines. */
export function fristenDerKennzahlen(
  heute: Datum,
  abgaben: readonly { readonly frage: Auswertungsfrage }[],
): Fristvorschlag[] {
  return offeneBerichte(heute, abgaben).map(({ von, bis, faelligAm }) => ({
    id: `kennzahlen:abgabe:${von}`,
    titel: `Kennzahlen ${zeigeDatum(von)} bis ${zeigeDatum(bis)} abgeben`,
    faelligAm,
    vorlaufTage: VORLAUF_TAGE,
    kommuneId: null,
    bezug: null,
    ziel: `/kennzahlen?von=${von}&bis=${bis}`,
    quelle: 'Kennzahlen im landeseinheitlichen Muster: seit 2020 jährlich zum 31. Januar, davor halbjährlich [FAFO]',
    gewissheit: 'belegt',
  }));
}
