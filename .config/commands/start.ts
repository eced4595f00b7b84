import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leseStartangaben } from '../../electron/host/flags.ts';
import { electronBinary } from '../support/electron-binary.ts';
import { istGebaut } from './build.ts';

/**
 * `npm start`: builds where the sources have changed, then opens the desktop window. Where Electron's program is not on
 * this machine the office server takes its place.
 */

const root = resolve(import.meta.dirname, '..', '..');

const argumente = process.argv.slice(2);
const ergebnis = leseStartangaben(argumente);
if (ergebnis.art === 'fehler') {
  console.error(ergebnis.satz);
  process.exit(2);
}

if (!istGebaut()) {
  console.log('Geleit wird vorbereitet; das dauert beim ersten Mal etwa eine Minute.');
  // In a process of its own, so that the bundler's memory is given back before the work begins.
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

const programm = electronBinary();
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
  // npm passes a signal on to the shell between it and this process, which then dies alone: without a parent the server
  // ends, too, and gives port and Datenbestand back.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
  // The server reads the same arguments and stops with the same signals.
  await import(pathToFileURL(join(root, 'dist', 'electron', 'server.js')).href);
}
