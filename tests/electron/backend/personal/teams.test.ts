import { expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import {
  aenderePersonal,
  listeTeams,
  loeschePersonal,
  personalVerweiseAufKommune,
} from '../../../../electron/backend/personal/service.ts';
import { loescheTeam, speichereTeam } from '../../../../electron/backend/personal/team-service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { Team, TeamEingabe } from '../../../../shared/personal/types.ts';
import {
  A_DORF,
  B_HEIM,
  C_HAUSEN,
  personal,
  personalId,
  stellenanteil,
  stellenanteilId,
  team,
  teamId,
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
  stellenanteile: [stellenanteil({ id: stellenanteilId(3), kommuneId: C_HAUSEN.id })],
});
const TAL = team();

function eingabeVon({
  id: _id,
  version: _version,
  geaendertAm: _am,
  geaendertVon: _von,
  ...eingabe
}: Team): TeamEingabe {
  return eingabe;
}

async function legeTeam(anfrage: Anfrage, eines: Team): Promise<Team> {
  return speichereTeam({ ...anfrage, neueId: () => eines.id }, { id: null, version: null, eingabe: eingabeVon(eines) });
}

async function mitTeam(): Promise<Anfrage> {
  const anfrage = await mitPersonal();
  await legePerson(anfrage, KAYA);
  await legeTeam(anfrage, TAL);
  return anfrage;
}

test('A team is read again with Kommunen, lead and members; changed members keep their place', async () => {
  const anfrage = await mitTeam();
  expect(await listeTeams(anfrage)).toEqual([TAL]);
  const eingabe = {
    ...eingabeVon(TAL),
    kommuneIds: [A_DORF.id, C_HAUSEN.id],
    mitglieder: [
      { personalId: KAYA.id, von: datum('2018-02-01'), bis: null },
      { personalId: WEBER.id, von: datum('2018-01-01'), bis: datum('2018-06-30') },
    ],
  };
  const geaendert = await speichereTeam(anfrage, { id: TAL.id, version: 1, eingabe });
  expect(await listeTeams(anfrage)).toEqual([geaendert]);
  expect(geaendert).toMatchObject({ ...eingabe, version: 2 });
  expect((await fehlschlag(speichereTeam(anfrage, { id: TAL.id, version: 1, eingabe }))).code).toBe('VERALTET');
  await loescheTeam(anfrage, { id: TAL.id, version: 2 });
  expect(await abzug(anfrage.db)).toMatchObject({ teams: [], team_kommunen: [], team_mitglieder: [] });
});

test('A name that is taken, a Kommune and a person that are gone: a sentence stands at each', async () => {
  const anfrage = await mitTeam();
  const eingabe = {
    ...eingabeVon(TAL),
    kommuneIds: [TAL.kommuneIds[0] ?? A_DORF.id],
    leitungId: personalId(77),
    mitglieder: [{ personalId: personalId(78), von: datum('2018-01-01'), bis: null }],
  };
  expect(await felder(speichereTeam(anfrage, { id: null, version: null, eingabe }))).toEqual([
    'name: Ein Team „Team Tal“ gibt es schon.',
    'leitungId: Diese Person gibt es nicht mehr. Bitte eine andere wählen.',
    'mitglieder.0.personalId: Diese Person gibt es nicht mehr. Bitte eine andere wählen.',
  ]);
});

test('Nobody is in two teams on one day, also where the other team is out of sight: then it has no name', async () => {
  const anfrage = await mitPersonal();
  await legePerson(anfrage, KAYA);
  const fremdes = team({ id: teamId(2), name: 'Geheimes Team', kommuneIds: [C_HAUSEN.id] });
  await legeTeam(anfrage, fremdes);
  const eingabe = { ...eingabeVon(TAL), name: 'Neues Team' };
  const saetze = async (wer: Anfrage) =>
    (await gruende(speichereTeam(wer, { id: null, version: null, eingabe })))
      .filter(({ schwere }) => schwere === 'sperrt')
      .map(({ satz }) => satz);
  expect(await saetze(anfrage)).toEqual(['Maria Weber ist ab 01.01.2018 schon im Team „Geheimes Team“.']);
  expect(await saetze({ ...anfrage, kommunen: [A_DORF.id, B_HEIM.id, VERBAND.id] })).toEqual([
    'Maria Weber ist ab 01.01.2018 schon in einem anderen Team.',
  ]);
});

test('Who sees one Kommune of a team reads what belongs there, and cannot change it', async () => {
  const anfrage = await mitPersonal();
  await legePerson(anfrage, { ...KAYA, traegerId: C_HAUSEN.id, traegerart: 'kommune' });
  const gemeinsames = team({
    kommuneIds: [A_DORF.id, C_HAUSEN.id],
    leitungId: KAYA.id,
    mitglieder: [WEBER.id, KAYA.id].map((id) => ({ personalId: id, von: datum('2018-01-01'), bis: null })),
  });
  await legeTeam(anfrage, gemeinsames);
  const nurA = { ...anfrage, kommunen: [A_DORF.id] };
  expect(await listeTeams(nurA)).toEqual([
    { ...gemeinsames, kommuneIds: [A_DORF.id], leitungId: null, mitglieder: [gemeinsames.mitglieder[0]] },
  ]);
  const eingabe = { ...eingabeVon(gemeinsames), kommuneIds: [A_DORF.id], leitungId: null, mitglieder: [] };
  expect((await fehlschlag(speichereTeam(nurA, { id: TAL.id, version: 1, eingabe }))).code).toBe('NICHT_ERLAUBT');
  expect(await listeTeams({ ...anfrage, kommunen: [B_HEIM.id] })).toEqual([]);
});

test('Team and Vertretung hold a person, and a team holds its Kommunen', async () => {
  const anfrage = await mitTeam();
  await aenderePersonal(anfrage, {
    id: KAYA.id,
    version: 1,
    eingabe: { ...personalEingabeVon(KAYA), vertretungId: WEBER.id },
  });
  expect((await gruende(loeschePersonal(anfrage, { id: WEBER.id, version: 1 }, []))).map(({ satz }) => satz)).toEqual([
    '„Maria Weber“ gehört zu einem Team.',
    '„Maria Weber“ ist als Vertretung eingetragen: Ali Kaya.',
  ]);
  expect((await personalVerweiseAufKommune(anfrage, A_DORF.id)).map(({ code }) => code)).toEqual([
    'kommune-hat-personal',
    'kommune-hat-teams',
  ]);
});
