import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Antrag, Antragszustand, Rueckfrage } from '../../../shared/antraege/types.ts';
import { zAntragszustand, zRueckfrageEingabe } from '../../../shared/antraege/types.ts';
import {
  istAbgeschlossen,
  istEingefroren,
  naechsteZustaende,
  pruefeSchritt,
  verbleibVon,
  wirksameAntraege,
  zustandNachAntwort,
} from '../../../shared/antraege/weg.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { zKontoId, zRueckfrageId } from '../../../shared/foundation/id.ts';
import { antrag, antragEingabe, antragId } from '../../support/builders.ts';

const WEBER = zKontoId.parse('00000000-0000-4000-8000-0000000000a1');
const KAYA = zKontoId.parse('00000000-0000-4000-8000-0000000000a2');
const HEUTE = datum('2018-04-01');

function schritt(zustand: Antragszustand, am: string, kontoId = WEBER) {
  return { zustand, am: datum(am), bemerkung: '', kontoId, von: kontoId === WEBER ? 'M. Weber' : 'A. Kaya' };
}

/** An Antrag that went through these states, each on its day. */
function unterwegs(...schritte: ReturnType<typeof schritt>[]): Antrag {
  return antrag(antragEingabe(), { zustand: schritte.at(-1)?.zustand ?? 'entwurf', schritte });
}

const codes = (gruende: readonly { code: string }[]) => gruende.map(({ code }) => code);

describe('The way of an Antrag', () => {
  it('is released by another account than the one that checked it', () => {
    const geprueft = unterwegs(schritt('geprueft', '2018-03-01'));
    const wunsch = { zustand: 'freigegeben', am: HEUTE } as const;
    expect(codes(pruefeSchritt(geprueft, { ...wunsch, kontoId: WEBER }, HEUTE))).toEqual(['freigabe-vier-augen']);
    expect(pruefeSchritt(geprueft, { ...wunsch, kontoId: KAYA }, HEUTE)).toEqual([]);
  });

  it('asks for the last check, not for an earlier one by somebody else', () => {
    const geprueft = unterwegs(
      schritt('geprueft', '2018-03-01', KAYA),
      schritt('entwurf', '2018-03-02', KAYA),
      schritt('geprueft', '2018-03-03', WEBER),
    );
    const wunsch = { zustand: 'freigegeben', am: HEUTE, kontoId: KAYA } as const;
    expect(pruefeSchritt(geprueft, wunsch, HEUTE)).toEqual([]);
  });

  it('names the states that can follow where one is skipped', () => {
    const geprueft = unterwegs(schritt('geprueft', '2018-03-01'));
    const [grund] = pruefeSchritt(geprueft, { zustand: 'bewilligt', am: HEUTE, kontoId: KAYA }, HEUTE);
    expect(grund).toMatchObject({
      code: 'schritt-nicht-moeglich',
      satz: 'Der Antrag ist „geprüft“ und kann nicht „bewilligt“ werden.',
      ausweg: 'Möglich ist als Nächstes: „freigegeben“, „unterschrieben“, „zurückgezogen“.',
    });
  });

  it('lets no step lie before the last one or in the future', () => {
    const beimLandratsamt = unterwegs(schritt('geprueft', '2018-03-01'), schritt('beim_landkreis', '2018-03-10'));
    const am = (tag: string) =>
      codes(pruefeSchritt(beimLandratsamt, { zustand: 'weitergeleitet', am: datum(tag), kontoId: WEBER }, HEUTE));
    expect([am('2018-03-09'), am('2018-03-10'), am('2018-04-02')]).toEqual([
      ['schritt-vor-dem-letzten'],
      [],
      ['schritt-in-der-zukunft'],
    ]);
  });

  it('goes on from a Rückfrage to where it was asked', () => {
    const gefragt = unterwegs(
      schritt('beim_landkreis', '2018-03-10'),
      schritt('weitergeleitet', '2018-03-12'),
      schritt('rueckfrage', '2018-03-20'),
    );
    expect(zustandNachAntwort(gefragt)).toBe('weitergeleitet');
    expect(verbleibVon(gefragt)).toEqual({ stelle: 'Sachbearbeitung zur Antwort', seit: '2018-03-20' });
  });

  it('warns, and does not forbid, where the decision comes before the answer', () => {
    const frage: Rueckfrage = {
      id: zRueckfrageId.parse('00000000-0000-4000-8000-0000000000b1'),
      stelle: 'bewilligungsstelle',
      gestelltAm: datum('2018-03-20'),
      frage: 'Bitte den Arbeitsvertrag nachreichen.',
      antwortBis: null,
      antwort: '',
      beantwortetAm: null,
    };
    const gefragt = { ...unterwegs(schritt('rueckfrage', '2018-03-20')), rueckfragen: [frage] };
    const gruende = pruefeSchritt(gefragt, { zustand: 'bewilligt', am: HEUTE, kontoId: WEBER }, HEUTE);
    expect(gruende.map(({ schwere, code }) => ({ schwere, code }))).toEqual([
      { schwere: 'warnt', code: 'rueckfrage-offen' },
    ]);
  });

  it('ends: no state that is closed leads anywhere, every other one can be taken back or goes on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zAntragszustand.options), (zustand) => {
        const folgende = naechsteZustaende(zustand);
        expect(istAbgeschlossen({ zustand })).toBe(folgende.length === 0);
        // Nothing frozen leads back to something that can be edited.
        if (istEingefroren({ zustand }))
          expect(folgende.every((einer) => istEingefroren({ zustand: einer }))).toBe(true);
      }),
    );
  });
});

describe('Versions of an Antrag', () => {
  const bewilligt = antrag(antragEingabe(), { id: antragId(1), zustand: 'bewilligt' });
  const korrektur = (zustand: Antragszustand) =>
    antrag(antragEingabe(), { id: antragId(2), vorgaengerId: antragId(1), fassung: 2, zustand });
  const ids = (alle: Antrag[], ausser: Antrag['id'] | null) => wirksameAntraege(alle, ausser).map(({ id }) => id);

  it('count once: the frozen one until its correction is released, then the correction', () => {
    expect(ids([bewilligt, korrektur('entwurf')], null)).toEqual([antragId(1)]);
    expect(ids([bewilligt, korrektur('geprueft')], null)).toEqual([antragId(1)]);
    expect(ids([bewilligt, korrektur('freigegeben')], null)).toEqual([antragId(2)]);
    expect(ids([bewilligt, korrektur('abgelehnt')], null)).toEqual([antragId(1)]);
  });

  it('never count against each other', () => {
    expect(ids([bewilligt, korrektur('entwurf')], antragId(2))).toEqual([]);
    expect(ids([bewilligt, korrektur('freigegeben')], antragId(1))).toEqual([]);
  });

  it('do not count once they are refused or taken back', () => {
    const zurueckgezogen = antrag(antragEingabe(), { id: antragId(3), zustand: 'zurueckgezogen' });
    expect(ids([zurueckgezogen, korrektur('entwurf')], null)).toEqual([antragId(2)]);
  });

  it('of any chain count at most one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...zAntragszustand.options), { minLength: 1, maxLength: 5 }),
        (zustaende) => {
          const kette = zustaende.map((zustand, stelle) =>
            antrag(antragEingabe(), {
              id: antragId(stelle + 1),
              vorgaengerId: stelle === 0 ? null : antragId(stelle),
              fassung: stelle + 1,
              zustand,
            }),
          );
          // Only a frozen Antrag can have a successor.
          fc.pre(kette.slice(0, -1).every(istEingefroren));
          expect(wirksameAntraege(kette, null).length).toBeLessThanOrEqual(1);
          expect(wirksameAntraege(kette, antragId(1))).toEqual([]);
        },
      ),
    );
  });
});

describe('A Rückfrage', () => {
  it('cannot be answered, or be due, before it was asked', () => {
    const eingabe = {
      stelle: 'landratsamt',
      gestelltAm: '2018-03-20',
      frage: 'Welche Stelle ist gemeint?',
      antwortBis: '2018-03-19',
      antwort: 'Die erste.',
      beantwortetAm: '2018-03-19',
    };
    expect(zRueckfrageEingabe.safeParse(eingabe).error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['antwortBis', 'Die Frist liegt vor dem Tag der Rückfrage.'],
      ['beantwortetAm', 'Die Antwort liegt vor dem Tag der Rückfrage.'],
    ]);
  });
});
