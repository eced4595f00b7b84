import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Key of the Datenbestand that the child writes and the test reads. */
export const STROM_SCHLUESSEL = Buffer.alloc(32, 0x5a);

/** One line of the record that `faults/powerlog.c` keeps. */
type Vorgang =
  | { readonly art: 'schreiben'; readonly datei: number; readonly ab: number; readonly bytes: Buffer }
  | { readonly art: 'kuerzen'; readonly datei: number; readonly laenge: number }
  | { readonly art: 'sichern'; readonly datei: number }
  | { readonly art: 'bestaetigt'; readonly text: string };

const KOPF_BYTES = 18;
/** A disk writes whole sectors; a torn write ends between two of them. */
const SEKTOR_BYTES = 512;

/** Reads the record of a run, in the order in which things happened. */
export function liesAufzeichnung(pfad: string): Vorgang[] {
  const roh = readFileSync(pfad);
  const vorgaenge: Vorgang[] = [];
  for (let stelle = 0; stelle + KOPF_BYTES <= roh.length;) {
    const art = String.fromCharCode(roh[stelle] ?? 0);
    const datei = roh[stelle + 1] ?? 0;
    const ab = Number(roh.readBigInt64LE(stelle + 2));
    const laenge = Number(roh.readBigInt64LE(stelle + 10));
    stelle += KOPF_BYTES;
    if (art === 'T') vorgaenge.push({ art: 'kuerzen', datei, laenge: ab });
    else if (art === 'S') vorgaenge.push({ art: 'sichern', datei });
    else {
      const bytes = roh.subarray(stelle, stelle + laenge);
      stelle += laenge;
      if (art === 'W') vorgaenge.push({ art: 'schreiben', datei, ab, bytes });
      else vorgaenge.push({ art: 'bestaetigt', text: bytes.toString('utf8').trim() });
    }
  }
  return vorgaenge;
}

function wendeAn(inhalt: Buffer, vorgang: Vorgang): Buffer {
  if (vorgang.art === 'kuerzen') {
    const neu = Buffer.alloc(vorgang.laenge);
    inhalt.copy(neu, 0, 0, vorgang.laenge);
    return neu;
  }
  if (vorgang.art !== 'schreiben') return inhalt;
  const ende = vorgang.ab + vorgang.bytes.length;
  const neu = ende > inhalt.length ? Buffer.concat([inhalt, Buffer.alloc(ende - inhalt.length)]) : Buffer.from(inhalt);
  vorgang.bytes.copy(neu, vorgang.ab);
  return neu;
}

/** What the disk makes of a write that was not forced: there, gone, or torn between two sectors. */
function nachDemZufall(vorgang: Vorgang, zufall: () => number): Vorgang | null {
  const los = zufall();
  if (los < 1 / 3) return vorgang;
  if (los < 2 / 3 || vorgang.art !== 'schreiben') return null;
  const sektoren = Math.floor((zufall() * vorgang.bytes.length) / SEKTOR_BYTES);
  return sektoren === 0 ? null : { ...vorgang, bytes: vorgang.bytes.subarray(0, sektoren * SEKTOR_BYTES) };
}

/**
 * Lays the files as they may be after a power cut behind the first `bis` events: everything that was forced to the disk,
 * and of the rest whatever chance leaves. Answers with the lines that the program had acknowledged by then.
 */
export function stelleStromausfallHer(
  vorgaenge: readonly Vorgang[],
  bis: number,
  datei: string,
  zufall: () => number,
): string[] {
  const sicher: Buffer[] = [Buffer.alloc(0), Buffer.alloc(0)];
  const offen: Vorgang[][] = [[], []];
  const bestaetigt: string[] = [];
  for (const vorgang of vorgaenge.slice(0, bis)) {
    if (vorgang.art === 'bestaetigt') {
      bestaetigt.push(vorgang.text);
      continue;
    }
    if (vorgang.art === 'sichern') {
      sicher[vorgang.datei] = (offen[vorgang.datei] ?? []).reduce(wendeAn, sicher[vorgang.datei] ?? Buffer.alloc(0));
      offen[vorgang.datei] = [];
      continue;
    }
    offen[vorgang.datei]?.push(vorgang);
  }
  for (const [nummer, endung] of ['', '-wal'].entries()) {
    const rest = (offen[nummer] ?? []).flatMap((vorgang) => nachDemZufall(vorgang, zufall) ?? []);
    const inhalt = rest.reduce(wendeAn, sicher[nummer] ?? Buffer.alloc(0));
    rmSync(`${datei}${endung}`, { force: true });
    if (inhalt.length > 0) writeFileSync(`${datei}${endung}`, inhalt);
  }
  rmSync(`${datei}-shm`, { force: true });
  return bestaetigt;
}
