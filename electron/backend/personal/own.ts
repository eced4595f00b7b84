import type { PersonalId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';
import { personalRepository } from './repository.ts';

/** The person of Personal that the account stands for; null where nobody noted one. */
export async function eigenesPersonal(anfrage: Anfrage): Promise<PersonalId | null> {
  return personalRepository(anfrage.db, 'alle').personalVonKonto(anfrage.konto.id);
}
