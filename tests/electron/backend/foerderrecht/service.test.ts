import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { liesRegimeDateien } from '../../../../electron/backend/foerderrecht/files.ts';
import { listeRegime, passeAn, setzeZurueck } from '../../../../electron/backend/foerderrecht/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { regimeFuer, zahlwert } from '../../../../shared/foerderrecht/rules.ts';
import { A_DORF, foerderrecht } from '../../../support/builders.ts';
import { anfrageAn, fehlschlag, felder, neueDatenbank, vonKollege } from '../../../support/anfragen.ts';

const TYP_A = { regimeId: 'r1-2017-2019', schluessel: 'pauschale.a', gueltigVon: datum('2017-01-01') } as const;
const BEGRUENDUNG = 'Bescheid vom 01.03.2018, Seite 2';

async function satzTypA(anfrage: Anfrage): Promise<number | null> {
  const tag = datum('2018-01-01');
  const regime = regimeFuer(await listeRegime(anfrage), tag);
  return regime === null ? null : zahlwert(regime, 'pauschale.a', tag);
}

/** Where a value of that key stands in the first regime. */
function stelle(schluessel: string) {
  const wert = foerderrecht()[0]?.kennwerte.find((eines) => eines.schluessel === schluessel);
  if (!wert) throw new Error(`Kein Wert: ${schluessel}`);
  return { regimeId: 'r1-2017-2019', schluessel, gueltigVon: wert.gueltigVon } as const;
}

describe('The shipped Förderrecht', () => {
  test('is read from its files, oldest regime first, and served as it is', async () => {
    const dateien = liesRegimeDateien('resources');
    expect(dateien.map((regime) => regime.id)).toEqual(['r1-2017-2019', 'r2-2020-2022', 'r3-2022-2024', 'r4-ab-2025']);
    expect(await listeRegime(anfrageAn(await neueDatenbank(), { regimeDateien: dateien }))).toEqual(dateien);
  });

  test('does not start with a file that breaks the shape, and says which', () => {
    const ressourcen = mkdtempSync(join(tmpdir(), 'geleit-'));
    onTestFinished(() => rmSync(ressourcen, { recursive: true }));
    mkdirSync(join(ressourcen, 'foerderrecht'));
    writeFileSync(join(ressourcen, 'foerderrecht', 'r9.json'), '{"id":"r9"}');
    expect(() => liesRegimeDateien(ressourcen)).toThrow('resources/foerderrecht/r9.json');
  });
});

describe('An own value', () => {
  test('stands in the place of the shipped one, with what was shipped, the reason, who and when', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    const regime = await passeAn(anfrage, { ...TYP_A, wert: 65_000_00, begruendung: BEGRUENDUNG, version: null });
    expect(regime.kennwerte.filter((wert) => wert.angepasst !== null)).toMatchObject([
      {
        schluessel: 'pauschale.a',
        wert: 65_000_00,
        angepasst: {
          urspruenglich: 64_000_00,
          begruendung: BEGRUENDUNG,
          am: '2018-01-15T08:00:00.000Z',
          von: 'Petra Roth',
          version: 1,
        },
      },
    ]);
    expect(await satzTypA(anfrage)).toBe(65_000_00);
  });

  test('of one period leaves the same value of another period as it is', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    const wertstelle = {
      regimeId: 'r1-2017-2019',
      schluessel: 'par29d.stichtag',
      gueltigVon: datum('2018-01-01'),
    } as const;
    const regime = await passeAn(anfrage, {
      ...wertstelle,
      wert: '2018-09-14',
      begruendung: BEGRUENDUNG,
      version: null,
    });
    const stichtage = regime.kennwerte.filter((wert) => wert.schluessel === 'par29d.stichtag');
    expect(stichtage.map((wert) => wert.wert)).toEqual(['2017-09-15', '2018-09-14']);
  });

  test('can be changed and taken back; then the shipped one holds again', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    await passeAn(anfrage, { ...TYP_A, wert: 65_000_00, begruendung: BEGRUENDUNG, version: null });
    await passeAn(anfrage, { ...TYP_A, wert: 66_000_00, begruendung: BEGRUENDUNG, version: 1 });
    expect(await satzTypA(anfrage)).toBe(66_000_00);
    const regime = await setzeZurueck(anfrage, { ...TYP_A, version: 2 });
    expect(regime).toEqual(foerderrecht()[0]);
    expect(await satzTypA(anfrage)).toBe(64_000_00);
  });

  test.each([
    ['an amount below zero', 'pauschale.a', -1, 'wert: Der Wert darf nicht negativ sein.'],
    ['a text for an amount', 'pauschale.a', 'viel', 'wert: Bitte eine Zahl eingeben. Beispiel: 64.000,00'],
    [
      'no person to divide by',
      'planungsrahmen.divisor',
      0,
      'wert: Durch diese Zahl wird geteilt; sie muss größer als 0 sein.',
    ],
    [
      'a day that does not exist',
      'planungsrahmen.stichtag',
      '2017-02-30',
      'wert: Dieses Datum gibt es nicht. Beispiel: 15.09.2018',
    ],
    [
      'a reading that is none',
      'auslegung.angefangene_monate',
      'wochen',
      'wert: Möglich sind nur: tageweise: Tage / Tage des Monats · als voller Monat · gar nicht.',
    ],
  ])('is refused where it is %s', async (_, schluessel, wert, satz) => {
    const anfrage = anfrageAn(await neueDatenbank());
    const lauf = passeAn(anfrage, { ...stelle(schluessel), wert, begruendung: BEGRUENDUNG, version: null });
    expect(await felder(lauf)).toEqual([satz]);
    expect(await listeRegime(anfrage)).toEqual(foerderrecht());
  });

  test('is refused for a value that the regime does not have', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    const ohne = { ...TYP_A, gueltigVon: datum('2017-01-02') };
    const lauf = passeAn(anfrage, { ...ohne, wert: 1, begruendung: BEGRUENDUNG, version: null });
    expect((await fehlschlag(lauf)).code).toBe('NICHT_GEFUNDEN');
  });

  test('that a colleague set or changed meanwhile is neither overwritten nor taken back', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    const eigener = { ...TYP_A, wert: 65_000_00, begruendung: BEGRUENDUNG };
    await passeAn(vonKollege(anfrage), { ...eigener, version: null });
    const veraltet = { code: 'VERALTET', geaendertVon: 'Hannes Ulm', geaendertAm: '2018-01-15T09:00:00.000Z' };
    expect(await fehlschlag(passeAn(anfrage, { ...eigener, version: null }))).toMatchObject(veraltet);
    await passeAn(vonKollege(anfrage), { ...eigener, version: 1 });
    expect(await fehlschlag(passeAn(anfrage, { ...eigener, version: 1 }))).toMatchObject(veraltet);
    expect(await fehlschlag(setzeZurueck(anfrage, { ...TYP_A, version: 1 }))).toMatchObject(veraltet);
  });

  test('is not for an account that sees only some of the Kommunen, since it changes the figures of all', async () => {
    const anfrage = anfrageAn(await neueDatenbank(), { kommunen: [A_DORF.id] });
    const lauf = passeAn(anfrage, { ...TYP_A, wert: 1, begruendung: BEGRUENDUNG, version: null });
    expect((await fehlschlag(lauf)).code).toBe('NICHT_ERLAUBT');
    expect((await fehlschlag(setzeZurueck(anfrage, { ...TYP_A, version: 1 }))).code).toBe('NICHT_ERLAUBT');
    expect(await satzTypA(anfrage)).toBe(64_000_00);
  });
});
