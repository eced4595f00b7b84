import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { summe } from '../../../shared/foundation/list.ts';
import { berechneAntrag } from '../../../shared/antraege/berechnung.ts';
import type { AntragEingabe, Antragsberechnung } from '../../../shared/antraege/types.ts';
import {
  A_DORF,
  antragEingabe,
  antragsdaten,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  kommune,
  kommuneId,
  personal,
  personalId,
  planungsrahmen,
  qualifikation,
  stelle,
} from '../../support/builders.ts';

function berechne(eingabe: AntragEingabe, daten = antragsdaten()): Antragsberechnung {
  const berechnung = berechneAntrag(eingabe, daten);
  if (!berechnung) throw new Error('Der Zeitraum liegt in keinem Regime.');
  return berechnung;
}

const zeilen = ({ finanzierungsplan }: Antragsberechnung) =>
  finanzierungsplan.zeilen.map(({ nummer, name, gesamtCent }) => `${nummer} ${name}: ${gesamtCent / 100}`);

describe('berechneAntrag', () => {
  it('one full post of type a for a year in A-dorf and B-heim', () => {
    const { stellen, beteiligte: kommunen, ...antrag } = berechne(antragEingabe());
    expect({
      regime: antrag.regimeId,
      fassung: antrag.fassung,
      vzae: antrag.vzaeSummeHundertstel,
      monate: stellen.map((eine) => eine.monateHundertstel),
      satz: stellen.map((eine) => eine.satzCentProJahr?.cent),
      rahmen: kommunen.map((eine) => eine.rahmen?.cent),
      stellensumme: antrag.stellensumme.cent,
      planungsrahmen: antrag.planungsrahmen.cent,
      zuwendung: antrag.zuwendung.cent,
      auszahlung: antrag.auszahlung,
    }).toEqual({
      regime: 'r1-2017-2019',
      fassung: 'VwV Integrationsmanagement vom 11.12.2017',
      vzae: 100,
      monate: [1200],
      satz: [64_000_00],
      rahmen: [66_075_00, 32_639_00],
      stellensumme: 64_000_00,
      planungsrahmen: 98_714_00,
      zuwendung: 64_000_00,
      auszahlung: [{ jahr: 2018, cent: 64_000_00 }],
    });
  });

  it('explains every figure: the formula with the values put in, and where each comes from', () => {
    const { zuwendung, planungsrahmen: rahmen } = berechne(antragEingabe());
    expect(zuwendung.erklaerung.eingesetzt).toBe(
      '64.000 € oder 98.714 € − 0 € = 98.714 €; der kleinere Betrag, nicht unter 0 €, ist 64.000 €',
    );
    expect(rahmen.erklaerung).toMatchObject({
      formel: 'Summe der gerundeten Einzelwerte',
      eingesetzt: '66.075 € + 32.639 € = 98.714 €',
      werte: [{ name: 'A-dorf' }, { name: 'B-heim' }],
    });
  });

  it('Stuttgart 2018 and 2019: 51,1 VZÄ are capped by the Planungsrahmen at 6.540.594 €', () => {
    const stuttgart = kommune({ id: kommuneId(50), name: 'Stuttgart', art: 'stadt', schluessel: '08111000' });
    const bis = datum('2019-12-31');
    const berechnung = berechne(
      antragEingabe({
        antragstellerinId: stuttgart.id,
        bis,
        beteiligte: [beteiligte({ kommuneId: stuttgart.id })],
        stellen: [stelle({ bis, teile: [{ kommuneId: stuttgart.id, anteilHundertstel: 5110 }] })],
      }),
      antragsdaten({
        kommunen: [stuttgart],
        planungsrahmen: [planungsrahmen({ kommuneId: stuttgart.id, personen: 4108 })],
      }),
    );
    expect([berechnung.stellensumme.cent, berechnung.planungsrahmen.cent, berechnung.zuwendung.cent]).toEqual([
      6_540_800_00, 6_540_594_00, 6_540_594_00,
    ]);
  });

  it('credits the first tranche, what is approved and what is given away', () => {
    const berechnung = berechne(
      antragEingabe({
        beteiligte: [
          beteiligte({ ersteTrancheCent: 20_000_00, bewilligtCent: 6_075_00 }),
          beteiligte({ kommuneId: B_HEIM.id, restAnId: C_HAUSEN.id, restCent: 12_639_00 }),
        ],
      }),
    );
    expect(berechnung.beteiligte.map((eine) => eine.verfuegbar?.cent)).toEqual([40_000_00, 20_000_00]);
    expect([berechnung.bewilligt.cent, berechnung.zuwendung.cent]).toEqual([38_714_00, 60_000_00]);
    expect(berechnung.bewilligt.erklaerung.eingesetzt).toBe('20.000 € + 6.075 € + 12.639 € = 38.714 €');
  });

  it('a rest that another participating Kommune receives stays in the common frame', () => {
    const berechnung = berechne(
      antragEingabe({
        beteiligte: [beteiligte({ restAnId: B_HEIM.id, restCent: 6_075_00 }), beteiligte({ kommuneId: B_HEIM.id })],
      }),
    );
    expect(berechnung.beteiligte.map((eine) => eine.verfuegbar?.cent)).toEqual([60_000_00, 38_714_00]);
    expect(berechnung.bewilligt.cent).toBe(0);
  });

  it('the first tranche is a release of its own: persons × 34.800.000 / 46.828', () => {
    const berechnung = berechne(antragEingabe({ antragsart: 'erste_tranche' }));
    expect(berechnung.beteiligte.map((eine) => eine.rahmen?.cent)).toEqual([61_681_00, 30_469_00]);
  });

  it('a post that begins in October is paid in three Haushaltsjahre by its months', () => {
    const von = datum('2017-10-01');
    const bis = datum('2019-09-30');
    const berechnung = berechne(
      antragEingabe({
        von,
        bis,
        stellen: [stelle({ von, bis, personalausgabenCent: 120_000_00, fortbildungCent: 0 })],
      }),
    );
    expect(berechnung.auszahlung).toEqual([
      { jahr: 2017, cent: 16_000_00 },
      { jahr: 2018, cent: 64_000_00 },
      { jahr: 2019, cent: 48_000_00 },
    ]);
    expect(berechnung.finanzierungsplan.zeilen[0]?.centProJahr).toEqual([15_000_00, 60_000_00, 45_000_00]);
  });

  it('knows no amount for a post without a person, but its months', () => {
    const { stellen, zuwendung } = berechne(antragEingabe({ stellen: [stelle({ personalId: null })] }));
    expect(stellen).toEqual([{ vzaeHundertstel: 100, satzCentProJahr: null, monateHundertstel: 1200, betrag: null }]);
    expect(zuwendung.cent).toBe(0);
  });

  it('names the version of the law of the time, however late the paper is written', () => {
    const fassung = (tag: string) => berechne(antragEingabe({ datum: datum(tag) })).fassung;
    expect([fassung('2016-12-01'), fassung('2018-02-01'), fassung('2026-11-24')]).toEqual([
      'Vorläufige Hinweise zum Integrationsmanagement vom 18.07.2017',
      'VwV Integrationsmanagement vom 11.12.2017',
      'VwV Integrationsmanagement vom 11.12.2017',
    ]);
  });

  it('computes nothing outside every regime, nor for a period that ends before it begins', () => {
    expect(berechneAntrag(antragEingabe({ von: datum('2016-12-31') }), antragsdaten())).toBeNull();
    expect(berechneAntrag(antragEingabe({ bis: datum('2017-12-31') }), antragsdaten())).toBeNull();
  });
});

describe('Finanzierungsplan', () => {
  it('shows each post, each Kommune, and that the plan balances', () => {
    const berechnung = berechne(
      antragEingabe({
        stellen: [stelle({ personalausgabenCent: 70_000_00, sachausgabenCent: 4_600_00 })],
        beteiligte: [
          beteiligte({ eigenanteilCent: 4_000_00 }),
          beteiligte({ kommuneId: B_HEIM.id, eigenanteilCent: 2_500_00 }),
        ],
        angaben: { ...antragEingabe().angaben, leistungenDritterCent: 500_00 },
      }),
    );
    expect(zeilen(berechnung)).toEqual([
      'A57 Personalausgaben Stelle 1 (Maria Weber): 70000',
      'A58 Fortbildung und Nachqualifizierung: 1000',
      'A59 Sachausgaben (nachrichtlich, trägt die Kommune): 4600',
      'A60 Summe der Ausgaben: 71000',
      'A61 Zuwendung des Landes: 64000',
      'A62 Eigenanteil A-dorf: 4000',
      'A62 Eigenanteil B-heim: 2500',
      'A63 Leistungen Dritter: 500',
      'A64 Summe der Finanzierung: 71000',
    ]);
    expect(berechnung.noetigerEigenanteil.cent).toBe(6_500_00);
  });

  it('shows what is not covered yet in a row of its own', () => {
    const berechnung = berechne(
      antragEingabe({
        stellen: [stelle({ personalausgabenCent: 70_000_00 })],
        beteiligte: [beteiligte({ eigenanteilCent: 2_000_00 }), beteiligte({ kommuneId: B_HEIM.id })],
      }),
    );
    expect(zeilen(berechnung)).toContain('A62 Eigenanteil, noch nicht auf die Kommunen aufgeteilt: 5000');
  });

  it('shows a Überdeckung where the Zuwendung exceeds the expenses', () => {
    const berechnung = berechne(antragEingabe({ stellen: [stelle({ personalausgabenCent: 60_000_00 })] }));
    expect(zeilen(berechnung)).toContain('A62 Überdeckung: -3000');
    expect(berechnung.noetigerEigenanteil.cent).toBe(0);
  });

  it('a plan that balances as a whole balances in every Haushaltsjahr, to the cent', () => {
    const von = datum('2017-10-01');
    const bis = datum('2019-09-30');
    const { finanzierungsplan } = berechne(
      antragEingabe({
        von,
        bis,
        stellen: [stelle({ von, bis, personalausgabenCent: 138_000_00, fortbildungCent: 1_00 })],
        beteiligte: [
          beteiligte({ eigenanteilCent: 3_333_67 }),
          beteiligte({ kommuneId: B_HEIM.id, eigenanteilCent: 3_333_67 }),
          beteiligte({ kommuneId: C_HAUSEN.id, eigenanteilCent: 3_333_66 }),
        ],
      }),
    );
    const eigenanteile = finanzierungsplan.zeilen.filter(({ nummer }) => nummer === 'A62');
    expect(eigenanteile.map(({ name, centProJahr }) => [name, ...centProJahr])).toEqual([
      ['Eigenanteil A-dorf', 416_70, 1_666_83, 1_250_14],
      ['Eigenanteil B-heim', 416_71, 1_666_84, 1_250_12],
      ['Eigenanteil C-hausen', 416_71, 1_666_83, 1_250_12],
    ]);
  });

  it('the Eigenanteil goes to the Haushaltsjahr that needs it', () => {
    const bis = datum('2019-12-31');
    const kosten = { personalausgabenCent: 64_000_00, fortbildungCent: 0 };
    const { finanzierungsplan } = berechne(
      antragEingabe({
        bis,
        stellen: [stelle(kosten), stelle({ ...kosten, personalId: personalId(2), von: datum('2019-01-01'), bis })],
        beteiligte: [beteiligte({ eigenanteilCent: 13_000_00 }), beteiligte({ kommuneId: B_HEIM.id })],
      }),
      antragsdaten({ personal: [personal(), personal({ id: personalId(2), qualifikation: qualifikation('c') })] }),
    );
    expect(finanzierungsplan.zeilen.filter(({ nummer }) => nummer === 'A62').map((zeile) => zeile.centProJahr)).toEqual(
      [
        [0, 13_000_00],
        [0, 0],
      ],
    );
  });

  it('has its rows also before the first post is entered', () => {
    expect(zeilen(berechne(antragEingabe({ stellen: [] }))).slice(0, 4)).toEqual([
      'A57 Personalausgaben: 0',
      'A58 Fortbildung und Nachqualifizierung: 0',
      'A59 Sachausgaben (nachrichtlich, trägt die Kommune): 0',
      'A60 Summe der Ausgaben: 0',
    ]);
  });

  it('explains every row', () => {
    const { finanzierungsplan } = berechne(antragEingabe());
    expect(finanzierungsplan.zeilen.filter((zeile) => zeile.erklaerung === null)).toEqual([]);
  });
});

const betraege = fc.integer({ min: 0, max: 200_000_00 });
const tage = fc
  .tuple(fc.integer({ min: 2017, max: 2019 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([jahr, monat, tag]) => datum(`${jahr}-${String(monat).padStart(2, '0')}-${String(tag).padStart(2, '0')}`));
const zeitraeume = fc.tuple(tage, tage).map(([a, b]) => (a <= b ? { von: a, bis: b } : { von: b, bis: a }));
const kommunen = fc.constantFrom(A_DORF.id, B_HEIM.id, C_HAUSEN.id);
const stellen = fc
  .record({
    personalId: fc.constantFrom(personalId(1), personalId(2), null),
    zeitraum: zeitraeume,
    teile: fc.array(fc.record({ kommuneId: kommunen, anteilHundertstel: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    personalausgabenCent: betraege,
    fortbildungCent: betraege,
    sachausgabenCent: betraege,
  })
  .map(({ zeitraum, ...rest }) => stelle({ ...rest, ...zeitraum }));
const beteiligteListe = fc
  .array(
    fc.record({
      ersteTrancheCent: betraege,
      bewilligtCent: betraege,
      restCent: betraege,
      restAnId: fc.option(kommunen),
      eigenanteilCent: betraege,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((eintraege) => eintraege.map((eintrag, nummer) => beteiligte({ ...eintrag, kommuneId: kommuneId(nummer + 1) })));
const antraege = fc
  .record({
    zeitraum: zeitraeume,
    antragsart: fc.constantFrom('erstantrag' as const, 'erste_tranche' as const),
    beteiligte: beteiligteListe,
    stellen: fc.array(stellen, { maxLength: 4 }),
    leistungenDritterCent: betraege,
  })
  .map(({ zeitraum, leistungenDritterCent, ...rest }) =>
    antragEingabe({ ...rest, ...zeitraum, angaben: { ...antragEingabe().angaben, leistungenDritterCent } }),
  );

const daten = antragsdaten({
  personal: [personal(), personal({ id: personalId(2), qualifikation: qualifikation('c') })],
});

describe('berechneAntrag, for any Antrag of the first regime', () => {
  it('pays out exactly the Zuwendung, nothing negative, in every Haushaltsjahr of the period', () => {
    fc.assert(
      fc.property(antraege, (eingabe) => {
        const { auszahlung, zuwendung } = berechne(eingabe, daten);
        expect(summe(auszahlung, ({ cent }) => cent)).toBe(zuwendung.cent);
        expect(Math.min(...auszahlung.map(({ cent }) => cent))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never gives more than the posts, nor more than what is left of the frame, nor less than nothing', () => {
    fc.assert(
      fc.property(antraege, (eingabe) => {
        const { zuwendung, stellensumme, planungsrahmen: rahmen, bewilligt } = berechne(eingabe, daten);
        expect(zuwendung.cent).toBe(Math.min(stellensumme.cent, Math.max(0, rahmen.cent - bewilligt.cent)));
        expect(zuwendung.cent).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('balances the Finanzierungsplan in every year, and every row adds up to its total', () => {
    fc.assert(
      fc.property(antraege, (eingabe) => {
        const { finanzierungsplan, zuwendung } = berechne(eingabe, daten);
        const zeile = (nummer: string) => finanzierungsplan.zeilen.find((eine) => eine.nummer === nummer);
        expect(zeile('A64')?.centProJahr).toEqual(zeile('A60')?.centProJahr);
        expect(zeile('A64')?.gesamtCent).toBe(zeile('A60')?.gesamtCent);
        expect(zeile('A61')?.gesamtCent).toBe(zuwendung.cent);
        for (const { centProJahr, gesamtCent } of finanzierungsplan.zeilen) {
          expect(summe(centProJahr, (cent) => cent)).toBe(gesamtCent);
        }
      }),
    );
  });

  it('gives the same Zuwendung whatever the order of Kommunen, posts and parts', () => {
    fc.assert(
      fc.property(antraege, (eingabe) => {
        const umgedreht = {
          ...eingabe,
          beteiligte: eingabe.beteiligte.toReversed(),
          stellen: eingabe.stellen.toReversed().map((eine) => ({ ...eine, teile: eine.teile.toReversed() })),
        };
        const vorher = berechne(eingabe, daten);
        const nachher = berechne(umgedreht, daten);
        expect(nachher.zuwendung.cent).toBe(vorher.zuwendung.cent);
        expect(nachher.auszahlung).toEqual(vorher.auszahlung);
        expect(nachher.noetigerEigenanteil.cent).toBe(vorher.noetigerEigenanteil.cent);
      }),
    );
  });
});
