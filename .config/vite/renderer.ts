import react from '@vitejs/plugin-react';
import { join, resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { NONCE_PLATZHALTER } from '../../electron/host/headers.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** The window: `renderer/index.html` and all that it loads, into the folder, named after their content. */
export const renderer = (outDir: string): InlineConfig => ({
  configFile: false,
  root: join(root, 'renderer'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  // Each response replaces the placeholder by its own nonce.
  html: { cspNonce: NONCE_PLATZHALTER },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome140',
    // Images and fonts as files: the policy of the window allows no `data:` fonts.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // Trusted Types and zod's settings are made first in main.tsx; without this a shared chunk would run before them.
    rolldownOptions: { output: { strictExecutionOrder: true } },
    chunkSizeWarningLimit: 1_000,
  },
  logLevel: 'warn',
});
