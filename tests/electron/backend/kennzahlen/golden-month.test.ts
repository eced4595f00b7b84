import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { A_DORF, B_HEIM, personalId } from '../../../support/builders.ts';
import {
  ALI,
  erfasse,
  erfasseKontakt,
  gespraech,
  JANUAR,
  mitFaellen,
  werteVon,
} from '../../../support/kennzahlen-erfassung.ts';

const MARIA = personalId(1);
const SPUR = { version: 1, geaendert_am: '2018-02-01T08:00:00.000Z', geaendert_von: 'M. Weber' };

/**
 * January 2018, counted by hand:
 *
 *      day    by     file     Kommune  place           topics             further
 *   a  03.01. Maria  family   A-dorf   Beratungsstelle Arbeit, Wohnung    45 min, sent to 25
 *   b  03.01. Maria  Sara     A-dorf   telephone       Sprache            20 min
 *   c  10.01. Ali    family   A-dorf   aufsuchend      Kinder             30 min, interpreter
 *   d  10.01. Maria  no name  A-dorf   Beratungsstelle Sonstige           10 min
 *   e  12.01. Maria  Yonas    B-heim   Begleitung      Leistungen         90 min, sent to 19 and 24
 *   f  15.01. Maria  Sara     A-dorf   Beratungsstelle Teilhabe           60 min, group
 *   g  15.01. Maria  Yonas    B-heim   Beratungsstelle Teilhabe           60 min, the same group
 *   h  31.01. Ali    Yonas    B-heim   Beratungsstelle Aufenthalt         30 min, handover, in the GU, information
 *   and one each on 31.12. and 01.02., which do not count (Z1).
 *
 * a + c = 2 with families, 6 with single ones; a, b, d, f, g, h = 6 at the Beratungsstelle; 345 minutes; three
 * Weiterleitungen. Persons: 4 of the family, Sara, Yonas = 6, of them 2 in files of their own. Maria met all 6, Ali 5
 * (family and Yonas): 11 as a sum.
 */
async function januar() {
  const faelle = await mitFaellen();
  const { anfrage, familie, sara, yonas } = faelle;
  const gruppeId = randomUUID();
  const mitFamilie = { haushaltId: familie.id, adressat: 'familie' } as const;
  const mitYonas = { haushaltId: yonas.id, kommuneId: B_HEIM.id };
  await erfasse(anfrage.db, [
    gespraech({ ...mitFamilie, themen: ['arbeit', 'wohnung'], minuten: 45, ziele: [25] }),
    gespraech({ haushaltId: sara.id, fernweg: 'telefon', themen: ['sprache'], minuten: 20 }),
    gespraech({
      ...mitFamilie,
      am: '2018-01-10',
      personalId: ALI,
      ort: 'aufsuchend',
      themen: ['kinder'],
      sprachmittlung: 'Frau Haddad',
      anwesend: familie.personen.slice(0, 2),
    }),
    gespraech({ am: '2018-01-10', themen: ['sonstige'], minuten: 10 }),
    gespraech({
      ...mitYonas,
      am: '2018-01-12',
      ort: 'begleitung',
      themen: ['leistungen'],
      minuten: 90,
      ziele: [19, 24],
    }),
    gespraech({ haushaltId: sara.id, am: '2018-01-15', themen: ['teilhabe'], minuten: 60, gruppeId }),
    gespraech({ ...mitYonas, am: '2018-01-15', themen: ['teilhabe'], minuten: 60, gruppeId }),
    gespraech({
      ...mitYonas,
      am: '2018-01-31',
      personalId: ALI,
      themen: ['aufenthalt'],
      istUebergabe: true,
      istInformation: true,
      inUnterkunft: true,
    }),
    gespraech({ ...mitFamilie, am: '2017-12-31' }),
    gespraech({ haushaltId: sara.id, am: '2018-02-01' }),
  ]);
  for (const gruppe of ['integrationsbeauftragte', 'integrationsbeauftragte', 'gemeindeverwaltung', 'landratsamt']) {
    await erfasseKontakt(anfrage.db, { gruppe });
  }
  await erfasseKontakt(anfrage.db, { gruppe: 'landratsamt', am: '2018-02-01' });
  await anfrage.db
    .insertInto('termine')
    .values({
      id: randomUUID(),
      haushalt_id: sara.id,
      serie_id: null,
      titel: 'Beratung',
      am: '2018-01-18',
      um: '10:00',
      dauer_minuten: 30,
      ort: 'buero',
      ortsangabe: '',
      personal_id: MARIA,
      sprachmittlung: '',
      stand: 'nicht_erschienen',
      notiz: '',
      ...SPUR,
    })
    .execute();
  return faelle;
}

test('the month that was counted by hand', async () => {
  const { anfrage } = await januar();

  const auswertung = await werteAus(anfrage, JANUAR);

  const werte = werteVon(auswertung);
  const gezaehlte = Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== 0 && wert !== null));
  expect(gezaehlte).toEqual({
    1: 8,
    2: 2,
    3: 6,
    4: 6,
    5: 1,
    6: 1,
    7: 1,
    10: 1,
    11: 1,
    13: 2,
    14: 1,
    15: 1,
    16: 1,
    17: 1,
    18: 3,
    19: 1,
    24: 1,
    25: 1,
    31: 4,
    32: 2,
    34: 2,
    37: 1,
    43: 6,
    44: 2,
    45: 5,
    47: 6,
    N1: 1,
    N2: 2,
    N3: 1,
    N4: 1,
    N5: 345,
    N6: 1,
    N7: 1,
    N8a: 1,
    N9: 1,
    N15b: 2,
    D1: 25,
    D2a: 75,
    D2b: 12.5,
    D2c: 12.5,
    D3: 0.7,
    D4: 37.5,
    D5a: 33.3,
    D5f: 33.3,
    D5g: 33.3,
    D6: 100,
    D9: 3,
    D10: 3.9,
  });
  const zeile = (schluessel: string) => auswertung.zeilen.find((eine) => eine.schluessel === schluessel);
  expect(zeile('43')).toMatchObject({ wert: 6, summePersonal: 11, summeKommunen: 6 });
  expect(zeile('1')).toMatchObject({ wert: 8, summePersonal: 8, summeKommunen: 8 });
  const stelle = auswertung.zeilen.findIndex(({ schluessel }) => schluessel === '1');
  expect(auswertung.personal.map(({ name, werte }) => [name, werte[stelle]])).toEqual([
    ['Kaya, Ali', 2],
    ['Weber, Maria', 6],
    ['Ohne Zuordnung', 0],
  ]);
  expect(auswertung.kommunen.map(({ id, werte }) => [id, werte[stelle]])).toEqual(
    expect.arrayContaining([
      [A_DORF.id, 5],
      [B_HEIM.id, 3],
    ]),
  );
});
