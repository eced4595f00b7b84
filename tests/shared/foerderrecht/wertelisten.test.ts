import { describe, expect, it } from 'vitest';
import {
  listenschritte,
  mitgelieferteListe,
  pruefeWerteliste,
  WERTELISTEN,
  zWertelistenschluessel,
} from '../../../shared/foerderrecht/wertelisten.ts';

const an = (...texte: string[]) => texte.map((text) => ({ text, istAktiv: true }));

describe('a list of suggestions', () => {
  it('is shipped without doubles, each list with title and purpose', () => {
    for (const schluessel of zWertelistenschluessel.options) {
      expect(pruefeWerteliste(mitgelieferteListe(schluessel).eintraege), schluessel).toEqual([]);
      expect(WERTELISTEN[schluessel].titel.length * WERTELISTEN[schluessel].zweck.length).toBeGreaterThan(0);
    }
  });

  it('holds no entry twice, however it is written', () => {
    expect(pruefeWerteliste(an('Gemeinderat', 'Kreistag', ' gemeinderat '))).toEqual([
      { feld: 'eintraege.2.text', satz: '„gemeinderat“ steht schon in der Liste.' },
    ]);
  });

  it('tells what was done to it', () => {
    expect(
      listenschritte(
        [...an('Gemeinderat', 'Kreistag', 'Ortschaftsrat'), { text: 'Beirat', istAktiv: false }],
        [{ text: 'Kreistag', istAktiv: false }, ...an('Gemeinderat', 'Beirat', 'Technischer Ausschuss')],
      ),
    ).toEqual([
      '„Technischer Ausschuss“ ergänzt',
      '„Ortschaftsrat“ entfernt',
      '„Kreistag“ nicht mehr angeboten',
      '„Beirat“ wieder angeboten',
      'Reihenfolge geändert',
    ]);
    expect(listenschritte(an('Gemeinderat'), an('Gemeinderat'))).toEqual([]);
  });
});
