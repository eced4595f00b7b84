import { zeigeZahl } from '../foundation/money.ts';
import { KENNZAHLBLOECKE, nummerVon, zeigeKennzahlwert } from './gliederung.ts';
import type { Kennzahl, Kennzahlschluessel, Zaehlart } from './types.ts';

const EIGENE = 'Eigene Kennzahlen';
const NACHRICHTLICHE = 'Nachrichtliche Werte';
const ABGELEITETE = 'Abgeleitete Werte';

/** The parts of the whole list: those of the 47, then what is no part of them. */
const BLOECKE: readonly string[] = [...KENNZAHLBLOECKE.map(({ titel }) => titel), EIGENE, NACHRICHTLICHE, ABGELEITETE];

/** The block of a line, by its title. */
export function blockVon(schluessel: Kennzahlschluessel): string {
  if (schluessel.startsWith('E')) return EIGENE;
  if (schluessel.startsWith('N')) return NACHRICHTLICHE;
  const nummer = nummerVon(schluessel);
  return KENNZAHLBLOECKE.find(({ bis }) => nummer !== null && nummer <= bis)?.titel ?? ABGELEITETE;
}

/** Lines by block, in the order of the blocks; within one in the order of the office. Empty blocks are left out. */
export function inBloecken<Z extends { readonly schluessel: Kennzahlschluessel }>(
  zeilen: readonly Z[],
): { readonly block: string; readonly zeilen: readonly Z[] }[] {
  const jeBlock = Map.groupBy(zeilen, ({ schluessel }) => blockVon(schluessel));
  return BLOECKE.flatMap((block) => {
    const darin = jeBlock.get(block);
    return darin === undefined ? [] : [{ block, zeilen: darin }];
  });
}

/** What stands in front of the name: the number; own ones have none. */
export function zeigeNummer(schluessel: Kennzahlschluessel): string {
  return schluessel.startsWith('E') ? '' : schluessel;
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
