import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Router } from '@orpc/server';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createPortvermittlung, type Nachrichtenport } from '../../electron/backend/port.ts';
import { starteBueroserver } from '../../electron/http/office-server.ts';
import type { Contract } from '../../shared/contract.ts';

export type Client = ContractRouterClient<Contract>;

/** What both transports need of a backend. */
export interface Gegenueber<S extends { readonly id: string }> {
  readonly router: Router<Contract, { sitzung: S }>;
  eroeffneSitzung(): S;
  schliesseSitzung(id: string): Promise<void>;
  beende(): Promise<void>;
}

/** A window on one of the two transports. */
export interface Leitung {
  readonly art: 'http' | 'port';
  readonly client: Client;
  /** Ends the transport and the backend behind it. */
  beende(): Promise<void>;
}

/** The window in a browser: a real server on a free port, and a client that keeps its cookie as a browser does. */
export async function ueberHttp<S extends { readonly id: string }>(gegenueber: Gegenueber<S>): Promise<Leitung> {
  const server = await starteBueroserver({
    backend: gegenueber,
    fensterOrdner: '',
    port: 0,
    neueNummer: () => 'test',
    logge: (_nummer, fehler) => console.error(fehler),
  });
  const origin = server.adresse.slice(0, -1);
  let keks = '';
  const link = new FetchLink({
    url: `${origin}/rpc`,
    headers: () => ({ origin, ...(keks ? { cookie: keks } : {}) }),
    fetch: async (anfrage, angaben) => {
      const antwort = await fetch(anfrage, angaben);
      const neuer = antwort.headers.getSetCookie().at(-1);
      if (neuer) keks = neuer.split(';')[0] ?? '';
      return antwort;
    },
  });
  return { art: 'http', client: createORPCClient(link), beende: () => server.beende() };
}

/** A port of Node as Electron's utility process shows it: the message stands in `data`. */
export function alsNachrichtenport(port: MessagePort): Nachrichtenport {
  return {
    on(ereignis, rueckruf: (nachricht: { data: unknown }) => void) {
      port.on(ereignis, (data: unknown) => rueckruf({ data }));
    },
    postMessage: (nachricht) => port.postMessage(nachricht),
    start: () => port.start(),
    close: () => port.close(),
  };
}

/** The window on the desktop: a message port, whose other end lies in the backend's process there. */
export function ueberPort<S extends { readonly id: string }>(
  gegenueber: Gegenueber<S>,
  nachSperren: () => void = () => undefined,
): Leitung {
  const { port1, port2 } = new MessageChannel();
  const vermittle = createPortvermittlung(gegenueber.router, { nachSperren });
  vermittle(alsNachrichtenport(port1), gegenueber.eroeffneSitzung());
  const client: Client = createORPCClient(new PortLink({ port: port2 }));
  return {
    art: 'port',
    client,
    async beende() {
      port2.close();
      await gegenueber.beende();
    },
  };
}
