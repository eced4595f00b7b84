import { implement, safe } from '@orpc/server';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPortvermittlung } from '../../electron/backend/port.ts';
import { contract } from '../../shared/contract.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { alsNachrichtenport, ueberHttp, ueberPort, type Gegenueber, type Leitung } from '../support/transports.ts';

/** What the wire itself must carry alike on both ways; what the operations mean is tested in `transports.test.ts`. */

const ID = '0b1f8a52-6a3f-4c57-9a0a-2f9a9f0f5a11';
const GRUND: Grund = {
  schwere: 'sperrt',
  code: 'kommune-wird-genannt',
  satz: 'Diese Kommune steht in einem Antrag – „Überörtlich“ 1.234 €.',
  ausweg: 'Zuerst den Antrag löschen.',
  norm: null,
  feld: null,
};
const FUENF_MB = Uint8Array.from({ length: 5 * 1024 * 1024 }, (_, stelle) => (stelle * 31 + (stelle >> 8)) % 256);

type Sitzung = { readonly id: string };
const os = implement(contract).$context<{ sitzung: Sitzung }>();
let abbruch: Promise<string>;

function gegenueber(): Gegenueber<Sitzung> {
  let meldeAbbruch: (grund: string) => void = () => undefined;
  abbruch = new Promise((resolve) => (meldeAbbruch = resolve));
  const router = {
    konten: {
      sperren: os.konten.sperren.handler(({ context }) => {
        if (context.sitzung.id === '') throw new Error('no session');
        return {};
      }),
      wiederherstellungsblattBestaetigen: os.konten.wiederherstellungsblattBestaetigen.handler(() => {
        throw new TypeError('Erika Musterfrau');
      }),
    },
    kommunen: {
      loeschen: os.kommunen.loeschen.handler(({ errors }) => {
        throw errors.GESPERRT({ message: GRUND.satz, data: { gruende: [GRUND] } });
      }),
      liste: os.kommunen.liste.handler(
        ({ signal }) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => {
              meldeAbbruch('abgebrochen');
              reject(new Error('aborted'));
            });
          }),
      ),
    },
    personal: {
      loeschen: os.personal.loeschen.handler(({ errors }) => {
        throw errors.VERALTET({
          message: 'Inzwischen geändert.',
          data: { geaendertVon: 'Jörg Große', geaendertAm: '2018-03-01T08:00:00.000Z' },
        });
      }),
    },
    antraege: {
      // One field more than the contract names: it must not get through.
      word: os.antraege.word.handler(({ input }) => ({
        name: `${input.id}.docx`,
        datei: new Blob([FUENF_MB], { type: 'application/x-probe' }),
        geheim: 'x',
      })),
    },
  };
  return {
    router: router as unknown as Gegenueber<Sitzung>['router'],
    eroeffneSitzung: () => ({ id: 's1' }),
    schliesseSitzung: () => Promise.resolve(),
    beende: () => Promise.resolve(),
  };
}

describe.each(['http', 'port'] as const)('over %s', (art) => {
  let leitung: Leitung;
  beforeEach(async () => {
    leitung = art === 'http' ? await ueberHttp(gegenueber()) : ueberPort(gegenueber());
  });
  afterEach(() => leitung.beende());

  it('an error of the contract arrives with its code, sentence and data', async () => {
    const { client } = leitung;
    const [gesperrt] = await safe(client.kommunen.loeschen({ id: ID, version: 1 }));
    const [veraltet] = await safe(client.personal.loeschen({ id: ID, version: 1 }));
    expect([gesperrt, veraltet]).toMatchObject([
      { code: 'GESPERRT', status: 409, defined: true, message: GRUND.satz, data: { gruende: [GRUND] } },
      {
        code: 'VERALTET',
        status: 409,
        defined: true,
        message: 'Inzwischen geändert.',
        data: { geaendertVon: 'Jörg Große', geaendertAm: '2018-03-01T08:00:00.000Z' },
      },
    ]);
  });

  it('an unexpected error tells the window nothing of itself', async () => {
    const [fehler] = await safe(leitung.client.konten.wiederherstellungsblattBestaetigen({ gruppe: 'A' }));
    expect(JSON.stringify([fehler, fehler?.message])).not.toContain('Musterfrau');
    expect(fehler).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', defined: false });
  });

  it('a file of five megabytes arrives byte by byte, and nothing beside what the contract names', async () => {
    const antwort = await leitung.client.antraege.word({ id: ID });
    const bytes = new Uint8Array(await antwort.datei.arrayBuffer());
    expect([Object.keys(antwort).sort(), antwort.name, antwort.datei.type]).toEqual([
      ['datei', 'name'],
      `${ID}.docx`,
      'application/x-probe',
    ]);
    expect(Buffer.compare(bytes, FUENF_MB)).toBe(0);
  });

  it('a call that the window gives up is called off in the backend', async () => {
    const steuerung = new AbortController();
    const ruf = safe(leitung.client.kommunen.liste(undefined, { signal: steuerung.signal }));
    // The call must be under way; another that comes back shows that it is.
    await safe(leitung.client.personal.loeschen({ id: ID, version: 1 }));
    steuerung.abort();
    expect([(await ruf).isSuccess, await abbruch]).toEqual([false, 'abgebrochen']);
  });
});

describe('the message port alone', () => {
  function aufbau() {
    const { port1, port2 } = new MessageChannel();
    const gemeldet: string[] = [];
    const vermittle = createPortvermittlung(gegenueber().router, { nachSperren: () => gemeldet.push('gesperrt') });
    vermittle(alsNachrichtenport(port1), { id: 's1' });
    const geschlossen = new Promise<void>((resolve) => port2.on('close', () => resolve()));
    const antwort = new Promise<string>((resolve) => port2.on('message', (text: string) => resolve(text)));
    return { port2, gemeldet, geschlossen, antwort };
  }

  const multipart = Buffer.from(
    '{"i":"1","p":{"u":"/konten/sperren","h":{"content-type":"multipart/form-data"}}}\xffx',
    'latin1',
  );
  it.each([
    ['text that is no call', '{'],
    ['empty text', ''],
    ['nothing', null],
    ['a number', 1],
    ['an object in the shape of a call', { i: '1', p: { u: '/konten/sperren' } }],
    ['a list', ['1', 1, {}]],
    ['a call without content', '{"i":"1"}'],
    ['a call to no address', '{"i":"1","p":{"u":"http://["}}'],
    ['bytes that are no call', new Uint8Array([255, 0, 255])],
    ['a buffer', new ArrayBuffer(3)],
    ['a body that is not what it says', new Uint8Array(multipart)],
  ])('is closed on %s, and the process stays', async (_was, nachricht) => {
    const { port2, geschlossen, gemeldet } = aufbau();
    port2.postMessage(nachricht);
    await geschlossen;
    expect(gemeldet).toEqual([]);
  });

  it('answers a call to an operation that is not there', async () => {
    const { port2, antwort } = aufbau();
    port2.postMessage('{"i":"1","p":{"u":"/konten/constructor"}}');
    expect(JSON.parse(await antwort)).toMatchObject({ i: '1', p: { s: 404 } });
    port2.close();
  });

  it('says so once the answer to a lock is on its way', async () => {
    const { port2, antwort, gemeldet } = aufbau();
    port2.postMessage('{"i":"1","p":{"u":"/konten/sperren"}}');
    expect(JSON.parse(await antwort)).toEqual({ i: '1', p: { b: { json: {} } } });
    expect(gemeldet).toEqual(['gesperrt']);
    port2.close();
  });
});
