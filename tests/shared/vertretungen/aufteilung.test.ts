import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zHaushaltId, zKommuneId, zPersonalId } from '../../../shared/foundation/id.ts';
import { teileAuf } from '../../../shared/vertretungen/aufteilung.ts';

const nummeriert = (art: number, nummer: number) =>
  `00000000-0000-4000-8000-0000000${art}${String(nummer).padStart(4, '0')}`;
const fallId = (nummer: number) => zHaushaltId.parse(nummeriert(1, nummer));
const kommune = (nummer: number) => zKommuneId.parse(nummeriert(2, nummer));
const person = (nummer: number) => zPersonalId.parse(nummeriert(3, nummer));
const fall = (nummer: number, wo: number, sprache = '') => ({
  haushaltId: fallId(nummer),
  kommuneId: kommune(wo),
  sprache,
});
const kandidat = (
  nummer: number,
  wo: readonly number[],
  { sprachen = [] as string[], vzaeHundertstel = 100, faelle = 0 } = {},
) => ({ id: person(nummer), kommuneIds: wo.map(kommune), sprachen, vzaeHundertstel, faelle });

describe('the split of a leaver’s cases', () => {
  it('goes by Kommune first: who does not work there gets none, and a case without anybody stays open', () => {
    const vorschlag = teileAuf([fall(1, 1), fall(2, 2), fall(3, 3)], [kandidat(1, [1]), kandidat(2, [2])]);
    expect(vorschlag.map(({ nachfolgeId }) => nachfolgeId)).toEqual([person(1), person(2), null]);
  });

  it('goes by load: half a post takes half as many, and who has cases already gets fewer', () => {
    const faelle = Array.from({ length: 6 }, (_, nummer) => fall(nummer, 1));
    const halbe = teileAuf(faelle, [kandidat(1, [1]), kandidat(2, [1], { vzaeHundertstel: 50 })]);
    expect(halbe.filter(({ nachfolgeId }) => nachfolgeId === person(2))).toHaveLength(2);
    const volle = teileAuf(faelle, [kandidat(1, [1], { faelle: 4 }), kandidat(2, [1])]);
    expect(volle.filter(({ nachfolgeId }) => nachfolgeId === person(1))).toHaveLength(1);
  });

  it('gives a language to whoever accompanies households of it, where the load is the same', () => {
    const vorschlag = teileAuf(
      [fall(1, 1, 'ar'), fall(2, 1, 'ti')],
      [kandidat(1, [1], { sprachen: ['ti'] }), kandidat(2, [1], { sprachen: ['ar'] })],
    );
    expect(vorschlag.map(({ nachfolgeId }) => nachfolgeId)).toEqual([person(2), person(1)]);
  });

  it('moves a case on over another person where only that evens the load', () => {
    // Person 1 can take everything, person 2 Kommune 1 and 2, person 3 Kommune 2 only.
    const faelle = [fall(1, 1), fall(2, 1), fall(3, 2), fall(4, 2), fall(5, 3), fall(6, 3), fall(7, 3)];
    const vorschlag = teileAuf(faelle, [kandidat(1, [1, 3]), kandidat(2, [1, 2]), kandidat(3, [2])]);
    const anzahl = (nummer: number) => vorschlag.filter(({ nachfolgeId }) => nachfolgeId === person(nummer)).length;
    expect([anzahl(1), anzahl(2), anzahl(3)]).toEqual([3, 2, 2]);
  });
});

describe('the laws of the split', () => {
  const KOMMUNEN = 4;
  const eineKommune = fc.integer({ min: 0, max: KOMMUNEN - 1 });
  const faelleBeliebig = fc
    .array(fc.record({ wo: eineKommune, sprache: fc.constantFrom('', 'ar', 'ti', 'uk') }), { maxLength: 40 })
    .map((alle) => alle.map(({ wo, sprache }, nummer) => fall(nummer, wo, sprache)));
  const kandidatenBeliebig = (gleicheStellen: boolean) =>
    fc
      .array(
        fc.record({
          wo: fc.uniqueArray(eineKommune, { maxLength: KOMMUNEN }),
          sprachen: fc.uniqueArray(fc.constantFrom('ar', 'ti', 'uk')),
          vzaeHundertstel: gleicheStellen ? fc.constant(100) : fc.integer({ min: 0, max: 100 }),
          faelle: gleicheStellen ? fc.constant(0) : fc.integer({ min: 0, max: 30 }),
        }),
        { maxLength: 6 },
      )
      .map((alle) => alle.map(({ wo, ...rest }, nummer) => kandidat(nummer, wo, rest)));

  it('everything is given once, and nobody gets a case in a Kommune where they do not work', () => {
    fc.assert(
      fc.property(faelleBeliebig, kandidatenBeliebig(false), (faelle, kandidaten) => {
        const vorschlag = teileAuf(faelle, kandidaten);
        expect(vorschlag.map(({ haushaltId }) => haushaltId)).toEqual(faelle.map(({ haushaltId }) => haushaltId));
        for (const [stelle, { nachfolgeId }] of vorschlag.entries()) {
          const moegliche = kandidaten.filter(({ kommuneIds }) => kommuneIds.includes(faelle[stelle]!.kommuneId));
          if (moegliche.length === 0) expect(nachfolgeId).toBeNull();
          else expect(moegliche.map(({ id }) => id)).toContain(nachfolgeId);
        }
      }),
    );
  });

  it('with equal posts nobody has two more than somebody to whom one of the cases could go', () => {
    fc.assert(
      fc.property(faelleBeliebig, kandidatenBeliebig(true), (faelle, kandidaten) => {
        const vorschlag = teileAuf(faelle, kandidaten);
        const last = new Map(
          kandidaten.map(({ id }) => [id, vorschlag.filter(({ nachfolgeId }) => nachfolgeId === id).length]),
        );
        for (const [stelle, { nachfolgeId }] of vorschlag.entries()) {
          if (nachfolgeId === null) continue;
          for (const { id, kommuneIds } of kandidaten) {
            if (!kommuneIds.includes(faelle[stelle]!.kommuneId)) continue;
            expect((last.get(nachfolgeId) ?? 0) - (last.get(id) ?? 0)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('where everybody works everywhere, loads of equal posts differ by one at the most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 6 }), (anzahl, personen) => {
        const vorschlag = teileAuf(
          Array.from({ length: anzahl }, (_, nummer) => fall(nummer, 1)),
          Array.from({ length: personen }, (_, nummer) => kandidat(nummer, [1])),
        );
        const lasten = Array.from(
          { length: personen },
          (_, nummer) => vorschlag.filter(({ nachfolgeId }) => nachfolgeId === person(nummer)).length,
        );
        expect(Math.max(...lasten) - Math.min(...lasten)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
