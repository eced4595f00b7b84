import type { BlockVon } from './blocks.ts';

/** Decisions on how a block is set that the Word writer and the print view have to take alike. */

type Feld = BlockVon<'felder'>['felder'][number];
type Ankreuzen = BlockVon<'ankreuzen'>;

/** A value longer than this, or of more lines, stands below its name over the whole width. */
const BREIT_AB_ZEICHEN = 260;
const BREIT_AB_ZEILEN = 7;
const BREIT_AB_LEERZEILEN = 3;

/** How many lines to fill by hand the field shows; none where it has a value. */
export function leerzeilenVon(feld: Feld): number {
  return feld.wert.trim() === '' ? (feld.leerzeilen ?? 1) : 0;
}

/** True where the value stands below its name instead of beside it. */
export function istBreit(feld: Feld): boolean {
  return (
    feld.wert.length > BREIT_AB_ZEICHEN ||
    feld.wert.split('\n').length > BREIT_AB_ZEILEN ||
    leerzeilenVon(feld) > BREIT_AB_LEERZEILEN
  );
}

const KURZER_PUNKT_ZEICHEN = 44;

/** True where the boxes stand in two columns: several short ones without numbers of their own. */
export function istZweispaltig(block: Ankreuzen): boolean {
  return (
    block.punkte.length > 2 &&
    block.punkte.every((punkt) => punkt.nummer === null && punkt.text.length <= KURZER_PUNKT_ZEICHEN)
  );
}

/** Before a note: its weight is said, never shown by colour alone. */
export const HINWEISWORT: Record<BlockVon<'hinweis'>['ton'], string> = {
  neutral: '',
  warnt: 'Hinweis: ',
  sperrt: 'Achtung: ',
};

/** Groups of a code in one row: four, or three where that leaves no gap. */
export function gruppenJeZeile(anzahl: number): 3 | 4 {
  return anzahl % 4 !== 0 && anzahl % 3 === 0 ? 3 : 4;
}

/** Size of the sender's name in points: long names of several bodies still fit beside the info block. */
export function absendergrad(absender: string): 16 | 12 | 9 {
  if (absender.length <= 60) return 16;
  return absender.length <= 120 ? 12 : 9;
}

/**
 * Where the code of a paper stands, in millimetres from the upper left corner of the sheet: in the head of a letter beside
 * the contact lines, elsewhere in the corner of the text. The QR code is as wide as the place, with its quiet zone.
 */
export const PAPIERCODE_MM = { links: 171.5, breite: 21, hoehe: 26, oben: { brief: 18, sonst: 25 } } as const;

/** Longest heading that has room in half the width of the text. */
const SPALTENKOPF_ZEICHEN = 32;

/** True where a heading and its translation stand in one line; else one below the other. */
export function passtNebeneinander(text: string, andere: string): boolean {
  return Math.max(text.length, andere.length) <= SPALTENKOPF_ZEICHEN;
}
