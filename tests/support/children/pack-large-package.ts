import { createWriteStream, openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { packeArchiv } from '../../../electron/backend/pakete/archive.ts';
import { untersuche } from '../../../electron/backend/pakete/examination.ts';
import { kennungVon } from '../../../electron/backend/pakete/keys.ts';
import { versiegle } from '../../../electron/backend/pakete/seal.ts';
import { neueIdentitaet, packangaben, sha256Von } from '../pakete.ts';

/**
 * Seals and opens a package of 90 MB and prints by how much the process grew: `pack-large-package.ts <file>`.
 */

const [, , ziel = ''] = process.argv;
const A = neueIdentitaet();
const B = neueIdentitaet();
const BYTES = 15_000_000;
const sha256 = sha256Von(Buffer.alloc(BYTES, 37));
const teile = [1, 2, 3, 4, 5, 6].map((nummer) => ({
  name: `Plan ${nummer}.pdf`,
  bytes: BYTES,
  sha256,
  lies: async () => Buffer.alloc(BYTES, 37),
}));
const vorherKB = process.resourceUsage().maxRSS;
await pipeline(
  Readable.from(versiegle(packeArchiv(packangaben(A, B), { text: '' }, teile), A, B.oeffentlich)),
  createWriteStream(ziel),
);
const datei = await openAsBlob(ziel);
const befund = await untersuche({ datei, eigene: B, bekannte: [kennungVon(A.oeffentlich)] }, () => undefined);
const zuwachsMB = Math.round((process.resourceUsage().maxRSS - vorherKB) / 1024);
console.log(JSON.stringify({ bytes: datei.size, ergebnis: befund.ergebnis, zuwachsMB }));
