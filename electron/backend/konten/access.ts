import type { DatenbestandHindernis } from '../../../shared/konten/types.ts';
import { DatenbestandUnzugaenglich } from '../database/obstacle.ts';
import { gesperrt, type Fachfehler } from '../failures.ts';
import type { Haus } from '../session.ts';

function alsFehlschlag({ code, satz, ausweg }: DatenbestandHindernis): Fachfehler {
  return gesperrt([{ schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null }]);
}

/** Throws `GESPERRT` where the Datenbestand cannot be opened, with the way out. */
export function verlangeZugang({ datenbestand }: Haus): void {
  const hindernis = datenbestand.hindernis();
  if (hindernis !== null) throw alsFehlschlag(hindernis);
}

/** Runs what opens the Datenbestand; an obstacle that only then shows becomes `GESPERRT`, too. */
export async function mitHindernissen<T>(arbeit: () => Promise<T>): Promise<T> {
  try {
    return await arbeit();
  } catch (fehler) {
    if (fehler instanceof DatenbestandUnzugaenglich) throw alsFehlschlag(fehler.hindernis);
    throw fehler;
  }
}
