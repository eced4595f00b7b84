import { parentPort, workerData, type MessagePort } from 'node:worker_threads';

/**
 * A thread that looks to `electron/backend.ts` like Electron's utility process: `process.parentPort`, ports beside the
 * message, arguments. `process.exit` ends the thread alone.
 */

const { argumente } = workerData as { argumente: string[] };
process.argv.push(...argumente);

const alsElektronport = (port: MessagePort) => ({
  on: (name: string, rueckruf: (ereignis: { data: unknown }) => void) =>
    port.on(name, (data: unknown) => rueckruf({ data })),
  postMessage: (nachricht: unknown) => port.postMessage(nachricht),
  start: () => port.start(),
  close: () => port.close(),
});

Object.defineProperty(process, 'parentPort', {
  value: {
    on: (_name: 'message', rueckruf: (ereignis: { data: unknown; ports: unknown[] }) => void) =>
      parentPort?.on('message', ({ data, ports }: { data: unknown; ports: MessagePort[] }) =>
        rueckruf({ data, ports: ports.map(alsElektronport) }),
      ),
    postMessage: (nachricht: unknown) => parentPort?.postMessage(nachricht),
  },
});

await import('../../../electron/backend.ts');
