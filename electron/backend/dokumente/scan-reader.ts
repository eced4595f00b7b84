import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import { liesPapiercode } from '../../../shared/documents/papiercode.ts';
import type { Scanart } from '../../../shared/dokumente/types.ts';
import { alsPng, verkleinert } from './grey-picture.ts';
import { pruefeScan } from './scan-check.ts';
import { seitenbild } from './scan-page.ts';
import { ABLEHNUNG, Abgelehnt } from './scan-refusal.ts';

/** What a scan is and what stands on it. */
export interface Scaninhalt {
  readonly dateiart: Scanart;
  /** Codes of papers, in the order of the pages, each once. */
  readonly codes: readonly string[];
  /** The first page as PNG; null where the file is a picture itself. */
  readonly vorschau: Uint8Array | null;
}

const HOECHSTENS_SEITEN = 200;
/** A code stands on the first page of a paper; a stack of papers is scanned in parts. */
const SEITEN_MIT_CODE = 12;
const VORSCHAU_BREITE = 1000;

const LESEART: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
};

/** Where the decoder's machine code lies is known to the caller; it is never fetched from elsewhere. */
export function ladeCodeleser(wasm: Uint8Array): void {
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });
}

function papiercodes(texte: readonly string[]): string[] {
  return [...new Set(texte.map(liesPapiercode).filter((code) => code !== null))];
}

/** A picture file is decoded inside WebAssembly, which reaches nothing but its own memory. */
async function liesBild(bytes: Uint8Array): Promise<string[]> {
  const funde = await readBarcodes(bytes, LESEART);
  // The decoder says so in the place of a code.
  if (funde.some(({ error }) => error.startsWith('Failed to load image'))) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  return papiercodes(funde.map(({ text }) => text));
}

async function liesPdf(bytes: Uint8Array): Promise<Pick<Scaninhalt, 'codes' | 'vorschau'>> {
  const { getDocument, PasswordException, VerbosityLevel } = await import('unpdf/pdfjs');
  const auftrag = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    stopAtErrors: true,
    maxImageSize: 50_000_000,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
  });
  try {
    const datei = await auftrag.promise;
    if ((await datei.getJSActions()) !== null || (await datei.getAttachments()) !== null) {
      throw new Abgelehnt(ABLEHNUNG.inhalt);
    }
    if (datei.numPages > HOECHSTENS_SEITEN) throw new Abgelehnt(ABLEHNUNG.seiten);
    const codes = new Set<string>();
    let vorschau: Uint8Array | null = null;
    for (let nummer = 1; nummer <= Math.min(datei.numPages, SEITEN_MIT_CODE); nummer += 1) {
      const page = await datei.getPage(nummer);
      const bild = await seitenbild(page);
      vorschau ??= alsPng(verkleinert(bild, VORSCHAU_BREITE));
      // As a file of one byte a point it takes a quarter of the memory that loose points take.
      for (const code of await liesBild(alsPng(bild))) codes.add(code);
      page.cleanup();
    }
    return { codes: [...codes], vorschau };
  } catch (fehler) {
    if (fehler instanceof Abgelehnt) throw fehler;
    throw new Abgelehnt(fehler instanceof PasswordException ? ABLEHNUNG.kennwort : ABLEHNUNG.beschaedigt);
  } finally {
    await auftrag.destroy();
  }
}

/** Checks and reads a scan. Throws `Abgelehnt`. Runs in a process part of its own (`scan.ts`), which may be ended any time. */
export async function liesScan(bytes: Uint8Array): Promise<Scaninhalt> {
  const dateiart = await pruefeScan(bytes);
  if (dateiart === 'pdf') return { dateiart, ...(await liesPdf(bytes)) };
  return { dateiart, codes: await liesBild(bytes), vorschau: null };
}
