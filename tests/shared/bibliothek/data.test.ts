import { describe, expect, it } from 'vitest';
import { ladeBibliothek } from '../../../electron/backend/bibliothek/shipped.ts';
import { fehlerDerVorlage, hatMehrereSaetze, hinweiseZurVorlage } from '../../../shared/bibliothek/rules.ts';
import { NIE_VORGESCHLAGEN, SITUATIONEN } from '../../../shared/bibliothek/situationen.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';

const EINTRAEGE = ladeBibliothek();
/** Letters of the ids by field; fixed for ever, because plans name them. */
const KUERZEL = {
  sprache: 'SP',
  schule: 'SC',
  ausbildung: 'AU',
  arbeit: 'AR',
  wohnung: 'WO',
  gesundheit: 'GE',
  teilhabe: 'TE',
  kinder: 'KI',
} as const;
const SAETZE = EINTRAEGE.flatMap(({ id, ziel, massnahme, schrittFertigWenn }) =>
  Object.entries({ ziel, massnahme, schrittFertigWenn }).map(([feld, text]) => ({ stelle: `${id} ${feld}`, text })),
);

describe('the shipped library', () => {
  it('has ten goals in each of the eight fields, under ids that never change', () => {
    const erwartete = zThemenfeld.options.flatMap((feld) =>
      Array.from({ length: 10 }, (_, stelle) => [`${KUERZEL[feld]}${String(stelle + 1).padStart(2, '0')}`, feld]),
    );
    expect(EINTRAEGE.map(({ id, feld }) => [id, feld])).toEqual(erwartete);
  });

  it('speaks of the person, its child or its family', () => {
    const andere = EINTRAEGE.filter(({ ziel }) => !/^(Ich|Mein|Meine|Wir|Eine ehrenamtliche Person)\s/.test(ziel));
    expect(andere.map(({ id }) => id)).toEqual([]);
    const ohneIch = EINTRAEGE.filter(({ ziel, massnahme }) => {
      const worte = `${ziel} ${massnahme}`.toLowerCase();
      return !/\b(ich|mein|meine|mich|mir|wir|uns|unsere)\b/.test(worte);
    });
    expect(ohneIch.map(({ id }) => id)).toEqual([]);
  });

  it.each(SAETZE)('$stelle is one short sentence that says what shall be', ({ text }) => {
    expect(text).toMatch(/^\p{Lu}[^\n]*[.]$/u);
    expect(hatMehrereSaetze(text)).toBe(false);
    expect(text).not.toMatch(/\bnicht\b|["']|\s{2}|^\s|\s$/i);
    expect(text.split(' ').length).toBeLessThanOrEqual(14);
    expect(text.length).toBeLessThanOrEqual(80);
  });

  it('meets its own hints and repeats no goal in a field', () => {
    expect(EINTRAEGE.flatMap((eintrag) => hinweiseZurVorlage(eintrag))).toEqual([]);
    expect(EINTRAEGE.flatMap((eintrag) => fehlerDerVorlage(eintrag, EINTRAEGE, eintrag.id))).toEqual([]);
  });

  it('uses the situations that are known, and each of them', () => {
    const benutzte = new Set(EINTRAEGE.flatMap(({ situationen }) => situationen));
    expect([...benutzte].toSorted()).toEqual([...SITUATIONEN].toSorted());
  });

  it('keeps in the envelope what is about illness, pregnancy, disability, addiction and worries', () => {
    const heikle = EINTRAEGE.filter(({ situationen }) =>
      situationen.some((eine) => ['schwanger', 'Behinderung', 'Sorgen', 'Sucht'].includes(eine)),
    );
    expect(heikle.map(({ id, istVertraulich }) => [id, istVertraulich])).toEqual([
      ['GE06', true],
      ['GE07', true],
      ['GE09', true],
      ['GE10', true],
    ]);
    expect(NIE_VORGESCHLAGEN).toEqual(expect.arrayContaining(['schwanger', 'Behinderung', 'Sorgen', 'Sucht']));
  });
});
