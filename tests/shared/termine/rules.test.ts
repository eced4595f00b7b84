import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, zPersonalId, zTerminId } from '../../../shared/foundation/id.ts';
import {
  pruefeTermin,
  ueberschneiden,
  wochenanfang,
  zweiterTermin,
  type Terminlage,
} from '../../../shared/termine/rules.ts';
import { zUhrzeit } from '../../../shared/foundation/time.ts';
import { zTerminEingabe, type Termin, type TerminEingabe } from '../../../shared/termine/types.ts';

const id = (nummer: number) => `00000000-0000-4000-8000-00000000000${nummer}`;
const TERMIN: TerminEingabe = {
  haushaltId: zHaushaltId.parse(id(1)),
  titel: 'Antrag auf Wohngeld',
  personIds: [],
  am: datum('2026-11-24'),
  um: zUhrzeit.parse('09:00'),
  dauerMinuten: 45,
  ort: 'buero',
  ortsangabe: 'Zimmer 12',
  personalId: zPersonalId.parse(id(2)),
  sprachmittlung: '',
  notiz: '',
};
const LAGE: Terminlage = {
  heute: datum('2026-11-23'),
  id: null,
  belegungen: [],
  personal: 'Ali Kaya',
  brauchtSprachmittlung: [],
};

describe('an appointment', () => {
  it('on a working day, free and in the future is without hindrance', () => {
    expect(pruefeTermin(TERMIN, LAGE)).toEqual([]);
  });

  it('on a day that has passed is warned of, but not where it was planned before', () => {
    const gestern = { ...TERMIN, am: datum('2026-11-20') };
    expect(pruefeTermin(gestern, LAGE)).toMatchObject([
      { schwere: 'warnt', satz: 'Der 20.11.2026 liegt schon zurück.', feld: 'am' },
    ]);
    expect(pruefeTermin(gestern, { ...LAGE, id: zTerminId.parse(id(3)) })).toEqual([]);
  });

  it('on a holiday of Baden-Württemberg names it and the next working day', () => {
    expect(pruefeTermin({ ...TERMIN, am: datum('2027-01-06') }, LAGE)).toMatchObject([
      {
        schwere: 'warnt',
        satz: 'Der 06.01.2027 ist Erscheinungsfest.',
        ausweg: 'Der nächste Werktag ist der 07.01.2027.',
      },
    ]);
  });

  it('at a time at which its Personal is taken says from when to when', () => {
    const belegungen = [
      { terminId: zTerminId.parse(id(4)), am: TERMIN.am, um: zUhrzeit.parse('09:30'), dauerMinuten: 60 },
    ];
    expect(pruefeTermin(TERMIN, { ...LAGE, belegungen })).toMatchObject([
      { schwere: 'warnt', satz: 'Ali Kaya hat am 24.11.2026 von 09:30 bis 10:30 Uhr schon einen Termin.', feld: 'um' },
    ]);
    expect(pruefeTermin(TERMIN, { ...LAGE, belegungen, id: zTerminId.parse(id(4)) })).toEqual([]);
  });

  it('beyond midnight is refused', () => {
    expect(pruefeTermin({ ...TERMIN, um: zUhrzeit.parse('23:30') }, LAGE)).toMatchObject([
      { schwere: 'sperrt', code: 'termin-nach-mitternacht', feld: 'dauerMinuten' },
    ]);
  });

  it('without an interpreter for somebody who needs one is warned of', () => {
    const lage = { ...LAGE, brauchtSprachmittlung: ['Sara Bekele'] };
    expect(pruefeTermin(TERMIN, lage)).toMatchObject([
      { schwere: 'warnt', satz: 'Für Sara Bekele ist vermerkt: Sprachmittlung nötig.' },
    ]);
    expect(pruefeTermin({ ...TERMIN, sprachmittlung: 'Tigrinya' }, lage)).toEqual([]);
  });

  it('takes no time of day and no length that is none', () => {
    expect(['24:00', '9:00', '09:60', ''].map((um) => zUhrzeit.safeParse(um).success)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(zTerminEingabe.safeParse({ ...TERMIN, am: '2026-02-30' }).success).toBe(false);
    expect(zTerminEingabe.safeParse({ ...TERMIN, dauerMinuten: 0 }).success).toBe(false);
  });
});

it('Overlapping is mutual, and an appointment that begins as the other ends is free', () => {
  const zeiten = fc.record({
    am: fc.constant(TERMIN.am),
    um: fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([stunde, minute]) =>
        zUhrzeit.parse([stunde, minute].map((zahl) => String(zahl).padStart(2, '0')).join(':')),
      ),
    dauerMinuten: fc.integer({ min: 5, max: 600 }),
  });
  fc.assert(
    fc.property(zeiten, zeiten, (a, b) => {
      expect(ueberschneiden(a, b)).toBe(ueberschneiden(b, a));
      expect(ueberschneiden(a, a)).toBe(true);
    }),
  );
  const [erster, zweiter] = [
    { am: TERMIN.am, um: zUhrzeit.parse('09:00'), dauerMinuten: 30 },
    { am: TERMIN.am, um: zUhrzeit.parse('09:30'), dauerMinuten: 30 },
  ] as const;
  expect(ueberschneiden(erster, zweiter)).toBe(false);
});

it('Who did not come is invited a week later, on a working day and never in the past', () => {
  const termin: Termin = {
    ...TERMIN,
    id: zTerminId.parse(id(3)),
    serieId: null,
    stand: 'nicht_erschienen',
    version: 1,
    geaendertAm: '',
    geaendertVon: '',
  };
  expect(zweiterTermin(termin, datum('2026-11-24'))).toEqual({
    ...TERMIN,
    am: '2026-12-01',
    notiz: 'Erster Termin am 24.11.2026: nicht erschienen.',
  });
  // Two months later, and a week from then is Erscheinungsfest.
  expect(zweiterTermin(termin, datum('2026-12-30')).am).toBe('2027-01-07');
});

it('A week begins on Monday', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-29'].map((tag) => wochenanfang(datum(tag)))).toEqual([
    '2026-11-16',
    '2026-11-23',
    '2026-11-23',
  ]);
});
