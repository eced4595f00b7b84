import { DEFAULT_THEME, mergeMantineTheme, type MantineTheme } from '@mantine/core';
import { expect, test } from 'vitest';
import { erstelleTheme, variablen } from '../../../renderer/app/theme.ts';

const theme: MantineTheme = mergeMantineTheme(DEFAULT_THEME, erstelleTheme(100));

/** Relative luminance after WCAG 2.2. */
function leuchtdichte(farbe: string): number {
  const kanal = (stelle: number) => {
    const wert = Number.parseInt(farbe.slice(stelle, stelle + 2), 16) / 255;
    return wert <= 0.04045 ? wert / 12.92 : ((wert + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * kanal(1) + 0.7152 * kanal(3) + 0.0722 * kanal(5);
}

function kontrast(a: string, b: string): number {
  const [hell = 0, dunkel = 0] = [leuchtdichte(a), leuchtdichte(b)].sort((x, y) => y - x);
  return (hell + 0.05) / (dunkel + 0.05);
}

function stufe(palette: string, nummer: number): string {
  return theme.colors[palette]?.[nummer] ?? '';
}

/** The colour of a variable that names one shade of a palette. */
function farbeVon(variable: string, schema: 'light' | 'dark'): string {
  const werte: Record<string, string> = variablen(theme)[schema];
  const treffer = /^var\(--mantine-color-(\w+)-(\d)\)$/.exec(werte[variable] ?? '');
  return stufe(treffer?.[1] ?? '', Number(treffer?.[2]));
}

const FENSTER = { light: '#ffffff', dark: stufe('dark', 7) };
const PALETTEN = Object.keys(theme.colors).filter((name) => name !== 'dark');

test('white text can be read on every filled surface', () => {
  const zuSchwach = PALETTEN.filter((name) => kontrast('#ffffff', stufe(name, 6)) < 4.5);
  expect(zuSchwach).toEqual([]);
});

test('texts of light surfaces can be read', () => {
  expect(PALETTEN.filter((name) => kontrast(stufe(name, 9), stufe(name, 2)) < 4.5)).toEqual([]);
  expect(PALETTEN.filter((name) => kontrast(stufe(name, 8), stufe(name, 0)) < 4.5)).toEqual([]);
});

for (const schema of ['light', 'dark'] as const) {
  test(`faint texts of the window can be read all the same (${schema})`, () => {
    const texte = ['placeholder', 'dimmed', 'error', 'success', 'anchor'].map((name) => `--mantine-color-${name}`);
    expect(texte.filter((name) => kontrast(farbeVon(name, schema), FENSTER[schema]) < 4.5)).toEqual([]);
  });

  test(`edges of fields, focus and the colours of the Kommunen stand out from the window (${schema})`, () => {
    const zeichen = Object.keys(variablen(theme)[schema]).filter((name) => name.startsWith('--kommune-'));
    expect(zeichen).toHaveLength(8);
    const alle = [...zeichen, '--geleit-fokus', '--mantine-color-default-border'];
    expect(alle.filter((name) => kontrast(farbeVon(name, schema), FENSTER[schema]) < 3)).toEqual([]);
  });
}

test('at 200 % the layout folds at twice the width', () => {
  expect([erstelleTheme(100).breakpoints?.['sm'], erstelleTheme(200).breakpoints?.['sm']]).toEqual(['54em', '108em']);
});
