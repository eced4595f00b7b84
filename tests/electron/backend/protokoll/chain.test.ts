import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aendereKommune, loescheKommune } from '../../../../electron/backend/kommunen/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { raeumePapierkorbAuf } from '../../../../electron/backend/protokoll/bin.ts';
import { istTeilDerKette, pruefeKette } from '../../../../electron/backend/protokoll/check.ts';
import { protokollRepository } from '../../../../electron/backend/protokoll/repository.ts';
import { merkeGelesen } from '../../../../electron/backend/protokoll/record.ts';
import { A_DORF, B_HEIM, personalId } from '../../../support/builders.ts';
import { anfrageAn, kommuneEingabe, lege, mitPersonal, neueDatenbank } from '../../../support/anfragen.ts';

/** The trace of a small office, and what is found when somebody with the key in hand tampers with it. */

async function pruefe(anfrage: Anfrage) {
  const { ersterFehler, abweichungen } = await pruefeKette(anfrage.db, anfrage.kettenschluessel);
  return { ersterFehler, abweichungen };
}

const HEIL = { ersterFehler: null, abweichungen: [] };

test('the trace of a working office is whole', async () => {
  const anfrage = await mitPersonal();
  expect(await pruefe(anfrage)).toEqual(HEIL);
});

test('a thousand and more flips of single characters in the chain are all found', async () => {
  const anfrage = await mitPersonal();
  const zeilen = await anfrage.db.selectFrom('protokoll').selectAll().orderBy('nummer').execute();
  const spalten = ['am', 'konto_id', 'vorgang', 'art', 'zeilen', 'aenderungssiegel', 'kette'] as const;
  const uebersehene: string[] = [];
  let anzahl = 0;
  for (const zeile of zeilen) {
    for (const spalte of spalten) {
      const wert = zeile[spalte];
      const schritt = Math.max(1, Math.floor(wert.length / 14));
      for (let stelle = 0; stelle < wert.length; stelle += schritt) {
        const gekippt = String.fromCharCode(wert.charCodeAt(stelle) ^ 1);
        const neu = wert.slice(0, stelle) + gekippt + wert.slice(stelle + 1);
        await anfrage.db
          .updateTable('protokoll')
          .set({ [spalte]: neu })
          .where('nummer', '=', zeile.nummer)
          .execute();
        const gefunden = await pruefeKette(anfrage.db, anfrage.kettenschluessel).then(
          ({ ersterFehler }) => ersterFehler !== null,
          () => true,
        );
        if (!gefunden) uebersehene.push(`${zeile.nummer} ${spalte} ${stelle}`);
        anzahl += 1;
      }
      await anfrage.db
        .updateTable('protokoll')
        .set({ [spalte]: wert })
        .where('nummer', '=', zeile.nummer)
        .execute();
    }
  }
  expect({ uebersehene, istViel: anzahl >= 1000, danach: await pruefe(anfrage) }).toEqual({
    uebersehene: [],
    istViel: true,
    danach: HEIL,
  });
}, 60_000);

test.each([
  ['an entry taken out of the middle', 'delete from protokoll where nummer = 3'],
  ['the end cut off', 'delete from protokoll where nummer = (select max(nummer) from protokoll)'],
  [
    'two entries changed about',
    'update protokoll set nummer = case nummer when 2 then -3 else -2 end where nummer in (2, 3)',
  ],
  ['a recorded change rewritten', `update aenderungen set nachher = replace(nachher, 'A-dorf', 'X-dorf')`],
  ['a recorded change taken out', 'delete from aenderungen where nummer = 2'],
  [
    'a recorded change forgotten without a word',
    'update aenderungen set vorher = null, nachher = null where nummer = 2',
  ],
  ['another account put in the place of the one that did it', `update befehle set konto_id = 'x' where id = 2`],
])('%s is found', async (_was, anweisung) => {
  const anfrage = await mitPersonal();
  await sql.raw(anweisung).execute(anfrage.db);
  expect((await pruefe(anfrage)).ersterFehler).toBeTypeOf('number');
});

test('an old state of a row put back is found by its name', async () => {
  const anfrage = await mitPersonal();
  const alte = await anfrage.db
    .selectFrom('kommunen')
    .selectAll()
    .where('id', '=', A_DORF.id)
    .executeTakeFirstOrThrow();
  await aendereKommune(anfrage, { id: A_DORF.id, version: 1, eingabe: { ...kommuneEingabe(A_DORF), name: 'Adorf' } });
  await anfrage.db.updateTable('kommunen').set(alte).where('id', '=', A_DORF.id).execute();
  expect(await pruefe(anfrage)).toEqual({ ersterFehler: null, abweichungen: [{ tabelle: 'kommunen', id: A_DORF.id }] });
});

test('a row that comes back or vanishes beside the program is found', async () => {
  const anfrage = await mitPersonal();
  await anfrage.db.deleteFrom('stellenanteile').execute();
  expect((await pruefe(anfrage)).abweichungen).toHaveLength(2);
});

test('the head of an older time belongs to the chain, that of a longer chain does not', async () => {
  const anfrage = await mitPersonal();
  const kopf = await protokollRepository(anfrage.db).letztesGlied();
  await aendereKommune(anfrage, { id: A_DORF.id, version: 1, eingabe: { ...kommuneEingabe(A_DORF), name: 'Adorf' } });
  const neuer = await protokollRepository(anfrage.db).letztesGlied();
  expect([await istTeilDerKette(anfrage.db, kopf), await istTeilDerKette(anfrage.db, null)]).toEqual([true, true]);
  await anfrage.db.deleteFrom('protokoll').where('nummer', '=', neuer.nummer).execute();
  expect(await istTeilDerKette(anfrage.db, neuer)).toBe(false);
});

test('after thirty days the bin forgets the record, and the chain stays whole', async () => {
  const anfrage = anfrageAn(await neueDatenbank());
  await lege(anfrage, B_HEIM);
  await loescheKommune(anfrage, { id: B_HEIM.id, version: 1 }, []);
  await raeumePapierkorbAuf({ ...anfrage, jetzt: '2018-02-14T07:59:59.000Z' });
  const namen = async () =>
    (await anfrage.db.selectFrom('aenderungen').select(['vorher', 'nachher']).execute()).filter((zeile) =>
      JSON.stringify(zeile).includes('B-heim'),
    ).length;
  expect(await namen()).toBe(2);
  await raeumePapierkorbAuf({ ...anfrage, jetzt: '2018-02-14T08:00:00.001Z' });
  expect([await namen(), await pruefe(anfrage)]).toEqual([0, HEIL]);
});

test('reading a person leaves one entry an hour', async () => {
  const anfrage = await mitPersonal();
  const gelesen = async () =>
    (await anfrage.db.selectFrom('protokoll').select('nummer').where('art', '=', 'lesen').execute()).length;
  await merkeGelesen(anfrage, 'personal', personalId(1));
  await merkeGelesen({ ...anfrage, jetzt: '2018-01-15T08:59:00.000Z' }, 'personal', personalId(1));
  expect(await gelesen()).toBe(1);
  await merkeGelesen({ ...anfrage, jetzt: '2018-01-15T09:00:00.000Z' }, 'personal', personalId(1));
  expect([await gelesen(), await pruefe(anfrage)]).toEqual([2, HEIL]);
});
