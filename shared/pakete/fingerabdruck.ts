/** Groups of digits in a fingerprint: few enough to be read out on the phone, too many to be met by trying. */
const GRUPPEN = 10;
const STELLEN_JE_GRUPPE = 4;
const STELLEN = GRUPPEN * STELLEN_JE_GRUPPE;

/**
 * The fingerprint of a Datenbestand from its sign (SHA-256 of both public keys in hex): ten groups of four digits, about
 * 132 bits. Two people read it to each other on the phone.
 */
export function fingerabdruckVon(kennung: string): string {
  const ziffern = (BigInt(`0x${kennung}`) % 10n ** BigInt(STELLEN)).toString().padStart(STELLEN, '0');
  return Array.from({ length: GRUPPEN }, (_, gruppe) =>
    ziffern.slice(gruppe * STELLEN_JE_GRUPPE, (gruppe + 1) * STELLEN_JE_GRUPPE),
  ).join(' ');
}
