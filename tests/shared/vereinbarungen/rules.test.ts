import { describe, expect, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { berechneVereinbarung } from '../../../shared/vereinbarungen/berechnung.ts';
import { pruefeVereinbarung } from '../../../shared/vereinbarungen/rules.ts';
import type { Vereinbarung, Vereinbarungsstelle } from '../../../shared/vereinbarungen/types.ts';
import { A_DORF, B_HEIM, C_HAUSEN, kommune, kommuneId, VERBAND } from '../../support/builders.ts';
import {
  codes,
  D_STADT,
  LANDKREIS,
  vereinbarung,
  vereinbarungEingabe,
  vereinbarungId,
  vereinbarungsdaten,
  WEBER,
} from '../../support/vereinbarungen.ts';

const zeitraum = (von: string, bis: string) => ({ von: datum(von), bis: datum(bis) });

/** Another agreement of 2025, of A-dorf alone with Maria Weber. */
function vonADorf(aenderung: Partial<Vereinbarung> = {}): Vereinbarung {
  const eingabe = vereinbarungEingabe({ kommuneId: A_DORF.id, aufteilung: [] });
  return vereinbarung({ ...eingabe, stellen: eingabe.stellen.slice(0, 1) }, { id: vereinbarungId(2), ...aenderung });
}

function mitStelle(aenderung: Partial<Vereinbarungsstelle>) {
  const eingabe = vereinbarungEingabe();
  return {
    ...eingabe,
    stellen: eingabe.stellen.map((eine, nummer) => (nummer === 0 ? { ...eine, ...aenderung } : eine)),
  };
}

describe('Four Gemeinden with 135.000 € and 36.700 € Eigenanteil for 2025', () => {
  test('are in order and cost 171.700 €, and every sum says what it is made of', () => {
    const eingabe = vereinbarungEingabe();
    expect(codes(eingabe)).toEqual([]);
    const { finanzierung, aufteilungLandkreis, aufteilungEigenanteil, auszahlungen, vzaeSummeHundertstel } =
      berechneVereinbarung(eingabe, vereinbarungsdaten());
    expect({
      vzaeSummeHundertstel,
      finanzierung: finanzierung.erklaerung.eingesetzt,
      landkreis: aufteilungLandkreis?.erklaerung.eingesetzt,
      eigenanteil: aufteilungEigenanteil?.erklaerung.eingesetzt,
      auszahlungen: auszahlungen.erklaerung.eingesetzt,
    }).toEqual({
      vzaeSummeHundertstel: 200,
      finanzierung: '135.000 € + 36.700 € = 171.700 €',
      landkreis: '33.750 € + 33.750 € + 33.750 € + 33.750 € = 135.000 €',
      eigenanteil: '9.175 € + 9.175 € + 9.175 € + 9.175 € = 36.700 €',
      auszahlungen: '67.500 € + 67.500 € = 135.000 €',
    });
    expect(finanzierung.erklaerung.hinweis).toBeNull();
  });

  test('a sum that does not fit says by how much', () => {
    const eingabe = vereinbarungEingabe({ eigenanteilCent: 36_000_00 });
    expect(berechneVereinbarung(eingabe, vereinbarungsdaten()).finanzierung.erklaerung.hinweis).toBe(
      'Vereinbart sind 171.700 €. Es fehlen 700 €.',
    );
  });
});

describe('The period', () => {
  test.each([
    ['2024-01-01', '2024-12-31', 'sperrt:zeitraum-vor-2025'],
    ['2024-07-01', '2025-06-30', 'sperrt:zeitraum-ueber-zwei-regime'],
  ])('%s to %s: only that is said, since an Antrag is made', (von, bis, code) => {
    expect(codes(vereinbarungEingabe({ ...zeitraum(von, bis), gesamtCent: 0 }))).toEqual([code]);
  });

  test('ends before it begins', () => {
    expect(codes(vereinbarungEingabe(zeitraum('2025-12-31', '2025-01-01')))).toContain('sperrt:ende-vor-beginn');
  });

  test('reaches into law that comes later', () => {
    const daten = vereinbarungsdaten();
    const letztes = daten.regime.at(-1);
    if (letztes === undefined) throw new Error('no regime');
    const regime = [
      ...daten.regime.slice(0, -1),
      { ...letztes, bis: datum('2025-12-31') },
      { ...letztes, id: 'r1-2017-2019' as const, name: 'Neues Recht', von: datum('2026-01-01') },
    ];
    const eingabe = vereinbarungEingabe(zeitraum('2025-01-01', '2026-06-30'));
    expect(pruefeVereinbarung(eingabe, { ...daten, regime })[0]).toMatchObject({
      code: 'zeitraum-ueber-zwei-regime',
      ausweg: 'Den Zeitraum am 31.12.2025 enden lassen.',
      feld: 'bis',
    });
  });
});

describe('The parties', () => {
  const UNTERLAND = kommune({
    id: kommuneId(21),
    name: 'Landkreis Esslingen',
    art: 'landkreis',
    schluessel: '08116',
    kreisSchluessel: '08116',
  });

  test('need a Landkreis that is one', () => {
    expect(codes(vereinbarungEingabe({ landkreisId: null }))).toEqual(['sperrt:landkreis-fehlt']);
    const daten = vereinbarungsdaten({ landkreise: [{ ...LANDKREIS, art: 'stadt' }] });
    expect(codes(vereinbarungEingabe(), daten)).toEqual(['sperrt:partner-ist-kein-landkreis']);
  });

  test('lie in the same Landkreis, Verband and members', () => {
    const daten = vereinbarungsdaten({ landkreise: [LANDKREIS, UNTERLAND] });
    const gruende = pruefeVereinbarung(vereinbarungEingabe({ landkreisId: UNTERLAND.id }), daten);
    expect(gruende.map(({ satz }) => satz)).toEqual(
      ['Verband Oberes Tal', 'A-dorf', 'B-heim', 'C-hausen', 'D-stadt'].map(
        (name) => `„${name}“ liegt nach dem Schlüssel in Landkreis Göppingen, nicht in Landkreis Esslingen.`,
      ),
    );
  });

  test('are neither a Landkreis, nor a freier Träger, nor a Stadtkreis', () => {
    const stadtkreis = kommune({ id: kommuneId(22), art: 'stadt', schluessel: '08421000', kreisSchluessel: '08421' });
    const traeger = kommune({ id: kommuneId(23), art: 'freier_traeger', schluessel: '' });
    for (const eine of [stadtkreis, traeger, LANDKREIS]) {
      const daten = vereinbarungsdaten({ kommunen: [...vereinbarungsdaten().kommunen, stadtkreis, traeger] });
      expect(codes(vereinbarungEingabe({ kommuneId: eine.id, aufteilung: [] }), daten)).toContain(
        'sperrt:partei-schliesst-nicht-ab',
      );
    }
  });

  test('are bound once at a time, also as a member', () => {
    const andere = vereinbarung(vereinbarungEingabe(), { id: vereinbarungId(2), zustand: 'unterschrieben' });
    const daten = vereinbarungsdaten({ andereVereinbarungen: [andere] });
    expect(codes(vereinbarungEingabe(), daten)).toContain('sperrt:vereinbarung-ueberschneidet-sich');

    const alleine = vereinbarungEingabe({ kommuneId: A_DORF.id, aufteilung: [], stellen: [] });
    const [grund] = pruefeVereinbarung(alleine, daten);
    expect(grund).toMatchObject({
      code: 'partner-anderswo-gebunden',
      satz: '„A-dorf“: vom 01.01.2025 bis 31.12.2025 schon in der Vereinbarung GVV-001/2025 gebunden.',
      ausweg: expect.stringContaining('aus einer der Aufteilungen') as string,
    });
  });

  test('are free again behind a Kündigung', () => {
    const schritt = { bemerkung: '', kontoId: 'x' as never, von: 'Petra Roth' };
    const gekuendigt = vereinbarung(vereinbarungEingabe(), {
      zustand: 'gekuendigt',
      schritte: [{ ...schritt, zustand: 'gekuendigt', am: datum('2025-02-01'), wirksamZum: datum('2025-06-30') }],
    });
    const daten = vereinbarungsdaten({ andereVereinbarungen: [gekuendigt] });
    const danach = (von: string) =>
      codes(vereinbarungEingabe({ ...zeitraum(von, '2025-12-31'), stellen: [] }), daten).filter((code) =>
        code.endsWith('ueberschneidet-sich'),
      );
    expect([danach('2025-06-30').length, danach('2025-07-01').length]).toEqual([1, 0]);
  });

  test('a Gemeinde that is no member of the Verband stands in no split', () => {
    const daten = vereinbarungsdaten({ mitgliedschaften: vereinbarungsdaten().mitgliedschaften.slice(0, 3) });
    expect(codes(vereinbarungEingabe(), daten)).toEqual(['sperrt:kein-mitglied']);
  });
});

describe('The amounts', () => {
  test('share of the Landkreis and Eigenanteil are the whole, and the way out names the missing Eigenanteil', () => {
    const [grund] = pruefeVereinbarung(
      vereinbarungEingabe({ landkreisCent: 130_000_00, aufteilung: [], auszahlungen: [] }),
      vereinbarungsdaten(),
    );
    expect(grund).toMatchObject({
      code: 'finanzierung-geht-nicht-auf',
      satz: 'Anteil des Landkreises (130.000 €) und Eigenanteil (36.700 €) ergeben 166.700 € statt 171.700 €: 5.000 € zu wenig.',
      ausweg: 'Mit einem Eigenanteil von 41.700 € geht die Rechnung auf.',
    });
  });

  test('are split to the last cent', () => {
    const { aufteilung } = vereinbarungEingabe();
    const [erste, ...andere] = aufteilung;
    if (erste === undefined) throw new Error('nothing split');
    const schief = { ...erste, landkreisCent: erste.landkreisCent + 1, eigenanteilCent: 0 };
    expect(codes(vereinbarungEingabe({ aufteilung: [schief, ...andere] }))).toEqual([
      'sperrt:aufteilung-landkreis-geht-nicht-auf',
      'sperrt:aufteilung-eigenanteil-geht-nicht-auf',
    ]);
  });

  test('a member is there once; one that is missing is pointed out', () => {
    const aufteilung = [A_DORF, A_DORF, B_HEIM, C_HAUSEN].map(({ id }) => ({
      kommuneId: id,
      landkreisCent: 33_750_00,
      eigenanteilCent: 9_175_00,
    }));
    expect(codes(vereinbarungEingabe({ aufteilung }))).toEqual([
      'sperrt:kommune-doppelt',
      'warnt:aufteilung-unvollstaendig',
    ]);
  });

  test('pay-outs are their sum and lie in the period, else a warning', () => {
    const auszahlungen = [
      { faelligAm: datum('2025-03-01'), betragCent: 67_500_00 },
      { faelligAm: datum('2026-02-01'), betragCent: 60_000_00 },
    ];
    expect(codes(vereinbarungEingabe({ auszahlungen }))).toEqual([
      'warnt:auszahlungen-gehen-nicht-auf',
      'warnt:auszahlung-ausserhalb',
    ]);
    expect(codes(vereinbarungEingabe({ auszahlungen: [] }))).toEqual(['warnt:auszahlungen-fehlen']);
  });

  test('without an amount nothing is settled', () => {
    expect(
      codes(
        vereinbarungEingabe({ gesamtCent: 0, landkreisCent: 0, eigenanteilCent: 0, aufteilung: [], auszahlungen: [] }),
      ),
    ).toEqual(['sperrt:betrag-fehlt', 'warnt:aufteilung-unvollstaendig', 'warnt:auszahlungen-fehlen']);
  });
});

describe('The posts', () => {
  test('below 0,25 VZÄ warn, with 0,25 they do not', () => {
    expect(codes(mitStelle({ anteilHundertstel: 24 }))).toEqual(['warnt:anteil-unter-mindestanteil']);
    expect(codes(mitStelle({ anteilHundertstel: 25 }))).toEqual([]);
  });

  test('lie in the period', () => {
    expect(codes(mitStelle({ von: datum('2024-12-31') }))).toEqual(['sperrt:stelle-ausserhalb']);
    expect(codes(mitStelle({ bis: datum('2024-12-31') }))).toEqual(['sperrt:stelle-ende-vor-beginn']);
  });

  test('may be open, and follow the qualification of the person', () => {
    expect(codes(mitStelle({ personalId: null, qualifikation: null }))).toEqual(['warnt:stelle-noch-offen']);
    expect(codes(mitStelle({ qualifikation: 'c' }))).toEqual(['warnt:qualifikation-weicht-ab']);
  });

  test('are at the most what the person has from Integrationsmanagement', () => {
    expect(codes(mitStelle({ anteilHundertstel: 101 }))).toEqual(['sperrt:anteil-groesser-als-personal']);
  });

  test('the same share of a person counts once, however many agreements name it', () => {
    const andere = vonADorf({ kommuneId: D_STADT.id, aktenzeichen: 'D-7/25' });
    const daten = vereinbarungsdaten({
      andereVereinbarungen: [
        { ...andere, stellen: andere.stellen.map((eine) => ({ ...eine, anteilHundertstel: 50 })) },
      ],
    });
    const eingabe = vereinbarungEingabe({ kommuneId: VERBAND.id, aufteilung: [] });
    const gruende = pruefeVereinbarung(eingabe, daten).filter(({ feld }) => feld?.startsWith('stellen') === true);
    expect(gruende).toMatchObject([
      {
        schwere: 'sperrt',
        code: 'anteil-doppelt-gezaehlt',
        satz: 'Maria Weber: ab 01.01.2025 stehen 1,50 VZÄ in Vereinbarungen (auch in D-7/25), beim Personal 1,00 VZÄ Integrationsmanagement.',
        feld: 'stellen.0.anteilHundertstel',
      },
    ]);
    const halb = { ...eingabe, stellen: eingabe.stellen.map((eine) => ({ ...eine, anteilHundertstel: 50 })) };
    expect(codes(halb, daten)).not.toContain('sperrt:anteil-doppelt-gezaehlt');
    expect(WEBER.stellenanteile.map(({ anteilHundertstel }) => anteilHundertstel)).toEqual([100]);
  });

  test('there is at least one', () => {
    expect(codes(vereinbarungEingabe({ stellen: [] }))).toEqual(['sperrt:stellen-fehlen']);
  });
});

describe('The terms', () => {
  test('that are usual and missing warn, each at its field', () => {
    const leer = vereinbarungEingabe();
    const eingabe = {
      ...leer,
      bescheidAktenzeichen: '',
      angaben: {
        ...leer.angaben,
        zahlenFristTage: null,
        nachweisBis: null,
        kuendigungsfristMonate: null,
        kuendigung: '',
        datenschutz: '',
        beschlussAm: null,
      },
    };
    expect(pruefeVereinbarung(eingabe, vereinbarungsdaten()).map(({ code, norm }) => [code, norm])).toEqual(
      [
        'bescheid-fehlt',
        'zahlen-frist-fehlt',
        'nachweis-frist-fehlt',
        'kuendigungsfrist-fehlt',
        'datenschutz-fehlt',
        'beschluss-fehlt',
      ].map((code) => [code, 'üblich, keine Vorschrift bekannt']),
    );
  });

  test('a Verwendungsnachweis comes behind the end', () => {
    const angaben = { ...vereinbarungEingabe().angaben, nachweisBis: datum('2025-12-31') };
    expect(codes(vereinbarungEingabe({ angaben }))).toEqual(['warnt:nachweis-vor-dem-ende']);
  });
});
