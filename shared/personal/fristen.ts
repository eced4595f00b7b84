import type { Datum } from '../foundation/date.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import type { Personal } from './types.ts';

/** Long enough to renew a contract or to advertise the post. */
const VORLAUF_VERTRAG_TAGE = 90;
const VORLAUF_NACHQUALIFIZIERUNG_TAGE = 30;

/** Ends of contracts and of Nachqualifizierungen that are planned or under way. */
export function fristenDesPersonals(personal: readonly Personal[]): Fristvorschlag[] {
  return personal.flatMap((person) => {
    const { qualifikation, vertragBis } = person;
    const name = `${person.vorname} ${person.nachname}`;
    const frist = (art: string, titel: string, faelligAm: Datum, vorlaufTage: number, quelle: string) => ({
      id: `personal:${art}:${person.id}`,
      titel,
      faelligAm,
      vorlaufTage,
      kommuneId: person.traegerId ?? person.stellenanteile[0]?.kommuneId ?? null,
      bezug: { tabelle: 'personal', id: person.id },
      ziel: `/personal/${person.id}`,
      quelle,
      gewissheit: 'belegt' as const,
    });
    const laeuftNoch = ['geplant', 'laeuft'].includes(qualifikation.nachqualifizierung);
    const ende = qualifikation.nachqualifizierungBis;
    return [
      ...(vertragBis === null
        ? []
        : [
            frist(
              'vertragsende',
              `Vertrag von ${name} endet`,
              vertragBis,
              VORLAUF_VERTRAG_TAGE,
              'Angaben zur Person: Vertrag bis',
            ),
          ]),
      ...(ende === null || !laeuftNoch
        ? []
        : [
            frist(
              'nachqualifizierung',
              `Nachqualifizierung von ${name} endet, Nachweis eintragen`,
              ende,
              VORLAUF_NACHQUALIFIZIERUNG_TAGE,
              'Angaben zur Person: Nachqualifizierung bis',
            ),
          ]),
    ];
  });
}
