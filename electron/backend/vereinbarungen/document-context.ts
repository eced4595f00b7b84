import { klartext, zelle, type Block, type Zelle } from '../../../shared/documents/blocks.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import type { Vereinbarung, Vereinbarungsberechnung, Vertragspartner } from '../../../shared/vereinbarungen/types.ts';

/** What each part of the paper asks. */
export interface Vereinbarungspapier {
  readonly vereinbarung: Vereinbarung;
  readonly berechnung: Vereinbarungsberechnung;
  /** The Gemeinde or the Verband. */
  readonly kommune: Kommune | null;
  readonly landkreis: Vertragspartner | null;
  readonly kommunen: readonly Kommune[];
  readonly personal: readonly Personal[];
}

/** Joins what is there, in one line. */
export function verbinde(teile: readonly string[], trenner = ', '): string {
  return teile.filter((teil) => teil.trim() !== '').join(trenner);
}

/** A paragraph of plain text. */
export function absatz(text: string): Block {
  return { art: 'absatz', text: klartext(text) };
}

export function ueberschrift(text: string): Block {
  return { art: 'ueberschrift', ebene: 2, text };
}

/** What is not known yet is a line to fill by hand. */
export const LINIE = '____________________';

/** A cell that shows a line to write on where it is empty. */
export function zelleOderLinie(text: string, ausrichtung?: Zelle['ausrichtung']): Zelle {
  return text === '' ? { ...zelle('', ausrichtung), leerlinie: true } : zelle(text, ausrichtung);
}
