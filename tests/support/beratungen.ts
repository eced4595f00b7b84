import { neueBeratung } from '../../shared/beratungen/defaults.ts';
import type { BeratungEingabe, NetzwerkkontaktEingabe } from '../../shared/beratungen/types.ts';
import { datum } from '../../shared/foundation/date.ts';
import type { HaushaltId, KommuneId, PersonalId } from '../../shared/foundation/id.ts';

/** Half an hour about the flat, in the office on 30 January 2018. */
export function beratungVon(
  {
    haushaltId,
    kommuneId,
    personalId,
  }: { haushaltId: HaushaltId | null; kommuneId: KommuneId; personalId: PersonalId },
  aenderung: Partial<BeratungEingabe> = {},
): BeratungEingabe {
  return {
    ...neueBeratung(datum('2018-01-30'), kommuneId, personalId),
    haushaltId,
    themen: ['wohnung'],
    unterort: 'Büro',
    ...aenderung,
  };
}

/** A telephone call with the Gemeindeverwaltung on 29 January 2018. */
export function kontaktVon(
  { kommuneId, personalId }: { kommuneId: KommuneId; personalId: PersonalId },
  aenderung: Partial<NetzwerkkontaktEingabe> = {},
): NetzwerkkontaktEingabe {
  return {
    kommuneId,
    am: datum('2018-01-29'),
    personalId,
    gruppe: 'gemeindeverwaltung',
    art: 'telefonat',
    partnerId: null,
    stelle: 'Ordnungsamt',
    thema: 'Belegung der Unterkünfte',
    dauerMinuten: 15,
    ...aenderung,
  };
}
