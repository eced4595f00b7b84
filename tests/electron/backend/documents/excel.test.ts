import { describe, expect, test } from 'vitest';
import { excelAusMappe } from '../../../../electron/backend/documents/excel.ts';
import type { Arbeitsmappe } from '../../../../electron/backend/documents/workbook.ts';
import { entpacke, ooxmlFehler, teil } from '../../../support/ooxml.ts';
import { blattAlsCsv } from '../../../support/rendered.ts';
import { testWith } from '../../../support/test-with.ts';

/** Every kind of cell, a text in a column of days, a row of sums, and texts that would be formulas or break XML. */
const MAPPE: Arbeitsmappe = {
  titel: 'Probe <1> & 2',
  aktenzeichen: '464.2-001/18',
  blaetter: [
    {
      name: "Müller's Stellen",
      spalten: [
        { kopf: 'Text', art: 'text', breite: 20 },
        { kopf: 'Zahl', art: 'zahl', breite: 10 },
        { kopf: 'Euro', art: 'euro', breite: 14 },
        { kopf: 'VZÄ', art: 'vzae', breite: 8 },
        { kopf: 'Tag', art: 'datum', breite: 12 },
      ],
      zeilen: [
        ['=1+1', 1234, 6_400_001, 75, '2018-02-28'],
        ['<b> & "Ä"\u0007', 0, -5, 0, 'unbefristet'],
        [null, null, null, null, '1900-03-01'],
      ],
      summen: ['Summe', 1234, 6_399_996, 75, null],
    },
    { name: 'Leer', spalten: [{ kopf: 'Nichts', art: 'text', breite: 9 }], zeilen: [] },
  ],
};

/** A page to hand in: a column that stays, heads written upwards, a difference, as many columns as asked for. */
const blattZumAbgeben = (spalten: number, ausrichtung: 'hoch' | 'quer'): Arbeitsmappe => ({
  titel: 'Abgabe',
  aktenzeichen: null,
  blaetter: [
    {
      name: 'Liste',
      spalten: [
        { kopf: 'Name', art: 'text', breite: 20 },
        { kopf: 'seit Abgabe', art: 'differenz', breite: 10 },
        ...Array.from({ length: spalten }, () => ({ kopf: 'Gespräche', art: 'zahl' as const, breite: 10 })),
      ],
      festeSpalten: 2,
      zeilen: [
        ['A-dorf', 12, 1],
        ['B-heim', -3, 2],
        ['C-hausen', null, 3],
      ],
      abschnitte: [{ vor: 1, titel: 'Weitere' }],
      seite: {
        titel: 'Ein Titel, der so lang ist, dass er drei Zeilen braucht, weil die Seite schmal ist',
        angaben: [{ name: 'Zeitraum', wert: '01.01.2018 bis 31.01.2018' }],
        hinweise: ['Ein Satz darunter.'],
        ausrichtung,
        istEineSeite: true,
        hatFilter: false,
      },
    },
  ],
});

describe('An Excel file', () => {
  test('is what Excel wants: no complaint of the Open XML SDK, also with nothing on a sheet', async () => {
    expect(await ooxmlFehler(await excelAusMappe(MAPPE), 'xlsx')).toEqual([]);
  });

  test('is the same to the last byte for the same list', async () => {
    expect(Buffer.compare(await excelAusMappe(MAPPE), await excelAusMappe(structuredClone(MAPPE)))).toBe(0);
  });

  test('holds numbers as numbers, days as days, and texts as texts, never as formulas', async () => {
    const teile = await entpacke(await excelAusMappe(MAPPE));
    const blatt = teil(teile, 'xl/worksheets/sheet1.xml');
    const zellen = [...blatt.matchAll(/<c r="([A-E][2-5])" s="(\d+)"(?: t="(\w+)")?(?:\/>|>(.*?)<\/c>)/g)].map(
      ([, ort, stil, art, inhalt = '']) => [ort, Number(stil), art ?? 'n', inhalt.replace(/<[^>]*>/g, '')].join(' '),
    );
    expect(zellen).toEqual([
      'A2 1 inlineStr =1+1',
      'B2 2 n 1234',
      'C2 3 n 64000.01',
      'D2 4 n 0.75',
      'E2 5 n 43159',
      'A3 1 inlineStr &lt;b&gt; &amp; &quot;Ä&quot;',
      'B3 2 n 0',
      'C3 3 n -0.05',
      'D3 4 n 0.00',
      'E3 5 inlineStr unbefristet',
      'A4 1 n ',
      'B4 2 n ',
      'C4 3 n ',
      'D4 4 n ',
      'E4 5 n 61',
      'A5 6 inlineStr Summe',
      'B5 7 n 1234',
      'C5 8 n 63999.96',
      'D5 9 n 0.75',
      'E5 10 n ',
    ]);
    expect(blatt).not.toContain('<f>');
  });

  test('has a frozen head with filters that leave the sums out, and the head on each printed page', async () => {
    const teile = await entpacke(await excelAusMappe(MAPPE));
    expect(teil(teile, 'xl/worksheets/sheet1.xml')).toMatch(
      /ySplit="1"[^>]*state="frozen".*<autoFilter ref="A1:E4"\/>/s,
    );
    expect([...teil(teile, 'xl/workbook.xml').matchAll(/>('[^<]*)<\/definedName>/g)].map(([, wo]) => wo)).toEqual([
      "'Müller''s Stellen'!$A$1:$E$4",
      "'Müller''s Stellen'!$1:$1",
      "'Leer'!$A$1:$A$1",
      "'Leer'!$1:$1",
    ]);
  });

  testWith(
    ['soffice'],
    'reads in LibreOffice as it was written',
    async () => {
      expect(await blattAlsCsv(await excelAusMappe(MAPPE), "Müller's Stellen")).toEqual([
        'Text;Zahl;Euro;VZÄ;Tag',
        '=1+1;1,234;64,000.01 €;0.75;28.02.2018',
        '"<b> & ""Ä""";0;-0.05 €;0.00;unbefristet',
        ';;;;01.03.1900',
        'Summe;1,234;63,999.96 €;0.75;',
      ]);
    },
    60_000,
  );

  test('to hand in prints its area on one page, with head and names on each, and says sheet and page below', async () => {
    const datei = await excelAusMappe(blattZumAbgeben(2, 'hoch'));

    expect(await ooxmlFehler(datei, 'xlsx')).toEqual([]);
    const teile = await entpacke(datei);
    const namen = [...teil(teile, 'xl/workbook.xml').matchAll(/name="([^"]*)" localSheetId="0">([^<]*)</g)];
    expect(namen.map(([, art, wo]) => [art, wo])).toEqual([
      ['_xlnm.Print_Area', "'Liste'!$A$1:$D$10"],
      ['_xlnm.Print_Titles', "'Liste'!$A:$B,'Liste'!$4:$4"],
    ]);
    const blatt = teil(teile, 'xl/worksheets/sheet1.xml');
    expect(blatt).toContain('<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>');
    expect(blatt).toContain('orientation="portrait" fitToWidth="1" fitToHeight="1"');
    expect(blatt).toContain('<oddFooter>&amp;L&amp;A&amp;RSeite &amp;P von &amp;N</oddFooter>');
    expect(blatt).toContain('<row r="1" ht="78" customHeight="1">');
    expect(blatt.match(/<mergeCell ref="[^"]*"/g)).toEqual(
      ['A1:D1', 'A2:D2', 'A10:D10', 'A6:D6'].map((ref) => `<mergeCell ref="${ref}"`),
    );
  });

  test('of more columns than a page takes repeats title and names on each, and cuts no sentence', async () => {
    const blatt = teil(await entpacke(await excelAusMappe(blattZumAbgeben(40, 'quer'))), 'xl/worksheets/sheet1.xml');
    expect(blatt).toContain('orientation="landscape" fitToWidth="2"');
    expect(blatt).toContain('<mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/>');
  });

  testWith(
    ['soffice'],
    'shows differences with their sign',
    async () => {
      const zeilen = await blattAlsCsv(await excelAusMappe(blattZumAbgeben(1, 'hoch')), 'Liste');
      expect(zeilen.slice(4, 8)).toEqual(['A-dorf;+12;1', 'Weitere;;', 'B-heim;-3;2', 'C-hausen;;3']);
    },
    60_000,
  );
});
