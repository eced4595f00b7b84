import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import {
  DOKUMENTARTEN,
  planblaetter,
  type Programm,
  type Schreibauftrag,
} from '../../electron/backend/beispiel/documents.ts';
import { leseStartangaben, type Startangaben } from '../../electron/host/flags.ts';
import type { Datum } from '../../shared/foundation/date.ts';
import {
  BEISPIELHEUTE,
  BEISPIELKONTO,
  BEISPIELPASSWORT,
  oeffneProgramm,
  richteBeispielEin,
} from '../support/beispiel.ts';
import { createPapierdrucker } from '../support/papier-pdf.ts';
import { bestaetigeBlatt } from '../../tests/support/test-backend.ts';

/**
 * `npm run demo`: the program on the example Verband, in a data folder of its own.
 * `npm run demo -- --out DIR`: every document that the program can make of it, a line each with name, size and time.
 */

const ganz = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });

/** Writes one paper into `ziel` and prints its line. Two of the same name get a number. */
async function schreibe(ziel: string, auftrag: Schreibauftrag, vergeben: Set<string>): Promise<void> {
  const beginn = performance.now();
  const { name, datei } = await auftrag();
  const bytes = new Uint8Array(await datei.arrayBuffer());
  const dauerMs = performance.now() - beginn;
  const { name: stamm, ext } = parse(name);
  let frei = name;
  for (let nummer = 2; vergeben.has(frei); nummer += 1) frei = `${stamm}-${nummer}${ext}`;
  vergeben.add(frei);
  writeFileSync(join(ziel, frei), bytes);
  console.log(
    `${frei.padEnd(60)} ${`${ganz.format(bytes.byteLength / 1000)} kB`.padStart(8)} ${ganz.format(dauerMs).padStart(6)} ms`,
  );
}

async function schreibeAlle(programm: Programm, ziel: string): Promise<void> {
  mkdirSync(ziel, { recursive: true });
  const vergeben = new Set<string>();
  await schreibe(ziel, await richteBeispielEin(programm), vergeben);
  await bestaetigeBlatt(programm);
  for (const art of DOKUMENTARTEN) {
    for (const auftrag of await art.auftraege(programm)) await schreibe(ziel, auftrag, vergeben);
  }
  await druckeAlle(programm, ziel, vergeben);
}

/** The plan as the window prints it, where a browser engine is at hand. */
async function druckeAlle(programm: Programm, ziel: string, vergeben: Set<string>): Promise<void> {
  const blaetter = await planblaetter(programm);
  const drucker = blaetter.length === 0 ? null : await createPapierdrucker();
  if (drucker === null) {
    console.log('Kein PDF: Auf diesem Rechner fehlt ein Browser.');
    return;
  }
  for (const blatt of blaetter) {
    const drucke = async () => ({
      name: `${blatt.dateiname}.pdf`,
      datei: new Blob([new Uint8Array(await drucker.drucke(blatt))]),
    });
    await schreibe(ziel, drucke, vergeben);
  }
  await drucker.beende();
}

/** Example Datenbestand in `ordner`; one that is there already stays as it is. */
async function sorgeFuerBeispiel(ordner: string, heute: Datum): Promise<void> {
  const { programm, beende } = await oeffneProgramm(ordner, heute);
  const { zustand } = await programm.konten.zustand();
  if (zustand.zustand === 'leer') {
    await richteBeispielEin(programm);
    await bestaetigeBlatt(programm);
  }
  await beende();
}

/** `npm start` in this process, which reads its flags as if they had been typed. */
async function starte(angaben: Startangaben, ordner: string, heute: Datum): Promise<void> {
  const flags = ['--daten', ordner, '--heute', heute];
  if (angaben.port !== null) flags.push('--port', String(angaben.port));
  if (angaben.istOhneBrowser) flags.push('--ohne-browser');
  process.argv.splice(2, Infinity, ...flags);
  await import('./start.ts');
}

const argumente = process.argv.slice(2);
const outAn = argumente.indexOf('--out');
const ziel = outAn < 0 ? null : (argumente.splice(outAn, 2)[1] ?? '');
const ergebnis = leseStartangaben(argumente);
if (ziel === '' || ergebnis.art === 'fehler') {
  console.error(ergebnis.art === 'fehler' ? ergebnis.satz : 'Nach „--out“ fehlt der Ordner.');
  process.exit(2);
}
const { angaben } = ergebnis;
const ordner = angaben.daten === null ? mkdtempSync(join(tmpdir(), 'geleit-beispiel-')) : resolve(angaben.daten);
const heute = angaben.heute ?? BEISPIELHEUTE;
// The program ends by itself, at the latest with Ctrl+C; what was made for it only goes with it.
if (angaben.daten === null) process.on('exit', () => rmSync(ordner, { recursive: true, force: true }));
if (ziel === null) {
  await sorgeFuerBeispiel(ordner, heute);
  console.log(`Beispielverband, Stand ${heute}. Konto: ${BEISPIELKONTO}. Passwort: ${BEISPIELPASSWORT}`);
  await starte(angaben, ordner, heute);
} else {
  const { programm, beende } = await oeffneProgramm(ordner, heute);
  await schreibeAlle(programm, resolve(ziel));
  await beende();
}
