import type { PDFPageProxy } from 'unpdf/pdfjs';
import { OPS, Util } from 'unpdf/pdfjs';
import type { Graubild } from './grey-picture.ts';
import { ABLEHNUNG, Abgelehnt } from './scan-refusal.ts';

/**
 * A page of a scanned PDF as a picture: the pictures that the page holds, each in its place. Scanners lay one picture on
 * each page, or strips, or a mask of the text over a background. Text and lines are not drawn, so no fonts and no drawing
 * library see the file.
 */

type Matrix = readonly [number, number, number, number, number, number];
const EINHEIT: Matrix = [1, 0, 0, 1, 0, 0];

/** A0 with a margin, in points. */
const HOECHSTE_SEITE_PT = 3500;
const PUNKTE_JE_ZOLL = 72;
const DPI = 200;
const HOECHSTENS_PUNKTE = 25_000_000;

/** What pdf.js hands out as a picture. `kind` 1: one bit a point, 2: RGB, 3: RGBA; a mask has none. */
interface Bilddaten {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

function istBilddaten(wert: unknown): wert is Bilddaten {
  if (typeof wert !== 'object' || wert === null) return false;
  const { width, height, data } = wert as Partial<Record<keyof Bilddaten, unknown>>;
  return (
    typeof width === 'number' &&
    typeof height === 'number' &&
    (data instanceof Uint8Array || data instanceof Uint8ClampedArray)
  );
}

/** The shade of one point; null where the picture lets the page through. */
type Probe = (x: number, y: number) => number | null;

function bitVon({ width, data }: Bilddaten, x: number, y: number): number {
  return ((data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
}

function grau(data: Bilddaten['data'], stelle: number): number {
  return ((data[stelle] ?? 0) * 77 + (data[stelle + 1] ?? 0) * 151 + (data[stelle + 2] ?? 0) * 28) >> 8;
}

function probeVon(bild: Bilddaten, istMaske: boolean): Probe {
  if (istMaske) return (x, y) => (bitVon(bild, x, y) === 0 ? 0 : null);
  if (bild.kind === 1) return (x, y) => bitVon(bild, x, y) * 255;
  if (bild.kind === 2) return (x, y) => grau(bild.data, (y * bild.width + x) * 3);
  return (x, y) => {
    const stelle = (y * bild.width + x) * 4;
    return (bild.data[stelle + 3] ?? 0) < 128 ? null : grau(bild.data, stelle);
  };
}

/** Lays a picture on the page. `lage` takes the unit square, y upwards, to points of the page. */
function lege(seite: Graubild, bild: Bilddaten, lage: Matrix, istMaske: boolean): void {
  const [a, b, c, d, e, f] = lage;
  const determinante = a * d - b * c;
  if (!Number.isFinite(determinante) || Math.abs(determinante) < 1) return;
  const probe = probeVon(bild, istMaske);
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const [links, rechts] = [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(seite.breite, Math.ceil(Math.max(...xs))),
  ];
  const [oben, unten] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(seite.hoehe, Math.ceil(Math.max(...ys)))];
  for (let y = oben; y < unten; y += 1) {
    for (let x = links; x < rechts; x += 1) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f];
      const u = (d * dx - c * dy) / determinante;
      const v = 1 - (a * dy - b * dx) / determinante;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      const punkt = probe(Math.floor(u * bild.width), Math.floor(v * bild.height));
      if (punkt !== null) seite.punkte[y * seite.breite + x] = punkt;
    }
  }
}

/** A picture that is named waits in the store of the page until it is decoded. */
function gespeichert(page: PDFPageProxy, name: string): Promise<unknown> {
  const ablage = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise<unknown>((resolve) => {
    ablage.get(name, (wert: unknown) => resolve(wert));
  });
}

function istMatrix(wert: unknown): wert is Matrix {
  return wert instanceof Object && 'length' in wert && wert.length === 6;
}

function mal(links: Matrix, rechts: unknown): Matrix {
  return istMatrix(rechts) ? (Util.transform([...links], [...rechts]) as unknown as Matrix) : links;
}

/** The page as a picture of 200 dpi, or as fine as the limit of points lets it be. */
export async function seitenbild(page: PDFPageProxy): Promise<Graubild> {
  const { width, height } = page.getViewport({ scale: 1 });
  if (!(width >= 1 && height >= 1 && width <= HOECHSTE_SEITE_PT && height <= HOECHSTE_SEITE_PT)) {
    throw new Abgelehnt(ABLEHNUNG.seitenmass);
  }
  const scale = Math.min(DPI / PUNKTE_JE_ZOLL, Math.sqrt(HOECHSTENS_PUNKTE / (width * height)));
  const sicht = page.getViewport({ scale });
  const [breite, hoehe] = [Math.max(1, Math.floor(sicht.width)), Math.max(1, Math.floor(sicht.height))];
  const seite = { breite, hoehe, punkte: new Uint8Array(breite * hoehe).fill(255) };

  const { fnArray, argsArray } = await page.getOperatorList();
  let lage = mal(EINHEIT, sicht.transform);
  const stapel: Matrix[] = [];
  for (const [nummer, befehl] of fnArray.entries()) {
    const args: readonly unknown[] = Array.isArray(argsArray[nummer]) ? argsArray[nummer] : [];
    switch (befehl) {
      case OPS.save:
        stapel.push(lage);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        lage = stapel.pop() ?? lage;
        break;
      case OPS.transform:
        lage = mal(lage, args);
        break;
      case OPS.paintFormXObjectBegin:
        stapel.push(lage);
        lage = mal(lage, args[0]);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject: {
        const istMaske = befehl === OPS.paintImageMaskXObject;
        let bild: unknown = args[0];
        if (typeof bild === 'string') bild = await gespeichert(page, bild);
        // A mask that is used again is kept under a name, with its measures beside it.
        if (istMaske && bild instanceof Object && 'data' in bild && typeof bild.data === 'string') {
          bild = Object.assign({}, bild, await gespeichert(page, bild.data));
        }
        if (istBilddaten(bild)) lege(seite, bild, lage, istMaske);
        break;
      }
      default:
        break;
    }
  }
  return seite;
}
