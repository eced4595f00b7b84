import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import type { AntragEingabe } from '../../../shared/antraege/types.ts';
import {
  A_DORF,
  antragEingabe,
  B_HEIM,
  beteiligte,
  kommune,
  kommuneId,
  personal,
  planungsrahmen,
  qualifikation,
  stelle,
  stellenanteil,
} from '../../support/builders.ts';
import { codes, lies, pruefe, teile } from '../../support/hindernisse.ts';

describe('money', () => {
  const wehr = kommune({ id: kommuneId(40), name: 'Wehr', art: 'stadt', schluessel: '08337116' });
  const zeitraum = { von: datum('2018-05-01'), bis: datum('2020-04-30') };
  const wehrsAntrag = (eigenanteilCent: number): Partial<AntragEingabe> => ({
    ...zeitraum,
    antragstellerinId: wehr.id,
    durchfuehrung: 'eigene_stelle',
    beteiligte: [beteiligte({ kommuneId: wehr.id, eigenanteilCent })],
    stellen: [
      stelle({
        ...zeitraum,
        teile: teile([wehr, 100]),
        personalausgabenCent: 102_000_00,
        fortbildungCent: 0,
      }),
    ],
    angaben: { ...antragEingabe().angaben, einbindungTypA: 'Landratsamt' },
    anlagen: ['qualifikationsnachweise', 'einstellung', 'erfahrungswissen'],
  });
  const wehrsDaten = {
    kommunen: [wehr],
    planungsrahmen: [planungsrahmen({ kommuneId: wehr.id, personen: 64 })],
    personal: [
      personal({
        qualifikation: qualifikation('c'),
        stellenanteile: [stellenanteil({ kommuneId: wehr.id, anteilHundertstel: 100 })],
      }),
    ],
  };

  it('Wehr lacks 51 € a year for a post, 102 € in 24 months', () => {
    const [schwelle, ...weitere] = pruefe(wehrsAntrag(0), wehrsDaten);
    expect(schwelle).toMatchObject({
      schwere: 'warnt',
      code: 'rahmen-unter-mindestbetrag',
      satz: 'Der Planungsrahmen beträgt 50.949 € im Jahr (64 Personen). Für eine Vollzeitstelle sind 51.000 € nötig; es fehlen 51 €.',
    });
    expect(schwelle?.ausweg).toContain('Für den Zeitraum des Antrags sind das 102 € Eigenanteil.');
    expect(weitere.map(({ code }) => code)).toEqual(['rahmen-begrenzt-zuwendung', 'eigenanteil-fehlt']);
  });

  it('the Eigenanteil of 102 € settles all of it', () => {
    expect(pruefe(wehrsAntrag(101_99), wehrsDaten).map(({ code }) => code)).toContain('rahmen-unter-mindestbetrag');
    expect(pruefe(wehrsAntrag(102_00), wehrsDaten)).toEqual([]);
  });

  it('less than one full post is mentioned with the missing euros, and settled by an Eigenanteil', () => {
    const halb = (eigenanteilCent: number, personalausgabenCent: number) => ({
      beteiligte: [beteiligte({ eigenanteilCent }), beteiligte({ kommuneId: B_HEIM.id })],
      stellen: [stelle({ teile: teile([A_DORF, 80]), personalausgabenCent, fortbildungCent: 0 })],
    });
    const [grund, ...weitere] = pruefe(halb(0, 51_200_00));
    expect(weitere).toEqual([]);
    expect(grund).toMatchObject({ schwere: 'warnt', code: 'stellen-unter-vollzeitstelle' });
    expect(grund?.satz).toContain('0,80 VZÄ');
    expect(grund?.ausweg).toContain('10.200 € Eigenanteil');
    expect(codes(halb(10_200_00, 61_400_00))).toEqual([]);
  });

  it('posts that follow each other do not make one full post', () => {
    const haelfte = (von: string, bis: string) =>
      stelle({
        von: datum(von),
        bis: datum(bis),
        teile: teile([A_DORF, 50]),
        personalausgabenCent: 16_000_00,
        fortbildungCent: 0,
      });
    expect(codes({ stellen: [haelfte('2018-01-01', '2018-06-30'), haelfte('2018-07-01', '2018-12-31')] })).toEqual([
      'stellen-unter-vollzeitstelle',
    ]);
  });

  it('the frame caps the Zuwendung', () => {
    const eine = {
      durchfuehrung: 'eigene_stelle' as const,
      beteiligte: [beteiligte({ bewilligtCent: 6_075_00 })],
      stellen: [stelle({ teile: teile([A_DORF, 100]), personalausgabenCent: 60_000_00, fortbildungCent: 0 })],
    };
    expect(lies(eine)).toEqual([
      'warnt beteiligte.0.eigenanteilCent: Die Stellen ergeben 64.000 €. Der freie Planungsrahmen begrenzt die Zuwendung auf 60.000 €; es fehlen 4.000 €.',
    ]);
  });

  it('nothing left of the frame is no Antrag', () => {
    const nichts = [
      beteiligte({ bewilligtCent: 66_075_00 }),
      beteiligte({ kommuneId: B_HEIM.id, bewilligtCent: 32_639_00 }),
    ];
    expect(lies({ beteiligte: nichts })[0]).toBe(
      'sperrt beteiligte: Die Zuwendung beträgt 0 €: Vom Planungsrahmen ist nichts frei.',
    );
  });

  it('the Finanzierungsplan covers the expenses, no less and no more', () => {
    const plan = (personalausgabenCent: number, eigenanteilCent: number) =>
      lies({
        stellen: [stelle({ personalausgabenCent, fortbildungCent: 0 })],
        beteiligte: [beteiligte({ eigenanteilCent }), beteiligte({ kommuneId: B_HEIM.id })],
      });
    expect(plan(0, 0)).toEqual([
      'warnt stellen.0.personalausgabenCent: Für Stelle 1 (Maria Weber) sind keine Personalausgaben eingetragen.',
    ]);
    expect(plan(60_000_00, 0)).toEqual([
      'warnt stellen.0.personalausgabenCent: Die Zuwendung von 64.000 € übersteigt die Personalausgaben mit Fortbildung von 60.000 € um 4.000 €.',
    ]);
    expect(plan(70_000_00, 5_000_00)).toEqual([
      'warnt beteiligte.0.eigenanteilCent: Im Finanzierungsplan sind 1.000 € noch nicht gedeckt.',
    ]);
    expect(plan(70_000_00, 6_000_00)).toEqual([]);
    expect(plan(70_000_00, 6_500_00)).toEqual([
      'warnt beteiligte.0.eigenanteilCent: Zuwendung, Eigenanteil und Leistungen Dritter übersteigen die Ausgaben um 500 €.',
    ]);
  });
});
