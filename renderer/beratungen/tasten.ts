import type { Beratungsort, Thema } from '../../shared/beratungen/types.ts';
import type { Weiterleitungsziel } from '../../shared/netzwerk/partnerarten.ts';

/** A choice of the talk with its key; the key is drawn on it. */
interface Wahltaste<Wert extends string | number> {
  readonly wert: Wert;
  readonly taste: string;
  /** Short, for the choice itself; lists use the whole names. */
  readonly name: string;
}

export const ORTSTASTEN: readonly Wahltaste<Beratungsort>[] = [
  { wert: 'beratungsstelle', taste: '1', name: 'Beratungsstelle' },
  { wert: 'aufsuchend', taste: '2', name: 'aufsuchend' },
  { wert: 'begleitung', taste: '3', name: 'Begleitung' },
];

/** The whole family; persons follow on the keys after it. */
export const FAMILIENTASTE = '4';
export const PERSONENTASTEN: readonly string[] = ['5', '6', '7', '8', '9', '0'];

/** Topics: a letter of their name wherever it is free. */
export const THEMENTASTEN: readonly Wahltaste<Thema>[] = [
  { wert: 'sprache', taste: 's', name: 'Sprache' },
  { wert: 'schule', taste: 'c', name: 'Schule' },
  { wert: 'ausbildung', taste: 'u', name: 'Ausbildung' },
  { wert: 'arbeit', taste: 'a', name: 'Arbeit' },
  { wert: 'wohnung', taste: 'o', name: 'Wohnung' },
  { wert: 'gesundheit', taste: 'g', name: 'Gesundheit' },
  { wert: 'teilhabe', taste: 't', name: 'Teilhabe' },
  { wert: 'kinder', taste: 'k', name: 'Kinder' },
  { wert: 'aufenthalt', taste: 'f', name: 'Aufenthalt' },
  { wert: 'leistungen', taste: 'l', name: 'Leistungen' },
  { wert: 'sonstige', taste: 'x', name: 'Sonstiges' },
];

/** Targets of Weiterleitungen, by the number of their Kennzahl. */
export const ZIELTASTEN: readonly Wahltaste<Weiterleitungsziel>[] = [
  { wert: 19, taste: 'j', name: 'Jobcenter' },
  { wert: 20, taste: 'b', name: 'Ausländerbehörde' },
  { wert: 21, taste: 'p', name: 'Sprachkurs' },
  { wert: 22, taste: 'h', name: 'Schule' },
  { wert: 23, taste: 'i', name: 'Kita, Jugendamt' },
  { wert: 24, taste: 'z', name: 'Sozialamt' },
  { wert: 25, taste: 'q', name: 'Wohnen' },
  { wert: 26, taste: 'e', name: 'Gesundheitsdienst' },
  { wert: 27, taste: 'r', name: 'Fachberatung' },
  { wert: 28, taste: 'm', name: 'Kammer, Betrieb' },
  { wert: 29, taste: 'v', name: 'Verein, Ehrenamt' },
  { wert: 30, taste: 'y', name: 'Sonstige' },
];

/** The keys that are no choice out of a row. */
export const SONDERTASTEN = {
  fernweg: '+',
  vortag: '-',
  dauer: 'd',
  notiz: 'n',
  wiedervorlage: 'w',
  uebergabe: 'ü',
  wiederOeffnen: 'ö',
  weitereAngaben: 'ä',
} as const;

/** Days after which „w“ puts the Wiedervorlage. */
export const WIEDERVORLAGE_NACH_TAGEN = 14;

const TEXTARTEN = new Set(['text', 'search', 'tel', 'email', 'number', 'password', 'url', 'date']);

/** True where a letter belongs to the text: fields and lists that are typed into. */
export function istTextfeld(ziel: EventTarget | null): boolean {
  if (ziel instanceof HTMLInputElement) return TEXTARTEN.has(ziel.type);
  return ziel instanceof HTMLTextAreaElement || (ziel instanceof HTMLElement && ziel.isContentEditable);
}
