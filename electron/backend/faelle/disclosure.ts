import type { HaushaltId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';

/** What lies closed in a Fallakte and is shown only for a reason. */
export type Verschlossenes = 'anschrift' | 'umschlag' | 'plan';

/**
 * Records for what reason this command shows what lies closed: it stands in the Protokoll of the case, and cannot be taken
 * back. Called by `anschriftZeigen` and `umschlagOeffnen` before they answer.
 */
export async function halteEinsichtFest(
  anfrage: Anfrage,
  { haushaltId, gegenstand, grund }: { haushaltId: HaushaltId; gegenstand: Verschlossenes; grund: string },
): Promise<void> {
  await anfrage.db
    .insertInto('einsichten')
    .values({ id: anfrage.neueId(), haushalt_id: haushaltId, gegenstand, grund, am: anfrage.jetzt })
    .execute();
}
