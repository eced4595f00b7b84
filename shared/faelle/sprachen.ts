import { nachNamen } from '../foundation/list.ts';

/** A language that is offered; `code` is ISO 639-1, or ISO 639-3 where there is no shorter one. */
export interface Sprache {
  readonly code: string;
  readonly name: string;
  /** Written from right to left. */
  readonly istVonRechts: boolean;
}

const LINKS: readonly (readonly [code: string, name: string])[] = [
  ['am', 'Amharisch'],
  ['aii', 'Aramäisch'],
  ['az', 'Aserbaidschanisch'],
  ['bm', 'Bambara'],
  ['bn', 'Bengalisch'],
  ['bs', 'Bosnisch'],
  ['bg', 'Bulgarisch'],
  ['zh', 'Chinesisch'],
  ['de', 'Deutsch'],
  ['en', 'Englisch'],
  ['ff', 'Fula'],
  ['fr', 'Französisch'],
  ['ka', 'Georgisch'],
  ['ha', 'Hausa'],
  ['hi', 'Hindi'],
  ['ig', 'Igbo'],
  ['it', 'Italienisch'],
  ['kmr', 'Kurmandschi'],
  ['ln', 'Lingala'],
  ['mnk', 'Mandinka'],
  ['mk', 'Mazedonisch'],
  ['om', 'Oromo'],
  ['pl', 'Polnisch'],
  ['pt', 'Portugiesisch'],
  ['pa', 'Punjabi'],
  ['rom', 'Romanes'],
  ['ro', 'Rumänisch'],
  ['ru', 'Russisch'],
  ['sr', 'Serbisch'],
  ['so', 'Somali'],
  ['es', 'Spanisch'],
  ['sw', 'Swahili'],
  ['ta', 'Tamil'],
  ['ti', 'Tigrinya'],
  ['tr', 'Türkisch'],
  ['uk', 'Ukrainisch'],
  ['vi', 'Vietnamesisch'],
  ['wo', 'Wolof'],
  ['yo', 'Yoruba'],
  ['sq', 'Albanisch'],
  ['hy', 'Armenisch'],
];

const RECHTS: readonly (readonly [code: string, name: string])[] = [
  ['ar', 'Arabisch'],
  ['prs', 'Dari'],
  ['fa', 'Farsi'],
  ['he', 'Hebräisch'],
  ['ps', 'Paschtu'],
  ['ckb', 'Sorani'],
  ['ur', 'Urdu'],
];

/** The languages that are offered, by name. */
export const SPRACHEN: readonly Sprache[] = nachNamen(
  [
    ...LINKS.map(([code, name]) => ({ code, name, istVonRechts: false })),
    ...RECHTS.map(([code, name]) => ({ code, name, istVonRechts: true })),
  ],
  ({ name }) => name,
);

const NACH_CODE = new Map(SPRACHEN.map((sprache) => [sprache.code, sprache]));

/** `Arabisch` for `ar`; a name that is not in the list stands for itself. */
export function sprachname(sprache: string): string {
  return NACH_CODE.get(sprache)?.name ?? sprache;
}

/** True for languages that are written from right to left. */
export function istVonRechts(sprache: string): boolean {
  return NACH_CODE.get(sprache)?.istVonRechts ?? false;
}
