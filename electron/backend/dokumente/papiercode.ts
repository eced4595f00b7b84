import { toBuffer } from 'qrcode';
import type { Papiercode } from '../../../shared/documents/blocks.ts';
import { papiercodeAus } from '../../../shared/documents/papiercode.ts';

/** The quiet zone around the code. Quelle: ISO/IEC 18004: four modules. */
const RUHEZONE_MODULE = 4;

/** A new code for a paper, with its picture. `id` is a random UUID; a part of its random bits becomes the code. */
export async function neuerPapiercode(id: string): Promise<Papiercode> {
  // The last ten bytes of a random UUID hold two fixed bits only.
  const code = papiercodeAus(Buffer.from(id.replaceAll('-', ''), 'hex').subarray(6));
  const png = await toBuffer(code, {
    type: 'png',
    // A quarter of the code may be unreadable: a stamp, a fold, the hole of a punch.
    errorCorrectionLevel: 'Q',
    margin: RUHEZONE_MODULE,
    scale: 8,
  });
  return { code, png: png.toString('base64') };
}
