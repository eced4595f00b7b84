import { neuePerson } from '../../shared/faelle/defaults.ts';
import type { Person } from '../../shared/faelle/types.ts';
import { datum } from '../../shared/foundation/date.ts';
import { zEinwilligungId, zHaushaltId, zPartnerId, zPersonId } from '../../shared/foundation/id.ts';
import { neueEinwilligung } from '../../shared/einwilligungen/defaults.ts';
import type { Einwilligung, EinwilligungEingabe } from '../../shared/einwilligungen/types.ts';

/** Consents for the tests: of Amal Al-Ahmad to the Jobcenter about her work, given, signed, with her copy. */

const nummeriert = (reihe: string, nummer: number) =>
  `00000000-0000-4000-8000-0000${reihe}${String(nummer).padStart(4, '0')}`;
export const fallpersonId = (nummer: number) => zPersonId.parse(nummeriert('0055', nummer));
export const einwilligungId = (nummer: number) => zEinwilligungId.parse(nummeriert('0056', nummer));
export const partnerId = (nummer: number) => zPartnerId.parse(nummeriert('0057', nummer));
export const fallhaushaltId = zHaushaltId.parse(nummeriert('0058', 1));

export function fallperson(nummer: number, aenderung: Partial<Person> = {}): Person {
  return {
    ...neuePerson(),
    vorname: 'Amal',
    nachname: 'Al-Ahmad',
    geburtsdatum: datum('1990-05-03'),
    geburtsjahr: 1990,
    id: fallpersonId(nummer),
    haushaltId: fallhaushaltId,
    version: 1,
    geaendertAm: '2026-01-02T08:00:00.000Z',
    geaendertVon: 'Petra Roth',
    ...aenderung,
  };
}

export function einwilligungEingabe(aenderung: Partial<EinwilligungEingabe> = {}): EinwilligungEingabe {
  return {
    ...neueEinwilligung(fallpersonId(1), {
      empfaenger: { partnerId: null, name: 'Jobcenter A-dorf' },
      anschrift: 'Marktplatz 2\n71111 A-dorf',
      zweck: 'Vermittlung in Arbeit',
      arten: ['bildung_arbeit'],
    }),
    anlass: 'Gespräch über die Stelle in der Gärtnerei am 20. Januar',
    gueltigBis: datum('2026-12-31'),
    ...aenderung,
  };
}

export function einwilligung(nummer = 1, aenderung: Partial<Einwilligung> = {}): Einwilligung {
  return {
    ...einwilligungEingabe(),
    id: einwilligungId(nummer),
    antwort: 'erteilt',
    antwortAm: datum('2026-01-10'),
    unterschriebenAm: datum('2026-01-10'),
    kopieAm: datum('2026-01-10'),
    widerrufenAm: null,
    entfallenAm: null,
    version: 1,
    geaendertAm: '2026-01-10T08:00:00.000Z',
    geaendertVon: 'Petra Roth',
    ...aenderung,
  };
}
