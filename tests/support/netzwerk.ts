import { datum, type Datum } from '../../shared/foundation/date.ts';
import { zPartnerId, zPlanungsgespraechId } from '../../shared/foundation/id.ts';
import { neuePartnerEingabe, neuerEinsatz, neuesPlanungsgespraech } from '../../shared/netzwerk/defaults.ts';
import type {
  EinsatzEingabe,
  Partner,
  PartnerEingabe,
  Planungsgespraech,
  PlanungsgespraechEingabe,
} from '../../shared/netzwerk/types.ts';
import { A_DORF } from './builders.ts';

/** Records of the Netzwerk of A-dorf; each test says only what matters to it. */

const uuid = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const stand = { version: 1, geaendertAm: '2018-01-15T08:00:00.000Z', geaendertVon: 'Petra Roth' };

export const partnerId = (nummer: number) => zPartnerId.parse(uuid(nummer));
export const gespraechId = (nummer: number) => zPlanungsgespraechId.parse(uuid(nummer));

export const partnerEingabe = (angaben: Partial<PartnerEingabe> = {}): PartnerEingabe => ({
  ...neuePartnerEingabe([A_DORF.id]),
  name: 'Migrationsberatung Oberes Tal',
  art: 'migrationsberatung',
  ort: 'A-dorf',
  ...angaben,
});

export const partner = (angaben: Partial<Partner> = {}): Partner => ({
  ...partnerEingabe(),
  id: partnerId(1),
  geprueftAm: datum('2018-01-10'),
  geprueftVon: 'Petra Roth',
  ...stand,
  ...angaben,
});

export const einsatzEingabe = (angaben: Partial<EinsatzEingabe> = {}): EinsatzEingabe => ({
  ...neuerEinsatz(A_DORF.id, datum('2018-01-01')),
  name: 'Ute Sommer',
  aufgabe: 'Deutsch üben mit Erwachsenen',
  verschwiegenheitAm: datum('2018-01-01'),
  fuehrungszeugnisAm: datum('2017-12-15'),
  ...angaben,
});

export const gespraechEingabe = (angaben: Partial<PlanungsgespraechEingabe> = {}): PlanungsgespraechEingabe => ({
  ...neuesPlanungsgespraech(A_DORF.id, datum('2018-01-20')),
  bedarf: 'Abendkurs mit Kinderbetreuung',
  istLuecke: true,
  ...angaben,
});

export const gespraech = (nummer: number, angaben: Partial<Planungsgespraech> = {}): Planungsgespraech => ({
  ...gespraechEingabe(),
  id: gespraechId(nummer),
  ...stand,
  ...angaben,
});

export const tag = (text: string): Datum => datum(text);
