/**
 * The code on a paper: `GELEIT:1:7QK4X2MN9P0RT5VW:3F`. It names one filed paper, so that its scan finds the way back.
 * Format 1: sixteen signs (80 bits) and two signs that check them, in Crockford's Base32 without I, L, O and U. All signs
 * are of the alphanumeric set of a QR code, which keeps the code small.
 */

/** Quelle: Douglas Crockford, Base 32. */
const ZEICHEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KENNUNG = 'GELEIT:1:';
const LAENGE = 16;
/** The largest prime below 32²: every wrong sign and every two signs that changed places give another check. */
const TEILER = 1021;

function pruefzeichen(zeichen: string): string {
  const summe = Array.from(zeichen).reduce(
    (bisher, eines, stelle) => bisher + ZEICHEN.indexOf(eines) * (stelle + 1),
    0,
  );
  const rest = summe % TEILER;
  return `${ZEICHEN[rest >> 5] ?? ''}${ZEICHEN[rest & 31] ?? ''}`;
}

/** A code of the first 80 bits of `bytes`; ten random bytes give a new one. */
export function papiercodeAus(bytes: Uint8Array): string {
  if (bytes.length < 10) throw new RangeError('A code needs ten bytes.');
  let bits = 0n;
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let zeichen = '';
  for (let stelle = LAENGE - 1; stelle >= 0; stelle -= 1) {
    zeichen += ZEICHEN[Number((bits >> BigInt(stelle * 5)) & 31n)] ?? '';
  }
  return `${KENNUNG}${zeichen}:${pruefzeichen(zeichen)}`;
}

/** The code that a text is, in its own spelling; null where it is another text or a sign of it is wrong. */
export function liesPapiercode(text: string): string | null {
  const teile = /^GELEIT:1:([0-9A-HJKMNP-TV-Z]{16}):([0-9A-HJKMNP-TV-Z]{2})$/.exec(text.trim().toUpperCase());
  const [, zeichen = '', pruefung = ''] = teile ?? [];
  return teile !== null && pruefzeichen(zeichen) === pruefung ? `${KENNUNG}${zeichen}:${pruefung}` : null;
}

/** The signs of a code in groups, as they stand below the QR code: two lines of `7QK4 X2MN`, `9P0R T5VW 3F`. */
export function papiercodeZeilen(code: string): readonly [string, string] {
  const [, , zeichen = '', pruefung = ''] = code.split(':');
  const gruppen = zeichen.match(/.{1,4}/g) ?? [];
  return [gruppen.slice(0, 2).join(' '), [...gruppen.slice(2), pruefung].join(' ')];
}
