import {
  type ErklaerterBetrag,
  type Erklaerung,
  type Gewissheit,
  type zErklaerungsWert,
  zGewissheit,
} from '../foundation/certainty.ts';
import type { z } from 'zod';
import { type Datum, zeigeDatum } from '../foundation/date.ts';
import { zeigeVzae } from '../foundation/share.ts';
import { zeigeKennwert } from './labels.ts';
import { angefangeneMonate, kennwert } from './rules.ts';
import type { Kennwert, Regime } from './types.ts';
import { foerdermonateHundertstel, kalendermonate, sindGanzeMonate } from './zeitraum.ts';

export type ErklaerungsWert = z.infer<typeof zErklaerungsWert>;

/** Number of the norm that sets types and rates. Quelle: Pakt für Integration, Bericht des RP Stuttgart 2017/2018. */
export const NORM_QUALIFIKATION = 'VwV Integrationsmanagement Nr. 4.2.2';

/** A dated value as a line of the explanation. An own value names its reason and what was shipped. */
export function wertAus(kennwert: Kennwert, name: string = kennwert.bezeichnung): ErklaerungsWert {
  const { angepasst } = kennwert;
  if (angepasst === null) {
    return { name, wert: zeigeKennwert(kennwert), quelle: kennwert.quelle, gewissheit: kennwert.gewissheit };
  }
  if (angepasst.urspruenglich === null) {
    const quelle = `eigener Wert: ${kennwert.quelle}; ${angepasst.begruendung}`;
    return { name, wert: zeigeKennwert(kennwert), quelle, gewissheit: kennwert.gewissheit };
  }
  const urspruenglich = zeigeKennwert({ ...kennwert, wert: angepasst.urspruenglich });
  return {
    name,
    wert: zeigeKennwert(kennwert),
    quelle: `eigener Wert: ${angepasst.begruendung} (statt ${urspruenglich})`,
    gewissheit: 'ungeprueft',
  };
}

/** Hundredths of a month as `24,00`. */
export const zeigeMonate = zeigeVzae;

/** The months of a period with their days, so that they can be counted on the calendar. */
export function wertMonate(regime: Regime, von: Datum, bis: Datum, am: Datum): ErklaerungsWert {
  const auslegung = angefangeneMonate(regime, am);
  const monate = zeigeMonate(foerdermonateHundertstel(von, bis, auslegung));
  const wert = `${monate} (${zeigeDatum(von)} bis ${zeigeDatum(bis)})`;
  if (sindGanzeMonate(von, bis)) return { name: 'Monate', wert, quelle: 'Kalender', gewissheit: 'errechnet' };
  const { volle, teile } = kalendermonate(von, bis);
  const tage = teile.map((teil) => `${teil.tage}/${teil.tageDesMonats}`).join(' und ');
  const gesetzt = kennwert(regime, 'auslegung.angefangene_monate', am);
  const lesart = gesetzt === null ? null : wertAus(gesetzt);
  return {
    name: 'Monate',
    wert,
    quelle: `Kalender: ${volle} ganz, angefangen ${tage}. Angefangene Monate ${lesart?.wert ?? auslegung}; ${lesart?.quelle ?? 'Festlegung dieses Programms'}`,
    gewissheit: lesart?.gewissheit ?? 'auslegung',
  };
}

/** A number that the clerk entered. */
export function angabe(name: string, wert: string, quelle: string): ErklaerungsWert {
  return { name, wert, quelle, gewissheit: 'belegt' };
}

/** A computed value: as sure as the weakest value that went into it. */
export function ergebnis(name: string, wert: string, erklaerung: Erklaerung): ErklaerungsWert {
  return { name, wert, quelle: `errechnet: ${erklaerung.titel}`, gewissheit: gewissheitVon(erklaerung) };
}

/** The weakest certainty of the values of an explanation, at best `errechnet`. */
export function gewissheitVon(erklaerung: Erklaerung): Gewissheit {
  const stufen = zGewissheit.options;
  const schwaechste = erklaerung.werte.reduce(
    (bisher, wert) => Math.max(bisher, stufen.indexOf(wert.gewissheit)),
    stufen.indexOf('errechnet'),
  );
  return stufen[schwaechste] ?? 'ungeprueft';
}

/** Puts notes together to one text, or null. */
export function hinweise(...teile: readonly (string | null)[]): string | null {
  return teile.filter((teil) => teil !== null).join(' ') || null;
}

export function betrag(cent: number, erklaerung: Erklaerung): ErklaerterBetrag {
  return { cent, erklaerung };
}
