import { expect, test } from 'vitest';
import { personalRepository } from '../../../../electron/backend/personal/repository.ts';
import { A_DORF, B_HEIM, personal, VERBAND } from '../../../support/builders.ts';
import { abzug, mitPersonal } from '../../../support/anfragen.ts';

test('The queries by themselves change a person only for who sees her employer and every share', async () => {
  const { db } = await mitPersonal();
  const vorher = await abzug(db);
  const neu = { ...personal(), nachname: 'Übernommen', version: 2 };
  for (const sicht of [[], [A_DORF.id], [A_DORF.id, B_HEIM.id], [A_DORF.id, VERBAND.id]]) {
    const repository = personalRepository(db, sicht);
    expect(await repository.aendern(neu, 1)).toBe(false);
    expect(await repository.loeschen(neu.id, 1)).toBe(false);
  }
  expect(await abzug(db)).toEqual(vorher);

  const alle = personalRepository(db, [A_DORF.id, B_HEIM.id, VERBAND.id]);
  expect([await alle.aendern(neu, 2), await alle.loeschen(neu.id, 2)]).toEqual([false, false]);
  expect(await alle.aendern(neu, 1)).toBe(true);
  expect(await alle.eine(neu.id)).toEqual(neu);
  expect(await alle.loeschen(neu.id, 2)).toBe(true);
});
