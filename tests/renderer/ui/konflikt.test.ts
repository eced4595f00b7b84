import { describe, expect, test } from 'vitest';
import { konfliktfelder, zusammengefuehrt, type Konfliktfeld } from '../../../renderer/ui/konflikt.ts';

/** Two windows started from one record; each typed something. */

const AUSGANG = {
  name: 'A-dorf',
  farbe: 'blau',
  auskunft: { telefon: '1', fax: '' },
  zeilen: ['Rathaus'],
  stellen: [
    { titel: 'Beratung', anteil: 50 },
    { titel: 'Sprechstunde', anteil: 25 },
  ],
};

const kurz = (felder: readonly Konfliktfeld[]) => felder.map(({ pfad, vorgabe }) => [pfad, vorgabe]);

describe('the fields in which two versions differ', () => {
  test('are named by their path; what was not touched here is proposed as it newly stands', () => {
    const meine = { ...AUSGANG, name: 'Adorf', auskunft: { telefon: '1', fax: '9' } };
    const ihre = { ...AUSGANG, farbe: 'rot', auskunft: { telefon: '7', fax: '8' } };
    expect(konfliktfelder(AUSGANG, meine, ihre)).toEqual([
      { pfad: 'name', meine: 'Adorf', ihre: 'A-dorf', vorgabe: 'meine' },
      { pfad: 'farbe', meine: 'blau', ihre: 'rot', vorgabe: 'ihre' },
      { pfad: 'auskunft.telefon', meine: '1', ihre: '7', vorgabe: 'ihre' },
      { pfad: 'auskunft.fax', meine: '9', ihre: '8', vorgabe: 'meine' },
    ]);
  });

  test('are none where both say the same', () => {
    expect(konfliktfelder(AUSGANG, { ...AUSGANG, name: 'Neu' }, { ...AUSGANG, name: 'Neu' })).toEqual([]);
  });

  test('rows of a list stand for themselves while both have as many, else the list is one field', () => {
    const [erste, zweite] = AUSGANG.stellen;
    const meine = { ...AUSGANG, stellen: [erste, { ...zweite, anteil: 30 }] };
    const ihre = { ...AUSGANG, stellen: [{ ...erste, titel: 'Beratung A' }, zweite] };
    const laenger = { ...AUSGANG, stellen: [erste, zweite, { titel: 'Neu', anteil: 10 }] };
    expect([kurz(konfliktfelder(AUSGANG, meine, ihre)), kurz(konfliktfelder(AUSGANG, meine, laenger))]).toEqual([
      [
        ['stellen.0.titel', 'ihre'],
        ['stellen.1.anteil', 'meine'],
      ],
      [['stellen', 'meine']],
    ]);
  });

  test('a list of words is one field', () => {
    const ihre = { ...AUSGANG, zeilen: ['Bürgerhaus'] };
    expect(kurz(konfliktfelder(AUSGANG, AUSGANG, ihre))).toEqual([['zeilen', 'ihre']]);
  });

  test('a part that one of the versions lacks is one field', () => {
    const felder = konfliktfelder({ bank: null }, { bank: { iban: 'DE89' } }, { bank: null });
    expect(felder).toEqual([{ pfad: 'bank', meine: { iban: 'DE89' }, ihre: null, vorgabe: 'meine' }]);
  });
});

describe('both versions put together', () => {
  const meine = {
    ...AUSGANG,
    name: 'Adorf',
    auskunft: { telefon: '2', fax: '9' },
    stellen: [AUSGANG.stellen[0], { titel: 'Sprechstunde', anteil: 30 }],
  };
  const ihre = {
    ...AUSGANG,
    farbe: 'rot',
    auskunft: { telefon: '7', fax: '' },
    stellen: [{ titel: 'Beratung A', anteil: 50 }, AUSGANG.stellen[1]],
  };

  test('as proposed: of each what it changed, the own input where both did', () => {
    const felder = konfliktfelder(AUSGANG, meine, ihre);
    expect(zusammengefuehrt(ihre, felder, ({ vorgabe }) => vorgabe)).toEqual({
      ...AUSGANG,
      name: 'Adorf',
      farbe: 'rot',
      auskunft: { telefon: '2', fax: '9' },
      stellen: [
        { titel: 'Beratung A', anteil: 50 },
        { titel: 'Sprechstunde', anteil: 30 },
      ],
    });
  });

  test('the choice of the clerk decides, all of one side is that side', () => {
    const felder = konfliktfelder(AUSGANG, meine, ihre);
    expect([
      zusammengefuehrt(ihre, felder, () => 'ihre'),
      zusammengefuehrt(ihre, felder, () => 'meine'),
      zusammengefuehrt(ihre, felder, ({ pfad }) => (pfad === 'auskunft.telefon' ? 'meine' : 'ihre')),
    ]).toEqual([ihre, meine, { ...ihre, auskunft: { telefon: '2', fax: '' } }]);
  });

  test('neither version is changed by it', () => {
    const vorher = structuredClone({ meine, ihre });
    zusammengefuehrt(ihre, konfliktfelder(AUSGANG, meine, ihre), () => 'meine');
    expect({ meine, ihre }).toEqual(vorher);
  });
});
