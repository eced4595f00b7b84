import { expect, test } from 'vitest';
import {
  beschriftung,
  mitVornamen,
  planspracheFuer,
  platzhalterIn,
  richtungVon,
  SPRACHMARKE,
  uebersetzteVorlage,
  uebersetzteZusage,
} from '../../../shared/integrationsplaene/uebersetzung.ts';
import { PLANTEXTE } from '../../support/plantexte.ts';

const deutsch = PLANTEXTE('de');
const englisch = PLANTEXTE('en');

test('a label takes its values, as they are', () => {
  expect(beschriftung(deutsch, 'fassungVom', { nummer: '2', datum: '12.03.2026' })).toBe('Fassung 2 vom 12.03.2026');
  // What somebody typed is a value, never a pattern.
  expect(beschriftung(deutsch, 'freiesZiel', { ziel: '{erreichtWenn} $&', erreichtWenn: '$1' })).toBe(
    'Ich will {erreichtWenn} $&. Das ist erreicht, wenn $1.',
  );
});

test('a label without one of its values never reaches the paper', () => {
  expect(() => beschriftung(deutsch, 'fassungVom', { nummer: '2' })).toThrow('fassungVom: {datum} is missing');
});

test('values are found in their order', () => {
  expect(platzhalterIn('Fassung {nummer} vom {datum}')).toEqual(['nummer', 'datum']);
  expect(platzhalterIn('Integrationsplan')).toEqual([]);
});

test('shipped goals and promises have a translation, own ones have none', () => {
  expect(uebersetzteVorlage(englisch, 'SP01')?.ziel).not.toBe('');
  expect(uebersetzteVorlage(englisch, '2f0f7a52-6c0e-4a3c-9b1a-0a5d3f1f2a11')).toBeNull();
  expect(uebersetzteZusage(englisch, 'Z01')).not.toBeNull();
  expect(uebersetzteZusage(englisch, '')).toBeNull();
});

test('the names of objects are no entries of the library', () => {
  expect(uebersetzteVorlage(englisch, 'constructor')).toBeNull();
  expect(uebersetzteZusage(englisch, 'toString')).toBeNull();
});

test('who speaks Dari gets the paper in Farsi, who speaks Sorani in German alone', () => {
  expect(['ar', 'prs', 'fa', 'ckb', '', 'de'].map(planspracheFuer)).toEqual(['ar', 'fa', 'fa', null, null, null]);
});

test('Farsi is marked as such and runs from right to left', () => {
  expect([SPRACHMARKE.fa, richtungVon('fa'), richtungVon('uk')]).toEqual(['fa-IR', 'rtl', 'ltr']);
});

test('a goal for a child names the child', () => {
  expect(mitVornamen('Mein Kind geht zur Schule.', 'Lina')).toBe('Lina geht zur Schule.');
  expect(mitVornamen('Ich melde mein Kind in der Schule an.', 'Lina')).toBe('Ich melde Lina in der Schule an.');
  expect(mitVornamen('Mein Kind geht zur Schule.', '')).toBe('Mein Kind geht zur Schule.');
  expect(mitVornamen('Meine Kinder spielen.', 'Lina')).toBe('Meine Kinder spielen.');
});
