import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';
import { SCHRIFTDATEIEN } from '../../electron/backend/documents/fonts.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** Electron is there at run time; the others are machine code that no bundler can read and that is packed as it is. */
const EXTERNAL = ['electron', 'better-sqlite3', '@node-rs/argon2'];

/** Machine code of the reader of codes; it lies beside the programs and is read from there. */
const codeReader: Plugin = {
  name: 'code-reader',
  generateBundle() {
    const source = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
    this.emitFile({ type: 'asset', fileName: 'zxing_reader.wasm', source });
  },
};

/** Fonts of the papers in several languages, each with its licence, beside the programs that write them into Word files. */
const fonts: Plugin = {
  name: 'fonts',
  generateBundle() {
    for (const name of SCHRIFTDATEIEN) {
      const path = fileURLToPath(import.meta.resolve(name));
      this.emitFile({ type: 'asset', fileName: basename(path), source: readFileSync(path) });
      const [, folder = ''] = name.split('/');
      const licence = readFileSync(join(path, '../../LICENSE_FONT'));
      this.emitFile({ type: 'asset', fileName: `${folder}-LICENSE.txt`, source: licence });
    }
  },
};

function entries(names: readonly string[], format: 'es' | 'cjs', outDir: string): InlineConfig {
  return {
    configFile: false,
    root,
    publicDir: false,
    plugins: format === 'es' ? [codeReader, fonts] : [],
    ssr: { noExternal: true, external: EXTERNAL, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node22',
      // Readable stacks in the log; the size does not matter here.
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(root, 'electron', `${name}.ts`)])),
        external: EXTERNAL,
        // All in one folder: the programs find their files from where they lie.
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
    logLevel: 'warn',
  };
}

/** Main process, backend process, office server and the threads for long work share their chunks. */
export const programs = (outDir: string): InlineConfig =>
  entries(
    ['main', 'backend', 'server', 'paketpruefer', 'worker', 'scan-worker', 'vordruckleser', 'packarbeiter'],
    'es',
    outDir,
  );

/** A sandboxed preload is one CommonJS file; it cannot load another. */
export const preload = (outDir: string): InlineConfig => entries(['preload'], 'cjs', outDir);
