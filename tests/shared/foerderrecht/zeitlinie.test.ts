import { describe, expect, it, test } from 'vitest';
import { plusTage } from '../../../shared/foundation/date.ts';
import { gruppeVon, zeigeKennwert } from '../../../shared/foerderrecht/labels.ts';
import { betrifft, passtZumFilter, zeitlinien, type Wertfilter } from '../../../shared/foerderrecht/zeitlinie.ts';
import { foerderrecht, regime } from '../../support/builders.ts';

const ALLE = foerderrecht();

function linie(schluessel: string) {
  return zeitlinien(ALLE).find((eine) => eine.schluessel === schluessel)?.abschnitte ?? [];
}

describe('the line of time', () => {
  it('shows a rate from 2017 on, and that none is known from 2025 on, with the reason', () => {
    expect(
      linie('pauschale.a').map(({ von, bis, kennwert, luecken }) => [von, bis, kennwert?.wert ?? luecken]),
    ).toEqual([
      ['2017-01-01', '2019-12-31', 64_000_00],
      ['2020-01-01', '2022-01-25', 64_000_00],
      ['2022-01-26', '2024-12-31', 60_000_00],
      [
        '2025-01-01',
        null,
        [
          'Ein landesweiter Satz je Stelle ist nicht bekannt. Der Betrag je Kreis folgt aus den Aufnahmezahlen; veröffentlicht sind nur einzelne Kreise.',
        ],
      ],
    ]);
  });

  it('says at the place that the persons of 2018 are missing', () => {
    expect(
      linie('par29d.divisor').map(({ von, bis, kennwert, luecken }) => [von, bis, kennwert?.wert ?? luecken]),
    ).toEqual([
      ['2017-01-01', '2017-12-31', 72_857],
      [
        '2018-01-01',
        null,
        [
          'Die landesweite Personenzahl nach § 29d FAG für 2018 ist nicht bekannt. Der Betrag je Person kann für 2018 nicht errechnet werden.',
        ],
      ],
    ]);
  });

  it('has no hole and no overlap, whatever the key', () => {
    const fehler = zeitlinien(ALLE).flatMap(({ schluessel, abschnitte }) =>
      abschnitte.flatMap(({ bis }, stelle) => {
        const naechster = abschnitte[stelle + 1];
        const schliesstAn = naechster === undefined ? bis === null : bis !== null && naechster.von === plusTage(bis, 1);
        return schliesstAn ? [] : [`${schluessel} nach ${bis}`];
      }),
    );
    expect(fehler).toEqual([]);
    expect(new Set(zeitlinien(ALLE).map(({ abschnitte }) => abschnitte[0]?.von))).toEqual(new Set(['2017-01-01']));
  });
});

describe('notes of the sources', () => {
  test('each belongs to a value or a group that is there', () => {
    const alle = ALLE.flatMap(({ kennwerte }) => kennwerte.map(({ schluessel }) => schluessel));
    const verirrte = ALLE.flatMap(({ luecken, widersprueche }) => [...luecken, ...widersprueche])
      .flatMap(({ bei }) => bei)
      .filter(
        (eines) =>
          !alle.some((schluessel) => betrifft({ bei: [eines] }, schluessel)) || gruppeVon(eines) === 'Weitere Werte',
      );
    expect(verirrte).toEqual([]);
  });

  test('the contradictions that were seen are named at their values, with what the program follows', () => {
    const bei = (id: Parameters<typeof regime>[0], schluessel: string) =>
      regime(id)
        .widersprueche.filter((eine) => betrifft(eine, schluessel))
        .map(({ festlegung }) => festlegung);
    expect(bei('r1-2017-2019', 'tranche.freigabe_prozent')).toEqual([
      'Das Programm behandelt die 60 % als Freigabe zur Beantragung, nicht als Auszahlung.',
    ]);
    expect(bei('r1-2017-2019', 'mindestanteil')).toEqual([
      'Die Grenze gilt je beantragtem Teil, nicht für das, was übrig bleibt. Mehrere Teile einer Person sind zulässig.',
    ]);
    expect(bei('r2-2020-2022', 'foerdermonate').join()).toContain('bis zum 25.01.2022');
    expect(bei('r3-2022-2024', 'foerdermonate').join()).toContain('ab dem 26.01.2022');
  });
});

describe('the filter', () => {
  const treffer = (filter: Partial<Wertfilter>) =>
    ALLE.flatMap((eines) =>
      eines.kennwerte
        .filter((wert) => passtZumFilter(wert, eines, { suche: '', gewissheit: null, ...filter }, zeigeKennwert(wert)))
        .map(({ schluessel }) => `${eines.id.slice(0, 2)} ${schluessel}`),
    );

  it('finds what is not read and not computed, and nothing else', () => {
    const offene = ALLE.flatMap((eines) =>
      eines.kennwerte
        .filter(({ gewissheit }) => ['rekonstruiert', 'ueblich', 'auslegung', 'ungeprueft'].includes(gewissheit))
        .map(({ schluessel }) => `${eines.id.slice(0, 2)} ${schluessel}`),
    );
    expect(treffer({ gewissheit: 'offen' })).toEqual(offene);
    expect(offene.length).toBeGreaterThan(10);
  });

  it.each([
    ['a place in the source', 'Jettingen', ['r3 foerdermonate']],
    ['a contradiction beside it', '117 Mio', ['r1 planungsrahmen.topf']],
    ['a value as it is shown', '46.828 pers', ['r1 tranche.divisor']],
    ['words in any order and case', 'HERBRECHTINGEN typ 1,44', ['r3 pauschale.c']],
    ['nothing', 'Hamburg', []],
  ])('finds %s', (_, suche, erwartet) => {
    expect(treffer({ suche })).toEqual(erwartet);
  });

  it('finds own values', () => {
    expect(treffer({ gewissheit: 'eigene' })).toEqual([]);
  });
});
