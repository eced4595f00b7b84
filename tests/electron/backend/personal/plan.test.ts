import { expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import {
  besetzungAlsBlatt,
  besetzungAlsWord,
  listeGeplanteStellen,
  loescheGeplanteStelle,
  speichereGeplanteStelle,
} from '../../../../electron/backend/personal/plan-service.ts';
import { personalVerweiseAufKommune } from '../../../../electron/backend/personal/service.ts';
import type { Blatt, Zelle } from '../../../../shared/documents/blocks.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { GeplanteStelle, GeplanteStelleEingabe } from '../../../../shared/personal/types.ts';
import { A_DORF, B_HEIM, C_HAUSEN, geplanteStelle, kommuneId } from '../../../support/builders.ts';
import { fehlschlag, felder, mitPersonal } from '../../../support/anfragen.ts';

const eingabeVon = ({
  id: _i,
  version: _v,
  geaendertAm: _a,
  geaendertVon: _w,
  ...eingabe
}: GeplanteStelle): GeplanteStelleEingabe => eingabe;

async function legeStelle(anfrage: Anfrage, stelle: GeplanteStelle): Promise<GeplanteStelle> {
  return speichereGeplanteStelle(
    { ...anfrage, neueId: () => stelle.id },
    { id: null, version: null, eingabe: eingabeVon(stelle) },
  );
}

const text = (zellen: readonly Zelle[]) => zellen.map((zelle) => zelle.text.map((lauf) => lauf.text).join(''));

/** The rows of a table of the paper with its foot. */
function tabelle(blatt: Blatt, titel: RegExp): string[][] {
  const gefunden = blatt.bloecke.find((block) => block.art === 'tabelle' && titel.test(block.titel));
  if (gefunden?.art !== 'tabelle') throw new Error(`Keine Tabelle: ${titel}`);
  return [...gefunden.zeilen, gefunden.fuss ?? []].map(text);
}

test('A planned post is entered, marked as filled and deleted, the next one first', async () => {
  const anfrage = await mitPersonal();
  const spaeter = await legeStelle(anfrage, geplanteStelle(1));
  const frueher = await legeStelle(anfrage, geplanteStelle(2, { ab: datum('2018-06-01'), kommuneId: B_HEIM.id }));
  expect(await listeGeplanteStellen(anfrage)).toEqual([frueher, spaeter]);
  const eingabe = { ...eingabeVon(frueher), besetztAb: datum('2018-07-01') };
  const besetzte = await speichereGeplanteStelle(anfrage, { id: frueher.id, version: 1, eingabe });
  expect(besetzte).toMatchObject({ besetztAb: '2018-07-01', version: 2 });
  expect((await fehlschlag(loescheGeplanteStelle(anfrage, { id: frueher.id, version: 1 }))).code).toBe('VERALTET');
  await loescheGeplanteStelle(anfrage, { id: frueher.id, version: 2 });
  expect(await listeGeplanteStellen(anfrage)).toEqual([spaeter]);
});

test('A Kommune that is gone and a post that is filled before it begins are refused at their fields', async () => {
  const anfrage = await mitPersonal();
  const lauf = (eingabe: GeplanteStelleEingabe) =>
    felder(speichereGeplanteStelle(anfrage, { id: null, version: null, eingabe }));
  expect(await lauf(eingabeVon(geplanteStelle(1, { kommuneId: kommuneId(77) })))).toEqual([
    'kommuneId: Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
  ]);
  expect(await lauf(eingabeVon(geplanteStelle(1, { besetztAb: datum('2018-10-31') })))).toEqual([
    'besetztAb: Die Stelle wäre besetzt, bevor sie beginnt.',
  ]);
});

test('The paper shows a day by Kommune and sum, by gender and type, and twelve months', async () => {
  const anfrage = await mitPersonal();
  await legeStelle(anfrage, geplanteStelle(1, { bemerkung: 'Ausschreibung läuft' }));
  await legeStelle(
    anfrage,
    geplanteStelle(2, { kommuneId: C_HAUSEN.id, anteilHundertstel: 100, qualifikationstyp: 'c' }),
  );
  const blatt = await besetzungAlsBlatt(anfrage, datum('2018-11-15'));
  expect([blatt.dateiname, blatt.istEntwurf]).toEqual(['Besetzung-2018-11-15', false]);
  expect(tabelle(blatt, /je Kommune/)).toEqual([
    ['A-dorf', '1', '0,50', '1', '0,50', '2', '1,00'],
    ['B-heim', '1', '0,50', '0', '0,00', '1', '0,50'],
    ['C-hausen', '0', '0,00', '1', '1,00', '1', '1,00'],
    ['Gesamt', '1', '1,00', '2', '1,50', '3', '2,50'],
  ]);
  expect(tabelle(blatt, /Geschlecht/)).toContainEqual(['weiblich', '1', '1,00']);
  expect(tabelle(blatt, /nach Qualifikation/).map(([, ...zahlen]) => zahlen)).toEqual([
    ['1', '1,00', '1', '0,50'],
    ['0', '0,00', '0', '0,00'],
    ['0', '0,00', '1', '1,00'],
    ['1', '1,00', '2', '1,50'],
  ]);
  expect(tabelle(blatt, /^Verlauf bis 01\.07\.2019/)).toEqual([
    ['01.08.2018', '1', '1,00', '0', '0,00', '1', '1,00'],
    ['01.11.2018', '1', '1,00', '2', '1,50', '3', '2,50'],
    [],
  ]);
  const { name, bytes } = await besetzungAlsWord(anfrage, datum('2018-11-15'));
  expect([name, Buffer.from(bytes.subarray(0, 2)).toString()]).toEqual(['Besetzung-2018-11-15.docx', 'PK']);
});

test('Who sees only A-dorf gets its posts alone, and planned posts hold their Kommune', async () => {
  const anfrage = await mitPersonal();
  await legeStelle(anfrage, geplanteStelle(1));
  await legeStelle(anfrage, geplanteStelle(2, { kommuneId: C_HAUSEN.id }));
  const nurA = { ...anfrage, kommunen: [A_DORF.id] };
  expect(await listeGeplanteStellen(nurA)).toHaveLength(1);
  expect(tabelle(await besetzungAlsBlatt(nurA, datum('2018-11-15')), /je Kommune/).at(-1)).toEqual([
    'Gesamt',
    '1',
    '0,50',
    '1',
    '0,50',
    '2',
    '1,00',
  ]);
  expect((await personalVerweiseAufKommune(anfrage, C_HAUSEN.id)).map(({ satz }) => satz)).toEqual([
    'In dieser Kommune ist eine Stelle geplant.',
  ]);
});
