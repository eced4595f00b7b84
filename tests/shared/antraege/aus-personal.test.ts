import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  durchfuehrungAusPersonal,
  fortbildungDerStelle,
  nachbesetzung,
} from '../../../shared/antraege/aus-personal.ts';
import { antragVorschlagen } from '../../../shared/antraege/defaults.ts';
import { datum } from '../../../shared/foundation/date.ts';
import {
  A_DORF,
  B_HEIM,
  fortbildung,
  mitgliedschaft,
  personal,
  personalId,
  stelle,
  stellenanteil,
  VERBAND,
} from '../../support/builders.ts';

const KAYA = personal({ id: personalId(2), vorname: 'Ali', nachname: 'Kaya', vertretungId: personalId(1) });
const WEBER = personal({ vertretungId: personalId(2) });

it('A49 and A51: Fachaufsicht once, Vertretung for each person', () => {
  expect(durchfuehrungAusPersonal([WEBER, KAYA], [WEBER, KAYA])).toEqual({
    fachaufsicht: 'Petra Roth, Hauptamtsleiterin, A-dorf',
    fachaufsichtUebergreifend: true,
    vertretung: 'Maria Weber durch Ali Kaya; Ali Kaya durch Maria Weber',
  });
});

describe('A45: whom a person follows', () => {
  const frueher = (bis: string | null) =>
    personal({
      id: personalId(3),
      vorname: 'Eva',
      nachname: 'Lang',
      stellenanteile: [stellenanteil({ von: datum('2016-01-01'), bis: bis === null ? null : datum(bis) })],
    });
  const wer = (bis: string | null) =>
    nachbesetzung({ personalId: WEBER.id, kommunen: [A_DORF.id], von: datum('2018-01-01') }, [WEBER, frueher(bis)]);

  it('is who left the Kommune within the year before; the post is free since the day after', () => {
    expect(wer('2017-09-30')).toEqual({ nachbesetzungFuer: 'Eva Lang', freiSeit: '2017-10-01' });
  });

  it('is nobody who is still there or left long ago, or worked in another Kommune', () => {
    expect([wer(null), wer('2018-06-30'), wer('2016-12-31')]).toEqual([null, null, null]);
    const vorgabe = { personalId: WEBER.id, kommunen: [B_HEIM.id], von: datum('2018-01-01') };
    expect(nachbesetzung(vorgabe, [frueher('2017-09-30')])).toBeNull();
  });
});

describe('A58: cost of the courses', () => {
  const mitKurs = (kostenCent: number) => personal({ fortbildungen: [fortbildung(1, { kostenCent })] });
  const teil = (kommuneId: typeof A_DORF.id) => stelle({ teile: [{ kommuneId, anteilHundertstel: 50 }] });

  it('counts what begins in the days of the post, by the part of the person that it takes', () => {
    expect(fortbildungDerStelle(stelle(), mitKurs(250_00))).toBe(250_00);
    expect(fortbildungDerStelle(teil(A_DORF.id), mitKurs(250_00))).toBe(125_00);
    expect(fortbildungDerStelle(stelle({ von: datum('2018-05-01') }), mitKurs(250_00))).toBe(0);
  });

  it('two Anträge that share a person never count more than a cent too much or too little', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 99 }), (kosten, hier) => {
        const person = personal({
          fortbildungen: [fortbildung(1, { kostenCent: kosten })],
          stellenanteile: [
            stellenanteil({ anteilHundertstel: hier }),
            stellenanteil({ kommuneId: B_HEIM.id, anteilHundertstel: 100 - hier }),
          ],
        });
        const eine = fortbildungDerStelle(
          stelle({ teile: [{ kommuneId: A_DORF.id, anteilHundertstel: hier }] }),
          person,
        );
        const andere = fortbildungDerStelle(
          stelle({ teile: [{ kommuneId: B_HEIM.id, anteilHundertstel: 100 - hier }] }),
          person,
        );
        expect(Math.abs(eine + andere - kosten)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('A new Antrag comes with all of it', () => {
  const vorgaengerin = personal({
    id: personalId(3),
    vorname: 'Eva',
    nachname: 'Lang',
    stellenanteile: [stellenanteil({ von: datum('2016-01-01'), bis: datum('2017-10-31') })],
  });
  const { stellen, angaben } = antragVorschlagen({
    antragstellerin: VERBAND,
    mitgliedschaften: [mitgliedschaft(1), mitgliedschaft(2)],
    personal: [{ ...WEBER, fortbildungen: [fortbildung(1)] }, vorgaengerin],
    heute: datum('2018-02-01'),
    von: datum('2018-01-01'),
    bis: datum('2018-12-31'),
  });
  expect(stellen).toMatchObject([
    { personalId: WEBER.id, nachbesetzungFuer: 'Eva Lang', freiSeit: '2017-11-01', fortbildungCent: 250_00 },
  ]);
  expect(angaben.fachaufsicht).toBe('Petra Roth, Hauptamtsleiterin, A-dorf');
});
