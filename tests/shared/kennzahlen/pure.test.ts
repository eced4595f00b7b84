import { describe, expect, test } from 'vitest';
import { leiteAb } from '../../../shared/kennzahlen/ableitung.ts';
import { fristenDerKennzahlen } from '../../../shared/kennzahlen/fristen.ts';
import { kennzahlenListe } from '../../../shared/kennzahlen/katalog.ts';
import { erklaere } from '../../../shared/kennzahlen/erklaerung.ts';
import { ganzeMonate, pruefeAuswertung, type Pruefzahlen } from '../../../shared/kennzahlen/pruefung.ts';
import {
  abschnitte,
  alleRegeln,
  regelAm,
  regelwertFehler,
  sperrenDerRegel,
} from '../../../shared/kennzahlen/regeln.ts';
import type { Auswertung, Regelstand } from '../../../shared/kennzahlen/types.ts';
import { SCHWELLE, verbergeKleine } from '../../../shared/kennzahlen/verbergen.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { KENNZAHLKATALOG } from '../../support/kennzahlen.ts';
import { createZufall } from '../../support/random.ts';

const JANUAR = { von: datum('2018-01-01'), bis: datum('2018-01-31'), kommuneIds: null, personalIds: null };
const Z4_AB_MITTE: Regelstand = {
  regel: 'Z4',
  wert: 'eigene',
  giltAb: datum('2018-01-15'),
  gewissheit: 'auslegung',
  begruendung: 'Schreiben',
};

describe('Derived values', () => {
  test('give the published ones', () => {
    const land = leiteAb({
      '1': 755_000,
      '4': 558_700,
      '5': 166_100,
      '6': 30_200,
      '18': 473_000,
      '19': 108_790,
      '20': 61_490,
    });
    expect([land['D2a'], land['D2b'], land['D2c'], land['D4'], land['D5a'], land['D5b']]).toEqual([
      74, 22, 4, 62.6, 23, 13,
    ]);
    const goeppingen = leiteAb({ '43': 915, '47': 1_400, besetztHundertstel: 1_345, foerderpersonen: 1_024 });
    expect([goeppingen['D6'], goeppingen['D9'], goeppingen['D10']]).toEqual([65.4, 104.1, 136.7]);
    expect(leiteAb({ '47': 1_400, besetztHundertstel: 805 })['D9']).toBe(173.9);
  });

  test('families that come four times as often as single persons give four', () => {
    expect(leiteAb({ '2': 80, '3': 30, familien: 10, einzelpersonen: 15 })['D3']).toBe(4);
  });

  test('tell nothing where the divisor is nothing', () => {
    expect(Object.values(leiteAb({ '1': 0, '2': 0 })).every((wert) => wert === null)).toBe(true);
  });
});

describe('The catalogue', () => {
  const liste = kennzahlenListe(KENNZAHLKATALOG, []);

  test('has the 47 in their order, 34 with both levels, 15 remarks and 13 derived values with their parts', () => {
    const nummern = liste.map(({ schluessel }) => schluessel);
    expect(nummern.filter((schluessel) => /^\d+$/.test(schluessel))).toEqual(
      Array.from({ length: 47 }, (_, stelle) => String(stelle + 1)),
    );
    expect(nummern.filter((schluessel) => !/^\d+$/.test(schluessel))).toEqual(
      '34a 34b N1 N2 N3 N4 N5 N6 N7 N8a N8b N9 N10 N11 N12 N13 N14 N15a N15b D1 D2a D2b D2c D3 D4 D5a D5b D5c D5d D5e D5f D5g D5h D5i D5j D5k D5l D6 D7 D8 D9 D10 D11 D12 D13'.split(
        ' ',
      ),
    );
    expect(liste.every(({ name }) => name !== '')).toBe(true);
  });

  test('claims no more than its sources: that something was done or aimed at is no count of it', () => {
    const GEWISSHEITEN: readonly (readonly [RegExp, string])[] = [
      [/^(belegt|berichtet)/, 'belegt'],
      [/^(rekonstruiert|Tätigkeit belegt|Ziel belegt)/, 'rekonstruiert'],
      [/^üblich/, 'ueblich'],
      [/^Auslegung/, 'auslegung'],
    ];
    const { kennzahlen, nachrichtliche } = KENNZAHLKATALOG;
    expect(
      [...kennzahlen, ...nachrichtliche].filter(
        ({ herkunft, gewissheit }) => GEWISSHEITEN.find(([anfang]) => anfang.test(herkunft))?.[1] !== gewissheit,
      ),
    ).toEqual([]);
  });

  test('takes the words and the place of the office', () => {
    const anpassung = {
      name: 'Gespräche',
      definition: 'Alle',
      position: 999,
      istGezeigt: false,
      zaehlung: null,
      version: 3,
    };
    const eigene = kennzahlenListe(KENNZAHLKATALOG, [{ schluessel: '1', ...anpassung }]);
    expect(eigene.at(-1)).toMatchObject({
      schluessel: '1',
      name: 'Gespräche',
      istGezeigt: false,
      version: 3,
      eigene: null,
    });
    expect(eigene).toHaveLength(liste.length);
  });

  test('tells why a figure is as it is, with the reading of the day', () => {
    const ort = liste.find(({ schluessel }) => schluessel === '4');
    if (ort === undefined) throw new Error('no Kennzahl 4');
    const satz = erklaere(ort, KENNZAHLKATALOG, alleRegeln([Z4_AB_MITTE]), JANUAR);
    expect(satz).toContain('Gespräch im Büro oder in einer Sprechstunde vor Ort.');
    expect(satz).toContain(
      'Wo Telefon und Video zählen: bei der Beratungsstelle (4) und bei N1; ab 15.01.2018 nur bei N1, nicht bei 4 bis 6.',
    );
  });
});

describe('Rules', () => {
  test('hold from their day on', () => {
    const regeln = alleRegeln([Z4_AB_MITTE]);
    expect(['2018-01-14', '2018-01-15'].map((tag) => regelAm(regeln, 'Z4', datum(tag)))).toEqual([
      'beratungsstelle',
      'eigene',
    ]);
    expect(abschnitte(regeln, 'Z4', JANUAR)).toEqual([
      { ab: null, wert: 'beratungsstelle' },
      { ab: '2018-01-15', wert: 'eigene' },
    ]);
    expect(abschnitte(regeln, 'Z3', JANUAR)).toEqual([{ ab: null, wert: 'akte' }]);
  });

  test('that count persons hold for the whole period as on its last day', () => {
    const regel = { ...Z4_AB_MITTE, regel: 'K43', wert: 'anwesende' } as const;
    expect(abschnitte([regel], 'K43', JANUAR)).toEqual([{ ab: null, wert: 'anwesende' }]);
  });

  test('take their readings and numbers of days, nothing else', () => {
    expect(regelwertFehler('Z4', 'eigene')).toBeNull();
    expect(regelwertFehler('Z4', 'irgendwo')).toBe('Bitte eine der Lesarten wählen.');
    expect(['1', '366', '0', '367', 'acht'].map((wert) => regelwertFehler('D13', wert) === null)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('cannot change for a time that was sent, and name the day from which they can', () => {
    const abgaben = [{ titel: 'Halbjahr 2018', frage: { ...JANUAR, bis: datum('2018-06-30') } }];
    expect(sperrenDerRegel(datum('2018-07-01'), abgaben)).toEqual([]);
    for (const giltAb of [null, datum('2018-06-30')]) {
      expect(sperrenDerRegel(giltAb, abgaben)).toEqual([
        expect.objectContaining({
          schwere: 'sperrt',
          satz: 'Für diese Zeit wurde „Halbjahr 2018“ abgegeben.',
          ausweg: 'Die Regel ab dem 01.07.2018 gelten lassen. Abgegebenes bleibt nach den Regeln seines Tages.',
        }),
      ]);
    }
  });
});

describe('Small numbers', () => {
  test('stand together, with a second one where the sum would give a single one away', () => {
    const gruppen = [
      { name: 'Syrien', wert: 40 },
      { name: 'Eritrea', wert: 12 },
      { name: 'Togo', wert: 2 },
    ];
    expect(verbergeKleine(gruppen)).toEqual({
      gruppen: [
        { name: 'Syrien', wert: 40 },
        { name: 'Sonstige', wert: 14 },
      ],
      verdeckte: 2,
    });
  });

  const { saat, zufall } = createZufall();
  test(`keep the sum, hide everything small and never one alone (SAAT=${saat})`, () => {
    for (let lauf = 0; lauf < 500; lauf += 1) {
      const gruppen = Array.from({ length: 1 + Math.floor(zufall() * 8) }, (_, nummer) => ({
        name: `Wert ${nummer}`,
        wert: Math.floor(zufall() ** 3 * 60),
      }));
      const summe = (liste: readonly { wert: number }[]) => liste.reduce((bisher, { wert }) => bisher + wert, 0);
      const { gruppen: gezeigte, verdeckte } = verbergeKleine(gruppen);
      const offene = gezeigte.filter(({ name }) => name !== 'Sonstige');

      expect(summe(gezeigte)).toBe(summe(gruppen));
      expect(offene.every(({ wert }) => wert >= SCHWELLE)).toBe(true);
      // Whoever takes the open ones away from the sum learns of no single value, unless there is only one at all.
      const vorhandene = gruppen.filter(({ wert }) => wert > 0).length;
      expect(verdeckte === 1 && vorhandene > 1).toBe(false);
    }
  });
});

const ZAHLEN: Pruefzahlen = {
  ohneThema: 0,
  ohneBesetzung: 0,
  aktenMitKontakt: 100,
  ziele: 100,
  monateOhneGespraech: 0,
};

function auswertungMit(werte: Readonly<Record<string, number>>, frage: Partial<Auswertung['frage']> = {}): Auswertung {
  return {
    frage: { ...JANUAR, ...frage },
    regeln: [],
    zeilen: kennzahlenListe(KENNZAHLKATALOG, []).map(({ schluessel, name, zaehlart, eigene }) => ({
      schluessel,
      name,
      zaehlart,
      eigene,
      wert: werte[schluessel] ?? 0,
      summePersonal: null,
      summeKommunen: null,
    })),
    personal: [],
    kommunen: [],
  };
}
const RICHTIG = { 1: 8, 2: 2, 3: 6, 4: 6, 5: 1, 6: 1, 10: 3, 18: 2, 19: 2, 31: 1, 32: 1, 43: 6, 44: 2, 47: 6 };

describe('The check before sending', () => {
  test('says nothing where everything comes out', () => {
    expect(pruefeAuswertung(auswertungMit(RICHTIG), ZAHLEN)).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, number>>, Partial<Pruefzahlen>]>([
    ['sperrt summe-adressat 1', { 2: 1 }, {}],
    ['sperrt summe-ort 1', { 6: 0 }, {}],
    ['sperrt summe-weiterleitungen 1', { 19: 1 }, {}],
    ['sperrt summe-kontakte 1', { 32: 2 }, {}],
    ['sperrt thema-ueber-gespraechen 1', { 10: 9 }, {}],
    ['warnt ohne-thema 4', {}, { ohneThema: 4 }],
    ['sperrt einzelne-ueber-personen 1', { 44: 7 }, {}],
    ['warnt kontakt-ueber-bestand 2', { 47: 4 }, {}],
    ['warnt ziele-ueber-vereinbarten 3', { 42: 103 }, {}],
    ['warnt plaene-ueber-akten 1', { 38: 101 }, {}],
    ['warnt ohne-gespraech-trotz-besetzung 2', {}, { monateOhneGespraech: 2 }],
    ['warnt gespraech-ohne-besetzung 1', {}, { ohneBesetzung: 1 }],
  ])('finds %s', (erwartet, werte, zahlen) => {
    const gruende = pruefeAuswertung(auswertungMit({ ...RICHTIG, ...werte }), { ...ZAHLEN, ...zahlen });
    expect(gruende.map(({ schwere, code, anzahl }) => `${schwere} ${code} ${anzahl}`)).toEqual([erwartet]);
  });

  test('asks for planning talks and handovers where there is none in a whole year, and only then', () => {
    const jahr = { von: datum('2018-01-01'), bis: datum('2018-12-31') };
    expect(pruefeAuswertung(auswertungMit(RICHTIG, jahr), ZAHLEN).map(({ code }) => code)).toEqual([
      'null-im-jahr-36',
      'null-im-jahr-37',
    ]);
  });

  test('takes telephone and video apart where the rule says so', () => {
    const fern = { ...auswertungMit({ ...RICHTIG, 4: 5, N1: 1 }), regeln: [{ ...Z4_AB_MITTE, giltAb: null }] };
    expect(pruefeAuswertung(fern, ZAHLEN)).toEqual([]);
  });

  test('looks at whole months alone', () => {
    expect(ganzeMonate({ von: datum('2018-01-15'), bis: datum('2018-03-31') })).toEqual([
      { von: '2018-02-01', bis: '2018-02-28' },
      { von: '2018-03-01', bis: '2018-03-31' },
    ]);
  });
});

describe('Days by which figures are sent', () => {
  const tage = (heute: string, abgaben: Parameters<typeof fristenDerKennzahlen>[1] = []) =>
    fristenDerKennzahlen(datum(heute), abgaben).map(({ titel, faelligAm }) => `${faelligAm} ${titel}`);

  test('are two a year before 2020', () => {
    expect(tage('2019-02-01')).toEqual([
      '2019-01-31 Kennzahlen 01.07.2018 bis 31.12.2018 abgeben',
      '2019-07-31 Kennzahlen 01.01.2019 bis 30.06.2019 abgeben',
      '2020-01-31 Kennzahlen 01.07.2019 bis 31.12.2019 abgeben',
    ]);
  });

  test('are one a year since 2020, and go once something was sent', () => {
    expect(tage('2026-01-10')).toEqual([
      '2026-01-31 Kennzahlen 01.01.2025 bis 31.12.2025 abgeben',
      '2027-01-31 Kennzahlen 01.01.2026 bis 31.12.2026 abgeben',
    ]);
    const gesendet = { frage: { ...JANUAR, von: datum('2025-01-01'), bis: datum('2025-12-31') } };
    expect(tage('2026-01-10', [gesendet])).toEqual(['2027-01-31 Kennzahlen 01.01.2026 bis 31.12.2026 abgeben']);
  });
});
