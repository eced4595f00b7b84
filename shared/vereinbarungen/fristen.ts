import { endeNachMonaten, frueheres, plusMonate, plusTage, zeigeDatum, type Datum } from '../foundation/date.ts';
import { zeigeEuroKurz } from '../foundation/money.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import type { Berichtsrhythmus, Vereinbarung } from './types.ts';
import { letzterTag, wirksameVereinbarungen } from './weg.ts';

const VORLAUF_AUSZAHLUNG_TAGE = 14;
const VORLAUF_ZAHLEN_TAGE = 14;
const VORLAUF_NACHWEIS_TAGE = 60;
const VORLAUF_KUENDIGUNG_TAGE = 30;
/** The Gemeinderat decides on the next agreement before this one ends. */
const VORLAUF_ENDE_TAGE = 120;

export const MONATE_JE_BERICHT: Record<Berichtsrhythmus, number> = {
  monatlich: 1,
  vierteljaehrlich: 3,
  halbjaehrlich: 6,
  jaehrlich: 12,
};

type Angabe = Pick<Fristvorschlag, 'titel' | 'faelligAm' | 'vorlaufTage' | 'quelle'> & {
  art: string;
  abschnitt: string;
};

function frist(
  { id, kommuneId }: Vereinbarung,
  { art, abschnitt, titel, faelligAm, vorlaufTage, quelle }: Angabe,
): Fristvorschlag {
  return {
    id: `vereinbarungen:${art}:${id}${art === 'auszahlung' || art === 'zahlen' ? `/${faelligAm}` : ''}`,
    titel,
    faelligAm,
    vorlaufTage,
    kommuneId,
    bezug: { tabelle: 'vereinbarungen', id },
    ziel: `/vereinbarungen/${id}?abschnitt=${abschnitt}`,
    quelle,
    gewissheit: 'belegt',
  };
}

/** The last days of the stretches for which figures are reported, counted from the first day; the last one ends with it. */
export function berichtsenden(von: Datum, bis: Datum, rhythmus: Berichtsrhythmus): Datum[] {
  const enden: Datum[] = [];
  for (let nummer = 1; von <= bis; nummer += 1) {
    const ende = frueheres(endeNachMonaten(von, nummer * MONATE_JE_BERICHT[rhythmus]), bis);
    enden.push(ende);
    if (ende >= bis) return enden;
  }
  return enden;
}

function fristenDer(vereinbarung: Vereinbarung): Fristvorschlag[] {
  const { aktenzeichen, angaben, auszahlungen, von, bis } = vereinbarung;
  const ende = letzterTag(vereinbarung);
  const name = `Vereinbarung ${aktenzeichen}`.trim();
  const nachweis =
    angaben.nachweisBis === null
      ? []
      : [
          frist(vereinbarung, {
            art: 'verwendungsnachweis',
            abschnitt: 'aufgaben',
            titel: `Verwendungsnachweis an den Landkreis (${name})`,
            faelligAm: angaben.nachweisBis,
            vorlaufTage: VORLAUF_NACHWEIS_TAGE,
            quelle: 'Tag in der Vereinbarung',
          }),
        ];
  // An agreement that is over still has to be accounted for.
  if (vereinbarung.zustand === 'beendet') return nachweis;
  const auszahlung = auszahlungen
    .filter(({ faelligAm }) => vereinbarung.zustand !== 'gekuendigt' || faelligAm <= ende)
    .map(({ faelligAm, betragCent }) =>
      frist(vereinbarung, {
        art: 'auszahlung',
        abschnitt: 'geld',
        titel: `Auszahlung vom Landkreis: ${zeigeEuroKurz(betragCent)} (${name})`,
        faelligAm,
        vorlaufTage: VORLAUF_AUSZAHLUNG_TAGE,
        quelle: 'Auszahlungstermin der Vereinbarung',
      }),
    );
  const { zahlenFristTage: tage } = angaben;
  const zahlen =
    tage === null
      ? []
      : berichtsenden(von, ende, angaben.zahlenRhythmus).map((berichtsende) =>
          frist(vereinbarung, {
            art: 'zahlen',
            abschnitt: 'aufgaben',
            titel: `Zahlen bis ${zeigeDatum(berichtsende)} an den Landkreis (${name})`,
            faelligAm: plusTage(berichtsende, tage),
            vorlaufTage: VORLAUF_ZAHLEN_TAGE,
            quelle: `Vereinbarung: ${tage} Tage nach dem ${zeigeDatum(berichtsende)}`,
          }),
        );
  const kuendigung =
    angaben.kuendigungsfristMonate === null || vereinbarung.zustand === 'gekuendigt'
      ? []
      : [
          frist(vereinbarung, {
            art: 'kuendigung',
            abschnitt: 'regelungen',
            titel: `Letzter Tag für eine Kündigung zum Ende (${name})`,
            faelligAm: plusMonate(bis, -angaben.kuendigungsfristMonate),
            vorlaufTage: VORLAUF_KUENDIGUNG_TAGE,
            quelle: `Vereinbarung: ${angaben.kuendigungsfristMonate} Monate vor dem ${zeigeDatum(bis)}`,
          }),
        ];
  return [
    ...auszahlung,
    ...zahlen,
    ...nachweis,
    ...kuendigung,
    frist(vereinbarung, {
      art: 'ende',
      abschnitt: 'parteien',
      titel: `${name} endet, neue Vereinbarung prüfen`,
      faelligAm: ende,
      vorlaufTage: VORLAUF_ENDE_TAGE,
      quelle: 'Zeitraum der Vereinbarung',
    }),
  ];
}

/**
 * What follows from agreements that are settled: pay-out days, figures and Verwendungsnachweis for the Landkreis, the last
 * day for a Kündigung, the end; of one that is over only the Verwendungsnachweis. Of several versions the one that holds.
 */
export function fristenDerVereinbarungen(vereinbarungen: readonly Vereinbarung[]): Fristvorschlag[] {
  return wirksameVereinbarungen(vereinbarungen, null)
    .filter(({ zustand }) => zustand !== 'entwurf')
    .flatMap(fristenDer);
}
