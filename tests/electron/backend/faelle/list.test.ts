import { expect, test } from 'vitest';
import { aendereHaushalt } from '../../../../electron/backend/faelle/household-service.ts';
import { aenderePerson } from '../../../../electron/backend/faelle/person-service.ts';
import { ladeAkte, listeFaelle } from '../../../../electron/backend/faelle/service.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { neuerFallfilter } from '../../../../shared/faelle/defaults.ts';
import {
  zHaushaltEingabe,
  zPersonEingabe,
  type Aufenthalt,
  type Fallfilter,
  type Fallzeile,
} from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { mitPersonal } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM, personalId } from '../../../support/builders.ts';
import {
  falleintragId,
  familie,
  haushaltEingabe,
  legeFallAn,
  legeOffeneAkteAn,
  mitSuche,
  personEingabe,
  stehtFuer,
} from '../../../support/faelle.ts';

const QUELLEN = ANMELDUNGEN.flatMap(({ suche }) => suche);

function seite(anfrage: Anfrage, filter: Partial<Fallfilter> = {}, rest = {}) {
  return listeFaelle(
    anfrage,
    { filter: { ...neuerFallfilter(), ...filter }, sortierung: 'name', ab: 0, anzahl: 10, ...rest },
    QUELLEN,
  );
}

const namen = (zeilen: readonly Fallzeile[]) => zeilen.map(({ bezeichnung }) => bezeichnung);

const papier = (nummer: number, bis: string | null): Aufenthalt => ({
  id: falleintragId(nummer),
  status: 'gestattung',
  von: datum('2017-01-01'),
  bis: bis === null ? null : datum(bis),
  erwerbstaetigkeit: 'unbekannt',
  wohnsitzauflage: '',
  nebenbestimmungen: '',
});

/** A family with a file in A-dorf, two single persons there, and one in B-heim. */
async function vierFaelle(): Promise<Anfrage> {
  const anfrage = mitSuche(await mitPersonal());
  await legeOffeneAkteAn(
    anfrage,
    haushaltEingabe({
      art: 'familie',
      zustaendigId: personalId(1),
      vorrang: 'dringend',
      leistungen: [{ id: falleintragId(60), art: 'sgb2', von: null, bis: null }],
    }),
    familie().map((person, nummer) => ({
      ...person,
      sprachen: [{ sprache: 'ar', niveau: 'muttersprache' as const }],
      aufenthalte: [papier(61 + nummer, nummer === 1 ? '2018-04-30' : '2019-01-31')],
    })),
  );
  const ohneAnschrift = haushaltEingabe({ anschriften: [] });
  await legeFallAn(anfrage, ohneAnschrift, [
    personEingabe({ aubVon: datum('2016-02-01'), aufenthalte: [papier(70, null)] }),
  ]);
  await legeFallAn(anfrage, ohneAnschrift, [
    personEingabe({
      vorname: 'Öznur',
      nachname: '',
      aubVon: null,
      fremdnummern: [{ art: 'azr', nummer: '12345' }],
    }),
  ]);
  await legeFallAn(anfrage, haushaltEingabe({ kommuneId: B_HEIM.id }), [
    personEingabe({ nachname: 'Zahir', vorname: 'Ali' }),
  ]);
  return anfrage;
}

test('the list shows what must be known of a case, ordered as an index orders names', async () => {
  const anfrage = await vierFaelle();
  const { zeilen, gesamt, personen } = await seite(anfrage);

  expect([namen(zeilen), gesamt, personen]).toEqual([
    ['Familie Al-Ahmad (4)', 'Bekele, Sara', 'Öznur', 'Zahir, Ali'],
    4,
    7,
  ]);
  expect(zeilen[0]).toEqual({
    id: zeilen[0]?.id,
    bezeichnung: 'Familie Al-Ahmad (4)',
    aktenzeichen: '464.2-001/18',
    kommuneId: A_DORF.id,
    art: 'familie',
    stand: 'offen',
    personen: 4,
    zustaendigId: personalId(1),
    zustaendig: 'Maria Weber',
    vorrang: 'dringend',
    aufenthaltBis: '2018-04-30',
    aubVon: '2017-06-01',
    begleitetSeit: '2018-02-01',
  });
});

test('each order puts what is missing last, and pages go on where the one before ended', async () => {
  const anfrage = await vierFaelle();
  const ordnung = async (sortierung: string) => namen((await seite(anfrage, {}, { sortierung })).zeilen);

  expect(await ordnung('aktenzeichen')).toEqual(['Familie Al-Ahmad (4)', 'Bekele, Sara', 'Öznur', 'Zahir, Ali']);
  expect(await ordnung('aufenthalt')).toEqual(['Familie Al-Ahmad (4)', 'Bekele, Sara', 'Öznur', 'Zahir, Ali']);
  expect(await ordnung('aub')).toEqual(['Bekele, Sara', 'Familie Al-Ahmad (4)', 'Zahir, Ali', 'Öznur']);
  const zweite = await seite(anfrage, {}, { ab: 2, anzahl: 1 });
  expect([namen(zweite.zeilen), zweite.gesamt]).toEqual([['Öznur'], 4]);
});

test('each filter keeps the cases that meet it', async () => {
  const anfrage = await vierFaelle();
  const mit = async (filter: Partial<Fallfilter>) => namen((await seite(anfrage, filter)).zeilen);
  const familieAlAhmad = ['Familie Al-Ahmad (4)'];

  expect({
    kommune: await mit({ kommuneId: B_HEIM.id }),
    stand: await mit({ stand: 'offen' }),
    zustaendig: await mit({ zustaendig: personalId(1) }),
    ohne: await mit({ zustaendig: 'ohne' }),
    art: await mit({ art: 'familie' }),
    vorrang: await mit({ vorrang: 'dringend' }),
    wohnform: await mit({ wohnform: 'kommunale_unterkunft' }),
    leistung: await mit({ leistung: 'sgb2' }),
    sprache: await mit({ sprache: 'ar' }),
    ortsteil: await mit({ ortsteil: 'Oberdorf', kommuneId: A_DORF.id }),
    aufenthaltBis: await mit({ aufenthaltBis: datum('2018-12-31') }),
    name: await mit({ text: 'mochammed' }),
    original: await mit({ text: 'الأحمد' }),
    nummer: await mit({ text: '12345' }),
    aktenzeichen: await mit({ text: '464.2-001/18' }),
    ohneTreffer: await mit({ text: 'Mochammed', kommuneId: B_HEIM.id }),
  }).toEqual({
    kommune: ['Zahir, Ali'],
    stand: familieAlAhmad,
    zustaendig: familieAlAhmad,
    ohne: ['Bekele, Sara', 'Öznur', 'Zahir, Ali'],
    art: familieAlAhmad,
    vorrang: familieAlAhmad,
    wohnform: [...familieAlAhmad, 'Zahir, Ali'],
    leistung: familieAlAhmad,
    sprache: familieAlAhmad,
    ortsteil: familieAlAhmad,
    aufenthaltBis: familieAlAhmad,
    name: familieAlAhmad,
    original: familieAlAhmad,
    nummer: ['Öznur'],
    aktenzeichen: familieAlAhmad,
    ohneTreffer: [],
  });
});

test('own cases are those of the Personal of the account; without one there are none', async () => {
  const anfrage = await vierFaelle();
  expect((await seite(anfrage, { zustaendig: 'eigene' })).gesamt).toBe(0);
  await stehtFuer(anfrage, personalId(1));
  expect(namen((await seite(anfrage, { zustaendig: 'eigene' })).zeilen)).toEqual(['Familie Al-Ahmad (4)']);
});

test('an account of B-heim sees the case of B-heim, and counts no other', async () => {
  const anfrage = { ...(await vierFaelle()), kommunen: [B_HEIM.id] };
  const { zeilen, gesamt, personen } = await seite(anfrage);
  expect([namen(zeilen), gesamt, personen]).toEqual([['Zahir, Ali'], 1, 1]);
  expect((await seite(anfrage, { text: 'Mohamad' })).gesamt).toBe(0);
  expect((await seite({ ...anfrage, kommunen: [] })).gesamt).toBe(0);
});

test('what the list shows and finds follows every change', async () => {
  const anfrage = await vierFaelle();
  const { zeilen } = await seite(anfrage, { text: 'Bekele' });
  const zeile = zeilen[0];
  if (zeile === undefined) throw new Error('nobody there');
  const akte = await ladeAkte(anfrage, zeile.id);
  const person = akte.personen[0];
  if (person === undefined) throw new Error('nobody there');
  await aenderePerson(anfrage, {
    id: person.id,
    version: 1,
    eingabe: {
      ...zPersonEingabe.parse(person),
      nachname: 'Tesfaye',
      aufenthalte: [papier(80, '2018-06-30')],
      aubVon: datum('2018-01-01'),
      sprachen: [{ sprache: 'ti', niveau: 'muttersprache' }],
    },
  });
  await aendereHaushalt(anfrage, {
    id: zeile.id,
    version: 1,
    eingabe: { ...zHaushaltEingabe.parse(akte.haushalt), vorrang: 'hoch' },
  });

  expect((await seite(anfrage, { sprache: 'ti' })).zeilen).toMatchObject([
    { bezeichnung: 'Tesfaye, Sara', aufenthaltBis: '2018-06-30', aubVon: '2018-01-01', vorrang: 'hoch' },
  ]);
});
