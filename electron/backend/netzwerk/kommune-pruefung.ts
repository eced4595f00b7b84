import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler } from '../failures.ts';
import { listeKommunen } from '../kommunen/service.ts';

/** Throws `EINGABE` where the Kommune is not one that the account sees, or where `fehler` are found beside. */
export async function pruefeMitKommune(
  anfrage: Anfrage,
  kommuneId: KommuneId,
  fehler: readonly Feldfehler[],
): Promise<void> {
  const gibtEs = (await listeKommunen(anfrage)).some(({ id }) => id === kommuneId);
  const alle = [
    ...(gibtEs ? [] : [{ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }]),
    ...fehler,
  ];
  if (alle.length > 0) throw eingabefehler(alle);
}
