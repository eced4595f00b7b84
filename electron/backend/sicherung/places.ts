import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import type { Sicherungsort } from '../../../shared/sicherung/types.ts';
import type { Datentraeger } from '../context.ts';
import { SICHERUNGSORDNER } from '../konten/datenbestand.ts';

/** Folder on a stick or drive that holds the backups. */
const ORDNER_AUF_DATENTRAEGER = 'Geleit-Sicherungen';

/** A folder for backups as the backend knows it. */
export interface Ort {
  readonly name: string;
  readonly pfad: string;
  readonly istWechseldatentraeger: boolean;
}

/** The folder beside the Datenbestand. */
export function ueblicherOrt(ordner: string): Ort {
  return { name: 'Neben dem Datenbestand', pfad: join(ordner, SICHERUNGSORDNER), istWechseldatentraeger: false };
}

/** True where a folder is the root of a file system of its own: an empty folder that waits for a stick is none. */
function istEingehaengt(pfad: string): boolean {
  return statSync(pfad).dev !== statSync(dirname(pfad)).dev;
}

function unterordner(pfad: string): string[] {
  try {
    return readdirSync(pfad, { withFileTypes: true })
      .filter((eintrag) => eintrag.isDirectory())
      .map((eintrag) => join(pfad, eintrag.name));
  } catch {
    // Not there on this system, or not for this user.
    return [];
  }
}

/** Sticks and drives of this computer, by the places where its system puts them. */
export function datentraegerDesRechners(): Datentraeger[] {
  if (process.platform === 'win32') {
    return Array.from('DEFGHIJKLMNOPQRSTUVWXYZ')
      .map((buchstabe) => ({ name: `${buchstabe}:`, pfad: `${buchstabe}:\\` }))
      .filter(({ pfad }) => existsSync(pfad));
  }
  const stellen =
    process.platform === 'darwin'
      ? unterordner('/Volumes')
      : [...unterordner('/media'), ...unterordner('/run/media')].flatMap((pfad) => [pfad, ...unterordner(pfad)]);
  return [...stellen, ...(process.platform === 'linux' ? unterordner('/mnt') : [])]
    .filter((pfad) => {
      try {
        return istEingehaengt(pfad);
      } catch {
        return false;
      }
    })
    .map((pfad) => ({ name: basename(pfad), pfad }));
}

/** True where a path is that of a folder, or lies in it. */
function liegtIn(pfad: string, ordner: string): boolean {
  const weg = relative(ordner, pfad);
  return weg !== '..' && !/^\.\.[/\\]/.test(weg) && !isAbsolute(weg);
}

/** The folders that can be chosen: `gewaehlte` were chosen in a dialog of the host. */
export function bekannteOrte(
  ordner: string,
  datentraeger: readonly Datentraeger[],
  gewaehlte: readonly string[],
): Ort[] {
  const orte = [
    ueblicherOrt(ordner),
    ...datentraeger.map(({ name, pfad }) => ({
      name: `Datenträger ${name}`,
      pfad: join(pfad, ORDNER_AUF_DATENTRAEGER),
      istWechseldatentraeger: true,
    })),
    ...gewaehlte.map((pfad) => ({
      name: `Ordner ${basename(pfad) || pfad}`,
      pfad,
      istWechseldatentraeger: datentraeger.some((einer) => liegtIn(pfad, einer.pfad)),
    })),
  ];
  return orte.filter(({ pfad }, stelle) => orte.findIndex((anderer) => anderer.pfad === pfad) === stelle);
}

/** What stands for a folder towards the window. */
export function handleFuer(pfad: string): string {
  return createHash('sha256').update(pfad).digest('hex').slice(0, 32);
}

function freiBytes(pfad: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(existsSync(pfad) ? pfad : dirname(pfad));
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** A folder as the window sees it. */
export function alsSicherungsort(ort: Ort): Sicherungsort {
  return { ...ort, handle: handleFuer(ort.pfad), freiBytes: freiBytes(ort.pfad) };
}

/**
 * True where backups can be put there now. The folder itself is made when needed; what it lies in must be there, and a
 * stick must be plugged in: an empty place for one would fill the disk of the computer.
 */
export function istErreichbar(ort: Ort, ordner: string, datentraeger: readonly Datentraeger[]): boolean {
  if (ort.pfad === ueblicherOrt(ordner).pfad) return true;
  if (ort.istWechseldatentraeger && !datentraeger.some(({ pfad }) => liegtIn(ort.pfad, pfad))) return false;
  return existsSync(ort.istWechseldatentraeger ? dirname(ort.pfad) : ort.pfad);
}
