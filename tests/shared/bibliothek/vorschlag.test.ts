import { describe, expect, it } from 'vitest';
import { ladeBibliothek } from '../../../electron/backend/bibliothek/shipped.ts';
import { NIE_VORGESCHLAGEN, SITUATIONEN } from '../../../shared/bibliothek/situationen.ts';
import { situationenVon, vorschlaege } from '../../../shared/bibliothek/vorschlag.ts';
import { stelleZusammen } from '../../../shared/bibliothek/zusammenstellung.ts';
import { neuePerson, neuerHaushalt } from '../../../shared/faelle/defaults.ts';
import type { Fallakte, HaushaltEingabe, Kurs, PersonEingabe, Station } from '../../../shared/faelle/types.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, zPersonId, type PersonId } from '../../../shared/foundation/id.ts';
import { A_DORF } from '../../support/builders.ts';
import { vorlage } from '../../support/bibliothek.ts';
import { familie, haushaltEingabe, personEingabe } from '../../support/faelle.ts';
import { createZufall } from '../../support/random.ts';

const HEUTE = datum('2018-02-01');
const haushaltId = zHaushaltId.parse('00000000-0000-4000-8000-000000000500');
const personId = (nummer: number): PersonId =>
  zPersonId.parse(`00000000-0000-4000-8000-0000000006${String(nummer).padStart(2, '0')}`);
const stand = { version: 1, geaendertAm: '2018-01-15T08:00:00.000Z', geaendertVon: 'Petra Roth' };

function akte(personen: readonly PersonEingabe[], haushalt: HaushaltEingabe = neuerHaushalt(A_DORF.id)): Fallakte {
  return {
    haushalt: {
      ...haushalt,
      id: haushaltId,
      bezeichnung: '',
      stand: 'offen',
      aktenzeichen: '',
      begleitungen: [],
      istGeschuetzt: false,
      ...stand,
    },
    personen: personen.map((person, stelle) => ({ ...person, id: personId(stelle + 1), haushaltId, ...stand })),
  };
}

const station = (angaben: Partial<Station>): Station => ({
  art: 'arbeit',
  bezeichnung: '',
  stelle: '',
  istImHerkunftsland: false,
  von: null,
  bis: null,
  ...angaben,
});
const kurs = (angaben: Partial<Kurs>): Kurs => ({
  art: 'integrationskurs',
  traeger: '',
  stand: 'laeuft',
  von: null,
  bis: null,
  anwesenheitProzent: null,
  pruefung: 'keine',
  pruefungsergebnis: '',
  mitKinderbetreuung: false,
  ...angaben,
});
const situationen = (person: Partial<PersonEingabe>) =>
  [...situationenVon(akte([personEingabe(person)]), null, HEUTE)].toSorted();
/** What Sara Bekele, 23, without work and course, in the AUB for eight months, has in any case. */
const SARA = ['alle', 'erwachsen', 'sucht Arbeit'];

describe('what the file of a person shows', () => {
  it('is little where little is known', () => {
    expect([...situationenVon(akte([neuePerson()]), null, HEUTE)]).toEqual(['alle']);
    expect(situationen({})).toEqual(SARA);
  });

  it('is new for six months from arrival or the beginning of the AUB, whichever is later', () => {
    expect(situationen({ aubVon: datum('2017-08-02') })).toContain('neu');
    expect(situationen({ aubVon: datum('2017-08-01') })).not.toContain('neu');
    expect(situationen({ ankunftAm: datum('2018-01-02'), aubVon: null })).toContain('neu');
  });

  it('follows from courses', () => {
    expect(situationen({ kurse: [kurs({})] })).toContain('im Kurs');
    expect(situationen({ kurse: [kurs({ stand: 'angemeldet' })] })).toContain('wartet auf Kurs');
    expect(situationen({ kurse: [kurs({ stand: 'beendet' })] })).toEqual(SARA);
    expect(situationen({ kurse: [kurs({}), kurs({ stand: 'bedarf' })] })).not.toContain('wartet auf Kurs');
    expect(situationen({ alphabetisierung: 'bedarf' })).toContain('ohne Schrift');
  });

  it('follows from work and training here, and from what was learned there', () => {
    expect(situationen({ stationen: [station({})] })).toEqual(['Arbeit', 'alle', 'erwachsen']);
    expect(situationen({ stationen: [station({ bis: datum('2018-01-31') })] })).toEqual(SARA);
    expect(situationen({ stationen: [station({ art: 'ausbildung' })] })).toContain('in Ausbildung');
    expect(situationen({ stationen: [station({ art: 'studium', istImHerkunftsland: true })] })).toEqual([
      'Abschluss im Ausland',
      'Studium',
      ...SARA,
    ]);
  });

  it('does not look for work where the paper forbids it, and not at every age', () => {
    const aufenthalt = {
      id: haushaltEingabe().anschriften[0]?.id ?? ('' as never),
      status: 'gestattung' as const,
      von: null,
      bis: null,
      erwerbstaetigkeit: 'nicht_erlaubt' as const,
      wohnsitzauflage: '',
      nebenbestimmungen: '',
    };
    expect(situationen({ aufenthalte: [aufenthalt] })).not.toContain('sucht Arbeit');
    expect(situationen({ geburtsdatum: datum('1950-01-01') })).not.toContain('sucht Arbeit');
    expect(situationen({ geburtsdatum: datum('2001-01-01') })).toEqual(expect.arrayContaining(['Jugend', 'Kind']));
    expect(situationen({ aufenthalte: [{ ...aufenthalt, bis: datum('2018-07-31') }] })).toContain('Aufenthalt');
    expect(situationen({ aufenthalte: [{ ...aufenthalt, bis: datum('2018-08-02') }] })).not.toContain('Aufenthalt');
  });

  it('follows from the home', () => {
    const zu = (wohnform: HaushaltEingabe['anschriften'][number]['wohnform'], von = datum('2017-06-01')) =>
      situationenVon(
        akte([neuePerson()], {
          ...haushaltEingabe(),
          anschriften: haushaltEingabe().anschriften.map((eine) => ({ ...eine, wohnform, von })),
        }),
        null,
        HEUTE,
      );
    expect([...zu('gemeinschaftsunterkunft')]).toEqual(['alle', 'Unterkunft']);
    expect([...zu('angemietet_von_kommune')]).toEqual(['alle', 'Unterkunft']);
    expect([...zu('eigener_mietvertrag')]).toEqual(['alle', 'eigene Wohnung']);
    expect([...zu('eigener_mietvertrag', datum('2018-01-15'))]).toEqual(['alle', 'eigene Wohnung', 'Umzug']);
    expect([...zu('eigener_mietvertrag', datum('2018-03-01'))]).toEqual(['alle', 'Umzug']);
  });
});

describe('a family', () => {
  const FAMILIE = akte(familie());
  const fuer = (nummer: number | null) => [
    ...situationenVon(FAMILIE, nummer === null ? null : personId(nummer), HEUTE),
  ];

  it('has for its parents what concerns their children', () => {
    const vonMohamad = ['alle', 'sucht Arbeit', 'Familie', 'kleines Kind', 'kleine Kinder', 'Kind', 'erwachsen'];
    expect(fuer(1)).toEqual(vonMohamad);
    expect(fuer(null).toSorted()).toEqual(vonMohamad.toSorted());
  });

  it('has for a child what concerns that child alone', () => {
    expect(fuer(3)).toEqual(['alle', 'Familie', 'Kind']);
    expect(fuer(4)).toEqual(['alle', 'Familie', 'kleines Kind', 'kleine Kinder']);
  });

  it('with a newborn is told so', () => {
    const mitBaby = akte([...familie(), personEingabe({ rolle: 'kind', geburtsdatum: datum('2017-12-24') })]);
    expect(situationenVon(mitBaby, personId(2), HEUTE)).toContain('neugeboren');
  });
});

describe('proposals', () => {
  const alle = stelleZusammen(ladeBibliothek(), []);

  it('put what fits the person before what fits everybody, and leave out what the plan has', () => {
    const frage = { feld: 'teilhabe' as const, situationen: new Set(['alle', 'neu']), bereits: ['TE03'] };
    expect(vorschlaege(alle, frage).map(({ id }) => id)).toEqual(['TE01', 'TE02', 'TE04', 'TE05', 'TE06', 'TE07']);
  });

  it('leave out what the Kommune does not offer', () => {
    const [einer] = [vorlage({ istAngeboten: false })];
    expect(vorschlaege([einer], { feld: null, situationen: new Set(['alle']), bereits: [] })).toEqual([]);
  });

  it('never come from illness, pregnancy, disability, addiction, debts or family abroad, whatever the file says', () => {
    const { saat, zufall } = createZufall();
    const einer = <T>(liste: readonly T[]): T => liste[Math.floor(zufall() * liste.length)] as T;
    const bekannte = new Set<string>(SITUATIONEN);
    for (let runde = 0; runde < 300; runde += 1) {
      const person = personEingabe({
        rolle: einer(['bezugsperson', 'partner', 'kind', 'elternteil'] as const),
        geburtsdatum: datum(`${1940 + Math.floor(zufall() * 78)}-03-0${1 + Math.floor(zufall() * 8)}`),
        alphabetisierung: einer(['bedarf', 'unbekannt'] as const),
        kurse: [kurs({ stand: einer(['bedarf', 'laeuft', 'beendet'] as const) })],
        stationen: [
          station({ art: einer(['arbeit', 'ausbildung', 'studium'] as const), istImHerkunftsland: zufall() < 0.5 }),
        ],
        bemerkung: 'schwanger, Sucht, Sorgen, Schulden',
      });
      const gefundene = situationenVon(akte([person, ...familie()], haushaltEingabe()), personId(1), HEUTE);
      const verbotene = [...gefundene].filter((eine) => !bekannte.has(eine) || NIE_VORGESCHLAGEN.includes(eine));
      expect(verbotene, `SAAT=${saat}`).toEqual([]);
      const heikle = vorschlaege(alle, { feld: null, situationen: gefundene, bereits: [] }).filter(({ id }) =>
        ['GE06', 'GE07', 'GE09', 'GE10', 'TE08', 'TE10', 'WO10'].includes(id),
      );
      expect(heikle, `SAAT=${saat}`).toEqual([]);
    }
  });
});
