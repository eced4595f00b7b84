import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, endeNachMonaten, plusTage } from '../../../shared/foundation/date.ts';
import { ersteTranche, jahresrahmen, rahmenFuerZeitraum } from '../../../shared/foerderrecht/planungsrahmen.ts';
import { pruefeRahmen } from '../../../shared/foerderrecht/schwellen.ts';
import { regime } from '../../support/builders.ts';
import { mitEigenemWert, ohneWert, pflicht } from './support.ts';

const R1 = regime('r1-2017-2019');
const AM = datum('2018-01-01');
const TOPF = 58_000_000n;
const PERSONEN_IM_LAND = 72_857n;

const gezaehlt = (personen: number) =>
  ({ personen, festgesetztCent: null, festgesetztBezug: 'zwoelf_monate' }) as const;
const festgesetzt = (cent: number, bezug: 'zwoelf_monate' | 'foerderzeitraum') =>
  ({ personen: null, festgesetztCent: cent, festgesetztBezug: bezug }) as const;
const rahmen = (angabe: Parameters<typeof rahmenFuerZeitraum>[1], von: string, bis: string, recht = R1) =>
  rahmenFuerZeitraum(recht, angabe, datum(von), datum(bis));

describe('the year value', () => {
  it('explains itself: formula, values put in, source and certainty of each', () => {
    expect(jahresrahmen(R1, 83, AM, 'Schreiben des Regierungspräsidiums vom 05.01.2018')).toEqual({
      cent: 66_075_00,
      erklaerung: {
        titel: 'Planungsrahmen für 12 Monate',
        formel: 'Personen × Mittel des Landes je Jahr / Personen im Land, auf volle Euro gerundet',
        eingesetzt: '83 × 58.000.000 € / 72.857 = 66.075 €',
        werte: [
          {
            name: 'Personen am Stichtag',
            wert: '83 Personen',
            quelle: 'Schreiben des Regierungspräsidiums vom 05.01.2018',
            gewissheit: 'belegt',
          },
          {
            name: 'Mittel des Landes für das Integrationsmanagement je Jahr',
            wert: '58.000.000 €',
            quelle:
              'Pakt für Integration, Wortlaut; Bericht des Regierungspräsidiums Stuttgart 2017/2018; Pressemitteilung vom 27.03.2017',
            gewissheit: 'belegt',
          },
          {
            name: 'Personen in Anschlussunterbringung im Land am Stichtag',
            wert: '72.857 Personen',
            quelle: 'Bericht des Regierungspräsidiums Stuttgart 2017/2018',
            gewissheit: 'belegt',
          },
          {
            name: 'Stichtag',
            wert: '15.09.2017',
            quelle:
              'Bericht des Regierungspräsidiums Stuttgart 2017/2018, Nr. 4 und 5; Fragen und Antworten der Regierungspräsidien (ältere Fassung)',
            gewissheit: 'belegt',
          },
        ],
        norm: null,
        hinweis: 'Kaufmännisch gerundet. Für mehrere Kommunen werden die gerundeten Werte addiert.',
      },
    });
  });

  it('with an own value says so, with the reason and what was shipped', () => {
    const eigener = pflicht(jahresrahmen(mitEigenemWert(R1, 'planungsrahmen.divisor', 72_900), 83, AM));
    expect(eigener.cent).toBe(66_036_00);
    expect(eigener.erklaerung.werte[2]).toEqual({
      name: 'Personen in Anschlussunterbringung im Land am Stichtag',
      wert: '72.900 Personen',
      quelle: 'eigener Wert: Bescheid vom 05.03.2018 (statt 72.857 Personen)',
      gewissheit: 'ungeprueft',
    });
  });

  it('is not known where the law has no such formula, or the value is missing', () => {
    expect([
      jahresrahmen(regime('r2-2020-2022'), 83, datum('2020-06-01')),
      jahresrahmen(regime('r4-ab-2025'), 83, datum('2025-06-01')),
      jahresrahmen(ohneWert(R1, 'planungsrahmen.divisor'), 83, AM),
      jahresrahmen(mitEigenemWert(R1, 'planungsrahmen.divisor', 0), 83, AM),
      ersteTranche(regime('r2-2020-2022'), 83),
    ]).toEqual([null, null, null, null, null]);
  });

  const personen = fc.integer({ min: 0, max: 72_857 });

  it('lies at most 50 cents beside the quotient, in whole euros', () => {
    fc.assert(
      fc.property(personen, (anzahl) => {
        const { cent } = pflicht(jahresrahmen(R1, anzahl, AM));
        const abstand = BigInt(cent) * PERSONEN_IM_LAND - BigInt(anzahl) * TOPF * 100n;
        expect(cent % 100).toBe(0);
        expect(-50n * PERSONEN_IM_LAND < abstand && abstand <= 50n * PERSONEN_IM_LAND).toBe(true);
      }),
    );
  });

  it('never falls when there are more persons', () => {
    fc.assert(
      fc.property(personen, (anzahl) => {
        expect(pflicht(jahresrahmen(R1, anzahl + 1, AM)).cent).toBeGreaterThan(
          pflicht(jahresrahmen(R1, anzahl, AM)).cent,
        );
      }),
    );
  });

  it('summed over Gemeinden differs from the formula on the sum by at most 50 cents for each and for the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 }), (gemeinden) => {
        const summe = gemeinden.reduce((bisher, anzahl) => bisher + pflicht(jahresrahmen(R1, anzahl, AM)).cent, 0);
        const direkt = pflicht(
          jahresrahmen(
            R1,
            gemeinden.reduce((bisher, anzahl) => bisher + anzahl, 0),
            AM,
          ),
        ).cent;
        expect(Math.abs(summe - direkt)).toBeLessThanOrEqual((gemeinden.length + 1) * 50);
      }),
    );
  });

  it('stays exact beyond 2^53', () => {
    const riesig = mitEigenemWert(R1, 'planungsrahmen.topf', 999_999_999_999);
    expect(pflicht(jahresrahmen(riesig, 72_857, AM)).cent).toBe(1_000_000_000_000);
  });
});

describe('the frame of the same period', () => {
  it.each([
    ['12 months', '2018-01-01', '2018-12-31', 66_075_00],
    ['24 months: twice the rounded year value', '2018-01-01', '2019-12-31', 132_150_00],
    ['6 months', '2018-01-01', '2018-06-30', 33_037_50],
    ['15,50 months', '2018-06-16', '2019-09-30', 85_346_88],
    ['27 months: no more than the 24 of the pot', '2018-08-01', '2020-10-31', 132_150_00],
  ])('83 persons, %s', (_, von, bis, cent) => {
    expect(rahmen(gezaehlt(83), von, bis)?.cent).toBe(cent);
  });

  it('says that the pot has 24 months where the application is longer', () => {
    expect(rahmen(gezaehlt(83), '2018-08-01', '2020-10-31')?.erklaerung).toMatchObject({
      eingesetzt: '66.075 € × 24,00 / 12 = 132.150 €',
      hinweis:
        'Der Planungsrahmen ist ein Topf für 24 Monate; der Antrag reicht darüber hinaus, weil jede Stelle ihre eigenen Monate hat.',
    });
  });

  it('can be rounded once for 24 months instead: 66 persons have 105.083 € instead of 105.082 €', () => {
    const einmal = mitEigenemWert(R1, 'auslegung.rahmen_24', 'gesamt');
    expect([
      rahmen(gezaehlt(66), '2018-01-01', '2019-12-31')?.cent,
      rahmen(gezaehlt(66), '2018-01-01', '2019-12-31', einmal)?.cent,
    ]).toEqual([105_082_00, 105_083_00]);
  });

  it('only twice the rounded year value gives the published 6.540.594 € for Stuttgart', () => {
    const einmal = mitEigenemWert(R1, 'auslegung.rahmen_24', 'gesamt');
    expect([R1, einmal].map((recht) => rahmen(gezaehlt(4108), '2018-01-01', '2019-12-31', recht)?.cent)).toEqual([
      6_540_594_00, 6_540_593_00,
    ]);
  });

  it('begun months are marked as Auslegung, with the days counted', () => {
    const werte = rahmen(gezaehlt(83), '2018-09-15', '2018-12-31')?.erklaerung.werte ?? [];
    expect(werte.find((wert) => wert.name === 'Monate')).toEqual({
      name: 'Monate',
      wert: '3,53 (15.09.2018 bis 31.12.2018)',
      quelle:
        'Kalender: 3 ganz, angefangen 16/30. Angefangene Monate tageweise: Tage / Tage des Monats; Festlegung dieses Programms; der Wortlaut der VwV lag nicht vor',
      gewissheit: 'auslegung',
    });
  });

  it('is not known without persons and without an amount', () => {
    expect(
      rahmen({ personen: null, festgesetztCent: null, festgesetztBezug: 'zwoelf_monate' }, '2018-01-01', '2018-12-31'),
    ).toBeNull();
  });
});

describe('an amount fixed by the authority', () => {
  it.each([
    ['of 12 months, for 12', 'zwoelf_monate', '2018-01-01', '2018-12-31', 50_949_00],
    ['of 12 months, for 24', 'zwoelf_monate', '2018-01-01', '2019-12-31', 101_898_00],
    ['of the Förderzeitraum, for 24 months', 'foerderzeitraum', '2018-01-01', '2019-12-31', 50_949_00],
    ['of the Förderzeitraum, for 12 months', 'foerderzeitraum', '2018-01-01', '2018-12-31', 25_474_50],
    ['of the Förderzeitraum, for 27 months', 'foerderzeitraum', '2018-08-01', '2020-10-31', 50_949_00],
  ] as const)('%s', (_, bezug, von, bis, cent) => {
    expect(rahmen(festgesetzt(50_949_00, bezug), von, bis)?.cent).toBe(cent);
  });

  it('as one pot can also be read as available in full for a shorter application', () => {
    const ganz = mitEigenemWert(R1, 'auslegung.rahmen_kuerzer', 'ganz');
    const ergebnis = pflicht(rahmen(festgesetzt(50_949_00, 'foerderzeitraum'), '2018-01-01', '2018-12-31', ganz));
    expect(ergebnis.cent).toBe(50_949_00);
    expect(ergebnis.erklaerung.werte.at(-1)).toMatchObject({
      wert: 'der ganze Betrag',
      quelle: 'eigener Wert: Bescheid vom 05.03.2018 (statt anteilig nach Monaten)',
    });
  });

  it('goes before the computed one, which is named beside it', () => {
    const angabe = { ...festgesetzt(51_000_00, 'zwoelf_monate'), personen: 64, herkunft: 'Bescheid vom 05.03.2018' };
    expect(rahmen(angabe, '2018-01-01', '2018-12-31')).toMatchObject({
      cent: 51_000_00,
      erklaerung: {
        eingesetzt: '51.000 € × 12,00 / 12 = 51.000 €',
        hinweis: 'Aus 64 Personen errechnen sich 50.949 € für 12 Monate; es gilt der festgesetzte Betrag.',
      },
    });
  });

  it('holds in the later regimes, where no formula is known', () => {
    const betrag = festgesetzt(120_000_00, 'zwoelf_monate');
    expect([
      rahmen(betrag, '2020-10-01', '2022-09-30', regime('r2-2020-2022'))?.cent,
      rahmen(betrag, '2023-10-01', '2024-09-30', regime('r3-2022-2024'))?.cent,
      rahmen(festgesetzt(120_000_00, 'foerderzeitraum'), '2023-10-01', '2024-09-30', regime('r3-2022-2024'))?.cent,
    ]).toEqual([240_000_00, 120_000_00, 120_000_00]);
  });

  it('never exceeds the pot, and never falls with a longer period', () => {
    const beginn = fc.integer({ min: 0, max: 1000 }).map((n) => plusTage(datum('2017-01-01'), n));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        beginn,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('zwoelf_monate', 'foerderzeitraum'),
        (cent, von, monate, bezug) => {
          const angabe = festgesetzt(cent, bezug);
          const kurz = pflicht(rahmenFuerZeitraum(R1, angabe, von, endeNachMonaten(von, monate))).cent;
          const lang = pflicht(rahmenFuerZeitraum(R1, angabe, von, endeNachMonaten(von, monate + 1))).cent;
          expect(Number.isSafeInteger(kurz) && kurz >= 0 && kurz <= lang).toBe(true);
          expect(lang).toBeLessThanOrEqual(bezug === 'foerderzeitraum' ? cent : cent * 2);
        },
      ),
    );
  });
});

describe('the thresholds', () => {
  const pruefe = (rahmenJahrCent: number | null, vzaeSummeHundertstel: number, personen?: number) =>
    pruefeRahmen({
      regime: R1,
      rahmenJahrCent,
      vzaeSummeHundertstel,
      am: AM,
      ...(personen === undefined ? {} : { personen }),
    });

  it('warn Wehr: 64 persons, 50.949 €, 51 € missing; the way out names partner, Landkreis and Eigenanteil', () => {
    expect(pruefe(pflicht(jahresrahmen(R1, 64, AM)).cent, 100, 64)).toEqual([
      {
        schwere: 'warnt',
        code: 'rahmen-unter-mindestbetrag',
        satz: 'Der Planungsrahmen beträgt 50.949 € im Jahr (64 Personen). Für eine Vollzeitstelle sind 51.000 € nötig; es fehlen 51 €.',
        ausweg:
          'Gemeinsam mit einer anderen Kommune beantragen, den Planungsrahmen dem Landkreis überlassen oder 51 € im Jahr als Eigenanteil tragen.',
        norm: null,
        feld: null,
      },
    ]);
  });

  it('warn when the posts together are less than a full one', () => {
    expect(pruefe(51_000_00, 75)).toEqual([
      {
        schwere: 'warnt',
        code: 'stellen-unter-vollzeitstelle',
        satz: 'Die Stellen ergeben zusammen 0,75 VZÄ. Bis 1,00 VZÄ fehlen 0,25 VZÄ.',
        ausweg:
          'Weitere 0,25 VZÄ mit einer anderen Kommune oder dem Landkreis gemeinsam beantragen oder die Finanzierung der Vollzeitstelle mit Eigenanteil sichern.',
        norm: null,
        feld: null,
      },
    ]);
  });

  it('are silent at 65 persons and a full post', () => {
    expect(pruefe(pflicht(jahresrahmen(R1, 65, AM)).cent, 100, 65)).toEqual([]);
  });

  it('do not judge what is not known', () => {
    expect(pruefe(null, 100)).toEqual([]);
    expect(
      pruefeRahmen({
        regime: regime('r3-2022-2024'),
        rahmenJahrCent: 1,
        vzaeSummeHundertstel: 1,
        am: datum('2023-07-01'),
      }),
    ).toEqual([]);
  });
});
