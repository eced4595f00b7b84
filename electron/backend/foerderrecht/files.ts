import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zRegimeDatei, type Regime } from '../../../shared/foerderrecht/types.ts';

/**
 * Reads the shipped Förderrecht from `resources/foerderrecht/*.json`, oldest regime first, without anybody's own values.
 * Called once when the program starts; a file that breaks the shape stops the start with its name.
 */
export function liesRegimeDateien(ressourcen: string): readonly Regime[] {
  const ordner = join(ressourcen, 'foerderrecht');
  return readdirSync(ordner)
    .filter((name) => name.endsWith('.json'))
    .map((name): Regime => {
      const gelesen = zRegimeDatei.safeParse(JSON.parse(readFileSync(join(ordner, name), 'utf8')));
      if (!gelesen.success) throw new Error(`resources/foerderrecht/${name}: ${gelesen.error.message}`);
      return { ...gelesen.data, kennwerte: gelesen.data.kennwerte.map((wert) => ({ ...wert, angepasst: null })) };
    })
    .sort((a, b) => a.von.localeCompare(b.von));
}
