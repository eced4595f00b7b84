import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ampel, ampelnJeEmpfaenger } from '../../../shared/einwilligungen/ampel.ts';
import { INFORMATIONSARTEN } from '../../../shared/einwilligungen/labels.ts';
import type { Ampelfarbe, Einwilligung, Informationsart } from '../../../shared/einwilligungen/types.ts';
import { datum, plusTage } from '../../../shared/foundation/date.ts';
import { einwilligung, einwilligungId, fallpersonId, partnerId } from '../../support/einwilligungen.ts';

const HEUTE = datum('2026-03-02');
const JOBCENTER = { partnerId: null, name: 'Jobcenter A-dorf' };
const AMAL = fallpersonId(1);
const SAMI = fallpersonId(2);
const NAMEN = new Map([
  [AMAL, 'Amal'],
  [SAMI, 'Sami'],
]);

function licht(
  einwilligungen: readonly Einwilligung[],
  arten: readonly Informationsart[] = ['bildung_arbeit'],
  aenderung: Partial<Parameters<typeof ampel>[0]> = {},
) {
  return ampel({
    einwilligungen,
    personIds: [AMAL],
    empfaenger: JOBCENTER,
    arten,
    am: HEUTE,
    namen: NAMEN,
    ...aenderung,
  });
}
const kurz = (...werte: Parameters<typeof licht>) => {
  const { farbe, teile } = licht(...werte);
  return [farbe, ...teile.map(({ grund }) => grund)];
};

describe('The light', () => {
  test('is green where a signed consent covers every kind, and says for whom', () => {
    expect(licht([einwilligung()])).toEqual({
      farbe: 'gruen',
      grund: 'Für „Jobcenter A-dorf“ freigegeben: Bildung und Arbeit.',
      ausweg: '',
      teile: [
        { art: 'bildung_arbeit', farbe: 'gruen', grund: 'Bildung und Arbeit: Liegt eine gültige Einwilligung vor.' },
      ],
      fehltFuer: [],
    });
  });

  test('is red for health where only work was released, and names the part that may go', () => {
    const { farbe, grund, ausweg, teile, fehltFuer } = licht([einwilligung()], ['bildung_arbeit', 'gesundheit']);
    expect([farbe, grund, fehltFuer]).toEqual([
      'rot',
      'Für „Jobcenter A-dorf“ nicht freigegeben: Gesundheit. Freigegeben ist nur ein Teil: Bildung und Arbeit.',
      [AMAL],
    ]);
    expect(teile.map((teil) => teil.farbe)).toEqual(['gruen', 'rot']);
    expect(ausweg).toContain('Schweigepflichtentbindung');
  });

  test('is yellow without signature and within the last 30 days', () => {
    expect(kurz([einwilligung(1, { unterschriebenAm: null })])).toEqual([
      'gelb',
      'Bildung und Arbeit: Fehlt noch die Unterschrift.',
    ]);
    expect(kurz([einwilligung(1, { gueltigBis: plusTage(HEUTE, 30) })])[0]).toBe('gelb');
    expect(kurz([einwilligung(1, { gueltigBis: plusTage(HEUTE, 31) })])[0]).toBe('gruen');
    expect(kurz([einwilligung(1, { gueltigBis: null })])[0]).toBe('gruen');
  });

  test('is red with its reason: none, prepared, refused, withdrawn, expired, cause gone', () => {
    const grund = (aenderung: Partial<Einwilligung>) => kurz([einwilligung(1, aenderung)]);
    expect(kurz([])).toEqual(['rot', 'Bildung und Arbeit: Liegt keine Einwilligung vor.']);
    expect(grund({ antwort: 'offen', antwortAm: null })).toEqual([
      'rot',
      'Bildung und Arbeit: Ist eine Einwilligung vorbereitet, aber nicht erteilt.',
    ]);
    expect(grund({ antwort: 'verweigert' })).toEqual([
      'rot',
      'Bildung und Arbeit: Ist die Einwilligung verweigert (10.01.2026).',
    ]);
    expect(grund({ widerrufenAm: HEUTE })).toEqual([
      'rot',
      'Bildung und Arbeit: Ist die Einwilligung widerrufen (02.03.2026).',
    ]);
    expect(grund({ gueltigBis: plusTage(HEUTE, -1) })).toEqual([
      'rot',
      'Bildung und Arbeit: Ist die Einwilligung abgelaufen (01.03.2026).',
    ]);
    expect(grund({ entfallenAm: datum('2026-02-01') })).toEqual([
      'rot',
      'Bildung und Arbeit: Ist der Anlass der Einwilligung entfallen (01.02.2026).',
    ]);
  });

  test('asks every adult herself: released for a part of the persons is yellow', () => {
    expect(kurz([einwilligung()], ['bildung_arbeit'], { personIds: [AMAL, SAMI] })).toEqual([
      'gelb',
      'Bildung und Arbeit: Freigegeben nur für Amal; für Sami liegt keine Einwilligung vor.',
    ]);
  });

  test('takes a later no for the last word, an earlier one not', () => {
    const nein = (am: string) => einwilligung(2, { antwort: 'verweigert', antwortAm: datum(am) });
    expect(kurz([einwilligung(), nein('2026-02-01')])[0]).toBe('rot');
    expect(kurz([einwilligung(), nein('2026-01-02')])[0]).toBe('gruen');
  });

  test('knows a recipient by partner, else by name', () => {
    const fuerPartner = einwilligung(1, { partnerId: partnerId(1) });
    const an = (empfaenger: typeof JOBCENTER | { partnerId: ReturnType<typeof partnerId>; name: string }) =>
      licht([fuerPartner], ['bildung_arbeit'], { empfaenger }).farbe;
    expect(an({ partnerId: partnerId(1), name: 'Jobcenter (neu)' })).toBe('gruen');
    expect(an({ partnerId: partnerId(2), name: 'Jobcenter A-dorf' })).toBe('rot');
    expect(an({ partnerId: null, name: ' jobcenter  a-dorf ' })).toBe('gruen');
    expect(an({ partnerId: null, name: '' })).toBe('rot');
  });

  test('stands in the rail once for each recipient and person', () => {
    const alle = [
      einwilligung(1),
      einwilligung(2, { arten: ['gesundheit'], antwort: 'verweigert' }),
      einwilligung(3, { empfaenger: 'Schule B-heim', personId: SAMI, arten: ['sprache'] }),
    ];
    const zeilen = ampelnJeEmpfaenger(alle, HEUTE, NAMEN).map((eine) => [
      eine.empfaenger.name,
      eine.ampel.teile.map(({ art, farbe }) => `${art} ${farbe}`),
    ]);
    expect(zeilen).toEqual([
      ['Jobcenter A-dorf', ['bildung_arbeit gruen', 'gesundheit rot']],
      ['Schule B-heim', ['sprache gruen']],
    ]);
  });
});

const RANG: Record<Ampelfarbe, number> = { rot: 0, gelb: 1, gruen: 2 };
const tage = fc.integer({ min: -400, max: 400 }).map((anzahl) => plusTage(HEUTE, anzahl));
const oderNichts = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const arten = fc.subarray([...INFORMATIONSARTEN], { minLength: 1, maxLength: 4 });
const personen = fc.subarray([AMAL, SAMI], { minLength: 1 });
const empfaenger = fc.constantFrom(
  JOBCENTER,
  { partnerId: partnerId(1), name: 'Jobcenter A-dorf' },
  { partnerId: partnerId(2), name: 'Schule B-heim' },
  { partnerId: null, name: 'Schule B-heim' },
);
const eine: fc.Arbitrary<Einwilligung> = fc
  .record({
    an: empfaenger,
    personId: fc.constantFrom(AMAL, SAMI),
    arten,
    antwort: fc.constantFrom('offen', 'erteilt', 'verweigert'),
    antwortAm: oderNichts(tage),
    unterschriebenAm: oderNichts(tage),
    widerrufenAm: oderNichts(tage),
    entfallenAm: oderNichts(tage),
    gueltigBis: oderNichts(tage),
  })
  .map(({ an, ...werte }) => einwilligung(1, { ...werte, partnerId: an.partnerId, empfaenger: an.name }));
const bestand = fc
  .array(eine, { maxLength: 6 })
  .map((alle) => alle.map((eine, nummer) => ({ ...eine, id: einwilligungId(nummer + 1) })));
const frage = fc.record({ einwilligungen: bestand, personIds: personen, empfaenger, arten });

describe('Laws of the light', () => {
  test('withdrawing a consent never makes it greener', () => {
    fc.assert(
      fc.property(frage, fc.nat(), (gefragt, welche) => {
        const widerrufen = gefragt.einwilligungen.map((eine, nummer) =>
          nummer === welche % gefragt.einwilligungen.length ? { ...eine, widerrufenAm: HEUTE } : eine,
        );
        const vorher = ampel({ ...gefragt, am: HEUTE });
        const nachher = ampel({ ...gefragt, einwilligungen: widerrufen, am: HEUTE });
        return RANG[nachher.farbe] <= RANG[vorher.farbe];
      }),
      { numRuns: 2000 },
    );
  });

  test('asking for one more kind never makes it greener', () => {
    fc.assert(
      fc.property(frage, fc.constantFrom(...INFORMATIONSARTEN), (gefragt, weitere) => {
        const vorher = ampel({ ...gefragt, am: HEUTE });
        const nachher = ampel({ ...gefragt, arten: [...gefragt.arten, weitere], am: HEUTE });
        return RANG[nachher.farbe] <= RANG[vorher.farbe];
      }),
      { numRuns: 2000 },
    );
  });

  test('a recipient whom no consent names is never green nor yellow', () => {
    fc.assert(
      fc.property(frage, (gefragt) => {
        const fremder = { partnerId: partnerId(9), name: 'Arztpraxis C-hausen' };
        return ampel({ ...gefragt, empfaenger: fremder, am: HEUTE }).farbe === 'rot';
      }),
    );
  });

  test('green means: each person has said yes to each kind for this very recipient, signed, and not taken back', () => {
    fc.assert(
      fc.property(frage, (gefragt) => {
        if (ampel({ ...gefragt, am: HEUTE }).farbe !== 'gruen') return true;
        return gefragt.personIds.every((id) =>
          gefragt.arten.every((art) =>
            gefragt.einwilligungen.some(
              (eine) =>
                eine.personId === id &&
                eine.arten.includes(art) &&
                eine.antwort === 'erteilt' &&
                eine.unterschriebenAm !== null &&
                (eine.widerrufenAm === null || eine.widerrufenAm > HEUTE) &&
                (eine.gueltigBis === null || eine.gueltigBis > HEUTE) &&
                (eine.empfaenger === gefragt.empfaenger.name || eine.partnerId === gefragt.empfaenger.partnerId),
            ),
          ),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('the persons for whom something is missing are named, and nobody else', () => {
    fc.assert(
      fc.property(frage, (gefragt) => {
        const { fehltFuer } = ampel({ ...gefragt, am: HEUTE });
        return gefragt.personIds.every((id) => {
          const alleine = ampel({ ...gefragt, personIds: [id], am: HEUTE });
          return (alleine.farbe === 'rot') === fehltFuer.includes(id);
        });
      }),
    );
  });
});
