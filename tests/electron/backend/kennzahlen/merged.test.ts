import { expect, test } from 'vitest';
import { fuehrePersonenZusammen } from '../../../../electron/backend/faelle/merge-service.ts';
import { werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { zeigeDahinter } from '../../../../electron/backend/kennzahlen/reports.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import type { Person } from '../../../../shared/faelle/types.ts';
import type { PersonId } from '../../../../shared/foundation/id.ts';
import { A_DORF } from '../../../support/builders.ts';
import { haushaltEingabe, informiertePerson, legeFallAn, legeOffeneAkteAn } from '../../../support/faelle.ts';
import { ALI, erfasse, gespraech, JANUAR, mitFaellen, werteVon } from '../../../support/kennzahlen-erfassung.ts';

/** Figures of what became one: talks stay what they were, persons count once. */

async function werte(anfrage: Anfrage) {
  const auswertung = werteVon(await werteAus(anfrage, JANUAR));
  const dahinter = await Promise.all(
    ['1', '18', '43', '44', '47'].map(async (schluessel) => {
      const { gesamt } = await zeigeDahinter(anfrage, { ...JANUAR, schluessel, personalId: null, seite: 0 });
      return [schluessel, gesamt] as const;
    }),
  );
  for (const [schluessel, gesamt] of dahinter)
    expect([schluessel, gesamt]).toEqual([schluessel, auswertung[schluessel]]);
  return Object.fromEntries(dahinter);
}

const QUELLEN = ANMELDUNGEN.flatMap(({ zusammenfuehrung = [] }) => zusammenfuehrung);

/** The entry that goes was not changed since it was made; the one that stays neither. */
const fuehreZusammen = (anfrage: Anfrage, bleibt: PersonId, { id, version }: Person) =>
  fuehrePersonenZusammen(anfrage, { bleibt: { id: bleibt, version: 1 }, geht: { id, version }, wahl: {} }, QUELLEN);

function einzige<P>([eine, ...weitere]: readonly P[]): P {
  if (eine === undefined || weitere.length > 0) throw new Error('not one person');
  return eine;
}

const saraNochmal = informiertePerson({ vorname: 'Sarah', nachname: 'Bekelle' });

test('two entries of one person without a second file: her talks come along, she counts once', async () => {
  const { anfrage, sara } = await mitFaellen();
  const doppelt = await legeFallAn(anfrage, haushaltEingabe({ anschriften: [] }), [saraNochmal]);
  await erfasse(anfrage.db, [
    gespraech({ haushaltId: sara.id, anwesend: sara.personen }),
    gespraech({
      haushaltId: doppelt.haushalt.id,
      personalId: ALI,
      kommuneId: A_DORF.id,
      anwesend: doppelt.personen.map(({ id }) => id),
      ziele: [19],
    }),
  ]);
  expect(await werte(anfrage)).toEqual({ 1: 2, 18: 1, 43: 2, 44: 2, 47: 7 });

  await fuehreZusammen(anfrage, einzige(sara.personen), einzige(doppelt.personen));

  expect(await werte(anfrage)).toEqual({ 1: 2, 18: 1, 43: 1, 44: 1, 47: 6 });
});

test('two entries with a file each: the talks stay in theirs, she counts once', async () => {
  const { anfrage, sara } = await mitFaellen();
  const doppelt = await legeOffeneAkteAn(anfrage, haushaltEingabe({ anschriften: [] }), [saraNochmal]);
  const inZweiter = { haushaltId: doppelt.haushalt.id, anwesend: doppelt.personen.map(({ id }) => id) };
  await erfasse(anfrage.db, [gespraech({ ...inZweiter, personalId: ALI, ziele: [19] })]);
  expect(await werte(anfrage)).toEqual({ 1: 1, 18: 1, 43: 1, 44: 1, 47: 7 });

  await fuehreZusammen(anfrage, einzige(sara.personen), einzige(doppelt.personen));

  // The second file has nobody left; who was there counts all the same.
  expect(await werte(anfrage)).toEqual({ 1: 1, 18: 1, 43: 1, 44: 1, 47: 6 });
  await erfasse(anfrage.db, [gespraech({ haushaltId: sara.id })]);
  expect(await werte(anfrage)).toEqual({ 1: 2, 18: 1, 43: 1, 44: 1, 47: 6 });
});
