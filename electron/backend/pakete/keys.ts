import {
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import type { Paketschluessel } from '../../../shared/pakete/types.ts';

/** The private half of a Datenbestand: PKCS8 in DER. */
export interface PrivatePaketschluessel {
  readonly signatur: Buffer;
  readonly tausch: Buffer;
}

/** Both halves. The private one never leaves the encrypted Datenbestand. */
export interface Paketidentitaet {
  readonly oeffentlich: Paketschluessel;
  readonly privat: PrivatePaketschluessel;
}

export const SIGNATUR_BYTES = 64;

function privat(der: Buffer): KeyObject {
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

function oeffentlich(kurve: 'Ed25519' | 'X25519', base64: string): KeyObject {
  const x = Buffer.from(base64, 'base64').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: kurve, x }, format: 'jwk' });
}

/** The sign of a Datenbestand: SHA-256 of both public keys, in hex. */
export function kennungVon({ signatur, tausch }: Paketschluessel): string {
  return createHash('sha256')
    .update('geleit/paket/kennung')
    .update(Buffer.from(signatur, 'base64'))
    .update(Buffer.from(tausch, 'base64'))
    .digest('hex');
}

/** Ed25519 over `zweck` and `inhalt`; the purpose keeps a signature from being used for something else. */
export function signiere(schluessel: Buffer, zweck: string, inhalt: Uint8Array): Buffer {
  return sign(null, Buffer.concat([Buffer.from(`${zweck}\0`), inhalt]), privat(schluessel));
}

/** True where the owner of the public key signed this for this purpose. */
export function istSigniert(schluessel: string, zweck: string, inhalt: Uint8Array, signatur: Uint8Array): boolean {
  try {
    return verify(
      null,
      Buffer.concat([Buffer.from(`${zweck}\0`), inhalt]),
      oeffentlich('Ed25519', schluessel),
      signatur,
    );
  } catch {
    return false;
  }
}

/** The secret that two halves share (X25519); null where the public key is none, such as one of low order. */
export function gemeinsamesGeheimnis(eigener: KeyObject | Buffer, fremder: string): Buffer | null {
  try {
    const privateKey = Buffer.isBuffer(eigener) ? privat(eigener) : eigener;
    return diffieHellman({ privateKey, publicKey: oeffentlich('X25519', fremder) });
  } catch {
    return null;
  }
}

/** The 32 bytes of a public key in base64. */
export function oeffentlichesRoh(schluessel: KeyObject): string {
  const { x } = schluessel.export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('base64');
}
