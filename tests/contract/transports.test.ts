import { ORPCError, traverseContractProcedures } from '@orpc/server';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackend } from '../../electron/backend/app.ts';
import { contract } from '../../shared/contract.ts';
import { testUmgebung, type TestUmgebung } from '../support/test-backend.ts';
import { ueberHttp, ueberPort, type Client, type Leitung } from '../support/transports.ts';
import { arbeitstag } from '../support/working-day.ts';

/**
 * The same working day over both transports, on a real backend each. What comes back must be the same to the last field:
 * answers, errors, files.
 */

/** Every operation of the contract with the schema of its input; null where it takes none. */
const VORGAENGE: { name: string; schema: z.ZodType | null }[] = [];
traverseContractProcedures({ router: contract, path: [] }, ({ contract: vorgang, path }) => {
  const schema: unknown = vorgang['~orpc'].inputSchema;
  VORGAENGE.push({ name: path.join('.'), schema: schema instanceof z.ZodType ? schema : null });
});

/** One call as it went: what came back, or the error of the contract. */
interface Eintrag {
  readonly vorgang: string;
  readonly antwort?: unknown;
  readonly fehler?: unknown;
}

/** An error as the window sees it. */
function fehlerbild(fehler: unknown): unknown {
  if (!(fehler instanceof ORPCError)) return String(fehler);
  return fehler.toJSON();
}

/** A file by name of its kind: its bytes hold the time of packing. */
function ohneBytes(wert: unknown): unknown {
  if (wert instanceof Blob) return { art: wert.type, istGefuellt: wert.size > 5_000 };
  if (Array.isArray(wert)) return wert.map(ohneBytes);
  if (typeof wert !== 'object' || wert === null) return wert;
  return Object.fromEntries(Object.entries(wert).map(([name, teil]) => [name, ohneBytes(teil)]));
}

/** Calls an operation by its name with whatever it is given. */
async function rufe(client: Client, vorgang: string, eingabe: unknown): Promise<unknown> {
  const [slice = '', name = ''] = vorgang.split('.');
  const operationen = client as unknown as Record<string, Record<string, (eingabe: unknown) => Promise<unknown>>>;
  return operationen[slice]?.[name]?.(eingabe);
}

/** The same client, but every call is written down. */
function aufgezeichnet(client: Client, buch: Eintrag[]): Client {
  const slices = new Set(VORGAENGE.map(({ name }) => name.split('.')[0] ?? ''));
  const ebene = (slice: string) =>
    new Proxy(
      {},
      {
        get: (_ziel, name) => async (eingabe: unknown) => {
          const vorgang = `${slice}.${String(name)}`;
          try {
            const antwort = await rufe(client, vorgang, eingabe);
            buch.push({ vorgang, antwort: ohneBytes(antwort) });
            return antwort;
          } catch (fehler) {
            buch.push({ vorgang, fehler: fehlerbild(fehler) });
            throw fehler;
          }
        },
      },
    );
  return Object.fromEntries([...slices].map((slice) => [slice, ebene(slice)])) as unknown as Client;
}

/** What differs between two folders by nature: path, head of the chain, key of the recovery sheet with group and picture. */
const ZUFALL = new Set([
  'ordner',
  'kopf',
  'gruppen',
  'gefragteGruppe',
  'png',
  'bytes',
  'sha256',
  'fingerabdruck',
  'pfad',
  'handle',
  'freiBytes',
  'sha256',
  'ergebnis',
]);
function ohneZufall(buch: readonly Eintrag[]): Eintrag[] {
  const text = JSON.stringify(buch, (name, wert: unknown) => (ZUFALL.has(name) ? '*' : wert));
  return JSON.parse(
    text
      .replaceAll(/Gruppe \d+/g, 'Gruppe *')
      .replaceAll(/([0-9a-f]{8} ){7}[0-9a-f]{8}|\/[^" ]*geleit-test-[^" ]*/g, '*'),
  ) as Eintrag[];
}

interface Lauf {
  readonly leitung: Leitung;
  readonly umgebung: TestUmgebung;
  readonly buch: Eintrag[];
  beende(): Promise<void>;
}

/** A backend in a folder of its own whose ids are counted, so that two of them give the same. */
async function starte(art: 'http' | 'port'): Promise<Lauf> {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-test-'));
  let naechste = 0;
  const umgebung: TestUmgebung = {
    ...testUmgebung(ordner),
    neueId: () => `10000000-0000-4000-8000-${String(++naechste).padStart(12, '0')}`,
  };
  const backend = await createBackend(umgebung);
  const leitung = art === 'http' ? await ueberHttp(backend) : ueberPort(backend);
  return {
    leitung,
    umgebung,
    buch: [],
    async beende() {
      await leitung.beende();
      rmSync(ordner, { recursive: true, force: true });
    },
  };
}

const laeufe = new Map<'http' | 'port', Lauf>();
function lauf(art: 'http' | 'port'): Lauf {
  const einer = laeufe.get(art);
  if (!einer) throw new Error('not started');
  return einer;
}

beforeAll(async () => {
  for (const art of ['http', 'port'] as const) {
    const einer = await starte(art);
    laeufe.set(art, einer);
    await arbeitstag(aufgezeichnet(einer.leitung.client, einer.buch));
  }
});
afterAll(async () => {
  for (const einer of laeufe.values()) await einer.beende();
});

describe('a working day over HTTP and over a message port', () => {
  it('calls every operation of the contract and is answered', () => {
    const beantwortete = new Set(lauf('http').buch.flatMap(({ vorgang, fehler }) => (fehler ? [] : [vorgang])));
    // A restore needs a backup beside an empty folder: `tests/electron/backend/sicherung/restore.test.ts`.
    const erwartete = VORGAENGE.map(({ name }) => name).filter((name) => name !== 'sicherung.wiederherstellen');
    expect(erwartete.filter((name) => !beantwortete.has(name))).toEqual([]);
  });

  it('comes out the same to the last field', () => {
    expect(ohneZufall(lauf('http').buch)).toEqual(ohneZufall(lauf('port').buch));
  });

  it.each(['http', 'port'] as const)('meets each expected error with its data over %s', (art) => {
    const codes = lauf(art).buch.flatMap(({ fehler }) => (fehler ? [(fehler as { code: string }).code] : []));
    expect([...new Set(codes)].sort()).toEqual([
      'ABGEMELDET',
      'EINGABE',
      'GESPERRT',
      'NICHT_ERLAUBT',
      'NICHT_GEFUNDEN',
      'VERALTET',
    ]);
    expect(
      lauf(art).buch.filter(({ fehler }) => (fehler as { defined?: boolean } | undefined)?.defined === false),
    ).toEqual([]);
  });

  it('brings no Word file without its bytes', () => {
    const dateien = lauf('http').buch.filter(({ vorgang }) => vorgang.toLowerCase().endsWith('word'));
    expect(dateien.map(({ antwort }) => (antwort as { datei: unknown }).datei)).toEqual(
      Array(17).fill({
        art: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        istGefuellt: true,
      }),
    );
  });

  it('meets nothing unexpected', () => {
    expect([lauf('http').umgebung.log, lauf('port').umgebung.log]).toEqual([[], []]);
  });
});

/** What a window that was tampered with could send in the place of an input. */
const FALSCHES: readonly unknown[] = [undefined, null, 5, 'text', [], {}, true];

/** Inputs with one field of the wrong kind each. */
function falscheFelder(schema: z.ZodType): unknown[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.keys(schema.shape).flatMap((feld) => [{ [feld]: { falsch: true } }, { [feld]: [[]] }, { [feld]: 1.5 }]);
}

describe.each(['http', 'port'] as const)('bad input over %s', (art) => {
  it.each(VORGAENGE.filter(({ schema }) => schema !== null))(
    'is refused by $name at its fields',
    async ({ name, schema }) => {
      if (!schema) throw new Error('no schema');
      for (const eingabe of [...FALSCHES, ...falscheFelder(schema)]) {
        const maengel = schema.safeParse(eingabe).error?.issues ?? [];
        // What the schema lets through is no bad input.
        if (maengel.length === 0) continue;
        const fehler: unknown = await rufe(lauf(art).leitung.client, name, eingabe).catch((grund: unknown) => grund);
        expect(fehlerbild(fehler)).toMatchObject({ code: 'EINGABE', status: 422, defined: true });
        const { felder } = (fehler as { data: { felder: { feld: string; satz: string }[] } }).data;
        expect(felder.map(({ feld }) => feld)).toEqual(maengel.map(({ path }) => path.join('.')));
        expect(felder.filter(({ satz }) => !/^[A-ZÄÖÜ].*[.!?\d]$/.test(satz))).toEqual([]);
      }
    },
  );

  it.each(['konten.gibtEsNicht', 'gibtEsNicht.liste', 'konten.constructor', 'konten.__proto__'])(
    'finds no operation %s',
    async (vorgang) => {
      const [slice = '', name = ''] = vorgang.split('.');
      const client = lauf(art).leitung.client as unknown as Record<string, Record<string, () => Promise<unknown>>>;
      const fehler: unknown = await client[slice]?.[name]?.().catch((grund: unknown) => grund);
      expect(fehler).toMatchObject({ code: 'NOT_FOUND', status: 404, defined: false });
    },
  );

  it('leaves the log empty and the session as it was', async () => {
    const { zustand } = await lauf(art).leitung.client.konten.zustand();
    expect([zustand.zustand, lauf(art).umgebung.log]).toEqual(['offen', []]);
  });
});
