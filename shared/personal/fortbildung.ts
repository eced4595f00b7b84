import { zeigeDatum, type Datum } from '../foundation/date.ts';
import { summe } from '../foundation/list.ts';
import type { Grund } from '../foundation/reasons.ts';
import { NORM_QUALIFIKATION } from '../foerderrecht/erklaerung.ts';
import { endeVorBeginn } from './zeitraum.ts';
import type { Fortbildung, PersonalEingabe } from './types.ts';

type MitFortbildungen = Pick<PersonalEingabe, 'fortbildungen'>;

/** The day by which the course is over; null where no day is known. */
export function endeDer({ von, bis }: Pick<Fortbildung, 'von' | 'bis'>): Datum | null {
  return bis ?? von;
}

/**
 * Cost in cents of the courses that begin between `von` and `bis`, both included: a course belongs to one period only,
 * so neighbouring periods together give the cost of the whole. Courses without a beginning are not counted.
 * Quelle: Fortbildungskosten gehören zur Personalkostenförderung (A58), [S1] 1.4, [FAFO].
 */
export function fortbildungskostenCent({ fortbildungen }: MitFortbildungen, von: Datum, bis: Datum): number {
  return summe(
    fortbildungen.filter((eine) => eine.von !== null && von <= eine.von && eine.von <= bis),
    (eine) => eine.kostenCent,
  );
}

function endetVorBeginn({ fortbildungen }: MitFortbildungen): Grund[] {
  return fortbildungen.flatMap(({ titel, von, bis }, nummer) =>
    endeVorBeginn(`fortbildungen.${nummer}.bis`, `Die Fortbildung „${titel}“`, von, bis),
  );
}

function istVorbei({ fortbildungen }: MitFortbildungen, heute: Datum): Grund[] {
  return fortbildungen.flatMap((eine, nummer) => {
    const ende = endeDer(eine);
    if (eine.stand !== 'geplant' || ende === null || ende >= heute) return [];
    return [
      {
        schwere: 'warnt' as const,
        code: 'fortbildung-vorbei',
        satz: `Die Fortbildung „${eine.titel}“ endete am ${zeigeDatum(ende)} und steht noch auf „geplant“.`,
        ausweg: 'Den Stand auf „besucht“ setzen oder die Tage ändern.',
        norm: null,
        feld: `fortbildungen.${nummer}.stand`,
      },
    ];
  });
}

/** Attended as Nachqualifizierung, but the record of type c does not say so yet. Quelle: Nr. 4.2.2, [S1] */
function nachqualifizierungNachtragen(person: PersonalEingabe): Grund[] {
  const { typ, nachqualifizierung } = person.qualifikation;
  const besuchte = person.fortbildungen.find((eine) => eine.istNachqualifizierung && eine.stand === 'besucht');
  if (typ !== 'c' || besuchte === undefined) return [];
  if (nachqualifizierung === 'abgeschlossen' || nachqualifizierung === 'nicht_erforderlich') return [];
  return [
    {
      schwere: 'warnt',
      code: 'nachqualifizierung-nachtragen',
      satz: `Die Fortbildung „${besuchte.titel}“ zählt als Nachqualifizierung und ist besucht; bei der Qualifikation steht sie nicht als abgeschlossen.`,
      ausweg: 'Die Nachqualifizierung bei der Qualifikation auf „abgeschlossen“ setzen, wenn nichts mehr folgt.',
      norm: NORM_QUALIFIKATION,
      feld: 'qualifikation.nachqualifizierung',
    },
  ];
}

/** What hinders or should be known about courses, with the path of the field. */
export function pruefeFortbildungen(person: PersonalEingabe, heute: Datum): Grund[] {
  return [...endetVorBeginn(person), ...istVorbei(person, heute), ...nachqualifizierungNachtragen(person)];
}
