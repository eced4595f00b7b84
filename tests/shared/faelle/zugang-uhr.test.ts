import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beratungsuhr } from '../../../shared/faelle/uhr.ts';
import { beginnfenster, uhrfrist } from '../../../shared/faelle/fristen.ts';
import { zugangstag } from '../../../shared/faelle/zugang.ts';
import type { Zugangsgrund } from '../../../shared/faelle/wertelisten.ts';
import { datum, plusTage, tageEinschliesslich, type Datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId } from '../../../shared/foundation/id.ts';
import { A_DORF } from '../../support/builders.ts';
import { falleintragId } from '../../support/faelle.ts';

const tage = fc.integer({ min: 0, max: 20_000 }).map((anzahl): Datum => plusTage(datum('2000-01-01'), anzahl));

describe('The day of access', () => {
  const tag = (zugangsgrund: Zugangsgrund, am: string | null) =>
    zugangstag({ zugangsgrund, zugangGrundlageAm: am === null ? null : datum(am) });

  test('is that of the recognition or the Duldung, or comes 24 months after the admission', () => {
    expect(
      [
        tag('anerkannt', '2017-03-20'),
        tag('geduldet', '2017-03-20'),
        tag('verfahren_ueber_24_monate', '2016-03-15'),
        tag('sonstiger', '2017-03-20'),
      ].map((einer) => [einer.tag, einer.satz]),
    ).toEqual([
      ['2017-03-20', 'Anerkannt am 20.03.2017.'],
      ['2017-03-20', 'Geduldet seit 20.03.2017.'],
      ['2018-03-15', 'Aufgenommen am 15.03.2016, 24 Monate danach ist der 15.03.2018.'],
      ['2017-03-20', 'Eingetragener Tag: 20.03.2017.'],
    ]);
  });

  test('says what is missing', () => {
    expect(
      [tag('unbekannt', null), tag('verfahren_ueber_24_monate', null)].map(({ tag: einer, satz }) => [einer, satz]),
    ).toEqual([
      [null, 'Der Zugangsgrund ist nicht eingetragen.'],
      [null, 'Der Tag der Aufnahme ist nicht eingetragen.'],
    ]);
  });

  test('comes later for whoever was admitted later, and two years after it', () => {
    fc.assert(
      fc.property(tage, tage, (a, b) => {
        const nach = (am: Datum) => tag('verfahren_ueber_24_monate', am).tag ?? am;
        if (a <= b) expect(nach(a) <= nach(b)).toBe(true);
        const dauer = tageEinschliesslich(a, nach(a)) - 1;
        expect([730, 731]).toContain(dauer);
      }),
    );
  });
});

describe('The clock of the counselling', () => {
  const begleitung = (von: string, bis: string | null = null) => ({
    id: falleintragId(1),
    von: datum(von),
    bis: bis === null ? null : datum(bis),
    grund: null,
    uebergebenAn: '',
    bemerkung: '',
  });
  const uhr = (heute: string, istVerlaengert = false) =>
    beratungsuhr(
      { begleitungen: [begleitung('2019-01-01'), begleitung('2017-10-01', '2018-03-31')], istVerlaengert },
      datum(heute),
    );

  test('runs 36 months from the first Begleitung, 48 where it is extended, and warns six months ahead', () => {
    expect(uhr('2020-03-29')).toEqual({
      beginn: '2017-10-01',
      zielBis: '2019-09-30',
      ende: '2020-09-30',
      warnungAb: '2020-03-30',
      stand: 'laeuft',
      istVerlaengert: false,
      monate: 29,
    });
    expect(['2020-03-30', '2020-09-30', '2020-10-01'].map((heute) => uhr(heute)?.stand)).toEqual([
      'endet_bald',
      'endet_bald',
      'abgelaufen',
    ]);
    expect([uhr('2020-10-01', true)?.stand, uhr('2020-10-01', true)?.ende]).toEqual(['laeuft', '2021-09-30']);
    expect(beratungsuhr({ begleitungen: [], istVerlaengert: false }, datum('2020-01-01'))).toBeNull();
  });

  test('is never out of sight of the deadlines while it warns', () => {
    fc.assert(
      fc.property(tage, fc.integer({ min: 0, max: 1_600 }), fc.boolean(), (beginn, seit, istVerlaengert) => {
        const heute = plusTage(beginn, seit);
        const stand = beratungsuhr(
          { begleitungen: [{ ...begleitung('2017-01-01'), von: beginn }], istVerlaengert },
          heute,
        );
        if (stand?.stand !== 'endet_bald') return;
        const { von, bis } = beginnfenster(heute, istVerlaengert);
        expect(von <= beginn && beginn <= bis).toBe(true);
        const haushaltId = zHaushaltId.parse('00000000-0000-4000-8000-000000000001');
        const frist = uhrfrist({ haushaltId, kommuneId: A_DORF.id, bezeichnung: 'x', beginn, istVerlaengert });
        expect(frist.faelligAm).toBe(stand.ende);
      }),
    );
  });
});
