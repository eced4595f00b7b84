import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum, plusTage } from '../../../shared/foundation/date.ts';
import { entbehrliche, sicherungswarnung, type Aufbewahrtes } from '../../../shared/sicherung/rules.ts';

const ANFANG = datum('2018-01-01');

function eine(tage: number, stunde = 9, istVorMigration = false): Aufbewahrtes {
  const tag = plusTage(ANFANG, tage);
  const zeit = `${tag}T${String(stunde).padStart(2, '0')}:00:00.000Z`;
  return { name: `${zeit}${istVorMigration ? '-vor' : ''}`, erstelltAm: zeit, tag, istVorMigration };
}

const beliebige = fc.uniqueArray(
  fc
    .record({ tage: fc.nat(800), stunde: fc.nat(23), vor: fc.boolean() })
    .map(({ tage, stunde, vor }) => eine(tage, stunde, vor)),
  { selector: ({ name }) => name, maxLength: 120 },
);

const behaltene = (alle: readonly Aufbewahrtes[]) => {
  const weg = new Set(entbehrliche(alle));
  return alle.filter(({ name }) => !weg.has(name));
};

describe('the rotation', () => {
  test('keeps after two years of daily backups seven days, four weeks and twelve months', () => {
    const alle = Array.from({ length: 730 }, (_, tage) => eine(tage));
    // The last day is Tuesday, 31.12.2019: of the weeks and months those that are not among the seven days.
    expect(behaltene(alle).map(({ tag }) => tag.slice(2))).toEqual([
      ...['19-01-31', '19-02-28', '19-03-31', '19-04-30', '19-05-31', '19-06-30', '19-07-31', '19-08-31'],
      ...['19-09-30', '19-10-31', '19-11-30', '19-12-15', '19-12-22', '19-12-25', '19-12-26', '19-12-27'],
      ...['19-12-28', '19-12-29', '19-12-30', '19-12-31'],
    ]);
  });

  test('never takes the newest one, keeps at most 26, and a second look finds nothing more to take', () => {
    fc.assert(
      fc.property(beliebige, (alle) => {
        const rest = behaltene(alle);
        const neueste = alle.toSorted((a, b) => b.erstelltAm.localeCompare(a.erstelltAm))[0];
        if (neueste) expect(rest.map(({ erstelltAm }) => erstelltAm)).toContain(neueste.erstelltAm);
        expect(rest.length).toBeLessThanOrEqual(7 + 4 + 12 + 3);
        expect(entbehrliche(rest)).toEqual([]);
      }),
    );
  });

  test('keeps the newest of each of the last seven days that have one, whatever gaps lie between', () => {
    fc.assert(
      fc.property(beliebige, (alle) => {
        const laufende = alle.filter(({ istVorMigration }) => !istVorMigration);
        const tage = [...new Set(laufende.map(({ tag }) => tag))].sort().slice(-7);
        const namen = new Set(behaltene(alle).map(({ name }) => name));
        for (const tag of tage) {
          const neueste = laufende
            .filter((sicherung) => sicherung.tag === tag)
            .sort((a, b) => b.name.localeCompare(a.name))[0];
          expect(namen.has(neueste?.name ?? '')).toBe(true);
        }
      }),
    );
  });

  test('does not depend on the order in which a folder lists its files', () => {
    fc.assert(
      fc.property(beliebige, (alle) => {
        expect(entbehrliche(alle.toReversed())).toEqual(entbehrliche(alle));
      }),
    );
  });
});

test('the line at the bottom warns when the place is gone, one failed, there is none, and after more than seven days', () => {
  const heute = datum('2018-03-20');
  const mit = (letzterTag: string | null, istErreichbar = true, stoerung: string | null = null) =>
    sicherungswarnung({ heute, letzterTag: letzterTag === null ? null : datum(letzterTag), istErreichbar, stoerung });
  const gut = { warnung: null, istAusgefallen: false };
  expect([
    mit('2018-03-20'),
    mit('2018-03-13'),
    mit('2018-03-12'),
    mit(null),
    mit('2018-03-20', true, 'Nicht gelungen.'),
    mit('2018-03-20', false, 'Nicht gelungen.'),
  ]).toEqual([
    gut,
    gut,
    { warnung: 'Die letzte Sicherung ist 8 Tage alt.', istAusgefallen: true },
    { warnung: 'Es gibt noch keine Sicherung.', istAusgefallen: false },
    { warnung: 'Nicht gelungen.', istAusgefallen: true },
    { warnung: 'Der Ort der Sicherungen ist nicht erreichbar.', istAusgefallen: true },
  ]);
  // A clock that was set back is no reason to warn.
  expect(mit('2018-04-01')).toEqual(gut);
});
