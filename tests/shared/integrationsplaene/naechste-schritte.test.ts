import { describe, expect, test } from 'vitest';
import { datum, type Datum } from '../../../shared/foundation/date.ts';
import { naechsteSchritte } from '../../../shared/integrationsplaene/naechste-schritte.ts';
import type { Planschritt, Planziel } from '../../../shared/integrationsplaene/types.ts';
import { KIND, MUTTER, planfassung, VATER } from '../../support/planpapiere.ts';
import { planfeld, planschritt, planziel } from '../../support/plan-words.ts';

const schritt = (text: string, bis: Datum | null, aenderung: Partial<Planschritt> = {}) =>
  planschritt({ text, bis, wer: ['ich'], ...aenderung });
const ziel = (schritte: Planschritt[], aenderung: Partial<Planziel> = {}) => planziel({ schritte, ...aenderung });

/** The texts of the next steps of these goals; for the mother, where it matters. */
function naechste(ziele: Planziel[], wessen: (typeof MUTTER)['id'] | null = null, leser = MUTTER.id): string[] {
  const fassung = planfassung({ felder: [planfeld({ personId: wessen, ziele })] });
  return naechsteSchritte(fassung, leser).map(({ text }) => text);
}

describe('my next three steps', () => {
  test('are those of goals for now before those for later, then by day, without a day last, three at most', () => {
    const spaeter = ziel([schritt('später', datum('2018-02-02'))], { vorrang: 'spaeter' });
    const jetzt = ziel([
      schritt('ohne Tag', null),
      schritt('im April', datum('2018-04-01')),
      schritt('im März', datum('2018-03-01')),
    ]);

    expect(naechste([spaeter, jetzt])).toEqual(['im März', 'im April', 'ohne Tag']);
    expect(naechste([spaeter])).toEqual(['später']);
  });

  test('are open, the person’s own, and of goals that are still worked on', () => {
    const tag = datum('2018-03-01');

    expect(
      naechste([
        ziel([
          schritt('läuft', tag, { stand: 'laeuft' }),
          schritt('erledigt', tag, { stand: 'erledigt' }),
          schritt('abgebrochen', tag, { stand: 'abgebrochen' }),
          schritt('des Jobcenters', tag, { wer: ['jobcenter'] }),
        ]),
        ziel([schritt('erreicht', tag)], { stand: 'erreicht' }),
        ziel([schritt('aufgegeben', tag)], { stand: 'abgebrochen' }),
        ziel([schritt('angepasst', tag)], { stand: 'angepasst' }),
      ]),
    ).toEqual(['läuft', 'angepasst']);
  });

  test('have those of a child, not those of another adult', () => {
    const ziele = [ziel([schritt('eins', null)])];

    expect([naechste(ziele, KIND.id), naechste(ziele, VATER.id), naechste(ziele, MUTTER.id)]).toEqual([
      ['eins'],
      [],
      ['eins'],
    ]);
  });
});
