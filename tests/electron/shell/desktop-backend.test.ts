import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { MessagePortMain } from 'electron';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWaechter, type Prozess, type Waechter } from '../../../electron/shell/backend-keeper.ts';
import { auftragsende } from '../../support/jobs.ts';
import { ANZEIGENAME, bestaetigeBlatt, DATENBESTAND, PASSWORT } from '../../support/test-backend.ts';
import type { Client } from '../../support/transports.ts';

/**
 * The desktop's backend as the shell runs it: the real entry point and the real keeper. Only Electron's process is played
 * by a thread of Node.
 */

const DATEI = fileURLToPath(new URL('../../support/children/utility-process.ts', import.meta.url));

function alsProzess(thread: Worker): Prozess {
  return {
    postMessage: (data: unknown, ports: MessagePortMain[] = []) =>
      thread.postMessage({ data, ports }, ports as unknown as MessagePort[]),
    kill() {
      void thread.terminate();
      return true;
    },
    on: (ereignis: string, rueckruf: (wert: never) => void) =>
      thread.on(ereignis as 'message', rueckruf as (wert: unknown) => void),
  };
}

let ordner: string;
let waechter: Waechter;
let threads: Worker[];
/** Resolves for each process in turn once it is gone, with its exit code. */
let enden: Promise<number>[];

beforeEach(() => {
  ordner = mkdtempSync(join(tmpdir(), 'geleit-test-'));
  threads = [];
  enden = [];
  waechter = createWaechter({
    starte() {
      const argumente = ['--daten', ordner, '--heute', '2018-03-01'];
      const thread = new Worker(DATEI, { workerData: { argumente } });
      threads.push(thread);
      enden.push(new Promise((resolve) => thread.on('exit', resolve)));
      return alsProzess(thread);
    },
    uhrMs: () => performance.now(),
    spaeter(ms, schritt) {
      const wecker = setTimeout(schritt, ms);
      return () => clearTimeout(wecker);
    },
    beiAusfall: () => undefined,
  });
});
afterEach(async () => {
  await waechter.beende();
  rmSync(ordner, { recursive: true, force: true });
});

/** A window: asks for a port and calls over it. */
function fenster(): { client: Client; port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  waechter.verbinde(port1 as unknown as MessagePortMain);
  return { client: createORPCClient(new RPCLink({ port: port2 })), port: port2 };
}

async function richteEin(client: Client): Promise<void> {
  await client.konten.einrichten({ art: 'verband', name: DATENBESTAND, anzeigename: ANZEIGENAME, passwort: PASSWORT });
  await bestaetigeBlatt(client);
}

describe('the backend of the desktop', () => {
  it('keeps the login when the window is loaded anew', async () => {
    const erstes = fenster();
    await richteEin(erstes.client);
    erstes.port.close();
    const { zustand, host, heute } = await fenster().client.konten.zustand();
    expect([zustand.zustand, host, heute, threads.length]).toEqual(['offen', 'desktop', '2018-03-01', 1]);
  });

  it('ends its process at the lock of the window and comes back locked', async () => {
    const { client, port } = fenster();
    await richteEin(client);
    const geschlossen = new Promise<void>((resolve) => port.on('close', () => resolve()));
    expect(await client.konten.sperren()).toEqual({});
    expect(await enden[0]).toBe(0);
    await geschlossen;
    const { zustand } = await fenster().client.konten.zustand();
    expect([zustand.zustand, threads.length]).toEqual(['gesperrt', 2]);
  });

  it('does the same when the machine goes to sleep', async () => {
    await richteEin(fenster().client);
    waechter.sperre();
    // The window asks at once; its call waits for the next process.
    const { zustand } = await fenster().client.konten.zustand();
    expect([await enden[0], zustand.zustand]).toEqual([0, 'gesperrt']);
  });

  it('backs up to a folder that was chosen in the dialog, also after the lock that forgets its handle', async () => {
    const netz = mkdtempSync(join(tmpdir(), 'geleit-test-'));
    try {
      const { client } = fenster();
      await richteEin(client);
      const handle = (await waechter.nenneOrdner(netz)) ?? '';
      const ort = (await client.sicherung.orte()).find((einer) => einer.handle === handle);
      expect(ort).toMatchObject({ name: `Ordner ${basename(netz)}`, pfad: netz, istWechseldatentraeger: false });
      await client.sicherung.zielWaehlen({ handle });
      const { auftragId } = await client.sicherung.sichern();
      expect(await auftragsende(client, auftragId)).toMatchObject({ zustand: 'fertig' });
      expect(readdirSync(netz)).toHaveLength(1);
      await client.konten.sperren();
      // The window asks again once its port is closed.
      await enden[0];

      const naechstes = fenster().client;
      const { zustand } = await naechstes.konten.zustand();
      const kontoId = zustand.zustand === 'gesperrt' ? (zustand.konten[0]?.id ?? '') : '';
      await naechstes.konten.anmelden({ kontoId, passwort: PASSWORT });
      expect((await naechstes.sicherung.orte()).map(({ pfad }) => pfad)).not.toContain(netz);
      expect(await naechstes.sicherung.stand()).toMatchObject({ ziel: { pfad: netz }, istErreichbar: true });
      expect((await naechstes.sicherung.stand()).sicherungen).toHaveLength(1);
    } finally {
      rmSync(netz, { recursive: true, force: true });
    }
  });

  it('does not end where the lock failed', async () => {
    const { client } = fenster();
    const fehler: unknown = await client.konten.sperren().catch((grund: unknown) => grund);
    expect(fehler).toMatchObject({ code: 'ABGEMELDET' });
    expect([(await client.konten.zustand()).zustand.zustand, threads.length]).toEqual(['leer', 1]);
  });

  it('comes back after it was ended from outside', async () => {
    await richteEin(fenster().client);
    await threads[0]?.terminate();
    const { zustand } = await fenster().client.konten.zustand();
    expect([zustand.zustand, threads.length]).toEqual(['gesperrt', 2]);
  });
});
