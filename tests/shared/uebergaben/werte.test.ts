import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neuePerson, neuerKurs } from '../../../shared/faelle/defaults.ts';
import type { Person } from '../../../shared/faelle/types.ts';
import {
  zAlphabetisierung,
  zAufenthaltsstatus,
  zErwerbstaetigkeit,
  zSprachniveau,
} from '../../../shared/faelle/wertelisten.ts';
import { datum, type Datum } from '../../../shared/foundation/date.ts';
import { zFalleintragId, zHaushaltId, zPersonId, zUebergabeId } from '../../../shared/foundation/id.ts';
import { neueUebergabe, neueUebergabeperson } from '../../../shared/uebergaben/defaults.ts';
import type { Uebergabeperson } from '../../../shared/uebergaben/types.ts';
import {
  mitErhebungswert,
  mitWert,
  personenwert,
  vorschlaege,
  zeigeWert,
  zPersonenfeld,
} from '../../../shared/uebergaben/werte.ts';
import { herkunftDerWerte, herkunftVon } from '../../../shared/uebergaben/herkunft.ts';

const HAUSHALT = zHaushaltId.parse('00000000-0000-4000-8000-0000000000c1');
const SARA = zPersonId.parse('00000000-0000-4000-8000-0000000000a1');
const PAPIER = zFalleintragId.parse('00000000-0000-4000-8000-0000000000d1');
const AM = datum('2026-03-02');

const sara: Person = {
  ...neuePerson(),
  vorname: 'Sara',
  nachname: 'Bekele',
  sprachen: [
    { sprache: 'ti', niveau: 'muttersprache' },
    { sprache: 'de', niveau: 'a1' },
  ],
  aufenthalte: [
    {
      id: PAPIER,
      status: 'gestattung',
      von: null,
      bis: datum('2026-05-31'),
      erwerbstaetigkeit: 'unbekannt',
      wohnsitzauflage: 'Landkreis',
      nebenbestimmungen: '',
    },
  ],
  id: SARA,
  haushaltId: HAUSHALT,
  version: 1,
  geaendertAm: '2026-03-01T08:00:00.000Z',
  geaendertVon: 'Miriam Kern',
};
const LAGE = { haushaltId: HAUSHALT, personen: [sara], erhebung: null };

describe('vorschlaege', () => {
  it('offers what the handing Stelle tells and the file does not say so, and nothing else', () => {
    const uebergabe = {
      ...neueUebergabe(AM, [sara]),
      arbeit: 'Hat in Asmara als Schneiderin gearbeitet.',
      gesundheit: 'Diabetes',
      personen: [
        {
          ...neueUebergabeperson(SARA),
          aubVon: datum('2026-02-15'),
          sprachen: [{ sprache: 'de', niveau: 'a2' as const }],
          status: 'gestattung' as const,
          statusBis: datum('2026-08-31'),
        },
      ],
    };
    expect(
      vorschlaege(uebergabe, LAGE).map(({ tabelle, feld, wem, bezeichnung, wert, bisher }) => [
        wem,
        bezeichnung,
        zeigeWert(tabelle, feld, bisher),
        zeigeWert(tabelle, feld, wert),
      ]),
    ).toEqual([
      ['Sara Bekele', 'Beginn der Anschlussunterbringung', '–', '15.02.2026'],
      [
        'Sara Bekele',
        'Aufenthaltspapiere',
        'Aufenthaltsgestattung (§ 55 AsylG), gültig bis 31.05.2026',
        'Aufenthaltsgestattung (§ 55 AsylG), gültig bis 31.08.2026',
      ],
      ['Sara Bekele', 'Sprachen', 'Tigrinya (Muttersprache), Deutsch (A1)', 'Tigrinya (Muttersprache), Deutsch (A2)'],
      ['Haushalt', 'Erhebung: Arbeit', '–', 'Hat in Asmara als Schneiderin gearbeitet.'],
    ]);
  });

  it('offers nothing that was not told', () => {
    expect(vorschlaege(neueUebergabe(AM, [sara]), LAGE)).toEqual([]);
  });
});

const tag = fc.constantFrom<(Datum | null)[]>(null, datum('2025-01-01'), datum('2026-02-01'));
const uebergabeperson: fc.Arbitrary<Uebergabeperson> = fc.record({
  personId: fc.constant(SARA),
  ankunftAm: tag,
  aubVon: tag,
  status: fc.constantFrom(...zAufenthaltsstatus.options),
  statusVon: tag,
  statusBis: tag,
  erwerbstaetigkeit: fc.constantFrom(...zErwerbstaetigkeit.options),
  sprachen: fc.uniqueArray(
    fc.record({ sprache: fc.constantFrom('ti', 'de', 'ar'), niveau: fc.constantFrom(...zSprachniveau.options) }),
    { selector: ({ sprache }) => sprache },
  ),
  alphabetisierung: fc.constantFrom(...zAlphabetisierung.options),
  brauchtSprachmittlung: fc.boolean(),
  kurse: fc.constantFrom([], [{ ...neuerKurs(), traeger: 'Volkshochschule' }]),
  unterlagen: fc.constant(''),
});

describe('mitWert', () => {
  it('is settled with once: what was taken over is not offered again, whatever was told', () => {
    fc.assert(
      fc.property(uebergabeperson, (von) => {
        const genommen = zPersonenfeld.options.reduce<Person>(
          (person, feld) => ({ ...person, ...mitWert(person, von, feld, () => PAPIER) }),
          sara,
        );
        const uebergabe = { ...neueUebergabe(AM, [sara]), personen: [von] };
        expect(vorschlaege(uebergabe, { ...LAGE, personen: [genommen] })).toEqual([]);
      }),
    );
  });

  it('loses nothing that the file knows beyond the handover', () => {
    const von = { ...neueUebergabeperson(SARA), status: 'gestattung' as const, statusBis: datum('2026-08-31') };
    expect(mitWert(sara, von, 'aufenthalte', () => PAPIER).aufenthalte).toEqual([
      { ...sara.aufenthalte[0], bis: '2026-08-31' },
    ]);
    const anderes = { ...von, status: 'duldung' as const };
    expect(mitWert(sara, anderes, 'aufenthalte', () => PAPIER).aufenthalte.map(({ status }) => status)).toEqual([
      'gestattung',
      'duldung',
    ]);
  });
});

describe('herkunft', () => {
  it('has three states', () => {
    const genommen = { wert: '"2026-02-15"', am: AM };
    expect([
      herkunftVon(null, '"2026-02-15"'),
      herkunftVon(genommen, '"2026-02-15"'),
      herkunftVon(genommen, '"2026-02-20"'),
    ]).toEqual([{ stand: 'neu' }, { stand: 'uebernommen', am: AM }, { stand: 'geaendert', am: AM }]);
  });

  it('is told for every value that says something, or once did', () => {
    const genommenes = (feld: string, wert: string) => ({
      uebergabeId: zUebergabeId.parse('00000000-0000-4000-8000-0000000000e1'),
      tabelle: 'personen' as const,
      zeileId: SARA,
      feld,
      wert,
      am: AM,
    });
    const erhebung = mitErhebungswert({ felder: [] }, 'arbeit', 'Schneiderin');
    const zeilen = herkunftDerWerte({ ...LAGE, erhebung }, [
      genommenes('sprachen', personenwert(sara, 'sprachen')),
      genommenes('aubVon', '"2026-02-15"'),
    ]);
    expect(zeilen.map(({ feld, herkunft }) => [feld, herkunft.stand])).toEqual([
      ['aubVon', 'geaendert'],
      ['aufenthalte', 'neu'],
      ['sprachen', 'uebernommen'],
      ['arbeit', 'neu'],
    ]);
  });

  it('does not depend on the order of keys or on ids of rows', () => {
    const [papier] = sara.aufenthalte;
    if (!papier) throw new Error('no paper');
    const umgestellt = Object.fromEntries(Object.entries(papier).toReversed()) as typeof papier;
    const anders = { ...sara, aufenthalte: [{ ...umgestellt, id: zFalleintragId.parse(SARA) }] };
    expect(personenwert(anders, 'aufenthalte')).toBe(personenwert(sara, 'aufenthalte'));
  });
});
