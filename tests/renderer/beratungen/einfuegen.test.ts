import { expect, test } from 'vitest';
import { eingefuegteZeilen } from '../../../renderer/beratungen/einfuegen.ts';
import { mitEingefuegten, neueZeile } from '../../../renderer/beratungen/sprechtag.ts';

test('lines of another table become talks; what is not understood stands in the note', () => {
  const text = [
    'Abdi\tBüro\t45\tArbeit, Kinder\tJobcenter\tLebenslauf',
    '464.2-014/18\tHausbesuch\t0:20 \tMiete\t\t',
    'Ohne Namen\tTelefon\t10 min\tAufenthalt und Asylverfahren\tBürgerbüro\t',
    'Eze\tBegleitung Jobcenter\tlange\tsprache/schule\tKita\t"Zwei\nZeilen, ""so"""',
  ].join('\r\n');
  expect(eingefuegteZeilen(text)).toEqual([
    {
      gesucht: 'Abdi',
      zeile: { ...neueZeile(), dauerMinuten: 45, themen: ['arbeit', 'kinder'], ziele: [19], notiz: 'Lebenslauf' },
    },
    {
      gesucht: '464.2-014/18',
      zeile: { ...neueZeile(), ort: 'aufsuchend', dauerMinuten: 20, notiz: 'Thema: Miete' },
    },
    {
      gesucht: 'Ohne Namen',
      zeile: {
        ...neueZeile(),
        fernweg: 'telefon',
        dauerMinuten: 10,
        themen: ['aufenthalt'],
        notiz: 'Weiter an: Bürgerbüro',
      },
    },
    {
      gesucht: 'Eze',
      zeile: {
        ...neueZeile(),
        ort: 'begleitung',
        begleitungZu: 'Jobcenter',
        themen: ['sprache', 'schule'],
        ziele: [23],
        notiz: 'Zwei Zeilen, "so". Dauer: lange',
      },
    },
  ]);
});

test('a table with a head may have its columns in any order; those that are not known go to the note with their head', () => {
  const text = 'Thema\tName\tRaum\tMinuten\nWohnung\tAbdi\t12\t15\n';
  expect(eingefuegteZeilen(text)).toEqual([
    { gesucht: 'Abdi', zeile: { ...neueZeile(), themen: ['wohnung'], dauerMinuten: 15, notiz: 'Raum: 12' } },
  ]);
});

test('a single cell is no table, and pasted lines stand behind those that are filled in', () => {
  expect(eingefuegteZeilen('Familie Abdi')).toBeNull();
  const erste = { ...neueZeile(), notiz: 'erste' };
  const zweite = { ...neueZeile(), gesucht: 'Abdi' };
  expect(mitEingefuegten([erste, neueZeile(), neueZeile()], [zweite])).toEqual([erste, zweite, neueZeile()]);
});
