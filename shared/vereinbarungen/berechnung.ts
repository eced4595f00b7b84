import type { ErklaerterBetrag } from '../foundation/certainty.ts';
import { zeigeDatum } from '../foundation/date.ts';
import { summe } from '../foundation/list.ts';
import { zeigeEuroKurz } from '../foundation/money.ts';
import { angabe, betrag } from '../foerderrecht/erklaerung.ts';
import type { VereinbarungEingabe, Vereinbarungsberechnung } from './types.ts';
import { kommunenName, type Vereinbarungsdaten } from './vereinbarungsdaten.ts';

interface Posten {
  readonly name: string;
  readonly cent: number;
}

/** A sum of what was entered, each addend named. */
function summeAus(titel: string, formel: string, posten: readonly Posten[], hinweis: string | null): ErklaerterBetrag {
  const cent = summe(posten, (einer) => einer.cent);
  const summanden = posten.map((einer) => zeigeEuroKurz(einer.cent)).join(' + ');
  return betrag(cent, {
    titel,
    formel,
    eingesetzt: posten.length > 1 ? `${summanden} = ${zeigeEuroKurz(cent)}` : zeigeEuroKurz(cent),
    werte: posten.map((einer) => angabe(einer.name, zeigeEuroKurz(einer.cent), 'Angabe in der Vereinbarung')),
    norm: null,
    hinweis,
  });
}

/** What a sum should be, for its explanation; null where it is. */
function abweichung(cent: number, soll: number, worin: string): string | null {
  return cent === soll
    ? null
    : `${worin} sind ${zeigeEuroKurz(soll)}. Es ${cent < soll ? 'fehlen' : 'sind zu viel'} ${zeigeEuroKurz(Math.abs(soll - cent))}.`;
}

/**
 * The sums of an agreement for the whole period, each with the values that went into it: what Landkreis and Gemeinde bear
 * together, what is split among the members, what is paid out. Nothing is derived from a rate: none is known from 2025 on.
 * Quelle: [NRWZ] (Beispiel: 135.000 € und 36.700 € Eigenanteil für vier Gemeinden)
 */
export function berechneVereinbarung(
  eingabe: VereinbarungEingabe,
  daten: Pick<Vereinbarungsdaten, 'kommunen'>,
): Vereinbarungsberechnung {
  const { aufteilung, auszahlungen, gesamtCent, landkreisCent, eigenanteilCent } = eingabe;
  const jeKommune = (cent: (eine: (typeof aufteilung)[number]) => number): Posten[] =>
    aufteilung.map((eine) => ({ name: kommunenName(daten, eine.kommuneId), cent: cent(eine) }));
  const geteilt = (titel: string, posten: readonly Posten[], soll: number, worin: string) =>
    posten.length === 0
      ? null
      : summeAus(
          titel,
          'Summe der Teile aller Gemeinden',
          posten,
          abweichung(
            summe(posten, (einer) => einer.cent),
            soll,
            worin,
          ),
        );
  const ausgezahlt = summe(auszahlungen, (termin) => termin.betragCent);
  return {
    vzaeSummeHundertstel: summe(eingabe.stellen, (stelle) => stelle.anteilHundertstel),
    finanzierung: summeAus(
      'Anteil des Landkreises und Eigenanteil',
      'Anteil des Landkreises + Eigenanteil',
      [
        { name: 'Anteil des Landkreises', cent: landkreisCent },
        { name: 'Eigenanteil', cent: eigenanteilCent },
      ],
      abweichung(landkreisCent + eigenanteilCent, gesamtCent, 'Vereinbart'),
    ),
    aufteilungLandkreis: geteilt(
      'Aufteilung des Anteils des Landkreises',
      jeKommune((eine) => eine.landkreisCent),
      landkreisCent,
      'Vereinbart',
    ),
    aufteilungEigenanteil: geteilt(
      'Aufteilung des Eigenanteils',
      jeKommune((eine) => eine.eigenanteilCent),
      eigenanteilCent,
      'Vereinbart',
    ),
    auszahlungen: summeAus(
      'Auszahlungen des Landkreises',
      'Summe der Auszahlungen (Soll)',
      auszahlungen.map((termin) => ({
        name: `Auszahlung am ${zeigeDatum(termin.faelligAm)}`,
        cent: termin.betragCent,
      })),
      abweichung(ausgezahlt, landkreisCent, 'Vereinbart'),
    ),
  };
}
