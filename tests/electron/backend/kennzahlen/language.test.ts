import { expect, test } from 'vitest';
import { gliedereAuf } from '../../../../electron/backend/kennzahlen/reports.ts';
import { merkmaleVon } from '../../../../shared/kennzahlen/merkmale.ts';
import { felder } from '../../../support/anfragen.ts';
import { erfasse, gespraech, JANUAR, mitFaellen } from '../../../support/kennzahlen-erfassung.ts';

/** So many talks in each language with somebody who interpreted; without a language it was not written down. */
const GESPRAECHE = { ar: 6, ti: 5, fa: 2, '': 3 };

test('talks with an interpreter are told by language, rare ones together (N3)', async () => {
  const { anfrage, sara } = await mitFaellen();
  const erfasste = Object.entries(GESPRAECHE).flatMap(([sprache, anzahl]) =>
    Array.from({ length: anzahl }, () => ({
      ...gespraech({ haushaltId: sara.id, sprachmittlung: 'Telefondienst' }),
      sprache,
    })),
  );
  await erfasse(anfrage.db, [...erfasste, gespraech({ haushaltId: sara.id })]);
  for (const { id, sprache } of erfasste) {
    await anfrage.db.updateTable('beratungen').set({ sprache }).where('id', '=', id).execute();
  }

  expect(await gliedereAuf(anfrage, { ...JANUAR, schluessel: 'N3', merkmal: 'sprache' })).toEqual({
    gruppen: [
      { name: 'Arabisch', wert: 6 },
      { name: 'Tigrinya', wert: 5 },
      { name: 'Sonstige', wert: 5 },
    ],
    verdeckte: 2,
  });
});

test('no other figure is told by the language of an interpreter', async () => {
  const { anfrage } = await mitFaellen();
  expect(await felder(gliedereAuf(anfrage, { ...JANUAR, schluessel: '43', merkmal: 'sprache' }))).toEqual([
    'merkmal: Nach der Sprache lassen sich nur Gespräche mit Sprachmittlung (N3) aufgliedern.',
  ]);
  expect([
    merkmaleVon({ schluessel: 'N3', zaehlart: 'ereignisse' })[0],
    merkmaleVon({ schluessel: '43', zaehlart: 'personen' }).includes('sprache'),
    merkmaleVon({ schluessel: 'D1', zaehlart: 'abgeleitet' }),
  ]).toEqual(['sprache', false, []]);
});
