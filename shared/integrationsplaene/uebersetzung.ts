import { z } from 'zod';
import { zBeschriftung, type Beschriftung } from './beschriftungen.ts';
import { zDrucksprache, zPlansprache, type Drucksprache, type Plansprache } from './types.ts';

const zVorlagentexte = z.strictObject({
  ziel: z.string().min(1),
  massnahme: z.string().min(1),
  schrittFertigWenn: z.string().min(1),
});
/** A goal of the library in one language. */
export type Vorlagentexte = z.infer<typeof zVorlagentexte>;

/**
 * All words of the plan in one language: labels, promises (`Z01`), goals of the library (`SP01`). The German file has no
 * goals: theirs are in the library itself.
 */
export const zPlantexte = z.strictObject({
  sprache: zDrucksprache,
  beschriftungen: z.record(zBeschriftung, z.string().min(1)),
  zusagen: z.record(z.string(), z.string().min(1)),
  bibliothek: z.record(z.string(), zVorlagentexte).default({}),
});
export type Plantexte = z.infer<typeof zPlantexte>;

/** What is put in for `{name}`, `{datum}` … */
export type Einsetzungen = Readonly<Record<string, string>>;

const PLATZHALTER = /\{(\w+)\}/g;

/** The names in braces, in their order: `Fassung {nummer} vom {datum}` has `nummer` and `datum`. */
export function platzhalterIn(text: string): string[] {
  return [...text.matchAll(PLATZHALTER)].map(([, name]) => name ?? '');
}

/** A label with its values. Throws where a value is missing: a brace never reaches the paper. */
export function beschriftung(texte: Plantexte, schluessel: Beschriftung, werte: Einsetzungen = {}): string {
  return texte.beschriftungen[schluessel].replace(PLATZHALTER, (_, name: string) => {
    const wert = werte[name];
    if (wert === undefined) throw new Error(`${schluessel}: {${name}} is missing`);
    return wert;
  });
}

/** An id comes from a window: the names of every object are no entries. */
function eigener<T>(eintraege: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(eintraege, id) ? (eintraege[id] ?? null) : null;
}

/** A goal of the library in this language; null for own entries, whose words nobody has translated. */
export function uebersetzteVorlage(texte: Plantexte, vorlageId: string): Vorlagentexte | null {
  return eigener(texte.bibliothek, vorlageId);
}

/** A promise of the shipped list in this language; null for own words. */
export function uebersetzteZusage(texte: Plantexte, vorlageId: string): string | null {
  return eigener(texte.zusagen, vorlageId);
}

/** Arabic and Farsi are read from right to left. */
export function richtungVon(sprache: Drucksprache): 'ltr' | 'rtl' {
  return sprache === 'ar' || sprache === 'fa' ? 'rtl' : 'ltr';
}

/** Language with its country, as Word and screen readers want it. */
export const SPRACHMARKE: Readonly<Record<Drucksprache, string>> = {
  de: 'de-DE',
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-SA',
  fa: 'fa-IR',
  tr: 'tr-TR',
  uk: 'uk-UA',
  ti: 'ti-ER',
};

/** Other codes of `SPRACHEN` whose readers are served by one of the seven. */
const MITVERSORGT: Readonly<Record<string, Plansprache>> = { prs: 'fa' };

/** The language of the paper for somebody who speaks this one; null where the plan is not translated into it. */
export function planspracheFuer(code: string): Plansprache | null {
  const eine = zPlansprache.safeParse(code);
  return eine.success ? eine.data : (MITVERSORGT[code] ?? null);
}

/** „Mein Kind geht zur Schule.“ with the child's name: „Lina geht zur Schule.“ German alone; an empty name changes nothing. */
export function mitVornamen(text: string, kindVorname: string): string {
  return kindVorname === '' ? text : text.replace(/\b[Mm]ein Kind\b/g, () => kindVorname);
}
