import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusTage, tageEinschliesslich } from '../../../shared/foundation/date.ts';
import { abwesenheitAm, pruefeAbwesenheiten, unterbrechungstage } from '../../../shared/personal/abwesenheit.ts';
import type { Abwesenheit } from '../../../shared/personal/types.ts';
import { abwesenheit, eintragId, personalId } from '../../support/builders.ts';

const HEUTE = datum('2018-02-01');
const pruefe = (abwesenheiten: Abwesenheit[], vertretungId: ReturnType<typeof personalId> | null = personalId(2)) =>
  pruefeAbwesenheiten({ abwesenheiten, vertretungId }, HEUTE);
const codes = (gruende: ReturnType<typeof pruefe>) =>
  gruende.map(({ schwere, code, feld }) => `${schwere} ${code} ${feld}`);

describe('pruefeAbwesenheiten', () => {
  it('says nothing of planned days with pay while somebody stands in', () => {
    expect(pruefe([abwesenheit(1)])).toEqual([]);
  });

  it('warns of days without pay with the source, and how long the period may become', () => {
    expect(pruefe([abwesenheit(1, { entgelt: 'ohne_entgelt' })])).toEqual([
      {
        schwere: 'warnt',
        code: 'unterbrechung',
        satz: 'Die Entgeltzahlung ist vom 01.03.2018 bis 15.03.2018 unterbrochen. Der Zuwendungszeitraum kann sich dadurch auf Antrag verlängern, nach der Änderung von 2020 um bis zu zwölf Monate; die genauen Bedingungen liegen nicht vor.',
        ausweg: 'Die Unterbrechung der Bewilligungsstelle mitteilen und die Verlängerung mit ihr klären.',
        norm: 'VwV Integrationsmanagement, Änderung vom 11.11.2020 (Bericht der FamilienForschung)',
        feld: 'abwesenheiten.0.entgelt',
      },
    ]);
  });

  it('refuses an end before the beginning and two at once, the later one at its beginning', () => {
    const verkehrt = abwesenheit(1, { bis: datum('2018-02-28') });
    expect(codes(pruefe([verkehrt]))).toEqual(['sperrt ende-vor-beginn abwesenheiten.0.bis']);
    const zweite = abwesenheit(2, { von: datum('2018-03-15'), bis: null });
    const [grund] = pruefe([abwesenheit(1), zweite]);
    expect(grund).toMatchObject({
      schwere: 'sperrt',
      satz: 'Zwei Abwesenheiten überschneiden sich vom 15.03.2018 bis 15.03.2018.',
      feld: 'abwesenheiten.1.von',
    });
  });

  it('asks for a Vertretung before and during an absence, not after it', () => {
    expect(codes(pruefe([abwesenheit(1)], null))).toEqual(['warnt vertretung-fehlt vertretungId']);
    const frueher = abwesenheit(1, { von: datum('2018-01-01'), bis: datum('2018-01-31') });
    expect(pruefe([frueher], null)).toEqual([]);
  });
});

it('abwesenheitAm finds the absence of the day, on its first and last day, too', () => {
  const eine = abwesenheit(1);
  const tage = ['2018-02-28', '2018-03-01', '2018-03-15', '2018-03-16'].map(datum);
  expect(tage.map((tag) => abwesenheitAm({ abwesenheiten: [eine] }, tag))).toEqual([null, eine, eine, null]);
});

describe('unterbrechungstage', () => {
  const VON = datum('2018-01-01');
  const BIS = datum('2018-12-31');

  it('counts days without pay in the period, an open one to its end', () => {
    const abwesenheiten = [
      abwesenheit(1, { von: datum('2017-12-20'), bis: datum('2018-01-10'), entgelt: 'ohne_entgelt' }),
      abwesenheit(2, { von: datum('2018-06-01'), bis: datum('2018-06-30') }),
      abwesenheit(3, { von: datum('2018-12-01'), bis: null, entgelt: 'ohne_entgelt' }),
    ];
    expect(unterbrechungstage({ abwesenheiten }, VON, BIS)).toBe(10 + 31);
  });

  it('counts each day once, whatever overlaps, and any two halves of a period give the whole', () => {
    const eine = fc
      .record({
        ab: fc.integer({ min: -40, max: 380 }),
        dauer: fc.option(fc.integer({ min: 0, max: 90 })),
        ohne: fc.boolean(),
      })
      .map(({ ab, dauer, ohne }): Abwesenheit => {
        const von = plusTage(VON, ab);
        const bis = dauer === null ? null : plusTage(von, dauer);
        return abwesenheit(1, { id: eintragId(1), von, bis, entgelt: ohne ? 'ohne_entgelt' : 'mit_entgelt' });
      });
    fc.assert(
      fc.property(fc.array(eine, { maxLength: 6 }), fc.integer({ min: 0, max: 363 }), (abwesenheiten, nach) => {
        const ohne = abwesenheiten.filter(({ entgelt }) => entgelt === 'ohne_entgelt');
        const gezaehlt = Array.from({ length: tageEinschliesslich(VON, BIS) }, (_, nummer) => plusTage(VON, nummer));
        const betroffen = gezaehlt.filter((tag) =>
          ohne.some(({ von, bis }) => von <= tag && (bis === null || tag <= bis)),
        );
        const ganz = unterbrechungstage({ abwesenheiten }, VON, BIS);
        const schnitt = plusTage(VON, nach);
        const geteilt =
          unterbrechungstage({ abwesenheiten }, VON, schnitt) +
          unterbrechungstage({ abwesenheiten }, plusTage(schnitt, 1), BIS);
        expect([ganz, geteilt]).toEqual([betroffen.length, betroffen.length]);
      }),
    );
  });
});
