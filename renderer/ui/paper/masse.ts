import type { CSSProperties } from 'react';
import { PAPIERCODE_MM } from '../../../shared/documents/layout.ts';
import { BRIEF, FARBE, FORMULAR, SEITE, UNTERSCHRIFT, ZELLRAND_MM } from '../../../shared/documents/measures.ts';

interface Masse {
  readonly [name: string]: number | Masse;
}

/** `{ absender: { linksMm: 25 } }` becomes `--absender-links: 25`. */
function eigenschaften(masse: Masse, vor = '-'): [string, number][] {
  return Object.entries(masse).flatMap(([name, wert]) => {
    const wort = name.replace(/Mm$/, '').replace(/[A-Z]/g, (gross) => `-${gross.toLowerCase()}`);
    return typeof wert === 'number' ? [[`${vor}-${wort}`, wert]] : eigenschaften(wert, `${vor}-${wort}`);
  });
}

const FARBEN = Object.entries(FARBE).map(([name, wert]): [string, string] => [`--${name}`, `#${wert}`]);

/** The measures and colours of the Word file as properties for the style sheets; lengths are numbers of millimetres. */
export const PAPIERMASSE: CSSProperties = Object.fromEntries<string | number>([
  ...FARBEN,
  ...eigenschaften({
    seite: SEITE,
    brief: BRIEF,
    formular: FORMULAR,
    unterschrift: UNTERSCHRIFT,
    papiercode: PAPIERCODE_MM,
    zellrandBreite: ZELLRAND_MM,
  }),
]);
