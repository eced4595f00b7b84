import { datum, istDatum, jahrVon, plusMonate, spaeteres, zeigeDatum, type Datum } from '../foundation/date.ts';
import { kennwert, regimeFuer, textwert } from '../foerderrecht/rules.ts';
import type { Regime } from '../foerderrecht/types.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import type { Antrag } from './types.ts';

const VORLAUF_VERWENDUNGSNACHWEIS_TAGE = 60;
const VORLAUF_KENNZAHLEN_TAGE = 31;
/** The Gemeinderat decides before the Antrag is sent. */
const VORLAUF_ENDE_TAGE = 120;

/** `jährlich bis 31.01. für das Vorjahr` → the day in the year; null where the text names none. */
export function tagImJahr(text: string | null, jahr: number): Datum | null {
  const teile = /\bbis (\d{2})\.(\d{2})\./.exec(text ?? '');
  const iso = `${jahr}-${teile?.[2] ?? ''}-${teile?.[1] ?? ''}`;
  return istDatum(iso) ? iso : null;
}

function kennzahlenfristen(antrag: Antrag, regime: Regime): Fristvorschlag[] {
  const jahre = Array.from(
    { length: jahrVon(antrag.bis) - jahrVon(antrag.von) + 1 },
    (_, stelle) => jahrVon(antrag.von) + stelle,
  );
  return jahre.flatMap((jahr) => {
    const am = datum(`${jahr}-01-01`);
    const wert = kennwert(regime, 'frist.kennzahlen', spaeteres(am, antrag.von));
    const faelligAm = tagImJahr(textwert(regime, 'frist.kennzahlen', spaeteres(am, antrag.von)), jahr + 1);
    if (wert === null || faelligAm === null) return [];
    return [
      {
        // One report for each Kommune and year, however many Anträge it rests on.
        id: `antraege:kennzahlen:${antrag.antragstellerinId}/${jahr}`,
        titel: `Kennzahlen ${jahr} an die Bewilligungsstelle`,
        faelligAm,
        vorlaufTage: VORLAUF_KENNZAHLEN_TAGE,
        kommuneId: antrag.antragstellerinId,
        bezug: null,
        ziel: `/antraege/${antrag.id}`,
        quelle: wert.quelle,
        gewissheit: wert.gewissheit,
      },
    ];
  });
}

/** The last day of the post that is funded longest; the end of the Antrag where it has none. */
function letzterTag(antrag: Antrag): Datum {
  return antrag.stellen.reduce<Datum>(
    (spaetester, { bis }) => spaeteres(spaetester, bis),
    antrag.stellen[0]?.bis ?? antrag.bis,
  );
}

function verwendungsnachweis(antrag: Antrag, regime: Regime): Fristvorschlag[] {
  const wert = kennwert(regime, 'frist.verwendungsnachweis', antrag.von);
  if (wert === null || typeof wert.wert !== 'number') return [];
  return [
    {
      id: `antraege:verwendungsnachweis:${antrag.id}`,
      titel: `Verwendungsnachweis zum Antrag ${antrag.aktenzeichen}`,
      faelligAm: plusMonate(letzterTag(antrag), wert.wert),
      vorlaufTage: VORLAUF_VERWENDUNGSNACHWEIS_TAGE,
      kommuneId: antrag.antragstellerinId,
      bezug: { tabelle: 'antraege', id: antrag.id },
      ziel: `/antraege/${antrag.id}`,
      quelle: `${wert.wert} Monate nach dem ${zeigeDatum(letzterTag(antrag))}. ${wert.quelle}`,
      gewissheit: wert.gewissheit,
    },
  ];
}

function ende(antrag: Antrag): Fristvorschlag {
  return {
    id: `antraege:ende:${antrag.id}`,
    titel: `Förderzeitraum des Antrags ${antrag.aktenzeichen} endet, Verlängerung prüfen`,
    faelligAm: antrag.bis,
    vorlaufTage: VORLAUF_ENDE_TAGE,
    kommuneId: antrag.antragstellerinId,
    bezug: { tabelle: 'antraege', id: antrag.id },
    ziel: `/antraege/${antrag.id}`,
    quelle: 'Zeitraum des Antrags',
    gewissheit: 'belegt',
  };
}

/**
 * What follows from checked Anträge: Kennzahlen for each year where the regime names a day, the Verwendungsnachweis so
 * many months after the end of the post that is funded longest, and the end of the period itself.
 * Quelle: Kennwerte `frist.…` des Regimes, in dem der Antrag beginnt.
 */
export function fristenDerAntraege(antraege: readonly Antrag[], regime: readonly Regime[]): Fristvorschlag[] {
  const fristen = antraege
    .filter(({ zustand }) => zustand === 'geprueft')
    .flatMap((antrag) => {
      const eines = regimeFuer(regime, antrag.von);
      if (eines === null) return [ende(antrag)];
      return [...kennzahlenfristen(antrag, eines), ...verwendungsnachweis(antrag, eines), ende(antrag)];
    });
  return [...new Map(fristen.map((frist) => [frist.id, frist])).values()];
}
