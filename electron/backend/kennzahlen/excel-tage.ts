import { dateiname } from '../../../shared/documents/filename.ts';
import { summe, vergleicheNamen } from '../../../shared/foundation/list.ts';
import { KOPFSPALTEN } from '../../../shared/kennzahlen/tageserfassung.ts';
import type { Auswertungsfrage, Kennzahl } from '../../../shared/kennzahlen/types.ts';
import type { Arbeitsmappe, Tabellenspalte } from '../documents/workbook.ts';
import { KENNZEICHNUNG, kopfangaben, type Fragekopf } from './document-data.ts';
import type { Tagesblattzeile } from './reports.ts';

/** Day, Aktenzeichen and file stay in view while the figures move. */
const FESTE: readonly Tabellenspalte[] = [
  { kopf: 'Tag', art: 'datum', breite: 12 },
  { kopf: 'Aktenzeichen', art: 'text', breite: 18 },
  { kopf: 'Akte', art: 'text', breite: 30 },
];

/** `Tageserfassung-2018-01-01-2018-01-31` */
export function tagesname({ von, bis }: Auswertungsfrage): string {
  return dateiname('Tageserfassung', von, bis);
}

/** By day, then by file; what belongs to none comes last. */
function sortiert(zeilen: readonly Tagesblattzeile[]): Tagesblattzeile[] {
  return zeilen.toSorted(
    (a, b) =>
      a.am.localeCompare(b.am) ||
      Number(a.haushaltId === null) - Number(b.haushaltId === null) ||
      vergleicheNamen(a.bezeichnung, b.bezeichnung) ||
      a.aktenzeichen.localeCompare(b.aktenzeichen),
  );
}

/**
 * The Tageserfassung as a workbook: a row per day and file, a column per Kennzahl that is counted on a day, the sums below.
 * Quelle: Tageserfassung, Spalten 1 bis 39, 41, 42, 45, 46.
 */
export function tagesmappe(
  kopf: Fragekopf,
  kennzahlen: readonly Pick<Kennzahl, 'schluessel' | 'name'>[],
  zeilen: readonly Tagesblattzeile[],
): Arbeitsmappe {
  const namen = new Map(kennzahlen.map(({ schluessel, name }) => [schluessel, name]));
  const spalten = KOPFSPALTEN.map((schluessel): Tabellenspalte => ({
    kopf: `${schluessel} ${namen.get(schluessel) ?? ''}`,
    art: 'zahl',
    breite: 6.5,
  }));
  return {
    titel: 'Tageserfassung',
    aktenzeichen: null,
    blaetter: [
      {
        name: 'Tageserfassung',
        spalten: [...FESTE, ...spalten],
        festeSpalten: FESTE.length,
        zeilen: sortiert(zeilen).map(({ am, aktenzeichen, bezeichnung, werte }) => [
          am,
          aktenzeichen,
          bezeichnung,
          ...KOPFSPALTEN.map((schluessel) => werte[schluessel] ?? null),
        ]),
        summen: [
          'Summe',
          null,
          null,
          ...KOPFSPALTEN.map((schluessel) => summe(zeilen, ({ werte }) => werte[schluessel] ?? 0)),
        ],
        seite: {
          titel: 'Tageserfassung',
          angaben: kopfangaben(kopf),
          hinweise: [KENNZEICHNUNG],
          ausrichtung: 'quer',
          istEineSeite: false,
          hatFilter: true,
        },
      },
    ],
  };
}
