import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neuePerson } from '../../../shared/faelle/defaults.ts';
import {
  alterAm,
  altersgruppe,
  bezeichnung,
  listenname,
  sortiername,
  vollerName,
  volljaehrigkeit,
  zeigeAlter,
  zeigeGeburt,
} from '../../../shared/faelle/name.ts';
import type { PersonEingabe } from '../../../shared/faelle/types.ts';
import type { Haushaltsart } from '../../../shared/faelle/wertelisten.ts';
import { datum, plusTage, type Datum } from '../../../shared/foundation/date.ts';

const HEUTE = datum('2018-02-01');

const person = (nachname: string, vorname: string, aenderung: Partial<PersonEingabe> = {}): PersonEingabe => ({
  ...neuePerson(),
  vorname,
  nachname,
  ...aenderung,
});
const genannt = (art: Haushaltsart, personen: readonly PersonEingabe[], name = '') =>
  bezeichnung({ art, name }, personen);

describe('Names', () => {
  test('are as they are: single ones stay single, wherever they stand', () => {
    const namen = [person('Bekele', 'Sara'), person('', 'Öznur'), person('Suharto', '')];
    expect(namen.map(vollerName)).toEqual(['Sara Bekele', 'Öznur', 'Suharto']);
    expect(namen.map(listenname)).toEqual(['Bekele, Sara', 'Öznur', 'Suharto']);
  });

  test('give a household its own, unless it has one', () => {
    const sara = person('Bekele', 'Sara', { rolle: 'kind' });
    const vater = person('Al-Ahmad', 'Mohamad');
    expect([
      genannt('einzelperson', [person('Bekele', 'Sara')]),
      genannt('familie', [sara, vater]),
      genannt('familie', [person('', 'Öznur'), sara]),
      genannt('einzelperson', [vater, sara]),
      genannt('familie', [sara, vater], 'Wohngruppe Tal'),
      genannt('familie', []),
    ]).toEqual([
      'Bekele, Sara',
      'Familie Al-Ahmad (2)',
      'Familie Öznur (2)',
      'Al-Ahmad, Mohamad (2)',
      'Wohngruppe Tal',
      'Haushalt ohne Person',
    ]);
  });

  test('stand in the order of a German index', () => {
    const nachnamen = ['Zahir', 'Öner', 'Oner', 'al-Ahmad', 'Ärger', 'Şahin', 'Straße'];
    const schluessel = (nachname: string) => sortiername({ name: '' }, [person(nachname, '')]);
    const sortierte = nachnamen.toSorted((a, b) => schluessel(a).localeCompare(schluessel(b), 'en'));
    expect(sortierte).toEqual(['al-Ahmad', 'Ärger', 'Öner', 'Oner', 'Şahin', 'Straße', 'Zahir']);
    expect(sortiername({ name: 'Wohngruppe „Tal“' }, [])).toBe('wohngruppe tal');
  });

  test('are sorted alike however their accents, signs and capitals are written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const schluessel = (name: string) => sortiername({ name: '' }, [person(name, '')]);
        expect(schluessel(schluessel(text))).toBe(schluessel(text));
        expect(schluessel(text.normalize('NFD'))).toBe(schluessel(text.normalize('NFC')));
      }),
    );
  });
});

describe('A birth', () => {
  const amTag = (geburtsdatum: string) => person('Bekele', 'Sara', { geburtsdatum: datum(geburtsdatum) });
  const imJahr = (geburtsjahr: number) => person('Bekele', 'Sara', { geburtsgenauigkeit: 'jahr', geburtsjahr });
  const unbekannt = person('Bekele', 'Sara', { geburtsgenauigkeit: 'unbekannt' });

  test('reads as precisely as it is known', () => {
    expect([amTag('1994-05-03'), imJahr(1994), unbekannt].map(zeigeGeburt)).toEqual([
      '03.05.1994',
      '1994 (Jahr bekannt)',
      'unbekannt',
    ]);
    expect(
      [amTag('1994-05-03'), imJahr(1994), unbekannt, amTag('2017-01-01')].map((eine) => zeigeAlter(eine, HEUTE)),
    ).toEqual(['23 Jahre', '23 oder 24 Jahre', '', '1 Jahr']);
  });

  test('makes somebody of age on the 18th birthday, and not the day before', () => {
    const lage = (eine: PersonEingabe, tag: string) => volljaehrigkeit(eine, datum(tag));
    expect([
      lage(amTag('2000-02-01'), '2018-02-01'),
      lage(amTag('2000-02-02'), '2018-02-01'),
      lage(amTag('2000-02-29'), '2018-02-28'),
      lage(amTag('2000-02-29'), '2018-03-01'),
      lage(imJahr(1999), '2018-02-01'),
      lage(imJahr(2000), '2018-02-01'),
      lage(imJahr(2001), '2018-02-01'),
      lage(unbekannt, '2018-02-01'),
    ]).toEqual(['ja', 'nein', 'nein', 'ja', 'ja', 'ungewiss', 'nein', 'ungewiss']);
  });

  test('puts somebody into the age groups of the figures', () => {
    const jahre = ['2012-02-02', '2012-02-01', '2000-02-02', '2000-02-01', '1991-02-01', '1968-02-01'];
    expect(jahre.map((tag) => altersgruppe(amTag(tag), HEUTE))).toEqual([
      'unter_6',
      '6_bis_17',
      '6_bis_17',
      '18_bis_26',
      '27_bis_49',
      'ab_50',
    ]);
    expect([altersgruppe(unbekannt, HEUTE), altersgruppe(amTag('2019-01-01'), HEUTE)]).toEqual([
      'unbekannt',
      'unbekannt',
    ]);
  });

  test('of which only the year is known bounds the age that the day would give', () => {
    const tag = fc.integer({ min: 0, max: 30_000 }).map((tage): Datum => plusTage(datum('1920-01-01'), tage));
    fc.assert(
      fc.property(tag, tag, (geburt, heute) => {
        fc.pre(geburt <= heute);
        const genau = alterAm(person('', 'X', { geburtsdatum: geburt }), heute)?.bis ?? -1;
        const grob = alterAm(imJahr(Number(geburt.slice(0, 4))), heute);
        expect(grob?.von).toBeLessThanOrEqual(genau);
        expect(grob?.bis).toBeGreaterThanOrEqual(genau);
      }),
    );
  });
});
