import type { Router } from '@orpc/server';
import { RPCHandler } from '@orpc/server/bun-ws';
import type { Contract } from '../../shared/contract.ts';

/** A message port as Electron's utility process has it. Messages wait until `start`. */
export interface Nachrichtenport {
  on(ereignis: 'message', rueckruf: (nachricht: { readonly data: unknown }) => void): unknown;
  on(ereignis: 'close', rueckruf: () => void): unknown;
  postMessage(nachricht: unknown): void;
  start(): void;
  close(): void;
}

/**
 * Makes the function that answers the calls of a window on a message port. The wire is that of `@orpc/client/message-port`.
 * Its own counterpart drops the promise of each message, so that one that cannot be read would end the process; the
 * handler used here speaks the same wire and hands the promise out. A window that sends such a message loses its port.
 *
 * `nachSperren` is called once the answer to a successful `konten.sperren` is on its way.
 */
export function createPortvermittlung<S>(
  router: Router<Contract, { sitzung: S }>,
  angaben: { nachSperren(): void },
): (port: Nachrichtenport, sitzung: S) => void {
  let istGesperrt = false;
  const handler = new RPCHandler(router, {
    interceptors: [
      async ({ request, next }) => {
        const ergebnis = await next();
        if (request.url.pathname === '/konten/sperren' && ergebnis.response?.status === 200) istGesperrt = true;
        return ergebnis;
      },
    ],
  });
  return (port, sitzung) => {
    const leitung = {
      send(nachricht: unknown): number {
        port.postMessage(nachricht);
        if (istGesperrt) angaben.nachSperren();
        return 0;
      },
    };
    port.on('message', ({ data }) => {
      const roh = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
      if (typeof roh !== 'string' && !(roh instanceof Uint8Array)) {
        port.close();
        return;
      }
      handler.message(leitung, roh, { context: { sitzung } }).catch(() => port.close());
    });
    port.on('close', () => handler.close(leitung));
    port.start();
  };
}
