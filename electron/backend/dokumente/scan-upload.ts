import { SCAN_HOECHSTENS_BYTES, type Scanart } from '../../../shared/dokumente/types.ts';
import { eingabefehler } from '../failures.ts';
import { ABLEHNUNG, Abgelehnt } from './scan-refusal.ts';
import { liesScanGeschuetzt } from './scan.ts';
import type { Scan } from './service.ts';

const ENDUNGEN: Record<Scanart, RegExp> = { pdf: /\.pdf$/i, png: /\.png$/i, jpeg: /\.jpe?g?$/i };

/** Reads a file that somebody dropped. Throws `EINGABE` (`datei`) with the reason where it is no scan. */
export async function liesHochgeladenenScan(name: string, datei: Blob): Promise<Scan> {
  try {
    // Before a single byte is read.
    if (datei.size > SCAN_HOECHSTENS_BYTES) throw new Abgelehnt(ABLEHNUNG.groesse);
    const bytes = new Uint8Array(await datei.arrayBuffer());
    const { dateiart, codes, vorschau } = await liesScanGeschuetzt(bytes);
    if (!ENDUNGEN[dateiart].test(name)) throw new Abgelehnt(ABLEHNUNG.endung);
    return { name, bytes, dateiart, codes, vorschau };
  } catch (fehler) {
    if (fehler instanceof Abgelehnt) throw eingabefehler([{ feld: 'datei', satz: fehler.satz }]);
    throw fehler;
  }
}
