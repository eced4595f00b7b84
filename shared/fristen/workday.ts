import { plusTage, wochentagVon, zeigeDatum, zeigeTagUndMonat, type Datum } from '../foundation/date.ts';
import { feiertagAm } from './holidays.ts';

const SAMSTAG = 6;
const SONNTAG = 0;

/** „ein Sonntag“, „ein Samstag“ or the name of the holiday; null on a working day. A Sunday goes before its holiday. */
export function keinWerktagWeil(tag: Datum): string | null {
  const wochentag = wochentagVon(tag);
  if (wochentag === SONNTAG) return 'ein Sonntag';
  return feiertagAm(tag) ?? (wochentag === SAMSTAG ? 'ein Samstag' : null);
}

/**
 * The same day, or the next one that is no Saturday, Sunday or holiday of Baden-Württemberg. 24 and 31 December are
 * working days by law, also where the town hall is closed. Quelle: § 193 BGB, § 31 Abs. 3 LVwVfG.
 */
export function naechsterWerktag(tag: Datum): Datum {
  return keinWerktagWeil(tag) === null ? tag : naechsterWerktag(plusTage(tag, 1));
}

/** `15.10.2017 ist ein Sonntag, nächster Werktag 16.10.`; null where the day is a working day. */
export function werktagshinweis(tag: Datum): string | null {
  const weil = keinWerktagWeil(tag);
  if (weil === null) return null;
  return `${zeigeDatum(tag)} ist ${weil}, nächster Werktag ${zeigeTagUndMonat(naechsterWerktag(tag))}`;
}
