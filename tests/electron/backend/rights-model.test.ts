import { isProcedure, getRouter, traverseContractProcedures, call } from '@orpc/server';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { contract } from '../../../shared/contract.ts';
import type { Operationsangaben } from '../../../shared/foundation/errors.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { RECHTE_DER_ROLLE, zRolle, type Zuteilung } from '../../../shared/foundation/rights.ts';
import { kontenRepository } from '../../../electron/backend/konten/repository.ts';
import type { Sitzung } from '../../../electron/backend/session.ts';
import { mitKonto, ZWEITES_PASSWORT } from '../../support/accounts.ts';
import { abzug, kommuneEingabe } from '../../support/anfragen.ts';
import {
  A_DORF,
  antragEingabe,
  B_HEIM,
  beteiligte,
  personalEingabe,
  stelle,
  stellenanteil,
} from '../../support/builders.ts';
import { testBackend, type TestBackend } from '../../support/test-backend.ts';

let t: TestBackend;
afterEach(() => t.beende());

/** A word in every record of a Kommune that stands nowhere else. */
const KANARIEN = { a: 'Amselruf', b: 'Blaukehlchen' } as const;
const LAEUFE = 12;
const KEIN_RECHT = 'Dafür fehlt diesem Konto das Recht.';
/** Ends the session itself. */
const AUSGENOMMEN = ['konten.sperren'];

interface Operation {
  readonly name: string;
  readonly angaben: Operationsangaben;
}

const OPERATIONEN: Operation[] = [];
traverseContractProcedures({ router: contract, path: [] }, ({ path, contract: eine }) => {
  const name = path.join('.');
  const angaben = eine['~orpc'].meta as Operationsangaben;
  if (angaben.datenart !== null && !AUSGENOMMEN.includes(name)) OPERATIONEN.push({ name, angaben });
});

interface Kommunenbestand {
  readonly kommuneId: KommuneId;
  readonly ids: readonly string[];
}

/** One Kommune with a person and an Antrag, each with the word in it. */
async function bestandVon(vorlage: typeof A_DORF, kanarie: string): Promise<Kommunenbestand> {
  const eingabe = { ...kommuneEingabe(vorlage), auskunft: { ...vorlage.auskunft, name: kanarie } };
  const { id: kommuneId } = await t.client.kommunen.anlegen(eingabe);
  const { id: personalId } = await t.client.personal.anlegen({
    eingabe: personalEingabe({
      nachname: kanarie,
      traegerart: 'kommune',
      traegerId: kommuneId,
      stellenanteile: [stellenanteil({ kommuneId })],
    }),
    istTrotzdemNeu: true,
  });
  const { id: antragId } = await t.client.antraege.anlegen(
    antragEingabe({
      antragstellerinId: kommuneId,
      durchfuehrung: 'eigene_stelle',
      beteiligte: [beteiligte({ kommuneId, gremium: kanarie })],
      stellen: [stelle({ personalId, teile: [{ kommuneId, anteilHundertstel: 50 }] })],
    }),
  );
  return { kommuneId, ids: [kommuneId, personalId, antragId] };
}

/** What the model says: some role of the account allows it, for all Kommunen or for this one. */
function erlaubt(zuteilungen: readonly Zuteilung[], { datenart, zugriff }: Operationsangaben, kommuneId?: KommuneId) {
  if (datenart === null || datenart === 'eigenes') return true;
  return zuteilungen.some(
    (eine) =>
      RECHTE_DER_ROLLE[eine.rolle][datenart]?.includes(zugriff) === true &&
      (kommuneId === undefined || eine.kommuneId === null || eine.kommuneId === kommuneId),
  );
}

/** Every name that an input may have for a row; an operation takes what it knows. */
function eingabeMit(id: string): Record<string, unknown> {
  const bezug = { tabelle: 'antraege', id };
  return { id, version: 1, kommuneId: id, kontoId: id, dokumentId: id, bezug, tabelle: 'antraege', zeileId: id };
}

/** The answer or the refusal of a call, as text. */
async function antwort(sitzung: Sitzung, name: string, eingabe: unknown): Promise<string> {
  const operation = getRouter(t.backend.router, name.split('.'));
  if (operation === undefined || !isProcedure(operation)) throw new Error(`${name} is missing in the router.`);
  try {
    const ergebnis: unknown = await call(operation, eingabe, { context: { sitzung }, path: name.split('.') });
    return JSON.stringify({ ergebnis });
  } catch (fehler) {
    return fehler instanceof Error ? `${fehler.message} ${JSON.stringify(fehler)}` : String(fehler);
  }
}

test('whatever roles an account has: each operation is allowed as the model says, and no row of another Kommune is read or changed', async () => {
  t = await testBackend();
  const a = await bestandVon(A_DORF, KANARIEN.a);
  const b = await bestandVon(B_HEIM, KANARIEN.b);
  const konto = await mitKonto(t, 'Hannes Ulm', []);
  const { sitzung, client } = t.neueSitzung();
  await client.konten.anmelden({ kontoId: konto.id, passwort: ZWEITES_PASSWORT });
  const offener = t.sitzung.haus.datenbestand.offener();
  if (offener === null) throw new Error('not open');
  const repository = kontenRepository(offener.db);
  const vorher = await abzug(offener.db);
  let aufrufe = 0;

  const zuteilung = fc.record({
    rolle: fc.constantFrom(...zRolle.options),
    kommuneId: fc.constantFrom(null, a.kommuneId, b.kommuneId),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(zuteilung, { maxLength: 3, selector: (eine) => JSON.stringify(eine) }),
      async (z) => {
        // Read with each call: roles that change while a page is open count at once.
        await repository.setzeZuteilungen(konto.id, z);
        for (const { name, angaben } of OPERATIONEN) {
          const darf = erlaubt(z, angaben);
          // What runs long is asked for its right only.
          if (darf && angaben.istLangeArbeit === true) continue;
          for (const fremd of darf ? fremdeFuer(z, angaben, [a, b]) : [b.kommuneId]) {
            const text = await antwort(sitzung, name, eingabeMit(fremd));
            aufrufe += 1;
            expect(text.includes(KEIN_RECHT), `${name} ${JSON.stringify(z)}`).toBe(!darf);
            for (const [kanarie, kommuneId] of [
              [KANARIEN.a, a.kommuneId],
              [KANARIEN.b, b.kommuneId],
            ] as const) {
              if (!siehtIrgendetwas(z, kommuneId)) expect(text, `${name} ${JSON.stringify(z)}`).not.toContain(kanarie);
            }
          }
        }
        // Commands were called with foreign rows only: what an account may do has tests of its own.
        expect(await abzug(offener.db)).toEqual(vorher);
      },
    ),
    { numRuns: LAEUFE },
  );
  expect(aufrufe).toBeGreaterThan(LAEUFE * 50);
  expect(t.log).toEqual([]);
}, 240_000);

/** Rows to call an operation with: any for a query, for a command those of Kommunen where the account may not do it. */
function fremdeFuer(
  zuteilungen: readonly Zuteilung[],
  angaben: Operationsangaben,
  bestaende: readonly Kommunenbestand[],
): string[] {
  return bestaende
    .filter(({ kommuneId }) => angaben.zugriff === 'lesen' || !erlaubt(zuteilungen, angaben, kommuneId))
    .flatMap(({ ids }) => ids);
}

/** Some role reads data of this Kommune. */
function siehtIrgendetwas(zuteilungen: readonly Zuteilung[], kommuneId: KommuneId): boolean {
  return zuteilungen.some(
    (eine) => eine.rolle !== 'administration' && (eine.kommuneId === null || eine.kommuneId === kommuneId),
  );
}

test('an administrator without another role gets no data through any operation, only the names of the Kommunen', async () => {
  t = await testBackend();
  const a = await bestandVon(A_DORF, KANARIEN.a);
  const konto = await mitKonto(t, 'Hannes Ulm', [{ rolle: 'administration', kommuneId: null }]);
  const { sitzung, client } = t.neueSitzung();
  await client.konten.anmelden({ kontoId: konto.id, passwort: ZWEITES_PASSWORT });
  for (const { name, angaben } of OPERATIONEN) {
    if (angaben.istLangeArbeit === true && name.startsWith('konten.')) continue;
    for (const id of a.ids) expect(await antwort(sitzung, name, eingabeMit(id)), name).not.toContain(KANARIEN.a);
  }
  expect((await client.konten.liste()).kommunen).toEqual([{ id: a.kommuneId, name: A_DORF.name }]);
});

test('a right that is taken away ends at once in a window that is open', async () => {
  t = await testBackend();
  const a = await bestandVon(A_DORF, KANARIEN.a);
  const konto = await mitKonto(t, 'Hannes Ulm', [{ rolle: 'foerderung', kommuneId: a.kommuneId }]);
  const { sitzung, client } = t.neueSitzung();
  await client.konten.anmelden({ kontoId: konto.id, passwort: ZWEITES_PASSWORT });
  expect(await antwort(sitzung, 'antraege.liste', undefined)).toContain(KANARIEN.a);
  await t.client.konten.zuteilungenSetzen({ id: konto.id, version: konto.version, zuteilungen: [] });
  expect(await antwort(sitzung, 'antraege.liste', undefined)).toContain(KEIN_RECHT);
  expect((await client.konten.zustand()).zustand).toMatchObject({ zustand: 'offen', zuteilungen: [] });
});
