import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { FESTE_KOPFZEILEN, inhaltsrichtlinie, neueNonce, NONCE_PLATZHALTER } from './headers.ts';

const ARTEN: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Where a path of the window leads: a file of the build (parts of its path), the page itself, or nowhere. */
export type Ziel = { art: 'datei'; teile: readonly string[] } | { art: 'seite' } | { art: 'nichts' };

/** One folder or file name as the build writes it: no dot in front, no separator, no drive, no control character. */
const NAME = /^[\w][\w.@~-]*$/;

/**
 * Decides what a path of a request means. The path is taken as it came, still percent-encoded: what holds an escape, a
 * back slash or an empty or dotted part is nowhere, so that nothing outside of the built window can be named at all.
 * A last part with a known ending is a file; any other path is a page that the window's own routes draw.
 */
export function zielDesPfads(pfad: string): Ziel {
  if (pfad === '/' || pfad === '/index.html') return { art: 'seite' };
  if (!pfad.startsWith('/') || pfad.length > 500) return { art: 'nichts' };
  const teile = pfad.slice(1).replace(/\/$/, '').split('/');
  if (!teile.every((teil) => NAME.test(teil))) return { art: 'nichts' };
  const letzter = teile.at(-1) ?? '';
  const endung = extname(letzter).toLowerCase();
  if (endung === '') return { art: 'seite' };
  return Object.hasOwn(ARTEN, endung) && endung !== '.html' ? { art: 'datei', teile } : { art: 'nichts' };
}

/** Files that the build names after their content may be kept for ever. */
function istUnveraenderlich(teile: readonly string[]): boolean {
  return teile[0] === 'assets' && teile.length > 1;
}

/** One answer to the window, the same for HTTP and for the desktop's own protocol. */
export interface Auslieferung {
  readonly status: 200 | 404;
  readonly kopfzeilen: Readonly<Record<string, string>>;
  readonly inhalt: Uint8Array<ArrayBuffer>;
}

function nichtVorhanden(): Auslieferung {
  return {
    status: 404,
    kopfzeilen: {
      ...FESTE_KOPFZEILEN,
      'Content-Security-Policy': inhaltsrichtlinie(neueNonce()),
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    inhalt: new TextEncoder().encode('Diese Seite gibt es nicht.'),
  };
}

async function lies(pfad: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(pfad));
  } catch {
    // A missing file, a folder or one that may not be read: for the window it is not there.
    return null;
  }
}

/**
 * Makes the function that answers a path with a file of the built window in `ordner`. The page gets a new nonce each
 * time and is never kept; the policy goes with every answer, since a file can be opened as a page of its own, too.
 */
export function createAuslieferung(ordner: string): (pfad: string) => Promise<Auslieferung> {
  return async (pfad) => {
    const ziel = zielDesPfads(pfad);
    if (ziel.art === 'nichts') return nichtVorhanden();
    const nonce = neueNonce();
    const kopfzeilen = { ...FESTE_KOPFZEILEN, 'Content-Security-Policy': inhaltsrichtlinie(nonce) };
    if (ziel.art === 'seite') {
      const seite = await lies(join(ordner, 'index.html'));
      if (!seite) return nichtVorhanden();
      const html = new TextDecoder().decode(seite).replaceAll(NONCE_PLATZHALTER, nonce);
      return {
        status: 200,
        kopfzeilen: { ...kopfzeilen, 'Content-Type': ARTEN['.html'] ?? '', 'Cache-Control': 'no-store' },
        inhalt: new TextEncoder().encode(html),
      };
    }
    const inhalt = await lies([ordner, ...ziel.teile].join(sep));
    if (!inhalt) return nichtVorhanden();
    return {
      status: 200,
      kopfzeilen: {
        ...kopfzeilen,
        'Content-Type': ARTEN[extname(ziel.teile.at(-1) ?? '').toLowerCase()] ?? '',
        'Cache-Control': istUnveraenderlich(ziel.teile) ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
      inhalt,
    };
  };
}
