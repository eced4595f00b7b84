import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes what was written to a file or folder last through a power cut. */
export function sichereAufPlatte(pfad: string): void {
  const griff = openSync(pfad, 'r+');
  try {
    fsyncSync(griff);
  } finally {
    closeSync(griff);
  }
}

function sichereOrdner(ordner: string): void {
  // Windows knows no fsync of a folder; its file systems log renames themselves.
  if (process.platform === 'win32') return;
  const griff = openSync(ordner, 'r');
  try {
    fsyncSync(griff);
  } finally {
    closeSync(griff);
  }
}

/** Writes a text for this user alone and waits until it is on the disk. */
export function schreibeDauerhaft(datei: string, text: string): void {
  const griff = openSync(datei, 'w', 0o600);
  try {
    writeSync(griff, text);
    fsyncSync(griff);
  } finally {
    closeSync(griff);
  }
}

/** Puts a finished file in its place in one step: before, there is the old one, afterwards the new one. */
export function setzeEin(neu: string, ziel: string): void {
  renameSync(neu, ziel);
  sichereOrdner(dirname(ziel));
}
