import type { Datum } from '../foundation/date.ts';
import type { HaushaltId, KommuneId } from '../foundation/id.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import { ABLAUF_VORLAUF_TAGE } from './stand.ts';
import type { Einwilligung } from './types.ts';

/** The deadline of a consent that ends by itself. `haushalt`: how lists call the household. */
export function fristDerEinwilligung(
  { id, empfaenger }: Pick<Einwilligung, 'id' | 'empfaenger'>,
  gueltigBis: Datum,
  { haushaltId, kommuneId, haushalt }: { haushaltId: HaushaltId; kommuneId: KommuneId; haushalt: string },
): Fristvorschlag {
  return {
    id: `einwilligungen:ablauf:${id}`,
    titel: `Einwilligung für „${empfaenger}“ läuft ab: ${haushalt}`,
    faelligAm: gueltigBis,
    vorlaufTage: ABLAUF_VORLAUF_TAGE,
    kommuneId,
    bezug: { tabelle: 'haushalte', id: haushaltId },
    ziel: `/faelle/${haushaltId}?abschnitt=einwilligungen`,
    quelle: 'Einwilligung, gültig bis',
    gewissheit: 'belegt',
  };
}
