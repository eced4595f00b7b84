import { zeigeDatum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { NORM_BERICHT } from './normen.ts';
import type { Klaerung, PersonalEingabe } from './types.ts';

type MitKlaerungen = Pick<PersonalEingabe, 'klaerungen'>;

/** The question that was answered last; null where none was. That is what A44 says. */
export function letzteKlaerung({ klaerungen }: MitKlaerungen): Klaerung | null {
  return klaerungen.reduce<Klaerung | null>((letzte, eine) => {
    if (eine.geklaertAm === null) return letzte;
    return letzte?.geklaertAm != null && letzte.geklaertAm > eine.geklaertAm ? letzte : eine;
  }, null);
}

/** Questions to the Bewilligungsstelle: order of the days, and which are still open. Quelle: [S3] 5. */
export function pruefeKlaerungen({ klaerungen }: MitKlaerungen): Grund[] {
  return klaerungen.flatMap((eine, nummer): Grund[] => {
    if (eine.geklaertAm === null) {
      return [
        {
          schwere: 'warnt',
          code: 'klaerung-offen',
          satz: `Die Frage vom ${zeigeDatum(eine.gestelltAm)} an die Bewilligungsstelle ist nicht beantwortet: ${eine.frage}`,
          ausweg: 'Nachfragen und Antwort, Tag und Ergebnis eintragen.',
          norm: NORM_BERICHT,
          feld: `klaerungen.${nummer}.geklaertAm`,
        },
      ];
    }
    if (eine.geklaertAm >= eine.gestelltAm) return [];
    return [
      {
        schwere: 'sperrt',
        code: 'antwort-vor-frage',
        satz: `Die Antwort vom ${zeigeDatum(eine.geklaertAm)} liegt vor der Frage vom ${zeigeDatum(eine.gestelltAm)}.`,
        ausweg: 'Einen der beiden Tage berichtigen.',
        norm: null,
        feld: `klaerungen.${nummer}.geklaertAm`,
      },
    ];
  });
}
