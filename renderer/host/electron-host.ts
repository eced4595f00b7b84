import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { VERBINDUNG, type Bruecke } from '../../shared/foundation/bridge.ts';
import type { Host } from './host.ts';

/** The window of the desktop: calls go over a message port to the backend process; the shell may replace it any time. */
export function createElectronHost(bruecke: Bruecke): Host {
  const beobachter = new Set<() => void>();
  let erfuelle: (link: ClientLink<ClientContext>) => void = () => undefined;
  let verbindung = new Promise<ClientLink<ClientContext>>((resolve) => (erfuelle = resolve));
  let aktuell: MessagePort | null = null;

  function verbinde(port: MessagePort): void {
    const istErste = aktuell === null;
    aktuell = port;
    const link = new RPCLink<ClientContext>({ port });
    // Calls that come while the backend starts anew wait for the next port.
    const beiEnde = () => {
      if (aktuell !== port) return;
      verbindung = new Promise((resolve) => (erfuelle = resolve));
      bruecke.verlangeVerbindung();
    };
    port.addEventListener('close', beiEnde, { once: true });
    port.start();
    erfuelle(link);
    verbindung = Promise.resolve(link);
    if (!istErste) beobachter.forEach((rueckruf) => rueckruf());
  }

  window.addEventListener('message', (ereignis) => {
    // Only the preload of this very window sends this; a frame or another window is a stranger.
    if (ereignis.source !== window || ereignis.data !== VERBINDUNG) return;
    const port = ereignis.ports[0];
    if (port) verbinde(port);
  });
  bruecke.verlangeVerbindung();

  return {
    art: 'desktop',
    rpcLink: { call: async (pfad, eingabe, optionen) => (await verbindung).call(pfad, eingabe, optionen) },
    speichereDatei: async (name, datei) => bruecke.speichereDatei(name, await datei.arrayBuffer()),
    waehleOrdner: () => bruecke.waehleOrdner(),
    drucke: () => bruecke.drucke(),
    oeffneVerweis: (id) => bruecke.oeffneVerweis(id),
    beiNeuemBackend(rueckruf) {
      beobachter.add(rueckruf);
      return () => beobachter.delete(rueckruf);
    },
  };
}
