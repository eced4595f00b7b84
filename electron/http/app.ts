import type { HttpBindings } from '@hono/node-server';
import type { Router } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Contract } from '../../shared/contract.ts';
import { FESTE_KOPFZEILEN, inhaltsrichtlinie, neueNonce } from '../host/headers.ts';
import { pruefeAufruf, pruefeHerkunft, pruefeHost, type Abweisung, type Anfragekopf } from './request-rules.ts';
import type { Sitzungsbuch } from './sessions.ts';
import { createAuslieferung } from '../host/window-files.ts';

export interface Bueroapp<S> {
  readonly router: Router<Contract, { sitzung: S }>;
  readonly sitzungen: Sitzungsbuch<S>;
  /** Folder of the built window. */
  readonly fensterOrdner: string;
  /** Port under which the server is reached; known once it listens. */
  port(): number;
  /** A short number under which an unexpected error is logged. */
  neueNummer(): string;
  logge(nummer: string, fehler: unknown): void;
}

/** Operations after which the browser gets a new sign, so that one which was planted before the login is worth nothing. */
const ANMELDUNGEN: ReadonlySet<string> = new Set([
  '/rpc/konten/anmelden',
  '/rpc/konten/einrichten',
  '/rpc/konten/mitBlattZuruecksetzen',
  '/rpc/sicherung/wiederherstellen',
]);
const SPERREN = '/rpc/konten/sperren';

/** The cookie carries the port: two office servers on one machine share the host name and would swap their sessions. */
export function keksname(port: number): string {
  return `geleit-sitzung-${port}`;
}

type Kontext = Context<{ Bindings: HttpBindings }>;

function kopf(c: Kontext): Anfragekopf {
  return { methode: c.req.method, pfad: new URL(c.req.url).pathname, kopf: (name) => c.req.header(name) ?? null };
}

function antworte(c: Kontext, abweisung: Abweisung): Response {
  c.header('Cache-Control', 'no-store');
  return c.text(abweisung.satz, abweisung.status);
}

/** The office server without its socket: the window's files and, under `/rpc`, the operations of the contract. */
export function createBueroapp<S extends { readonly id: string }>(
  angaben: Bueroapp<S>,
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const handler = new RPCHandler(angaben.router);
  const liefere = createAuslieferung(angaben.fensterOrdner);

  /**
   * Strict and unreadable for scripts. Neither `Secure` nor a `__Host-` name: over plain HTTP a browser drops such
   * cookies except on a few names; plain HTTP is spoken on the loopback address only, where nobody listens in.
   */
  function merke(c: Kontext, zeichen: string): void {
    setCookie(c, keksname(angaben.port()), zeichen, { path: '/', httpOnly: true, sameSite: 'Strict' });
  }

  app.use(async (c, next) => {
    await next();
    const kopfzeilen = { ...FESTE_KOPFZEILEN, 'Content-Security-Policy': inhaltsrichtlinie(neueNonce()) };
    for (const [name, wert] of Object.entries(kopfzeilen)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, wert);
    }
  });

  app.use(async (c, next) => {
    const abweisung = pruefeHost(kopf(c), angaben.port());
    if (abweisung) return antworte(c, abweisung);
    await next();
  });

  app.all('/rpc/*', async (c) => {
    const anfrage = kopf(c);
    const abweisung = pruefeHerkunft(anfrage) ?? pruefeAufruf(anfrage);
    if (abweisung) return antworte(c, abweisung);

    const zutritt = angaben.sitzungen.tritt(getCookie(c, keksname(angaben.port())) ?? null);
    if (!zutritt) return antworte(c, { status: 503, satz: 'Zu viele Fenster sind geöffnet.' });
    const ergebnis = await handler.handle(c.req.raw, { prefix: '/rpc', context: { sitzung: zutritt.sitzung } });
    const istGelungen = ergebnis.matched && ergebnis.response.status === 200;
    if (zutritt.art === 'fluechtig' || (istGelungen && anfrage.pfad === SPERREN)) {
      await angaben.sitzungen.beende(zutritt);
    } else if (istGelungen && ANMELDUNGEN.has(anfrage.pfad)) {
      merke(c, angaben.sitzungen.wechsle(zutritt.zeichen));
    } else if (zutritt.art === 'neu') {
      merke(c, zutritt.zeichen);
    }
    if (!ergebnis.matched) return antworte(c, { status: 404, satz: 'Diesen Vorgang gibt es nicht.' });
    c.header('Cache-Control', 'no-store');
    return c.newResponse(ergebnis.response.body, ergebnis.response);
  });

  app.get('*', async (c) => {
    const { status, kopfzeilen, inhalt } = await liefere(new URL(c.req.url).pathname);
    return c.body(inhalt, status, { ...kopfzeilen });
  });
  app.all('*', (c) => antworte(c, { status: 405, satz: 'Dieser Aufruf ist so nicht vorgesehen.' }));

  app.onError((fehler, c) => {
    const nummer = angaben.neueNummer();
    angaben.logge(nummer, fehler);
    return c.text(`Etwas ist schiefgegangen. Nummer ${nummer} hilft bei der Suche.`, 500);
  });
  return app;
}
