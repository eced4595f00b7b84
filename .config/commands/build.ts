import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
const standDatei = join(dist, 'stand.txt');

/** All that the built program is made of. */
const QUELLEN = [
  'electron/**',
  'renderer/**',
  'shared/**',
  'resources/**/*.{json,md}',
  '.config/vite/**',
  'package.json',
  'package-lock.json',
];

/** A digest of the sources: it tells a build that is out of date, whatever clocks and checkouts did to the file times. */
function quellenstand(): string {
  const digest = createHash('sha256');
  for (const name of globSync(QUELLEN, { cwd: root }).sort()) {
    const datei = join(root, name);
    if (!statSync(datei).isFile()) continue;
    digest.update(`${name}\0`).update(readFileSync(datei)).update('\0');
  }
  return digest.digest('hex');
}

/** True where `dist` was built from the sources as they are. */
export function istGebaut(): boolean {
  return existsSync(standDatei) && readFileSync(standDatei, 'utf8') === quellenstand();
}

/**
 * Builds the window and the programs into `dist`. They are made beside it and put in place at once, so that nothing that
 * runs from there, a test or a second start, ever sees half of it.
 */
export async function baue(): Promise<void> {
  const stand = quellenstand();
  const neu = join(dist, `neu-${process.pid}`);
  const alt = join(dist, `alt-${process.pid}`);
  process.env['NODE_ENV'] = 'production';
  // Only here: a start of what is built already need not load the bundler.
  const [{ build }, { renderer }, { preload, programs }] = await Promise.all([
    import('vite'),
    import('../vite/renderer.ts'),
    import('../vite/node.ts'),
  ]);
  try {
    await build(renderer(join(neu, 'renderer')));
    await build(programs(join(neu, 'electron')));
    await build(preload(join(neu, 'electron')));
    // Without its mark a change of place that breaks off counts as no build.
    rmSync(standDatei, { force: true });
    mkdirSync(alt);
    for (const teil of ['renderer', 'electron']) {
      if (existsSync(join(dist, teil))) renameSync(join(dist, teil), join(alt, teil));
      renameSync(join(neu, teil), join(dist, teil));
    }
    writeFileSync(standDatei, stand);
  } finally {
    for (const rest of [neu, alt]) rmSync(rest, { recursive: true, force: true });
  }
}

/** Size in bytes of the JavaScript that the window loads before it shows anything, compressed. */
export function erstesJavaScript(): number {
  const html = readFileSync(join(dist, 'renderer', 'index.html'), 'utf8');
  const dateien = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((treffer) => treffer[1] ?? '');
  return [...new Set(dateien)].reduce(
    (summe, datei) => summe + gzipSync(readFileSync(join(dist, 'renderer', datei))).byteLength,
    0,
  );
}

if (import.meta.main) {
  await baue();
  console.log(`Gebaut: dist/renderer (erstes JavaScript ${Math.round(erstesJavaScript() / 1000)} kB), dist/electron`);
}
