import { crc32, deflateSync } from 'node:zlib';

/** A picture in shades of grey, one byte a point, line by line from the top. */
export interface Graubild {
  readonly breite: number;
  readonly hoehe: number;
  readonly punkte: Uint8Array;
}

/** The same picture at most `hoechsteBreite` wide; each point is the mean of those that it covers. */
export function verkleinert(bild: Graubild, hoechsteBreite: number): Graubild {
  const faktor = Math.ceil(bild.breite / hoechsteBreite);
  if (faktor <= 1) return bild;
  const breite = Math.floor(bild.breite / faktor);
  const hoehe = Math.max(1, Math.floor(bild.hoehe / faktor));
  const punkte = new Uint8Array(breite * hoehe);
  for (let y = 0; y < hoehe; y += 1) {
    for (let x = 0; x < breite; x += 1) {
      let summe = 0;
      for (let v = 0; v < faktor; v += 1) {
        const anfang = (y * faktor + v) * bild.breite + x * faktor;
        for (let u = 0; u < faktor; u += 1) summe += bild.punkte[anfang + u] ?? 255;
      }
      punkte[y * breite + x] = summe / (faktor * faktor);
    }
  }
  return { breite, hoehe, punkte };
}

function abschnitt(art: string, daten: Uint8Array): Buffer {
  const kopf = Buffer.from(`....${art}`, 'latin1');
  kopf.writeUInt32BE(daten.length);
  const pruefung = Buffer.alloc(4);
  pruefung.writeUInt32BE(crc32(daten, crc32(kopf.subarray(4))));
  return Buffer.concat([kopf, daten, pruefung]);
}

/** The picture as a PNG file of 8 bits. Quelle: PNG Specification (W3C), colour type 0. */
export function alsPng({ breite, hoehe, punkte }: Graubild): Uint8Array {
  const kopf = Buffer.alloc(13);
  kopf.writeUInt32BE(breite, 0);
  kopf.writeUInt32BE(hoehe, 4);
  kopf.set([8, 0, 0, 0, 0], 8);
  const zeilen = Buffer.alloc((breite + 1) * hoehe);
  for (let y = 0; y < hoehe; y += 1) {
    zeilen.set(punkte.subarray(y * breite, (y + 1) * breite), y * (breite + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    abschnitt('IHDR', kopf),
    abschnitt('IDAT', deflateSync(zeilen, { level: 3 })),
    abschnitt('IEND', new Uint8Array()),
  ]);
}
