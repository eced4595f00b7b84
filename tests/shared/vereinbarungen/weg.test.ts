import { describe, expect, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zKontoId } from '../../../shared/foundation/id.ts';
import { auszahlungenVorschlagen, gleichAufgeteilt, gleicheTeile } from '../../../shared/vereinbarungen/defaults.ts';
import { berichtsenden, fristenDerVereinbarungen } from '../../../shared/vereinbarungen/fristen.ts';
import type { Vereinbarung, Vereinbarungsschritt, Vereinbarungszustand } from '../../../shared/vereinbarungen/types.ts';
import { istErsetzt, letzterTag, pruefeSchritt, wirksameVereinbarungen } from '../../../shared/vereinbarungen/weg.ts';
import { vereinbarung, vereinbarungEingabe, vereinbarungId } from '../../support/vereinbarungen.ts';

const HEUTE = datum('2025-02-10');

function schritt(zustand: Vereinbarungszustand, am: string, wirksamZum: string | null = null): Vereinbarungsschritt {
  const kontoId = zKontoId.parse('00000000-0000-4000-8000-000000000099');
  return {
    zustand,
    am: datum(am),
    wirksamZum: wirksamZum === null ? null : datum(wirksamZum),
    bemerkung: '',
    kontoId,
    von: 'Petra Roth',
  };
}

function im(zustand: Vereinbarungszustand, aenderung: Partial<Vereinbarung> = {}): Vereinbarung {
  return vereinbarung(vereinbarungEingabe(), { zustand, schritte: [schritt(zustand, '2025-01-20')], ...aenderung });
}

const wunsch = (zustand: Vereinbarungszustand, am = '2025-02-01', wirksamZum: string | null = null) => ({
  zustand,
  am: datum(am),
  wirksamZum: wirksamZum === null ? null : datum(wirksamZum),
});
const gruende = (...werte: Parameters<typeof pruefeSchritt>) => pruefeSchritt(...werte).map(({ code }) => code);

describe('The way of an agreement', () => {
  test('leads over settled and resolved to signed; without a resolution it warns', () => {
    expect(gruende(im('abgestimmt'), wunsch('beschlossen'), HEUTE)).toEqual([]);
    expect(gruende(im('abgestimmt'), wunsch('unterschrieben'), HEUTE)).toEqual(['ohne-beschluss']);
    expect(gruende(im('beschlossen'), wunsch('unterschrieben'), HEUTE)).toEqual([]);
    expect(gruende(im('entwurf', { schritte: [] }), wunsch('unterschrieben'), HEUTE)).toContain(
      'schritt-nicht-moeglich',
    );
    expect(gruende(im('beendet'), wunsch('gekuendigt', '2025-02-01', '2025-06-30'), HEUTE)).toEqual([
      'schritt-nicht-moeglich',
    ]);
  });

  test('a step lies neither before the last one nor in the future', () => {
    expect(gruende(im('abgestimmt'), wunsch('beschlossen', '2025-01-19'), HEUTE)).toEqual(['schritt-vor-dem-letzten']);
    expect(gruende(im('abgestimmt'), wunsch('beschlossen', '2025-02-11'), HEUTE)).toEqual(['schritt-in-der-zukunft']);
  });

  test('a Kündigung says to which day, between that day and the end', () => {
    const kuendige = (zum: string | null) =>
      gruende(im('unterschrieben'), wunsch('gekuendigt', '2025-02-01', zum), HEUTE);
    expect([kuendige(null), kuendige('2025-01-31'), kuendige('2026-01-01'), kuendige('2025-06-30')]).toEqual([
      ['kuendigung-ohne-tag'],
      ['kuendigung-ausserhalb'],
      ['kuendigung-ausserhalb'],
      [],
    ]);
  });

  test('holds to its end, to the day of a Kündigung, or to when it was ended', () => {
    const gekuendigt = im('gekuendigt', { schritte: [schritt('gekuendigt', '2025-02-01', '2025-06-30')] });
    const beendet = im('beendet', { schritte: [...gekuendigt.schritte, schritt('beendet', '2025-07-15')] });
    expect(
      [im('unterschrieben'), gekuendigt, beendet, im('beendet', { schritte: [schritt('beendet', '2025-05-31')] })].map(
        letzterTag,
      ),
    ).toEqual(['2025-12-31', '2025-06-30', '2025-06-30', '2025-05-31']);
  });

  test('a Nachtrag holds from its signature on; before that the agreement does', () => {
    const erste = im('unterschrieben');
    const entwurf = im('entwurf', { id: vereinbarungId(2), fassung: 2, vorgaengerId: erste.id });
    const nachtrag = { ...entwurf, zustand: 'unterschrieben' as const };
    const geltende = (...alle: Vereinbarung[]) => wirksameVereinbarungen(alle, null).map(({ fassung }) => fassung);
    expect([geltende(erste, entwurf), geltende(erste, nachtrag)]).toEqual([[1], [2]]);
    expect([istErsetzt(erste, [erste, entwurf]), istErsetzt(erste, [erste, nachtrag])]).toEqual([false, true]);
    expect(wirksameVereinbarungen([erste, entwurf], entwurf.id)).toEqual([]);
  });
});

describe('Deadlines of an agreement', () => {
  const fristen = (...alle: Vereinbarung[]) =>
    fristenDerVereinbarungen(alle).map(({ titel, faelligAm }) => `${faelligAm} ${titel}`);

  test('are pay-outs, figures of each quarter, Verwendungsnachweis, Kündigung and end', () => {
    expect(fristen(im('unterschrieben')).sort()).toEqual([
      '2025-03-01 Auszahlung vom Landkreis: 67.500 € (Vereinbarung GVV-001/2025)',
      '2025-05-01 Zahlen bis 31.03.2025 an den Landkreis (Vereinbarung GVV-001/2025)',
      '2025-07-31 Zahlen bis 30.06.2025 an den Landkreis (Vereinbarung GVV-001/2025)',
      '2025-09-01 Auszahlung vom Landkreis: 67.500 € (Vereinbarung GVV-001/2025)',
      '2025-09-30 Letzter Tag für eine Kündigung zum Ende (Vereinbarung GVV-001/2025)',
      '2025-10-31 Zahlen bis 30.09.2025 an den Landkreis (Vereinbarung GVV-001/2025)',
      '2025-12-31 Vereinbarung GVV-001/2025 endet, neue Vereinbarung prüfen',
      '2026-01-31 Zahlen bis 31.12.2025 an den Landkreis (Vereinbarung GVV-001/2025)',
      '2026-03-31 Verwendungsnachweis an den Landkreis (Vereinbarung GVV-001/2025)',
    ]);
  });

  test('a draft has none, one that is over only its Verwendungsnachweis', () => {
    expect(fristen(im('entwurf'))).toEqual([]);
    expect(fristen(im('beendet'))).toEqual([
      '2026-03-31 Verwendungsnachweis an den Landkreis (Vereinbarung GVV-001/2025)',
    ]);
  });

  test('behind a Kündigung nothing is paid out, and the last figures are for its day', () => {
    const gekuendigt = im('gekuendigt', { schritte: [schritt('gekuendigt', '2025-02-01', '2025-05-15')] });
    expect(fristen(gekuendigt).sort()).toEqual([
      '2025-03-01 Auszahlung vom Landkreis: 67.500 € (Vereinbarung GVV-001/2025)',
      '2025-05-01 Zahlen bis 31.03.2025 an den Landkreis (Vereinbarung GVV-001/2025)',
      '2025-05-15 Vereinbarung GVV-001/2025 endet, neue Vereinbarung prüfen',
      '2025-06-15 Zahlen bis 15.05.2025 an den Landkreis (Vereinbarung GVV-001/2025)',
      '2026-03-31 Verwendungsnachweis an den Landkreis (Vereinbarung GVV-001/2025)',
    ]);
  });

  test('stretches are counted from the first day', () => {
    expect(berichtsenden(datum('2025-02-15'), datum('2025-12-31'), 'halbjaehrlich')).toEqual([
      '2025-08-14',
      '2025-12-31',
    ]);
  });
});

describe('Proposals', () => {
  test('equal parts lose no cent', () => {
    expect(gleicheTeile(100_00, 3)).toEqual([33_34, 33_33, 33_33]);
    expect(
      auszahlungenVorschlagen({ von: datum('2025-01-01'), bis: datum('2025-12-31') }, 100_00, 'halbjaehrlich'),
    ).toEqual([
      { faelligAm: '2025-01-01', betragCent: 50_00 },
      { faelligAm: '2025-07-01', betragCent: 50_00 },
    ]);
    const eingabe = vereinbarungEingabe({ landkreisCent: 10, eigenanteilCent: 3 });
    expect(
      gleichAufgeteilt(eingabe.aufteilung, eingabe).map((eine) => [eine.landkreisCent, eine.eigenanteilCent]),
    ).toEqual([
      [3, 1],
      [3, 1],
      [2, 1],
      [2, 0],
    ]);
  });

  test('the Verband gets its Landkreis, its members and everybody who works there', () => {
    const { landkreisId, aufteilung, stellen, angaben } = vereinbarungEingabe();
    expect({
      landkreisId,
      mitglieder: aufteilung.length,
      stellen: stellen.map(({ anteilHundertstel, traeger, qualifikation }) => [
        anteilHundertstel,
        traeger,
        qualifikation,
      ]),
      ansprechperson: angaben.landkreisAnsprechperson,
    }).toEqual({
      landkreisId: '00000000-0000-4000-8000-000000000020',
      mitglieder: 4,
      stellen: [
        [100, 'Verband Oberes Tal', 'a'],
        [100, 'Verband Oberes Tal', 'a'],
      ],
      ansprechperson: 'Petra Roth, Hauptamt, 07161 202-0, hauptamt@a-dorf.example',
    });
  });
});
