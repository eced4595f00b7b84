import type { Feldfehler } from '../foundation/errors.ts';
import { THEMENFELD_LABEL } from '../netzwerk/themenfelder.ts';
import type { Vorlage, VorlageEingabe } from './types.ts';

/** Letters and digits alone: two goals that differ by a full stop or a blank are one. */
function verglichen(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What cannot be kept: a goal that the Kommune has in this field already, by its words. `id` is the entry that is changed,
 * null for a new one.
 */
export function fehlerDerVorlage(
  eingabe: Pick<VorlageEingabe, 'feld' | 'ziel'>,
  vorhandene: readonly Pick<Vorlage, 'id' | 'feld' | 'ziel'>[],
  id: string | null,
): Feldfehler[] {
  const gesucht = verglichen(eingabe.ziel);
  const gleiche = vorhandene.find(
    (vorlage) => vorlage.id !== id && vorlage.feld === eingabe.feld && verglichen(vorlage.ziel) === gesucht,
  );
  return gleiche === undefined
    ? []
    : [{ feld: 'ziel', satz: `Dieses Ziel steht im Feld ${THEMENFELD_LABEL[eingabe.feld]} schon.` }];
}
