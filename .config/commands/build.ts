import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** Builds the window and the programs into `dist`. */
export async function baue(): Promise<void> {
  const stand = quellenstand();
  mkdirSync(dist, { recursive: true });
  // Without its mark a build that breaks off counts as none.
  rmSync(standDatei, { force: true });
  rmSync(join(dist, 'electron'), { recursive: true, force: true });
  process.env['NODE_ENV'] = 'production';
  // Only here: a start of what is built already need not load the bundler.
  const [{ build }, { renderer }, { preload, programs }] = await Promise.all([
    import('vite'),
    import('../vite/renderer.ts'),
    import('../vite/node.ts'),
  ]);
  await build(renderer);
  await build(programs);
  await build(preload);
  writeFileSync(standDatei, stand);
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
