import { summe, vergleicheNamen } from '../../../shared/foundation/list.ts';
import { KOPFSPALTEN } from '../../../shared/kennzahlen/tageserfassung.ts';
import type { Kennzahl } from '../../../shared/kennzahlen/types.ts';
import type { Arbeitsmappe, Tabellenspalte } from '../documents/workbook.ts';
import { KENNZEICHNUNG, kopfangaben, type Fragekopf } from './document-data.ts';
import { zahlbreite, zeitraumname } from './excel-parts.ts';
import type { Tagesblattzeile } from './reports.ts';

/** Day, Aktenzeichen and file stay in view while the figures move. */
const FESTE: readonly Tabellenspalte[] = [
  { kopf: 'Tag', art: 'datum', breite: 11.5 },
  { kopf: 'Aktenzeichen', art: 'text', breite: 15 },
  { kopf: 'Akte', art: 'text', breite: 25 },
];

/** `Tageserfassung-2018-01-01-2018-01-31` */
export function tagesname(kopf: Fragekopf): string {
  return zeitraumname('Tageserfassung', kopf);
}

/** Letters of a head that is written upwards in two lines. */
const HOECHSTENS_IM_KOPF = 50;

/** The number with as many words of the name as fit. */
function spaltenkopf(schluessel: string, name: string): string {
  const kopf = `${schluessel} ${name}`;
  if (kopf.length <= HOECHSTENS_IM_KOPF) return kopf;
  return `${kopf.slice(0, HOECHSTENS_IM_KOPF).replace(/[ ,]*\s\S*$/, '')} …`;
}

const WAS_FEHLT =
  'Leere Zelle: nichts gezählt. Die Summe einer Spalte ist der Wert der Kennzahl im Zeitraum. 40 und 47 sind Bestände; 43 und 44 zählen jede Person einmal und stehen darum nicht je Tag.';

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
  const summen = KOPFSPALTEN.map((schluessel) => summe(zeilen, ({ werte }) => werte[schluessel] ?? 0));
  const spalten = KOPFSPALTEN.map((schluessel, stelle): Tabellenspalte => ({
    kopf: spaltenkopf(schluessel, namen.get(schluessel) ?? ''),
    art: 'zahl',
    breite: zahlbreite(summen[stelle] ?? 0),
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
        summen: ['Summe', null, null, ...summen],
        seite: {
          titel: 'Tageserfassung',
          angaben: kopfangaben(kopf),
          hinweise: [WAS_FEHLT, KENNZEICHNUNG],
          ausrichtung: 'quer',
          istEineSeite: false,
          hatFilter: true,
        },
      },
    ],
  };
}
