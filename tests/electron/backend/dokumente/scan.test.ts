import { deflateSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { alsPng } from '../../../../electron/backend/dokumente/grey-picture.ts';
import { ABLEHNUNG, Abgelehnt } from '../../../../electron/backend/dokumente/scan-refusal.ts';
import { liesScanGeschuetzt, SCANGRENZEN } from '../../../../electron/backend/dokumente/scan.ts';
import { liesHochgeladenenScan } from '../../../../electron/backend/dokumente/scan-upload.ts';
import { Fachfehler } from '../../../../electron/backend/failures.ts';
import { papiercodeAus } from '../../../../shared/documents/papiercode.ts';
import { createZufall } from '../../../support/random.ts';
import { leereSeite, pdf, scanPdf, scanPng, seiteMitCodes, strom } from '../../../support/scans.ts';

const { saat, zufall } = createZufall();
const CODE = papiercodeAus(Uint8Array.from({ length: 10 }, () => Math.floor(zufall() * 256)));
const GERADE = { dpi: 150, grad: 0, rauschen: 8 };

describe(`a scan is read (SAAT=${saat})`, () => {
  test.each([
    { dpi: 150, grad: 0, rauschen: 8 },
    { dpi: 150, grad: 1.5, rauschen: 40 },
    { dpi: 150, grad: 178, rauschen: 25 },
    { dpi: 200, grad: -3, rauschen: 40 },
    { dpi: 300, grad: 180, rauschen: 60 },
    { dpi: 300, grad: 3, rauschen: 20 },
  ])('as a picture of $dpi dpi, turned by $grad°, with noise of $rauschen', async (lage) => {
    const { dateiart, codes, vorschau } = await liesScanGeschuetzt(scanPng([CODE], lage, zufall));
    expect({ dateiart, codes, vorschau }).toEqual({ dateiart: 'png', codes: [CODE], vorschau: null });
  });

  test.each([
    ['in one picture', { streifen: 1 }],
    ['in strips', { streifen: 9 }],
    ['upside down by the page itself', { streifen: 1, rotate: 180 }],
  ])('as a PDF %s, with its first page as a picture', async (_wie, lage) => {
    const seite = seiteMitCodes([CODE], { dpi: 200, grad: 1, rauschen: 20 }, zufall);
    const { dateiart, codes, vorschau } = await liesScanGeschuetzt(scanPdf(seite, lage));
    expect([dateiart, codes]).toEqual(['pdf', [CODE]]);
    // A PNG again, and what is on it can be read.
    expect((await liesScanGeschuetzt(vorschau ?? new Uint8Array())).dateiart).toBe('png');
  });

  test('without a code, or with one that is none of ours, it is a scan without a code', async () => {
    const fremd = CODE.replace(/..$/, (ende) => (ende === '00' ? '01' : '00'));
    for (const codes of [[], ['https://example.org'], [fremd]]) {
      expect((await liesScanGeschuetzt(scanPng(codes, GERADE, zufall))).codes).toEqual([]);
    }
  });

  test('two papers on one sheet are both read', async () => {
    const zweiter = papiercodeAus(new Uint8Array(10).fill(7));
    const { codes } = await liesScanGeschuetzt(scanPng([CODE, zweiter], GERADE, zufall));
    expect(codes.toSorted()).toEqual([CODE, zweiter].toSorted());
  });
});

function pngTeil(art: string, daten: Uint8Array): Buffer {
  const teil = Buffer.concat([Buffer.from('....'), Buffer.from(art, 'latin1'), daten, Buffer.from('....')]);
  teil.writeUInt32BE(daten.length);
  teil.writeUInt32BE(crc32(teil.subarray(4, -4)), teil.length - 4);
  return teil;
}

/** A PNG whose head says these measures, whatever it holds. */
function png(breite: number, hoehe: number, bild: Uint8Array, bits = 8): Buffer {
  const kopf = Buffer.alloc(13);
  kopf.writeUInt32BE(breite);
  kopf.writeUInt32BE(hoehe, 4);
  kopf[8] = bits;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngTeil('IHDR', kopf),
    pngTeil('IDAT', bild),
    pngTeil('IEND', new Uint8Array()),
  ]);
}

const GUTE_PNG = Buffer.from(alsPng(leereSeite(30)));
const GUTE_PDF = Buffer.from(scanPdf(leereSeite(30)));

/** A JPEG of one grey block, by its tables. Quelle: ITU-T T.81. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z',
  'base64',
);

function grosseJpeg(): Buffer {
  const datei = Buffer.from(JPEG);
  const sof = datei.indexOf(Buffer.from([0xff, 0xc0]));
  datei.writeUInt16BE(60_000, sof + 5);
  datei.writeUInt16BE(60_000, sof + 7);
  return datei;
}

function seitenPdf(mediaBox: string, weiteres = '', katalog = ''): Uint8Array {
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${katalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox} ${weiteres} >>`,
  ]);
}

/** 300 MB of zeros, deflated. */
function bombe(): Buffer {
  return deflateSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 });
}

const ZIP = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');

const FEINDLICH: [string, () => Uint8Array, string][] = [
  ['nothing', () => new Uint8Array(), ABLEHNUNG.leer],
  ['21 MB', () => Buffer.concat([GUTE_PNG, Buffer.alloc(21 * 1024 * 1024)]), ABLEHNUNG.groesse],
  ['text', () => Buffer.from('Sehr geehrte Damen und Herren'), ABLEHNUNG.art],
  ['a zip that is called a PDF', () => ZIP, ABLEHNUNG.art],
  ['a program', () => Buffer.from('MZ\x90\x00'), ABLEHNUNG.art],
  [
    'XML that reads a file of the computer',
    () => Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
    ABLEHNUNG.art,
  ],
  ['a picture with a program in it', () => Buffer.from('<svg onload="alert(1)"/>'), ABLEHNUNG.art],
  ['a PNG that says 50.000 × 50.000', () => png(50_000, 50_000, deflateSync(Buffer.alloc(9))), ABLEHNUNG.bildpunkte],
  ['a JPEG that says 60.000 × 60.000', grosseJpeg, ABLEHNUNG.bildpunkte],
  ['a PNG of no size', () => png(0, 0, deflateSync(Buffer.alloc(9))), ABLEHNUNG.beschaedigt],
  ['a PNG that inflates to 300 MB', () => png(100, 100, bombe()), ABLEHNUNG.aufgeblaeht],
  ['a PNG that was cut off', () => GUTE_PNG.subarray(0, GUTE_PNG.length / 2), ABLEHNUNG.beschaedigt],
  ['a PNG with a bit turned over', () => GUTE_PNG.with(GUTE_PNG.length - 30, 0x55), ABLEHNUNG.beschaedigt],
  ['a PNG that is also a zip', () => Buffer.concat([GUTE_PNG, ZIP]), ABLEHNUNG.anhang],
  ['a PNG whose picture is noise', () => png(100, 100, Buffer.from('kein Bild')), ABLEHNUNG.beschaedigt],
  ['a JPEG that was cut off', () => JPEG.subarray(0, JPEG.length - 20), ABLEHNUNG.beschaedigt],
  ['a JPEG that is also a zip', () => Buffer.concat([JPEG, ZIP]), ABLEHNUNG.anhang],
  ['only the first bytes of a JPEG', () => Buffer.from([0xff, 0xd8, 0xff]), ABLEHNUNG.beschaedigt],
  ['a PDF that was cut off', () => GUTE_PDF.subarray(0, GUTE_PDF.length / 2), ABLEHNUNG.beschaedigt],
  ['a PDF that is also a zip', () => Buffer.concat([GUTE_PDF, ZIP]), ABLEHNUNG.anhang],
  ['the first line of a PDF', () => Buffer.from('%PDF-1.7\n%%EOF\n'), ABLEHNUNG.beschaedigt],
  ['a PDF whose page is as large as a field', () => seitenPdf('[0 0 900000 900000]'), ABLEHNUNG.seitenmass],
  [
    'a PDF that inflates to 300 MB',
    () => pdf([...['<< /Type /Catalog /Pages 2 0 R >>', ''], strom('/Filter /FlateDecode', bombe())]),
    ABLEHNUNG.aufgeblaeht,
  ],
  [
    'a PDF with a program that runs when it is opened',
    () => seitenPdf('[0 0 595 842]', '', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
    ABLEHNUNG.inhalt,
  ],
  [
    'a PDF with a file inside',
    () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(x.exe) 4 0 R] >> >> >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
        '<< /Type /Filespec /F (x.exe) /UF (x.exe) /EF << /F 5 0 R >> >>',
        strom('/Type /EmbeddedFile', Buffer.from('MZ')),
      ]),
    ABLEHNUNG.inhalt,
  ],
  [
    'a PDF whose pages name each other',
    () => pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    ABLEHNUNG.beschaedigt,
  ],
];

describe('a hostile file', () => {
  test.each(FEINDLICH)(
    '%s is refused with its sentence, at once and without filling the memory',
    async (_was, datei, satz) => {
      const bytes = datei();
      const anfangMb = process.memoryUsage.rss() / 1_048_576;
      let hoechsteMb = anfangMb;
      const wache = setInterval(() => (hoechsteMb = Math.max(hoechsteMb, process.memoryUsage.rss() / 1_048_576)), 5);
      const beginn = performance.now();
      const fehler: unknown = await liesScanGeschuetzt(bytes).catch((grund: unknown) => grund);
      clearInterval(wache);
      expect(fehler instanceof Abgelehnt ? fehler.satz : fehler).toBe(satz);
      expect(performance.now() - beginn).toBeLessThan(SCANGRENZEN.hoechstensMs / 2);
      expect(hoechsteMb - anfangMb).toBeLessThan(200);
    },
  );

  test('that takes too long, or too much, is given up: the thread is ended in the middle of its work', async () => {
    const gross = scanPdf(seiteMitCodes([CODE], { dpi: 200, grad: 0, rauschen: 90 }, zufall));
    const gruende = [
      await liesScanGeschuetzt(gross, { hoechstensMs: 30, hoechstensMb: 256 }).catch((grund: unknown) => grund),
      await liesScanGeschuetzt(gross, { hoechstensMs: 10_000, hoechstensMb: 1 }).catch((grund: unknown) => grund),
    ];
    expect(gruende.map((grund) => (grund instanceof Abgelehnt ? grund.satz : grund))).toEqual([
      ABLEHNUNG.zeit,
      ABLEHNUNG.aufgeblaeht,
    ]);
  });

  test('whatever bytes of a good one are changed, the answer is a scan or a sentence', async () => {
    for (let lauf = 0; lauf < 12; lauf += 1) {
      const datei = Buffer.from(lauf % 2 === 0 ? GUTE_PDF : JPEG);
      for (let mal = 0; mal < 1 + lauf; mal += 1)
        datei[Math.floor(zufall() * datei.length)] = Math.floor(zufall() * 256);
      const ausgang: unknown = await liesScanGeschuetzt(datei).catch((grund: unknown) => grund);
      expect(ausgang instanceof Abgelehnt || (ausgang as { codes: unknown[] }).codes.length === 0).toBe(true);
    }
  });
});

describe('an uploaded file', () => {
  test('whose ending does not fit its content is refused at its field', async () => {
    for (const name of ['scan.pdf', 'scan.png.exe', 'scan']) {
      const fehler: unknown = await liesHochgeladenenScan(name, new Blob([GUTE_PNG])).catch((grund: unknown) => grund);
      expect(fehler instanceof Fachfehler ? fehler.fehlschlag : fehler).toEqual({
        code: 'EINGABE',
        satz: ABLEHNUNG.endung,
        felder: [{ feld: 'datei', satz: ABLEHNUNG.endung }],
      });
    }
  });

  test('in capitals, as some scanners write it, is taken', async () => {
    expect((await liesHochgeladenenScan('SCAN0001.JPG', new Blob([JPEG]))).dateiart).toBe('jpeg');
  });
});
