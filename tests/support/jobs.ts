import type { Auftragsstand } from '../../shared/auftraege/types.ts';
import type { Client } from './test-backend.ts';

/** Follows a job to its last state. */
export async function auftragsende(client: Client, auftragId: string): Promise<Auftragsstand> {
  let letzter: Auftragsstand | null = null;
  for await (const stand of await client.auftraege.verfolgen({ id: auftragId })) letzter = stand;
  if (letzter === null) throw new Error('The job had no state.');
  return letzter;
}
