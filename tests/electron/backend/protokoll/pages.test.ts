import { expect, test } from 'vitest';
import { aendereKommune, loescheKommune } from '../../../../electron/backend/kommunen/service.ts';
import { aenderePersonal } from '../../../../electron/backend/personal/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { merkeGelesen } from '../../../../electron/backend/protokoll/record.ts';
import { liesSeite, type Protokollfilter } from '../../../../electron/backend/protokoll/service.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { A_DORF, B_HEIM, C_HAUSEN, personalEingabe, personalId, stellenanteil } from '../../../support/builders.ts';
import { kommuneEingabe, lege, mitPersonal } from '../../../support/anfragen.ts';
import { fensterVon, mitKonto } from '../../../support/accounts.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { testBackend } from '../../../support/test-backend.ts';

/** What the Protokoll shows: by record, and what was refused. */

const ALLES: Protokollfilter = { kontoId: null, zeile: null, von: null, bis: null, vor: null };
const PERSON = { tabelle: 'personal', id: personalId(1) };

const seite = (anfrage: Anfrage, filter: Partial<Protokollfilter>) =>
  liesSeite(anfrage, ANMELDUNGEN, { ...ALLES, ...filter });

async function saetze(anfrage: Anfrage, filter: Partial<Protokollfilter>): Promise<string[]> {
  return (await seite(anfrage, filter)).eintraege.map(({ satz }) => satz);
}

/** The office after somebody looked at Maria Weber and gave her another share in C-hausen instead of B-heim. */
async function nachEinemTag(): Promise<Anfrage> {
  const anfrage = await mitPersonal({ zuteilungen: [{ rolle: 'leitung', kommuneId: null }] });
  await merkeGelesen(anfrage, PERSON.tabelle, PERSON.id);
  const stellenanteile = [stellenanteil({ kommuneId: C_HAUSEN.id, anteilHundertstel: 50 })];
  await aenderePersonal(anfrage, { id: personalId(1), version: 1, eingabe: personalEingabe({ stellenanteile }) });
  const kommune = { ...kommuneEingabe(A_DORF), name: 'Adorf' };
  await aendereKommune(anfrage, { id: A_DORF.id, version: 1, eingabe: kommune });
  return anfrage;
}

test('the page of a record holds who looked at it and what happened to it, nothing of others', async () => {
  const anfrage = await nachEinemTag();
  expect(await saetze(anfrage, { zeile: PERSON })).toEqual([
    'Ein früheres Konto hat die Person Maria Weber geändert.',
    'Ein früheres Konto hat die Person Maria Weber angesehen.',
    'Ein früheres Konto hat die Person Maria Weber angelegt.',
  ]);
  expect(await saetze(anfrage, { zeile: { tabelle: 'kommunen', id: B_HEIM.id } })).toEqual([
    'Ein früheres Konto hat den Planungsrahmen von B-heim angelegt.',
    'Ein früheres Konto hat die Kommune B-heim angelegt.',
  ]);
});

test('each entry names its record and the page of it, a part as its whole', async () => {
  const anfrage = await nachEinemTag();
  const { eintraege, gegenstand } = await seite(anfrage, { zeile: { tabelle: 'kommunen', id: B_HEIM.id } });
  const bHeim = {
    bezug: { tabelle: 'kommunen', id: B_HEIM.id },
    was: 'Kommune B-heim',
    ziel: `/kommunen/${B_HEIM.id}`,
  };
  expect([gegenstand, ...eintraege.map(({ gegenstaende }) => gegenstaende)]).toEqual([bHeim, [bHeim], [bHeim]]);
});

test('a record in the bin keeps its page in the Protokoll and has no other', async () => {
  const anfrage = await nachEinemTag();
  const neue = await lege(anfrage, { ...A_DORF, id: personalId(77) as never, name: 'D-dorf', schluessel: '08117904' });
  await loescheKommune(anfrage, neue, []);
  const { eintraege, gegenstand } = await seite(anfrage, { zeile: { tabelle: 'kommunen', id: neue.id } });
  expect([gegenstand?.was, gegenstand?.ziel, eintraege.length]).toEqual(['Kommune D-dorf', null, 2]);
});

test('whoever leads one Kommune reads who looked at its persons, and nothing of those of others', async () => {
  const anfrage = await nachEinemTag();
  const leitung = (kommuneId: typeof A_DORF.id): Anfrage => ({
    ...anfrage,
    konto: { ...anfrage.konto, id: personalId(88) as never },
    kommunen: [kommuneId],
    zuteilungen: [{ rolle: 'leitung', kommuneId }],
  });
  expect(await saetze(leitung(C_HAUSEN.id), { zeile: PERSON })).toContain(
    'Ein früheres Konto hat die Person Maria Weber angesehen.',
  );
  const inB = await seite(leitung(B_HEIM.id), { zeile: PERSON });
  expect([JSON.stringify(inB).includes('angesehen'), inB.gegenstand]).toEqual([false, null]);
});

test('a record of no known table is no failure of the program', async () => {
  const anfrage = await nachEinemTag();
  expect(await seite(anfrage, { zeile: { tabelle: 'sqlite_master', id: 'x' } })).toEqual({
    eintraege: [],
    hatWeitere: false,
    gegenstand: null,
  });
});

test('logins and what was refused stand in the Protokoll of the account', async () => {
  const t = await testBackend();
  try {
    const nora = await mitKonto(t, 'Nora Linde', [{ rolle: 'revision', kommuneId: null }]);
    const fenster = await fensterVon(t, nora);
    const eingabe = kommuneEingabe(A_DORF);
    expect((await fehlerVon(fenster.kommunen.anlegen(eingabe))).code).toBe('NICHT_ERLAUBT');
    expect((await fehlerVon(fenster.konten.liste())).code).toBe('NICHT_ERLAUBT');
    const { eintraege } = await t.client.protokoll.seite({ ...ALLES, kontoId: nora.id });
    expect(eintraege.map(({ art, vorgang, satz }) => [art, vorgang, satz])).toEqual([
      ['ablehnung', 'konten.liste', 'Nora Linde hat im Bereich Konten etwas versucht, wofür das Recht fehlt.'],
      ['ablehnung', 'kommunen.anlegen', 'Nora Linde hat im Bereich Kommunen etwas versucht, wofür das Recht fehlt.'],
      ['anmeldung', 'konten.anmelden', 'Nora Linde hat sich angemeldet.'],
    ]);
    expect((await t.client.protokoll.pruefen()).ersterFehler).toBeNull();
  } finally {
    await t.beende();
  }
});
