import { ADRESSAT_LABEL } from '../beratungen/labels.ts';
import {
  AUFENTHALTSSTATUS_LABEL,
  LEISTUNGSART_LABEL,
  SPRACHNIVEAU_LABEL,
  WOHNFORM_LABEL,
  ZUGANGSGRUND_LABEL,
} from '../faelle/labels.ts';
import { zeigeStaatsangehoerigkeit } from '../faelle/staatsangehoerigkeiten.ts';
import { sprachname } from '../foundation/sprachen.ts';
import { GESCHLECHT_LABEL, TRAEGERART_LABEL } from '../personal/labels.ts';
import { zMerkmal, type Kennzahl, type Kennzahlschluessel, type Merkmal } from './types.ts';

/** What to break figures down by. Quelle: Merkmale 5.5; Sprache zu N3, 5.4. */
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
  sprache: 'Sprache der Sprachmittlung',
};

/** N3 is told by language. Quelle: Nachrichtliche Werte 5.4. */
const NACH_SPRACHE: Kennzahlschluessel = 'N3';

/** The features that a figure can be broken down by, its own one first; none for computed ones. */
export function merkmaleVon({ schluessel, zaehlart }: Pick<Kennzahl, 'schluessel' | 'zaehlart'>): Merkmal[] {
  if (zaehlart === 'abgeleitet') return [];
  const allgemeine = zMerkmal.options.filter((merkmal) => merkmal !== 'sprache');
  return schluessel === NACH_SPRACHE ? ['sprache', ...allgemeine] : allgemeine;
}

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
  if (merkmal === 'sprache') return sprachname(wert);
  return LABELS[merkmal]?.[wert] ?? wert;
}
