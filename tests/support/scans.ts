import { deflateSync } from 'node:zlib';
import { alsPng, type Graubild } from '../../electron/backend/dokumente/grey-picture.ts';
import { create } from 'qrcode';

/** Pages as a scanner would make them, drawn without any other program. */

const MM_JE_ZOLL = 25.4;

/** Numbers from 0 to 1. */
type Zufall = () => number;

/** An empty A4 page in light grey at this resolution. */
export function leereSeite(dpi: number): Graubild {
  const [breite, hoehe] = [Math.round((210 / MM_JE_ZOLL) * dpi), Math.round((297 / MM_JE_ZOLL) * dpi)];
  return { breite, hoehe, punkte: new Uint8Array(breite * hoehe).fill(246) };
}

/** How a sheet lies on the scanner. */
export interface Lage {
  readonly dpi: number;
  /** Turned to the right; 180 is upside down. */
  readonly grad: number;
  /** Each point is up to this much lighter or darker. */
  readonly rauschen: number;
}

/** A4 pages with these codes one below the other, 21 mm wide with their quiet zone, as the papers carry them. */
export function seiteMitCodes(codes: readonly string[], { dpi, grad, rauschen }: Lage, zufall: Zufall): Graubild {
  const seite = leereSeite(dpi);
  const jeMm = dpi / MM_JE_ZOLL;
  const winkel = (grad * Math.PI) / 180;
  const [cos, sin] = [Math.cos(winkel), Math.sin(winkel)];
  const qr = codes.map((code) => create(code, { errorCorrectionLevel: 'Q' }).modules);
  for (let y = 0; y < seite.hoehe; y += 1) {
    for (let x = 0; x < seite.breite; x += 1) {
      // Where on the sheet does this point of the scanner lie?
      const [dx, dy] = [(x - seite.breite / 2) / jeMm, (y - seite.hoehe / 2) / jeMm];
      const [links, oben] = [cos * dx + sin * dy + 105, cos * dy - sin * dx + 148.5];
      const stelle = y * seite.breite + x;
      qr.forEach(({ size, data }, nummer) => {
        const modul = 21 / (size + 8);
        const spalte = Math.floor((links - 171.5) / modul) - 4;
        const zeile = Math.floor((oben - 18 - nummer * 40) / modul) - 4;
        const istImCode = spalte >= 0 && zeile >= 0 && spalte < size && zeile < size;
        if (istImCode && data[zeile * size + spalte]) seite.punkte[stelle] = 40;
      });
      const abweichung = Math.round((zufall() * 2 - 1) * rauschen);
      seite.punkte[stelle] = Math.max(0, Math.min(255, (seite.punkte[stelle] ?? 0) + abweichung));
    }
  }
  return seite;
}

/** The same as the PNG file of a scanner. */
export function scanPng(codes: readonly string[], lage: Lage, zufall: Zufall): Uint8Array {
  return alsPng(seiteMitCodes(codes, lage, zufall));
}

/** A PDF of these objects (from number 1 on), with its table of places. The first is the catalogue. */
export function pdf(objekte: readonly (string | Uint8Array)[]): Uint8Array {
  const teile: Buffer[] = [Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')];
  const stellen: number[] = [];
  let laenge = teile[0]?.length ?? 0;
  objekte.forEach((objekt, nummer) => {
    stellen.push(laenge);
    const stueck = Buffer.concat([
      Buffer.from(`${nummer + 1} 0 obj\n`),
      typeof objekt === 'string' ? Buffer.from(objekt, 'latin1') : objekt,
      Buffer.from('\nendobj\n'),
    ]);
    teile.push(stueck);
    laenge += stueck.length;
  });
  const zeilen = stellen.map((stelle) => `${String(stelle).padStart(10, '0')} 00000 n \n`).join('');
  const anzahl = objekte.length + 1;
  teile.push(
    Buffer.from(
      `xref\n0 ${anzahl}\n0000000000 65535 f \n${zeilen}trailer\n<< /Size ${anzahl} /Root 1 0 R >>\nstartxref\n${laenge}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(teile);
}

/** A stream of a PDF. */
export function strom(eintraege: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<< ${eintraege} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A scanned PDF: one page with a picture in `streifen` strips, turned by `rotate`, as scanners make them. */
export function scanPdf(
  bild: Graubild,
  { streifen = 1, rotate = 0 }: { streifen?: number; rotate?: number } = {},
): Uint8Array {
  const hoehe = Math.ceil(bild.hoehe / streifen);
  const bilder = Array.from({ length: streifen }, (_, nummer) => {
    const zeilen = Math.min(hoehe, bild.hoehe - nummer * hoehe);
    const anfang = nummer * hoehe * bild.breite;
    return {
      zeilen,
      objekt: strom(
        `/Type /XObject /Subtype /Image /Width ${bild.breite} /Height ${zeilen} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
        deflateSync(bild.punkte.subarray(anfang, anfang + zeilen * bild.breite)),
      ),
    };
  });
  const punktJe = 842 / bild.hoehe;
  const inhalt = bilder
    .map(({ zeilen }, nummer) => {
      const unten = 842 - (nummer * hoehe + zeilen) * punktJe;
      return `q 595 0 0 ${zeilen * punktJe} 0 ${unten} cm /B${nummer} Do Q`;
    })
    .join('\n');
  const namen = bilder.map((_, nummer) => `/B${nummer} ${5 + nummer} 0 R`).join(' ');
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents 4 0 R /Resources << /XObject << ${namen} >> >> >>`,
    strom('', Buffer.from(inhalt)),
    ...bilder.map(({ objekt }) => objekt),
  ]);
}
