import { datum } from '../../shared/foundation/date.ts';
import type { HaushaltId, PersonalId, PersonId } from '../../shared/foundation/id.ts';
import { zUhrzeit } from '../../shared/foundation/time.ts';
import type { TerminEingabe, WeiterleitungEingabe } from '../../shared/termine/types.ts';

/** An appointment on Tuesday, 6 February 2018, nine o'clock. */
export function terminVon(
  haushaltId: HaushaltId,
  personalId: PersonalId,
  aenderung: Partial<TerminEingabe> = {},
): TerminEingabe {
  return {
    haushaltId,
    titel: 'Wohngeld beantragen',
    personIds: [],
    am: datum('2018-02-06'),
    um: zUhrzeit.parse('09:00'),
    dauerMinuten: 45,
    ort: 'buero',
    ortsangabe: 'Zimmer 12',
    personalId,
    sprachmittlung: '',
    notiz: '',
    ...aenderung,
  };
}

/** Somebody was sent to the Jobcenter in January. */
export function weiterleitungVon(
  haushaltId: HaushaltId,
  personIds: readonly PersonId[],
  aenderung: Partial<WeiterleitungEingabe> = {},
): WeiterleitungEingabe {
  return {
    haushaltId,
    personIds: [...personIds],
    ziel: 19,
    partnerId: null,
    stelle: 'Jobcenter Oberes Tal',
    anliegen: 'Leistungen beantragen',
    am: datum('2018-01-08'),
    personalId: null,
    ...aenderung,
  };
}
