import { expect, test } from 'vitest';
import { antraegeRepository } from '../../../../electron/backend/antraege/repository.ts';
import { antragAlsBlatt, einAntrag, legeAntragAn } from '../../../../electron/backend/antraege/service.ts';
import { A_DORF, antrag, antragEingabe, antragId, B_HEIM, VERBAND } from '../../../support/builders.ts';
import { abzug, mitPersonal } from '../../../support/anfragen.ts';

test('The queries by themselves change an Antrag only for who sees every Kommune in it', async () => {
  const anfrage = await mitPersonal();
  const { db } = anfrage;
  await legeAntragAn({ ...anfrage, neueId: () => antragId(1) }, antragEingabe());
  const { antrag: _antrag, ...stand } = await einAntrag(anfrage, antragId(1));
  const blatt = await antragAlsBlatt(anfrage, antragId(1));
  const vorher = await abzug(db);
  const neu = antrag(antragEingabe({ stellen: [] }), { version: 2 });
  const geprueft = antrag(antragEingabe(), { version: 2, zustand: 'geprueft' });
  for (const sicht of [[], [VERBAND.id], [VERBAND.id, A_DORF.id]]) {
    const repository = antraegeRepository(db, sicht);
    expect(await repository.aendern(neu, 1)).toBe(false);
    expect(await repository.schliessen(geprueft, stand, blatt, 1)).toBe(false);
    expect(await repository.loeschen(neu.id, 1)).toBe(false);
  }
  expect(await abzug(db)).toEqual(vorher);

  const alle = antraegeRepository(db, [VERBAND.id, A_DORF.id, B_HEIM.id]);
  expect([
    await alle.aendern(neu, 2),
    await alle.schliessen(geprueft, stand, blatt, 2),
    await alle.loeschen(neu.id, 2),
  ]).toEqual([false, false, false]);
  expect(await alle.schliessen(geprueft, stand, blatt, 1)).toBe(true);
  expect(await antraegeRepository(db, [VERBAND.id]).blatt(neu.id)).toBeNull();
  expect(await alle.blatt(neu.id)).toEqual(blatt);
  expect(await alle.eine(neu.id)).toEqual({ antrag: geprueft, stand });
  expect(await alle.aendern({ ...neu, version: 3 }, 2)).toBe(true);
  expect(await alle.eine(neu.id)).toEqual({ antrag: { ...neu, version: 3 }, stand: null });
  expect(await alle.loeschen(neu.id, 3)).toBe(true);
});
