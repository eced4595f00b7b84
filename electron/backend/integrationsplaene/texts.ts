import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drucksprache } from '../../../shared/integrationsplaene/types.ts';
import { zPlantexte, type Plantexte } from '../../../shared/integrationsplaene/uebersetzung.ts';

/** The words of the plan in a language that it is printed in. */
export type Plantextquelle = (sprache: Drucksprache) => Plantexte;

/**
 * The words of the plan as `resources/integrationsplaene` has them, each file read once, when it is first needed. Throws
 * with the name of a file that is missing or breaks the shape.
 */
export function createPlantextquelle(ressourcen: string): Plantextquelle {
  const gelesene = new Map<Drucksprache, Plantexte>();
  return (sprache) => {
    const bekannte = gelesene.get(sprache);
    if (bekannte !== undefined) return bekannte;
    const name = `texte-${sprache}.json`;
    const gelesen = zPlantexte.safeParse(
      JSON.parse(readFileSync(join(ressourcen, 'integrationsplaene', name), 'utf8')),
    );
    if (!gelesen.success) throw new Error(`resources/integrationsplaene/${name}: ${gelesen.error.message}`);
    gelesene.set(sprache, gelesen.data);
    return gelesen.data;
  };
}
