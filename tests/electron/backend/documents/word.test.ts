import { describe, expect, test } from 'vitest';
import { klartext, zelle, type Block } from '../../../../shared/documents/blocks.ts';
import { wordAusBlaettern, wordAusBlatt } from '../../../../electron/backend/documents/word.ts';
import { absaetze, entpacke, kanonisch, ooxmlFehler, teil, type Teile } from '../../../support/ooxml.ts';
import { blatt, jedeArtBlock, PNG_EIN_PIXEL } from '../../../support/papers.ts';

const DOKUMENT = 'word/document.xml';

async function teileVon(eins: Parameters<typeof wordAusBlatt>[0]): Promise<Teile> {
  return entpacke(await wordAusBlatt(eins));
}

function alle(xml: string, muster: RegExp): string[] {
  return [...xml.matchAll(muster)].map((treffer) => treffer[1] ?? treffer[0]);
}

function kopfUndFuss(teile: Teile, art: 'header' | 'footer'): string[] {
  return [...teile.keys()].filter((name) => name.startsWith(`word/${art}`)).map((name) => teil(teile, name));
}

describe('the file', () => {
  test('has every kind of block as it was looked at once', async () => {
    const xml = kanonisch(teil(await teileVon(jedeArtBlock()), DOKUMENT));

    await expect(xml).toMatchFileSnapshot('../../../golden/jede-art-block.xml');
  });

  test('is what Word wants: no complaint of the Open XML SDK, as a letter and without a head', async () => {
    expect(await ooxmlFehler(await wordAusBlatt(jedeArtBlock()))).toEqual([]);
    expect(await ooxmlFehler(await wordAusBlatt(blatt([])))).toEqual([]);
  });

  test('says title, maker, language and instant, and names no clock of its own', async () => {
    const mitZeit = await entpacke(
      await wordAusBlatt(jedeArtBlock({ titel: 'Antrag <A> & "B"' }), { erstelltAm: '2018-02-01T08:30:00.000Z' }),
    );
    const ohneZeit = await teileVon(jedeArtBlock());
    const kern = teil(mitZeit, 'docProps/core.xml');

    expect({
      titel: alle(kern, /<dc:title>(.*?)<\/dc:title>/g),
      von: alle(kern, /<(?:dc:creator|cp:lastModifiedBy)>(.*?)</g),
      sprache: alle(kern, /<dc:language>(.*?)</g),
      zeit: alle(kern, /W3CDTF">(.*?)</g),
      ohneAngabe: alle(teil(ohneZeit, 'docProps/core.xml'), /W3CDTF">(.*?)</g),
    }).toEqual({
      titel: ['Antrag &lt;A&gt; &amp; &quot;B&quot;'],
      von: ['Geleit', 'Geleit'],
      sprache: ['de-DE'],
      zeit: ['2018-02-01T08:30:00.000Z', '2018-02-01T08:30:00.000Z'],
      ohneAngabe: [],
    });
  });

  test('is the same for the same paper, but for ids of pictures', async () => {
    const einmal = await teileVon(jedeArtBlock());
    const nochmal = await teileVon(jedeArtBlock());

    expect([...nochmal].map(([name, xml]) => [name, kanonisch(xml)])).toEqual(
      [...einmal].map(([name, xml]) => [name, kanonisch(xml)]),
    );
  });
});

describe('structure for readers and screen readers', () => {
  test('headings are those of Word, with their level in the outline', async () => {
    const teile = await teileVon(jedeArtBlock());
    const stile = teil(teile, 'word/styles.xml');

    expect({
      absaetze: alle(teil(teile, DOKUMENT), /<w:pStyle w:val="(Heading\d)"/g),
      gliederung: alle(stile, /w:styleId="Heading[123]".*?<w:outlineLvl w:val="(\d)"/g),
    }).toEqual({ absaetze: ['Heading1', 'Heading2', 'Heading3', 'Heading2'], gliederung: ['0', '1', '2'] });
  });

  test('the document is German; a run in Arabic says so and runs from right to left', async () => {
    const teile = await teileVon(jedeArtBlock());
    const arabisch = /<w:p>(?:(?!<\/w:p>).)*مرحبا.*?<\/w:p>/s.exec(teil(teile, DOKUMENT))?.[0] ?? '';

    expect({
      standard: alle(teil(teile, 'word/styles.xml'), /<w:docDefaults>.*?<w:lang w:val="(.*?)"/g),
      sprache: alle(arabisch, /<w:lang (.*?)\/>/g),
      absatz: arabisch.includes('<w:bidi/>'),
      lauf: arabisch.includes('<w:rtl/>'),
    }).toEqual({ standard: ['de-DE'], sprache: ['w:val="ar" w:bidi="ar"'], absatz: true, lauf: true });
  });

  test('a table repeats its head, tears no row, has fixed widths and a name', async () => {
    const zeilen = Array.from({ length: 3 }, (_, nummer) => [zelle(`Zeile ${nummer}`), zelle('1,00 €', 'rechts')]);
    const block: Block = { art: 'tabelle', titel: 'Beträge', breiten: [1, 1], kopf: [zelle('a'), zelle('b')], zeilen };
    const xml = teil(await teileVon(blatt([block])), DOKUMENT);
    const reihen = alle(xml, /<w:tr>.*?<\/w:tr>/g);

    expect({
      kopfzeilen: reihen.map((reihe) => reihe.includes('<w:tblHeader/>')),
      unteilbar: reihen.every((reihe) => reihe.includes('<w:cantSplit/>')),
      layout: alle(xml, /<w:tblLayout w:type="(.*?)"/g),
      breiten: alle(xml, /<w:gridCol w:w="(\d+)"/g),
      name: alle(xml, /<w:tblCaption w:val="(.*?)"/g),
      rechts: alle(xml, /<w:jc w:val="end"\/>.*?<w:t[^>]*>(.*?)</g),
    }).toEqual({
      kopfzeilen: [true, false, false, false],
      unteilbar: true,
      layout: ['fixed'],
      breiten: ['4677', '4677'],
      name: ['Beträge'],
      rechts: ['1,00 €', '1,00 €', '1,00 €'],
    });
  });

  test('a picture says what it shows', async () => {
    const bild: Block = { art: 'bild', png: PNG_EIN_PIXEL, alternativtext: 'QR-Code des Schlüssels', breiteMm: 40 };
    const xml = teil(await teileVon(blatt([bild])), DOKUMENT);

    expect(alle(xml, /<wp:docPr[^>]*descr="(.*?)"/g)).toEqual(['QR-Code des Schlüssels']);
  });

  test('no empty paragraph makes space: the only ones part two tables', async () => {
    const xml = teil(await teileVon(jedeArtBlock()), DOKUMENT).replace(/<w:tbl>.*?<\/w:tbl>/gs, '<tabelle/>');
    const leere = alle(xml, /<w:p\/>|<w:p>(?:(?!<w:t[ >]|<\/w:p>|<w:drawing).)*<\/w:p>/gs);

    expect(leere.every((absatz) => absatz.includes('w:val="Trenner"'))).toBe(true);
    expect(xml).not.toMatch(/<tabelle\/><tabelle\/>/);
  });
});

describe('every page', () => {
  test('has page x of y and the Aktenzeichen', async () => {
    const fuesse = kopfUndFuss(await teileVon(jedeArtBlock()), 'footer');

    expect(
      fuesse.map((fuss) => [absaetze(fuss).join('').replace(/\s+/g, ' '), alle(fuss, /<w:instrText[^>]*>(.*?)</g)]),
    ).toEqual([
      ['Programmeigenes Blatt 464.2-003/18 · Seite von', ['PAGE', 'NUMPAGES']],
      ['Programmeigenes Blatt 464.2-003/18 · Seite von', ['PAGE', 'NUMPAGES']],
    ]);
  });

  test('of a draft says „ENTWURF“, of a checked paper does not', async () => {
    const koepfe = async (istEntwurf: boolean) =>
      kopfUndFuss(await teileVon(jedeArtBlock({ istEntwurf })), 'header').map((kopf) => kopf.includes('ENTWURF'));

    expect({ entwurf: await koepfe(true), geprueft: await koepfe(false) }).toEqual({
      entwurf: [true, true],
      geprueft: [false, false],
    });
  });

  test('from the second on repeats the title', async () => {
    const teile = await teileVon(jedeArtBlock({ titel: 'Antrag auf Probe' }));

    expect(kopfUndFuss(teile, 'header').filter((kopf) => kopf.includes('Antrag auf Probe'))).toHaveLength(1);
  });
});

describe('several papers in one file', () => {
  test('begin each on a new page, with their own head and their own pages', async () => {
    const datei = await wordAusBlaettern([blatt([], { titel: 'Erstes' }), blatt([], { titel: 'Zweites' })]);
    const teile = await entpacke(datei);
    const xml = teil(teile, DOKUMENT);

    expect({
      abschnitte: alle(xml, /<w:sectPr/g).length,
      beginn: alle(xml, /<w:pgNumType w:start="(\d)"/g),
      seiten: new Set(kopfUndFuss(teile, 'footer').flatMap((fuss) => alle(fuss, /<w:instrText[^>]*>(.*?)</g))),
      titel: kopfUndFuss(teile, 'header').flatMap((kopf) => alle(kopf, />(Erstes|Zweites)</g)),
      fehler: await ooxmlFehler(datei),
    }).toEqual({
      abschnitte: 2,
      beginn: ['1', '1'],
      seiten: new Set(['PAGE', 'SECTIONPAGES']),
      titel: ['Erstes', 'Zweites'],
      fehler: [],
    });
  });
});

describe('the letterhead', () => {
  const TWIPS_JE_MM = 1440 / 25.4;

  async function plaetze(anschrift: string[]) {
    const vorlage = jedeArtBlock();
    const kopf = vorlage.briefkopf;
    const xml = teil(await teileVon({ ...vorlage, briefkopf: kopf && { ...kopf, anschrift } }), DOKUMENT);
    return [
      ...xml.matchAll(/<w:pStyle w:val="(\w+)"\/><w:framePr w:w="(\d+)" w:h="(\d+)"[^>]*w:x="(\d+)" w:y="(\d+)"/g),
    ].map(([, stil, ...twips]) => [stil, ...twips.map((wert) => Math.round((Number(wert) / TWIPS_JE_MM) * 10) / 10)]);
  }

  test('stands where DIN 5008 form B wants it, in millimetres', async () => {
    const orte = await plaetze(['Landratsamt', 'Lange Straße 2', '73033 Kreisstadt']);

    // Style, width, height, from the left, from the top.
    expect(orte).toEqual([
      ['Absender', 92, 24, 25, 19.2],
      ['Absenderzeile', 70, 30, 125, 20],
      ['Absenderzeile', 70, 30, 125, 20],
      ['Ruecksendezeile', 80, 4.4, 25, 57.3],
      ['Anschrift', 80, 35.8, 25, 62.7],
      ['Anschrift', 80, 35.8, 25, 62.7],
      ['Anschrift', 80, 35.8, 25, 62.7],
      ['Information', 70, 40, 125, 50],
      ['Information', 70, 40, 125, 50],
    ]);
  });

  test('lets a long address grow upwards into the zone of remarks, never below the window', async () => {
    const orte = await plaetze(Array.from({ length: 9 }, (_, zeile) => `Zeile ${zeile + 1}`));
    const anschrift = orte.filter(([stil]) => stil === 'Anschrift');

    expect(anschrift).toHaveLength(9);
    expect(anschrift[0]).toEqual(['Anschrift', 80, 49.3, 25, 49.2]);
  });

  test('marks fold and hole on the first page only', async () => {
    const koepfe = kopfUndFuss(await teileVon(jedeArtBlock()), 'header');
    const hoehen = koepfe.map((kopf) =>
      alle(kopf, /w:y="(\d+)"/g).map((wert) => Math.round(Number(wert) / TWIPS_JE_MM)),
    );

    expect(hoehen.toSorted((a, b) => b.length - a.length)).toEqual([[105, 210, 149], []]);
  });
});

describe('bad input', () => {
  const FEINDLICH = [
    '<w:p>&amp;</w:p>]]>',
    'a\u0000b\u0008c\u001Fd\uFFFEe\uD800f',
    'x'.repeat(3000),
    '\u202Eumgedreht\u202C שלום مرحبا',
    '👩‍👩‍👧‍👦 🇩🇪 ä\u0308',
    'Zeile\r\nZeile\u2028Zeile\tTab',
  ].join(' ');

  test('in every place of a paper leaves a valid file with the readable part of the text', async () => {
    const bloecke: Block[] = [
      { art: 'ueberschrift', ebene: 1, text: FEINDLICH },
      { art: 'absatz', text: klartext(FEINDLICH) },
      { art: 'liste', punkte: [klartext(FEINDLICH)] },
      { art: 'felder', felder: [{ nummer: FEINDLICH, name: FEINDLICH, wert: FEINDLICH }] },
      {
        art: 'ankreuzen',
        nummer: FEINDLICH,
        titel: FEINDLICH,
        punkte: [{ nummer: null, text: FEINDLICH, angekreuzt: true }],
      },
      { art: 'tabelle', titel: FEINDLICH, breiten: [1], kopf: [zelle(FEINDLICH)], zeilen: [[zelle(FEINDLICH)]] },
      { art: 'freiflaeche', titel: FEINDLICH, zeilen: 1, spalten: [FEINDLICH] },
      { art: 'unterschrift', siegel: true, linien: [{ unter: FEINDLICH }] },
      { art: 'schluesselgruppen', gruppen: [FEINDLICH] },
      { art: 'bild', png: PNG_EIN_PIXEL, alternativtext: FEINDLICH, breiteMm: 10 },
    ];
    const datei = await wordAusBlatt(
      blatt(bloecke, { titel: FEINDLICH, kennzeichnung: FEINDLICH, aktenzeichen: FEINDLICH, istEntwurf: true }),
    );
    const [titel] = absaetze(teil(await entpacke(datei), DOKUMENT));

    expect(await ooxmlFehler(datei)).toEqual([]);
    expect(titel?.replace('x'.repeat(3000), '…')).toBe(
      '<w:p>&amp;</w:p>]]> abcde\uFFFDf … \u202Eumgedreht\u202C שלום مرحبا 👩‍👩‍👧‍👦 🇩🇪 ä\u0308 Zeile Zeile Zeile Tab',
    );
  });

  test('a picture that is none is refused', async () => {
    const bild: Block = { art: 'bild', png: 'AAAA', alternativtext: '', breiteMm: 10 };

    await expect(wordAusBlatt(blatt([bild]))).rejects.toThrow('keine PNG-Datei');
  });

  test('a table of 1.000 rows keeps them all', async () => {
    const zeilen = Array.from({ length: 1000 }, (_, nummer) => [zelle(`Zeile ${nummer}`), zelle('1,00 €', 'rechts')]);
    const block: Block = { art: 'tabelle', titel: 'Viele', breiten: [1, 1], kopf: [zelle('a'), zelle('b')], zeilen };

    expect(alle(teil(await teileVon(blatt([block])), DOKUMENT), /<w:tr>/g)).toHaveLength(1001);
  });
});
