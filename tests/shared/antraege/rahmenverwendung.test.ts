import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berechneAntrag } from '../../../shared/antraege/berechnung.ts';
import { anteilDerKommune, erhaltenerRest, verwendungJeKommune } from '../../../shared/antraege/rahmenverwendung.ts';
import { pruefeAntrag } from '../../../shared/antraege/rules.ts';
import type { Antrag, AntragEingabe } from '../../../shared/antraege/types.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { summe } from '../../../shared/foundation/list.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  antragId,
  antragsdaten,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  KOMMUNEN,
  stelle,
  VERBAND,
} from '../../support/builders.ts';
import { LANDKREIS, teile } from '../../support/hindernisse.ts';

const DATEN = antragsdaten({ kommunen: [...KOMMUNEN, LANDKREIS] });

/** An Antrag that is frozen, for A-dorf alone: so much of a post, and so much of the rest to the Landkreis. */
function vonADorf(vzae: number, restCent: number): Antrag {
  return antrag(
    antragEingabe({
      antragstellerinId: A_DORF.id,
      durchfuehrung: 'eigene_stelle',
      beteiligte: [beteiligte({ restAnId: restCent > 0 ? LANDKREIS.id : null, restCent })],
      stellen: [stelle({ teile: teile([A_DORF, vzae]) })],
    }),
    { id: antragId(5), zustand: 'freigegeben' },
  );
}

/** The Antrag of the Landkreis that A-dorf takes part in. */
const VOM_LANDKREIS = antragEingabe({
  antragstellerinId: LANDKREIS.id,
  antragsart: 'ergaenzend_landkreis',
  durchfuehrung: 'landkreis',
  beteiligte: [beteiligte()],
  stellen: [stelle({ teile: teile([A_DORF, 25]) })],
});

describe('What else is taken from a frame', () => {
  it('is what other Anträge take, and the rest that they hand to others', () => {
    const andere = { ...DATEN, andereAntraege: [vonADorf(50, 10_000_00)] };
    const fuerDenVerband = antragEingabe({ beteiligte: [beteiligte(), beteiligte({ kommuneId: B_HEIM.id })] });
    expect(verwendungJeKommune(fuerDenVerband, andere)).toEqual([
      [
        expect.objectContaining({ art: 'beantragt', cent: 32_000_00, istFest: true }),
        expect.objectContaining({ art: 'abgegeben', cent: 10_000_00, anId: LANDKREIS.id }),
      ],
      [],
    ]);
  });

  it('leaves out the rest that is handed to this very Antrag', () => {
    const andere = { ...DATEN, andereAntraege: [vonADorf(50, 10_000_00)] };
    expect(verwendungJeKommune(VOM_LANDKREIS, andere)).toEqual([
      [expect.objectContaining({ art: 'beantragt', cent: 32_000_00 })],
    ]);
    expect(erhaltenerRest(A_DORF.id, VOM_LANDKREIS, 'r1-2017-2019', andere)).toBe(10_000_00);
  });

  it('counts the receiver’s Antrag and the rest that it draws from once', () => {
    const landkreis = antrag(VOM_LANDKREIS, { id: antragId(6), zustand: 'freigegeben' });
    const andere = { ...DATEN, andereAntraege: [vonADorf(50, 10_000_00), landkreis] };
    const [posten = []] = verwendungJeKommune(antragEingabe(), andere);
    // 0,50 VZÄ of A-dorf, 10.000 € of the rest, and what the Landkreis takes beyond it (0,25 VZÄ = 16.000 €).
    expect(summe(posten, ({ cent }) => cent)).toBe(32_000_00 + 16_000_00);
  });
});

describe('A rest that was handed on', () => {
  const hindernisse = (eingabe: AntragEingabe, rest: number) =>
    pruefeAntrag(eingabe, { ...DATEN, andereAntraege: [vonADorf(50, rest)] }).map(({ code }) => code);

  it('bounds what the receiver brings in', () => {
    expect(hindernisse(VOM_LANDKREIS, 16_000_00)).not.toContain('mehr-als-abgegeben');
    expect(hindernisse(VOM_LANDKREIS, 15_999_00)).toContain('mehr-als-abgegeben');
  });
});

/** Sum of everything that is taken from a frame: own parts, and of each rest what its receiver does not draw anyway. */
function entnommen(kommuneId: KommuneId, antraege: readonly Antrag[]): number {
  const teil = (einer: Antrag) => {
    const nummer = einer.beteiligte.findIndex((eine) => eine.kommuneId === kommuneId);
    const berechnung = nummer < 0 ? null : berechneAntrag(einer, DATEN);
    return berechnung === null ? 0 : anteilDerKommune(einer, berechnung, nummer);
  };
  const reste = new Map<KommuneId, number>();
  for (const einer of antraege) {
    for (const { kommuneId: von, restAnId, restCent } of einer.beteiligte) {
      const bleibtDrin =
        restAnId === einer.antragstellerinId || einer.beteiligte.some((eine) => eine.kommuneId === restAnId);
      if (von === kommuneId && restAnId !== null && !bleibtDrin)
        reste.set(restAnId, (reste.get(restAnId) ?? 0) + restCent);
    }
  }
  const nichtAbgerufen = [...reste].map(([an, cent]) => {
    const abgerufen = summe(
      antraege.filter(
        ({ antragstellerinId, beteiligte }) =>
          antragstellerinId === an || beteiligte.some((eine) => eine.kommuneId === an),
      ),
      teil,
    );
    return Math.max(0, cent - abgerufen);
  });
  return summe(antraege, teil) + summe(nichtAbgerufen, (cent) => cent);
}

describe('The sum of all shares of a Planungsrahmen', () => {
  const gemeinden = [A_DORF, B_HEIM, C_HAUSEN];
  // By name, so that a counterexample can be read.
  const kommuneVon = (gesucht: string) =>
    [...gemeinden, VERBAND, LANDKREIS].find(({ name }) => name === gesucht) ?? VERBAND;
  const zug = fc.record({
    antragstellerin: fc.constantFrom(A_DORF.name, B_HEIM.name, C_HAUSEN.name, VERBAND.name, LANDKREIS.name),
    beteiligte: fc.uniqueArray(
      fc.record({
        kommune: fc.constantFrom(...gemeinden.map(({ name }) => name)),
        restAn: fc.constantFrom(null, B_HEIM.name, VERBAND.name, LANDKREIS.name),
        restCent: fc.integer({ min: 1, max: 70_000_00 }),
      }),
      { minLength: 1, maxLength: 3, selector: ({ kommune }) => kommune },
    ),
    vzae: fc.integer({ min: 25, max: 100 }),
  });

  it('never exceeds it, in whatever order Anträge are released and rests handed on', () => {
    fc.assert(
      fc.property(fc.array(zug, { minLength: 2, maxLength: 5 }), (zuege) => {
        const freigegeben: Antrag[] = [];
        zuege.forEach((einer, nummer) => {
          const [erste] = einer.beteiligte;
          const eingabe = antragEingabe({
            antragstellerinId: kommuneVon(einer.antragstellerin).id,
            durchfuehrung: einer.antragstellerin === LANDKREIS.name ? 'landkreis' : 'zusammenschluss',
            beteiligte: einer.beteiligte.map(({ kommune, restAn, restCent }) =>
              beteiligte({
                kommuneId: kommuneVon(kommune).id,
                restAnId: restAn === null || restAn === kommune ? null : kommuneVon(restAn).id,
                restCent: restAn === null || restAn === kommune ? 0 : restCent,
              }),
            ),
            stellen: [stelle({ teile: teile([kommuneVon(erste?.kommune ?? ''), einer.vzae]) })],
          });
          const gruende = pruefeAntrag(eingabe, { ...DATEN, andereAntraege: freigegeben });
          const verboten = gruende.some(({ schwere, code }) => schwere === 'sperrt' && /planungsrahmen/.test(code));
          if (!verboten) freigegeben.push(antrag(eingabe, { id: antragId(100 + nummer), zustand: 'freigegeben' }));
        });
        for (const { id } of gemeinden) {
          const rahmen = berechneAntrag(antragEingabe({ beteiligte: [beteiligte({ kommuneId: id })] }), DATEN)
            ?.beteiligte[0]?.rahmen?.cent;
          expect(entnommen(id, freigegeben)).toBeLessThanOrEqual(rahmen ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
