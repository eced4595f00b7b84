import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, zPersonId } from '../../../shared/foundation/id.ts';
import { neuerPunkt, neueUebergabe, neueUebergabeperson } from '../../../shared/uebergaben/defaults.ts';
import { pruefeUebergabe, zaehleUebergabegespraeche, type Uebergabelage } from '../../../shared/uebergaben/rules.ts';
import type { UebergabeEingabe } from '../../../shared/uebergaben/types.ts';

const SARA = zPersonId.parse('00000000-0000-4000-8000-0000000000a1');
const FREMDE = zPersonId.parse('00000000-0000-4000-8000-0000000000a2');
const PUNKT = '00000000-0000-4000-8000-0000000000b1';
const HEUTE = datum('2026-03-02');
const LAGE: Uebergabelage = { heute: HEUTE, personIds: [SARA], andereGespraeche: [] };

const vollstaendig = (aenderung: Partial<UebergabeEingabe> = {}): UebergabeEingabe => ({
  ...neueUebergabe(HEUTE, [{ id: SARA }]),
  vonStelle: 'Landratsamt, Flüchtlingssozialarbeit',
  einverstaendnis: 'ja',
  einverstaendnisAm: HEUTE,
  teilnehmende: [
    { name: 'Jana Vogt', stelle: 'Gemeinschaftsunterkunft', seite: 'abgebend' },
    { name: 'Miriam Kern', stelle: 'Gemeinde A-dorf', seite: 'aufnehmend' },
  ],
  sprache: 'Spricht Tigrinya.',
  ...aenderung,
});

const codes = (aenderung: Partial<UebergabeEingabe>, lage: Partial<Uebergabelage> = {}) =>
  pruefeUebergabe(vollstaendig(aenderung), { ...LAGE, ...lage }).map(({ schwere, code, feld }) => [
    schwere,
    code,
    feld,
  ]);

describe('pruefeUebergabe', () => {
  it('lets a whole protocol pass', () => {
    expect(codes({})).toEqual([]);
  });

  it('refuses days in the future', () => {
    const morgen = datum('2026-03-03');
    expect(
      codes({ am: morgen, einverstaendnisAm: morgen, personen: [{ ...neueUebergabeperson(SARA), ankunftAm: morgen }] }),
    ).toEqual([
      ['sperrt', 'uebergabe-in-der-zukunft', 'am'],
      ['sperrt', 'uebergabe-in-der-zukunft', 'einverstaendnisAm'],
      ['sperrt', 'uebergabe-in-der-zukunft', 'personen.0.ankunftAm'],
    ]);
  });

  it('keeps nothing about the family where it does not agree', () => {
    const nein = { einverstaendnis: 'nein', einverstaendnisAm: null } as const;
    expect(codes(nein)).toEqual([['sperrt', 'uebergabe-ohne-einverstaendnis', 'einverstaendnis']]);
    expect(codes({ ...nein, sprache: '' })).toEqual([]);
    expect(codes({ ...nein, sprache: '', offenePunkte: [neuerPunkt(PUNKT)] })).toEqual([
      ['sperrt', 'uebergabe-ohne-einverstaendnis', 'einverstaendnis'],
    ]);
  });

  it('asks for the day of the consent, and says where it is still open', () => {
    expect(codes({ einverstaendnisAm: null })).toEqual([
      ['sperrt', 'uebergabe-einverstaendnis-ohne-tag', 'einverstaendnisAm'],
    ]);
    expect(codes({ einverstaendnis: 'offen', einverstaendnisAm: null })).toEqual([
      ['warnt', 'uebergabe-einverstaendnis-offen', 'einverstaendnis'],
    ]);
  });

  it('keeps health closed without the express consent', () => {
    expect(codes({ gesundheit: 'Diabetes' })).toEqual([
      ['sperrt', 'uebergabe-gesundheit-ohne-einwilligung', 'gesundheit'],
    ]);
    expect(codes({ gesundheit: 'Diabetes', gesundheitEinwilligungAm: HEUTE })).toEqual([]);
  });

  it('refuses foreign persons, persons twice, and a paper that ends before it begins', () => {
    const person = neueUebergabeperson(SARA);
    expect(
      codes({
        personen: [
          { ...person, status: 'gestattung', statusVon: datum('2026-02-01'), statusBis: datum('2026-01-01') },
          person,
          neueUebergabeperson(FREMDE),
        ],
      }),
    ).toEqual([
      ['sperrt', 'ende-vor-beginn', 'personen.0.statusBis'],
      ['sperrt', 'uebergabe-person-doppelt', 'personen.1.personId'],
      ['sperrt', 'uebergabe-person-fremd', 'personen.2.personId'],
    ]);
  });

  it('warns of what cannot be right', () => {
    expect(
      codes(
        {
          personen: [
            {
              ...neueUebergabeperson(SARA),
              ankunftAm: datum('2026-02-01'),
              aubVon: datum('2026-01-01'),
              statusBis: datum('2027-01-01'),
            },
          ],
          offenePunkte: [{ ...neuerPunkt(PUNKT), bis: datum('2026-03-01') }],
          termine: [{ am: datum('2026-03-01'), um: null, was: 'Jobcenter' }],
          teilnehmende: [],
        },
        { andereGespraeche: [HEUTE] },
      ),
    ).toEqual([
      ['warnt', 'uebergabe-zweite-am-tag', 'am'],
      ['warnt', 'uebergabe-status-fehlt', 'personen.0.status'],
      ['warnt', 'uebergabe-aub-vor-ankunft', 'personen.0.aubVon'],
      ['warnt', 'uebergabe-punkt-vor-dem-tag', 'offenePunkte.0.bis'],
      ['warnt', 'uebergabe-termin-vor-dem-tag', 'termine.0.am'],
      ['warnt', 'uebergabe-seite-fehlt', 'teilnehmende'],
    ]);
  });
});

it('Kennzahl 37 counts of each file one talk on a day, and nothing in writing', () => {
  const eine = zHaushaltId.parse('00000000-0000-4000-8000-0000000000c1');
  const andere = zHaushaltId.parse('00000000-0000-4000-8000-0000000000c2');
  const gestern = datum('2026-03-01');
  expect(
    zaehleUebergabegespraeche([
      { haushaltId: eine, am: HEUTE, istGespraech: true },
      { haushaltId: eine, am: HEUTE, istGespraech: true },
      { haushaltId: eine, am: gestern, istGespraech: true },
      { haushaltId: andere, am: HEUTE, istGespraech: true },
      { haushaltId: andere, am: gestern, istGespraech: false },
    ]),
  ).toBe(3);
});
