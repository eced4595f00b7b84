import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, endeNachMonaten, plusTage } from '../../../shared/foundation/date.ts';
import { foerdermonateHundertstel } from '../../../shared/foerderrecht/zeitraum.ts';
import { foerdersatz, stellenbetrag, summeErklaert, zuwendung } from '../../../shared/foerderrecht/zuwendung.ts';
import { regime } from '../../support/builders.ts';
import { ausgangsbetrag, mitEigenemWert, mitWechsel, pflicht } from './support.ts';

const R1 = regime('r1-2017-2019');
const stelle = (vzaeHundertstel: number, von: string, bis: string, typ: 'a' | 'b' | 'c' = 'a', recht = R1) =>
  stellenbetrag({ regime: recht, typ, vzaeHundertstel, von: datum(von), bis: datum(bis) });

describe('the rate', () => {
  it('follows from type and day, by Nr. 4.2.2', () => {
    const satz = (['a', 'b', 'c'] as const).map((typ) => foerdersatz(R1, typ, datum('2018-01-01'))?.cent);
    expect(satz).toEqual([64_000_00, 64_000_00, 51_000_00]);
    expect(foerdersatz(R1, 'c', datum('2018-01-01'))?.erklaerung).toEqual({
      titel: 'Fördersatz Typ c: Berufsausbildung mit Nachqualifizierung',
      formel: 'fester Betrag je Vollzeitstelle und Jahr',
      eingesetzt: '51.000 €',
      werte: [
        {
          name: 'Fördersatz Typ c (Berufsausbildung mit Nachqualifizierung)',
          wert: '51.000 €',
          quelle:
            'FamilienForschung Baden-Württemberg, Meldung vom 22.02.2021 (mittlerer Bildungsabschluss: 51.000 €); Sitzungsvorlage Landkreis Göppingen 2018',
          gewissheit: 'belegt',
        },
      ],
      norm: 'VwV Integrationsmanagement Nr. 4.2.2',
      hinweis: 'Je Vollzeitstelle und Jahr.',
    });
  });

  it('is lower in the Anschlussförderung and not known from 2025', () => {
    expect([
      foerdersatz(regime('r2-2020-2022'), 'a', datum('2021-01-01'))?.cent,
      foerdersatz(regime('r3-2022-2024'), 'a', datum('2023-07-01'))?.cent,
      foerdersatz(regime('r3-2022-2024'), 'c', datum('2023-07-01'))?.cent,
      foerdersatz(regime('r4-ab-2025'), 'a', datum('2025-07-01')) ?? null,
    ]).toEqual([64_000_00, 60_000_00, 47_000_00, null]);
  });
});

describe('the amount of a post', () => {
  it.each([
    ['a full post for a year', 100, '2018-01-01', '2018-12-31', 'a', 64_000_00, 1200],
    ['a half post for 24 months', 50, '2018-01-01', '2019-12-31', 'a', 64_000_00, 2400],
    ['a quarter of type c for a year', 25, '2018-01-01', '2018-12-31', 'c', 12_750_00, 1200],
    ['from 15.09. to the end of the year', 100, '2018-09-15', '2018-12-31', 'a', 18_826_67, 353],
    ['24 months from 15.09.', 75, '2018-09-15', '2020-09-14', 'b', 96_000_00, 2400],
    ['1,44 VZÄ of type c', 144, '2018-01-01', '2018-01-31', 'c', 6_120_00, 100],
  ] as const)('%s', (_, vzae, von, bis, typ, cent, monateHundertstel) => {
    const ergebnis = pflicht(stelle(vzae, von, bis, typ));
    expect({ cent: ergebnis.betrag.cent, monateHundertstel: ergebnis.monateHundertstel }).toEqual({
      cent,
      monateHundertstel,
    });
  });

  it('can be done again with a pocket calculator', () => {
    const { betrag } = pflicht(stelle(50, '2018-09-15', '2018-12-31'));
    expect(betrag.erklaerung).toMatchObject({
      formel: 'VZÄ × Fördersatz je Jahr × Monate / 12',
      eingesetzt: '0,50 × 64.000 € × 3,53 / 12 = 9.413,33 €',
      norm: 'VwV Integrationsmanagement Nr. 4.2.2',
    });
    expect(betrag.erklaerung.werte.map(({ name, wert, gewissheit }) => ({ name, wert, gewissheit }))).toEqual([
      { name: 'VZÄ', wert: '0,50', gewissheit: 'belegt' },
      { name: 'Fördersatz Typ a (Hochschulabschluss im Sozialwesen)', wert: '64.000 €', gewissheit: 'rekonstruiert' },
      { name: 'Monate', wert: '3,53 (15.09.2018 bis 31.12.2018)', gewissheit: 'auslegung' },
    ]);
  });

  it('is split where the rate changes inside the period', () => {
    const wechsel = mitWechsel(R1, 'pauschale.a', '2018-09-15', 60_000_00);
    const ergebnis = pflicht(stelle(100, '2018-01-01', '2018-12-31', 'a', wechsel));
    expect({
      cent: ergebnis.betrag.cent,
      monate: ergebnis.monateHundertstel,
      satz: ergebnis.satz.cent,
      eingesetzt: ergebnis.betrag.erklaerung.eingesetzt,
      saetze: ergebnis.betrag.erklaerung.werte.map((wert) => wert.name),
    }).toEqual({
      cent: 62_823_33,
      monate: 1200,
      satz: 64_000_00,
      eingesetzt: '1,00 × 64.000 € × 8,47 / 12 + 1,00 × 60.000 € × 3,53 / 12 = 62.823,33 €',
      saetze: [
        'VZÄ',
        'Fördersatz Typ a (Hochschulabschluss im Sozialwesen)',
        'Fördersatz Typ a (Hochschulabschluss im Sozialwesen), ab 15.09.2018',
        'Monate',
      ],
    });
  });

  it('keeps the rate of the regime in which the period began, also beyond its end', () => {
    expect(stelle(100, '2019-07-01', '2021-06-30')?.betrag.cent).toBe(128_000_00);
  });

  it('is not known where a day of the period has no rate, or there is no day', () => {
    expect([
      stelle(100, '2024-07-01', '2025-06-30', 'a', regime('r3-2022-2024')),
      stelle(100, '2025-01-01', '2025-12-31', 'a', regime('r4-ab-2025')),
      stelle(100, '2018-12-31', '2018-01-01'),
    ]).toEqual([null, null, null]);
  });

  it('follows the setting for begun months', () => {
    const keiner = mitEigenemWert(R1, 'auslegung.angefangene_monate', 'keiner');
    expect(stelle(100, '2018-09-15', '2018-12-31', 'a', keiner)?.betrag.cent).toBe(16_000_00);
  });

  const beginn = fc.integer({ min: 0, max: 1000 }).map((n) => plusTage(datum('2017-01-01'), n));
  const tage = fc.integer({ min: 0, max: 1500 });
  const vzae = fc.integer({ min: 1, max: 9999 });
  const typ = fc.constantFrom('a', 'b', 'c');

  it('is a whole number of cents, half a cent beside the product at the most', () => {
    fc.assert(
      fc.property(beginn, tage, vzae, typ, (von, anzahl, vzaeHundertstel, eines) => {
        const bis = plusTage(von, anzahl);
        const ergebnis = pflicht(stellenbetrag({ regime: R1, typ: eines, vzaeHundertstel, von, bis }));
        const produkt = BigInt(vzaeHundertstel) * BigInt(ergebnis.satz.cent) * BigInt(ergebnis.monateHundertstel);
        const abstand = BigInt(ergebnis.betrag.cent) * 120_000n - produkt;
        expect(Number.isSafeInteger(ergebnis.betrag.cent)).toBe(true);
        expect(-60_000n < abstand && abstand <= 60_000n).toBe(true);
      }),
    );
  });

  it('never falls with more VZÄ or a later end', () => {
    fc.assert(
      fc.property(beginn, tage, vzae, typ, (von, anzahl, vzaeHundertstel, eines) => {
        const bis = plusTage(von, anzahl);
        const eingabe = { regime: R1, typ: eines, vzaeHundertstel, von, bis };
        const { betrag } = pflicht(stellenbetrag(eingabe));
        const mehr = pflicht(stellenbetrag({ ...eingabe, vzaeHundertstel: vzaeHundertstel + 1 })).betrag;
        const laenger = pflicht(stellenbetrag({ ...eingabe, bis: plusTage(bis, 1) })).betrag;
        expect(betrag.cent).toBeLessThanOrEqual(Math.min(mehr.cent, laenger.cent));
      }),
    );
  });

  it('counts the same months in parts of different rates as in one', () => {
    fc.assert(
      fc.property(beginn, fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 1, max: 1500 }), (von, anzahl, nach) => {
        const bis = plusTage(von, anzahl);
        const wechsel = mitWechsel(R1, 'pauschale.a', plusTage(von, nach), 60_000_00);
        const ergebnis = pflicht(stellenbetrag({ regime: wechsel, typ: 'a', vzaeHundertstel: 100, von, bis }));
        expect(ergebnis.monateHundertstel).toBe(foerdermonateHundertstel(von, bis, 'tage'));
      }),
    );
  });

  it('adds up over full months, to the cent of each part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 1, max: 24 }),
        vzae,
        (erster, zweiter, vzaeHundertstel) => {
          const von = datum('2018-01-01');
          const mitte = endeNachMonaten(von, erster);
          const bis = endeNachMonaten(von, erster + zweiter);
          const betrag = (ab: typeof von, ende: typeof von) =>
            pflicht(stellenbetrag({ regime: R1, typ: 'a', vzaeHundertstel, von: ab, bis: ende })).betrag.cent;
          expect(Math.abs(betrag(von, mitte) + betrag(plusTage(mitte, 1), bis) - betrag(von, bis))).toBeLessThanOrEqual(
            1,
          );
        },
      ),
    );
  });
});

describe('the Zuwendung', () => {
  const rechne = (stellensumme: number, rahmen: number, bewilligt: number) =>
    zuwendung({
      stellensumme: ausgangsbetrag(stellensumme, 'Summe der Stellen'),
      rahmen: ausgangsbetrag(rahmen, 'Planungsrahmen'),
      bewilligt: ausgangsbetrag(bewilligt, 'Bereits bewilligt'),
    });

  it.each([
    [
      'the posts cost less than is left',
      64_000_00,
      101_898_00,
      20_000_00,
      64_000_00,
      'Vom Planungsrahmen bleiben 17.898 € frei.',
    ],
    [
      'the frame bounds',
      128_000_00,
      101_898_00,
      20_000_00,
      81_898_00,
      'Der Planungsrahmen begrenzt die Zuwendung; 46.102 € sind nicht gedeckt.',
    ],
    ['both are the same', 51_000_00, 51_000_00, 0, 51_000_00, 'Die Stellen schöpfen den Planungsrahmen genau aus.'],
    ['the frame is used up', 51_000_00, 50_000_00, 60_000_00, 0, 'Der Planungsrahmen ist ausgeschöpft.'],
  ])('%s', (_, summe, rahmen, bewilligt, cent, hinweis) => {
    expect(rechne(summe, rahmen, bewilligt)).toMatchObject({ cent, erklaerung: { hinweis } });
  });

  it('shows the smaller of both', () => {
    expect(rechne(128_000_00, 101_898_00, 20_000_00).erklaerung.eingesetzt).toBe(
      '128.000 € oder 101.898 € − 20.000 € = 81.898 €; der kleinere Betrag, nicht unter 0 €, ist 81.898 €',
    );
  });

  it('is as sure as the weakest value behind it', () => {
    const { betrag } = pflicht(stelle(100, '2018-09-15', '2018-12-31'));
    const ergebnis = zuwendung({
      stellensumme: betrag,
      rahmen: ausgangsbetrag(64_000_00),
      bewilligt: ausgangsbetrag(0),
    });
    expect(ergebnis.erklaerung.werte.map((wert) => wert.gewissheit)).toEqual(['auslegung', 'errechnet', 'errechnet']);
  });

  it('is never above the posts, never above what is left, never below 0', () => {
    const cent = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(cent, cent, cent, (summe, rahmen, bewilligt) => {
        const ergebnis = rechne(summe, rahmen, bewilligt).cent;
        expect(Number.isInteger(ergebnis) && ergebnis >= 0).toBe(true);
        expect(ergebnis).toBeLessThanOrEqual(summe);
        expect(ergebnis).toBeLessThanOrEqual(Math.max(0, rahmen - bewilligt));
      }),
    );
  });
});

describe('a sum', () => {
  it('names each part with its certainty', () => {
    const teile = [
      { name: 'A-dorf', betrag: pflicht(stelle(50, '2018-01-01', '2018-12-31', 'c')).betrag },
      { name: 'B-heim', betrag: pflicht(stelle(50, '2018-01-01', '2018-12-31', 'a')).betrag },
    ];
    expect(summeErklaert('Summe der Stellen', teile)).toEqual({
      cent: 57_500_00,
      erklaerung: {
        titel: 'Summe der Stellen',
        formel: 'Summe der gerundeten Einzelwerte',
        eingesetzt: '25.500 € + 32.000 € = 57.500 €',
        werte: [
          { name: 'A-dorf', wert: '25.500 €', quelle: 'errechnet: Betrag der Stelle', gewissheit: 'errechnet' },
          { name: 'B-heim', wert: '32.000 €', quelle: 'errechnet: Betrag der Stelle', gewissheit: 'rekonstruiert' },
        ],
        norm: null,
        hinweis: null,
      },
    });
  });

  it('of nothing is 0 €', () => {
    expect(summeErklaert('Bereits bewilligt', [])).toMatchObject({ cent: 0, erklaerung: { eingesetzt: '0 €' } });
  });
});
