import { createHash, randomBytes } from 'node:crypto';

/** Crockford's Base32: no I, L, O, U, which are easily misread. Quelle: Crockford, Base 32. */
const ZEICHEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GEHEIMNIS_BYTES = 20;
const GRUPPENLAENGE = 4;
/** 160 bits in eight groups, and one group to check them. */
const GRUPPEN = 9;
const PRUEFBYTES = 3;

function alsZahlenreihe(bytes: Uint8Array): string {
  let text = '';
  let speicher = 0;
  let bits = 0;
  for (const byte of bytes) {
    speicher = (speicher << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ZEICHEN[(speicher >> bits) & 31] ?? '';
    }
    speicher &= (1 << bits) - 1;
  }
  return text;
}

/** 20 bits: a mistyped sheet passes once in a million. */
function pruefgruppe(geheimnis: Uint8Array): string {
  const summe = createHash('sha256').update('geleit-wiederherstellung').update(geheimnis).digest();
  return alsZahlenreihe(summe.subarray(0, PRUEFBYTES)).slice(0, GRUPPENLAENGE);
}

/** A new recovery secret of 160 random bits. */
export function neuesGeheimnis(): Buffer {
  return randomBytes(GEHEIMNIS_BYTES);
}

/** The secret as it is printed: nine groups of four signs, the last one checks the others. */
export function alsGruppen(geheimnis: Uint8Array): string[] {
  const text = alsZahlenreihe(geheimnis) + pruefgruppe(geheimnis);
  return Array.from({ length: GRUPPEN }, (_, index) => text.slice(index * GRUPPENLAENGE, (index + 1) * GRUPPENLAENGE));
}

/** What was typed, without blanks and dashes, in capitals, with O, I and L read as the digits that they look like. */
export function bereinigt(eingabe: string): string {
  return eingabe
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** The secret of a typed sheet; null where a sign is missing, unknown or wrong. */
export function liesGruppen(eingabe: string): Buffer | null {
  const text = bereinigt(eingabe);
  if (text.length !== GRUPPEN * GRUPPENLAENGE) return null;
  const geheimnis = Buffer.alloc(GEHEIMNIS_BYTES);
  let speicher = 0;
  let bits = 0;
  let stelle = 0;
  for (const zeichen of text.slice(0, -GRUPPENLAENGE)) {
    const wert = ZEICHEN.indexOf(zeichen);
    if (wert < 0) return null;
    speicher = (speicher << 5) | wert;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      geheimnis[stelle] = speicher >> bits;
      stelle += 1;
      speicher &= (1 << bits) - 1;
    }
  }
  return pruefgruppe(geheimnis) === text.slice(-GRUPPENLAENGE) ? geheimnis : null;
}
