import { createCipheriv, createDecipheriv, createHash, generateKeyPairSync, hkdfSync } from 'node:crypto';
import { PAKETFORMAT, zPaketkopf, type Paketkopf, type Paketschluessel } from '../../../shared/pakete/types.ts';
import { Paketmangel } from './refusal.ts';
import {
  gemeinsamesGeheimnis,
  istSigniert,
  kennungVon,
  oeffentlichesRoh,
  SIGNATUR_BYTES,
  signiere,
  type Paketidentitaet,
} from './keys.ts';

const ANFANG = Buffer.from('GELEIT-PAKET\n', 'latin1');
const LAENGE_BYTES = 4;
const KOPF_HOECHSTENS_BYTES = 4_096;
const MARKE_BYTES = 16;
/** Open bytes of a piece: small in memory, and one is opened alone where a part of the archive is read. */
const STUECK_BYTES = 64 * 1024;
const ZWECK = 'geleit/paket';

/** The key of one package. Salt: both public keys of the exchange. Quelle: HKDF mit SHA-256, RFC 5869. */
function inhaltsschluessel(geheim: Buffer, kopf: Paketkopf, tausch: string): Buffer {
  const salz = Buffer.concat([Buffer.from(kopf.fluechtig, 'base64'), Buffer.from(tausch, 'base64')]);
  const zusatz = Buffer.from(JSON.stringify([ZWECK, kopf.format, kopf.von.signatur, kopf.von.tausch, kopf.an]), 'utf8');
  return Buffer.from(hkdfSync('sha256', geheim, salz, zusatz, 32));
}

/** Number of the piece and mark of the end: none can be left out, moved, or cut off. The key is used for one package only. */
function nonce(nummer: number, istLetztes: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(nummer, 7);
  bytes[11] = istLetztes ? 1 : 0;
  return bytes;
}

/** Cuts a stream into pieces of the same size; the last one may be shorter, and is there even where all is empty. */
async function* inStuecken(quelle: AsyncIterable<Uint8Array>): AsyncGenerator<readonly [Buffer, boolean]> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of quelle) {
    rest = rest.length === 0 ? Buffer.from(bytes) : Buffer.concat([rest, bytes]);
    // The last full piece stays back: only the end of the stream says whether it is the last of all.
    while (rest.length > STUECK_BYTES) {
      yield [rest.subarray(0, STUECK_BYTES), false];
      rest = rest.subarray(STUECK_BYTES);
    }
  }
  yield [rest, true];
}

/** Closes an archive for a receiver and signs it, piece by piece. */
export async function* versiegle(
  archiv: AsyncIterable<Uint8Array>,
  absender: Paketidentitaet,
  empfaenger: Paketschluessel,
): AsyncGenerator<Buffer> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const kopf: Paketkopf = {
    format: PAKETFORMAT,
    von: absender.oeffentlich,
    an: kennungVon(empfaenger),
    fluechtig: oeffentlichesRoh(publicKey),
  };
  const geheim = gemeinsamesGeheimnis(privateKey, empfaenger.tausch);
  if (geheim === null) throw new Error('The exchange key of the receiver is none.');
  const schluessel = inhaltsschluessel(geheim, kopf, empfaenger.tausch);
  geheim.fill(0);
  const digest = createHash('sha256');
  const text = Buffer.from(JSON.stringify(kopf), 'utf8');
  const laenge = Buffer.alloc(LAENGE_BYTES);
  laenge.writeUInt32BE(text.length);
  const anfang = Buffer.concat([ANFANG, laenge, text]);
  digest.update(anfang);
  yield anfang;
  let nummer = 0;
  for await (const [klar, istLetztes] of inStuecken(archiv)) {
    const chiffre = createCipheriv('aes-256-gcm', schluessel, nonce(nummer++, istLetztes));
    const stueck = Buffer.concat([chiffre.update(klar), chiffre.final(), chiffre.getAuthTag()]);
    digest.update(stueck);
    yield stueck;
  }
  schluessel.fill(0);
  yield signiere(absender.privat.signatur, ZWECK, digest.digest());
}

/** A package whose signature is sound: its head, and where its pieces lie. */
export interface GeprueftesSiegel {
  readonly kopf: Paketkopf;
  /** SHA-256 of the whole file, in hex. */
  readonly sha256: string;
  readonly vonByte: number;
  readonly bisByte: number;
}

async function bytesVon(datei: Blob, von: number, bis: number): Promise<Buffer> {
  return Buffer.from(await datei.slice(von, bis).arrayBuffer());
}

function liesKopf(text: string): Paketkopf {
  let roh: unknown;
  try {
    roh = JSON.parse(text);
  } catch {
    throw new Paketmangel('beschaedigt');
  }
  if (typeof roh === 'object' && roh !== null && 'format' in roh && Number(roh.format) > PAKETFORMAT) {
    throw new Paketmangel('neueres_format');
  }
  const kopf = zPaketkopf.safeParse(roh).data;
  if (kopf === undefined) throw new Paketmangel('beschaedigt');
  return kopf;
}

/** Checks form and signature of a sealed file without opening it. Throws `Paketmangel`. */
export async function pruefeSiegel(datei: Blob): Promise<GeprueftesSiegel> {
  const vorne = await bytesVon(datei, 0, ANFANG.length + LAENGE_BYTES);
  if (!vorne.subarray(0, ANFANG.length).equals(ANFANG)) throw new Paketmangel('kein_paket');
  if (vorne.length < ANFANG.length + LAENGE_BYTES) throw new Paketmangel('beschaedigt');
  const kopfBytes = vorne.readUInt32BE(ANFANG.length);
  const vonByte = vorne.length + kopfBytes;
  const bisByte = datei.size - SIGNATUR_BYTES;
  if (kopfBytes > KOPF_HOECHSTENS_BYTES || bisByte - vonByte < MARKE_BYTES) throw new Paketmangel('beschaedigt');
  const kopf = liesKopf((await bytesVon(datei, vorne.length, vonByte)).toString('utf8'));

  const inhalt = createHash('sha256');
  for (let stelle = 0; stelle < bisByte; stelle += STUECK_BYTES) {
    inhalt.update(await bytesVon(datei, stelle, Math.min(stelle + STUECK_BYTES, bisByte)));
  }
  const signatur = await bytesVon(datei, bisByte, datei.size);
  const sha256 = inhalt.copy().update(signatur).digest('hex');
  if (!istSigniert(kopf.von.signatur, ZWECK, inhalt.digest(), signatur)) throw new Paketmangel('veraendert');
  return { kopf, sha256, vonByte, bisByte };
}

/** Reads anywhere in a sealed archive: only the pieces that are asked for are opened. */
export interface Entsiegelt {
  /** Bytes of the open archive. */
  readonly bytes: number;
  lies(von: number, bis: number): Promise<Buffer>;
}

/** Opens a package that was sealed for this Datenbestand. Throws `Paketmangel`. */
export function entsiegle(datei: Blob, siegel: GeprueftesSiegel, eigene: Paketidentitaet): Entsiegelt {
  const { kopf, vonByte, bisByte } = siegel;
  const geheim = gemeinsamesGeheimnis(eigene.privat.tausch, kopf.fluechtig);
  if (geheim === null) throw new Paketmangel('beschaedigt');
  const schluessel = inhaltsschluessel(geheim, kopf, eigene.oeffentlich.tausch);
  geheim.fill(0);
  const schritt = STUECK_BYTES + MARKE_BYTES;
  const stuecke = Math.ceil((bisByte - vonByte) / schritt);
  const bytes = bisByte - vonByte - stuecke * MARKE_BYTES;
  if (bytes < 0) throw new Paketmangel('beschaedigt');
  let zuletzt: { readonly nummer: number; readonly klar: Buffer } | null = null;

  async function stueck(nummer: number): Promise<Buffer> {
    if (zuletzt?.nummer === nummer) return zuletzt.klar;
    const beginn = vonByte + nummer * schritt;
    const roh = await bytesVon(datei, beginn, Math.min(beginn + schritt, bisByte));
    const chiffre = createDecipheriv('aes-256-gcm', schluessel, nonce(nummer, nummer === stuecke - 1), {
      authTagLength: MARKE_BYTES,
    });
    chiffre.setAuthTag(roh.subarray(roh.length - MARKE_BYTES));
    try {
      const klar = Buffer.concat([chiffre.update(roh.subarray(0, roh.length - MARKE_BYTES)), chiffre.final()]);
      zuletzt = { nummer, klar };
      return klar;
    } catch {
      throw new Paketmangel('beschaedigt');
    }
  }

  return {
    bytes,
    async lies(von, bis) {
      const teile: Buffer[] = [];
      for (let stelle = von; stelle < bis;) {
        const nummer = Math.floor(stelle / STUECK_BYTES);
        const klar = await stueck(nummer);
        const beginn = nummer * STUECK_BYTES;
        const teil = klar.subarray(stelle - beginn, Math.min(bis - beginn, klar.length));
        if (teil.length === 0) throw new Paketmangel('beschaedigt');
        teile.push(teil);
        stelle += teil.length;
      }
      return Buffer.concat(teile);
    },
  };
}
