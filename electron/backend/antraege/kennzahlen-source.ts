import { anteilDerKommune } from '../../../shared/antraege/rahmenverwendung.ts';
import { wirksameAntraege } from '../../../shared/antraege/weg.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Werte } from '../../../shared/kennzahlen/ableitung.ts';
import type { Foerderquelle } from '../kennzahlen/evaluation.ts';
import { antraegeRepository } from './repository.ts';

/**
 * What was granted to Kommunen on a day: its part of the Zuwendung, the frame of the same period and the share of posts, for
 * Ausschöpfung (D11) and Besetzungsgrad (D12). Sums of each Kommune alone, so that Anträge of several count with the
 * Kommunen that were asked for. As long as the Bescheid itself is not noted, what was applied for counts as granted.
 */
export const antraegeFoerderquelle: Foerderquelle = async ({ db }, { tag, kommunen }) => {
  const gespeicherte = await antraegeRepository(db, 'alle').liste();
  const wirksame = new Set(
    wirksameAntraege(
      gespeicherte.map(({ antrag }) => antrag),
      null,
    ).map(({ id }) => id),
  );
  const werte: { readonly kommuneId: KommuneId; readonly werte: Werte }[] = [];
  for (const { antrag, stand } of gespeicherte) {
    const istBewilligt = antrag.zustand === 'bewilligt' || antrag.zustand === 'teilbewilligt';
    if (!istBewilligt || !wirksame.has(antrag.id) || antrag.von > tag || antrag.bis < tag) continue;
    const berechnung = stand?.berechnung ?? null;
    if (berechnung !== null) {
      for (const [nummer, { kommuneId }] of antrag.beteiligte.entries()) {
        const rahmenCent = berechnung.beteiligte[nummer]?.rahmen?.cent ?? 0;
        const bewilligtCent = anteilDerKommune(antrag, berechnung, nummer);
        werte.push({ kommuneId, werte: { rahmenCent, bewilligtCent } });
      }
    }
    for (const { von, bis, teile } of antrag.stellen) {
      if (von > tag || bis < tag) continue;
      for (const { kommuneId, anteilHundertstel } of teile) {
        werte.push({ kommuneId, werte: { bewilligtHundertstel: anteilHundertstel } });
      }
    }
  }
  return werte.filter(({ kommuneId }) => kommunen === 'alle' || kommunen.includes(kommuneId));
};
