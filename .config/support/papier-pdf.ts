import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import type { Blatt } from '../../shared/documents/blocks.ts';
import { startChromium } from '../../tests/support/chromium.ts';
import { ROOT } from './run.ts';

/** Prints papers as the window prints them, without the rest of the window. */
export interface Papierdrucker {
  drucke(blatt: Blatt): Promise<Uint8Array>;
  beende(): Promise<void>;
}

/** Script and style sheet of the print view, with its fonts inside. */
async function baueAnsicht(): Promise<{ readonly js: string; readonly css: string }> {
  const ergebnis = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: { input: join(ROOT, '.config/support/papier-fenster.tsx'), output: { format: 'iife' } },
    },
    logLevel: 'error',
  });
  const dateien = [ergebnis].flat().flatMap((eines) => ('output' in eines ? eines.output : []));
  const stuecke = dateien.flatMap((datei) => (datei.type === 'chunk' ? [datei.code] : []));
  const stile = dateien.flatMap((datei) =>
    datei.type === 'asset' && datei.fileName.endsWith('.css') ? [String(datei.source)] : [],
  );
  return { js: stuecke.join('\n'), css: stile.join('\n') };
}

/** Starts the browser engine; null where this machine has none. */
export async function createPapierdrucker(): Promise<Papierdrucker | null> {
  let browser: Browser;
  try {
    browser = await startChromium();
  } catch {
    return null;
  }
  const { js, css } = await baueAnsicht();
  return {
    async drucke(blatt) {
      const fenster = await browser.newPage({ locale: 'de-DE' });
      await fenster.setContent('<!doctype html><html lang="de"><body></body></html>');
      await fenster.addStyleTag({ content: css });
      await fenster.addScriptTag({ content: js });
      await fenster.evaluate((eines) => window.zeigePapier(eines), blatt as unknown);
      await fenster.getByRole('article').waitFor();
      await fenster.evaluate(() => document.fonts.ready.then(() => undefined));
      const pdf = await fenster.pdf({ preferCSSPageSize: true, tagged: true });
      await fenster.close();
      return new Uint8Array(pdf);
    },
    beende: () => browser.close(),
  };
}
