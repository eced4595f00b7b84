import { describe, expect, test } from 'vitest';
import { eineKommune, loescheKommune } from '../../../../electron/backend/kommunen/service.ts';
import {
  aenderePersonal,
  einePerson,
  legePersonalAn,
  listePersonal,
  loeschePersonal,
  personalVerweiseAufKommune,
} from '../../../../electron/backend/personal/service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { Grund } from '../../../../shared/foundation/reasons.ts';
import {
  A_DORF,
  B_HEIM,
  C_HAUSEN,
  kommuneId,
  personal,
  personalEingabe,
  personalId,
  qualifikation,
  stellenanteil,
  stellenanteilId,
} from '../../../support/builders.ts';
import {
  abzug,
  fehlschlag,
  gruende,
  felder,
  legePerson,
  mitPersonal,
  mitVerband,
  personalEingabeVon,
  vonKollege,
} from '../../../support/anfragen.ts';

const WEBER = personal();
const KAYA = personal({
  id: personalId(2),
  vorname: 'Ali',
  nachname: 'Kaya',
  geschlecht: 'maennlich',
  qualifikation: qualifikation('c'),
  stellenanteile: [
    stellenanteil({ id: stellenanteilId(3), kommuneId: C_HAUSEN.id, bis: datum('2018-12-31') }),
    stellenanteil({ id: stellenanteilId(4), kommuneId: A_DORF.id, programm: 'eigene_mittel', bezeichnung: 'Hauptamt' }),
  ],
});

describe('A person is entered', () => {
  test('and is read again with qualification and shares, in the order of the names', async () => {
    const anfrage = await mitVerband();
    await legePerson(anfrage, WEBER);
    await legePerson(anfrage, KAYA);
    expect(await listePersonal(anfrage)).toEqual([KAYA, WEBER]);
    expect(await einePerson(anfrage, KAYA.id)).toEqual(KAYA);
  });

  test('twice: the name is refused with the one that is there, unless it is somebody else', async () => {
    const anfrage = await mitPersonal();
    const eingabe = { ...personalEingabe(), vorname: 'maria', nachname: 'WEBER' };
    expect(await felder(legePersonalAn(anfrage, { eingabe, istTrotzdemNeu: false }))).toEqual([
      'nachname: „Maria Weber“ (Verband Oberes Tal) ist bereits eingetragen.',
    ]);
    expect(await listePersonal(anfrage)).toHaveLength(1);
    await legePersonalAn(anfrage, { eingabe, istTrotzdemNeu: true });
    expect(await listePersonal(anfrage)).toHaveLength(2);
  });

  test.each([
    [
      'whose contract ends before it begins',
      personalEingabe({ vertragBis: datum('2017-12-31') }),
      'vertragBis',
      'ende-vor-beginn',
    ],
    [
      'whose share ends before it begins',
      personalEingabe({ stellenanteile: [stellenanteil({ bis: datum('2017-12-31') })] }),
      'stellenanteile.0.bis',
      'ende-vor-beginn',
    ],
    [
      'with more than 1,00 VZÄ',
      personalEingabe({
        stellenanteile: [
          stellenanteil({ anteilHundertstel: 75 }),
          stellenanteil({ id: stellenanteilId(2), kommuneId: B_HEIM.id, anteilHundertstel: 50 }),
        ],
      }),
      'stellenanteile.1.anteilHundertstel',
      'mehr-als-eine-vollzeitstelle',
    ],
    [
      'with two shares of the same kind at once',
      personalEingabe({ stellenanteile: [stellenanteil(), stellenanteil({ id: stellenanteilId(2) })] }),
      'stellenanteile.1.von',
      'anteil-doppelt',
    ],
  ])('%s: refused with the reason at the field', async (_, eingabe, feld, code) => {
    const anfrage = await mitVerband();
    const abgelehnt = await gruende(legePersonalAn(anfrage, { eingabe, istTrotzdemNeu: false }));
    expect(abgelehnt).toContainEqual(expect.objectContaining({ schwere: 'sperrt', feld, code }));
    expect(await listePersonal(anfrage)).toEqual([]);
  });

  test('of type c without Nachqualifizierung: that only warns, and the person is saved', async () => {
    const anfrage = await mitVerband();
    const eingabe = personalEingabe({ qualifikation: qualifikation('c', { nachqualifizierung: 'keine' }) });
    await legePersonalAn(anfrage, { eingabe, istTrotzdemNeu: false });
    expect(await listePersonal(anfrage)).toMatchObject([eingabe]);
  });

  test('with Kommunen that are gone: a sentence stands at each', async () => {
    const anfrage = await mitVerband();
    const eingabe = personalEingabe({
      traegerId: kommuneId(77),
      stellenanteile: [stellenanteil(), stellenanteil({ id: stellenanteilId(2), kommuneId: kommuneId(78) })],
    });
    expect(await felder(legePersonalAn(anfrage, { eingabe, istTrotzdemNeu: false }))).toEqual([
      'stellenanteile.1.kommuneId: Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
      'traegerId: Diesen Anstellungsträger gibt es nicht mehr. Bitte einen anderen wählen.',
    ]);
  });

  test('with the id of a share that somebody else has: it gets one of its own, and hers stays', async () => {
    const anfrage = await mitPersonal();
    const eingabe = { ...personalEingabeVon(KAYA), stellenanteile: [stellenanteil({ kommuneId: C_HAUSEN.id })] };
    const neu = await legePersonalAn(anfrage, { eingabe, istTrotzdemNeu: false });
    expect(neu.stellenanteile[0]?.id).not.toBe(stellenanteilId(1));
    expect(await listePersonal(anfrage)).toEqual([neu, WEBER]);
  });
});

describe('A person is changed', () => {
  test('and shares are added, changed, moved and taken out', async () => {
    const anfrage = await mitPersonal();
    const eingabe = {
      ...personalEingabeVon(WEBER),
      nachname: 'Weber-Lang',
      stellenanteile: [
        stellenanteil({ id: stellenanteilId(9), kommuneId: C_HAUSEN.id, anteilHundertstel: 25 }),
        stellenanteil({ id: stellenanteilId(2), kommuneId: B_HEIM.id, anteilHundertstel: 75 }),
      ],
    };
    const geaendert = await aenderePersonal(vonKollege(anfrage), { id: WEBER.id, version: 1, eingabe });
    expect(geaendert).toEqual({
      ...eingabe,
      id: WEBER.id,
      version: 2,
      geaendertVon: 'Hannes Ulm',
      geaendertAm: '2018-01-15T09:00:00.000Z',
    });
    expect(await listePersonal(anfrage)).toEqual([geaendert]);
  });

  test('by two at once: the second learns who was faster, and no share of hers is saved', async () => {
    const anfrage = await mitPersonal();
    await aenderePersonal(vonKollege(anfrage), { id: WEBER.id, version: 1, eingabe: personalEingabeVon(WEBER) });
    const vorher = await abzug(anfrage.db);
    const eingabe = { ...personalEingabeVon(WEBER), stellenanteile: [] };
    expect(await fehlschlag(aenderePersonal(anfrage, { id: WEBER.id, version: 1, eingabe }))).toMatchObject({
      code: 'VERALTET',
      geaendertVon: 'Hannes Ulm',
      geaendertAm: '2018-01-15T09:00:00.000Z',
    });
    expect(await abzug(anfrage.db)).toEqual(vorher);
  });

  test('to more than 1,00 VZÄ: refused, and everything stays', async () => {
    const anfrage = await mitPersonal();
    const eingabe = personalEingabeVon({
      ...WEBER,
      stellenanteile: WEBER.stellenanteile.map((anteil) => ({ ...anteil, anteilHundertstel: 60 })),
    });
    expect((await fehlschlag(aenderePersonal(anfrage, { id: WEBER.id, version: 1, eingabe }))).code).toBe('GESPERRT');
    expect(await listePersonal(anfrage)).toEqual([WEBER]);
  });
});

describe('A person is deleted', () => {
  const weg = { id: WEBER.id, version: 1 };
  const grund: Grund = {
    schwere: 'sperrt',
    code: 'probe',
    satz: 'Ein Antrag nennt die Person.',
    ausweg: 'Löschen.',
    norm: null,
    feld: null,
  };

  test('with all shares, when nothing names her', async () => {
    const anfrage = await mitPersonal();
    await loeschePersonal(anfrage, weg, []);
    expect(await abzug(anfrage.db)).toMatchObject({ personal: [], stellenanteile: [] });
    expect((await fehlschlag(einePerson(anfrage, WEBER.id))).code).toBe('NICHT_GEFUNDEN');
  });

  test('but not while another part of the program names her, nor on an old version', async () => {
    const anfrage = await mitPersonal();
    expect(await fehlschlag(loeschePersonal(anfrage, weg, [async () => [grund]]))).toEqual({
      code: 'GESPERRT',
      satz: grund.satz,
      gruende: [grund],
    });
    expect((await fehlschlag(loeschePersonal(anfrage, { ...weg, version: 2 }, []))).code).toBe('VERALTET');
    expect(await listePersonal(anfrage)).toEqual([WEBER]);
  });
});

test('A Kommune with staff cannot be deleted, and the reason names them', async () => {
  const anfrage = await mitPersonal();
  await legePerson(anfrage, KAYA);
  const { kommune } = await eineKommune(anfrage, A_DORF.id);
  expect(await fehlschlag(loescheKommune(anfrage, kommune, [personalVerweiseAufKommune]))).toMatchObject({
    code: 'GESPERRT',
    gruende: [
      { code: 'kommune-hat-mitgliedschaften' },
      {
        code: 'kommune-hat-personal',
        satz: 'Bei dieser Kommune sind 2 Personen beschäftigt oder eingesetzt: Ali Kaya und Maria Weber.',
      },
    ],
  });
});

describe('An account that sees only A-dorf', () => {
  test('sees who works there, with the share there alone, and cannot change somebody who also works elsewhere', async () => {
    const anfrage = await mitPersonal();
    const nurA = { ...anfrage, kommunen: [A_DORF.id] };
    const [share] = WEBER.stellenanteile;
    const gesehen = { ...WEBER, traegerId: null, stellenanteile: [share] };
    expect(await listePersonal(nurA)).toEqual([gesehen]);
    const lauf = aenderePersonal(nurA, {
      id: WEBER.id,
      version: 1,
      eingabe: personalEingabe({ traegerId: A_DORF.id }),
    });
    expect((await fehlschlag(lauf)).code).toBe('NICHT_ERLAUBT');
    expect((await fehlschlag(loeschePersonal(nurA, { id: WEBER.id, version: 1 }, []))).code).toBe('NICHT_ERLAUBT');
    expect(await listePersonal(anfrage)).toEqual([WEBER]);
  });

  test('enters and changes persons of A-dorf, but nobody without a Kommune, whom it would not see again', async () => {
    const anfrage = await mitVerband();
    const nurA = { ...anfrage, kommunen: [A_DORF.id] };
    const eingabe = personalEingabe({ traegerart: 'kommune', traegerId: A_DORF.id, stellenanteile: [stellenanteil()] });
    const neu = await legePersonalAn(nurA, { eingabe, istTrotzdemNeu: false });
    await aenderePersonal(nurA, { id: neu.id, version: 1, eingabe: { ...eingabe, vorname: 'Marie' } });
    const ohneTraeger = { ...eingabe, vorname: 'Marie', traegerId: null };
    await aenderePersonal(nurA, { id: neu.id, version: 2, eingabe: ohneTraeger });
    await aenderePersonal(nurA, { id: neu.id, version: 3, eingabe: { ...ohneTraeger, bemerkung: 'Träger folgt' } });
    expect(await listePersonal(nurA)).toMatchObject([{ vorname: 'Marie', bemerkung: 'Träger folgt', version: 4 }]);
    const ohne = personalEingabe({ vorname: 'Eva', traegerId: null });
    expect(await felder(legePersonalAn(nurA, { eingabe: ohne, istTrotzdemNeu: false }))).toEqual([
      'traegerId: Bitte den Anstellungsträger wählen oder einen Stellenanteil eintragen.',
    ]);
  });
});
