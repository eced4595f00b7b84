import { describe, expect, test } from 'vitest';
import { kommunenRepository } from '../../../../electron/backend/kommunen/repository.ts';
import type { KommunenSicht } from '../../../../electron/backend/context.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { A_DORF, B_HEIM, mitgliedschaft, planungsrahmen, VERBAND } from '../../../support/builders.ts';
import { abzug, mitVerband } from '../../../support/anfragen.ts';

const SPUR = { geaendertAm: '2018-01-15T09:00:00.000Z', geaendertVon: 'Hannes Ulm' };
type Repository = ReturnType<typeof kommunenRepository>;

/** Changes of B-heim's rows. The services refuse earlier; the queries hold by themselves as well. */
const AENDERUNGEN: [string, (repository: Repository, version: number) => Promise<boolean>][] = [
  [
    'changes the body',
    (repository, version) => repository.aendern({ ...B_HEIM, name: 'Übernommen', version: 2 }, version),
  ],
  ['deletes the body', (repository, version) => repository.loeschen(B_HEIM.id, version)],
  [
    'changes the membership',
    (repository, version) =>
      repository.mitgliedschaftAendern({ ...mitgliedschaft(2), bis: datum('2018-01-01'), ...SPUR }, version),
  ],
  ['deletes the membership', (repository, version) => repository.mitgliedschaftLoeschen(mitgliedschaft(2).id, version)],
  [
    'changes the Planungsrahmen',
    (repository, version) =>
      repository.planungsrahmenAendern({ ...planungsrahmen({ kommuneId: B_HEIM.id }), ...SPUR }, version),
  ],
  [
    'deletes the Planungsrahmen',
    (repository, version) => repository.planungsrahmenLoeschen(B_HEIM.id, 'r1-2017-2019', version),
  ],
];

const BLICKE: [string, KommunenSicht][] = [
  ['A-dorf and the Verband', [A_DORF.id, VERBAND.id]],
  ['nothing', []],
];

describe.each(BLICKE)('A query for an account that sees %s', (_, sicht) => {
  test.each(AENDERUNGEN)('never %s of B-heim', async (_name, aendere) => {
    const { db } = await mitVerband();
    const vorher = await abzug(db);
    expect(await aendere(kommunenRepository(db, sicht), 1)).toBe(false);
    expect(await abzug(db)).toEqual(vorher);
  });

  test('knows no running number and no Planungsrahmen of B-heim', async () => {
    const { db } = await mitVerband();
    await kommunenRepository(db, 'alle').nimmNummer(B_HEIM.id, 2018);
    const numberAndFrame = async (blick: KommunenSicht) => [
      await kommunenRepository(db, blick).letzteNummer(B_HEIM.id, 2018),
      (await kommunenRepository(db, blick).planungsrahmenVon(B_HEIM.id, 'r1-2017-2019'))?.personen,
    ];
    expect(await numberAndFrame(sicht)).toEqual([0, undefined]);
    expect(await numberAndFrame('alle')).toEqual([1, 41]);
  });
});

test('A membership is changed only by who sees both bodies', async () => {
  const { db } = await mitVerband();
  for (const sicht of [[B_HEIM.id], [VERBAND.id]]) {
    const repository = kommunenRepository(db, sicht);
    expect(await repository.mitgliedschaftAendern({ ...mitgliedschaft(2), ...SPUR }, 1)).toBe(false);
    expect(await repository.mitgliedschaftLoeschen(mitgliedschaft(2).id, 1)).toBe(false);
    expect(await repository.mitgliedschaften()).toEqual([]);
  }
  expect(await kommunenRepository(db, [B_HEIM.id, VERBAND.id]).mitgliedschaften()).toMatchObject([mitgliedschaft(2)]);
});

test.each(AENDERUNGEN)('The account that sees both %s, on the version that is there', async (name, aendere) => {
  const { db } = await mitVerband();
  if (name === 'deletes the body') await db.deleteFrom('mitgliedschaften').execute();
  const repository = kommunenRepository(db, [B_HEIM.id, VERBAND.id]);
  expect(await aendere(repository, 2)).toBe(false);
  expect(await aendere(repository, 1)).toBe(true);
});
