import { zeigeDatum } from '../foundation/date.ts';
import type { KommuneId } from '../foundation/id.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import type { Uebergabe } from './types.ts';

/** Long enough to do something about it. */
const VORLAUF_TAGE = 7;

/** Open matters of a handover with a day; those that are ticked off are none. */
export function fristenDerUebergabe(
  { haushaltId, am, offenePunkte }: Pick<Uebergabe, 'haushaltId' | 'am' | 'offenePunkte'>,
  { haushalt, kommuneId }: { readonly haushalt: string; readonly kommuneId: KommuneId },
): Fristvorschlag[] {
  return offenePunkte.flatMap(({ id, was, bis, istErledigt }) =>
    bis === null || istErledigt
      ? []
      : [
          {
            id: `uebergaben:punkt:${id}`,
            titel: `${haushalt}: ${was}`,
            faelligAm: bis,
            vorlaufTage: VORLAUF_TAGE,
            kommuneId,
            bezug: { tabelle: 'haushalte', id: haushaltId },
            ziel: `/faelle/${haushaltId}?abschnitt=uebergabe`,
            quelle: `Übergabeprotokoll vom ${zeigeDatum(am)}: offene Punkte`,
            gewissheit: 'belegt' as const,
          },
        ],
  );
}
