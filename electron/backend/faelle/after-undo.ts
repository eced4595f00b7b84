import { zHaushaltId, type HaushaltId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';
import type { Zeilenstand } from '../protokoll/chain.ts';
import { text, type Zeile } from '../registration.ts';
import { repositoryFuer } from './service.ts';
import { schliesseAb } from './write.ts';

const TEILE: readonly string[] = ['personen', 'anschriften', 'begleitungen'];

function haushalteIn({ tabelle, zeileId, vorher, nachher }: Zeilenstand): HaushaltId[] {
  if (tabelle === 'haushalte') return [zHaushaltId.parse(zeileId)];
  if (!TEILE.includes(tabelle)) return [];
  return [vorher, nachher].flatMap((json) =>
    json === null ? [] : [zHaushaltId.parse(text((JSON.parse(json) as Zeile)['haushalt_id']))],
  );
}

/**
 * What follows from the persons of a household, after a command was taken back: somebody else may have become protected
 * since, and the rows that come back do not know it.
 */
export async function leiteNachRuecknahmeAb(anfrage: Anfrage, zurueckgenommene: readonly Zeilenstand[]): Promise<void> {
  const leser: Anfrage = { ...anfrage, kommunen: 'alle' };
  for (const id of new Set(zurueckgenommene.flatMap(haushalteIn))) {
    if ((await repositoryFuer(leser).akte(id)) !== null) await schliesseAb(leser, id);
  }
}
