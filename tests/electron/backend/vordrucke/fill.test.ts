import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { mustervordruck, MUSTERVORDRUCK_FELDER } from '../../../../electron/backend/beispiel/vordruck.ts';
import { packeAus } from '../../../../electron/backend/vordrucke/archive.ts';
import { bearbeite } from '../../../../electron/backend/vordrucke/reading.ts';
import type { Formular, Formularblock, Fuellwert } from '../../../../shared/vordrucke/types.ts';
import { ooxmlFehler } from '../../../support/ooxml.ts';
import { seitenText } from '../../../support/rendered.ts';
import { testWith } from '../../../support/test-with.ts';
import { excelvordruck, tabellenvordruck } from '../../../support/vordrucke.ts';

type Werte = Readonly<Record<string, Fuellwert>>;

async function gelesen(datei: Uint8Array): Promise<Formular> {
  const antwort = await bearbeite({ aufgabe: 'lesen', datei });
  if (antwort.ergebnis !== 'gelesen') throw new Error(JSON.stringify(antwort));
  return antwort.formular;
}

async function gefuellt(datei: Uint8Array, werte: Werte): Promise<{ datei: Uint8Array; ohnePlatz: number }> {
  const antwort = await bearbeite({ aufgabe: 'fuellen', datei, werte });
  if (antwort.ergebnis !== 'gefuellt') throw new Error(JSON.stringify(antwort));
  return antwort;
}

/** Lines of a form as they are read, cells of a row side by side. */
function zeilen(formular: Formular): string[] {
  const text = (block: Formularblock): string =>
    block.art === 'absatz'
      ? block.laeufe.map((lauf) => lauf.text).join('')
      : block.zeilen.map((zeile) => zeile.map(({ bloecke }) => bloecke.map(text).join('/')).join(' | ')).join('\n');
  return formular.teile.flatMap(({ bloecke }) => bloecke.flatMap((block) => text(block).split('\n')));
}

/** The parts of two files that differ. */
async function geaendert(vorher: Uint8Array, nachher: Uint8Array): Promise<string[]> {
  const [a, b] = [await packeAus(vorher), await packeAus(nachher)];
  expect([...b.keys()]).toEqual([...a.keys()]);
  return [...a].flatMap(([name, inhalt]) => (b.get(name)?.equals(inhalt) === true ? [] : [name]));
}

const MUSTERWERTE: Record<string, Fuellwert> = {
  A01: ['Verband Oberes Tal & Söhne <1>'],
  'A05.strasse': ['Hauptstraße 1\nHinterhaus'],
  'A15.erstantrag': true,
  'A15.aenderung': false,
  'A19.name': ['A-dorf', 'B-heim', 'C-hausen'],
  'A21.betrag': ['66.075,00 €', '32.639,00 €', ''],
  A74: true,
};

/** Values by place instead of by field. */
function nachStellen(formular: Formular, felder: ReadonlyMap<string, string>, werte: Record<string, Fuellwert>): Werte {
  return Object.fromEntries(
    formular.stellen.flatMap(({ id, beschriftung }) => {
      const wert = werte[felder.get(beschriftung) ?? ''];
      return wert === undefined ? [] : [[id, wert]];
    }),
  );
}

const TABELLENWERTE: Werte = {
  'zelle:antragstellerin': ['Verband Oberes Tal'],
  'absatz:bankverbindung': ['Gemeinde A-dorf, Kreissparkasse\nIBAN DE89 3704 0044 0532 0130 00'],
  'linie:ansprechperson': ['Petra Roth'],
  'linie:telefon': [''],
  'linie:e-mail': ['hauptamt@a-dorf.example'],
  'formularfeld:text1': ['464.2-001/18'],
  'kaestchen:erstantrag': true,
  'kaestchen:nachbesetzung': false,
  'formularfeld:kontrollkastchen1': true,
  'marke:A18.von': ['01.01.2018'],
  'marke:A18.bis': ['31.12.2018'],
  'zelle:kommune-1': ['A-dorf', 'B-heim', 'C-hausen'],
  'zelle:anzahl-der-personen-1': ['83', '41', '30'],
  'zelle:betrag-des-planungsrahmens-1': ['66.075,00 €', '32.639,00 €', '23.882,00 €'],
  'marke:A32': ['Weber, Maria', 'Keller, Jonas'],
  'marke:A31.vzae': ['1,00', '0,30'],
  'marke:A46.satz': ['', ''],
  'marke:A46.betrag': ['64.000,00 €', '12.750,00 €'],
  'marke:A68': ['76.750,00 €'],
  'absatz:begrundung-des-antrags': ['In A-dorf und B-heim leben 124 Personen.'],
};

describe('A form with controls', () => {
  test('takes values, ticks and rows, and nothing else of the file changes', async () => {
    const leer = await mustervordruck();
    const werte = nachStellen(await gelesen(leer), MUSTERVORDRUCK_FELDER, MUSTERWERTE);
    const { datei } = await gefuellt(leer, werte);
    expect(await geaendert(leer, datei)).toEqual(['word/document.xml']);
    expect(await ooxmlFehler(datei)).toEqual([]);
    const text = zeilen(await gelesen(datei));
    expect(text).toContain('Antragstellerin | Verband Oberes Tal & Söhne <1>');
    expect(
      text.slice(
        text.indexOf(
          'Kommune | Schlüssel der Kommune | Anzahl der Personen | Planungsrahmen | in diesen Antrag eingebracht',
        ),
      ),
    ).toEqual(
      expect.arrayContaining([
        'A-dorf |  |  | 66.075,00 € | ',
        'B-heim |  |  | 32.639,00 € | ',
        'C-hausen |  |  |  | ',
      ]),
    );
    expect(text).toContain('☒  Erstantrag');
    expect(text).toContain('☐  Änderung');
    // Two lines in one control.
    expect(text[text.indexOf('Straße, Hausnummer | Hauptstraße 1') + 1]).toBe('Hinterhaus');
  });
});

describe('A form of plain tables', () => {
  test('is filled in cells, below labels, on lines, behind tabs, in old fields, boxes and marks', async () => {
    const leer = await tabellenvordruck();
    const { datei } = await gefuellt(leer, TABELLENWERTE);
    expect(await geaendert(leer, datei)).toEqual(['word/document.xml']);
    expect(await ooxmlFehler(datei)).toEqual([]);
    expect(zeilen(await gelesen(datei))).toEqual([
      'Muster IM-2, erfunden',
      'Zuwendungsantrag',
      'Erfundenes Muster. Kein amtlicher Vordruck.',
      '1. Angaben zur Antragstellerin',
      'Antragstellerin | Verband Oberes Tal | AGS | ',
      'Straße, Hausnummer |  | PLZ | ',
      'Bankverbindung/Gemeinde A-dorf, Kreissparkasse',
      'IBAN DE89 3704 0044 0532 0130 00 | BIC | ',
      'Ansprechperson: Petra Roth   Telefon: ____________',
      'E-Mail:\thauptamt@a-dorf.example',
      'Unser Zeichen: 464.2-001/18',
      '2. Gegenstand',
      '☒ Erstantrag   ☐ Änderung   ☐ Nachbesetzung',
      '☐ Zusammenschluss mehrerer Kommunen',
      'Zeitraum: 01.01.2018 bis 31.12.2018',
      '3. Planungsrahmen',
      'Nr. | Kommune | Anzahl der Personen | Betrag des Planungsrahmens | in diesen Antrag eingebracht',
      // Two rows were there; the third is a copy of the first with the next number.
      '1 | A-dorf | 83 | 66.075,00 € | ',
      '2 | B-heim | 41 | 32.639,00 € | ',
      '3 | C-hausen | 30 | 23.882,00 € | ',
      'Summe |  |  | ',
      '4. Stellen',
      'Name, Vorname | Umfang in VZÄ | Fördersatz je Jahr | Betrag der Stelle',
      'Weber, Maria | 1,00 |  | 64.000,00 €',
      'Keller, Jonas | 0,30 |  | 12.750,00 €',
      'Beantragt werden 76.750,00 €.',
      '5. Begründung',
      'Begründung des Antrags:',
      'In A-dorf und B-heim leben 124 Personen.',
      'Ort, Datum: ________________   Unterschrift: ________________',
    ]);
  });

  test('keeps the look of what stood there: bold mark, italic line, underlined field, ticked old box', async () => {
    const { datei } = await gefuellt(await tabellenvordruck(), TABELLENWERTE);
    const xml = (await packeAus(datei)).get('word/document.xml')?.toString() ?? '';
    expect(xml).toContain(
      '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Beantragt werden </w:t><w:t xml:space="preserve">76.750,00 €</w:t>',
    );
    expect(xml).toMatch(
      /<w:rPr><w:i\/><\/w:rPr><w:t xml:space="preserve">Gemeinde A-dorf, Kreissparkasse<\/w:t><w:br\/>/,
    );
    expect(xml).toContain('<w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">464.2-001/18</w:t>');
    expect(xml).toContain('<w:default w:val="0"/><w:checked w:val="1"/>');
    expect(
      xml.match(/<w:b\/><\/w:rPr><w:t xml:space="preserve"\/><w:t xml:space="preserve">(?:64|12)\.\d/g),
    ).toHaveLength(2);
  });

  testWith(
    ['soffice', 'pdftotext'],
    'is set by LibreOffice with every value on its page',
    async () => {
      const { datei } = await gefuellt(await tabellenvordruck(), TABELLENWERTE);
      const text = (await seitenText(datei)).join('\n');
      for (const wert of [
        'Verband Oberes Tal',
        'Petra Roth',
        '464.2-001/18',
        'C-hausen',
        'Keller, Jonas',
        '76.750,00 €',
      ]) {
        expect(text).toContain(wert);
      }
      expect(text).not.toMatch(/[{}]/);
    },
    60_000,
  );
});

describe('An Excel form', () => {
  test('takes texts, and numbers where cells show numbers; rows go down into the empty ones', async () => {
    const leer = await excelvordruck();
    const { datei, ohnePlatz } = await gefuellt(leer, {
      'zelle:antrag-antragstellerin': ['Verband Oberes Tal'],
      'marke:A18.von': ['01.01.2018'],
      'marke:A18.bis': ['31.12.2018'],
      'kaestchen:antrag-erstantrag': true,
      'zelle:antrag-kommune': ['A-dorf', 'B-heim', 'C-hausen', 'D-stadt'],
      'zelle:antrag-schlussel-der-kommune': ['08117901', '08117902', '', ''],
      'zelle:antrag-anzahl-der-personen': ['83', '1.241', '', ''],
      'zelle:antrag-betrag-des-planungsrahmens': ['66.075,50 €', '', '', ''],
    });
    // The formula is computed when the form is opened.
    expect(await geaendert(leer, datei)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(ohnePlatz).toBe(1);
    const xml = (await packeAus(datei)).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(xml).toContain('<c r="B3" s="1" t="inlineStr"><is><t xml:space="preserve">Verband Oberes Tal</t></is></c>');
    expect(xml).toContain('<c r="B8" s="1" t="inlineStr"><is><t xml:space="preserve">08117901</t></is></c>');
    expect(xml).toContain('<c r="C9" s="2"><v>1241</v></c>');
    expect(xml).toContain('<c r="D8" s="3"><v>66075.5</v></c>');
    expect(xml).toContain('<f>SUM(D8:D10)</f>');
    const text = zeilen(await gelesen(datei));
    expect(text).toContain('Zeitraum: 01.01.2018 bis 31.12.2018 |  |  |  | ');
    expect(text).toContain('☒ Erstantrag | ☐ Änderung |  |  | ');
    expect(text).toContain('C-hausen |  |  |  | ');
  });
});

test('whatever is written at the places of a form is read there again, and all else stays', async () => {
  // « and » mark where a value begins and ends.
  const zeile = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.normalize('NFC').replace(/[«»\s{}_☐□❏❑◻\uFFFC\p{C}.…:]+/gu, 'x'));
  for (const leer of [await mustervordruck(), await tabellenvordruck()]) {
    const texte = (await gelesen(leer)).stellen.filter(({ istKaestchen }) => !istKaestchen);
    const vorher = zeilen(await gelesen(leer));
    await fc.assert(
      fc.asyncProperty(fc.array(zeile, { minLength: texte.length, maxLength: texte.length }), async (werte) => {
        const nachStelle = Object.fromEntries(texte.map(({ id }, nummer) => [id, [`«${werte[nummer] ?? ''}»`]]));
        const { datei } = await gefuellt(leer, nachStelle);
        const nachher = zeilen(await gelesen(datei));
        expect(nachher.join('\n').match(/«[^»]*»/g)).toEqual(texte.map(({ id }) => nachStelle[id]?.[0]));
        expect(nachher.length).toBe(vorher.length);
      }),
      { numRuns: 25 },
    );
  }
});
