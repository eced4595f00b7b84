import { nachNamen } from './list.ts';

/** A language that is offered; `code` is ISO 639-1, or ISO 639-3 where there is no shorter one. */
export interface Sprache {
  readonly code: string;
  readonly name: string;
}

const NAMEN: readonly (readonly [code: string, name: string])[] = [
  ['sq', 'Albanisch'],
  ['am', 'Amharisch'],
  ['ar', 'Arabisch'],
  ['aii', 'Aramäisch'],
  ['hy', 'Armenisch'],
  ['az', 'Aserbaidschanisch'],
  ['bm', 'Bambara'],
  ['bn', 'Bengalisch'],
  ['bs', 'Bosnisch'],
  ['bg', 'Bulgarisch'],
  ['zh', 'Chinesisch'],
  ['prs', 'Dari'],
  ['de', 'Deutsch'],
  ['en', 'Englisch'],
  ['fa', 'Farsi'],
  ['fr', 'Französisch'],
  ['ff', 'Fula'],
  ['ka', 'Georgisch'],
  ['ha', 'Hausa'],
  ['he', 'Hebräisch'],
  ['hi', 'Hindi'],
  ['ig', 'Igbo'],
  ['it', 'Italienisch'],
  ['kmr', 'Kurmandschi'],
  ['ln', 'Lingala'],
  ['mnk', 'Mandinka'],
  ['mk', 'Mazedonisch'],
  ['om', 'Oromo'],
  ['ps', 'Paschtu'],
  ['pl', 'Polnisch'],
  ['pt', 'Portugiesisch'],
  ['pa', 'Punjabi'],
  ['rom', 'Romanes'],
  ['ro', 'Rumänisch'],
  ['ru', 'Russisch'],
  ['sr', 'Serbisch'],
  ['so', 'Somali'],
  ['ckb', 'Sorani'],
  ['es', 'Spanisch'],
  ['sw', 'Swahili'],
  ['ta', 'Tamil'],
  ['ti', 'Tigrinya'],
  ['tr', 'Türkisch'],
  ['uk', 'Ukrainisch'],
  ['ur', 'Urdu'],
  ['vi', 'Vietnamesisch'],
  ['wo', 'Wolof'],
  ['yo', 'Yoruba'],
];

/** The languages that are offered, by name. */
export const SPRACHEN: readonly Sprache[] = nachNamen(
  NAMEN.map(([code, name]) => ({ code, name })),
  ({ name }) => name,
);

const NACH_CODE = new Map(SPRACHEN.map((sprache) => [sprache.code, sprache]));

/** `Arabisch` for `ar`; a name that is not in the list stands for itself. */
export function sprachname(sprache: string): string {
  return NACH_CODE.get(sprache)?.name ?? sprache;
}
