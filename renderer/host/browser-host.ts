import { RPCLink } from '@orpc/client/fetch';
import { VERWEISE } from '../../shared/foundation/links.ts';
import type { Host } from './host.ts';

/** The window in a browser: calls go over HTTP to the office server that delivered the page. */
export function createBrowserHost(): Host {
  return {
    art: 'buero',
    rpcLink: new RPCLink({ url: new URL('/rpc', window.location.origin) }),
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
