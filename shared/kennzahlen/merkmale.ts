import { ADRESSAT_LABEL } from '../beratungen/labels.ts';
import {
  AUFENTHALTSSTATUS_LABEL,
  LEISTUNGSART_LABEL,
  SPRACHNIVEAU_LABEL,
  WOHNFORM_LABEL,
  ZUGANGSGRUND_LABEL,
} from '../faelle/labels.ts';
import { zeigeStaatsangehoerigkeit } from '../faelle/staatsangehoerigkeiten.ts';
import { GESCHLECHT_LABEL, TRAEGERART_LABEL } from '../personal/labels.ts';
import type { Merkmal } from './types.ts';

/** What to break figures down by. Quelle: Merkmale 5.5. */
export const MERKMAL_LABEL: Record<Merkmal, string> = {
  kommune: 'Kommune',
  ortsteil: 'Ortsteil',
  team: 'Team',
  personal: 'Beschäftigte',
  traeger: 'Anstellungsträger',
  adressat: 'Familie oder Einzelperson',
  geschlecht: 'Geschlecht',
  alter: 'Alter am letzten Tag',
  staatsangehoerigkeit: 'Staatsangehörigkeit',
  aufenthaltsstatus: 'Aufenthaltsstatus',
  zugangsgrund: 'Zugangsgrund',
  wohnform: 'Wohnform',
  leistungsbezug: 'Leistungsbezug',
  sprachstand: 'Sprachstand Deutsch',
  dauer: 'Dauer der Begleitung',
};

/** Features of the organisation: their parts stand in every evaluation, so that nothing is hidden in them. */
const OFFENE: readonly Merkmal[] = ['kommune', 'personal', 'team', 'traeger', 'adressat'];

export function istOffenesMerkmal(merkmal: Merkmal): boolean {
  return OFFENE.includes(merkmal);
}

export const OHNE_ANGABE = 'Ohne Angabe';

const ALTER: Readonly<Record<string, string>> = {
  '0': 'unter 6',
  '6': '6 bis 17',
  '18': '18 bis 26',
  '27': '27 bis 49',
  '50': '50 und älter',
};
const DAUER: Readonly<Record<string, string>> = {
  '0': 'unter 6 Monate',
  '6': '6 bis 11 Monate',
  '12': '12 bis 23 Monate',
  '24': '24 bis 35 Monate',
  '36': '36 Monate und länger',
};

const LABELS: Readonly<Partial<Record<Merkmal, Readonly<Record<string, string>>>>> = {
  adressat: ADRESSAT_LABEL,
  geschlecht: GESCHLECHT_LABEL,
  alter: ALTER,
  aufenthaltsstatus: AUFENTHALTSSTATUS_LABEL,
  zugangsgrund: ZUGANGSGRUND_LABEL,
  wohnform: WOHNFORM_LABEL,
  leistungsbezug: LEISTUNGSART_LABEL,
  sprachstand: SPRACHNIVEAU_LABEL,
  dauer: DAUER,
  traeger: TRAEGERART_LABEL,
};

/** How a value of a feature reads; nothing known: „Ohne Angabe“. */
export function zeigeMerkmalswert(merkmal: Merkmal, wert: string | null): string {
  if (wert === null || wert === '' || wert === 'unbekannt') return OHNE_ANGABE;
  if (merkmal === 'staatsangehoerigkeit') return zeigeStaatsangehoerigkeit(wert);
  return LABELS[merkmal]?.[wert] ?? wert;
}
