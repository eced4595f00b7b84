import { createHash, generateKeyPairSync } from 'node:crypto';
import { packeArchiv, type Packangaben, type Packteil } from '../../electron/backend/pakete/archive.ts';
import { kennungVon, oeffentlichesRoh, type Paketidentitaet } from '../../electron/backend/pakete/keys.ts';
import { versiegle } from '../../electron/backend/pakete/seal.ts';
import { testBackend, type TestBackend } from './test-backend.ts';

/** Packages as a well-meaning or a hostile sender makes them. */

/** The keys of a Datenbestand that is not there. */
export function neueIdentitaet(): Paketidentitaet {
  const signatur = generateKeyPairSync('ed25519');
  const tausch = generateKeyPairSync('x25519');
  const der = { format: 'der', type: 'pkcs8' } as const;
  return {
    oeffentlich: { signatur: oeffentlichesRoh(signatur.publicKey), tausch: oeffentlichesRoh(tausch.publicKey) },
    privat: { signatur: signatur.privateKey.export(der), tausch: tausch.privateKey.export(der) },
  };
}

export const sha256Von = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function packteil(name: string, inhalt: Uint8Array): Packteil {
  return { name, bytes: inhalt.byteLength, sha256: sha256Von(inhalt), lies: async () => inhalt };
}

export async function alsBlob(strom: AsyncIterable<Uint8Array>): Promise<Blob> {
  const stuecke: Blob[] = [];
  for await (const bytes of strom) stuecke.push(new Blob([new Uint8Array(bytes)]));
  return new Blob(stuecke);
}

/** What `paket.json` says in the packages of the tests. */
export function packangaben(
  von: Paketidentitaet,
  an: Paketidentitaet,
  aenderung: Partial<Packangaben> = {},
): Packangaben {
  return {
    id: '20000000-0000-4000-8000-000000000001',
    art: 'nachricht',
    titel: 'Unterlagen',
    absender: { kennung: kennungVon(von.oeffentlich), name: 'Verband Oberes Tal' },
    empfaenger: { kennung: kennungVon(an.oeffentlich) },
    erstelltAm: '2018-02-05T08:00:00.000Z',
    reihe: 'nachricht/unterlagen',
    nummer: 1,
    ...aenderung,
  };
}

/** A sealed package. */
export function paket(
  von: Paketidentitaet,
  an: Paketidentitaet,
  teile: readonly Packteil[] = [packteil('Plan.pdf', Buffer.from('%PDF-1.7 Plan'))],
  aenderung: Partial<Packangaben> = {},
): Promise<Blob> {
  const archiv = packeArchiv(packangaben(von, an, aenderung), { text: 'Guten Tag' }, teile);
  return alsBlob(versiegle(archiv, von, an.oeffentlich));
}

/** Any bytes in the place of the archive, soundly sealed and signed. */
export function versiegelt(archiv: Uint8Array, von: Paketidentitaet, an: Paketidentitaet): Promise<Blob> {
  async function* strom() {
    yield archiv;
  }
  return alsBlob(versiegle(strom(), von, an.oeffentlich));
}

/** Two Datenbestände that know each other and have compared their fingerprints. */
export async function zweiDatenbestaende(): Promise<{ readonly a: TestBackend; readonly b: TestBackend }> {
  const a = await testBackend();
  const b = await testBackend();
  for (const [einer, anderer] of [
    [a, b],
    [b, a],
  ] as const) {
    const { datei } = await anderer.client.pakete.eigeneKontaktdatei();
    const { id, version } = await einer.client.pakete.kontaktHinzufuegen({ datei });
    await einer.client.pakete.kontaktGeprueft({ id, version });
  }
  return { a, b };
}
