import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import {
  bekannteWertarten,
  mitEigenenWerten,
  pruefeErgaenzung,
  type EigenerWert,
} from '../../../shared/foerderrecht/eigene-werte.ts';
import { wertAus } from '../../../shared/foerderrecht/erklaerung.ts';
import { lastenausgleich } from '../../../shared/foerderrecht/lastenausgleich.ts';
import { jahresrahmen } from '../../../shared/foerderrecht/planungsrahmen.ts';
import { kennwert, zahlwert } from '../../../shared/foerderrecht/rules.ts';
import type { Regime } from '../../../shared/foerderrecht/types.ts';
import { stellenbetrag } from '../../../shared/foerderrecht/zuwendung.ts';
import { foerderrecht } from '../../support/builders.ts';
import { pflicht } from './support.ts';

const ALLE = foerderrecht();

/** The persons of the Land for 2018, which are not shipped. */
function divisor2018(aenderung: Partial<EigenerWert> = {}): EigenerWert {
  return {
    regimeId: 'r1-2017-2019',
    schluessel: 'par29d.divisor',
    gueltigVon: datum('2018-01-01'),
    wert: 80_000,
    begruendung: 'Schreiben vom 12.11.2018',
    zusatz: { gueltigBis: datum('2018-12-31'), quelle: 'Statistisches Landesamt', gewissheit: 'belegt' },
    version: 1,
    geaendertAm: '2018-11-13T08:00:00.000Z',
    geaendertVon: 'Petra Roth',
    ...aenderung,
  };
}

function r1(alle: readonly Regime[]): Regime {
  return pflicht(alle[0] ?? null);
}

describe('an additional value', () => {
  it('is there on its days and on no other, beside the shipped one, with its own source', () => {
    const regime = r1(mitEigenenWerten(ALLE, [divisor2018()]));
    expect(
      ['2017-12-31', '2018-01-01', '2018-12-31', '2019-01-01'].map((tag) =>
        zahlwert(regime, 'par29d.divisor', datum(tag)),
      ),
    ).toEqual([72_857, 80_000, 80_000, null]);
    expect(pflicht(lastenausgleich(regime, 400, datum('2018-09-15'))).cent).toBe(450_000_00);
    expect(wertAus(pflicht(kennwert(regime, 'par29d.divisor', datum('2018-05-01'))))).toEqual({
      name: 'Integrationslastenausgleich nach § 29d FAG, Personen im Land',
      wert: '80.000 Personen',
      quelle: 'eigener Wert: Statistisches Landesamt; Schreiben vom 12.11.2018',
      gewissheit: 'belegt',
    });
  });

  it('stands in the order of time among those of its key', () => {
    const werte = r1(mitEigenenWerten(ALLE, [divisor2018()])).kennwerte;
    const stelle = werte.findIndex(({ schluessel }) => schluessel === 'par29d.divisor');
    expect(werte.slice(stelle, stelle + 3).map(({ schluessel, wert }) => [schluessel, wert])).toEqual([
      ['par29d.divisor', 72_857],
      ['par29d.divisor', 80_000],
      ['par29d.stichtag', '2017-09-15'],
    ]);
  });

  it('may be the rate of a Kreis from 2025 on, and of no Kreis before', () => {
    const arten = (id: Regime['id']) => bekannteWertarten(ALLE, id).map(({ schluessel }) => schluessel);
    expect(arten('r4-ab-2025').filter((schluessel) => schluessel.startsWith('pauschale.kreis.'))).toHaveLength(44);
    expect(
      bekannteWertarten(ALLE, 'r4-ab-2025').find(({ schluessel }) => schluessel === 'pauschale.kreis.08117'),
    ).toEqual({
      schluessel: 'pauschale.kreis.08117',
      bezeichnung: 'Fördersatz je Vollzeitstelle: Landkreis Göppingen',
      einheit: 'cent',
    });
    expect(arten('r3-2022-2024').some((schluessel) => schluessel.startsWith('pauschale.kreis.'))).toBe(false);
  });

  it('steps back where a later program ships a value for that day', () => {
    const spaeter = ALLE.map((regime) => ({
      ...regime,
      kennwerte: regime.kennwerte.map((wert) =>
        wert.schluessel === 'par29d.divisor' ? { ...wert, gueltigVon: datum('2018-01-01') } : wert,
      ),
    }));
    const werte = r1(mitEigenenWerten(spaeter, [divisor2018()])).kennwerte.filter(
      ({ schluessel }) => schluessel === 'par29d.divisor',
    );
    expect(werte).toMatchObject([{ wert: 80_000, angepasst: { urspruenglich: 72_857 } }]);
  });

  test.each([
    [
      'what nobody knows',
      { schluessel: 'par29d.kopf' },
      ['schluessel: Bitte wählen, um welchen Wert es sich handelt.'],
    ],
    ['no person to divide by', { wert: 0 }, ['wert: Durch diese Zahl wird geteilt; sie muss größer als 0 sein.']],
    [
      'days before the funding period',
      { gueltigVon: datum('2016-12-31') },
      [
        'gueltigVon: Der Förderzeitraum reicht nur: 01.01.2017 – 31.12.2019.',
        'gueltigVon: In diesem Zeitraum gilt schon 72.857 Personen (01.01.2017 – 31.12.2017). Bitte den Zeitraum ändern oder jenen Wert.',
      ],
    ],
    [
      'an end before the beginning',
      { gueltigBis: datum('2017-12-31') },
      ['gueltigBis: Der letzte Tag liegt vor dem ersten.'],
    ],
    [
      'days after the funding period',
      { gueltigBis: datum('2020-01-01') },
      ['gueltigBis: Der Förderzeitraum reicht nur: 01.01.2017 – 31.12.2019.'],
    ],
    [
      'the last day of a shipped value',
      { gueltigVon: datum('2017-12-31') },
      [
        'gueltigVon: In diesem Zeitraum gilt schon 72.857 Personen (01.01.2017 – 31.12.2017). Bitte den Zeitraum ändern oder jenen Wert.',
      ],
    ],
  ])('is refused for %s', (_, aenderung, saetze) => {
    const { regimeId, schluessel, gueltigVon, wert } = divisor2018();
    const eingabe = { regimeId, schluessel, gueltigVon, wert, gueltigBis: datum('2018-12-31'), ...aenderung };
    expect(pruefeErgaenzung(eingabe, ALLE).map(({ feld, satz }) => `${feld}: ${satz}`)).toEqual(saetze);
  });

  it('does not stand in its own way when it is changed, but another one does', () => {
    const alle = mitEigenenWerten(ALLE, [divisor2018()]);
    const { regimeId, schluessel, gueltigVon, wert } = divisor2018();
    expect(pruefeErgaenzung({ regimeId, schluessel, gueltigVon, wert, gueltigBis: null }, alle)).toEqual([]);
    expect(
      pruefeErgaenzung({ regimeId, schluessel, gueltigVon: datum('2018-12-31'), wert, gueltigBis: null }, alle),
    ).toMatchObject([{ feld: 'gueltigVon' }]);
  });
});

/** Figures that hang on the values of the first regime. */
function zahlen(alle: readonly Regime[]) {
  const regime = r1(alle);
  const von = datum('2018-01-01');
  return {
    stellen: (['a', 'b', 'c'] as const).map((typ) =>
      stellenbetrag({ regime, typ, vzaeHundertstel: 75, von, bis: datum('2019-03-15') }),
    ),
    rahmen: jahresrahmen(regime, 83, von),
    ausgleich: lastenausgleich(regime, 83, datum('2018-09-15')),
  };
}

test('property: own values hold while they stand; taken back, in whatever order, the figures are as before', () => {
  const zahlwerte = r1(ALLE).kennwerte.filter(({ einheit }) => einheit === 'cent' || einheit === 'personen');
  const eigener = fc.record({ stelle: fc.nat(zahlwerte.length - 1), wert: fc.integer({ min: 1, max: 9_000_000_00 }) });
  const vorher = zahlen(ALLE);
  fc.assert(
    fc.property(
      fc
        .uniqueArray(eigener, { selector: ({ stelle }) => stelle })
        .chain((liste) => fc.record({ liste: fc.constant(liste), danach: fc.shuffledSubarray(liste) })),
      ({ liste, danach }) => {
        const alsWert = ({ stelle, wert }: (typeof liste)[number]): EigenerWert => {
          const { schluessel, gueltigVon } = pflicht(zahlwerte[stelle] ?? null);
          return divisor2018({ schluessel, gueltigVon, wert, zusatz: null });
        };
        // Some of them are taken back, then all.
        for (const eigene of [[...liste.map(alsWert), divisor2018()], danach.map(alsWert)]) {
          const stand = r1(mitEigenenWerten(ALLE, eigene));
          for (const { schluessel, gueltigVon, wert } of eigene)
            expect(zahlwert(stand, schluessel, gueltigVon)).toBe(wert);
          const ersetzte = stand.kennwerte.filter(({ angepasst }) => angepasst !== null);
          expect(ersetzte).toHaveLength(eigene.length);
        }
        expect(zahlen(mitEigenenWerten(ALLE, []))).toEqual(vorher);
      },
    ),
    { numRuns: 60 },
  );
  expect(ALLE).toEqual(foerderrecht());
});
