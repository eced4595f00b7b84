import type { Datum } from '../foundation/date.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import { zeigeVzae } from '../foundation/share.ts';
import { endeDer } from './fortbildung.ts';
import type { GeplanteStelle, Personal } from './types.ts';

/** Long enough to renew a contract or to advertise the post. */
const VORLAUF_VERTRAG_TAGE = 90;
const VORLAUF_NACHQUALIFIZIERUNG_TAGE = 30;
const VORLAUF_FORTBILDUNG_TAGE = 14;
/** Long enough to prepare the return, or to prolong the Vertretung. */
const VORLAUF_ABWESENHEIT_TAGE = 14;
/** Long enough to advertise a post. */
const VORLAUF_STELLE_TAGE = 90;

/**
 * Ends of contracts, of Nachqualifizierungen that are planned or under way, of planned courses (attendance is to be
 * entered then) and of absences.
 */
export function fristenDesPersonals(personal: readonly Personal[]): Fristvorschlag[] {
  return personal.flatMap((person) => {
    const { qualifikation, vertragBis } = person;
    const name = `${person.vorname} ${person.nachname}`;
    const frist = (
      art: string,
      titel: string,
      faelligAm: Datum,
      vorlaufTage: number,
      quelle: string,
      abschnitt = '',
    ) => ({
      id: `personal:${art}:${person.id}`,
      titel,
      faelligAm,
      vorlaufTage,
      kommuneId: person.traegerId ?? person.stellenanteile[0]?.kommuneId ?? null,
      bezug: { tabelle: 'personal', id: person.id },
      ziel: `/personal/${person.id}${abschnitt}`,
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
              '?abschnitt=qualifikation',
            ),
          ]),
      ...person.fortbildungen.flatMap((eine) => {
        const letzterTag = endeDer(eine);
        if (eine.stand !== 'geplant' || letzterTag === null) return [];
        return [
          frist(
            `fortbildung-${eine.id}`,
            `Fortbildung „${eine.titel}“ von ${name}, Teilnahme eintragen`,
            letzterTag,
            VORLAUF_FORTBILDUNG_TAGE,
            'Angaben zur Person: Fortbildung bis',
            '?abschnitt=fortbildungen',
          ),
        ];
      }),
      ...person.abwesenheiten.flatMap(({ id, bis }) =>
        bis === null
          ? []
          : [
              frist(
                `abwesenheit-${id}`,
                `Abwesenheit von ${name} endet`,
                bis,
                VORLAUF_ABWESENHEIT_TAGE,
                'Angaben zur Person: Abwesenheit bis',
                '?abschnitt=abwesenheit',
              ),
            ],
      ),
    ];
  });
}

/** Days from which planned posts shall be filled, while nobody holds them. */
export function fristenDerGeplantenStellen(stellen: readonly GeplanteStelle[]): Fristvorschlag[] {
  return stellen
    .filter(({ besetztAb }) => besetztAb === null)
    .map(({ id, ab, anteilHundertstel, kommuneId }) => ({
      id: `personal:geplante-stelle:${id}`,
      titel: `Geplante Stelle mit ${zeigeVzae(anteilHundertstel)} VZÄ ist zu besetzen`,
      faelligAm: ab,
      vorlaufTage: VORLAUF_STELLE_TAGE,
      kommuneId,
      bezug: { tabelle: 'geplante_stellen', id },
      ziel: '/personal?abschnitt=besetzung',
      quelle: 'Geplante Stelle: ab',
      gewissheit: 'belegt' as const,
    }));
}
