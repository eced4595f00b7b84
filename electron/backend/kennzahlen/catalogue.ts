import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zKatalog, type Katalog } from '../../../shared/kennzahlen/katalog.ts';

/** Reads the shipped Kennzahlen from `resources/kennzahlen/katalog.json`; throws with its name where it breaks the shape. */
export function liesKatalog(ressourcen: string): Katalog {
  const gelesen = zKatalog.safeParse(JSON.parse(readFileSync(join(ressourcen, 'kennzahlen', 'katalog.json'), 'utf8')));
  if (!gelesen.success) throw new Error(`resources/kennzahlen/katalog.json: ${gelesen.error.message}`);
  return gelesen.data;
}
