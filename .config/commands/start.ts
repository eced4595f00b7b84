import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leseStartangaben } from '../../electron/host/flags.ts';
import { baue, istGebaut } from './build.ts';

/**
 * `npm start`: builds where the sources have changed, then opens the desktop window. Where Electron's program is not on
 * this machine the office server takes its place.
 */

const root = resolve(import.meta.dirname, '..', '..');

/**
 * Path of Electron's program, or null. The package is never imported to find out: that alone starts a download.
 * `path.txt` is written once the program is there.
 */
function electronProgramm(): string | null {
  const paket = join(root, 'node_modules', 'electron');
  const pfadDatei = join(paket, 'path.txt');
  if (!existsSync(pfadDatei)) return null;
  const programm = join(paket, 'dist', readFileSync(pfadDatei, 'utf8').trim());
  return existsSync(programm) ? programm : null;
}

const argumente = process.argv.slice(2);
const ergebnis = leseStartangaben(argumente);
if (ergebnis.art === 'fehler') {
  console.error(ergebnis.satz);
  process.exit(2);
}

if (!istGebaut()) {
  console.log('Geleit wird vorbereitet; das dauert beim ersten Mal etwa eine Minute.');
  await baue();
}

const programm = electronProgramm();
if (programm) {
  // Some editors' terminals set this; Electron would then run as plain Node and open no window.
  const { ELECTRON_RUN_AS_NODE: _, ...umgebung } = process.env;
  const fenster = spawn(programm, [root, ...argumente], { stdio: 'inherit', env: umgebung });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => fenster.kill(signal));
  fenster.on('exit', (code) => process.exit(code ?? 1));
} else {
  console.log(
    'Das Programmfenster ist auf diesem Rechner nicht vorhanden, daher läuft Geleit im Browser ' +
      '(nachzuholen mit „npx install-electron“).',
  );
  // The server reads the same arguments and stops with the same signals.
  await import(pathToFileURL(join(root, 'dist', 'electron', 'server.js')).href);
}
