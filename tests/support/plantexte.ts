import { join } from 'node:path';
import { createPlantextquelle } from '../../electron/backend/integrationsplaene/texts.ts';

export const RESSOURCEN = join(import.meta.dirname, '..', '..', 'resources');

/** The shipped words of the integration plan. */
export const PLANTEXTE = createPlantextquelle(RESSOURCEN);
