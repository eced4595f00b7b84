import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusTage } from '../../../shared/foundation/date.ts';
import { summe } from '../../../shared/foundation/list.ts';
import { besetzungAm, stichtageUm, type Besetzungsdaten } from '../../../shared/personal/besetzung.ts';
import {
  A_DORF,
  abwesenheit,
  B_HEIM,
  C_HAUSEN,
  geplanteStelle,
  personal,
  personalId,
  qualifikation,
  stellenanteil,
  stellenanteilId,
} from '../../support/builders.ts';

const ORTE = [A_DORF.id, B_HEIM.id, C_HAUSEN.id];
const AUGUST = datum('2018-08-01');
const NOVEMBER = datum('2018-11-01');

/** Person number `nummer` with one share from the first of the year, or from `von`. */
function person(nummer: number, anteilHundertstel: number, von = datum('2018-01-01')) {
  return personal({
    id: personalId(nummer),
    geschlecht: nummer <= 7 ? 'weiblich' : 'maennlich',
    stellenanteile: [stellenanteil({ id: stellenanteilId(nummer), anteilHundertstel, von })],
  });
}

describe('The Landkreis Göppingen of 2018 [S2]', () => {
  const zehn = [...Array.from({ length: 9 }, (_, nummer) => person(nummer + 1, 80)), person(10, 85)];
  const sechs = Array.from({ length: 6 }, (_, nummer) =>
    geplanteStelle(nummer + 1, { anteilHundertstel: 90, ab: NOVEMBER }),
  );

  it('has 10 persons with 8,05 VZÄ on 01.08. and plans 16 persons with 13,45 VZÄ for 01.11.', () => {
    const gesamt = (tag: typeof AUGUST) => besetzungAm({ personal: zehn, geplanteStellen: sechs }, tag, ORTE).gesamt;
    expect(
      [gesamt(AUGUST), gesamt(NOVEMBER)].map(({ besetzt, geplant, zusammen }) => ({ besetzt, geplant, zusammen })),
    ).toEqual([
      {
        besetzt: { personen: 10, vzaeHundertstel: 805 },
        geplant: { personen: 0, vzaeHundertstel: 0 },
        zusammen: { personen: 10, vzaeHundertstel: 805 },
      },
      {
        besetzt: { personen: 10, vzaeHundertstel: 805 },
        geplant: { personen: 6, vzaeHundertstel: 540 },
        zusammen: { personen: 16, vzaeHundertstel: 1345 },
      },
    ]);
    expect(gesamt(AUGUST).jeGeschlecht).toMatchObject({
      weiblich: { personen: 7, vzaeHundertstel: 560 },
      maennlich: { personen: 3, vzaeHundertstel: 245 },
      divers: { personen: 0 },
      keine_angabe: { personen: 0 },
    });
  });

  it('has the same sum once the six are hired: they move from planned to filled', () => {
    const eingestellt = Array.from({ length: 6 }, (_, nummer) => person(nummer + 11, 90, NOVEMBER));
    const besetzte = sechs.map((stelle) => ({ ...stelle, besetztAb: NOVEMBER }));
    const { besetzt, geplant } = besetzungAm(
      { personal: [...zehn, ...eingestellt], geplanteStellen: besetzte },
      NOVEMBER,
      ORTE,
    ).gesamt;
    expect({ besetzt, geplant }).toEqual({
      besetzt: { personen: 16, vzaeHundertstel: 1345 },
      geplant: { personen: 0, vzaeHundertstel: 0 },
    });
  });
});

describe('besetzungAm', () => {
  it('counts who works in two Kommunen in both, and once in the sum', () => {
    const { zeilen, gesamt } = besetzungAm({ personal: [personal()], geplanteStellen: [] }, AUGUST, ORTE);
    expect(zeilen.map(({ kommuneId, besetzt }) => [kommuneId, besetzt.personen, besetzt.vzaeHundertstel])).toEqual([
      [A_DORF.id, 1, 50],
      [B_HEIM.id, 1, 50],
    ]);
    expect(gesamt.besetzt).toEqual({ personen: 1, vzaeHundertstel: 100 });
  });

  it('leaves out shares of other programmes and tells types apart, filled and planned', () => {
    const typC = personal({
      id: personalId(2),
      qualifikation: qualifikation('c'),
      stellenanteile: [
        stellenanteil({ anteilHundertstel: 25 }),
        stellenanteil({ programm: 'integrationsbeauftragte' }),
      ],
    });
    const daten = { personal: [typC], geplanteStellen: [geplanteStelle(1, { qualifikationstyp: 'b' })] };
    expect(besetzungAm(daten, NOVEMBER, ORTE).gesamt.jeTyp).toEqual({
      a: { besetzt: { personen: 0, vzaeHundertstel: 0 }, geplant: { personen: 0, vzaeHundertstel: 0 } },
      b: { besetzt: { personen: 0, vzaeHundertstel: 0 }, geplant: { personen: 1, vzaeHundertstel: 50 } },
      c: { besetzt: { personen: 1, vzaeHundertstel: 25 }, geplant: { personen: 0, vzaeHundertstel: 0 } },
    });
  });

  it('tells who holds a post and is away without pay', () => {
    const ohne = abwesenheit(1, { von: AUGUST, bis: null, entgelt: 'ohne_entgelt' });
    const daten = { personal: [personal({ abwesenheiten: [ohne] })], geplanteStellen: [] };
    const zahl = (tag: typeof AUGUST) => besetzungAm(daten, tag, ORTE).gesamt.ohneEntgelt;
    expect([zahl(plusTage(AUGUST, -1)), zahl(AUGUST)]).toEqual([
      { personen: 0, vzaeHundertstel: 0 },
      { personen: 1, vzaeHundertstel: 100 },
    ]);
  });

  it('adds up: VZÄ of the Kommunen, of genders and of types are those of the sum, on any day', () => {
    const ort = fc.constantFrom(...ORTE);
    const vonBis = fc.record({ ab: fc.nat(400), dauer: fc.option(fc.nat(300)) }).map(({ ab, dauer }) => {
      const von = plusTage(datum('2018-01-01'), ab);
      return { von, bis: dauer === null ? null : plusTage(von, dauer) };
    });
    const mensch = fc
      .record({
        geschlecht: fc.constantFrom(
          'weiblich' as const,
          'maennlich' as const,
          'divers' as const,
          'keine_angabe' as const,
        ),
        typ: fc.constantFrom('a' as const, 'b' as const, 'c' as const),
        anteile: fc.array(fc.record({ ort, anteilHundertstel: fc.integer({ min: 1, max: 100 }), vonBis }), {
          maxLength: 3,
        }),
      })
      .map(({ geschlecht, typ, anteile }) =>
        personal({
          geschlecht,
          qualifikation: qualifikation(typ),
          stellenanteile: anteile.map(({ ort: kommuneId, anteilHundertstel, vonBis: { von, bis } }) =>
            stellenanteil({ kommuneId, anteilHundertstel, von, bis }),
          ),
        }),
      );
    const stelle = fc
      .record({ ort, anteilHundertstel: fc.integer({ min: 1, max: 100 }), vonBis })
      .map(({ ort: kommuneId, anteilHundertstel, vonBis: { von, bis } }) =>
        geplanteStelle(1, { kommuneId, anteilHundertstel, ab: von, besetztAb: bis }),
      );
    fc.assert(
      fc.property(
        fc.array(mensch, { maxLength: 5 }),
        fc.array(stelle, { maxLength: 5 }),
        fc.nat(500),
        (personen, stellen, nach) => {
          const daten: Besetzungsdaten = { personal: personen, geplanteStellen: stellen };
          const { zeilen, gesamt } = besetzungAm(daten, plusTage(datum('2018-01-01'), nach), ORTE);
          const { besetzt, geplant } = gesamt;
          expect([
            summe(zeilen, (zeile) => zeile.besetzt.vzaeHundertstel),
            summe(zeilen, (zeile) => zeile.geplant.vzaeHundertstel),
            summe(Object.values(gesamt.jeGeschlecht), (zahl) => zahl.vzaeHundertstel),
            summe(Object.values(gesamt.jeTyp), (zahl) => zahl.besetzt.vzaeHundertstel),
            summe(Object.values(gesamt.jeTyp), (zahl) => zahl.geplant.personen),
          ]).toEqual([
            besetzt.vzaeHundertstel,
            geplant.vzaeHundertstel,
            besetzt.vzaeHundertstel,
            besetzt.vzaeHundertstel,
            geplant.personen,
          ]);
        },
      ),
    );
  });
});

it('stichtageUm gives the first days of twelve months, three of them before', () => {
  const tage = stichtageUm(datum('2018-02-15'));
  expect([tage.length, tage[0], tage[3], tage[11]]).toEqual([12, '2017-11-01', '2018-02-01', '2018-10-01']);
});
