import { describe, expect, test } from 'vitest';
import { fehlerDesEinsatzes, laeuftAm, pruefeEinsatz } from '../../../shared/netzwerk/einsatz.ts';
import { fristenDerEinsaetze } from '../../../shared/netzwerk/fristen.ts';
import { zustaendigkeitsmatrix } from '../../../shared/netzwerk/matrix.ts';
import { fehlerDesGespraechs, luecken, lueckenstand } from '../../../shared/netzwerk/planung.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { fehlerDerSprechstunde, zeigeZeit } from '../../../shared/netzwerk/sprechstunden.ts';
import { neueSprechstunde } from '../../../shared/netzwerk/defaults.ts';
import { zEinsatzId } from '../../../shared/foundation/id.ts';
import { liesUhrzeit, zUhrzeit } from '../../../shared/foundation/time.ts';
import { A_DORF, B_HEIM } from '../../support/builders.ts';
import { einsatzEingabe, gespraech, gespraechEingabe, partner, partnerId, tag } from '../../support/netzwerk.ts';

const HEUTE = tag('2018-02-01');

describe('engagements of volunteers', () => {
  test('run on both ends', () => {
    const einer = { von: tag('2018-01-01'), bis: tag('2018-01-31') };
    expect(
      (['2017-12-31', '2018-01-01', '2018-01-31', '2018-02-01'] as const).map((am) => laeuftAm(einer, tag(am))),
    ).toEqual([false, true, true, false]);
  });

  test('a running one warns of what is missing and of an old Führungszeugnis; it never forbids', () => {
    const codes = (angaben: Parameters<typeof einsatzEingabe>[0]) =>
      pruefeEinsatz(einsatzEingabe(angaben), HEUTE).map(({ code, schwere }) => [code, schwere]);
    expect([
      codes({}),
      codes({ verschwiegenheitAm: null, fuehrungszeugnisAm: null }),
      codes({ fuehrungszeugnisAm: tag('2013-02-02') }),
      codes({ fuehrungszeugnisAm: tag('2013-02-01') }),
      codes({ verschwiegenheitAm: null, bis: tag('2018-01-31'), endegrund: 'umzug' }),
    ]).toEqual([
      [],
      [
        ['verschwiegenheit-fehlt', 'warnt'],
        ['fuehrungszeugnis-fehlt', 'warnt'],
      ],
      [],
      [['fuehrungszeugnis-alt', 'warnt']],
      [],
    ]);
  });

  test('a Führungszeugnis that gets old while the engagement runs is a deadline', () => {
    const einer = (angaben: Parameters<typeof einsatzEingabe>[0]) => ({
      ...einsatzEingabe(angaben),
      id: zEinsatzId.parse('00000000-0000-4000-8000-000000000001'),
      version: 1,
      geaendertAm: '',
      geaendertVon: '',
    });
    const fristen = fristenDerEinsaetze([
      einer({ fuehrungszeugnisAm: tag('2016-02-29') }),
      einer({ fuehrungszeugnisAm: null }),
      einer({ bis: tag('2018-01-31'), endegrund: 'umzug' }),
    ]);
    expect(fristen.map(({ titel, faelligAm }) => [titel, faelligAm])).toEqual([
      ['Führungszeugnis von Ute Sommer wird fünf Jahre alt', '2021-02-28'],
    ]);
  });

  test('what cannot be is told at its field', () => {
    const fehler = (angaben: Parameters<typeof einsatzEingabe>[0]) =>
      fehlerDesEinsatzes(einsatzEingabe(angaben), HEUTE).map(({ feld }) => feld);
    expect([
      fehler({ bis: tag('2017-12-31'), endegrund: 'umzug' }),
      fehler({ bis: tag('2018-01-31') }),
      fehler({ endegrund: 'umzug' }),
      fehler({ verschwiegenheitAm: tag('2018-02-02'), fuehrungszeugnisAm: tag('2018-02-02') }),
    ]).toEqual([['bis'], ['endegrund'], ['bis'], ['verschwiegenheitAm', 'fuehrungszeugnisAm']]);
  });
});

describe('planning talks and gaps', () => {
  test('a gap is open, passed on, closed', () => {
    expect([
      lueckenstand({ weitergegebenAm: null, geschlossenAm: null }),
      lueckenstand({ weitergegebenAm: HEUTE, geschlossenAm: null }),
      lueckenstand({ weitergegebenAm: null, geschlossenAm: HEUTE }),
    ]).toEqual(['offen', 'weitergegeben', 'geschlossen']);
  });

  test('the list has the gaps alone, by field in the order of the paper, the older first', () => {
    const gespraeche = [
      gespraech(1, { feld: 'kinder' }),
      gespraech(2, { feld: 'sprache', am: tag('2018-01-22') }),
      gespraech(3, { feld: 'sprache', am: tag('2018-01-21') }),
      gespraech(4, { istLuecke: false }),
      gespraech(5, { kommuneId: B_HEIM.id, weitergegebenAm: HEUTE, weitergegebenAn: 'Landratsamt' }),
    ];
    const nummern = (filter: Partial<Parameters<typeof luecken>[1]>) =>
      luecken(gespraeche, { kommuneId: null, feld: null, stand: null, ...filter }).map(({ id }) =>
        Number(id.slice(-1)),
      );
    expect([
      nummern({}),
      nummern({ kommuneId: A_DORF.id }),
      nummern({ feld: 'kinder' }),
      nummern({ stand: 'weitergegeben' }),
    ]).toEqual([[5, 3, 2, 1], [3, 2, 1], [1], [5]]);
  });

  test('a talk of tomorrow, one that says nothing, and steps before the talk are told at their fields', () => {
    const fehler = (angaben: Parameters<typeof gespraechEingabe>[0]) =>
      fehlerDesGespraechs(gespraechEingabe(angaben), HEUTE).map(({ feld }) => feld);
    expect([
      fehler({ am: tag('2018-02-02') }),
      fehler({ bedarf: '' }),
      fehler({ weitergegebenAm: HEUTE }),
      fehler({ weitergegebenAn: 'Landratsamt' }),
      fehler({ weitergegebenAn: 'Landratsamt', weitergegebenAm: tag('2018-01-19'), geschlossenAm: tag('2018-01-19') }),
    ]).toEqual([['am'], ['bedarf'], ['weitergegebenAn'], ['weitergegebenAm'], ['weitergegebenAm', 'geschlossenAm']]);
  });
});

describe('the matrix of responsibilities', () => {
  const netz = {
    partner: [
      partner({ zustaendigkeiten: [{ feld: 'sprache', kommuneId: null, ortsteil: '' }] }),
      partner({
        id: partnerId(2),
        zustaendigkeiten: [{ feld: 'kinder', kommuneId: A_DORF.id, ortsteil: 'Unterdorf' }],
      }),
    ],
    gespraeche: [
      gespraech(1, { feld: 'wohnung', ortsteil: 'Oberdorf' }),
      gespraech(2, { feld: 'wohnung', ortsteil: 'Oberdorf', geschlossenAm: HEUTE }),
    ],
  };
  const zellen = (ansicht: 'kommunen' | 'ortsteile') => {
    const zeilen = zustaendigkeitsmatrix(netz, [A_DORF.id, B_HEIM.id], ansicht);
    return ['sprache', 'kinder', 'wohnung'].map((feld) =>
      zeilen
        .find((zeile) => zeile.feld === feld)
        ?.zellen.map((zelle) => [zelle.ortsteil, zelle.partner.length, zelle.luecken.length]),
    );
  };

  test('has a row for each field', () => {
    expect(zustaendigkeitsmatrix(netz, [A_DORF.id], 'kommunen').map(({ feld }) => feld)).toEqual(zThemenfeld.options);
  });

  test('by Kommune it counts whoever is responsible for a part, and every gap that is not closed', () => {
    expect(zellen('kommunen')).toEqual([
      [
        ['', 1, 0],
        ['', 0, 0],
      ],
      [
        ['', 1, 0],
        ['', 0, 0],
      ],
      [
        ['', 0, 1],
        ['', 0, 0],
      ],
    ]);
  });

  test('by Ortsteil it has a column for each that is named, and shows where nobody is responsible', () => {
    expect(zellen('ortsteile')).toEqual([
      [
        ['', 1, 0],
        ['Oberdorf', 1, 0],
        ['Unterdorf', 1, 0],
        ['', 0, 0],
      ],
      [
        ['', 0, 0],
        ['Oberdorf', 0, 0],
        ['Unterdorf', 1, 0],
        ['', 0, 0],
      ],
      [
        ['', 0, 0],
        ['Oberdorf', 0, 1],
        ['Unterdorf', 0, 0],
        ['', 0, 0],
      ],
    ]);
  });
});

describe('Sprechstunden', () => {
  test('read as people say it', () => {
    const eine = neueSprechstunde(A_DORF.id);
    expect([
      zeigeZeit(eine),
      zeigeZeit({ ...eine, wochentag: 'freitag', rhythmus: 'monatlich', von: zUhrzeit.parse('08:30') }),
    ]).toEqual(['Dienstag, 14 bis 16 Uhr', 'Freitag, 8.30 bis 16 Uhr, einmal im Monat']);
  });

  test('end after they begin', () => {
    const eine = neueSprechstunde(A_DORF.id);
    expect([
      fehlerDerSprechstunde(eine),
      fehlerDerSprechstunde({ ...eine, bis: eine.von }).map(({ feld }) => feld),
    ]).toEqual([[], ['bis']]);
  });

  test('times are read as clerks type them', () => {
    expect(['14:30', '14.30', '1430', '930', '9', '9 Uhr', '24:00', '9:7', 'mittags'].map(liesUhrzeit)).toEqual([
      '14:30',
      '14:30',
      '14:30',
      '09:30',
      '09:00',
      '09:00',
      null,
      null,
      null,
    ]);
  });
});
