import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, zPersonId } from '../../../shared/foundation/id.ts';
import { nachfrageAm, pruefeSchritt, pruefeWeiterleitung } from '../../../shared/termine/weiterleitung.ts';
import {
  zWeiterleitungsstand,
  type WeiterleitungEingabe,
  type Weiterleitungsstand,
} from '../../../shared/termine/types.ts';

const HEUTE = datum('2026-11-24');
const EINGABE: WeiterleitungEingabe = {
  haushaltId: zHaushaltId.parse('00000000-0000-4000-8000-000000000001'),
  personIds: [zPersonId.parse('00000000-0000-4000-8000-000000000002')],
  ziel: 19,
  partnerId: null,
  stelle: 'Jobcenter Landkreis',
  anliegen: 'Bürgergeld beantragen',
  am: datum('2026-11-02'),
  personalId: null,
};
const schritt = (stand: Weiterleitungsstand, am: string, grund = '') => ({ stand, am: datum(am), grund, von: 'Kaya' });
const GESENDET = { stand: 'gesendet' as const, schritte: [schritt('gesendet', '2026-11-02')], am: EINGABE.am };

it('„Sonstige“ needs the name of the office', () => {
  expect(pruefeWeiterleitung(EINGABE, HEUTE)).toEqual([]);
  expect(pruefeWeiterleitung({ ...EINGABE, ziel: 30, stelle: '' }, HEUTE)).toMatchObject([
    { schwere: 'sperrt', feld: 'stelle', satz: 'Bei einer sonstigen Stelle fehlt der Name.' },
  ]);
  expect(pruefeWeiterleitung({ ...EINGABE, am: datum('2026-11-25') }, HEUTE)).toMatchObject([
    { schwere: 'sperrt', feld: 'am' },
  ]);
});

describe('the steps of a Weiterleitung', () => {
  it('sent, accepted, done', () => {
    expect(pruefeSchritt(GESENDET, schritt('angenommen', '2026-11-10'), HEUTE)).toEqual([]);
    const angenommen = {
      stand: 'angenommen' as const,
      schritte: [...GESENDET.schritte, schritt('angenommen', '2026-11-10')],
    };
    expect(pruefeSchritt(angenommen, schritt('erledigt', '2026-11-10'), HEUTE)).toEqual([]);
    expect(pruefeSchritt(angenommen, schritt('erledigt', '2026-11-09'), HEUTE)).toMatchObject([
      { code: 'weiterleitung-vor-dem-vorigen-schritt', feld: 'am' },
    ]);
  });

  it('what was not taken up needs a reason', () => {
    expect(pruefeSchritt(GESENDET, schritt('nicht_in_anspruch', '2026-11-10'), HEUTE)).toMatchObject([
      { code: 'weiterleitung-ohne-grund', feld: 'grund' },
    ]);
    expect(pruefeSchritt(GESENDET, schritt('nicht_in_anspruch', '2026-11-10', 'kein Platz'), HEUTE)).toEqual([]);
  });

  it('nothing follows an end, and nothing goes back to „gesendet“', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zWeiterleitungsstand.options),
        fc.constantFrom(...zWeiterleitungsstand.options),
        (von, nach) => {
          const darf =
            (von === 'gesendet' && (nach === 'angenommen' || nach === 'nicht_in_anspruch')) ||
            (von === 'angenommen' && (nach === 'erledigt' || nach === 'nicht_in_anspruch'));
          const gruende = pruefeSchritt(
            { stand: von, schritte: GESENDET.schritte },
            schritt(nach, '2026-11-20', 'Grund'),
            HEUTE,
          );
          expect(gruende.length === 0).toBe(darf);
        },
      ),
    );
  });
});

it('An open one is asked after 28 days after its last step, a closed one never', () => {
  expect(nachfrageAm(GESENDET)).toBe('2026-11-30');
  expect(
    nachfrageAm({
      ...GESENDET,
      stand: 'angenommen',
      schritte: [...GESENDET.schritte, schritt('angenommen', '2026-11-10')],
    }),
  ).toBe('2026-12-08');
  expect(nachfrageAm({ ...GESENDET, stand: 'erledigt' })).toBeNull();
});
