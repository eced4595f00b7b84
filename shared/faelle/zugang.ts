import type { Gewissheit } from '../foundation/certainty.ts';
import { plusMonate, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { PersonEingabe } from './types.ts';

/** Quelle: Zielgruppe, Asylbewerber nach 24 Monaten, [S2]; § 9 FlüAG. */
const VERFAHREN_MONATE = 24;

/** The day from which somebody belongs to the Zielgruppe, with what it follows from. */
export interface Zugangstag {
  /** Null where something is missing. */
  readonly tag: Datum | null;
  /** How the day comes about, or what is missing; one German sentence. */
  readonly satz: string;
  readonly gewissheit: Gewissheit;
}

const FEHLT: Record<PersonEingabe['zugangsgrund'], string> = {
  unbekannt: 'Der Zugangsgrund ist nicht eingetragen.',
  anerkannt: 'Der Tag der Anerkennung ist nicht eingetragen.',
  geduldet: 'Der Tag der Duldung ist nicht eingetragen.',
  verfahren_ueber_24_monate: 'Der Tag der Aufnahme ist nicht eingetragen.',
  sonstiger: 'Der Tag des Zugangs ist nicht eingetragen.',
};

/**
 * The computed day of access: the day of the recognition or the Duldung, or 24 months after the admission.
 * Quelle: VwV Integrationsmanagement, Zielgruppe; [S2], [FLUEAG]; which day counts is auslegung.
 */
export function zugangstag({
  zugangsgrund,
  zugangGrundlageAm: am,
}: Pick<PersonEingabe, 'zugangsgrund' | 'zugangGrundlageAm'>): Zugangstag {
  if (zugangsgrund === 'unbekannt' || am === null) {
    return { tag: null, satz: FEHLT[zugangsgrund], gewissheit: 'auslegung' };
  }
  switch (zugangsgrund) {
    case 'anerkannt':
      return { tag: am, satz: `Anerkannt am ${zeigeDatum(am)}.`, gewissheit: 'auslegung' };
    case 'geduldet':
      return { tag: am, satz: `Geduldet seit ${zeigeDatum(am)}.`, gewissheit: 'auslegung' };
    case 'verfahren_ueber_24_monate': {
      const tag = plusMonate(am, VERFAHREN_MONATE);
      return {
        tag,
        satz: `Aufgenommen am ${zeigeDatum(am)}, 24 Monate danach ist der ${zeigeDatum(tag)}.`,
        gewissheit: 'auslegung',
      };
    }
    case 'sonstiger':
      return { tag: am, satz: `Eingetragener Tag: ${zeigeDatum(am)}.`, gewissheit: 'auslegung' };
  }
}
