import { describe, expect, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zKontoId } from '../../../shared/foundation/id.ts';
import { berechneAntrag } from '../../../shared/antraege/berechnung.ts';
import { antragAusVorjahr, folgezeitraum } from '../../../shared/antraege/vorjahr.ts';
import type { Antrag, AntragEingabe } from '../../../shared/antraege/types.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  antragsdaten,
  B_HEIM,
  beteiligte,
  fortbildung,
  personal,
  personalId,
  stelle,
} from '../../support/builders.ts';

const HEUTE = datum('2018-11-12');
const BEWILLIGT: Partial<Antrag> = {
  zustand: 'bewilligt',
  schritte: [
    {
      zustand: 'bewilligt',
      am: datum('2018-03-05'),
      bemerkung: '',
      kontoId: zKontoId.parse('00000000-0000-4000-8000-000000000001'),
      von: 'Petra Roth',
    },
  ],
};

function ausVorjahr(
  eingabe: Partial<AntragEingabe> = {},
  aenderung: Partial<Antrag> = BEWILLIGT,
  vorgabe: Partial<Parameters<typeof antragAusVorjahr>[1]> = {},
) {
  const frueherer = antrag(antragEingabe(eingabe), aenderung);
  const vorlage = { antrag: frueherer, berechnung: berechneAntrag(frueherer, antragsdaten()) };
  return antragAusVorjahr(vorlage, { heute: HEUTE, personal: [personal()], ...vorgabe });
}

describe('The days that follow', () => {
  test.each([
    ['2018-01-01', '2018-12-31', '2019-01-01', '2019-12-31'],
    ['2018-02-15', '2020-02-14', '2020-02-15', '2022-02-14'],
    ['2018-01-01', '2018-02-28', '2018-03-01', '2018-04-30'],
    ['2018-01-10', '2018-01-20', '2018-01-21', '2018-01-31'],
  ])('on %s to %s are %s to %s', (von, bis, naechstesVon, naechstesBis) => {
    expect(folgezeitraum({ von: datum(von), bis: datum(bis) })).toEqual({ von: naechstesVon, bis: naechstesBis });
  });
});

describe('Last year’s Antrag as a start', () => {
  test('brings Kommunen, posts and texts for the next year; decisions, declarations and enclosures are asked anew', () => {
    const angaben = { ...antragEingabe().angaben, begruendung: 'Bedarf', personenHeute: 124, veranschlagt: '2018' };
    const neuer = ausVorjahr({
      angaben,
      beteiligte: [
        beteiligte({ gremium: 'Gemeinderat', beschlussAm: datum('2017-11-01'), eigenanteilCent: 2_400_00 }),
        beteiligte({ kommuneId: B_HEIM.id }),
      ],
    });
    expect(neuer).toEqual({
      ...antragEingabe(),
      antragsart: 'verlaengerung_12',
      von: '2019-01-01',
      bis: '2019-12-31',
      datum: HEUTE,
      beteiligte: [
        beteiligte({ gremium: 'Gemeinderat', eigenanteilCent: 2_400_00 }),
        beteiligte({ kommuneId: B_HEIM.id }),
      ],
      stellen: [stelle({ von: datum('2019-01-01'), bis: datum('2019-12-31'), fortbildungCent: 0 })],
      angaben: {
        ...antragEingabe().angaben,
        begruendung: 'Bedarf',
        bezug: 'Antrag 464.2-001/18 vom 01.02.2018, bewilligt am 05.03.2018',
      },
      erklaerungen: {
        ...Object.fromEntries(Object.keys(neuer.erklaerungen).map((name) => [name, false])),
        vorsteuerabzug: 'offen',
      },
      anlagen: [],
    });
  });

  test('counts expenses by months and courses as Personal has them for the new days', () => {
    const person = personal({ fortbildungen: [fortbildung(1, { von: datum('2019-05-06'), bis: null })] });
    const { stellen } = ausVorjahr(
      { stellen: [stelle({ von: datum('2018-04-01'), personalausgabenCent: 45_000_00, sachausgabenCent: 900_00 })] },
      {},
      { personal: [person] },
    );
    expect(stellen).toEqual([
      stelle({
        von: datum('2019-01-01'),
        bis: datum('2019-12-31'),
        personalausgabenCent: 60_000_00,
        sachausgabenCent: 1_200_00,
        fortbildungCent: 250_00,
      }),
    ]);
  });

  test('ends a post with the contract, opens one whose person has left, and leaves out what ended before', () => {
    const bleibt = personal({ vertragBis: datum('2019-06-30') });
    const ging = personal({ id: personalId(2), vorname: 'Jana', nachname: 'Fuchs', vertragBis: datum('2018-11-30') });
    const { stellen } = ausVorjahr(
      {
        stellen: [
          stelle(),
          stelle({ personalId: ging.id }),
          stelle({ bezeichnung: 'Vertretung', bis: datum('2018-06-30') }),
        ],
      },
      {},
      { personal: [bleibt, ging] },
    );
    expect(stellen.map((eine) => [eine.personalId, eine.bis, eine.nachbesetzungFuer, eine.freiSeit])).toEqual([
      [bleibt.id, '2019-06-30', '', null],
      [null, '2019-12-31', 'Jana Fuchs', '2018-12-01'],
    ]);
  });

  test.each([
    ['the same days after an approval', '2018-01-01', '2018-12-31', BEWILLIGT, 'aenderung'],
    ['a gap', '2019-03-01', '2020-02-29', BEWILLIGT, 'erstantrag'],
    ['two years', '2019-01-01', '2020-12-31', BEWILLIGT, 'verlaengerung_24'],
    ['a refusal', '2019-01-01', '2019-12-31', { zustand: 'abgelehnt' as const }, 'erstantrag'],
  ])('proposes the kind that fits: %s', (_, von, bis, aenderung, art) => {
    const zeitraum = { von: datum(von), bis: datum(bis) };
    expect(ausVorjahr({}, aenderung, { zeitraum }).antragsart).toBe(art);
  });

  test('counts what was approved only for the days that both share', () => {
    const zeitraum = { von: datum('2018-07-01'), bis: datum('2019-06-30') };
    const bewilligt = (wunsch: Parameters<typeof ausVorjahr>[2], zustand = BEWILLIGT) =>
      ausVorjahr({}, zustand, wunsch).beteiligte.map(({ kommuneId, bewilligtCent }) => [kommuneId, bewilligtCent]);
    // 64.000 € of 2018 by the frames 66.075 € and 32.639 €; half of the days are shared.
    expect(bewilligt({ zeitraum })).toEqual([
      [A_DORF.id, 21_419_45],
      [B_HEIM.id, 10_580_55],
    ]);
    expect(bewilligt({}).map(([, cent]) => cent)).toEqual([0, 0]);
    expect(bewilligt({ zeitraum }, { zustand: 'teilbewilligt' }).map(([, cent]) => cent)).toEqual([0, 0]);
  });
});
