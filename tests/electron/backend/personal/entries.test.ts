import { expect, test } from 'vitest';
import { aenderePersonal, einePerson, listePersonal } from '../../../../electron/backend/personal/service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import {
  A_DORF,
  abwesenheit,
  B_HEIM,
  eintragId,
  fortbildung,
  klaerung,
  personal,
  personalId,
  stellenanteil,
  stellenanteilId,
  taetigkeit,
  VERBAND,
} from '../../../support/builders.ts';
import {
  abzug,
  fehlschlag,
  felder,
  gruende,
  legePerson,
  mitPersonal,
  personalEingabeVon,
} from '../../../support/anfragen.ts';

const WEBER = personal();
const KAYA = personal({
  id: personalId(2),
  vorname: 'Ali',
  nachname: 'Kaya',
  stellenanteile: [stellenanteil({ id: stellenanteilId(3), kommuneId: B_HEIM.id })],
  vorherigeTaetigkeiten: [taetigkeit(1), taetigkeit(2, { art: 'erstaufnahme', von: null, bis: null })],
  klaerungen: [klaerung(3)],
  fortbildungen: [fortbildung(4, { istNachqualifizierung: true }), fortbildung(5, { stand: 'besucht', stunden: null })],
  abwesenheiten: [abwesenheit(6, { entgelt: 'ohne_entgelt', planung: 'ungeplant', bis: null })],
  vertretungId: WEBER.id,
});

test('Earlier work, clarifications, courses, absences and Vertretung are read as they were entered', async () => {
  const anfrage = await mitPersonal();
  await legePerson(anfrage, KAYA);
  expect(await einePerson(anfrage, KAYA.id)).toEqual(KAYA);
});

test('A change of one course keeps the rows of the others, in their new order', async () => {
  const anfrage = await mitPersonal();
  await legePerson(anfrage, KAYA);
  const fortbildungen = [fortbildung(5, { titel: 'Supervision' }), fortbildung(7)];
  await aenderePersonal(anfrage, { id: KAYA.id, version: 1, eingabe: { ...personalEingabeVon(KAYA), fortbildungen } });
  expect((await einePerson(anfrage, KAYA.id)).fortbildungen).toEqual(fortbildungen);
  const zeilen = (await abzug(anfrage.db))['fortbildungen'];
  expect(zeilen).toMatchObject([
    { id: eintragId(5), position: 0 },
    { id: eintragId(7), position: 1 },
  ]);
});

test('The table of absences has no place for a reason', async () => {
  const anfrage = await mitPersonal();
  await legePerson(anfrage, KAYA);
  const [zeile] = (await abzug(anfrage.db))['abwesenheiten'] ?? [];
  expect(Object.keys(zeile ?? {}).sort()).toEqual([
    'bis',
    'entgelt',
    'id',
    'personal_id',
    'planung',
    'position',
    'von',
  ]);
});

test('An id of somebody else is replaced in every list, and hers stays', async () => {
  const anfrage = await mitPersonal();
  await legePerson(anfrage, KAYA);
  const fremde = { fortbildungen: [fortbildung(4)], abwesenheiten: [abwesenheit(6)], klaerungen: [klaerung(3)] };
  const neu = await aenderePersonal(anfrage, {
    id: WEBER.id,
    version: 1,
    eingabe: { ...personalEingabeVon(WEBER), ...fremde },
  });
  expect(neu.fortbildungen.map(({ id }) => id)).not.toContain(eintragId(4));
  expect(await einePerson(anfrage, KAYA.id)).toEqual(KAYA);
});

test('Two absences on one day and a Vertretung by herself are refused at their fields', async () => {
  const anfrage = await mitPersonal();
  const eingabe = {
    ...personalEingabeVon(WEBER),
    abwesenheiten: [abwesenheit(1), abwesenheit(2)],
    vertretungId: WEBER.id,
  };
  const abgelehnt = await gruende(aenderePersonal(anfrage, { id: WEBER.id, version: 1, eingabe }));
  expect(abgelehnt.filter(({ schwere }) => schwere === 'sperrt').map(({ feld, code }) => `${feld} ${code}`)).toEqual([
    'abwesenheiten.1.von abwesenheit-doppelt',
    'vertretungId vertretung-durch-sich-selbst',
  ]);
  const weg = { ...personalEingabeVon(WEBER), vertretungId: personalId(77) };
  expect(await felder(aenderePersonal(anfrage, { id: WEBER.id, version: 1, eingabe: weg }))).toEqual([
    'vertretungId: Diese Person gibt es nicht mehr. Bitte eine andere wählen.',
  ]);
});

test('Who does not see the Vertretung does not read her name, and cannot change the person', async () => {
  const anfrage = await mitPersonal();
  const anna = personal({
    id: personalId(3),
    vorname: 'Anna',
    traegerart: 'kommune',
    traegerId: A_DORF.id,
    stellenanteile: [stellenanteil({ id: stellenanteilId(5) })],
    vertretungId: KAYA.id,
  });
  await legePerson(anfrage, { ...KAYA, traegerId: B_HEIM.id, vertretungId: null });
  await legePerson(anfrage, anna);
  const nurA = { ...anfrage, kommunen: [A_DORF.id] };
  const gelesen = (await listePersonal(nurA)).find(({ id }) => id === anna.id);
  expect(gelesen).toEqual({ ...anna, vertretungId: null });
  const lauf = aenderePersonal(nurA, {
    id: anna.id,
    version: 1,
    eingabe: personalEingabeVon({ ...anna, vertretungId: null }),
  });
  expect((await fehlschlag(lauf)).code).toBe('NICHT_ERLAUBT');
  const beide = { ...anfrage, kommunen: [A_DORF.id, B_HEIM.id, VERBAND.id] };
  await aenderePersonal(beide, {
    id: anna.id,
    version: 1,
    eingabe: { ...personalEingabeVon(anna), beschaeftigtAb: datum('2018-01-02') },
  });
});
