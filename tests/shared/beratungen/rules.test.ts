import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neueBeratung } from '../../../shared/beratungen/defaults.ts';
import { fehlendesAn } from '../../../shared/beratungen/fehlt.ts';
import { anliegenVon, pruefeBeratung, pruefeNetzwerkkontakt, themenText } from '../../../shared/beratungen/rules.ts';
import { themenAlsBits, themenAusBits } from '../../../shared/beratungen/themen.ts';
import { zBeratungEingabe, zThema, type BeratungEingabe } from '../../../shared/beratungen/types.ts';
import { vorschlagAus, type Vorbild } from '../../../shared/beratungen/vorschlag.ts';
import { neueAnschrift, neuerHaushalt, neuePerson } from '../../../shared/faelle/defaults.ts';
import type { Fallakte, Haushalt, Person } from '../../../shared/faelle/types.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { zFalleintragId, zHaushaltId, zPersonId } from '../../../shared/foundation/id.ts';
import { A_DORF, personalId } from '../../support/builders.ts';
import { kontaktVon } from '../../support/beratungen.ts';

const HEUTE = datum('2018-02-01');
const uuid = (nummer: number) => `00000000-0000-4000-8000-0000000000${String(nummer).padStart(2, '0')}`;
const SPUR = { version: 1, geaendertAm: '', geaendertVon: '' };
const HAUSHALT = zHaushaltId.parse(uuid(1));

function person(nummer: number, aenderung: Partial<Person> = {}): Person {
  return {
    ...neuePerson(),
    vorname: 'Sara',
    nachname: 'Bekele',
    ankunftAm: datum('2015-10-12'),
    aubVon: datum('2017-06-01'),
    id: zPersonId.parse(uuid(nummer)),
    haushaltId: HAUSHALT,
    ...SPUR,
    ...aenderung,
  };
}

function akte(personen: readonly Person[], haushalt: Partial<Haushalt> = {}): Fallakte {
  const laufende = { id: zFalleintragId.parse(uuid(50)), von: datum('2017-07-01'), bis: null, grund: null };
  return {
    haushalt: {
      ...neuerHaushalt(A_DORF.id),
      id: HAUSHALT,
      bezeichnung: 'Bekele, Sara',
      stand: 'offen',
      aktenzeichen: '1/17',
      begleitungen: [{ ...laufende, uebergebenAn: '', bemerkung: '' }],
      istGeschuetzt: false,
      ...SPUR,
      ...haushalt,
    },
    personen: [...personen],
  };
}

const SARA = person(11);

function eingabe(aenderung: Partial<BeratungEingabe> = {}): BeratungEingabe {
  return {
    ...neueBeratung(datum('2018-01-30'), A_DORF.id, personalId(1)),
    haushaltId: HAUSHALT,
    themen: ['wohnung'],
    ...aenderung,
  };
}

function gruende(aenderung: Partial<BeratungEingabe>, fall: Fallakte | null = akte([SARA]), bisherige = [SARA.id]) {
  return pruefeBeratung(eingabe(aenderung), { heute: HEUTE, akte: fall, bisherige, gibtEsSchon: false }).map(
    ({ schwere, code, feld }) => `${schwere} ${code} ${feld ?? '–'}`,
  );
}

test('A talk of a day on which the file was closed, before it was opened again, is kept with a word', () => {
  const [erste] = akte([SARA]).haushalt.begleitungen;
  const begleitungen = [
    { ...erste!, von: datum('2018-01-20') },
    { ...erste!, von: datum('2017-07-01'), bis: datum('2017-12-31'), grund: 'regeldienste' as const },
  ];
  const wieder = akte([SARA], { begleitungen });
  for (const am of ['2017-06-15', '2017-12-31', '2018-01-20', '2018-01-30']) {
    expect(gruende({ am: datum(am) }, wieder)).toEqual([]);
  }
  const lage = { heute: HEUTE, akte: wieder, bisherige: [], gibtEsSchon: false };
  expect(pruefeBeratung(eingabe({ am: datum('2018-01-19') }), lage)).toMatchObject([
    {
      schwere: 'warnt',
      feld: 'am',
      satz: 'Am 19.01.2018 war die Akte abgeschlossen; wieder geöffnet wurde sie am 20.01.2018.',
    },
  ]);
});

test('A Weiterleitung needs somebody of the case: who took part may have left it, or nobody lives in it', () => {
  const weiterleitungen = [{ ziel: 19 as const, partnerId: null, stelle: '', anliegen: '' }];
  const personIds = [zPersonId.parse(uuid(99))];
  expect(gruende({ weiterleitungen, personIds }, akte([SARA]), personIds)).toEqual([
    'sperrt weiterleitung-ohne-person weiterleitungen',
  ]);
  expect(gruende({ weiterleitungen }, akte([]))).toEqual(['sperrt weiterleitung-ohne-person weiterleitungen']);
  expect(gruende({ weiterleitungen }, akte([SARA]))).toEqual([]);
});

describe('A talk', () => {
  test('of half an hour about the flat is kept without a word', () => {
    expect(gruende({})).toEqual([]);
    expect(zBeratungEingabe.parse(eingabe())).toEqual(eingabe());
  });

  test('of 30 hours is refused in German', () => {
    const geprueft = zBeratungEingabe.safeParse(eingabe({ dauerMinuten: 1800 }));
    expect(geprueft.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['dauerMinuten', 'Höchstens 600 Minuten. Bitte die Dauer in Minuten eingeben.'],
    ]);
  });

  test('in the future, or before somebody came to the country, is refused', () => {
    expect(gruende({ am: datum('2018-02-02') })).toEqual(['sperrt beratung-in-der-zukunft am']);
    expect(gruende({ am: datum('2015-10-11') })).toEqual([
      'sperrt beratung-vor-ankunft am',
      'sperrt beratung-vor-aub am',
    ]);
    expect(gruende({ am: datum('2015-10-11'), istUebergabe: true })).toEqual(['sperrt beratung-vor-ankunft am']);
  });

  test('with the family is refused before the first of them came; with one who came later, before that', () => {
    const spaeter = person(12, { vorname: 'Abel', ankunftAm: datum('2018-01-31'), aubVon: datum('2018-01-31') });
    const familie = akte([SARA, spaeter]);
    expect(gruende({}, familie)).toEqual([]);
    expect(gruende({ personIds: [spaeter.id] }, familie)).toEqual([
      'sperrt beratung-vor-ankunft am',
      'sperrt beratung-vor-aub am',
    ]);
  });

  test('with the family is refused before the parents came, whoever of the children was born here', () => {
    const geboren = { ankunftAm: null, aubVon: null, geburtsgenauigkeit: 'tag' } as const;
    const hana = person(12, { vorname: 'Hana', geburtsdatum: datum('2018-01-20'), ...geboren });
    const familie = akte([SARA, hana]);
    expect(gruende({ am: datum('2015-10-11'), istUebergabe: true }, familie)).toEqual([
      'sperrt beratung-vor-ankunft am',
    ]);
    expect(gruende({ am: datum('2018-01-19') }, familie)).toEqual([]);
    expect(gruende({ am: datum('2018-01-20'), personIds: [hana.id] }, familie)).toEqual([]);
    const vorGeburt = { am: datum('2018-01-19'), personIds: [hana.id] };
    const lage = { heute: HEUTE, akte: familie, bisherige: [], gibtEsSchon: false };
    expect(pruefeBeratung(eingabe(vorGeburt), lage)).toMatchObject([
      {
        code: 'beratung-vor-ankunft',
        satz: 'Der 19.01.2018 liegt vor der Geburt von Hana Bekele am 20.01.2018.',
        ausweg: 'Den Tag des Gesprächs oder den Tag der Geburt prüfen.',
      },
    ]);
  });

  test('in the Gemeinschaftsunterkunft counts, too, where it is noted after the move, once the conditions were met', () => {
    const am = datum('2017-05-15');
    const unterkunft = {
      ...neueAnschrift(zFalleintragId.parse(uuid(60))),
      wohnform: 'gemeinschaftsunterkunft' as const,
      von: datum('2016-01-01'),
      bis: datum('2017-05-31'),
    };
    const anerkannt = (tag: string) =>
      akte([person(11, { zugangsgrund: 'anerkannt', zugangGrundlageAm: datum(tag) })], { anschriften: [unterkunft] });
    expect(gruende({ am }, anerkannt('2017-05-15'))).toEqual([]);
    expect(gruende({ am }, anerkannt('2017-05-16'))).toEqual(['sperrt beratung-vor-aub am']);
    expect(gruende({ am: datum('2015-12-31') }, anerkannt('2015-12-01'))).toEqual(['sperrt beratung-vor-aub am']);
  });

  test('before the AUB may be a handover, or with somebody who still lives in the Gemeinschaftsunterkunft (Z11)', () => {
    const am = datum('2017-05-31');
    expect(gruende({ am })).toEqual(['sperrt beratung-vor-aub am']);
    expect(gruende({ am, istUebergabe: true })).toEqual([]);
    expect(gruende({ am }, akte([person(11, { wohntInGemeinschaftsunterkunft: true })]))).toEqual([]);
    expect(gruende({ am }, akte([person(11, { aubVon: null })]))).toEqual([]);
    expect(gruende({ am: datum('2017-06-01') })).toEqual([]);
  });

  test('after the file was closed warns and offers to reopen it', () => {
    const [erste] = akte([SARA]).haushalt.begleitungen;
    const begleitungen = [{ ...erste!, bis: datum('2018-01-15'), grund: 'regeldienste' as const }];
    const zu = akte([SARA], { stand: 'abgeschlossen', begleitungen });
    expect(gruende({}, zu)).toEqual(['warnt beratung-nach-abschluss am']);
    expect(gruende({ am: datum('2018-01-15') }, zu)).toEqual([]);
    const [grund] = pruefeBeratung(eingabe(), { heute: HEUTE, akte: zu, bisherige: [], gibtEsSchon: false });
    expect(grund).toMatchObject({
      satz: 'Die Akte ist seit dem 15.01.2018 abgeschlossen.',
      ausweg: 'Die Akte wieder öffnen, wenn die Begleitung weitergeht.',
    });
  });

  test('with „Sonstiges“ needs a Stichwort, a Begleitung its destination, telephone the Beratungsstelle', () => {
    expect(gruende({ themen: ['sonstige'] })).toEqual(['sperrt beratung-ohne-stichwort stichwort']);
    expect(gruende({ ort: 'begleitung' })).toEqual(['sperrt begleitung-ohne-ziel begleitungZu']);
    expect(gruende({ ort: 'aufsuchend', fernweg: 'telefon' })).toEqual(['sperrt fernweg-anderer-ort fernweg']);
    expect(
      gruende({ themen: ['sonstige'], stichwort: 'Führerschein', ort: 'begleitung', begleitungZu: 'Bank' }),
    ).toEqual([]);
  });

  test('without a topic is kept and stands among those that lack something', () => {
    expect(gruende({ themen: [] })).toEqual(['warnt beratung-ohne-thema themen']);
    expect(fehlendesAn(eingabe({ themen: [] }))).toEqual(['thema']);
    expect(fehlendesAn(eingabe({ themen: ['sonstige'], ort: 'begleitung' }))).toEqual(['stichwort', 'begleitung_zu']);
    expect(fehlendesAn(eingabe())).toEqual([]);
  });

  test('names persons of its household, or who was named before', () => {
    const fremd = zPersonId.parse(uuid(40));
    expect(gruende({ personIds: [SARA.id, fremd] })).toEqual(['sperrt beratung-person-fremd personIds']);
    expect(gruende({ personIds: [fremd] }, akte([SARA]), [fremd])).toEqual([]);
  });

  test('without a name has no persons, no goal and no Weiterleitung (Z8)', () => {
    const weiterleitungen = [{ ziel: 19 as const, partnerId: null, stelle: 'Jobcenter', anliegen: '' }];
    expect(gruende({ haushaltId: null }, null, [])).toEqual([]);
    expect(gruende({ haushaltId: null, weiterleitungen, personIds: [SARA.id] }, null, [])).toEqual([
      'sperrt beratung-person-fremd personIds',
      'sperrt weiterleitung-ohne-fall weiterleitungen',
    ]);
  });

  test('that is very long, noted twice, of a case without a file, or with a Wiedervorlage before it, is said', () => {
    expect(gruende({ dauerMinuten: 240 })).toEqual(['warnt beratung-sehr-lang dauerMinuten']);
    expect(gruende({}, akte([SARA], { begleitungen: [], stand: 'zaehlbestand' }))).toEqual([
      'warnt beratung-ohne-akte –',
    ]);
    expect(gruende({ wiedervorlageAm: datum('2018-01-29') })).toEqual([
      'sperrt wiedervorlage-vor-gespraech wiedervorlageAm',
    ]);
    const lage = { heute: HEUTE, akte: akte([SARA]), bisherige: [], gibtEsSchon: true };
    expect(pruefeBeratung(eingabe(), lage).map(({ code }) => code)).toEqual(['beratung-schon-erfasst']);
  });
});

describe('Topics', () => {
  test('become bits in their order and come back, each once (Z5)', () => {
    expect(zThema.options.map((thema) => themenAlsBits([thema]))).toEqual([
      1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024,
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...zThema.options)), (themen) => {
        const geordnet = zThema.options.filter((thema) => themen.includes(thema));
        expect(themenAusBits(themenAlsBits(themen))).toEqual(geordnet);
      }),
    );
  });

  test('are the concern of a Weiterleitung that has none of its own', () => {
    const gespraech = { themen: ['wohnung', 'sonstige'] as BeratungEingabe['themen'], stichwort: 'Führerschein' };
    expect(anliegenVon({ anliegen: '' }, gespraech)).toBe('Wohnung, Führerschein');
    expect(anliegenVon({ anliegen: 'Wohngeld' }, gespraech)).toBe('Wohngeld');
    expect(themenText([], '')).toBe('Beratung');
  });
});

describe('A proposal', () => {
  const vorbild = (aenderung: Partial<Vorbild>): Vorbild => ({
    dauerMinuten: 30,
    ort: 'beratungsstelle',
    unterort: '',
    themen: [],
    sprache: '',
    sprachmittlung: '',
    ziele: [],
    ...aenderung,
  });

  test('takes what is most used in the case, the language from its last talk', () => {
    const letzte = [
      vorbild({ dauerMinuten: 20, ort: 'aufsuchend', themen: ['kinder'], sprache: 'ti', sprachmittlung: 'Frau Haile' }),
      vorbild({ dauerMinuten: 45, unterort: 'Rathaus', themen: ['wohnung', 'kinder'], ziele: [25] }),
      vorbild({ dauerMinuten: 45, unterort: 'Rathaus', themen: ['wohnung', 'arbeit'], ziele: [19, 25] }),
    ];
    expect(vorschlagAus(letzte, [vorbild({ dauerMinuten: 5 })], 'ar')).toEqual({
      dauerMinuten: 45,
      ort: 'beratungsstelle',
      unterort: 'Rathaus',
      themen: ['kinder', 'wohnung', 'arbeit'],
      ziele: [25, 19],
      sprache: 'ti',
      sprachmittlung: 'Frau Haile',
    });
  });

  test('for a case without a talk takes place and duration from the own last ones, and no topic of others', () => {
    const eigene = [vorbild({ dauerMinuten: 15, unterort: 'Sprechstunde B-heim', themen: ['arbeit'], sprache: 'ar' })];
    expect(vorschlagAus([], eigene, 'ti')).toEqual({
      dauerMinuten: 15,
      ort: 'beratungsstelle',
      unterort: 'Sprechstunde B-heim',
      themen: [],
      ziele: [],
      sprache: 'ti',
      sprachmittlung: '',
    });
    expect(vorschlagAus([], [], '')).toMatchObject({ dauerMinuten: 30, ort: 'beratungsstelle' });
  });
});

test('A contact is in the past and with somebody', () => {
  const wo = { kommuneId: A_DORF.id, personalId: personalId(1) };
  expect(pruefeNetzwerkkontakt(kontaktVon(wo), HEUTE)).toEqual([]);
  const schlechter = kontaktVon(wo, { am: datum('2018-02-02'), stelle: '' });
  expect(pruefeNetzwerkkontakt(schlechter, HEUTE).map(({ feld }) => feld)).toEqual(['am', 'stelle']);
});
