import { describe, expect, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { inBloecken, summensatz, zeigeSeitAbgabe } from '../../../shared/kennzahlen/darstellung.ts';
import { zeigeKennzahlwert } from '../../../shared/kennzahlen/gliederung.ts';
import { offeneBerichte } from '../../../shared/kennzahlen/fristen.ts';
import { kennzahlenListe } from '../../../shared/kennzahlen/katalog.ts';
import { verschiebe } from '../../../shared/kennzahlen/reihenfolge.ts';
import { ueblicherZeitraum, zeitraumvorschlaege } from '../../../shared/kennzahlen/zeitraeume.ts';
import { KENNZAHLKATALOG } from '../../support/kennzahlen.ts';
import { createZufall } from '../../support/random.ts';

describe('The list of the Kennzahlen', () => {
  test('stands in blocks, the 47 first, each line once', () => {
    const liste = kennzahlenListe(KENNZAHLKATALOG, []);
    const bloecke = inBloecken([{ schluessel: 'E:00000000-0000-4000-8000-000000000000' }, ...liste]);
    expect(bloecke.map(({ block, zeilen }) => [block, zeilen[0]?.schluessel, zeilen.at(-1)?.schluessel])).toEqual([
      ['Gespräche', '1', '6'],
      ['Themen der Gespräche', '7', '17'],
      ['Weiterleitungen', '18', '30'],
      ['Netzwerk, Planung, Übergaben', '31', '37'],
      ['Integrationspläne', '38', '42'],
      ['Personen', '43', '47'],
      ['Eigene Kennzahlen', 'E:00000000-0000-4000-8000-000000000000', 'E:00000000-0000-4000-8000-000000000000'],
      ['Nachrichtliche Werte', 'N1', 'N15b'],
      ['Abgeleitete Werte', 'D1', 'D13'],
    ]);
    expect(bloecke.reduce((summe, { zeilen }) => summe + zeilen.length, 0)).toBe(liste.length + 1);
  });

  test('shows whole numbers with points, shares in percent, relations without', () => {
    expect([
      zeigeKennzahlwert('1', 755_000),
      zeigeKennzahlwert('D1', 66.44),
      zeigeKennzahlwert('D10', 1_136.7),
      zeigeKennzahlwert('D9', 104.1),
      zeigeKennzahlwert('D6', null),
    ]).toEqual(['755.000', '66,4 %', '1.136,7 %', '104,1', '–']);
  });

  test('says what came since it was sent', () => {
    expect([
      zeigeSeitAbgabe('1', 202, 214),
      zeigeSeitAbgabe('47', 100, 97),
      zeigeSeitAbgabe('D1', 66.4, 66.1),
      zeigeSeitAbgabe('D3', 4, 4.2),
      zeigeSeitAbgabe('E:00000000-0000-4000-8000-000000000000', 3, null),
      zeigeSeitAbgabe('1', 5, 5),
    ]).toEqual([
      '+12 seit Abgabe',
      '−3 seit Abgabe',
      '−0,3 Prozentpunkte seit Abgabe',
      '+0,2 seit Abgabe',
      'jetzt –',
      null,
    ]);
  });

  test('says why persons of the parts are more than the whole', () => {
    expect(summensatz('personen', 10, 12)).toContain('zusammen 12');
    expect(summensatz('personen', 10, 12)).toContain('Z7');
    expect(summensatz('ereignisse', 10, 8)).toContain('Nicht alles ist einem Teil zugeordnet.');
    expect([summensatz('ereignisse', 10, 10), summensatz('abgeleitet', 10, 12)]).toEqual([null, null]);
  });
});

describe('Moving a line', () => {
  const liste = kennzahlenListe(KENNZAHLKATALOG, []);
  const nach = (aenderungen: readonly { schluessel: string; position: number }[], alte: typeof liste) =>
    alte
      .map((zeile) => ({
        ...zeile,
        position: aenderungen.find((eine) => eine.schluessel === zeile.schluessel)?.position ?? zeile.position,
      }))
      .sort((a, b) => a.position - b.position);
  const block = (zeilen: typeof liste, name: string) =>
    inBloecken(zeilen)
      .find((einer) => einer.block === name)
      ?.zeilen.map(({ schluessel }) => schluessel);

  test('takes one change where there is room', () => {
    const aenderungen = verschiebe(liste, '3', -1);
    expect(aenderungen).toHaveLength(1);
    expect(block(nach(aenderungen, liste), 'Gespräche')).toEqual(['1', '3', '2', '4', '5', '6']);
  });

  test('does nothing at the ends of a block', () => {
    expect([verschiebe(liste, '7', -1), verschiebe(liste, '17', 1), verschiebe(liste, 'D13', 1)]).toEqual([[], [], []]);
  });

  test('changes places with its neighbour and with nobody else, however often lines were moved before', () => {
    const { saat, zufall } = createZufall();
    let zeilen = liste;
    for (let schritt = 0; schritt < 300; schritt += 1) {
      const themen = block(zeilen, 'Themen der Gespräche') ?? [];
      const stelle = Math.floor(zufall() * themen.length);
      const um = zufall() < 0.5 ? 1 : -1;
      const erwartete = [...themen];
      const nachbar = erwartete[stelle + um];
      if (nachbar !== undefined) {
        erwartete[stelle + um] = themen[stelle] ?? '';
        erwartete[stelle] = nachbar;
      }
      zeilen = nach(verschiebe(zeilen, themen[stelle] ?? '', um), zeilen);
      expect(block(zeilen, 'Themen der Gespräche'), `SAAT=${saat}`).toEqual(erwartete);
      expect(zeilen.every(({ position }) => position >= 0 && position <= 1000)).toBe(true);
    }
  });
});

describe('Periods', () => {
  const vorschlaege = (heute: string) =>
    zeitraumvorschlaege(datum(heute)).map(({ name, von, bis }) => `${name}: ${von} ${bis}`);

  test('are this year until today and the years before, halves as long as these are reported', () => {
    expect(vorschlaege('2018-03-01')).toEqual([
      '2018 bis heute: 2018-01-01 2018-03-01',
      '1. Halbjahr 2018: 2018-01-01 2018-06-30',
    ]);
    expect(vorschlaege('2020-01-15')).toEqual([
      '2020 bis heute: 2020-01-01 2020-01-15',
      'Jahr 2019: 2019-01-01 2019-12-31',
      '2. Halbjahr 2019: 2019-07-01 2019-12-31',
      '1. Halbjahr 2019: 2019-01-01 2019-06-30',
      'Jahr 2018: 2018-01-01 2018-12-31',
      '2. Halbjahr 2018: 2018-07-01 2018-12-31',
      '1. Halbjahr 2018: 2018-01-01 2018-06-30',
    ]);
    expect(vorschlaege('2026-11-22')).toEqual([
      '2026 bis heute: 2026-01-01 2026-11-22',
      'Jahr 2025: 2025-01-01 2025-12-31',
      'Jahr 2024: 2024-01-01 2024-12-31',
    ]);
  });

  test('the report at hand is shown first, and this year where none is', () => {
    const erster = (heute: string) => {
      const { von, bis } = ueblicherZeitraum(datum(heute));
      return `${von} ${bis}`;
    };
    expect(
      ['2018-03-01', '2018-06-30', '2018-07-01', '2018-11-02', '2019-01-10', '2026-01-10', '2026-05-02'].map(erster),
    ).toEqual([
      '2018-01-01 2018-03-01',
      '2018-01-01 2018-06-30',
      '2018-01-01 2018-06-30',
      '2018-01-01 2018-11-02',
      '2018-07-01 2018-12-31',
      '2025-01-01 2025-12-31',
      '2026-01-01 2026-05-02',
    ]);
  });

  test('to report are open until the whole of one was sent', () => {
    const ganzes = { von: datum('2025-01-01'), bis: datum('2025-12-31'), kommuneIds: null, personalIds: null };
    const heute = datum('2026-01-10');
    const faellige = (frage: typeof ganzes) => offeneBerichte(heute, [{ frage }]).map(({ faelligAm }) => faelligAm);
    expect(faellige(ganzes)).toEqual(['2027-01-31']);
    expect(faellige({ ...ganzes, bis: datum('2025-12-30') })).toEqual(['2026-01-31', '2027-01-31']);
  });
});
