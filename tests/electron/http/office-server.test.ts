import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { starteBueroserver } from '../../../electron/http/office-server.ts';
import { starteServerprobe, type Rohantwort, type Serverprobe } from '../../support/office-server.ts';

const KONTO = '0b1f8a52-6a3f-4c57-9a0a-2f9a9f0f5a11';
const LOGIN = { kontoId: KONTO, passwort: 'richtig' };

let probe: Serverprobe;
beforeEach(async () => {
  probe = await starteServerprobe();
});
afterEach(() => probe.beende());

/** The sign that a browser would keep from an answer, as it would send it back. */
function keks(antwort: Rohantwort): string {
  const zeilen = antwort.kopf['set-cookie'] ?? [];
  expect(zeilen).toHaveLength(1);
  return zeilen[0]?.split(';')[0] ?? '';
}

async function sitzung(angaben: { keks?: string }): Promise<string> {
  const antwort = await probe.rufe('konten/zustand', angaben);
  return (JSON.parse(antwort.text) as { json: { version: string } }).json.version;
}

describe('what the office server delivers', () => {
  it('the page, with a nonce of its own each time and the whole policy', async () => {
    const seiten = await Promise.all(
      ['/', '/index.html', '/kommunen', '/antraege/1?x=1'].map((pfad) => probe.sende({ pfad })),
    );
    const nonces = seiten.map((seite) => /nonce="([^"]+)"/.exec(seite.text)?.[1] ?? '');
    expect([new Set(nonces).size, nonces.every((nonce) => /^[\w+/]{22}==$/.test(nonce))]).toEqual([4, true]);
    const [seite] = seiten;
    const { date: _datum, connection: _verbindung, 'keep-alive': _dauer, ...kopf } = seite?.kopf ?? {};
    expect(kopf).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(seite?.text ?? '')),
      'cache-control': 'no-store',
      'content-security-policy':
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonces[0]}'; img-src 'self' data: blob:; ` +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/^([a-z-]+=\(\), )+[a-z-]+=\(\)$/) as string,
    });
    expect(seite?.text).toBe(
      `<script nonce="${nonces[0]}" src="/assets/a-1.js"></script><meta property="csp-nonce" nonce="${nonces[0]}">`,
    );
  });

  it('files named after their content for ever, others only after asking', async () => {
    const antworten = await Promise.all(['/assets/a-1.js', '/robots.txt'].map((pfad) => probe.sende({ pfad })));
    expect(antworten.map(({ status, kopf }) => [status, kopf['content-type'], kopf['cache-control']])).toEqual([
      [200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
      [200, 'text/plain; charset=utf-8', 'no-cache'],
    ]);
  });

  it('the same guarding fields with every answer, refusals and calls included', async () => {
    const antworten = [
      await probe.sende({ pfad: '/assets/fehlt-1.js' }),
      await probe.sende({ pfad: '/', kopf: { Host: 'example.org' } }),
      await probe.sende({ pfad: '/', methode: 'PUT' }),
      await probe.sende({ pfad: '/rpc/konten/zustand' }),
      await probe.rufe('konten/zustand'),
      await probe.rufe('konten/gibtesnicht'),
    ];
    const namen = [
      'content-security-policy',
      'x-content-type-options',
      'referrer-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
      'cache-control',
    ];
    expect(antworten.map(({ status, kopf }) => [status, namen.filter((name) => kopf[name] === undefined)])).toEqual([
      [404, []],
      [421, []],
      [405, []],
      [403, []],
      [200, []],
      [404, []],
    ]);
    expect(antworten.flatMap(({ kopf }) => kopf['access-control-allow-origin'] ?? [])).toEqual([]);
  });

  it.each([
    '/../geheim.json',
    '/..%2fgeheim.json',
    '/%2e%2e/geheim.json',
    '/%2e%2e%2fgeheim.json',
    '/assets/../../geheim.json',
    '/assets/..%2f..%2fgeheim.json',
    '/assets/%2e%2e/%2e%2e/geheim.json',
    '/assets/..%5c..%5cgeheim.json',
    '/assets/..\\..\\geheim.json',
    '/assets/%252e%252e%252fgeheim.json',
    '/assets/....//....//geheim.json',
    '//geheim.json',
    '/./geheim.json',
    '/geheim.json%00.js',
    '/index.html%00',
    '/assets',
    '/assets/',
    'http://127.0.0.1/../geheim.json',
    '*',
  ])('nothing outside of the window’s folder for %s', async (pfad) => {
    const antwort = await probe.sende({ pfad });
    expect([antwort.text.includes('geheim'), antwort.status === 500, probe.protokoll]).toEqual([false, false, []]);
  });
});

describe('whom the office server answers', () => {
  it('calls under its own names', async () => {
    const { port } = probe.server;
    const status = await Promise.all(
      [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`].map(
        async (Host) => (await probe.sende({ pfad: '/', kopf: { Host } })).status,
      ),
    );
    expect(status).toEqual([200, 200, 200]);
  });

  it.each([
    'example.org',
    'example.org:PORT',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    'localhost:PORT0',
    'localhost.:PORT',
    'LOCALHOST:PORT',
    '127.0.0.1.nip.io:PORT',
    '127.1:PORT',
    '0.0.0.0:PORT',
    '2130706433:PORT',
    '[::]:PORT',
    '[::ffff:127.0.0.1]:PORT',
    'localhost:PORT@example.org',
    'a@localhost:PORT',
  ])('not under the name %j (rebinding)', async (name) => {
    const Host = name.replace('PORT', String(probe.server.port));
    const antworten = [
      await probe.sende({ pfad: '/', kopf: { Host } }),
      await probe.sende({
        methode: 'POST',
        pfad: '/rpc/konten/zustand',
        kopf: { Host, Origin: `http://${Host}`, 'Sec-Fetch-Site': 'same-origin', 'Content-Length': '0' },
      }),
    ];
    expect(antworten.map(({ status }) => status >= 400 && status < 500)).toEqual([true, true]);
    expect(antworten.flatMap(({ kopf }) => kopf['set-cookie'] ?? [])).toEqual([]);
  });

  it.each([
    'GET / HTTP/1.1\r\nHost:\r\n',
    'GET / HTTP/1.1\r\n',
    'GET / HTTP/1.0\r\n',
    'GET / HTTP/1.1\r\nHost: example.org\r\nHost: 127.0.0.1:PORT\r\n',
    'GET http://127.0.0.1:PORT/ HTTP/1.1\r\nHost: example.org\r\n',
  ])('not without one clear name: %j', async (anfrage) => {
    const text = anfrage.replaceAll('PORT', String(probe.server.port));
    const antwort = await new Promise<string>((resolve, reject) => {
      let empfangen = '';
      const leitung = connect(probe.server.port, '127.0.0.1', () => leitung.write(`${text}Connection: close\r\n\r\n`));
      leitung.on('data', (stueck) => (empfangen += stueck.toString()));
      leitung.on('close', () => resolve(empfangen));
      leitung.on('error', reject);
    });
    expect(antwort).toMatch(/^HTTP\/1\.1 4(00|21) /);
  });

  it.each<Record<string, string>>([
    {},
    { Origin: 'null' },
    { Origin: 'http://example.org' },
    { Origin: 'http://localhost:PORT' },
    { Origin: 'https://127.0.0.1:PORT' },
    { Origin: 'http://127.0.0.1' },
    { Origin: 'http://127.0.0.1:PORT/' },
    { Origin: 'http://127.0.0.1:PORT.example.org' },
    { Origin: 'http://example.org', 'Sec-Fetch-Site': 'same-origin' },
    { Origin: 'http://127.0.0.1:PORT', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'http://127.0.0.1:PORT', 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
  ])('not a call from elsewhere: %j', async (fremde) => {
    const kopf = Object.fromEntries(
      Object.entries(fremde).map(([name, wert]) => [name, wert.replace('PORT', String(probe.server.port))]),
    );
    const antwort = await probe.sende({
      methode: 'POST',
      pfad: '/rpc/konten/zustand',
      kopf: { ...kopf, 'Content-Length': '0' },
    });
    expect([antwort.status, antwort.kopf['set-cookie'], antwort.text]).toEqual([
      403,
      undefined,
      'Dieser Aufruf kommt nicht aus dem Fenster von Geleit.',
    ]);
  });

  it('a call with one of the two proofs alone', async () => {
    const kopf = { 'Content-Length': '0' };
    const status = await Promise.all(
      [
        ['Origin', `http://127.0.0.1:${probe.server.port}`],
        ['Sec-Fetch-Site', 'same-origin'],
      ].map(
        async ([name = '', wert = '']) =>
          (await probe.sende({ methode: 'POST', pfad: '/rpc/konten/zustand', kopf: { ...kopf, [name]: wert } })).status,
      ),
    );
    expect(status).toEqual([200, 200]);
  });

  const json = { 'Content-Type': 'application/json' };
  it.each([
    ['GET', '/rpc/konten/zustand', {}, 405],
    ['HEAD', '/rpc/konten/zustand', {}, 405],
    ['PUT', '/rpc/konten/zustand', {}, 405],
    ['DELETE', '/rpc/konten/zustand', {}, 405],
    ['OPTIONS', '/rpc/konten/zustand', {}, 405],
    ['POST', '/rpc/konten', json, 404],
    ['POST', '/rpc/konten/zustand/', json, 404],
    ['POST', '/rpc/konten/%7austand', json, 404],
    ['POST', '/rpc/__proto__/constructor', json, 404],
    ['POST', '/rpc/constructor/constructor', json, 404],
    ['POST', '/rpc/konten/toString', json, 404],
    ['POST', '/rpc', json, 404],
    ['POST', '/', json, 405],
    ['POST', '/rpc/konten/anmelden', { 'Content-Type': 'text/plain' }, 415],
    ['POST', '/rpc/konten/anmelden', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['POST', '/rpc/konten/anmelden', { 'Content-Type': 'application/json; charset=utf-7' }, 415],
    ['POST', '/rpc/konten/anmelden', { 'Content-Type': 'application/jsonx' }, 415],
    ['POST', '/rpc/konten/anmelden', { 'Content-Type': 'multipart/form-data' }, 415],
    ['POST', '/rpc/konten/anmelden', {}, 415],
    ['POST', '/rpc/konten/anmelden', { ...json, 'Content-Length': String(26 * 1024 * 1024) }, 413],
  ] as const)('refuses %s %s with %j by %i', async (methode, pfad, kopf, status) => {
    const inhalt = methode === 'POST' && !('Content-Length' in kopf) ? '{}' : '';
    const antwort = await probe.sende({
      methode,
      pfad,
      kopf: { Origin: `http://127.0.0.1:${probe.server.port}`, 'Content-Length': String(inhalt.length), ...kopf },
      inhalt,
    });
    expect(antwort.status).toBe(status);
  });

  it('refuses a body of unknown length', async () => {
    const antwort = await probe.sende({
      methode: 'POST',
      pfad: '/rpc/konten/anmelden',
      kopf: { Origin: `http://127.0.0.1:${probe.server.port}`, 'Transfer-Encoding': 'chunked', ...json },
      inhalt: '{}',
    });
    expect(antwort.status).toBe(411);
  });

  it.each(['', '{', '[]', '"x"', 'null', '{"json":', '{"json":{},"meta":[[99]]}', '\u0000', '{"__proto__":{"a":1}}'])(
    'answers a body that is no call, %j, without falling over',
    async (inhalt) => {
      const antwort = await probe.sende({
        methode: 'POST',
        pfad: '/rpc/konten/anmelden',
        kopf: {
          Origin: `http://127.0.0.1:${probe.server.port}`,
          'Content-Length': String(Buffer.byteLength(inhalt)),
          ...json,
        },
        inhalt,
      });
      expect([antwort.status >= 400, (await probe.rufe('konten/zustand')).status]).toEqual([true, 200]);
    },
  );
});

describe('the session of a browser', () => {
  it('has a cookie that scripts cannot read and other pages cannot send, named after the port', async () => {
    const [zeile] = (await probe.rufe('konten/zustand')).kopf['set-cookie'] ?? [];
    expect(zeile?.replace(/=[\w-]{43};/, '=ZEICHEN;')).toBe(
      `geleit-sitzung-${probe.server.port}=ZEICHEN; Path=/; HttpOnly; SameSite=Strict`,
    );
  });

  it('is not begun by looking at the page: a link from elsewhere must not push out the one that is there', async () => {
    expect((await probe.sende({ pfad: '/' })).kopf['set-cookie']).toBeUndefined();
  });

  it('stays the same from call to call', async () => {
    const zeichen = keks(await probe.rufe('konten/zustand'));
    const antwort = await probe.rufe('konten/zustand', { keks: zeichen });
    expect([await sitzung({ keks: zeichen }), antwort.kopf['set-cookie']]).toEqual(['s1', undefined]);
  });

  it('gets a new sign at login, and the old one leads nowhere (fixation)', async () => {
    const gepflanzt = keks(await probe.rufe('konten/zustand'));
    const nachher = keks(await probe.rufe('konten/anmelden', { keks: gepflanzt, eingabe: LOGIN }));
    expect(nachher).not.toBe(gepflanzt);
    expect([await sitzung({ keks: nachher }), await sitzung({ keks: gepflanzt })]).toEqual(['s1', 's2']);
    const spaeter = await probe.rufe('konten/zustand', { keks: gepflanzt });
    expect([spaeter.kopf['set-cookie'], probe.geschlossene]).toEqual([undefined, ['s2', 's3']]);
  });

  it('keeps its sign where the login fails', async () => {
    const zeichen = keks(await probe.rufe('konten/zustand'));
    const antwort = await probe.rufe('konten/anmelden', { keks: zeichen, eingabe: { ...LOGIN, passwort: 'falsch' } });
    expect([antwort.status, antwort.kopf['set-cookie'], await sitzung({ keks: zeichen })]).toEqual([
      422,
      undefined,
      's1',
    ]);
  });

  it('sets one cookie where the login is the first call of all', async () => {
    const zeichen = keks(await probe.rufe('konten/anmelden', { eingabe: LOGIN }));
    expect(await sitzung({ keks: zeichen })).toBe('s1');
  });

  it('ends with the lock', async () => {
    const zeichen = keks(await probe.rufe('konten/anmelden', { eingabe: LOGIN }));
    await probe.rufe('konten/sperren', { keks: zeichen });
    expect([probe.geschlossene, await sitzung({ keks: zeichen })]).toEqual([['s1'], 's2']);
  });

  it('is not found by a sign that was thought up', async () => {
    const name = `geleit-sitzung-${probe.server.port}`;
    const antwort = await probe.rufe('konten/zustand', { keks: `${name}=s1; ${name}=__proto__` });
    expect(keks(antwort)).toMatch(new RegExp(`^${name}=[\\w-]{43}$`));
  });
});

describe('start and end of the office server', () => {
  it('ends its sessions, then the backend', async () => {
    const andere = await starteServerprobe();
    await andere.rufe('konten/zustand');
    await andere.beende();
    expect(andere.geschlossene).toEqual(['s1', 'backend']);
  });

  it('lets a call that is under way come to its end, and takes no other', async () => {
    const andere = await starteServerprobe();
    const lang = andere.rufe('konten/wiederherstellungsblattBestaetigen', { eingabe: { gruppe: 'A' } });
    await vi.waitFor(() => expect(andere.vorgaenge).toHaveLength(1));
    const ende = andere.beende();
    await expect(andere.rufe('konten/zustand')).rejects.toThrow('ECONNREFUSED');
    expect(andere.geschlossene).toEqual([]);
    andere.gibFrei();
    expect((await lang).status).toBe(200);
    await ende;
    expect(andere.geschlossene).toEqual(['s1', 'backend']);
  });

  it('takes the next free port, but says so where a certain one was asked for', async () => {
    const belegt = createServer();
    await new Promise<void>((resolve) => belegt.listen(0, '127.0.0.1', () => resolve()));
    const adresse = belegt.address();
    const port = typeof adresse === 'object' && adresse ? adresse.port : 0;
    const angaben = {
      backend: {
        router: {} as never,
        eroeffneSitzung: () => ({ id: '' }),
        schliesseSitzung: async () => {},
        beende: async () => {},
      },
      fensterOrdner: '',
      neueNummer: () => '',
      logge: () => {},
    };
    await expect(starteBueroserver({ ...angaben, port })).rejects.toThrow(
      `Port ${port} ist belegt. Mit --port lässt sich ein anderer wählen.`,
    );
    belegt.close();
    const erster = await starteBueroserver({ ...angaben, port: null });
    const zweiter = await starteBueroserver({ ...angaben, port: null });
    expect(zweiter.port).toBeGreaterThan(erster.port);
    await Promise.all([erster.beende(), zweiter.beende()]);
  });
});
