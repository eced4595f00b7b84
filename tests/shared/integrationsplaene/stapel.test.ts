import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zHaushaltId, zKommuneId, zPersonId, zPlanfassungId, zPlanId } from '../../../shared/foundation/id.ts';
import {
  BLAETTER_JE_DRUCK,
  druckspracheFuer,
  druckstapel,
  stapeldokumente,
  stapelmaengel,
  type Stapelperson,
  type Stapelplan,
} from '../../../shared/integrationsplaene/stapel.ts';

const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

function person(nummer: number, aenderung: Partial<Stapelperson> = {}): Stapelperson {
  return {
    id: zPersonId.parse(id(nummer)),
    name: 'Sara Bekele',
    hatUnterschrieben: true,
    sprachen: [{ sprache: 'ti', niveau: 'muttersprache' }],
    ...aenderung,
  };
}

function plan(nummer: number, aenderung: Partial<Stapelplan> = {}): Stapelplan {
  return {
    planId: zPlanId.parse(id(nummer)),
    haushaltId: zHaushaltId.parse(id(nummer)),
    kommuneId: zKommuneId.parse(id(1)),
    personId: null,
    bezeichnung: 'Bekele, Sara',
    aktenzeichen: `464.2-${nummer}`,
    fassungId: zPlanfassungId.parse(id(nummer)),
    istEntwurf: false,
    istGeschuetzt: false,
    erwachsene: [person(nummer)],
    vertrauliche: 0,
    eigeneWorte: 0,
    vorlagen: ['SP01'],
    schritteOhneTag: 0,
    hatNaechstesGespraech: true,
    ...aenderung,
  };
}

const kenntAlles = () => true;
const PLAN = { was: 'plan', sprache: 'person' } as const;

describe('The language of a copy', () => {
  const sprachen = (...codes: (readonly [string, Stapelperson['sprachen'][number]['niveau']])[]) => ({
    sprachen: codes.map(([sprache, niveau]) => ({ sprache, niveau })),
  });

  it.each([
    ['the mother tongue', sprachen(['en', 'b2'], ['ar', 'muttersprache']), 'ar', true],
    ['Farsi for who speaks Dari', sprachen(['prs', 'muttersprache']), 'fa', true],
    ['another language that it is translated into', sprachen(['ckb', 'muttersprache'], ['ar', 'c1']), 'ar', true],
    ['German alone for who grew up with it', sprachen(['de', 'muttersprache'], ['tr', 'c1']), 'de', true],
    ['German alone where there is none of the seven', sprachen(['ckb', 'muttersprache'], ['de', 'a1']), 'de', false],
    ['German alone where nothing is noted', sprachen(), 'de', false],
  ] as const)('is %s', (_, wer, sprache, istUebersetzt) => {
    expect(druckspracheFuer(wer)).toEqual({ sprache, istUebersetzt });
  });
});

describe('What is missing', () => {
  it('is nothing where all is there', () => {
    expect(stapelmaengel(plan(1), PLAN, kenntAlles)).toEqual([]);
  });

  it('is named with how often, the gravest first', () => {
    const unfertiger = plan(1, {
      istGeschuetzt: true,
      vertrauliche: 2,
      eigeneWorte: 3,
      vorlagen: ['SP01', 'SP99'],
      schritteOhneTag: 4,
      hatNaechstesGespraech: false,
      erwachsene: [
        person(1, { hatUnterschrieben: false }),
        person(2, { sprachen: [{ sprache: 'ckb', niveau: 'muttersprache' }] }),
      ],
    });
    expect(stapelmaengel(unfertiger, PLAN, (sprache, vorlage) => sprache === 'ti' && vorlage === 'SP01')).toEqual([
      { mangel: 'anschrift_geschuetzt', anzahl: 1 },
      { mangel: 'vertraulich', anzahl: 2 },
      { mangel: 'unterschrift_fehlt', anzahl: 1 },
      { mangel: 'ohne_uebersetzung', anzahl: 1 },
      { mangel: 'eigene_worte', anzahl: 4 },
      { mangel: 'ohne_tag', anzahl: 4 },
      { mangel: 'ohne_gespraech', anzahl: 1 },
    ]);
  });

  it('says of a draft that it is one, not that nobody has signed', () => {
    const entwurf = plan(1, { istEntwurf: true, erwachsene: [person(1, { hatUnterschrieben: false })] });
    expect(stapelmaengel(entwurf, PLAN, kenntAlles)).toEqual([{ mangel: 'entwurf', anzahl: 1 }]);
  });

  it('has no translations where German alone is printed', () => {
    const eigener = plan(1, { eigeneWorte: 5, erwachsene: [person(1, { sprachen: [] })] });
    expect(stapelmaengel(eigener, { was: 'plan', sprache: 'de' }, () => false)).toEqual([]);
  });
});

describe('The papers', () => {
  it('are one of each kind for each adult, in the own language', () => {
    const familie = plan(7, {
      erwachsene: [
        person(1),
        person(2, { name: 'Yusuf Kaya', sprachen: [{ sprache: 'tr', niveau: 'muttersprache' }] }),
      ],
    });
    expect(stapeldokumente([familie], { was: 'beides', sprache: 'person' }).map(({ dateiname }) => dateiname)).toEqual([
      'Integrationsplan-464.2-7-Sara-Bekele-de-ti.docx',
      'Merkblatt-464.2-7-Sara-Bekele-de-ti.docx',
      'Integrationsplan-464.2-7-Yusuf-Kaya-de-tr.docx',
      'Merkblatt-464.2-7-Yusuf-Kaya-de-tr.docx',
    ]);
  });

  it('name nobody of a protected household', () => {
    const geschuetzt = plan(7, { istGeschuetzt: true, erwachsene: [person(1), person(2, { name: 'Lina Bekele' })] });
    expect(stapeldokumente([geschuetzt], { was: 'plan', sprache: 'de' }).map(({ dateiname }) => dateiname)).toEqual([
      'Integrationsplan-464.2-7-de.docx',
      'Integrationsplan-464.2-7-de-2.docx',
    ]);
  });

  it('are one for the file where nobody is of age', () => {
    expect(stapeldokumente([plan(7, { erwachsene: [] })], PLAN)).toMatchObject([{ personId: null, sprache: 'de' }]);
  });

  it('have names that no disk takes for one another or refuses, whatever people are called', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('Ali', 'ALI', 'ali', 'A/li', '..'),
    );
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('', '464.2-1'),
        (namen, aktenzeichen) => {
          const plaene = namen.map((einer, stelle) =>
            plan(stelle + 1, { aktenzeichen, erwachsene: [person(stelle + 1, { name: einer })] }),
          );
          const dateien = stapeldokumente(plaene, { was: 'beides', sprache: 'person' }).map(
            ({ dateiname }) => dateiname,
          );
          expect(new Set(dateien.map((datei) => datei.toLowerCase())).size).toBe(2 * namen.length);
          for (const datei of dateien) {
            expect(datei).toMatch(/^[^\\/:*?"<>|\p{C}]+\.docx$/u);
            expect(Buffer.byteLength(datei)).toBeLessThan(256);
          }
        },
      ),
    );
  });

  it('go into a print in files that a printer takes at once, none lost', () => {
    const dokumente = stapeldokumente(
      Array.from({ length: 120 }, (_, nummer) => plan(nummer + 1)),
      PLAN,
    );
    const stapel = druckstapel(dokumente);
    expect(stapel.map(({ length }) => length)).toEqual([BLAETTER_JE_DRUCK, BLAETTER_JE_DRUCK, 20]);
    expect(stapel.flat()).toEqual(dokumente);
  });
});
