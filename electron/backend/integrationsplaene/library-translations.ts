import type { VorlagenId, Vorlagenuebersetzung } from '../../../shared/bibliothek/types.ts';
import { zPlansprache } from '../../../shared/integrationsplaene/types.ts';
import { richtungVon, SPRACHMARKE, uebersetzteVorlage } from '../../../shared/integrationsplaene/uebersetzung.ts';
import type { Anfrage } from '../context.ts';

/** How a shipped entry of the library reads in the languages of the plan, by the German name of the language. */
export function uebersetzungenDerVorlage(anfrage: Anfrage, id: VorlagenId): Vorlagenuebersetzung[] {
  const namen = anfrage.plantexte('de').beschriftungen;
  return zPlansprache.options
    .flatMap((sprache) => {
      const texte = uebersetzteVorlage(anfrage.plantexte(sprache), id);
      if (texte === null) return [];
      return [
        { ...texte, sprache: SPRACHMARKE[sprache], name: namen[`sprache.${sprache}`], richtung: richtungVon(sprache) },
      ];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
