import type { Grund } from '../foundation/reasons.ts';
import { regimeFuer } from '../foerderrecht/rules.ts';
import { type Antragsdaten, kommuneVon } from './antragsdaten.ts';
import { berechneAntrag } from './berechnung.ts';
import { ANGABEN_REGELN } from './hindernisse-angaben.ts';
import { ART_REGELN } from './hindernisse-art.ts';
import { BETEILIGTE_REGELN } from './hindernisse-beteiligte.ts';
import { GELD_REGELN } from './hindernisse-geld.ts';
import { PERSONEN_REGELN } from './hindernisse-personen.ts';
import { STELLEN_REGELN } from './hindernisse-stellen.ts';
import { nurNochDieKreise, ZEITRAUM_REGELN } from './hindernisse-zeitraum.ts';
import type { Regel } from './pruefstand.ts';
import type { Antragsberechnung, AntragEingabe } from './types.ts';

/** Every rule of the Antrag, in the order of the form. Each list stands in the file of its part of the form. */
const REGELN: readonly Regel[] = [
  ...ZEITRAUM_REGELN,
  ...ART_REGELN,
  ...BETEILIGTE_REGELN,
  ...STELLEN_REGELN,
  ...PERSONEN_REGELN,
  ...GELD_REGELN,
  ...ANGABEN_REGELN,
];

/**
 * Everything that hinders an Antrag or should be known about it, `sperrt` first, then in the order of the form.
 * For periods from 2025 a Gemeinde learns only that the agreement with the Landkreis takes the place of the Antrag.
 * `berechnung`: the figures, where they are computed already. `sperrt` forbids to close the Antrag, never to prepare it. The button and the service use the same list.
 */
export function pruefeAntrag(
  eingabe: AntragEingabe,
  daten: Antragsdaten,
  berechnung: Antragsberechnung | null = berechneAntrag(eingabe, daten),
): Grund[] {
  const stand = {
    eingabe,
    daten,
    antragstellerin: kommuneVon(daten, eingabe.antragstellerinId),
    regime: regimeFuer(daten.regime, eingabe.von),
    berechnung,
  };
  // Where no Antrag is possible at all, nothing else about it is worth mending.
  const keinAntragMoeglich = nurNochDieKreise(stand);
  if (keinAntragMoeglich.length > 0) return keinAntragMoeglich;
  const gruende = REGELN.flatMap((regel) => regel(stand));
  return [...gruende.filter((g) => g.schwere === 'sperrt'), ...gruende.filter((g) => g.schwere === 'warnt')];
}
