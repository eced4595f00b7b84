import { createHash, randomBytes } from 'node:crypto';
import { BLATT_GRUPPEN } from '../../../shared/konten/types.ts';

/** Crockford's Base32: no I, L, O, U, which are easily misread. Quelle: Crockford, Base 32. */
const ZEICHEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GEHEIMNIS_BYTES = 20;
const GRUPPENLAENGE = 4;
/** 160 bits in eight groups, and one group to check them. */
const GRUPPEN = BLATT_GRUPPEN;
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

/**
 * Numbers of the groups (the first is 1) in which a typed sheet is wrong: those of another length or with unknown signs,
 * else those where one other sign, or two neighbours the other way round, would make the check right. Empty: several
 * signs are wrong, and it cannot be said which.
 */
export function falscheGruppen(gruppen: readonly string[]): number[] {
  const texte = gruppen.map(bereinigt);
  const istLesbar = (text: string) =>
    text.length === GRUPPENLAENGE && Array.from(text).every((zeichen) => ZEICHEN.includes(zeichen));
  const unlesbare = texte.flatMap((text, index) => (istLesbar(text) ? [] : [index + 1]));
  if (unlesbare.length > 0) return unlesbare;
  const gesamt = texte.join('');
  const istRichtig = (stelle: number, ersatz: string) =>
    liesGruppen(gesamt.slice(0, stelle) + ersatz + gesamt.slice(stelle + ersatz.length)) !== null;
  const stellen = Array.from({ length: gesamt.length }, (_, stelle) => stelle).filter((stelle) => {
    const paar = gesamt.slice(stelle, stelle + 2);
    if (paar.length === 2 && istRichtig(stelle, `${paar.charAt(1)}${paar.charAt(0)}`)) return true;
    return Array.from(ZEICHEN).some((zeichen) => istRichtig(stelle, zeichen));
  });
  return [...new Set(stellen.map((stelle) => Math.floor(stelle / GRUPPENLAENGE) + 1))];
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
