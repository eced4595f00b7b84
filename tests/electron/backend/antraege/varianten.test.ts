import { expect, test } from 'vitest';
import { legeAntragAn, listeAntraege } from '../../../../electron/backend/antraege/service.ts';
import { suchePartnerFuer, vergleicheVarianten } from '../../../../electron/backend/antraege/varianten.ts';
import { listePersonal } from '../../../../electron/backend/personal/service.ts';
import { neueVariante, unveraenderteStelle } from '../../../../shared/antraege/varianten.ts';
import { mitPersonal } from '../../../support/anfragen.ts';
import {
  antragEingabe,
  antragId,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  personalId,
  stelle,
} from '../../../support/builders.ts';
import { teile } from '../../../support/hindernisse.ts';

const TYP_C = {
  ...neueVariante('mit Typ c'),
  stellen: [{ ...unveraenderteStelle(0, { personalId: personalId(1) }), typ: 'c' as const }],
};
const OHNE_B = { ...neueVariante('ohne B-heim'), partnerWeg: [B_HEIM.id] };

test('Variants are compared with the Antrag as it is typed, and nothing of them is saved', async () => {
  const anfrage = await mitPersonal();
  const { id } = await legeAntragAn(anfrage, antragEingabe());
  const vorher = [await listeAntraege(anfrage), await listePersonal(anfrage)];
  const { heute, varianten } = await vergleicheVarianten(anfrage, {
    ...antragEingabe(),
    id,
    varianten: [TYP_C, OHNE_B],
  });
  expect(heute.zahlen.zuwendung).toEqual({ wert: 64_000_00, unterschied: 0 });
  expect(varianten.map(({ zahlen }) => zahlen.zuwendung)).toEqual([
    { wert: 51_000_00, unterschied: -13_000_00 },
    { wert: 32_000_00, unterschied: -32_000_00 },
  ]);
  expect([await listeAntraege(anfrage), await listePersonal(anfrage)]).toEqual(vorher);
});

test('The Antrag that is looked at binds nobody; another one does', async () => {
  const anfrage = await mitPersonal();
  const allein = antragEingabe({
    antragstellerinId: B_HEIM.id,
    durchfuehrung: 'eigene_stelle',
    beteiligte: [beteiligte({ kommuneId: B_HEIM.id })],
    stellen: [stelle({ teile: teile([B_HEIM, 100]) })],
  });
  const { id } = await legeAntragAn(anfrage, allein);
  const namen = async () =>
    (await suchePartnerFuer(anfrage, { ...allein, id }))?.gruppen.map(({ partner }) => partner.map(({ name }) => name));
  expect(await namen()).toEqual([['C-hausen']]);
  await legeAntragAn(
    { ...anfrage, neueId: () => antragId(2) },
    { ...allein, beteiligte: [beteiligte({ kommuneId: C_HAUSEN.id })] },
  );
  expect(await namen()).toEqual([]);
});
