import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zRolle, type Zuteilung } from '../../../shared/foundation/rights.ts';
import type { KontoKurz } from '../../../shared/konten/types.ts';
import { fensterVon, mitKonto } from '../../support/accounts.ts';
import { fehlerVon } from '../../support/failures.ts';
import { AUFRUFE, OHNE_RECHT, OPERATIONEN } from '../../support/operations.ts';
import { createZufall } from '../../support/random.ts';
import {
  createRechtemodell,
  GERUFENE,
  KEIN_RECHT,
  spieleGeschichten,
  type Rechtemodell,
} from '../../support/rights-model.ts';
import type { Modellkommune } from '../../support/rights-records.ts';
import { testBackend, type TestBackend } from '../../support/test-backend.ts';

/** `GESCHICHTEN=5000` plays so many. */
const GESCHICHTEN = Number(process.env['GESCHICHTEN'] ?? 500);
const SCHRITTE = 50;

/** Writes keys beside the database, where nothing is rolled back; names no record. */
const AENDERT_SCHLUESSEL = new Set(['konten.neuesBlatt', 'konten.anlegen']);

const { saat, zufall } = createZufall();
let t: TestBackend;
let modell: Rechtemodell;
let konto: KontoKurz;
let a: Modellkommune;
let b: Modellkommune;

// One for all: each test forgets what it wrote.
beforeAll(async () => {
  t = await testBackend();
  modell = await createRechtemodell(t, zufall);
  ({
    konten: [konto],
    kommunen: [a, b],
  } = modell);
});
afterAll(async () => {
  modell.schliesse();
  await t.beende();
});

describe('Every operation of the contract', () => {
  test('is on the list with inputs that name records of a Kommune, or needs no right', () => {
    const namen = OPERATIONEN.map(({ name }) => name).toSorted();
    expect([...Object.keys(AUFRUFE), ...OHNE_RECHT].toSorted()).toEqual(namen);
    const vorher = OPERATIONEN.filter(({ angaben }) => angaben.datenart === null).map(({ name }) => name);
    expect([...OHNE_RECHT].toSorted()).toEqual(vorher.toSorted());
  });

  test('takes these inputs, and finds their records where the account has every right', async () => {
    const rollen: Zuteilung[] = (['leitung', 'administration', 'integrationsmanagement'] as const).map((rolle) => ({
      rolle,
      kommuneId: null,
    }));
    const fehler: string[] = [];
    for (const operation of GERUFENE) {
      const { name } = operation;
      const { eingaben, nenntZeile } = AUFRUFE[name] ?? { eingaben: () => [], nenntZeile: false };
      for (const eingabe of eingaben(modell.bestand(b))) {
        fehler.push(...(await operation.maengel(eingabe)).map((satz) => `${name}: ${satz}`));
      }
      if (AENDERT_SCHLUESSEL.has(name)) continue;
      await modell.vergessend(async () => {
        await modell.setzeRollen(konto, rollen);
        const befund = await modell.rufe(konto, rollen, operation, b);
        fehler.push(...befund.fehler);
        if (!nenntZeile) return;
        fehler.push(
          ...befund.antworten.filter((text) => text.includes('NICHT_GEFUNDEN')).map((text) => `${name}: ${text}`),
        );
      });
    }
    expect(fehler).toEqual([]);
  });

  test.each(zRolle.options)('reaches nothing of B-heim for an account that is %s in A-dorf alone', async (rolle) => {
    const rollen: Zuteilung[] = [{ rolle, kommuneId: rolle === 'administration' ? null : a.id }];
    const fehler: string[] = [];
    for (const operation of GERUFENE) {
      if (AENDERT_SCHLUESSEL.has(operation.name) && rolle === 'administration') continue;
      await modell.vergessend(async () => {
        await modell.setzeRollen(konto, rollen);
        fehler.push(...(await modell.rufe(konto, rollen, operation, b)).fehler);
      });
    }
    expect(fehler, `SAAT=${saat}`).toEqual([]);
  });
});

test(
  `in ${GESCHICHTEN} random histories of ${SCHRITTE} steps no account reads or changes a record of a Kommune that is not its own`,
  async () => {
    const { fehler, aufrufe } = await spieleGeschichten(modell, zufall, {
      geschichten: GESCHICHTEN,
      schritte: SCHRITTE,
    });
    expect(fehler, `SAAT=${saat}`).toEqual([]);
    // No operation was left out by chance. Everybody may change the own password, which is too slow for a step.
    if (GESCHICHTEN >= 100) {
      const gerufene = [...aufrufe.keys(), 'konten.passwortAendern'].toSorted();
      expect(gerufene).toEqual(Object.keys(AUFRUFE).toSorted());
    }
    expect(t.log, `SAAT=${saat}`).toEqual([]);
  },
  Math.max(60_000, GESCHICHTEN * 2_000),
);

test('a right that is taken away ends at once in a window that is open', async () => {
  const offenes = await testBackend();
  const hannes = await mitKonto(offenes, 'Hannes Ulm', [{ rolle: 'foerderung', kommuneId: null }]);
  const client = await fensterVon(offenes, hannes);
  expect(await client.antraege.liste()).toEqual([]);
  const { id, version } = hannes;
  await offenes.client.konten.zuteilungenSetzen({ id, version, zuteilungen: [] });
  expect(await fehlerVon(client.antraege.liste())).toEqual({ code: 'NICHT_ERLAUBT', satz: KEIN_RECHT });
  expect((await client.konten.zustand()).zustand).toMatchObject({ zustand: 'offen', zuteilungen: [] });
  await offenes.beende();
});
