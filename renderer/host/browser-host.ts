import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { VERWEISE } from '../../shared/foundation/links.ts';
import type { Host } from './host.ts';

/** So often at most the office server hears that somebody is at work; it ends a session after a quarter of an hour. */
const LEBENSZEICHEN_ALLE_MS = 120_000;

/** A long form is filled in without a single call: keys and clicks keep its session. */
function meldeTaetigkeit(link: ClientLink<ClientContext>): void {
  let zuletztMs = performance.now();
  const melde = () => {
    if (performance.now() - zuletztMs < LEBENSZEICHEN_ALLE_MS) return;
    zuletztMs = performance.now();
    // Where the server is gone the next call of a page says so.
    link.call(['konten', 'zustand'], undefined, { context: {} }).catch(() => undefined);
  };
  for (const ereignis of ['keydown', 'pointerdown']) window.addEventListener(ereignis, melde, { passive: true });
}

/** The window in a browser: calls go over HTTP to the office server that delivered the page. */
export function createBrowserHost(): Host {
  const rpcLink = new RPCLink<ClientContext>({ url: new URL('/rpc', window.location.origin) });
  meldeTaetigkeit(rpcLink);
  return {
    art: 'buero',
    rpcLink,
    speichereDatei(name, datei) {
      const adresse = URL.createObjectURL(datei);
      const verweis = document.createElement('a');
      verweis.href = adresse;
      verweis.download = name;
      document.body.append(verweis);
      verweis.click();
      verweis.remove();
      // The browser reads the blob after the click; a minute is long enough for the largest paper.
      window.setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
      return Promise.resolve({ art: 'gespeichert' });
    },
    waehleOrdner: null,
    drucke() {
      window.print();
      return Promise.resolve();
    },
    oeffneVerweis(id) {
      window.open(VERWEISE[id].adresse, '_blank', 'noopener,noreferrer');
      return Promise.resolve();
    },
    beiNeuemBackend: () => () => undefined,
  };
}
