import { describe, expect, test } from 'vitest';
import {
  aendereAntrag,
  antraegeVerweiseAufKommune,
  antraegeVerweiseAufPersonal,
  antragAlsBlatt,
  antragAlsWord,
  einAntrag,
  legeAntragAn,
  listeAntraege,
  loescheAntrag,
  oeffneWieder,
  pruefeUndSchliesse,
  rechneAntrag,
} from '../../../../electron/backend/antraege/service.ts';
import { inTransaktion } from '../../../../electron/backend/changes.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { passeAn } from '../../../../electron/backend/foerderrecht/service.ts';
import { aendereKommune, loescheKommune } from '../../../../electron/backend/kommunen/service.ts';
import { aenderePersonal, loeschePersonal } from '../../../../electron/backend/personal/service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { Antrag, AntragEingabe } from '../../../../shared/antraege/types.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  antragId,
  B_HEIM,
  beteiligte,
  C_HAUSEN,
  kommuneId,
  personal,
  personalId,
  stelle,
  VERBAND,
} from '../../../support/builders.ts';
import {
  abzug,
  fehlschlag,
  gruende,
  felder,
  kommuneEingabe,
  mitPersonal,
  personalEingabeVon,
  vonKollege,
} from '../../../support/anfragen.ts';

/** Saves the Antrag of the builders under its own id. */
async function lege(anfrage: Anfrage, eingabe: AntragEingabe = antragEingabe(), nummer = 1): Promise<Antrag> {
  return inTransaktion(anfrage, (anfrage) => legeAntragAn({ ...anfrage, neueId: () => antragId(nummer) }, eingabe));
}

const GANZ_AUSGEFUELLT = antragEingabe({
  beteiligte: [
    beteiligte({
      ersteTrancheCent: 1_000_00,
      bewilligtCent: 2_000_00,
      restAnId: C_HAUSEN.id,
      restCent: 3_000_00,
      gremium: 'Gemeinderat',
      beschlussAm: datum('2018-01-22'),
      vorlage: '2018/004',
      einvernehmenAm: datum('2018-01-29'),
      dritteTraeger: 'Hilfswerk',
      dritteEndetAm: datum('2017-12-31'),
      eigenanteilCent: 4_000_00,
    }),
    beteiligte({ kommuneId: B_HEIM.id }),
  ],
  stellen: [
    stelle({
      nachbesetzungFuer: 'Ida Haas',
      freiSeit: datum('2017-11-30'),
      weitereProgramme: 'keine',
      sachausgabenCent: 500_00,
    }),
    stelle({ personalId: null, teile: [], bezeichnung: 'noch offen' }),
  ],
});

describe('An Antrag is prepared', () => {
  test('and is read again with every field, under the first Aktenzeichen of the applicant', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage, GANZ_AUSGEFUELLT);
    const akte = await einAntrag(anfrage, antragId(1));
    expect(akte.antrag).toEqual(antrag(GANZ_AUSGEFUELLT));
    expect(await listeAntraege(anfrage)).toEqual([akte]);
  });

  test('with hindrances: they do not forbid the draft, and stand beside it with the figures', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage, antragEingabe({ stellen: [stelle({ personalId: null })] }));
    const { hindernisse, berechnung } = await einAntrag(anfrage, antragId(1));
    expect(hindernisse).toContainEqual(expect.objectContaining({ schwere: 'sperrt', code: 'person-fehlt' }));
    expect(berechnung?.planungsrahmen.cent).toBe(66_075_00 + 32_639_00);
  });

  test('and the newest stands first', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage, antragEingabe({ datum: datum('2018-01-10') }), 1);
    await lege(anfrage, antragEingabe({ datum: datum('2018-03-10') }), 2);
    await lege(anfrage, antragEingabe({ datum: datum('2018-03-10') }), 3);
    expect((await listeAntraege(anfrage)).map((akte) => akte.antrag.id)).toEqual([
      antragId(3),
      antragId(2),
      antragId(1),
    ]);
  });

  test('with Kommunen and persons that are gone: a sentence stands at each, and no number is used up', async () => {
    const anfrage = await mitPersonal();
    const eingabe = antragEingabe({
      beteiligte: [beteiligte({ restAnId: kommuneId(77) }), beteiligte({ kommuneId: kommuneId(78) })],
      stellen: [stelle({ personalId: personalId(77), teile: [{ kommuneId: kommuneId(79), anteilHundertstel: 50 }] })],
    });
    const kommune = 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.';
    expect(await felder(legeAntragAn(anfrage, eingabe))).toEqual([
      `beteiligte.0.restAnId: ${kommune}`,
      `beteiligte.1.kommuneId: ${kommune}`,
      'stellen.0.personalId: Diese Person gibt es nicht mehr. Bitte eine andere wählen.',
      `stellen.0.teile.0.kommuneId: ${kommune}`,
    ]);
    expect((await lege(anfrage)).aktenzeichen).toBe('464.2-001/18');
  });
});

describe('The Aktenzeichen', () => {
  test('is given once, also to twenty drafts at once, without a gap', async () => {
    const anfrage = await mitPersonal();
    const entwuerfe = await Promise.all(Array.from({ length: 20 }, () => legeAntragAn(anfrage, antragEingabe())));
    expect(entwuerfe.map((eines) => eines.aktenzeichen).sort()).toEqual(
      Array.from({ length: 20 }, (_, nummer) => `464.2-${String(nummer + 1).padStart(3, '0')}/18`),
    );
  });

  test('is free again where the draft was not saved after all', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage);
    // The id is there already: the row is refused after the number was taken.
    await expect(lege(anfrage)).rejects.toThrow('UNIQUE');
    expect((await lege(anfrage, antragEingabe(), 2)).aktenzeichen).toBe('464.2-002/18');
  });

  test('of a pattern without the year passes over the numbers of last year', async () => {
    const anfrage = await mitPersonal();
    const eingabe = { ...kommuneEingabe(VERBAND), aktenzeichenMuster: 'IM {nummer}' };
    await aendereKommune(anfrage, { id: VERBAND.id, version: 1, eingabe });
    const nummern = [await lege(anfrage, antragEingabe(), 1), await lege(anfrage, antragEingabe(), 2)];
    const naechstesJahr = await lege({ ...anfrage, heute: datum('2019-01-02') }, antragEingabe(), 3);
    expect([...nummern, naechstesJahr].map((eines) => eines.aktenzeichen)).toEqual(['IM 1', 'IM 2', 'IM 3']);
  });

  test('stays when the draft is changed, and changes with the applicant', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage);
    const eingabe = antragEingabe({ bis: datum('2018-11-30') });
    const gekuerzt = await aendereAntrag(anfrage, { id: antragId(1), version: 1, eingabe });
    expect(gekuerzt.aktenzeichen).toBe('464.2-001/18');
    const andere = antragEingabe({ antragstellerinId: B_HEIM.id });
    await lege(anfrage, andere, 2);
    const gewechselt = await aendereAntrag(anfrage, { id: antragId(1), version: 2, eingabe: andere });
    expect(gewechselt.aktenzeichen).toBe('464.2-002/18');
    expect((await lege(anfrage, antragEingabe(), 3)).aktenzeichen).toBe('464.2-002/18');
  });
});

describe('A draft is changed', () => {
  test('with all its rows', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage);
    const geaendert = await aendereAntrag(vonKollege(anfrage), {
      id: antragId(1),
      version: 1,
      eingabe: GANZ_AUSGEFUELLT,
    });
    expect(geaendert).toEqual(
      antrag(GANZ_AUSGEFUELLT, { version: 2, geaendertVon: 'Hannes Ulm', geaendertAm: '2018-01-15T09:00:00.000Z' }),
    );
    expect((await einAntrag(anfrage, antragId(1))).antrag).toEqual(geaendert);
  });

  test('by two at once: the second learns who was faster, whatever she wanted to do', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage);
    const alt = { id: antragId(1), version: 1 };
    await aendereAntrag(vonKollege(anfrage), { ...alt, eingabe: antragEingabe() });
    const vorher = await abzug(anfrage.db);
    for (const lauf of [
      aendereAntrag(anfrage, { ...alt, eingabe: GANZ_AUSGEFUELLT }),
      pruefeUndSchliesse(anfrage, alt),
      oeffneWieder(anfrage, alt),
      loescheAntrag(anfrage, alt),
    ]) {
      expect(await fehlschlag(lauf)).toMatchObject({
        code: 'VERALTET',
        geaendertVon: 'Hannes Ulm',
        geaendertAm: '2018-01-15T09:00:00.000Z',
      });
    }
    expect(await abzug(anfrage.db)).toEqual(vorher);
  });

  test('and deleted with all its rows; its Aktenzeichen is not given again', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage, GANZ_AUSGEFUELLT);
    await loescheAntrag(anfrage, { id: antragId(1), version: 1 });
    expect(await abzug(anfrage.db)).toMatchObject({
      antraege: [],
      antrag_beteiligte: [],
      antrag_stellen: [],
      antrag_teile: [],
    });
    expect((await fehlschlag(einAntrag(anfrage, antragId(1)))).code).toBe('NICHT_GEFUNDEN');
    expect((await lege(anfrage)).aktenzeichen).toBe('464.2-002/18');
  });
});

describe('An Antrag is checked', () => {
  test('but not while a reason forbids it; then all reasons are named and it stays a draft', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage, antragEingabe({ stellen: [stelle({ personalId: null })] }));
    const { hindernisse } = await einAntrag(anfrage, antragId(1));
    expect(await fehlschlag(pruefeUndSchliesse(anfrage, { id: antragId(1), version: 1 }))).toMatchObject({
      code: 'GESPERRT',
      gruende: hindernisse,
    });
    expect((await einAntrag(anfrage, antragId(1))).antrag.zustand).toBe('entwurf');
  });

  test('and then it can neither be changed nor deleted nor checked again', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage);
    const geprueft = await pruefeUndSchliesse(anfrage, { id: antragId(1), version: 1 });
    const { konto, heute: am } = anfrage;
    const schritte = [{ zustand: 'geprueft' as const, am, bemerkung: '', kontoId: konto.id, von: konto.anzeigename }];
    expect(geprueft).toEqual(antrag(antragEingabe(), { zustand: 'geprueft', version: 2, schritte }));
    const jetzt = { id: antragId(1), version: 2 };
    for (const lauf of [
      aendereAntrag(anfrage, { ...jetzt, eingabe: antragEingabe() }),
      loescheAntrag(anfrage, jetzt),
      pruefeUndSchliesse(anfrage, jetzt),
    ]) {
      expect(await fehlschlag(lauf)).toMatchObject({ code: 'GESPERRT', gruende: [{ code: 'antrag-ist-geprueft' }] });
    }
    expect((await einAntrag(anfrage, antragId(1))).antrag).toEqual(geprueft);
  });

  test('and keeps paper, figures and hindrances, whatever is entered later; opened again it follows', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage);
    const entwurfsblatt = await antragAlsBlatt(anfrage, antragId(1));
    await pruefeUndSchliesse(anfrage, { id: antragId(1), version: 1 });
    const akte = await einAntrag(anfrage, antragId(1));
    const blatt = await antragAlsBlatt(anfrage, antragId(1));
    expect({ entwurf: entwurfsblatt.istEntwurf, geprueft: blatt.istEntwurf }).toEqual({
      entwurf: true,
      geprueft: false,
    });
    expect(akte.berechnung?.zuwendung.cent).toBe(64_000_00);

    await aendereKommune(anfrage, {
      id: VERBAND.id,
      version: 1,
      eingabe: { ...kommuneEingabe(VERBAND), name: 'Talverband' },
    });
    await aenderePersonal(anfrage, {
      id: personalId(1),
      version: 1,
      eingabe: { ...personalEingabeVon(personal()), nachname: 'Weber-Lang' },
    });
    await passeAn(anfrage, {
      regimeId: 'r1-2017-2019',
      schluessel: 'pauschale.a',
      gueltigVon: datum('2017-01-01'),
      wert: 60_000_00,
      begruendung: 'Probe',
      version: null,
    });
    expect(await einAntrag(anfrage, antragId(1))).toEqual(akte);
    expect(await antragAlsBlatt(anfrage, antragId(1))).toEqual(blatt);

    await oeffneWieder(anfrage, { id: antragId(1), version: 2 });
    expect(await einAntrag(anfrage, antragId(1))).toMatchObject({
      antrag: { zustand: 'entwurf', version: 3, aktenzeichen: '464.2-001/18' },
      berechnung: { zuwendung: { cent: 60_000_00 } },
    });
    const neuesBlatt = JSON.stringify(await antragAlsBlatt(anfrage, antragId(1)));
    expect(neuesBlatt).toContain('Weber-Lang');
    expect(neuesBlatt).toContain('Talverband');
  });
});

describe('Figures while the clerk types', () => {
  test('are those of the saved Antrag, which does not count as another one', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage);
    const { antrag: _antrag, ...stand } = await einAntrag(anfrage, antragId(1));
    expect(await rechneAntrag(anfrage, { ...antragEingabe(), id: antragId(1) })).toEqual(stand);
    expect((await rechneAntrag(anfrage, antragEingabe())).hindernisse).toContainEqual(
      expect.objectContaining({ code: 'anteil-in-anderem-antrag' }),
    );
  });

  test('say what is wrong with a period that ends before it begins, and lose nothing', async () => {
    const anfrage = await mitPersonal();
    const { berechnung, hindernisse } = await rechneAntrag(anfrage, antragEingabe({ bis: datum('2017-12-31') }));
    expect(berechnung).toBeNull();
    expect(hindernisse).toContainEqual(expect.objectContaining({ code: 'ende-vor-beginn', feld: 'bis' }));
  });
});

test('The paper comes as a Word file, named after applicant and year', async () => {
  const anfrage = await mitPersonal();
  await lege(anfrage);
  const { name, bytes } = await antragAlsWord(anfrage, antragId(1));
  expect(name).toBe('Antrag-Verband-Oberes-Tal-2018.docx');
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
  expect((await fehlschlag(antragAlsWord(anfrage, antragId(2)))).code).toBe('NICHT_GEFUNDEN');
});

describe('What an Antrag names cannot be deleted', () => {
  test.each([
    ['the applicant', VERBAND.id],
    ['a participant', A_DORF.id],
    ['who receives a rest', C_HAUSEN.id],
  ])('%s', async (_, id) => {
    const anfrage = await mitPersonal();
    await lege(anfrage, GANZ_AUSGEFUELLT);
    const abgelehnt = await gruende(loescheKommune(anfrage, { id, version: 1 }, [antraegeVerweiseAufKommune]));
    expect(abgelehnt.map((grund) => grund.satz)).toContain('Ein Antrag (464.2-001/18) nennt diese Kommune.');
  });

  test('a person; with several Anträge some are named and the rest counted', async () => {
    const anfrage = await mitPersonal();
    for (const nummer of [1, 2, 3, 4]) await lege(anfrage, antragEingabe(), nummer);
    const lauf = loeschePersonal(anfrage, { id: personalId(1), version: 1 }, [antraegeVerweiseAufPersonal]);
    expect((await gruende(lauf)).map((grund) => grund.satz)).toEqual([
      '4 Anträge (464.2-001/18, 464.2-002/18, 464.2-003/18 und 1 weitere) nennen diese Person.',
    ]);
  });

  test('also where the account does not see the Antrag: it is counted, not named', async () => {
    const anfrage = await mitPersonal();
    await lege(anfrage, GANZ_AUSGEFUELLT);
    const nurC = { ...anfrage, kommunen: [C_HAUSEN.id] };
    expect(await antraegeVerweiseAufKommune(nurC, C_HAUSEN.id)).toMatchObject([
      { satz: 'Ein Antrag nennt diese Kommune.' },
    ]);
  });
});
