import { zeigeZahl } from '../foundation/money.ts';
import type { Kennzahl, Kennzahlschluessel, Zaehlart } from './types.ts';

/** The parts of the list that stand together. Quelle: Reihenfolge des Katalogs 5.2 bis 5.4. */
export const BLOECKE = [
  'Gespräche',
  'Themen',
  'Weiterleitungen',
  'Netzwerk und Übergaben',
  'Pläne und Ziele',
  'Personen',
  'Eigene Kennzahlen',
  'Nachrichtliche Werte',
  'Abgeleitete Werte',
] as const;
export type Block = (typeof BLOECKE)[number];

/** Last number of each block of the 47. */
const GRENZEN: readonly (readonly [number, Block])[] = [
  [6, 'Gespräche'],
  [17, 'Themen'],
  [30, 'Weiterleitungen'],
  [37, 'Netzwerk und Übergaben'],
  [42, 'Pläne und Ziele'],
  [47, 'Personen'],
];

export function blockVon(schluessel: Kennzahlschluessel): Block {
  if (schluessel.startsWith('E')) return 'Eigene Kennzahlen';
  if (schluessel.startsWith('N')) return 'Nachrichtliche Werte';
  const nummer = Number.parseInt(schluessel, 10);
  return GRENZEN.find(([letzte]) => nummer <= letzte)?.[1] ?? 'Abgeleitete Werte';
}

/** Lines by block, in the order of the blocks; within one in the order of the office. Empty blocks are left out. */
export function inBloecken<Z extends { readonly schluessel: Kennzahlschluessel }>(
  zeilen: readonly Z[],
): { readonly block: Block; readonly zeilen: readonly Z[] }[] {
  const jeBlock = Map.groupBy(zeilen, ({ schluessel }) => blockVon(schluessel));
  return BLOECKE.flatMap((block) => {
    const darin = jeBlock.get(block);
    return darin === undefined ? [] : [{ block, zeilen: darin }];
  });
}

/** Derived values that are no share. */
const KEINE_ANTEILE: readonly Kennzahlschluessel[] = ['D3', 'D4', 'D9'];

/** What stands in front of the name: the number; own ones have none. */
export function zeigeNummer(schluessel: Kennzahlschluessel): string {
  return schluessel.startsWith('E') ? '' : schluessel;
}

/** `1.312`, `66,4 %`, `3,9`; what cannot be told: `–`. */
export function zeigeKennzahlwert(schluessel: Kennzahlschluessel, wert: number | null): string {
  if (wert === null) return '–';
  if (!schluessel.startsWith('D')) return zeigeZahl(wert);
  const zehntel = Math.round(Math.abs(wert) * 10);
  const text = `${wert < 0 ? '−' : ''}${zeigeZahl(Math.floor(zehntel / 10))},${zehntel % 10}`;
  return KEINE_ANTEILE.includes(schluessel) ? text : `${text} %`;
}

/** `+12 seit Abgabe`, `−0,4 Prozentpunkte seit Abgabe`; null where nothing changed. */
export function zeigeSeitAbgabe(
  schluessel: Kennzahlschluessel,
  damals: number | null,
  heute: number | null,
): string | null {
  if (damals === heute) return null;
  if (damals === null || heute === null) return `jetzt ${zeigeKennzahlwert(schluessel, heute)}`;
  const unterschied = Math.round((heute - damals) * 10) / 10;
  const betrag = zeigeKennzahlwert(schluessel, Math.abs(unterschied)).replace(' %', ' Prozentpunkte');
  return `${unterschied > 0 ? '+' : '−'}${betrag} seit Abgabe`;
}

/** Why the sum of the parts is not the whole (Z7); null where it is. */
export function summensatz(zaehlart: Zaehlart, wert: number | null, summe: number | null): string | null {
  if (zaehlart === 'abgeleitet' || wert === null || summe === null || summe === wert) return null;
  return summe > wert
    ? `Die Teile ergeben zusammen ${zeigeZahl(summe)}: Wer in mehreren Teilen vorkommt, zählt in jedem und im Ganzen einmal (Z7).`
    : `Die Teile ergeben zusammen ${zeigeZahl(summe)}: Nicht alles ist einem Teil zugeordnet.`;
}

/** What is shown: the office hides lines of its own lists, never one of the 47 on what goes to the Land. */
export function gezeigteSchluessel(
  kennzahlen: readonly Pick<Kennzahl, 'schluessel' | 'istGezeigt'>[],
): ReadonlySet<Kennzahlschluessel> {
  return new Set(kennzahlen.flatMap(({ schluessel, istGezeigt }) => (istGezeigt ? [schluessel] : [])));
}
