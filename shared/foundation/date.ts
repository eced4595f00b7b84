import { z } from 'zod';

/** A calendar day as ISO text, `2018-09-15`. No time, no time zone. */
export type Datum = string & { readonly __art: 'Datum' };

const MUSTER = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists in the calendar, years 1900 to 2199. */
export function istDatum(text: string): text is Datum {
  const teile = MUSTER.exec(text);
  if (!teile) return false;
  const jahr = Number(teile[1]);
  const monat = Number(teile[2]);
  const tag = Number(teile[3]);
  return jahr >= 1900 && jahr <= 2199 && monat >= 1 && monat <= 12 && tag >= 1 && tag <= tageImMonat(jahr, monat);
}

/** Makes a day from numbers or ISO text; throws where it does not exist (a programming error, never user input). */
export function datum(text: string): Datum {
  if (!istDatum(text)) throw new Error(`Kein Datum: ${text}`);
  return text;
}

export const zDatum = z
  .string()
  .refine(istDatum, 'Dieses Datum gibt es nicht. Beispiel: 15.09.2018') as unknown as z.ZodType<Datum, string>;

export function jahrVon(tag: Datum): number {
  return Number(tag.slice(0, 4));
}

export function monatVon(tag: Datum): number {
  return Number(tag.slice(5, 7));
}

export function tagVon(tag: Datum): number {
  return Number(tag.slice(8, 10));
}

export function tageImMonat(jahr: number, monat: number): number {
  if (monat === 2) return (jahr % 4 === 0 && jahr % 100 !== 0) || jahr % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(monat) ? 30 : 31;
}

function ausTeilen(jahr: number, monat: number, tag: number): Datum {
  const zwei = (zahl: number) => String(zahl).padStart(2, '0');
  return datum(`${String(jahr).padStart(4, '0')}-${zwei(monat)}-${zwei(tag)}`);
}

const MILLISEKUNDEN_JE_TAG = 86_400_000;

function alsTageszahl(tag: Datum): number {
  return Date.UTC(jahrVon(tag), monatVon(tag) - 1, tagVon(tag)) / MILLISEKUNDEN_JE_TAG;
}

/** The day `anzahl` days later (negative: earlier). */
export function plusTage(tag: Datum, anzahl: number): Datum {
  return datum(new Date((alsTageszahl(tag) + anzahl) * MILLISEKUNDEN_JE_TAG).toISOString().slice(0, 10));
}

/** Days from `von` to `bis`, both counted: the same day gives 1. */
export function tageEinschliesslich(von: Datum, bis: Datum): number {
  return alsTageszahl(bis) - alsTageszahl(von) + 1;
}

/** 0 Sunday to 6 Saturday. */
export function wochentagVon(tag: Datum): number {
  return new Date(alsTageszahl(tag) * MILLISEKUNDEN_JE_TAG).getUTCDay();
}

/** The same day number `anzahl` months later, or the last day of that month. */
export function plusMonate(tag: Datum, anzahl: number): Datum {
  const monate = jahrVon(tag) * 12 + (monatVon(tag) - 1) + anzahl;
  const jahr = Math.floor(monate / 12);
  const monat = (monate % 12) + 1;
  return ausTeilen(jahr, monat, Math.min(tagVon(tag), tageImMonat(jahr, monat)));
}

/**
 * Last day of a period of `monate` months that begins on `beginn`: 01.10.2017 + 36 → 30.09.2020. Where the day before
 * is missing in the last month, it ends with that month: 31.01.2018 + 1 → 28.02.2018.
 * Quelle: § 187 Abs. 2, § 188 Abs. 2 und 3 BGB.
 */
export function endeNachMonaten(beginn: Datum, monate: number): Datum {
  return tagVon(beginn) === 1 ? plusTage(plusMonate(beginn, monate), -1) : plusMonate(plusTage(beginn, -1), monate);
}

export function monatsanfang(tag: Datum): Datum {
  return ausTeilen(jahrVon(tag), monatVon(tag), 1);
}

export function monatsende(tag: Datum): Datum {
  return ausTeilen(jahrVon(tag), monatVon(tag), tageImMonat(jahrVon(tag), monatVon(tag)));
}

/** The later of two days. */
export function spaeteres(a: Datum, b: Datum): Datum {
  return a >= b ? a : b;
}

/** The earlier of two days. */
export function frueheres(a: Datum, b: Datum): Datum {
  return a <= b ? a : b;
}

/** A period with both days included; `bis: null` is open-ended. */
export interface Zeitraum {
  readonly von: Datum;
  readonly bis: Datum | null;
}

/** The days that both periods share, or null where they do not meet. */
export function schnitt(a: Zeitraum, b: Zeitraum): Zeitraum | null {
  const von = spaeteres(a.von, b.von);
  const bis = a.bis === null ? b.bis : b.bis === null ? a.bis : frueheres(a.bis, b.bis);
  return bis !== null && bis < von ? null : { von, bis };
}

/** `15.09.2018`, as DIN 5008 writes it. */
export function zeigeDatum(tag: Datum): string {
  return `${tag.slice(8, 10)}.${tag.slice(5, 7)}.${tag.slice(0, 4)}`;
}

/** `16.10.`, where the year stands beside it. */
export function zeigeTagUndMonat(tag: Datum): string {
  return zeigeDatum(tag).slice(0, 6);
}

const MONATSNAMEN = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** `15. September 2018` for letters. */
export function zeigeDatumLang(tag: Datum): string {
  return `${tagVon(tag)}. ${MONATSNAMEN[monatVon(tag) - 1] ?? ''} ${jahrVon(tag)}`;
}

/**
 * Reads what a clerk types: `15.9.2018`, `15.09.18`, `15092018`, `150918`, `2018-09-15`, with blanks; also `15.9.` with
 * the year of `heute`. Two-digit years: 00 to 69 → 2000s, 70 to 99 → 1900s. Null where it is no day.
 */
export function liesDatum(eingabe: string, heute: Datum): Datum | null {
  const text = eingabe.trim().replace(/\s+/g, '');
  if (istDatum(text)) return text;
  const teile =
    /^(\d{1,2})[.,/-](\d{1,2})(?:[.,/-](\d{4}|\d{2})?)?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!teile) return null;
  const jahrText = teile[3];
  const jahrZahl = jahrText === undefined ? jahrVon(heute) : Number(jahrText);
  const jahr = jahrText?.length === 2 ? jahrZahl + (jahrZahl < 70 ? 2000 : 1900) : jahrZahl;
  const iso = `${jahr}-${String(teile[2]).padStart(2, '0')}-${String(teile[1]).padStart(2, '0')}`;
  return istDatum(iso) ? iso : null;
}
