import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';
import { gibtEsKommunen } from '../database/kommunen-there.ts';
import { eingabefehler } from '../failures.ts';

/** Throws `EINGABE` where the Kommune is not one that the account sees, or where `fehler` are found beside. */
export async function pruefeMitKommune(
  anfrage: Anfrage,
  kommuneId: KommuneId,
  fehler: readonly Feldfehler[],
): Promise<void> {
  const alle = [
    ...((await gibtEsKommunen(anfrage, [kommuneId]))
      ? []
      : [{ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' }]),
    ...fehler,
  ];
  if (alle.length > 0) throw eingabefehler(alle);
}
