import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zPersonId } from '../../../shared/foundation/id.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import {
  neueErhebung,
  platzschluessel,
  pruefeErhebung,
  veraenderung,
  verlaufsbild,
  type Erhebungslage,
} from '../../../shared/erhebungen/rules.ts';
import {
  zBedarfsstufe,
  zRessourcenstufe,
  type ErhebungEingabe,
  type Erhebungsfeld,
} from '../../../shared/erhebungen/types.ts';

const LINA = zPersonId.parse('00000000-0000-4000-8000-0000000000a1');
const OMAR = zPersonId.parse('00000000-0000-4000-8000-0000000000a2');

const feld = (aenderung: Partial<Erhebungsfeld> = {}): Erhebungsfeld => ({
  themenfeld: 'arbeit',
  personId: null,
  istStand: '',
  ressource: '',
  bedarf: '',
  bedarfsstufe: null,
  ressourcenstufe: null,
  ...aenderung,
});

const erhebung = (...felder: Erhebungsfeld[]): ErhebungEingabe => ({
  am: datum('2026-03-02'),
  durchgefuehrtVon: 'Miriam Kern',
  sprache: 'ar',
  sprachmittlung: 'Telefon',
  wuensche: 'Eine Arbeit in der Pflege.',
  helfende: 'Nachbarin',
  felder,
});

const LAGE: Erhebungslage = {
  heute: datum('2026-03-02'),
  aubVon: datum('2026-01-15'),
  personIds: [LINA],
  hatAkte: true,
};
const codes = (eingabe: ErhebungEingabe, lage: Partial<Erhebungslage> = {}) =>
  pruefeErhebung(eingabe, { ...LAGE, ...lage }).map(({ schwere, code, feld: pfad }) => [schwere, code, pfad]);

describe('pruefeErhebung', () => {
  it('lets one field with a text pass', () => {
    expect(codes(erhebung(feld({ istStand: 'Sucht Arbeit.' })))).toEqual([]);
  });

  it('refuses a day in the future at its field', () => {
    expect(codes({ ...erhebung(feld({ bedarfsstufe: 'kein' })), am: datum('2026-03-03') })).toEqual([
      ['sperrt', 'erhebung-in-der-zukunft', 'am'],
    ]);
  });

  it('warns of a day before the AUB, and not on its first day', () => {
    const volle = erhebung(feld({ bedarf: 'Kurs' }));
    expect(codes({ ...volle, am: datum('2026-01-14') })).toEqual([['warnt', 'erhebung-vor-aub', 'am']]);
    expect(codes({ ...volle, am: datum('2026-01-15') })).toEqual([]);
    expect(codes({ ...volle, am: datum('2010-01-01') }, { aubVon: null })).toEqual([]);
  });

  it('refuses an Erhebung in which nothing stands, also where fields are opened', () => {
    expect(codes(erhebung())).toEqual([['sperrt', 'erhebung-ohne-feld', 'felder']]);
    expect(codes(erhebung(feld()))).toEqual([['sperrt', 'erhebung-ohne-feld', 'felder']]);
  });

  it('refuses the same field twice for the same person, and lets each person have it', () => {
    const arbeit = feld({ bedarfsstufe: 'etwas' });
    expect(codes(erhebung(arbeit, { ...arbeit, personId: LINA }))).toEqual([]);
    expect(codes(erhebung(arbeit, arbeit))).toEqual([['sperrt', 'erhebung-feld-doppelt', 'felder.1.personId']]);
  });

  it('refuses somebody of another household', () => {
    expect(codes(erhebung(feld({ personId: OMAR, bedarf: 'Kurs' })))).toEqual([
      ['sperrt', 'erhebung-person-fremd', 'felder.0.personId'],
    ]);
  });

  it('says that there is no file yet', () => {
    expect(codes(erhebung(feld({ bedarf: 'Kurs' })), { hatAkte: false })).toEqual([
      ['warnt', 'erhebung-ohne-akte', null],
    ]);
  });
});

describe('veraenderung', () => {
  it('tells what became more, less, new, gone or stayed', () => {
    const alt = erhebung(
      feld({ themenfeld: 'arbeit', bedarfsstufe: 'dringend', ressourcenstufe: 'wenig' }),
      feld({ themenfeld: 'wohnung', bedarfsstufe: 'etwas' }),
      feld({ themenfeld: 'schule', bedarf: 'Nachhilfe' }),
    );
    const neu = erhebung(
      feld({ themenfeld: 'sprache', personId: LINA, bedarfsstufe: 'deutlich' }),
      feld({ themenfeld: 'arbeit', bedarfsstufe: 'etwas', ressourcenstufe: 'viel' }),
      feld({ themenfeld: 'wohnung', ressourcenstufe: 'einiges' }),
    );
    expect(veraenderung(alt, neu).map((eine) => [platzschluessel(eine), eine.bedarf, eine.ressource])).toEqual([
      [`sprache/${LINA}`, 'neu', null],
      ['arbeit/familie', 'weniger', 'mehr'],
      ['wohnung/familie', 'entfallen', 'neu'],
    ]);
  });

  const beliebigesFeld = fc.record({
    themenfeld: fc.constantFrom(...zThemenfeld.options),
    personId: fc.constantFrom(null, LINA, OMAR),
    bedarfsstufe: fc.constantFrom(null, ...zBedarfsstufe.options),
    ressourcenstufe: fc.constantFrom(null, ...zRessourcenstufe.options),
  });
  const beliebige = fc
    .uniqueArray(beliebigesFeld, { selector: platzschluessel, maxLength: 12 })
    .map((felder) => erhebung(...felder.map((eines) => feld(eines))));

  it('is turned round with the order of both, and is only „gleich“ against itself', () => {
    const GEGENTEIL = {
      mehr: 'weniger',
      weniger: 'mehr',
      neu: 'entfallen',
      entfallen: 'neu',
      gleich: 'gleich',
    } as const;
    fc.assert(
      fc.property(beliebige, beliebige, (a, b) => {
        const bild = (liste: ReturnType<typeof veraenderung>) =>
          new Map(liste.map((eine) => [platzschluessel(eine), [eine.bedarf, eine.ressource]]));
        const umgekehrt = veraenderung(b, a).map((eine) => ({
          ...eine,
          bedarf: eine.bedarf && GEGENTEIL[eine.bedarf],
          ressource: eine.ressource && GEGENTEIL[eine.ressource],
        }));
        expect(bild(veraenderung(a, b))).toEqual(bild(umgekehrt));
        expect(new Set(veraenderung(a, a).flatMap((eine) => [eine.bedarf, eine.ressource]))).not.toContain('mehr');
      }),
    );
  });

  it('tells the last two of the picture over time as the pair does', () => {
    fc.assert(
      fc.property(beliebige, beliebige, (a, b) => {
        const wege = new Map(veraenderung(a, b).map((eine) => [platzschluessel(eine), eine.bedarf]));
        for (const zeile of verlaufsbild([a, b])) {
          const richtung = zeile.zellen[1]?.bedarf ?? null;
          if (richtung !== null) expect(richtung).toBe(wege.get(platzschluessel(zeile)));
        }
      }),
    );
  });
});

describe('verlaufsbild', () => {
  it('shows the eight fields, persons where they were noted, and changes across a gap', () => {
    const bild = verlaufsbild([
      erhebung(
        feld({ bedarfsstufe: 'dringend' }),
        feld({ themenfeld: 'kinder', personId: LINA, bedarfsstufe: 'kein' }),
      ),
      erhebung(feld({ themenfeld: 'wohnung', istStand: 'Unterkunft' })),
      erhebung(feld({ bedarfsstufe: 'kein' })),
    ]);
    expect(bild.map(platzschluessel)).toEqual([
      'sprache/familie',
      'schule/familie',
      'ausbildung/familie',
      'arbeit/familie',
      'wohnung/familie',
      'gesundheit/familie',
      'teilhabe/familie',
      `kinder/${LINA}`,
    ]);
    expect(bild[3]?.zellen).toEqual([
      { bedarfsstufe: 'dringend', ressourcenstufe: null, bedarf: null, ressource: null },
      null,
      { bedarfsstufe: 'kein', ressourcenstufe: null, bedarf: 'weniger', ressource: null },
    ]);
    expect(bild[4]?.zellen[1]).toEqual({ bedarfsstufe: null, ressourcenstufe: null, bedarf: null, ressource: null });
  });
});

describe('neueErhebung', () => {
  it('starts from the last one as a copy with the day, without whom has left the household', () => {
    const letzte = erhebung(feld({ bedarfsstufe: 'etwas' }), feld({ personId: LINA }), feld({ personId: OMAR }));
    expect(neueErhebung(letzte, { heute: datum('2026-09-01'), personIds: [LINA] })).toEqual({
      ...letzte,
      am: '2026-09-01',
      durchgefuehrtVon: '',
      felder: letzte.felder.slice(0, 2),
    });
  });

  it('is empty for the first time', () => {
    expect(neueErhebung(null, { heute: datum('2026-09-01'), personIds: [LINA] }).felder).toEqual([]);
  });
});
