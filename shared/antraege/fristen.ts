import {
  datum,
  istDatum,
  jahrVon,
  plusMonate,
  plusTage,
  spaeteres,
  zeigeDatum,
  type Datum,
} from '../foundation/date.ts';
import { kennwert, regimeFuer, textwert } from '../foerderrecht/rules.ts';
import type { Regime } from '../foerderrecht/types.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import { RUECKFRAGESTELLE_LABEL } from './labels.ts';
import type { Antrag } from './types.ts';
import { istAbgeschlossen, letzterSchritt, offeneRueckfragen, wirksameAntraege } from './weg.ts';

const VORLAUF_VERWENDUNGSNACHWEIS_TAGE = 60;
const VORLAUF_KENNZAHLEN_TAGE = 31;
const VORLAUF_RUECKFRAGE_TAGE = 7;
/** After so long without a word one asks. Not a legal deadline. */
const NACHFRAGE_NACH_TAGEN = 60;
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

function rueckfragen(antrag: Antrag): Fristvorschlag[] {
  return offeneRueckfragen(antrag).flatMap((rueckfrage) => {
    if (rueckfrage.antwortBis === null) return [];
    return [
      {
        id: `antraege:rueckfrage:${rueckfrage.id}`,
        titel: `Rückfrage zum Antrag ${antrag.aktenzeichen} beantworten (${RUECKFRAGESTELLE_LABEL[rueckfrage.stelle]})`,
        faelligAm: rueckfrage.antwortBis,
        vorlaufTage: VORLAUF_RUECKFRAGE_TAGE,
        kommuneId: antrag.antragstellerinId,
        bezug: { tabelle: 'antraege', id: antrag.id },
        ziel: `/antraege/${antrag.id}?abschnitt=weg`,
        quelle: `Rückfrage vom ${zeigeDatum(rueckfrage.gestelltAm)}`,
        gewissheit: 'belegt',
      },
    ];
  });
}

/** An Antrag that lies with another office and of which nothing was heard. */
function nachfrage(antrag: Antrag): Fristvorschlag[] {
  const schritt = letzterSchritt(antrag);
  if (schritt === null || (antrag.zustand !== 'beim_landkreis' && antrag.zustand !== 'weitergeleitet')) return [];
  const stelle = antrag.zustand === 'beim_landkreis' ? 'Landratsamt' : 'Bewilligungsstelle';
  return [
    {
      id: `antraege:nachfrage:${antrag.id}/${schritt.am}`,
      titel: `Antrag ${antrag.aktenzeichen}: nach dem Stand fragen (${stelle})`,
      faelligAm: plusTage(schritt.am, NACHFRAGE_NACH_TAGEN),
      vorlaufTage: 0,
      kommuneId: antrag.antragstellerinId,
      bezug: { tabelle: 'antraege', id: antrag.id },
      ziel: `/antraege/${antrag.id}?abschnitt=weg`,
      quelle: `${NACHFRAGE_NACH_TAGEN} Tage ohne Nachricht, Erinnerung des Programms`,
      gewissheit: 'ueblich',
    },
  ];
}

/**
 * What follows from checked Anträge: Kennzahlen for each year where the regime names a day, the Verwendungsnachweis so
 * many months after the end of the post that is funded longest, and the end of the period itself; from those on their way
 * the answer to a Rückfrage, and a word to the office that has been silent for long.
 * Quelle: Kennwerte `frist.…` des Regimes, in dem der Antrag beginnt.
 */
export function fristenDerAntraege(antraege: readonly Antrag[], regime: readonly Regime[]): Fristvorschlag[] {
  const fristen = wirksameAntraege(antraege, null)
    .filter(({ zustand }) => zustand !== 'entwurf')
    .flatMap((antrag) => {
      const unterwegs = istAbgeschlossen(antrag) ? [] : [...rueckfragen(antrag), ...nachfrage(antrag)];
      const eines = regimeFuer(regime, antrag.von);
      if (eines === null) return [...unterwegs, ende(antrag)];
      return [...unterwegs, ...kennzahlenfristen(antrag, eines), ...verwendungsnachweis(antrag, eines), ende(antrag)];
    });
  return [...new Map(fristen.map((frist) => [frist.id, frist])).values()];
}
