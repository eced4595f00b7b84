import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createKysely } from '../../../../electron/backend/database/kysely.ts';
import { migriere } from '../../../../electron/backend/database/migrate.ts';
import { oeffneVerbindung } from '../../../../electron/backend/database/open.ts';
import {
  aendereInVersion,
  loescheInVersion,
  standFromRow,
  standToRow,
} from '../../../../electron/backend/database/row-version.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';

const stand = (version: number, geaendertVon: string) => ({
  version,
  geaendertAm: `2018-02-0${version}T08:00:00.000Z`,
  geaendertVon,
});

/** A value of the Förderrecht in version 1 and beside it another one, so that „too many“ shows. */
async function zweiWerte() {
  const db = createKysely(oeffneVerbindung(join(neuerOrdner(), 'geleit.db'), randomBytes(32), 'neu'));
  onTestFinished(() => db.destroy());
  await migriere(db, async () => {});
  const wert = { regime_id: 'r1-2017-2019', gueltig_von: '2017-01-01', wert: '1', begruendung: '' };
  const neu = standToRow(stand(1, 'Petra Roth'));
  await db
    .insertInto('foerderrecht_anpassungen')
    .values([
      { ...wert, schluessel: 'a', ...neu },
      { ...wert, schluessel: 'b', ...neu },
    ])
    .execute();
  return {
    aendere: (wert: string, jetziger: ReturnType<typeof stand>, bisherigeVersion: number) =>
      aendereInVersion(
        db
          .updateTable('foerderrecht_anpassungen')
          .set({ wert, ...standToRow(jetziger) })
          .where('schluessel', '=', 'a'),
        bisherigeVersion,
      ),
    loesche: (version: number) =>
      loescheInVersion(db.deleteFrom('foerderrecht_anpassungen').where('schluessel', '=', 'a'), version),
    lies: async () =>
      (await db.selectFrom('foerderrecht_anpassungen').selectAll().orderBy('schluessel').execute()).map((zeile) => ({
        [zeile.schluessel]: zeile.wert,
        ...standFromRow(zeile),
      })),
  };
}

test('of two changes to the same version the second meets no row and writes nothing', async () => {
  const { aendere, lies } = await zweiWerte();
  expect(await aendere('2', stand(2, 'Ali Kaya'), 1)).toBe(true);
  expect(await aendere('3', stand(2, 'Maria Weber'), 1)).toBe(false);
  expect(await lies()).toEqual([
    { a: '2', ...stand(2, 'Ali Kaya') },
    { b: '1', ...stand(1, 'Petra Roth') },
  ]);
});

test('only the version that was read is deleted', async () => {
  const { aendere, loesche, lies } = await zweiWerte();
  await aendere('2', stand(2, 'Ali Kaya'), 1);
  expect(await loesche(1)).toBe(false);
  expect(await loesche(2)).toBe(true);
  expect(await loesche(2)).toBe(false);
  expect(await lies()).toEqual([{ b: '1', ...stand(1, 'Petra Roth') }]);
});
