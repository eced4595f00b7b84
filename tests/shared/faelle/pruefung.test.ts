import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neuePerson } from '../../../shared/faelle/defaults.ts';
import { pruefeAkte } from '../../../shared/faelle/pruefung-akte.ts';
import { bereinigePerson, pruefePerson } from '../../../shared/faelle/pruefung-person.ts';
import { kreisInBeziehungen, pruefeHaushalt } from '../../../shared/faelle/pruefung.ts';
import type { Aufenthalt, Fallakte, HaushaltEingabe, Person, PersonEingabe } from '../../../shared/faelle/types.ts';
import type { Beziehungsart } from '../../../shared/faelle/wertelisten.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, zPersonId, type PersonId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { falleintragId, familie, haushaltEingabe, informiertePerson, personEingabe } from '../../support/faelle.ts';

const HEUTE = datum('2018-02-01');

const kurz = (gruende: readonly Grund[]) =>
  gruende.map(({ schwere, code, feld }) => `${schwere}:${code}@${feld ?? ''}`);
const mitPerson = (aenderung: Partial<PersonEingabe>) => kurz(pruefePerson(personEingabe(aenderung), HEUTE));
const personId = (nummer: number): PersonId =>
  zPersonId.parse(`00000000-0000-4000-8000-0000000008${String(nummer).padStart(2, '0')}`);

const aufenthalt = (von: string | null, bis: string | null): Aufenthalt => ({
  id: falleintragId(1),
  status: 'gestattung',
  von: von === null ? null : datum(von),
  bis: bis === null ? null : datum(bis),
  erwerbstaetigkeit: 'unbekannt',
  wohnsitzauflage: '',
  nebenbestimmungen: '',
});

describe('A person', () => {
  test('as she is entered is all right', () => {
    expect(mitPerson({})).toEqual([]);
    expect(mitPerson({ vorname: '', nachname: 'Suharto' })).toEqual([]);
  });

  test.each<[string, Partial<PersonEingabe>, string]>([
    ['without a name', { vorname: '', nachname: '' }, 'sperrt:name-fehlt@nachname'],
    ['without the day that is said to be known', { geburtsdatum: null }, 'sperrt:geburtsdatum-fehlt@geburtsdatum'],
    [
      'without the year that is said to be known',
      { geburtsgenauigkeit: 'jahr' },
      'sperrt:geburtsjahr-fehlt@geburtsjahr',
    ],
    [
      'born tomorrow',
      { geburtsdatum: datum('2018-02-02'), ankunftAm: null, aubVon: null },
      'sperrt:geburt-in-der-zukunft@geburtsdatum',
    ],
    ['born after the arrival', { geburtsdatum: datum('2015-10-13') }, 'sperrt:geburt-nach-ankunft@geburtsdatum'],
    [
      'born in a later year than the arrival',
      { geburtsgenauigkeit: 'jahr', geburtsjahr: 2016 },
      'sperrt:geburt-nach-ankunft@geburtsjahr',
    ],
    [
      'born after the beginning of the AUB',
      { geburtsdatum: datum('2017-06-02'), ankunftAm: null },
      'sperrt:geburt-nach-aub@geburtsdatum',
    ],
    ['who arrives tomorrow', { ankunftAm: datum('2018-02-02'), aubVon: null }, 'sperrt:tag-in-der-zukunft@ankunftAm'],
    [
      'in the AUB before the arrival',
      { aubVon: datum('2015-10-11'), zugangsgrund: 'unbekannt' },
      'sperrt:aub-vor-ankunft@aubVon',
    ],
    ['in the AUB before the day of access', { aubVon: datum('2017-03-19') }, 'warnt:aub-vor-zugang@aubVon'],
    ['out of the AUB before it began', { aubBis: datum('2017-05-31') }, 'sperrt:ende-vor-beginn@aubBis'],
    [
      'whose status ends before it begins',
      { aufenthalte: [aufenthalt('2017-02-01', '2017-01-31')] },
      'sperrt:ende-vor-beginn@aufenthalte.0.bis',
    ],
    [
      'with two statuses at once',
      { aufenthalte: [aufenthalt('2017-01-01', null), aufenthalt('2017-05-01', null)] },
      'warnt:aufenthalte-zugleich@aufenthalte.1.von',
    ],
    ['with a contact without its day', { erstkontakt: 'abgelehnt' }, 'sperrt:erstkontakt-ohne-tag@erstkontaktAm'],
    [
      'with a contact tomorrow',
      { erstkontakt: 'abgelehnt', erstkontaktAm: datum('2018-02-02') },
      'sperrt:tag-in-der-zukunft@erstkontaktAm',
    ],
    ['informed tomorrow', { informiertAm: datum('2018-02-02') }, 'sperrt:tag-in-der-zukunft@informiertAm'],
    [
      'who withdrew what was never given',
      { einwilligungWiderrufenAm: datum('2018-01-01') },
      'sperrt:widerruf-ohne-einwilligung@einwilligungWiderrufenAm',
    ],
  ])('%s is told so at the field', (_was, aenderung, erwartet) => {
    expect(mitPerson(aenderung)).toEqual([erwartet]);
  });

  test('born on the day of the arrival, whose statuses follow one another, is all right', () => {
    const aufenthalte = [
      aufenthalt('2017-01-01', '2017-04-30'),
      aufenthalt('2017-05-01', null),
      aufenthalt(null, null),
    ];
    expect(mitPerson({ geburtsdatum: datum('2015-10-12'), aufenthalte })).toEqual([]);
  });

  test('keeps nothing that her other answers make meaningless', () => {
    const person = bereinigePerson({
      ...neuePerson(),
      geburtsgenauigkeit: 'unbekannt',
      geburtsdatum: datum('1994-05-03'),
      geburtsjahr: 1990,
      schutzBis: HEUTE,
      erstkontaktAm: HEUTE,
      zugangGrundlageAm: HEUTE,
    });
    expect(person).toMatchObject({
      geburtsdatum: null,
      geburtsjahr: null,
      schutzBis: null,
      erstkontaktAm: null,
      zugangGrundlageAm: null,
    });
    expect(bereinigePerson(personEingabe()).geburtsjahr).toBe(1994);
  });
});

function haushaltMit(
  beziehungen: readonly (readonly [von: number, art: Beziehungsart, zu: number])[],
  aenderung: Partial<HaushaltEingabe> = {},
): HaushaltEingabe {
  return haushaltEingabe({
    art: 'familie',
    beziehungen: beziehungen.map(([von, art, zu], nummer) => ({
      id: falleintragId(nummer + 10),
      vonId: personId(von),
      zuId: personId(zu),
      art,
    })),
    ...aenderung,
  });
}

describe('A household', () => {
  const vier = familie().map((person, nummer) => ({ ...person, id: personId(nummer) }));
  const pruefe = (haushalt: HaushaltEingabe, personen = vier) => kurz(pruefeHaushalt(haushalt, personen, HEUTE));

  test('of a family with its relations is all right', () => {
    const haushalt = haushaltMit([
      [0, 'ehe', 1],
      [0, 'elternteil', 2],
      [1, 'elternteil', 2],
      [0, 'elternteil', 3],
      [2, 'geschwister', 3],
    ]);
    expect(pruefe(haushalt)).toEqual([]);
  });

  test('without an adult, or of another size than its kind, is a warning', () => {
    const kinder = vier.slice(2);
    expect(pruefe(haushaltMit([]), kinder)).toEqual(['warnt:haushalt-ohne-erwachsene@']);
    expect(pruefe(haushaltMit([]), vier.slice(0, 1))).toEqual(['warnt:familie-mit-einer-person@art']);
    expect(pruefe(haushaltMit([], { art: 'einzelperson' }))).toEqual(['warnt:einzelperson-mit-mehreren@art']);
  });

  test('whose relations cannot be is refused, a young parent is a warning', () => {
    expect(pruefe(haushaltMit([[0, 'ehe', 9]]))).toEqual(['sperrt:beziehung-zu-fremder-person@beziehungen.0.zuId']);
    expect(pruefe(haushaltMit([[0, 'ehe', 0]]))).toEqual(['sperrt:beziehung-zu-sich-selbst@beziehungen.0.zuId']);
    expect(pruefe(haushaltMit([[2, 'elternteil', 0]]))).toEqual(['warnt:elternteil-juenger@beziehungen.0.vonId']);
    expect(
      pruefe(
        haushaltMit([
          [0, 'elternteil', 2],
          [2, 'grosselternteil', 3],
          [3, 'elternteil', 0],
        ]),
      ),
    ).toContain('sperrt:beziehungen-im-kreis@');
  });

  test('longer than 36 months needs a reason', () => {
    expect(pruefe(haushaltMit([], { istVerlaengert: true }))).toEqual([
      'sperrt:verlaengerung-ohne-grund@verlaengerungGrund',
    ]);
    expect(pruefe(haushaltMit([], { istVerlaengert: true, verlaengerungGrund: 'Ausbildung' }))).toEqual([]);
  });

  test('has no circle while parents are named before their children, and one as soon as a child is its parents’ parent', () => {
    const paare = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 20, selector: String });
    fc.assert(
      fc.property(paare, (roh) => {
        const abwaerts = roh.flatMap(([a, b]) =>
          a === b
            ? []
            : [{ vonId: personId(Math.min(a, b)), zuId: personId(Math.max(a, b)), art: 'elternteil' as const }],
        );
        expect(kreisInBeziehungen(abwaerts)).toEqual([]);
        const [erste] = abwaerts;
        if (erste === undefined) return;
        const zurueck = { vonId: erste.zuId, zuId: erste.vonId, art: 'elternteil' as const };
        expect(kreisInBeziehungen([...abwaerts, zurueck])).toEqual(expect.arrayContaining([erste.vonId, erste.zuId]));
      }),
    );
  });
});

describe('An open file', () => {
  const haushaltId = zHaushaltId.parse('00000000-0000-4000-8000-000000000001');
  const spur = { haushaltId, version: 1, geaendertAm: '', geaendertVon: '' };

  function akte(personen: readonly PersonEingabe[], aenderung: Partial<Fallakte['haushalt']> = {}): Fallakte {
    return {
      haushalt: {
        ...haushaltEingabe(),
        id: haushaltId,
        bezeichnung: '',
        stand: 'offen',
        aktenzeichen: '1/18',
        begleitungen: [{ id: falleintragId(1), von: HEUTE, bis: null, grund: null, uebergebenAn: '', bemerkung: '' }],
        istGeschuetzt: false,
        version: 1,
        geaendertAm: '',
        geaendertVon: '',
        ...aenderung,
      },
      personen: personen.map((person, nummer): Person => ({ ...person, ...spur, id: personId(nummer) })),
    };
  }

  test('with all its papers says nothing', () => {
    expect(pruefeAkte(akte([informiertePerson()]), HEUTE)).toEqual([]);
  });

  test('warns of what is missing now: consent, aim, time', () => {
    const offen = akte([informiertePerson({ einwilligungWiderrufenAm: HEUTE })], { ziel: '' });
    expect(kurz(pruefeAkte(offen, HEUTE))).toEqual(['warnt:einwilligung-widerrufen@', 'warnt:ziel-fehlt@ziel']);
    const bald = akte([informiertePerson()]);
    expect(kurz(pruefeAkte(bald, datum('2020-08-01')))).toEqual(['warnt:hoechstdauer-nahe@istVerlaengert']);
    expect(kurz(pruefeAkte(bald, datum('2021-02-01')))).toEqual(['warnt:hoechstdauer-erreicht@istVerlaengert']);
  });

  test('asks for consent on the day on which a child of the family comes of age', () => {
    const kind = informiertePerson({
      vorname: 'Yusuf',
      rolle: 'kind',
      geburtsdatum: datum('2000-03-02'),
      einwilligungAm: null,
      einwilligungKopieAm: null,
    });
    const datei = akte([informiertePerson(), kind], { art: 'familie' });
    expect(kurz(pruefeAkte(datei, datum('2018-03-01')))).toEqual([]);
    expect(kurz(pruefeAkte(datei, datum('2018-03-02')))).toEqual(['warnt:einwilligung-fehlt@']);
  });

  test('tells persons apart by their place', () => {
    const zweite = personEingabe({ aubVon: datum('2017-03-19') });
    expect(
      kurz(pruefeAkte(akte([informiertePerson(), zweite], { stand: 'zaehlbestand', art: 'familie' }), HEUTE)),
    ).toEqual(['warnt:aub-vor-zugang@personen.1.aubVon']);
  });
});
