import { kennungVon } from '../../../electron/backend/pakete/keys.ts';
import { untersuche } from '../../../electron/backend/pakete/examination.ts';
import { versiegle } from '../../../electron/backend/pakete/seal.ts';
import { packeArchiv } from '../../../electron/backend/pakete/archive.ts';
import { alsBlob, neueIdentitaet, packangaben, packteil, versiegelt } from '../pakete.ts';
import { createZufall } from '../random.ts';

/**
 * Opens thousands of packages that were bent by chance, half of them before they were sealed, and prints what came of
 * it: `open-mutated-packages.ts <number>`.
 */

const { saat, zufall } = createZufall();
console.log(`Saat ${saat}`);
const bis = (grenze: number) => Math.floor(zufall() * grenze);
const A = neueIdentitaet();
const B = neueIdentitaet();

function flippe(bytes: Buffer): Buffer {
  const neu = Buffer.from(bytes);
  for (let male = 0; male <= bis(4); male++) {
    const stelle = bis(neu.length);
    neu[stelle] = (neu[stelle] ?? 0) ^ (1 << bis(8));
  }
  return neu;
}

function vertausche(bytes: Buffer): Buffer {
  const laenge = 1 + bis(Math.min(200, Math.floor(bytes.length / 4)));
  const erste = bis(bytes.length - 2 * laenge);
  const zweite = erste + laenge + bis(bytes.length - erste - 2 * laenge);
  const neu = Buffer.from(bytes);
  bytes.copy(neu, erste, zweite, zweite + laenge);
  bytes.copy(neu, zweite, erste, erste + laenge);
  return neu;
}

const BIEGUNGEN: readonly ((bytes: Buffer) => Buffer)[] = [
  flippe,
  (bytes) => bytes.subarray(0, bis(bytes.length)),
  vertausche,
  (bytes) => Buffer.concat([bytes, bytes.subarray(bis(bytes.length))]),
  (bytes) => Buffer.concat([bytes.subarray(0, bis(bytes.length)), bytes.subarray(bis(bytes.length))]),
  // Heads of numbers in the directory of a zip, set to their largest.
  (bytes) => {
    const neu = Buffer.from(bytes);
    neu.writeUInt32LE(0xffffffff, bis(neu.length - 4));
    return neu;
  },
];

const teile = [packteil('Plan.pdf', Buffer.alloc(3_000, 37)), packteil('Bild.png', Buffer.alloc(70_000, 9))];
const archiv = Buffer.from(
  await (await alsBlob(packeArchiv(packangaben(A, B), { text: 'Guten Tag' }, teile))).arrayBuffer(),
);
async function* strom() {
  yield archiv;
}
const paket = Buffer.from(await (await alsBlob(versiegle(strom(), A, B.oeffentlich))).arrayBuffer());
const anzahl = Number(process.argv[2]);
const ergebnisse: Record<string, number> = {};
let laengsteMs = 0;
const vorherBytes = process.memoryUsage().rss;
for (let lauf = 0; lauf < anzahl; lauf++) {
  const biege = BIEGUNGEN[bis(BIEGUNGEN.length)] ?? flippe;
  const istInnen = lauf % 2 === 1;
  const gebogen = biege(istInnen ? archiv : paket);
  const datei = istInnen ? await versiegelt(gebogen, A, B) : new Blob([new Uint8Array(gebogen)]);
  let teileGenommen = 0;
  const beginn = performance.now();
  const befund = await untersuche({ datei, eigene: B, bekannte: [kennungVon(A.oeffentlich)] }, () => teileGenommen++);
  laengsteMs = Math.max(laengsteMs, performance.now() - beginn);
  const istGleich = gebogen.equals(istInnen ? archiv : paket);
  const wort =
    befund.ergebnis === 'abgelehnt' ? befund.grund : istInnen || istGleich ? 'inhalt' : 'INHALT TROTZ SIEGEL';
  ergebnisse[wort] = (ergebnisse[wort] ?? 0) + 1;
  // What passes has every part with the checksum of the sheet, or it is no content.
  if (befund.ergebnis === 'inhalt' && teileGenommen !== befund.blatt.teile.length) throw new Error('half a content');
}
const zuwachsMB = Math.round((process.resourceUsage().maxRSS * 1024 - vorherBytes) / 1024 / 1024);
console.log(JSON.stringify({ ergebnisse, laengsteMs, zuwachsMB }));
