import { describe, expect, test } from 'vitest';
import {
  aendereKommune,
  eineKommune,
  legeKommuneAn,
  listeKommunen,
  listeRahmen,
  loescheKommune,
  loescheMitgliedschaft,
  loeschePlanungsrahmen,
  nimmAktenzeichen,
  speichereMitgliedschaft,
  speicherePlanungsrahmen,
} from '../../../../electron/backend/kommunen/service.ts';
import { inTransaktion } from '../../../../electron/backend/changes.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { Grund } from '../../../../shared/foundation/reasons.ts';
import {
  A_DORF,
  B_HEIM,
  C_HAUSEN,
  kommune,
  KOMMUNEN,
  kommuneId,
  mitgliedschaft,
  planungsrahmen,
  VERBAND,
} from '../../../support/builders.ts';
import {
  anfrageAn,
  fehlschlag,
  felder,
  kommuneEingabe,
  lege,
  mitVerband,
  neueDatenbank,
  vonKollege,
} from '../../../support/anfragen.ts';

const NIEMAND: [] = [];

describe('A body is entered', () => {
  test('and stands in the list as it was entered, with who entered it and when', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    for (const eine of [VERBAND, C_HAUSEN, A_DORF, B_HEIM]) await lege(anfrage, eine);
    expect(await listeKommunen(anfrage)).toEqual(KOMMUNEN);
  });

  test('with blanks in keys and account; they are stored without, and the Kreis follows from the key', async () => {
    const anfrage = anfrageAn(await neueDatenbank());
    const gespeichert = await legeKommuneAn(anfrage, {
      ...kommuneEingabe(A_DORF),
      schluessel: '08 117 901',
      kreisSchluessel: '',
      bank: { ...A_DORF.bank, iban: 'de89 3704 0044 0532 0130 00' },
    });
    expect(gespeichert).toMatchObject({
      schluessel: '08117901',
      kreisSchluessel: '08117',
      bank: { iban: 'DE89370400440532013000' },
    });
    expect(await listeKommunen(anfrage)).toEqual([gespeichert]);
  });

  test.each([
    [
      'a key of seven digits',
      kommune({ schluessel: '0811790' }),
      ['schluessel: Der Gemeindeschlüssel hat acht Ziffern, hier sind es 7.'],
    ],
    [
      'a key of another Land',
      kommune({ schluessel: '09117901', kreisSchluessel: '' }),
      ['schluessel: Schlüssel in Baden-Württemberg beginnen mit 08.'],
    ],
    [
      'an unknown Kreis',
      kommune({ schluessel: '08199001', kreisSchluessel: '' }),
      ['schluessel: Einen Kreis mit dem Schlüssel 08199 gibt es in Baden-Württemberg nicht.'],
    ],
    [
      'an IBAN with two digits swapped',
      kommune({ bank: { ...A_DORF.bank, iban: 'DE89370400440532010300' } }),
      [
        'bank.iban: Die Prüfziffern der IBAN stimmen nicht; eine Stelle ist falsch oder vertauscht. Bitte mit dem Kontoauszug vergleichen.',
      ],
    ],
    [
      'an Aktenzeichen without a running number',
      kommune({ aktenzeichenMuster: '464.2/{jahr}' }),
      [
        'aktenzeichenMuster: Das Muster braucht eine laufende Nummer: {nummer} oder {nummer3}. Beispiel: 464.2-{nummer3}/{jahr2}',
      ],
    ],
  ])('with %s: the sentence stands at the field and nothing is saved', async (_, eingabe, erwartet) => {
    const anfrage = anfrageAn(await neueDatenbank());
    expect(await felder(legeKommuneAn(anfrage, kommuneEingabe(eingabe)))).toEqual(erwartet);
    expect(await listeKommunen(anfrage)).toEqual([]);
  });

  test('a second time: name and key are refused with the one that is there', async () => {
    const anfrage = await mitVerband();
    expect(await felder(legeKommuneAn(anfrage, kommuneEingabe(A_DORF)))).toEqual([
      'name: „A-dorf“ (Gemeinde) ist bereits eingetragen.',
      'schluessel: Diesen Schlüssel hat bereits „A-dorf“.',
    ]);
  });
});

describe('A body is changed', () => {
  test('and carries the next version, who changed it and when', async () => {
    const anfrage = await mitVerband();
    const eingabe = { ...kommuneEingabe(A_DORF), anschrift: { ...A_DORF.anschrift, strasse: 'Rathausplatz 2' } };
    const geaendert = await aendereKommune(vonKollege(anfrage), { id: A_DORF.id, version: 1, eingabe });
    expect(geaendert).toEqual({
      ...A_DORF,
      ...eingabe,
      version: 2,
      geaendertVon: 'Hannes Ulm',
      geaendertAm: '2018-01-15T09:00:00.000Z',
    });
    expect((await eineKommune(anfrage, A_DORF.id)).kommune).toEqual(geaendert);
  });

  test('by two at once: the second learns who was faster, and nothing of hers is saved', async () => {
    const anfrage = await mitVerband();
    const strasse = (name: string) => ({
      ...kommuneEingabe(A_DORF),
      anschrift: { ...A_DORF.anschrift, strasse: name },
    });
    await aendereKommune(vonKollege(anfrage), { id: A_DORF.id, version: 1, eingabe: strasse('Neue Straße 1') });
    expect(
      await fehlschlag(aendereKommune(anfrage, { id: A_DORF.id, version: 1, eingabe: strasse('Alte Straße 1') })),
    ).toEqual({
      code: 'VERALTET',
      satz: 'Hannes Ulm hat diesen Eintrag inzwischen geändert. Die eigenen Eingaben stehen noch im Formular.',
      geaendertVon: 'Hannes Ulm',
      geaendertAm: '2018-01-15T09:00:00.000Z',
    });
    expect((await eineKommune(anfrage, A_DORF.id)).kommune.anschrift.strasse).toBe('Neue Straße 1');
  });

  test('from Verband to Gemeinde while it has members: refused at the kind', async () => {
    const anfrage = await mitVerband();
    const eingabe = { ...kommuneEingabe(VERBAND), art: 'gemeinde' as const, schluessel: '08117904' };
    expect(await felder(aendereKommune(anfrage, { id: VERBAND.id, version: 1, eingabe }))).toEqual([
      'art: Die Art passt nicht zu den eingetragenen Mitgliedschaften: „Verband Oberes Tal“ (Gemeinde) kann keine Mitglieder haben.',
    ]);
  });

  test('to the key of a body that the account does not see: refused without its name', async () => {
    const anfrage = await mitVerband();
    const nurA = { ...anfrage, kommunen: [A_DORF.id] };
    const eingabe = { ...kommuneEingabe(A_DORF), schluessel: B_HEIM.schluessel };
    expect(await felder(aendereKommune(nurA, { id: A_DORF.id, version: 1, eingabe }))).toEqual([
      'schluessel: Diesen Schlüssel hat bereits eine andere Kommune.',
    ]);
  });
});

describe('A body is deleted', () => {
  test('with its Planungsrahmen, when nothing names it', async () => {
    const anfrage = await mitVerband();
    await loescheMitgliedschaft(anfrage, { id: mitgliedschaft(3).id, version: 1 });
    await loescheKommune(anfrage, { id: C_HAUSEN.id, version: 1 }, NIEMAND);
    expect((await listeKommunen(anfrage)).map((eine) => eine.name)).toEqual(['A-dorf', 'B-heim', 'Verband Oberes Tal']);
    expect((await listeRahmen(anfrage)).planungsrahmen.map((rahmen) => rahmen.kommuneId)).toEqual([
      A_DORF.id,
      B_HEIM.id,
    ]);
  });

  test('but not while memberships or other parts of the program name it; all reasons come together', async () => {
    const anfrage = await mitVerband();
    const grund: Grund = {
      schwere: 'sperrt',
      code: 'probe',
      satz: 'Zwei Anträge nennen A-dorf.',
      ausweg: 'Löschen.',
      norm: null,
      feld: null,
    };
    const abgelehnt = await fehlschlag(
      loescheKommune(anfrage, { id: A_DORF.id, version: 1 }, [async (_, id) => (id === A_DORF.id ? [grund] : [])]),
    );
    expect(abgelehnt).toEqual({
      code: 'GESPERRT',
      satz: '„A-dorf“ steht in einer Mitgliedschaft.',
      gruende: [expect.objectContaining({ code: 'kommune-hat-mitgliedschaften' }), grund],
    });
    expect(await listeKommunen(anfrage)).toHaveLength(4);
  });

  test('but not on an old version', async () => {
    const anfrage = await mitVerband();
    await loescheMitgliedschaft(anfrage, { id: mitgliedschaft(3).id, version: 1 });
    await aendereKommune(vonKollege(anfrage), { id: C_HAUSEN.id, version: 1, eingabe: kommuneEingabe(C_HAUSEN) });
    expect((await fehlschlag(loescheKommune(anfrage, { id: C_HAUSEN.id, version: 1 }, NIEMAND))).code).toBe('VERALTET');
  });

  test('and a body that is not there is not found', async () => {
    const anfrage = await mitVerband();
    const weg = { id: kommuneId(77), version: 1 };
    expect((await fehlschlag(loescheKommune(anfrage, weg, NIEMAND))).code).toBe('NICHT_GEFUNDEN');
    expect((await fehlschlag(eineKommune(anfrage, weg.id))).code).toBe('NICHT_GEFUNDEN');
  });
});

describe('A membership', () => {
  test('is read with both bodies, changed and taken out', async () => {
    const anfrage = await mitVerband();
    const { mitgliedschaften } = await eineKommune(anfrage, A_DORF.id);
    expect(mitgliedschaften).toMatchObject([mitgliedschaft(1)]);

    const { id, version, ...eingabe } = mitgliedschaft(1, { bis: datum('2018-12-31') });
    expect(await speichereMitgliedschaft(anfrage, { id, version, eingabe })).toMatchObject({
      bis: '2018-12-31',
      version: 2,
    });
    await loescheMitgliedschaft(anfrage, { id, version: 2 });
    expect((await listeRahmen(anfrage)).mitgliedschaften).toMatchObject([mitgliedschaft(2), mitgliedschaft(3)]);
  });

  test.each([
    ['that ends before it begins', { bis: datum('2009-12-31') }, ['bis: Das Ende liegt vor dem Beginn (01.01.2010).']],
    [
      'that is there already',
      { von: datum('2015-01-01') },
      ['von: „A-dorf“ ist in dieser Zeit schon Mitglied (seit 01.01.2010).'],
    ],
    [
      'in itself',
      { kommuneId: VERBAND.id },
      ['kommuneId: „Verband Oberes Tal“ kann nicht Mitglied bei sich selbst sein.'],
    ],
    ['of a body that is gone', { kommuneId: kommuneId(77) }, ['kommuneId: Diese Kommune gibt es nicht mehr.']],
  ])('%s is refused at the field', async (_, aenderung, erwartet) => {
    const anfrage = await mitVerband();
    const { id: _id, version: _version, ...eingabe } = mitgliedschaft(1, aenderung);
    expect(await felder(speichereMitgliedschaft(anfrage, { id: null, version: null, eingabe }))).toEqual(erwartet);
  });

  test('that a colleague changed meanwhile is neither changed nor taken out', async () => {
    const anfrage = await mitVerband();
    const { id, version, ...eingabe } = mitgliedschaft(1);
    await speichereMitgliedschaft(vonKollege(anfrage), { id, version, eingabe });
    const veraltet = { code: 'VERALTET', geaendertVon: 'Hannes Ulm', geaendertAm: '2018-01-15T09:00:00.000Z' };
    expect(await fehlschlag(speichereMitgliedschaft(anfrage, { id, version, eingabe }))).toMatchObject(veraltet);
    expect(await fehlschlag(loescheMitgliedschaft(anfrage, { id, version }))).toMatchObject(veraltet);
  });
});

describe('A Planungsrahmen', () => {
  test('is entered once per regime, changed and taken out', async () => {
    const anfrage = await mitVerband();
    const { version, ...eingabe } = planungsrahmen({ festgesetztCent: 66_075_00 });
    expect(await speicherePlanungsrahmen(anfrage, { version, eingabe })).toMatchObject({ ...eingabe, version: 2 });
    const schluessel = { kommuneId: A_DORF.id, regimeId: eingabe.regimeId };
    await loeschePlanungsrahmen(anfrage, { ...schluessel, version: 2 });
    expect((await eineKommune(anfrage, A_DORF.id)).planungsrahmen).toEqual([]);
    expect((await fehlschlag(loeschePlanungsrahmen(anfrage, { ...schluessel, version: 2 }))).code).toBe(
      'NICHT_GEFUNDEN',
    );
  });

  test('that a colleague entered or changed meanwhile is not overwritten', async () => {
    const anfrage = await mitVerband();
    const { version, ...eingabe } = planungsrahmen();
    expect(await fehlschlag(speicherePlanungsrahmen(anfrage, { version: null, eingabe }))).toMatchObject({
      code: 'VERALTET',
      geaendertVon: 'Petra Roth',
    });
    await speicherePlanungsrahmen(vonKollege(anfrage), { version, eingabe });
    expect(await fehlschlag(speicherePlanungsrahmen(anfrage, { version, eingabe }))).toMatchObject({
      code: 'VERALTET',
      geaendertVon: 'Hannes Ulm',
    });
  });
});

describe('Aktenzeichen', () => {
  test('run per Kommune and year, and the page shows the next one', async () => {
    const anfrage = await mitVerband();
    const imJahr = (jahr: number) => ({ ...anfrage, heute: datum(`${jahr}-06-01`) });
    const nimm = (jahr: number, id = A_DORF.id) =>
      inTransaktion(imJahr(jahr), (anfrage) => nimmAktenzeichen(anfrage, id));
    expect([await nimm(2018), await nimm(2018), await nimm(2019), await nimm(2018, B_HEIM.id)]).toEqual([
      '464.2-001/18',
      '464.2-002/18',
      '464.2-001/19',
      '464.2-001/18',
    ]);
    expect((await eineKommune(imJahr(2018), A_DORF.id)).naechstesAktenzeichen).toBe('464.2-003/18');
  });
});
