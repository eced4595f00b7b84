import { dateiname } from '../../../shared/documents/filename.ts';
import { KENNZAHLBLOECKE, nummerVon } from '../../../shared/kennzahlen/gliederung.ts';
import type { Auswertung, Kennzahlschluessel } from '../../../shared/kennzahlen/types.ts';
import type { Arbeitsblatt, Seitenform, Tabellenspalte, Tabellenwert } from '../documents/workbook.ts';
import type { Fragekopf } from './document-data.ts';

/** A sheet that has no name yet. */
export type Namenlos = Omit<Arbeitsblatt, 'name'>;
export type Zeile = Auswertung['zeilen'][number];

export const NUMMER: Tabellenspalte = { kopf: 'Nr.', art: 'nummer', breite: 7 };
export const NAME: Tabellenspalte = { kopf: 'Kennzahl', art: 'text', breite: 62 };
export const spalte = (kopf: string, breite = 15): Tabellenspalte => ({ kopf, art: 'zahl', breite });

/** `34` is a number, `34a` and `D2a` are texts; own ones have no number. */
export function nummer(schluessel: Kennzahlschluessel): Tabellenwert {
  if (schluessel.startsWith('E:')) return 'eigene';
  return /^\d+$/.test(schluessel) ? Number(schluessel) : schluessel;
}

export function seite(titel: string, angaben: Seitenform['angaben'], hinweise: readonly string[]): Seitenform {
  return { titel, angaben, hinweise, ausrichtung: 'hoch', istEineSeite: true, hatFilter: false };
}

/** Headings over the first line of each block. */
export function bloecke(zeilen: readonly Zeile[]): Arbeitsblatt['abschnitte'] {
  return KENNZAHLBLOECKE.flatMap(({ titel, von }) => {
    const vor = zeilen.findIndex(({ schluessel }) => nummerVon(schluessel) === von);
    return vor < 0 ? [] : [{ vor, titel }];
  });
}

/** Characters that a whole number takes in its cell, with its points and some room. */
export function zahlbreite(hoechster: number): number {
  const ziffern = String(Math.trunc(hoechster)).length;
  return Math.max(4, ziffern + Math.floor((ziffern - 1) / 3) + 1.5);
}

/** So much of the name of a Kommune stands in the name of a file. */
const HOECHSTENS_ZEICHEN = 40;

/** `Auswertung-Zeitraum-2018-01-01-2018-12-31`; of a single Kommune with its name in front of the days. */
export function zeitraumname(vorn: string, { frage, kommunen }: Fragekopf): string {
  const { von, bis, kommuneIds } = frage;
  const [einzige = ''] = kommuneIds?.length === 1 ? kommunen : [];
  return dateiname(vorn, Array.from(einzige).slice(0, HOECHSTENS_ZEICHEN).join(''), von, bis);
}

/** The same of the evaluation, for Excel and Word. */
export function auswertungsname(kopf: Fragekopf): string {
  return zeitraumname('Auswertung-Zeitraum', kopf);
}
