import type { Grund } from '../foundation/reasons.ts';
import { regimeFuer } from '../foerderrecht/rules.ts';
import { ANGABEN_REGELN } from './hindernisse-angaben.ts';
import { GELD_REGELN } from './hindernisse-geld.ts';
import { STELLEN_REGELN } from './hindernisse-stellen.ts';
import { nurAb2025, ZEITRAUM_REGELN } from './hindernisse-zeitraum.ts';
import type { Pruefstand, Regel } from './pruefstand.ts';
import type { VereinbarungEingabe } from './types.ts';
import { landkreisVon, type Vereinbarungsdaten } from './vereinbarungsdaten.ts';

/** Every rule of the agreement, in the order of the page. Each list stands in the file of its part. */
const REGELN: readonly Regel[] = [...ZEITRAUM_REGELN, ...GELD_REGELN, ...STELLEN_REGELN, ...ANGABEN_REGELN];

/**
 * Everything that hinders an agreement or should be known about it, `sperrt` first, then in the order of the page. For
 * periods before 2025 it says only that an Antrag is made. `sperrt` forbids to settle it, never to prepare it.
 */
export function pruefeVereinbarung(eingabe: VereinbarungEingabe, daten: Vereinbarungsdaten): Grund[] {
  const stand: Pruefstand = {
    eingabe,
    daten,
    kommune: daten.kommunen.find(({ id }) => id === eingabe.kommuneId) ?? null,
    landkreis: landkreisVon(daten, eingabe.landkreisId),
    regime: regimeFuer(daten.regime, eingabe.von),
  };
  // Where the law of the period asks for an Antrag, nothing else about the agreement is worth mending.
  const antragNoetig = nurAb2025(stand);
  if (antragNoetig.length > 0) return antragNoetig;
  const gruende = REGELN.flatMap((regel) => regel(stand));
  return [...gruende.filter((g) => g.schwere === 'sperrt'), ...gruende.filter((g) => g.schwere === 'warnt')];
}
