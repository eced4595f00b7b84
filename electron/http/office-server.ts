import { createAdaptorServer } from '@hono/node-server';
import type { Router } from '@orpc/server';
import type { AddressInfo } from 'node:net';
import { Server } from 'node:http';
import type { Contract } from '../../shared/contract.ts';
import { createBueroapp } from './app.ts';
import { createSitzungsbuch, type Sitzungsquelle } from './sessions.ts';

/** The port that a start without `--port` tries first. */
export const UEBLICHER_PORT = 8417;
/** So many ports are tried from there on. */
const VERSUCHE = 20;

/** The window locks after ten minutes without a key or a click; the server ends what a closed window left behind. */
const LEERLAUF_MS = 15 * 60_000;
const AUFRAEUMEN_ALLE_MS = 30_000;
const HOECHSTZAHL_SITZUNGEN = 200;
/** Calls that are under way may finish for this long when the server stops. */
const AUSLAUF_MS = 5_000;

export interface Bueroserverangaben<S extends { readonly id: string }> {
  readonly backend: Sitzungsquelle<S> & {
    readonly router: Router<Contract, { sitzung: S }>;
    beende(): Promise<void>;
  };
  readonly fensterOrdner: string;
  /** null: the usual port or the next free one; 0: any free one. */
  readonly port: number | null;
  neueNummer(): string;
  logge(nummer: string, fehler: unknown): void;
}

export interface Bueroserver {
  readonly port: number;
  /** Where the window is, with a slash at the end. */
  readonly adresse: string;
  /** Stops listening, lets calls finish, ends all sessions and the backend. */
  beende(): Promise<void>;
}

/** The port is taken or may not be used; the sentence is for the clerk. */
export class PortBelegt extends Error {
  constructor(satz: string) {
    super(satz);
    this.name = 'PortBelegt';
  }
}

function lausche(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // The loopback address only: nothing outside of this machine can reach the server.
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject);
      const adresse = server.address() as AddressInfo;
      resolve(adresse.port);
    });
  });
}

function codeVon(fehler: unknown): unknown {
  return fehler instanceof Error && 'code' in fehler ? fehler.code : undefined;
}

async function findePort(server: Server, gewuenscht: number | null): Promise<number> {
  const anzahl = gewuenscht === null ? VERSUCHE : 1;
  const erster = gewuenscht ?? UEBLICHER_PORT;
  for (let port = erster; port < erster + anzahl; port += 1) {
    try {
      return await lausche(server, port);
    } catch (fehler) {
      const code = codeVon(fehler);
      if (code === 'EACCES' && gewuenscht !== null) {
        throw new PortBelegt(`Port ${port} darf hier nicht benutzt werden. Mit --port lässt sich ein anderer wählen.`);
      }
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw fehler;
    }
  }
  throw new PortBelegt(
    gewuenscht === null
      ? `Die Ports ${erster} bis ${erster + anzahl - 1} sind belegt. Mit --port lässt sich ein anderer wählen.`
      : `Port ${gewuenscht} ist belegt. Mit --port lässt sich ein anderer wählen.`,
  );
}

/**
 * Counts the calls that are under way. The server's own `closeIdleConnections` does not do: it spares connections that a
 * browser opened in advance and never used.
 */
function zaehleRufe(server: Server): { fertig(): Promise<void> } {
  let laufende = 0;
  let melde: () => void = () => undefined;
  server.on('request', (_anfrage, antwort) => {
    laufende += 1;
    antwort.on('close', () => {
      laufende -= 1;
      if (laufende === 0) melde();
    });
  });
  return { fertig: () => (laufende === 0 ? Promise.resolve() : new Promise((resolve) => (melde = resolve))) };
}

/** Starts the office server on the loopback address. Throws `PortBelegt` where it cannot listen. */
export async function starteBueroserver<S extends { readonly id: string }>(
  angaben: Bueroserverangaben<S>,
): Promise<Bueroserver> {
  const sitzungen = createSitzungsbuch(angaben.backend, {
    uhrMs: () => performance.now(),
    leerlaufMs: LEERLAUF_MS,
    hoechstzahl: HOECHSTZAHL_SITZUNGEN,
  });
  let port = 0;
  const app = createBueroapp({
    router: angaben.backend.router,
    sitzungen,
    fensterOrdner: angaben.fensterOrdner,
    port: () => port,
    neueNummer: () => angaben.neueNummer(),
    logge: (nummer, fehler) => angaben.logge(nummer, fehler),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!(server instanceof Server)) throw new Error('plain HTTP expected');
  const rufe = zaehleRufe(server);
  port = await findePort(server, angaben.port);

  const aufraeumen = setInterval(() => {
    sitzungen.raeumeAuf().catch((fehler: unknown) => angaben.logge(angaben.neueNummer(), fehler));
  }, AUFRAEUMEN_ALLE_MS);
  aufraeumen.unref();

  return {
    port,
    adresse: `http://127.0.0.1:${port}/`,
    async beende() {
      clearInterval(aufraeumen);
      const geschlossen = new Promise<void>((resolve) => server.close(() => resolve()));
      const frist = setTimeout(() => server.closeAllConnections(), AUSLAUF_MS);
      await Promise.race([rufe.fertig(), geschlossen]);
      server.closeAllConnections();
      await geschlossen;
      clearTimeout(frist);
      await sitzungen.beendeAlle();
      await angaben.backend.beende();
    },
  };
}
