import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';

/** Bytes in a text file: base64, of exactly `laenge` bytes where that is given. */
function zBytes(laenge?: number) {
  return z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .refine((text) => laenge === undefined || Buffer.from(text, 'base64').length === laenge);
}

export const zSalz = zBytes(16);
export const zOeffentlich = zBytes(32);

/** Something closed with AES-256-GCM. */
export const zUmschlag = z.strictObject({ iv: zBytes(12), daten: zBytes(), marke: zBytes(16) });
export type Umschlag = z.infer<typeof zUmschlag>;

/** A key closed for the owner of a public key: only the private key opens it. */
export const zZugriff = z.strictObject({ fluechtig: zOeffentlich, umschlag: zUmschlag });
export type Zugriff = z.infer<typeof zZugriff>;

/**
 * What an envelope is for and to whom it belongs: bound to it, so that one cannot be put in the place of another and its
 * parameters cannot be changed.
 */
export type Bindung = readonly (string | number)[];

function alsZusatz(bindung: Bindung): Buffer {
  return Buffer.from(JSON.stringify(['geleit', 1, ...bindung]), 'utf8');
}

/** Closes `klar` with a key of 32 bytes. */
export function verschliesse(schluessel: Uint8Array, klar: Uint8Array, bindung: Bindung): Umschlag {
  const iv = randomBytes(12);
  const chiffre = createCipheriv('aes-256-gcm', schluessel, iv);
  chiffre.setAAD(alsZusatz(bindung));
  const daten = Buffer.concat([chiffre.update(klar), chiffre.final()]);
  return {
    iv: iv.toString('base64'),
    daten: daten.toString('base64'),
    marke: chiffre.getAuthTag().toString('base64'),
  };
}

/** Opens an envelope; null where key, purpose or content do not fit. */
export function oeffneUmschlag(schluessel: Uint8Array, umschlag: Umschlag, bindung: Bindung): Buffer | null {
  const chiffre = createDecipheriv('aes-256-gcm', schluessel, Buffer.from(umschlag.iv, 'base64'), {
    authTagLength: 16,
  });
  chiffre.setAAD(alsZusatz(bindung));
  chiffre.setAuthTag(Buffer.from(umschlag.marke, 'base64'));
  try {
    return Buffer.concat([chiffre.update(Buffer.from(umschlag.daten, 'base64')), chiffre.final()]);
  } catch {
    return null;
  }
}

/** A key of 32 bytes from other key material. Quelle: HKDF mit SHA-256, RFC 5869. */
export function leiteAb(material: Uint8Array, salz: Uint8Array, bindung: Bindung): Buffer {
  return Buffer.from(hkdfSync('sha256', material, salz, alsZusatz(bindung), 32));
}

function oeffentlichesRoh(schluessel: KeyObject): Buffer {
  const { x } = schluessel.export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}

function ausRoh(oeffentlich: string): KeyObject {
  const x = Buffer.from(oeffentlich, 'base64').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
}

/** A new pair of keys (X25519): the private one as PKCS8 bytes, to be wiped by the caller. */
export function neuesSchluesselpaar(): { readonly oeffentlich: string; readonly privat: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return {
    oeffentlich: oeffentlichesRoh(publicKey).toString('base64'),
    privat: privateKey.export({ format: 'der', type: 'pkcs8' }),
  };
}

/** What stands before the 32 bytes of a private key in PKCS8. Quelle: RFC 8410. */
const PKCS8_KOPF = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** The pair of keys that 32 secret bytes give, always the same; the private one to be wiped by the caller. */
export function schluesselpaarAus(roh: Uint8Array): { readonly oeffentlich: string; readonly privat: Buffer } {
  const privat = Buffer.concat([PKCS8_KOPF, roh]);
  const oeffentlich = createPublicKey(createPrivateKey({ key: privat, format: 'der', type: 'pkcs8' }));
  return { oeffentlich: oeffentlichesRoh(oeffentlich).toString('base64'), privat };
}

function zugriffsschluessel(geheim: Buffer, fluechtig: string, oeffentlich: string, bindung: Bindung): Buffer {
  const salz = Buffer.concat([Buffer.from(fluechtig, 'base64'), Buffer.from(oeffentlich, 'base64')]);
  return leiteAb(geheim, salz, ['zugriff', ...bindung]);
}

/** Closes a key for the owner of a public key. Needs no password: whoever holds the key can hand it on. */
export function gewaehre(schluessel: Uint8Array, oeffentlich: string, bindung: Bindung): Zugriff {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const fluechtig = oeffentlichesRoh(publicKey).toString('base64');
  const geheim = diffieHellman({ privateKey, publicKey: ausRoh(oeffentlich) });
  const eigener = zugriffsschluessel(geheim, fluechtig, oeffentlich, bindung);
  const umschlag = verschliesse(eigener, schluessel, [...bindung, fluechtig, oeffentlich]);
  geheim.fill(0);
  eigener.fill(0);
  return { fluechtig, umschlag };
}

/** Opens what was closed for a public key with its private key (PKCS8); null where they do not fit. */
export function nimmZugriff(zugriff: Zugriff, privat: Buffer, oeffentlich: string, bindung: Bindung): Buffer | null {
  const privateKey = createPrivateKey({ key: privat, format: 'der', type: 'pkcs8' });
  const geheim = diffieHellman({ privateKey, publicKey: ausRoh(zugriff.fluechtig) });
  const eigener = zugriffsschluessel(geheim, zugriff.fluechtig, oeffentlich, bindung);
  const schluessel = oeffneUmschlag(eigener, zugriff.umschlag, [...bindung, zugriff.fluechtig, oeffentlich]);
  geheim.fill(0);
  eigener.fill(0);
  return schluessel;
}
