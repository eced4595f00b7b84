import { createORPCClient, safe } from '@orpc/client';
import { implement } from '@orpc/server';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPortvermittlung } from '../../../electron/backend/port.ts';
import { createElectronHost } from '../../../renderer/host/electron-host.ts';
import type { Host } from '../../../renderer/host/host.ts';
import { contract } from '../../../shared/contract.ts';
import { VERBINDUNG, type Bruecke } from '../../../shared/foundation/bridge.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { alsNachrichtenport, type Client, type Gegenueber } from '../../support/transports.ts';

/** The window's side of the desktop: the port comes when the shell has a backend, goes with it, and comes again. */

interface Backend {
  readonly id: string;
}
const os = implement(contract).$context<{ sitzung: Backend }>();
const router = {
  konten: {
    zustand: os.konten.zustand.handler(({ context }) => ({
      zustand: { zustand: 'leer' as const },
      heute: datum('2018-03-01'),
      version: context.sitzung.id,
      host: 'desktop' as const,
      ordner: '',
    })),
  },
  // Never answers: such a call is under way when the backend ends.
  kommunen: { liste: os.kommunen.liste.handler(() => new Promise<never>(() => undefined)) },
} as unknown as Gegenueber<Backend>['router'];

let fenster: EventTarget;
/** Each question of the window for a port; a list of its own for each test, since ports close late. */
let fragen: string[];
let offene: MessagePort[];
let host: Host;
let client: Client;

beforeEach(() => {
  fenster = new EventTarget();
  vi.stubGlobal('window', fenster);
  offene = [];
  const eigene: string[] = [];
  fragen = eigene;
  const bruecke = { verlangeVerbindung: () => eigene.push('Verbindung?') } as unknown as Bruecke;
  host = createElectronHost(bruecke);
  client = createORPCClient(host.rpcLink);
});
afterEach(() => {
  offene.forEach((port) => port.close());
  vi.unstubAllGlobals();
});

/** What the preload does when a port arrives; by default it is the window that speaks to itself. */
function bringePort(id: string, data: unknown = VERBINDUNG, source: unknown = fenster): MessagePort {
  const { port1, port2 } = new MessageChannel();
  createPortvermittlung(router, { nachSperren: () => undefined })(alsNachrichtenport(port1), { id });
  offene.push(port1, port2);
  fenster.dispatchEvent(Object.assign(new Event('message'), { data, source, ports: [port2] }));
  return port1;
}

const backendId = async () => (await client.konten.zustand()).version;

describe('the window on the desktop', () => {
  it('asks for a port at once, and its first calls wait for it', async () => {
    const ruf = backendId();
    expect(fragen).toHaveLength(1);
    bringePort('erstes');
    expect(await ruf).toBe('erstes');
  });

  it('takes no port from a stranger', async () => {
    bringePort('fremd', VERBINDUNG, new EventTarget());
    bringePort('fremd', 'etwas anderes');
    const ruf = backendId();
    bringePort('eigenes');
    expect(await ruf).toBe('eigenes');
  });

  it('asks again when the backend is gone, tells the pages, and calls go to the new one', async () => {
    const gehoert: string[] = [];
    const beende = host.beiNeuemBackend(() => gehoert.push('neu'));
    const erster = bringePort('erstes');
    expect([await backendId(), gehoert]).toEqual(['erstes', []]);

    const unterwegs = safe(client.kommunen.liste());
    await backendId();
    erster.close();
    expect((await unterwegs).isSuccess).toBe(false);
    await vi.waitFor(() => expect(fragen).toHaveLength(2));
    const wartend = backendId();
    const zweiter = bringePort('zweites');
    expect([await wartend, gehoert]).toEqual(['zweites', ['neu']]);

    beende();
    zweiter.close();
    await vi.waitFor(() => expect(fragen).toHaveLength(3));
    bringePort('drittes');
    expect([await backendId(), gehoert]).toEqual(['drittes', ['neu']]);
  });
});
