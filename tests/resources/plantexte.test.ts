import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { zPlansprache, type Plansprache } from '../../shared/integrationsplaene/types.ts';
import { platzhalterIn, richtungVon, type Plantexte } from '../../shared/integrationsplaene/uebersetzung.ts';
import { PLANTEXTE, RESSOURCEN } from '../support/plantexte.ts';

/**
 * The words of the plan in seven languages. What a machine can see is asked of every text: nothing missing, its own script,
 * the values of the German, a length that fits the sheet. What it means was read back into German by somebody who saw the
 * translation alone, and compared; `rueckuebersetzungen` keeps what was read, for exactly these words.
 */
interface Wort {
  /** `beschriftungen.plan`, `bibliothek.SP01.ziel`. */
  readonly stelle: string;
  readonly text: string;
}

const zBibliothek = z.object({
  eintraege: z.array(
    z.object({ id: z.string(), ziel: z.string(), massnahme: z.string(), schrittFertigWenn: z.string() }),
  ),
});
const BIBLIOTHEK = zBibliothek.parse(
  JSON.parse(readFileSync(join(RESSOURCEN, 'integrationsplaene', 'bibliothek.json'), 'utf8')),
).eintraege;

function worte({ beschriftungen, zusagen, bibliothek }: Omit<Plantexte, 'sprache'>): Wort[] {
  return [
    ...Object.entries(beschriftungen).map(([name, text]) => ({ stelle: `beschriftungen.${name}`, text })),
    ...Object.entries(zusagen).map(([name, text]) => ({ stelle: `zusagen.${name}`, text })),
    ...Object.entries(bibliothek).flatMap(([id, { ziel, massnahme, schrittFertigWenn }]) => [
      { stelle: `bibliothek.${id}.ziel`, text: ziel },
      { stelle: `bibliothek.${id}.massnahme`, text: massnahme },
      { stelle: `bibliothek.${id}.schrittFertigWenn`, text: schrittFertigWenn },
    ]),
  ];
}

const DEUTSCH = worte({
  ...PLANTEXTE('de'),
  bibliothek: Object.fromEntries(
    BIBLIOTHEK.map(({ id, ziel, massnahme, schrittFertigWenn }) => [id, { ziel, massnahme, schrittFertigWenn }]),
  ),
});

const LATEINISCHES = /\p{Script=Latin}[\p{Script=Latin}\d-]*/gu;
/** Words in Latin letters that stay in every script: of the German beside it, so that they are known again on the door. */
const DEUTSCHE_WORTE = new Set(
  [...DEUTSCH.map(({ text }) => text), 'Volkshochschule (VHS)']
    .flatMap((text) => text.match(LATEINISCHES) ?? [])
    .flatMap((wort) => [wort, ...wort.split('-')])
    .map((wort) => wort.toLowerCase()),
);

const SCHRIFT: Record<Plansprache, RegExp> = {
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  tr: /\p{Script=Latin}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ti: /\p{Script=Ethiopic}/u,
};
const IST_LATEINISCH = new Set<Plansprache>(['en', 'fr', 'tr']);

/** Letters of a neighbouring language: Russian in Ukrainian, Persian in Arabic, Arabic in Farsi. Digits of other scripts. */
const FREMDE_ZEICHEN: Record<Plansprache, RegExp> = {
  en: /[^\p{Script=Latin}\p{Script=Common}]/u,
  fr: /[^\p{Script=Latin}\p{Script=Common}]/u,
  tr: /[^\p{Script=Latin}\p{Script=Common}]/u,
  ar: /[پچژگکیە۰-۹٠-٩]/u,
  fa: /[يكة۰-۹٠-٩]/u,
  uk: /[ыэъёЫЭЪЁ]/u,
  ti: /[፩-፼]/u,
};

const ziffern = (text: string) => [...text.matchAll(/\d+/g)].map(([zahl]) => zahl).toSorted();
const ohneWerte = (text: string) => text.replace(/\{\w+\}/g, '');
const ohneNamen = (text: string) =>
  ohneWerte(text).replace(LATEINISCHES, (wort) => (DEUTSCHE_WORTE.has(wort.toLowerCase()) ? '' : wort));
const istSatz = (text: string) => /[.?]$/.test(text);
const endetAlsSatz = (text: string) => /[.?؟።]$/.test(text);

describe.each(zPlansprache.options)('The plan in %s', (sprache) => {
  const texte = PLANTEXTE(sprache);
  const uebersetzt = new Map(worte(texte).map(({ stelle, text }) => [stelle, text]));
  const paare = DEUTSCH.map(({ stelle, text: deutsch }) => ({ stelle, deutsch, text: uebersetzt.get(stelle) ?? '' }));
  const verstoesse = (istFalsch: (paar: { stelle: string; deutsch: string; text: string }) => boolean) =>
    paare.filter(istFalsch).map(({ stelle, deutsch, text }) => `${stelle}: ${deutsch} → ${text}`);

  test('has every word of the German, and no other', () => {
    expect(texte.sprache).toBe(sprache);
    expect([...uebersetzt.keys()].toSorted()).toEqual(DEUTSCH.map(({ stelle }) => stelle).toSorted());
  });

  test('has the values of the German in their braces, and its numbers', () => {
    expect(
      verstoesse(
        ({ deutsch, text }) => String(platzhalterIn(deutsch).toSorted()) !== String(platzhalterIn(text).toSorted()),
      ),
    ).toEqual([]);
    expect(verstoesse(({ deutsch, text }) => String(ziffern(deutsch)) !== String(ziffern(text)))).toEqual([]);
  });

  test('is written in its own script, names on doors apart', () => {
    expect(verstoesse(({ text }) => FREMDE_ZEICHEN[sprache].test(ohneWerte(text)))).toEqual([]);
    expect(
      verstoesse(({ text }) => /\p{Letter}/u.test(ohneNamen(text)) && !SCHRIFT[sprache].test(ohneNamen(text))),
    ).toEqual([]);
    if (IST_LATEINISCH.has(sprache)) return;
    expect(verstoesse(({ text }) => /\p{Script=Latin}/u.test(ohneNamen(text)))).toEqual([]);
  });

  test('is as long as the sheet has room for', () => {
    expect(verstoesse(({ deutsch, text }) => text.length > deutsch.length * 2.4 + 16)).toEqual([]);
    expect(verstoesse(({ deutsch, text }) => text.length < deutsch.length * 0.15)).toEqual([]);
  });

  test('ends sentences where the German ends one, without stray blanks', () => {
    expect(verstoesse(({ deutsch, text }) => istSatz(deutsch) !== endetAlsSatz(text))).toEqual([]);
    expect(
      verstoesse(({ text }) => text !== text.trim() || /\s{2}/.test(text) || text !== text.normalize('NFC')),
    ).toEqual([]);
  });

  test('says different states, doers and fields by different words', () => {
    const gruppen = Map.groupBy(
      paare.filter(({ stelle }) => /^beschriftungen\.\w+\./.test(stelle)),
      ({ stelle }) => stelle.split('.')[1] ?? '',
    );
    expect(
      [...gruppen]
        .filter(([, gruppe]) => new Set(gruppe.map(({ text }) => text)).size < gruppe.length)
        .map(([name]) => name),
    ).toEqual([]);
  });

  test('was read back into German, as it stands', () => {
    const rueck = z
      .object({ sprache: z.literal(sprache), texte: z.record(z.string(), z.tuple([z.string(), z.string().min(1)])) })
      .parse(
        JSON.parse(readFileSync(join(import.meta.dirname, 'rueckuebersetzungen', `${sprache}.json`), 'utf8')),
      ).texte;
    expect(verstoesse(({ stelle, text }) => rueck[stelle]?.[0] !== text)).toEqual([]);
    expect(Object.keys(rueck)).toHaveLength(DEUTSCH.length);
  });
});

test('Arabic and Farsi run from right to left, the others do not', () => {
  expect(zPlansprache.options.filter((sprache) => richtungVon(sprache) === 'rtl')).toEqual(['ar', 'fa']);
});
