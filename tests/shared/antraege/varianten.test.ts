import { describe, expect, test } from 'vitest';
import { datum, plusMonate } from '../../../shared/foundation/date.ts';
import {
  heutigeLage,
  neueVariante,
  typwechsel,
  unveraenderteStelle,
  vergleiche,
  wendeVarianteAn,
  type Stellenaenderung,
  type Variante,
} from '../../../shared/antraege/varianten.ts';
import type { AntragEingabe } from '../../../shared/antraege/types.ts';
import {
  A_DORF,
  antragEingabe,
  antragsdaten,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  personal,
  personalId,
  qualifikation,
  stelle,
} from '../../support/builders.ts';
import { teile } from '../../support/hindernisse.ts';
import { createZufall } from '../../support/random.ts';

/** Maria Weber (type a) the whole year, Jana Fuchs (type c) half a post in A-dorf from April on. */
const FUCHS = personal({ id: personalId(2), vorname: 'Jana', nachname: 'Fuchs', qualifikation: qualifikation('c') });
const ZWEI_STELLEN = antragEingabe({
  stellen: [
    stelle(),
    stelle({
      personalId: FUCHS.id,
      von: datum('2018-04-01'),
      teile: teile([A_DORF, 50]),
      personalausgabenCent: 20_000_00,
      fortbildungCent: 500_00,
    }),
  ],
});
const DATEN = antragsdaten({ personal: [personal(), FUCHS] });

const aendere = (nummer: number, aenderung: Partial<Stellenaenderung>): Stellenaenderung => ({
  ...unveraenderteStelle(nummer, ZWEI_STELLEN.stellen[nummer] ?? { personalId: null }),
  ...aenderung,
});

function lies(aenderung: Partial<Variante>, eingabe: AntragEingabe = ZWEI_STELLEN) {
  const variante = { ...neueVariante('Probe'), ...aenderung };
  return vergleiche(heutigeLage(eingabe, DATEN), wendeVarianteAn(variante, eingabe, DATEN));
}

const inEuro = ({ wert, unterschied }: { wert: number | null; unterschied: number | null }) => [
  wert === null ? null : wert / 100,
  unterschied === null ? null : unterschied / 100,
];

describe('A variant beside the Antrag as it stands', () => {
  test('that changes nothing, differs in nothing', () => {
    const vergleich = lies({});
    expect(vergleich.hindernisseDazu).toEqual([]);
    expect(vergleich.hindernisseWeg).toEqual([]);
    const unterschiede = [
      ...Object.values(vergleich.zahlen),
      ...vergleich.stellen.flatMap(({ vzae, monate, betrag }) => [vzae, monate, betrag]),
    ].map(({ unterschied }) => unterschied);
    expect(new Set(unterschiede)).toEqual(new Set([0]));
    expect(wendeVarianteAn(neueVariante('A'), ZWEI_STELLEN, DATEN).eingabe).toEqual(ZWEI_STELLEN);
  });

  test('with a later start: fewer months, less money, and expenses for the shorter time', () => {
    const vergleich = lies({ stellen: [aendere(0, { von: datum('2018-04-01') })] });
    // 64.000 € × 9/12 in the place of 64.000 €; 63.000 € of expenses become 47.250 €.
    expect(inEuro(vergleich.zahlen.zuwendung)).toEqual([48_000 + 19_125, -16_000]);
    expect(inEuro(vergleich.zahlen.monate)).toEqual([18, -3]);
    expect(inEuro(vergleich.zahlen.eigenanteil)).toEqual([48_250 + 20_500 - 67_125, 1_625 - 1_375]);
    expect(vergleich.stellen.map(({ monate }) => inEuro(monate))).toEqual([
      [9, -3],
      [9, 0],
    ]);
  });

  test('with another type: the rate changes, for the person in a copy only', () => {
    const variante = { ...neueVariante('Typ a'), stellen: [aendere(1, { typ: 'a' })] };
    const vergleich = lies(variante);
    expect(inEuro(vergleich.zahlen.zuwendung)).toEqual([64_000 + 24_000, 4_875]);
    expect(FUCHS.qualifikation.typ).toBe('c');
    expect(typwechsel(variante, ZWEI_STELLEN, DATEN.personal)).toEqual([{ person: FUCHS, typ: 'a' }]);
  });

  test('with another share: the other Kommunen of the post keep theirs', () => {
    const { eingabe } = wendeVarianteAn(
      {
        ...neueVariante('weniger'),
        stellen: [aendere(0, { teile: teile([B_HEIM, 25], [C_HAUSEN, 10]) })],
      },
      ZWEI_STELLEN,
      DATEN,
    );
    expect(eingabe.stellen[0]?.teile).toEqual(teile([A_DORF, 50], [B_HEIM, 25], [C_HAUSEN, 10]));
    expect(eingabe.stellen[0]?.personalausgabenCent).toBe(53_550_00);
  });

  test('without a post, and with one more for somebody who is not hired yet', () => {
    const vergleich = lies({
      stellen: [aendere(1, { istWeggelassen: true })],
      zusatzstellen: [
        {
          bezeichnung: 'Dritte Kraft',
          von: datum('2018-07-01'),
          bis: datum('2018-12-31'),
          typ: 'c',
          teile: teile([B_HEIM, 50]),
          personalausgabenCent: 15_000_00,
        },
      ],
    });
    expect(vergleich.stellen.map(({ nummer, name, betrag }) => [nummer, name, ...inEuro(betrag)])).toEqual([
      [0, 'Integrationsmanagement (Maria Weber)', 64_000, 0],
      [null, 'Dritte Kraft', 12_750, 12_750],
    ]);
    expect(inEuro(vergleich.zahlen.stellensumme)).toEqual([76_750, -6_375]);
    // 64.000 € and 15.000 € of expenses less 76.750 €; 1.375 € before.
    expect(inEuro(vergleich.zahlen.eigenanteil)).toEqual([2_250, 875]);
    expect(vergleich.hindernisseDazu.map(({ code }) => code)).toContain('person-fehlt');
  });

  test('with a post that has no person yet: its type can be assumed', () => {
    const leer = antragEingabe({ stellen: [stelle({ personalId: null })] });
    const vergleich = lies({ stellen: [{ ...unveraenderteStelle(0, { personalId: null }), typ: 'c' }] }, leer);
    expect(inEuro(vergleich.zahlen.zuwendung)).toEqual([51_000, 51_000]);
  });

  test('with a partner more: the frame grows, what was hindered by it is gone', () => {
    const allein = antragEingabe({
      antragstellerinId: B_HEIM.id,
      durchfuehrung: 'eigene_stelle',
      beteiligte: [beteiligte({ kommuneId: B_HEIM.id })],
      stellen: [stelle({ teile: teile([B_HEIM, 100]) })],
    });
    const lage = wendeVarianteAn({ ...neueVariante('mit C'), partnerDazu: [C_HAUSEN.id] }, allein, DATEN);
    expect(lage.eingabe.durchfuehrung).toBe('zusammenschluss');
    const vergleich = vergleiche(heutigeLage(allein, DATEN), lage);
    expect(inEuro(vergleich.zahlen.planungsrahmen)).toEqual([32_639 + 23_882, 23_882]);
    expect(inEuro(vergleich.zahlen.zuwendung)).toEqual([56_521, 23_882]);
    expect(vergleich.hindernisseWeg.map(({ code }) => code)).toContain('rahmen-unter-mindestbetrag');
  });

  test('without a partner: its parts of the posts go with it; the last Kommune stays', () => {
    const ohneB = { ...neueVariante('ohne B'), partnerWeg: [B_HEIM.id] };
    const { eingabe } = wendeVarianteAn(ohneB, ZWEI_STELLEN, DATEN);
    expect(eingabe.beteiligte.map(({ kommuneId }) => kommuneId)).toEqual([A_DORF.id]);
    expect(eingabe.durchfuehrung).toBe('eigene_stelle');
    expect(eingabe.stellen.map((eine) => eine.teile)).toEqual([teile([A_DORF, 50]), teile([A_DORF, 50])]);
    const ohneAlle = { ...ohneB, partnerWeg: [A_DORF.id, B_HEIM.id] };
    expect(wendeVarianteAn(ohneAlle, ZWEI_STELLEN, DATEN).eingabe).toEqual(ZWEI_STELLEN);
  });

  test('does not name a Kommune that is gone or not seen', () => {
    const ohneC = { ...DATEN, kommunen: DATEN.kommunen.filter(({ id }) => id !== C_HAUSEN.id) };
    const variante = {
      ...neueVariante('mit C'),
      stellen: [aendere(0, { teile: teile([C_HAUSEN, 25]) })],
      partnerDazu: [C_HAUSEN.id],
    };
    expect(wendeVarianteAn(variante, ZWEI_STELLEN, ohneC).eingabe).toEqual(ZWEI_STELLEN);
  });

  test('does not hold for a post that belongs to somebody else by now', () => {
    const { eingabe } = wendeVarianteAn(
      { ...neueVariante('alt'), stellen: [{ ...aendere(0, { istWeggelassen: true }), personalId: personalId(9) }] },
      ZWEI_STELLEN,
      DATEN,
    );
    expect(eingabe).toEqual(ZWEI_STELLEN);
  });
});

describe('Whatever is changed', () => {
  const { saat, zufall } = createZufall();
  const eine = <T>(liste: readonly T[]): T => liste[Math.floor(zufall() * liste.length)] as T;
  const anteil = () => Math.floor(zufall() * 101);

  function zufaelligeAenderung(nummer: number): Stellenaenderung {
    return aendere(nummer, {
      istWeggelassen: zufall() < 0.2,
      von: zufall() < 0.5 ? null : plusMonate(datum('2018-01-01'), Math.floor(zufall() * 12)),
      teile: [A_DORF, B_HEIM, C_HAUSEN]
        .filter(() => zufall() < 0.5)
        .map(({ id }) => ({ kommuneId: id, anteilHundertstel: anteil() })),
      typ: eine([null, 'a', 'b', 'c']),
    });
  }

  function zufaelligeVariante(): Variante {
    return {
      ...neueVariante('Zufall'),
      stellen: [zufaelligeAenderung(0), zufaelligeAenderung(1)],
      zusatzstellen: Array.from({ length: Math.floor(zufall() * 3) }, (_, nummer) => ({
        bezeichnung: `Zusatz ${nummer}`,
        von: datum(`2018-0${nummer + 2}-01`),
        bis: datum('2018-12-31'),
        typ: eine(['a', 'b', 'c'] as const),
        teile: [{ kommuneId: A_DORF.id, anteilHundertstel: anteil() }],
        personalausgabenCent: Math.floor(zufall() * 5_000_000),
      })),
      partnerDazu: zufall() < 0.5 ? [C_HAUSEN.id] : [],
      partnerWeg: zufall() < 0.3 ? [B_HEIM.id] : [],
    };
  }

  test(`the Zuwendung is never above the frame, and each difference is the figure less today's (SAAT=${saat})`, () => {
    const heute = vergleiche(heutigeLage(ZWEI_STELLEN, DATEN), heutigeLage(ZWEI_STELLEN, DATEN)).zahlen;
    for (let lauf = 0; lauf < 150; lauf += 1) {
      const { zahlen } = lies(zufaelligeVariante());
      expect(zahlen.zuwendung.wert).toBeLessThanOrEqual(zahlen.planungsrahmen.wert ?? -1);
      expect(zahlen.zuwendung.wert).toBeLessThanOrEqual(zahlen.stellensumme.wert ?? -1);
      for (const name of ['zuwendung', 'stellensumme', 'planungsrahmen', 'eigenanteil', 'vzae', 'monate'] as const) {
        expect((zahlen[name].wert ?? 0) - (heute[name].wert ?? 0)).toBe(zahlen[name].unterschied);
      }
    }
  });

  test(`the order of changes does not matter, in one variant or one after the other (SAAT=${saat})`, () => {
    for (let lauf = 0; lauf < 80; lauf += 1) {
      const variante = zufaelligeVariante();
      const umgekehrt = {
        ...variante,
        stellen: variante.stellen.map((eine) => ({ ...eine, teile: eine.teile.toReversed() })).reverse(),
      };
      expect(wendeVarianteAn(umgekehrt, ZWEI_STELLEN, DATEN).eingabe).toEqual(
        wendeVarianteAn(variante, ZWEI_STELLEN, DATEN).eingabe,
      );

      const [erste, zweite] = variante.stellen.map((eine) => ({ ...eine, istWeggelassen: false }));
      const nacheinander = (reihe: readonly (Stellenaenderung | undefined)[]) =>
        reihe.reduce(
          ({ eingabe, daten }, aenderung) =>
            wendeVarianteAn({ ...neueVariante(''), stellen: aenderung ? [aenderung] : [] }, eingabe, daten),
          heutigeLage(ZWEI_STELLEN, DATEN),
        );
      const vorwaerts = nacheinander([erste, zweite]);
      const rueckwaerts = nacheinander([zweite, erste]);
      expect(rueckwaerts.eingabe).toEqual(vorwaerts.eingabe);
      expect(rueckwaerts.daten.personal).toEqual(vorwaerts.daten.personal);
    }
  });
});
