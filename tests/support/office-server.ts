import { implement } from '@orpc/server';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { starteBueroserver, type Bueroserver, type Bueroserverangaben } from '../../electron/http/office-server.ts';
import { contract } from '../../shared/contract.ts';
import { datum } from '../../shared/foundation/date.ts';

/** A session whose name comes back as the program's version: it shows which session a call has reached. */
interface Namenssitzung {
  readonly id: string;
}

/** The few operations that the rules of the office server are about; the contract itself is tested in `tests/contract`. */
function routerMitZaehlung(vorgaenge: string[], freigabe: Promise<void>) {
  const os = implement(contract)
    .$context<{ sitzung: Namenssitzung }>()
    .use(({ path, next }) => {
      vorgaenge.push(path.join('.'));
      return next();
    });
  return {
    konten: {
      zustand: os.konten.zustand.handler(({ context }) => ({
        zustand: { zustand: 'leer' as const },
        heute: datum('2018-03-01'),
        version: context.sitzung.id,
        host: 'buero' as const,
        ordner: '',
      })),
      anmelden: os.konten.anmelden.handler(({ input, errors }) => {
        if (input.passwort !== 'richtig') throw errors.EINGABE({ message: 'Falsch.', data: { felder: [] } });
        return { konto: { id: input.kontoId, anzeigename: 'Erika Musterfrau' } };
      }),
      sperren: os.konten.sperren.handler(() => ({})),
      // A long step: it is done when the test says so.
      wiederherstellungsblattBestaetigen: os.konten.wiederherstellungsblattBestaetigen.handler(async () => {
        await freigabe;
        return {};
      }),
    },
  };
}

export interface Serverprobe {
  readonly server: Bueroserver;
  /** Lets the long step come to its end. */
  gibFrei(): void;
  /** Operations that were called, in order. */
  readonly vorgaenge: string[];
  /** Sessions that were closed, in order. */
  readonly geschlossene: string[];
  readonly protokoll: unknown[];
  /** Sends a request as it is, byte by byte: `fetch` would mend or refuse what an attacker sends. */
  sende(anfrage: Rohanfrage): Promise<Rohantwort>;
  /** A call as the window makes it. */
  rufe(operation: string, angaben?: { keks?: string; eingabe?: unknown }): Promise<Rohantwort>;
  beende(): Promise<void>;
}

export interface Rohanfrage {
  readonly methode?: string;
  readonly pfad: string;
  readonly kopf?: Record<string, string>;
  readonly inhalt?: string;
}

export interface Rohantwort {
  readonly status: number;
  readonly kopf: IncomingHttpHeaders;
  readonly text: string;
}

/** An office server on a free port with a small built window in a folder of its own. */
export async function starteServerprobe(): Promise<Serverprobe> {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-fenster-'));
  mkdirSync(join(ordner, 'renderer', 'assets'), { recursive: true });
  writeFileSync(
    join(ordner, 'renderer', 'index.html'),
    '<script nonce="__GELEIT_NONCE__" src="/assets/a-1.js"></script><meta property="csp-nonce" nonce="__GELEIT_NONCE__">',
  );
  writeFileSync(join(ordner, 'renderer', 'assets', 'a-1.js'), 'export {};');
  writeFileSync(join(ordner, 'renderer', 'robots.txt'), 'x');
  writeFileSync(join(ordner, 'geheim.json'), '{"geheim":true}');

  const vorgaenge: string[] = [];
  let gibFrei: () => void = () => undefined;
  const freigabe = new Promise<void>((resolve) => (gibFrei = resolve));
  const geschlossene: string[] = [];
  const protokoll: unknown[] = [];
  let naechste = 1;
  const backend = {
    router: routerMitZaehlung(vorgaenge, freigabe) as unknown as Bueroserverangaben<Namenssitzung>['backend']['router'],
    eroeffneSitzung: () => ({ id: `s${naechste++}` }),
    async schliesseSitzung(id: string) {
      geschlossene.push(id);
    },
    async beende() {
      geschlossene.push('backend');
    },
  };
  const server = await starteBueroserver({
    backend,
    fensterOrdner: join(ordner, 'renderer'),
    port: 0,
    neueNummer: () => 'nr',
    logge: (...eintrag) => protokoll.push(eintrag),
  });

  function sende({ methode = 'GET', pfad, kopf = {}, inhalt }: Rohanfrage): Promise<Rohantwort> {
    return new Promise((resolve, reject) => {
      const anfrage = request(
        {
          host: '127.0.0.1',
          port: server.port,
          method: methode,
          path: pfad,
          headers: { Host: `127.0.0.1:${server.port}`, ...kopf },
        },
        (antwort) => {
          let text = '';
          antwort.setEncoding('utf8');
          antwort.on('data', (stueck: string) => (text += stueck));
          antwort.on('end', () => resolve({ status: antwort.statusCode ?? 0, kopf: antwort.headers, text }));
        },
      );
      anfrage.on('error', reject);
      anfrage.end(inhalt);
    });
  }

  return {
    server,
    gibFrei: () => gibFrei(),
    vorgaenge,
    geschlossene,
    protokoll,
    sende,
    rufe(operation, { keks, eingabe } = {}) {
      const inhalt = eingabe === undefined ? '' : JSON.stringify({ json: eingabe });
      return sende({
        methode: 'POST',
        pfad: `/rpc/${operation}`,
        kopf: {
          Origin: `http://127.0.0.1:${server.port}`,
          'Sec-Fetch-Site': 'same-origin',
          'Content-Length': String(Buffer.byteLength(inhalt)),
          ...(eingabe === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(keks === undefined ? {} : { Cookie: keks }),
        },
        inhalt,
      });
    },
    async beende() {
      await server.beende();
      rmSync(ordner, { recursive: true, force: true });
    },
  };
}
