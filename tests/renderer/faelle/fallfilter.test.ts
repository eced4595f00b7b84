import { describe, expect, test } from 'vitest';
import { neuerFallfilter } from '../../../shared/faelle/defaults.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { zKommuneId, zPersonalId } from '../../../shared/foundation/id.ts';
import {
  anzahlFilter,
  leseBlick,
  merkeListe,
  schreibeBlick,
  zurueckZurListe,
  type Listenblick,
} from '../../../renderer/faelle/fallfilter.ts';

const KOMMUNE = zKommuneId.parse('00000000-0000-4000-8000-000000000001');
const PERSONAL = zPersonalId.parse('00000000-0000-4000-8000-000000000002');

const ALLES: Listenblick = { filter: { ...neuerFallfilter(), kommuneId: KOMMUNE }, sortierung: 'name', seite: 1 };

describe('the list of cases in the address', () => {
  test('says nothing where every case is shown from the beginning', () => {
    expect(schreibeBlick(ALLES).toString()).toBe('');
    expect(leseBlick(new URLSearchParams(''), KOMMUNE)).toEqual(ALLES);
  });

  test('brings back every filter, the order and the page', () => {
    const blick: Listenblick = {
      filter: {
        text: 'Al-Ahmad & Söhne',
        kommuneId: KOMMUNE,
        stand: 'offen',
        zustaendig: PERSONAL,
        art: 'familie',
        vorrang: 'hoch',
        wohnform: 'eigener_mietvertrag',
        leistung: 'sgb2',
        sprache: 'ar',
        ortsteil: 'Oberdorf',
        aufenthaltBis: datum('2018-05-30'),
      },
      sortierung: 'aufenthalt',
      seite: 3,
    };
    expect(leseBlick(new URLSearchParams(schreibeBlick(blick).toString()), KOMMUNE)).toEqual(blick);
    expect(anzahlFilter(blick.filter)).toBe(9);
  });

  test('takes a word that it does not know as not said', () => {
    const fremd = new URLSearchParams('stand=verloren&zustaendig=x&aufenthaltBis=morgen&seite=-2&sortierung=alter');
    expect(leseBlick(fremd, KOMMUNE)).toEqual(ALLES);
  });

  test('follows the Kommune of the switcher, which does not stand in it', () => {
    expect(schreibeBlick(ALLES).has('kommuneId')).toBe(false);
    expect(leseBlick(new URLSearchParams(`kommuneId=${KOMMUNE}`), null).filter.kommuneId).toBeNull();
  });

  test('is where the way back from a case leads', () => {
    merkeListe('?stand=offen&seite=2');
    expect(zurueckZurListe()).toEqual({ ziel: '/faelle?stand=offen&seite=2', text: 'Fälle' });
  });
});
