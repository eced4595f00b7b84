import { schnitt } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { Regime } from '../foerderrecht/types.ts';
import type { Kommune } from '../kommunen/types.ts';
import type { Antragsdaten } from './antragsdaten.ts';
import type { Antrag, Antragsberechnung, Antragsstelle, AntragEingabe } from './types.ts';
import type { Spanne } from './verteilung.ts';

/** What every rule of the Antrag is given. */
export interface Pruefstand {
  readonly eingabe: AntragEingabe;
  readonly daten: Antragsdaten;
  readonly antragstellerin: Kommune | null;
  /** Null where the period lies in no regime. */
  readonly regime: Regime | null;
  /** Null where the period lies in no regime or ends before it begins. */
  readonly berechnung: Antragsberechnung | null;
}

/** One rule: the reasons that it finds, empty where all is well. */
export type Regel = (stand: Pruefstand) => Grund[];

type Angabe = Omit<Grund, 'schwere' | 'norm' | 'feld'> & { feld: string | null; norm?: string };

/** A reason that forbids to close the Antrag. */
export function sperrt({ norm, ...grund }: Angabe): Grund {
  return { schwere: 'sperrt', norm: norm ?? null, ...grund };
}

/** A reason that the clerk should know. */
export function warnt({ norm, ...grund }: Angabe): Grund {
  return { schwere: 'warnt', norm: norm ?? null, ...grund };
}

/** `A-dorf, B-heim und C-hausen` */
export function aufgezaehlt(worte: readonly string[]): string {
  const letztes = worte.at(-1) ?? '';
  return worte.length < 2 ? letztes : `${worte.slice(0, -1).join(', ')} und ${letztes}`;
}

/** Another Antrag that treats the same posts: it changes or raises this one, or this one does so with it. */
export function betrifftDieselbenStellen(eingabe: AntragEingabe, anderer: Antrag): boolean {
  const folgearten = ['aufstockung', 'aenderung'];
  return (
    eingabe.antragstellerinId === anderer.antragstellerinId &&
    (folgearten.includes(eingabe.antragsart) || folgearten.includes(anderer.antragsart))
  );
}

/** The days that a post and a period share; null where they do not meet. */
export function gemeinsameTage(stelle: Pick<Antragsstelle, 'von' | 'bis'>, spanne: Spanne): Spanne | null {
  const gemeinsam = schnitt(stelle, spanne);
  return gemeinsam === null || gemeinsam.bis === null ? null : { von: gemeinsam.von, bis: gemeinsam.bis };
}
