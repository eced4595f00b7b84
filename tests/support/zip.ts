import { crc32 } from 'node:zlib';

/** One entry of a zip that says of itself whatever a test wants. */
export interface Zipeintrag {
  readonly name: string;
  readonly inhalt: Buffer;
  /** Bytes as they lie in the file; the content itself where missing. */
  readonly gepackt?: Buffer;
  readonly verfahren?: number;
  readonly merkmale?: number;
  /** Size that both headers claim. */
  readonly behauptet?: number;
  /** Mode of Unix, such as that of a link. */
  readonly unixArt?: number;
  /** Its bytes are those of another entry, by its place in the list. */
  readonly wieEintrag?: number | undefined;
}

/** A zip written by hand, so that it can lie. `anzahl`: with the larger directory that knows more than 65,535 entries. */
export function zip(eintraege: readonly Zipeintrag[], anzahl?: number): Buffer {
  const stuecke: Buffer[] = [];
  const verzeichnis: Buffer[] = [];
  const stellen: number[] = [];
  let stelle = 0;
  for (const eintrag of eintraege) {
    const name = Buffer.from(eintrag.name, 'utf8');
    const gepackt = eintrag.gepackt ?? eintrag.inhalt;
    const felder = Buffer.alloc(26);
    felder.writeUInt16LE(20, 0);
    felder.writeUInt16LE(eintrag.merkmale ?? 0, 2);
    felder.writeUInt16LE(eintrag.verfahren ?? 0, 4);
    felder.writeUInt32LE(crc32(eintrag.inhalt), 10);
    felder.writeUInt32LE(gepackt.length, 14);
    felder.writeUInt32LE(eintrag.behauptet ?? eintrag.inhalt.length, 18);
    felder.writeUInt16LE(name.length, 22);
    const ort = eintrag.wieEintrag === undefined ? stelle : (stellen[eintrag.wieEintrag] ?? 0);
    stellen.push(ort);
    if (eintrag.wieEintrag === undefined) {
      stuecke.push(Buffer.from('PK\x03\x04', 'latin1'), felder, name, gepackt);
      stelle += 4 + felder.length + name.length + gepackt.length;
    }
    const ende = Buffer.alloc(14);
    ende.writeUInt32LE(((eintrag.unixArt ?? 0) << 16) >>> 0, 6);
    ende.writeUInt32LE(ort, 10);
    verzeichnis.push(Buffer.from('PK\x01\x02\x3f\x03', 'latin1'), felder, ende, name);
  }
  const verzeichnisBytes = Buffer.concat(verzeichnis);
  const schluss = Buffer.alloc(22);
  schluss.write('PK\x05\x06', 0, 'latin1');
  const genannt = Math.min(anzahl === undefined ? eintraege.length : 0xffff, 0xffff);
  schluss.writeUInt16LE(genannt, 8);
  schluss.writeUInt16LE(genannt, 10);
  schluss.writeUInt32LE(verzeichnisBytes.length, 12);
  schluss.writeUInt32LE(stelle, 16);
  return Buffer.concat([
    ...stuecke,
    verzeichnisBytes,
    ...(anzahl === undefined ? [] : zip64(anzahl, verzeichnisBytes.length, stelle)),
    schluss,
  ]);
}

function zip64(anzahl: number, bytes: number, stelle: number): Buffer[] {
  const ende = Buffer.alloc(56);
  ende.write('PK\x06\x06', 0, 'latin1');
  ende.writeBigUInt64LE(44n, 4);
  ende.writeBigUInt64LE(BigInt(anzahl), 24);
  ende.writeBigUInt64LE(BigInt(anzahl), 32);
  ende.writeBigUInt64LE(BigInt(bytes), 40);
  ende.writeBigUInt64LE(BigInt(stelle), 48);
  const zeiger = Buffer.alloc(20);
  zeiger.write('PK\x06\x07', 0, 'latin1');
  zeiger.writeBigUInt64LE(BigInt(stelle + bytes), 8);
  zeiger.writeUInt32LE(1, 16);
  return [ende, zeiger];
}
