import { createRouterClient } from '@orpc/server';
import type { ContractRouterClient } from '@orpc/contract';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Contract } from '../../shared/contract.ts';
import { datum, type Datum } from '../../shared/foundation/date.ts';
import type { Blatt } from '../../shared/documents/blocks.ts';
import type { DatenbestandArt, KontoKurz } from '../../shared/konten/types.ts';
import { createBackend, type Backend } from '../../electron/backend/app.ts';
import type { Argon2Staerke, Umgebung } from '../../electron/backend/context.ts';
import type { Sitzung } from '../../electron/backend/session.ts';

/** The operations of the contract as functions, called directly. */
export type Client = ContractRouterClient<Contract>;

/** The least that is allowed, so that tests are quick. */
export const SCHWAECHSTE: Argon2Staerke = { speicherKiB: 65_536, durchgaenge: 3, parallel: 4 };

export const PASSWORT = 'Kastanien blühen am Neckarufer';
export const ANZEIGENAME = 'Erika Beispiel';
export const DATENBESTAND = 'Verband Oberes Tal';

/** What the clerk enters to set up. */
export const EINRICHTUNG = {
  art: 'verband',
  name: DATENBESTAND,
  anzeigename: ANZEIGENAME,
  passwort: PASSWORT,
} as const;

/** A fault that reached the log: its number and what was thrown. */
export interface Logeintrag {
  readonly nummer: string;
  readonly fehler: unknown;
}

export interface TestUmgebung extends Umgebung {
  readonly log: Logeintrag[];
  /** Puts the clock on: seconds from now. */
  stelleUhrVor(sekunden: number): void;
}

/** Surroundings with a clock that stands still: 05.02.2018, 09:00. */
export function testUmgebung(ordner: string, angaben: { heute?: Datum } = {}): TestUmgebung {
  const log: Logeintrag[] = [];
  let uhr = Date.parse('2018-02-05T08:00:00.000Z');
  return {
    ordner,
    ressourcen: resolve(import.meta.dirname, '..', '..', 'resources'),
    version: '0.0.0-test',
    host: 'buero',
    argon2: SCHWAECHSTE,
    datenbankWartezeitMs: 2_000,
    jetzt: () => new Date(uhr).toISOString(),
    heute: () => angaben.heute ?? datum('2018-02-05'),
    neueId: () => randomUUID(),
    logge: (nummer, fehler) => log.push({ nummer, fehler }),
    log,
    stelleUhrVor(sekunden) {
      uhr += sekunden * 1000;
    },
  };
}

/** The operations as one session calls them. */
export function clientVon(backend: Backend, sitzung: Sitzung): Client {
  return createRouterClient(backend.router, { context: { sitzung } });
}

/** The groups on the recovery sheet. */
export function gruppenVon(blatt: Blatt): string[] {
  return blatt.bloecke.flatMap((block) => (block.art === 'schluesselgruppen' ? block.gruppen : []));
}

/** Types the group of the recovery sheet that is asked for. */
export async function bestaetigeBlatt(client: Client): Promise<void> {
  const { blatt, gefragteGruppe } = await client.konten.wiederherstellungsblatt();
  const gruppen = gruppenVon(blatt);
  await client.konten.wiederherstellungsblattBestaetigen({ gruppe: gruppen[gefragteGruppe - 1] ?? '' });
}

export interface TestBackend {
  readonly backend: Backend;
  readonly umgebung: TestUmgebung;
  readonly ordner: string;
  readonly sitzung: Sitzung;
  /** The operations, as the clerk calls them who is logged in. */
  readonly client: Client;
  readonly konto: KontoKurz;
  /** What went wrong and was not expected; empty in a good test. */
  readonly log: readonly Logeintrag[];
  /** Another window, where nobody is logged in. */
  neueSitzung(): { readonly sitzung: Sitzung; readonly client: Client };
  /** Ends the backend and removes its folder. */
  beende(): Promise<void>;
}

/**
 * A backend in a folder of its own, set up and logged in. `eingerichtet: false`: an empty folder, nobody logged in
 * (`konto` then has no meaning).
 */
export async function testBackend(
  angaben: { heute?: Datum; eingerichtet?: boolean; art?: DatenbestandArt } = {},
): Promise<TestBackend> {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-test-'));
  const umgebung = testUmgebung(ordner, angaben);
  const backend = await createBackend(umgebung);
  const sitzung = backend.eroeffneSitzung();
  const client = clientVon(backend, sitzung);
  let konto = { id: '', anzeigename: '' } as KontoKurz;
  if (angaben.eingerichtet !== false) {
    ({ konto } = await client.konten.einrichten({ ...EINRICHTUNG, art: angaben.art ?? EINRICHTUNG.art }));
    await bestaetigeBlatt(client);
  }
  return {
    backend,
    umgebung,
    ordner,
    sitzung,
    client,
    konto,
    log: umgebung.log,
    neueSitzung() {
      const neue = backend.eroeffneSitzung();
      return { sitzung: neue, client: clientVon(backend, neue) };
    },
    async beende() {
      await backend.beende();
      rmSync(ordner, { recursive: true, force: true });
    },
  };
}
