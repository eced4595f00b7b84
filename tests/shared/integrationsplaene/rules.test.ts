import { describe, expect, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zPersonId, type PersonId } from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import type { Planlage } from '../../../shared/integrationsplaene/lage.ts';
import {
  pruefeAbschluss,
  pruefeSchrittstand,
  pruefeVereinbarung,
  pruefeZielstand,
  type Vereinbarungslage,
} from '../../../shared/integrationsplaene/rules-schritte.ts';
import { pruefePlanfassung } from '../../../shared/integrationsplaene/rules.ts';
import { erstVereinbartAm, nachAuswertung } from '../../../shared/integrationsplaene/stand.ts';
import { fassungEingabe, planfeld, planschritt, planziel } from '../../support/plan-words.ts';

const personId = (nummer: number): PersonId => zPersonId.parse(`00000000-0000-4000-8000-00000000080${nummer}`);
const SARA = personId(1);
const OMAR = personId(2);
const LINA = personId(3);
const FREMD = personId(9);
const HEUTE = datum('2018-02-01');

const lage = (aenderung: Partial<Planlage> = {}): Planlage => ({
  heute: HEUTE,
  personId: null,
  personen: [
    { id: SARA, name: 'Sara Bekele', istErwachsen: true, brauchtSprachmittlung: true },
    { id: OMAR, name: 'Omar Bekele', istErwachsen: true, brauchtSprachmittlung: false },
    { id: LINA, name: 'Lina Bekele', istErwachsen: false, brauchtSprachmittlung: false },
  ],
  istGeschuetzt: false,
  ...aenderung,
});
const ALLE = [SARA, OMAR, LINA];
const kurz = (gruende: readonly Grund[]) => gruende.map(({ schwere, code, feld }) => [schwere, code, feld]);

describe('A draft', () => {
  test('of a family with a goal and a step has no fault', () => {
    expect(pruefePlanfassung(fassungEingabe(ALLE), lage())).toEqual([]);
  });

  test.each([
    ['somebody of another household', fassungEingabe([SARA, FREMD]), lage(), 'plan-person-fremd', 'personIds'],
    ['somebody twice', fassungEingabe([SARA, SARA]), lage(), 'plan-person-doppelt', 'personIds'],
    [
      'somebody else than whose plan it is',
      fassungEingabe([OMAR]),
      lage({ personId: SARA }),
      'plan-andere-person',
      'personIds',
    ],
    [
      'a field of somebody whom the plan is not for',
      fassungEingabe([SARA], { felder: [planfeld({ personId: OMAR })] }),
      lage(),
      'plan-feld-person-fremd',
      'felder.0.personId',
    ],
    [
      'a goal without its sentence',
      fassungEingabe(ALLE, { felder: [planfeld(), planfeld({ ziele: [planziel(), planziel({ text: '' })] })] }),
      lage(),
      'plan-ziel-ohne-satz',
      'felder.1.ziele.1.text',
    ],
    [
      'a confidential goal of nobody',
      fassungEingabe(ALLE, { felder: [planfeld({ ziele: [planziel({ istVertraulich: true })] })] }),
      lage(),
      'plan-vertraulich-ohne-person',
      'felder.0.personId',
    ],
    [
      'a goal given up without a reason',
      fassungEingabe(ALLE, { felder: [planfeld({ ziele: [planziel({ stand: 'abgebrochen' })] })] }),
      lage(),
      'plan-grund-fehlt',
      'felder.0.ziele.0.grund',
    ],
    [
      'a goal reached on no day',
      fassungEingabe(ALLE, { felder: [planfeld({ ziele: [planziel({ stand: 'erreicht' })] })] }),
      lage(),
      'plan-tag-fehlt',
      'felder.0.ziele.0.standAm',
    ],
    [
      'a goal reached tomorrow',
      fassungEingabe(ALLE, {
        felder: [planfeld({ ziele: [planziel({ stand: 'erreicht', standAm: datum('2018-02-02') })] })],
      }),
      lage(),
      'tag-in-der-zukunft',
      'felder.0.ziele.0.standAm',
    ],
    [
      'a review before the talk',
      fassungEingabe(ALLE, { ueberpruefungAm: datum('2018-01-31') }),
      lage(),
      'plan-ueberpruefung-vor-gespraech',
      'ueberpruefungAm',
    ],
    [
      'a next talk before the talk',
      fassungEingabe(ALLE, { naechstesGespraechAm: datum('2018-01-31') }),
      lage(),
      'plan-naechstes-gespraech-vor-gespraech',
      'naechstesGespraechAm',
    ],
  ])('is not kept with %s', (_, eingabe, planlage, code, feld) => {
    expect(kurz(pruefePlanfassung(eingabe, planlage))).toEqual([['sperrt', code, feld]]);
  });

  test.each([
    [
      'a goal without a step',
      fassungEingabe(ALLE, { felder: [planfeld({ ziele: [planziel({ schritte: [] })] })] }),
      lage(),
      'plan-ziel-ohne-schritt',
      'felder.0.ziele.0.schritte',
    ],
    [
      'a step that was due yesterday',
      fassungEingabe(ALLE, {
        felder: [planfeld({ ziele: [planziel({ schritte: [planschritt({ bis: datum('2018-01-31') })] })] })],
      }),
      lage(),
      'plan-schritt-vorbei',
      'felder.0.ziele.0.schritte.0.bis',
    ],
    ['no goal', fassungEingabe(ALLE, { felder: [] }), lage(), 'plan-ohne-ziel', 'felder'],
    [
      'nobody who interprets for whom needs it',
      fassungEingabe(ALLE, { sprachmittlungName: '', sprachmittlungArt: '' }),
      lage(),
      'plan-sprachmittlung-fehlt',
      'sprachmittlungName',
    ],
    [
      'several persons where an address is protected',
      fassungEingabe(ALLE),
      lage({ istGeschuetzt: true }),
      'plan-geschuetzte-anschrift',
      'personIds',
    ],
  ])('is kept with a word about %s', (_, eingabe, planlage, code, feld) => {
    expect(kurz(pruefePlanfassung(eingabe, planlage))).toEqual([['warnt', code, feld]]);
  });

  test('says nothing of steps that are done, of goals that are over, and of what is closed', () => {
    const vorbei = datum('2018-01-01');
    const eingabe = fassungEingabe(ALLE, {
      felder: [
        planfeld({
          personId: SARA,
          ziele: [
            planziel({ schritte: [planschritt({ bis: vorbei, stand: 'erledigt' })] }),
            planziel({ stand: 'erreicht', standAm: vorbei, schritte: [planschritt({ bis: vorbei })] }),
            planziel({ text: '', schritte: [], istVertraulich: true, istVerschlossen: true }),
          ],
        }),
      ],
    });
    expect(pruefePlanfassung(eingabe, lage())).toEqual([]);
  });

  test('names every fault with a sentence, a way out, and no word twice', () => {
    const eingabe = fassungEingabe([SARA, FREMD], {
      felder: [planfeld({ personId: FREMD, ziele: [planziel({ text: '' })] }), planfeld({ istVertraulich: true })],
      ueberpruefungAm: datum('2018-01-01'),
    });
    const gruende = pruefePlanfassung(eingabe, lage());
    expect(istFrei(gruende)).toBe(false);
    for (const { satz, ausweg } of gruende)
      expect([satz, ausweg]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/[.“]$/)]);
    expect(new Set(gruende.map(({ code, feld }) => `${code} ${feld ?? ''}`)).size).toBe(gruende.length);
  });
});

describe('An agreement', () => {
  const vereinbarung = (aenderung: Partial<Vereinbarungslage> = {}): Vereinbarungslage => ({
    ...lage(),
    am: HEUTE,
    unterschriebenVon: [SARA, OMAR],
    vorigeVereinbartAm: null,
    ...aenderung,
  });

  test('that every adult signed is free; a child does not sign', () => {
    expect(pruefeVereinbarung(fassungEingabe(ALLE), vereinbarung())).toEqual([]);
  });

  test.each([
    ['in the future', fassungEingabe(ALLE), vereinbarung({ am: datum('2018-02-02') }), 'tag-in-der-zukunft', 'am'],
    [
      'before the version before',
      fassungEingabe(ALLE, { gespraechAm: datum('2018-01-01') }),
      vereinbarung({ am: datum('2018-01-15'), vorigeVereinbartAm: datum('2018-01-20') }),
      'plan-vereinbarung-vor-voriger',
      'am',
    ],
    [
      'without a review',
      fassungEingabe(ALLE, { ueberpruefungAm: null }),
      vereinbarung(),
      'plan-ohne-ueberpruefung',
      'ueberpruefungAm',
    ],
    [
      'after the review',
      fassungEingabe(ALLE, { gespraechAm: datum('2018-01-10'), ueberpruefungAm: datum('2018-01-20') }),
      vereinbarung(),
      'plan-ueberpruefung-vor-vereinbarung',
      'ueberpruefungAm',
    ],
    ['without a goal', fassungEingabe(ALLE, { felder: [] }), vereinbarung(), 'plan-ohne-ziel', 'felder'],
  ])('is refused %s', (_, eingabe, wann, code, feld) => {
    expect(kurz(pruefeVereinbarung(eingabe, wann))).toEqual([['sperrt', code, feld]]);
  });

  test('names the adults who have not signed', () => {
    const gruende = pruefeVereinbarung(fassungEingabe(ALLE), vereinbarung({ unterschriebenVon: [] }));
    expect(gruende.map(({ schwere, satz }) => [schwere, satz])).toEqual([
      ['warnt', 'Es fehlt die Unterschrift von Sara Bekele und Omar Bekele.'],
    ]);
  });

  test('is possible before the talk, with a word about it', () => {
    const wann = vereinbarung({ am: datum('2018-01-31') });
    expect(kurz(pruefeVereinbarung(fassungEingabe(ALLE), wann))).toEqual([
      ['warnt', 'plan-vereinbarung-vor-gespraech', 'am'],
    ]);
  });
});

describe('A state', () => {
  const wann = { heute: HEUTE, vereinbartAm: datum('2018-01-20') };

  test.each([
    ['angepasst', '2018-02-01', '', ['plan-grund-fehlt']],
    ['abgebrochen', '2018-02-01', '', ['plan-grund-fehlt']],
    ['abgebrochen', '2018-02-01', 'Der Kurs fällt aus.', []],
    ['erreicht', '2018-02-02', '', ['tag-in-der-zukunft']],
    ['erreicht', '2018-01-19', '', ['plan-ziel-vor-vereinbarung']],
    ['erreicht', '2018-01-20', '', []],
    ['laeuft', '2018-01-19', '', []],
  ] as const)('of a goal: %s on %s, „%s“', (stand, am, grund, codes) => {
    expect(pruefeZielstand({ stand, am: datum(am), grund }, wann).map(({ code }) => code)).toEqual(codes);
  });

  test('of a step needs a reason where it is given up', () => {
    expect([
      kurz(pruefeSchrittstand({ stand: 'abgebrochen', am: HEUTE, grund: '' }, HEUTE)),
      kurz(pruefeSchrittstand({ stand: 'erledigt', am: HEUTE, grund: '' }, HEUTE)),
    ]).toEqual([[['sperrt', 'plan-grund-fehlt', 'grund']], []]);
  });
});

describe('The end of a plan', () => {
  const wann = { heute: HEUTE, vereinbartAm: datum('2018-01-20'), hatEntwurf: false, offeneZiele: 0 };
  const ende = { am: HEUTE, grund: 'auf_wunsch' as const, uebergabeAn: '' };

  test.each([
    ['is free after the agreement', ende, wann, []],
    ['needs an agreement', ende, { ...wann, vereinbartAm: null }, [['sperrt', 'plan-nie-vereinbart', null]]],
    ['waits for the draft', ende, { ...wann, hatEntwurf: true }, [['sperrt', 'plan-hat-entwurf', null]]],
    ['is not ahead', { ...ende, am: datum('2018-02-02') }, wann, [['sperrt', 'tag-in-der-zukunft', 'am']]],
    [
      'is not before the agreement',
      { ...ende, am: datum('2018-01-19') },
      wann,
      [['sperrt', 'plan-abschluss-vor-vereinbarung', 'am']],
    ],
    [
      'names the Regeldienst',
      { ...ende, grund: 'regeldienste' as const },
      wann,
      [['sperrt', 'plan-regeldienst-fehlt', 'uebergabeAn']],
    ],
    ['tells of open goals', ende, { ...wann, offeneZiele: 2 }, [['warnt', 'plan-ziele-offen', null]]],
  ])('%s', (_, abschluss, planlage, gruende) => {
    expect(kurz(pruefeAbschluss(abschluss, planlage))).toEqual(gruende);
  });
});

describe('A goal', () => {
  test('was agreed on with the version that has it first; of one that went on the service knows the day', () => {
    const ziel = planziel();
    const fassung = { vereinbartAm: HEUTE, gespraechAm: HEUTE };
    const vorige = fassungEingabe(ALLE, { felder: [planfeld({ ziele: [ziel] })] });
    expect([
      erstVereinbartAm(ziel, fassung, null),
      erstVereinbartAm(planziel(), fassung, vorige),
      erstVereinbartAm(ziel, fassung, vorige),
    ]).toEqual([HEUTE, HEUTE, null]);
    const erreicht = { stand: 'erreicht' as const, am: datum('2018-01-10'), grund: '' };
    expect(pruefeZielstand(erreicht, { heute: HEUTE, vereinbartAm: null })).toEqual([]);
  });

  test('is in the state that the talk found, is no longer reached once that is taken back, and stays given up', () => {
    const offenes = { auswertung: null, stand: 'offen' as const, standAm: null };
    const erreichtes = nachAuswertung(offenes, 'erreicht', HEUTE);
    const frueher = { auswertung: null, stand: 'erreicht' as const, standAm: datum('2018-01-10') };
    const aufgegebenes = { auswertung: null, stand: 'abgebrochen' as const, standAm: datum('2018-01-10') };
    expect([
      erreichtes,
      nachAuswertung(erreichtes, null, HEUTE),
      nachAuswertung(frueher, 'erreicht', HEUTE),
      nachAuswertung(aufgegebenes, 'teilweise', HEUTE),
    ]).toEqual([
      { auswertung: 'erreicht', stand: 'erreicht', standAm: HEUTE },
      { auswertung: null, stand: 'laeuft', standAm: HEUTE },
      { auswertung: 'erreicht', stand: 'erreicht', standAm: datum('2018-01-10') },
      { auswertung: 'teilweise', stand: 'abgebrochen', standAm: datum('2018-01-10') },
    ]);
  });
});
