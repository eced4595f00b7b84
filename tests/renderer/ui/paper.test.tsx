import { globSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { antragBlatt } from '../../../electron/backend/antraege/document.ts';
import { wordAusBlatt } from '../../../electron/backend/documents/word.ts';
import { wiederherstellungsblatt } from '../../../electron/backend/konten/document.ts';
import { PapierAnsicht } from '../../../renderer/ui/paper/PapierAnsicht.tsx';
import { seitenregeln } from '../../../renderer/ui/paper/seitenregeln.ts';
import { berechneAntrag } from '../../../shared/antraege/berechnung.ts';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { antrag, antragEingabe, antragsdaten, regime } from '../../support/builders.ts';
import { absaetze, entpacke, entschluesselt, teil } from '../../support/ooxml.ts';
import { jedeArtBlock } from '../../support/papers.ts';

function gezeichnet(blatt: Blatt): string {
  return renderToStaticMarkup(<PapierAnsicht blatt={blatt} />);
}

/**
 * All text in the order of reading, without blanks: the two views break their lines differently. Word is told by an
 * invisible sign what the print view says in an attribute: that a run is read from left to right.
 */
function ohneLeerraum(text: string): string {
  return text.replace(/[\s\u200E]+/g, '');
}

async function wordText(blatt: Blatt): Promise<string> {
  return ohneLeerraum(absaetze(teil(await entpacke(await wordAusBlatt(blatt)), 'word/document.xml')).join(''));
}

function ansichtText(blatt: Blatt): string {
  // „Entwurf“ stands in the header of the Word file, outside its text.
  const html = gezeichnet(blatt).replace(/<p class="[^"]*entwurf[^"]*">Entwurf<\/p>/, '');
  return ohneLeerraum(entschluesselt(html.replace(/<[^>]*>/g, '')));
}

/** Where two texts part, with what stands there in each; null where they are the same. */
function ersteAbweichung(ansicht: string, word: string): { ansicht: string; word: string } | null {
  if (ansicht === word) return null;
  let stelle = 0;
  while (ansicht[stelle] === word[stelle]) stelle += 1;
  const ab = Math.max(0, stelle - 20);
  return { ansicht: ansicht.slice(ab, stelle + 60), word: word.slice(ab, stelle + 60) };
}

function musterantrag(): Blatt {
  const eingabe = antragEingabe();
  const daten = antragsdaten();
  const akte = { antrag: antrag(eingabe), berechnung: berechneAntrag(eingabe, daten), verwendung: [], hindernisse: [] };
  return antragBlatt({ ...daten, akte, regime: regime('r1-2017-2019') });
}

describe('the print view and the Word file', () => {
  test.each([
    ['every kind of block', jedeArtBlock],
    ['an Antrag', musterantrag],
    [
      'the recovery sheet',
      () =>
        wiederherstellungsblatt({
          datenbestand: 'A-dorf',
          konto: 'Petra Roth',
          gruppen: ['7QK4', 'X2MN', '9P0R', 'T5VW', 'H3JB'],
          angelegtAm: datum('2018-02-01'),
        }),
    ],
  ])('say the same in the same order: %s', async (_, mache) => {
    const blatt = await mache();

    expect(ersteAbweichung(ansichtText(blatt), await wordText(blatt))).toBeNull();
  });
});

describe('the print view', () => {
  test('is built of headings, tables with captions and column heads, and lists of fields', () => {
    const html = gezeichnet(jedeArtBlock());

    expect({
      ueberschriften: [...html.matchAll(/<h([123])[^>]*>(.*?)<\/h\1>/g)].map((treffer) => [treffer[1], treffer[2]]),
      beschriftung: /<caption>(.*?)<\/caption>/.exec(html)?.[1],
      spalten: [...html.matchAll(/<th [^>]*scope="col"/g)].length,
      felder: [...html.matchAll(/<dt>/g)].length === [...html.matchAll(/<dd>/g)].length,
      sprache: /<article[^>]* lang="de"/.test(html),
      fremd: /<p dir="rtl"[^>]*><span lang="ar" dir="rtl">مرحبا بكم<\/span>/.test(html),
      bild: /<img[^>]* alt="Ein farbiges Feld"/.test(html),
      kreuze: [...html.matchAll(/aria-label="(angekreuzt:|nicht angekreuzt:)"/g)].map((treffer) => treffer[1]),
    }).toEqual({
      ueberschriften: [
        ['1', 'Titel der Probe'],
        ['2', '1. Felder'],
        ['3', 'Tabelle'],
        ['2', '<span>Vereinbarung</span><span dir="rtl"><span lang="ar-SA" dir="rtl">الاتفاق</span></span>'],
      ],
      beschriftung: 'Beträge',
      spalten: 4,
      felder: true,
      sprache: true,
      fremd: true,
      bild: true,
      kreuze: ['nicht angekreuzt:', 'angekreuzt:', 'nicht angekreuzt:', 'angekreuzt:'],
    });
  });

  test('says „Entwurf“ of a draft only', () => {
    const sagtEntwurf = (istEntwurf: boolean) => gezeichnet(jedeArtBlock({ istEntwurf })).includes('>Entwurf<');

    expect([sagtEntwurf(true), sagtEntwurf(false)]).toEqual([true, false]);
  });

  test('shows text that looks like a page of its own as text', () => {
    const html = gezeichnet(jedeArtBlock({ kennzeichnung: '<img src=x onerror="alert(1)">' }));

    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });

  test('puts title and Aktenzeichen into the margins of the printed pages, whatever they hold', () => {
    const regeln = seitenregeln(jedeArtBlock({ titel: 'A "B" \\ C\n} body { display: none', aktenzeichen: '464.2' }));

    expect(regeln).toContain(String.raw`content: "A \22 B\22  \5c  C\a } body { display: none";`);
    expect(regeln).toContain('content: "464.2 · " "Seite " counter(page) " von " counter(pages);');
    expect(regeln).toContain('content: "ENTWURF"');
    expect(seitenregeln(jedeArtBlock({ istEntwurf: false }))).not.toContain('ENTWURF');
  });

  test('has every measure that its style sheets name, those of the Word file or one set beside the text', () => {
    const css = globSync('renderer/ui/paper/*.css')
      .map((datei) => readFileSync(datei, 'utf8'))
      .join('');
    const namen = (text: string, muster: RegExp) => new Set([...text.matchAll(muster)].map((treffer) => treffer[1]));
    const gesetzt = namen(css + gezeichnet(jedeArtBlock()), /[\s;"](--[\w-]+):/g);

    expect([...namen(css, /var\((--[\w-]+)\)/g)].filter((name) => !gesetzt.has(name))).toEqual([]);
  });
});
