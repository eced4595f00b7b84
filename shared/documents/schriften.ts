import type { Blatt } from './blocks.ts';

/**
 * Fonts of papers in several languages. They are shipped with the program: an office machine need not have them.
 * Quelle: Noto Fonts, SIL Open Font License 1.1.
 */
export const SCHRIFT_GRUND = 'Noto Sans';
export const SCHRIFT_ARABISCH = 'Noto Naskh Arabic';
export const SCHRIFT_AETHIOPISCH = 'Noto Sans Ethiopic';

export type Schrift = typeof SCHRIFT_GRUND | typeof SCHRIFT_ARABISCH | typeof SCHRIFT_AETHIOPISCH;

/** The font for text in this language: Latin and Cyrillic letters, Arabic script, or Ethiopic. */
export function schriftFuer(sprache: string | undefined): Schrift {
  switch (sprache?.split('-')[0]) {
    case 'ar':
    case 'fa':
      return SCHRIFT_ARABISCH;
    case 'ti':
      return SCHRIFT_AETHIOPISCH;
    default:
      return SCHRIFT_GRUND;
  }
}

/** Fonts that a paper in several languages uses; none for a paper in the font of the office. */
export function schriftenVon(blatt: Blatt): Schrift[] {
  if (!blatt.istMehrsprachig) return [];
  const gefundene = new Set<Schrift>([SCHRIFT_GRUND]);
  const suche = (wert: unknown): void => {
    if (Array.isArray(wert)) wert.forEach(suche);
    else if (wert instanceof Object) {
      if ('text' in wert && 'sprache' in wert && typeof wert.sprache === 'string') {
        gefundene.add(schriftFuer(wert.sprache));
      }
      Object.values(wert).forEach(suche);
    }
  };
  suche([blatt.bloecke, blatt.fussnote]);
  return [...gefundene];
}
