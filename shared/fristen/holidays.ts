import Holidays from 'date-holidays';
import { jahrVon, type Datum } from '../foundation/date.ts';

const KALENDER = new Holidays('DE', 'BW', { languages: ['de'] });
const jahre = new Map<number, ReadonlyMap<string, string>>();

/** Names as the Feiertagsgesetz writes them, where the library says it in another way. */
const AMTLICHE_NAMEN: Readonly<Record<string, string>> = {
  Maifeiertag: '1. Mai',
  'Heilige Drei Könige': 'Erscheinungsfest',
};

function feiertageIm(jahr: number): ReadonlyMap<string, string> {
  const bekannte = jahre.get(jahr);
  if (bekannte !== undefined) return bekannte;
  const neue = new Map(
    KALENDER.getHolidays(jahr)
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => [date.slice(0, 10), AMTLICHE_NAMEN[name] ?? name] as const),
  );
  jahre.set(jahr, neue);
  return neue;
}

/**
 * Name of the holiday of Baden-Württemberg on this day; null on any other. 24 and 31 December are none by law.
 * Quelle: § 1 Feiertagsgesetz Baden-Württemberg; 31.10.2017 einmalig (500. Jahrestag der Reformation).
 */
export function feiertagAm(tag: Datum): string | null {
  return feiertageIm(jahrVon(tag)).get(tag) ?? null;
}
