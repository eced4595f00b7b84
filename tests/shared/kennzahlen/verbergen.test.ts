import { describe, expect, test } from 'vitest';
import {
  SCHWELLE,
  SONSTIGE,
  verbergeKleine,
  verdeckteNamen,
  type Teilzelle,
} from '../../../shared/kennzahlen/verbergen.ts';
import { createZufall } from '../../support/random.ts';

const { saat, zufall } = createZufall();
const ganz = (hoechstens: number) => Math.floor(zufall() * (hoechstens + 1));

/** Persons by nationality in up to five Kommunen: many small numbers, as in small Gemeinden. */
function zufallstafel(): { teile: string[]; namen: string[]; zellen: Teilzelle[] } {
  const teile = 'ABCDE'.slice(0, 2 + ganz(3)).split('');
  const namen = ['Eritrea', 'Irak', 'Syrien', 'Türkei', 'Ukraine'].slice(0, 2 + ganz(3));
  const zellen = teile.flatMap((teil) =>
    namen.map((name) => ({ teil, name, anzahl: zufall() < 0.3 ? 0 : ganz(zufall() < 0.5 ? 6 : 25) })),
  );
  return { teile, namen, zellen };
}

/** The breakdown of some parts as the account gets it. */
function antwort(zellen: readonly Teilzelle[], gefragte: readonly string[]): ReadonlyMap<string, number> {
  const wahl = new Set(gefragte);
  const gruppen = [...Map.groupBy(zellen, ({ name }) => name)].map(([name, reihe]) => ({
    name,
    wert: reihe.reduce((summe, { teil, anzahl }) => summe + (wahl.has(teil) ? anzahl : 0), 0),
  }));
  const { gruppen: gezeigte } = verbergeKleine(gruppen, SCHWELLE, verdeckteNamen(zellen, wahl));
  return new Map(gezeigte.map(({ name, wert }) => [name, wert]));
}

function teilmengen(teile: readonly string[]): string[][] {
  return Array.from({ length: 2 ** teile.length - 1 }, (_, nummer) =>
    teile.filter((__, stelle) => ((nummer + 1) >> stelle) % 2 === 1),
  );
}

describe(`small values (SAAT=${saat})`, () => {
  test('are not told by two questions that differ by one Kommune', () => {
    const verratene: unknown[] = [];
    for (let lauf = 0; lauf < 150; lauf += 1) {
      const { teile, zellen } = zufallstafel();
      const antworten = teilmengen(teile).map((wahl) => ({ wahl, werte: antwort(zellen, wahl) }));
      for (const { teil, name, anzahl } of zellen) {
        if (anzahl === 0 || anzahl >= SCHWELLE) continue;
        for (const { wahl, werte } of antworten) {
          const ohne = antworten.find(
            (andere) =>
              andere.wahl.length === wahl.length - 1 && wahl.every((w) => w === teil || andere.wahl.includes(w)),
          );
          if (!wahl.includes(teil)) continue;
          if (wahl.length === 1 && werte.has(name)) verratene.push([wahl, name, anzahl]);
          if (ohne !== undefined && werte.has(name) && ohne.werte.has(name)) verratene.push([wahl, teil, name, anzahl]);
        }
      }
    }
    expect(verratene).toEqual([]);
  });

  test('leave the answer for all Kommunen as it is, and every sum', () => {
    for (let lauf = 0; lauf < 150; lauf += 1) {
      const { teile, zellen } = zufallstafel();
      expect(verdeckteNamen(zellen, new Set(teile))).toEqual(new Set());
      for (const wahl of teilmengen(teile)) {
        const summe = zellen.reduce((bisher, { teil, anzahl }) => bisher + (wahl.includes(teil) ? anzahl : 0), 0);
        expect([...antwort(zellen, wahl).values()].reduce((bisher, wert) => bisher + wert, 0)).toBe(summe);
      }
    }
  });
});

test('a value that is small in one Kommune is not shown of the others either', () => {
  const zellen = [
    { teil: 'A', name: 'Syrien', anzahl: 12 },
    { teil: 'A', name: 'Irak', anzahl: 9 },
    { teil: 'A', name: 'Ukraine', anzahl: 20 },
    { teil: 'B', name: 'Syrien', anzahl: 2 },
    { teil: 'B', name: 'Irak', anzahl: 8 },
    { teil: 'B', name: 'Ukraine', anzahl: 30 },
  ];
  expect([...antwort(zellen, ['A', 'B'])]).toEqual([
    ['Syrien', 14],
    ['Irak', 17],
    ['Ukraine', 50],
  ]);
  // 14 less 12 would be the two of B.
  expect([...antwort(zellen, ['A'])]).toEqual([
    ['Ukraine', 20],
    [SONSTIGE, 21],
  ]);
  expect([...antwort(zellen, ['B'])]).toEqual([
    ['Ukraine', 30],
    [SONSTIGE, 10],
  ]);
});
