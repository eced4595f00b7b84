import { expect, test } from 'vitest';
import { antraegeFoerderquelle } from '../../../../electron/backend/antraege/kennzahlen-source.ts';
import { einAntrag, legeAntragAn, pruefeUndSchliesse } from '../../../../electron/backend/antraege/service.ts';
import { MITTEL_HIER, werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { mitPersonal } from '../../../support/anfragen.ts';
import { A_DORF, antragEingabe } from '../../../support/builders.ts';
import { JANUAR, werteVon } from '../../../support/kennzahlen-erfassung.ts';

const MITTEL = { ...MITTEL_HIER, foerderquellen: [antraegeFoerderquelle] };

test('Ausschöpfung and Besetzungsgrad follow from the granted Anträge, also of one Kommune alone', async () => {
  const anfrage = await mitPersonal();
  const angelegt = await legeAntragAn(anfrage, antragEingabe());
  await pruefeUndSchliesse(anfrage, { id: angelegt.id, version: angelegt.version });
  expect(werteVon(await werteAus(anfrage, JANUAR, MITTEL))).toMatchObject({ D11: null, D12: null });

  await anfrage.db.updateTable('antraege').set({ zustand: 'bewilligt' }).execute();

  const { berechnung } = await einAntrag(anfrage, angelegt.id);
  if (berechnung === null) throw new Error('no figures');
  const ausschoepfung = Math.round((1_000 * berechnung.zuwendung.cent) / berechnung.planungsrahmen.cent) / 10;
  // Maria's full post was applied for and is filled.
  expect(werteVon(await werteAus(anfrage, JANUAR, MITTEL))).toMatchObject({ D11: ausschoepfung, D12: 100 });
  const aDorf = await werteAus(anfrage, { ...JANUAR, kommuneIds: [A_DORF.id] }, MITTEL);
  expect(werteVon(aDorf)).toMatchObject({ D12: 100 });
  expect(werteVon(aDorf)['D11']).toBeCloseTo(ausschoepfung, 0);
  // Of one person of Personal nothing of that can be told.
  expect(werteVon(await werteAus(anfrage, { ...JANUAR, personalIds: [] }, MITTEL))).toMatchObject({
    D11: null,
    D12: null,
  });
});
