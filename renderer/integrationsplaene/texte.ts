import texte from '../../resources/integrationsplaene/texte-de.json' with { type: 'json' };
import { zDrucksprache, type Drucksprache } from '../../shared/integrationsplaene/types.ts';

/** Promises of the shipped list, by their ids. Quelle: Integrationsplan P28. */
export const ZUSAGEN: Readonly<Record<string, string>> = texte.zusagen;

/** Languages of the papers, as the papers themselves call them. */
export const DRUCKSPRACHE_LABEL = Object.fromEntries(
  zDrucksprache.options.map((sprache) => [sprache, texte.beschriftungen[`sprache.${sprache}`]]),
) as Record<Drucksprache, string>;
