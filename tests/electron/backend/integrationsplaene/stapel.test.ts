import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handleFuer } from '../../../../electron/backend/sicherung/places.ts';
import type { PersonEingabe } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zPlanId, type KommuneId, type PlanId } from '../../../../shared/foundation/id.ts';
import { neuerPlanfilter } from '../../../../shared/integrationsplaene/defaults.ts';
import { mitFreienIds, alleIds } from '../../../../shared/integrationsplaene/kennung.ts';
import type { Stapelauftrag, Stapelmangel, Stapelwahl } from '../../../../shared/integrationsplaene/stapel.ts';
import { fensterVon, mitKonto } from '../../../support/accounts.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { haushaltEingabe, informiertePerson } from '../../../support/faelle.ts';
import {
  fassungEingabe,
  geheimesFeld,
  planeintragId,
  GEHEIM,
  planfeld,
  planschritt,
  planziel,
} from '../../../support/plan-words.ts';
import { auftragsende } from '../../../support/jobs.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import { testBackend, type Client, type TestBackend } from '../../../support/test-backend.ts';

/** Papers of many plans through the operations: checked, made, called off, and who gets what. */
let t: TestBackend;
/** Works in A-dorf only. */
let client: Client;
let aDorf: KommuneId;
let bHeim: KommuneId;
const gewaehlte: string[] = [];
const AM = datum('2018-02-05');

/** A case with a plan of all of its persons; agreed where `istVereinbart`. */
async function planVon(
  kommuneId: KommuneId,
  personen: readonly Partial<PersonEingabe>[],
  { istVereinbart = true, mitGeheimem = false, schritte = [planschritt()] } = {},
): Promise<PlanId> {
  const akte = await t.client.faelle.anlegen({
    eingabe: haushaltEingabe({ kommuneId, anschriften: [], art: personen.length > 1 ? 'familie' : 'einzelperson' }),
    personen: personen.map((person) => informiertePerson({ kurse: [], ...person })),
    istTrotzdemNeu: true,
  });
  const ids = akte.personen.map(({ id }) => id);
  const [erste] = ids;
  if (erste === undefined) throw new Error('nobody');
  const begonnener = await t.client.integrationsplaene.beginnen({ haushaltId: akte.haushalt.id, personId: null });
  const felder = [planfeld({ ziele: [planziel({ schritte })] }), ...(mitGeheimem ? [geheimesFeld(erste)] : [])];
  const eingabe = fassungEingabe(ids, { felder, gespraechAm: AM, naechstesGespraechAm: null });
  const entwurf = await t.client.integrationsplaene.speichern({
    ...begonnener,
    eingabe: mitFreienIds(eingabe, new Set(alleIds(eingabe)), planeintragId),
  });
  if (istVereinbart) await t.client.integrationsplaene.vereinbaren({ ...entwurf, am: AM, unterschriebenVon: [erste] });
  return entwurf.planId;
}

const wahl = (planIds: readonly PlanId[], aenderung: Partial<Stapelwahl> = {}): Stapelwahl => ({
  auswahl: { art: 'plaene', planIds: [...planIds] },
  was: 'plan',
  sprache: 'person',
  ...aenderung,
});
const auftrag = (planIds: readonly PlanId[], aenderung: Partial<Stapelauftrag> = {}): Stapelauftrag => ({
  ...wahl(planIds),
  form: 'einzeln',
  ordnerHandle: null,
  ...aenderung,
});

async function maengelVon(planIds: readonly PlanId[]): Promise<[Stapelmangel, number][]> {
  const { maengel } = await client.integrationsplaene.stapelPruefen(wahl(planIds));
  return maengel.map(({ mangel, gesamt }) => [mangel, gesamt]);
}

/** Makes it and answers with the names and contents of the files in the package. */
async function paket(eingabe: Stapelauftrag): Promise<Map<string, Buffer>> {
  const { auftragId } = await client.integrationsplaene.stapelErstellen(eingabe);
  const ende = await auftragsende(client, auftragId);
  expect(ende).toMatchObject({ zustand: 'fertig', fehler: null });
  const { name, datei } = await client.auftraege.laden({ id: auftragId });
  const bytes = Buffer.from(await datei.arrayBuffer());
  if (!name.endsWith('.zip')) return new Map([[name, bytes]]);
  return entpackt(bytes);
}

async function entpackt(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes);
  const dateien = new Map<string, Buffer>();
  for await (const eintrag of zip.eachEntry()) {
    dateien.set(eintrag.fileName, await buffer(await zip.openReadStreamPromise(eintrag)));
  }
  return dateien;
}

/** All words of a Word file. */
async function worte(datei: Buffer | undefined): Promise<string> {
  if (datei === undefined) throw new Error('no such file');
  const teile = await entpackt(datei);
  return (teile.get('word/document.xml') ?? Buffer.alloc(0)).toString('utf8');
}

/** The newest sentences of the Protokoll. */
async function saetze(): Promise<string[]> {
  const alle = { kontoId: null, zeile: null, von: null, bis: null, vor: null };
  return (await t.client.protokoll.seite(alle)).eintraege.map(({ satz }) => satz);
}

const ARABISCH: Partial<PersonEingabe> = { sprachen: [{ sprache: 'ar', niveau: 'muttersprache' }] };

beforeAll(async () => {
  t = await testBackend();
  Object.assign(t.umgebung, { gewaehlteOrdner: () => gewaehlte });
  ({ id: aDorf } = await t.client.kommunen.anlegen(kommuneEingabe(A_DORF)));
  ({ id: bHeim } = await t.client.kommunen.anlegen(kommuneEingabe(B_HEIM)));
  const konto = await mitKonto(t, 'Ali Kaya', [{ rolle: 'integrationsmanagement', kommuneId: aDorf }]);
  client = await fensterVon(t, konto);
});
afterAll(() => t.beende());

describe('Before the papers', () => {
  test('what is missing is named, the gravest first, and how many files come of it', async () => {
    const entwurf = await planVon(aDorf, [{ ...ARABISCH, nachname: 'Haddad' }], { istVereinbart: false });
    const familie = await planVon(
      aDorf,
      [
        { ...ARABISCH, nachname: 'Tesfai' },
        { nachname: 'Tesfai', vorname: 'Yonas', sprachen: [] },
      ],
      { mitGeheimem: true, schritte: [planschritt({ bis: null }), planschritt({ bis: null, stand: 'erledigt' })] },
    );
    const { plaene, dateien, dateienDruck } = await client.integrationsplaene.stapelPruefen(
      wahl([entwurf, familie], { was: 'beides' }),
    );
    expect({ plaene, dateien, dateienDruck }).toEqual({ plaene: 2, dateien: 6, dateienDruck: 1 });
    expect(await maengelVon([entwurf, familie])).toEqual([
      ['entwurf', 1],
      ['vertraulich', 1],
      ['unterschrift_fehlt', 1],
      ['ohne_uebersetzung', 1],
      ['eigene_worte', 2],
      ['ohne_tag', 1],
      ['ohne_gespraech', 2],
    ]);
  });

  test('plans of another Kommune are none, and nothing is made of them', async () => {
    const fremder = await planVon(bHeim, [{ nachname: 'Fremd' }]);
    expect(await client.integrationsplaene.stapelPruefen(wahl([fremder]))).toEqual({
      plaene: 0,
      dateien: 0,
      dateienDruck: 0,
      maengel: [],
    });
    await expect(client.integrationsplaene.stapelErstellen(auftrag([fremder]))).rejects.toMatchObject({
      code: 'EINGABE',
      message: 'Von diesen Plänen ist keiner mehr da.',
    });
    const eigener = await planVon(aDorf, [{ ...ARABISCH, nachname: 'Eigen' }]);
    const dateien = await paket(auftrag([fremder, eigener]));
    expect([...dateien.keys()].join()).toMatch(/^Integrationsplan-.*Eigen-de-ar\.docx$/);
  });

  test('the filter takes the plans that the list shows', async () => {
    const filter = { ...neuerPlanfilter(), stand: 'aktiv' as const };
    const { gesamt } = await client.integrationsplaene.uebersicht({ filter, seite: 0 });
    const { plaene } = await client.integrationsplaene.stapelPruefen(wahl([], { auswahl: { art: 'filter', filter } }));
    expect(plaene).toBe(gesamt);
    expect(gesamt).toBeGreaterThan(0);
  });
});

describe('The papers', () => {
  test('are one file for each adult in the own language; two of one name are two files', async () => {
    const gleiche = { ...ARABISCH, vorname: 'Ali', nachname: 'Hassan' };
    const erster = await planVon(aDorf, [gleiche]);
    const zweiter = await planVon(aDorf, [gleiche, { ...gleiche, vorname: 'Lina', geburtsdatum: datum('2012-05-01') }]);
    const dateien = await paket(auftrag([erster, zweiter], { was: 'beides' }));
    const ohneAktenzeichen = [...dateien.keys()].map((name) => name.replace(/-[^-]*(?=-Ali)/, ''));
    expect(dateien.size).toBe(4);
    expect(new Set([...dateien.keys()].map((name) => name.toLowerCase())).size).toBe(4);
    expect(
      ohneAktenzeichen.every((name) => /^(Integrationsplan|Merkblatt).*Ali-Hassan-de-ar.*\.docx$/.test(name)),
    ).toBe(true);
    const [datei] = [...dateien].flatMap(([name, inhalt]) => (name.startsWith('Integrationsplan') ? [inhalt] : []));
    const plan = await worte(datei);
    expect(plan).toContain('Ich bestehe die Prüfung B1.');
    expect(plan).toContain('ar-SA');
    expect([...(await entpackt(datei ?? Buffer.alloc(0))).keys()].join()).not.toContain('odttf');
  });

  test('never have what lies in the envelope; a protected household gives files without a name', async () => {
    const plan = await planVon(
      aDorf,
      [{ ...ARABISCH, vorname: 'Sara', nachname: 'Versteckt', schutz: 'auskunftssperre' }],
      { mitGeheimem: true },
    );
    for (const was of ['plan', 'merkblatt'] as const) {
      const dateien = await paket(auftrag([plan], { was }));
      const [name] = dateien.keys();
      expect(name).not.toMatch(/Sara|Versteckt/);
      expect(await worte(dateien.get(name ?? ''))).not.toContain(GEHEIM);
    }
    expect((await maengelVon([plan])).map(([mangel]) => mangel)).toContain('anschrift_geschuetzt');
  });

  test('as a print are one file, in which each begins a section with its own pages', async () => {
    const plaene = [
      await planVon(aDorf, [{ ...ARABISCH, nachname: 'Druck' }]),
      await planVon(aDorf, [{ nachname: 'Druckmann', sprachen: [] }], { istVereinbart: false }),
    ];
    const dateien = await paket(auftrag(plaene, { form: 'druck' }));
    expect([...dateien.keys()]).toEqual(['Integrationspläne-Druck.docx']);
    const text = await worte(dateien.get('Integrationspläne-Druck.docx'));
    expect(text.match(/<w:sectPr/g)).toHaveLength(2);
    expect(text.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
  });

  test('stand in the Protokoll with their count, and are fetched by their own account alone', async () => {
    const plan = await planVon(aDorf, [{ ...ARABISCH, nachname: 'Protokoll' }]);
    const { auftragId } = await client.integrationsplaene.stapelErstellen(auftrag([plan], { was: 'beides' }));
    expect((await auftragsende(client, auftragId)).ergebnis[0]).toBe('2 Dateien zu einem Plan');
    await expect(t.client.auftraege.laden({ id: auftragId })).rejects.toMatchObject({ code: 'NICHT_GEFUNDEN' });
    expect((await saetze()).slice(0, 2)).toEqual([
      'Ali Kaya hat 2 Dateien zu einem Integrationsplan erstellt.',
      'Ali Kaya hat die Akte Protokoll, Sara angesehen.',
    ]);
  });
});

describe('In a folder', () => {
  test('that was chosen in the dialog the files lie in a folder of their own, and nothing else', async () => {
    const ordner = neuerOrdner();
    gewaehlte.push(ordner);
    const plan = await planVon(aDorf, [{ ...ARABISCH, nachname: 'Ordner' }]);
    const eingabe = auftrag([plan], { was: 'beides', ordnerHandle: handleFuer(ordner) });
    const { auftragId } = await client.integrationsplaene.stapelErstellen(eingabe);
    const ende = await auftragsende(client, auftragId);
    expect(ende).toMatchObject({ zustand: 'fertig', datei: null });
    const [unterordner = ''] = readdirSync(ordner);
    expect(readdirSync(ordner)).toEqual(['Integrationspläne-2018-02-05-0900']);
    expect(ende.ergebnis[1]).toBe(`Ordner: ${join(ordner, unterordner)}`);
    expect(readdirSync(join(ordner, unterordner))).toHaveLength(2);
  });

  test('that nobody chose nothing is written', async () => {
    const ordner = neuerOrdner();
    const plan = await planVon(aDorf, [{ nachname: 'Niemand' }]);
    await expect(
      client.integrationsplaene.stapelErstellen(auftrag([plan], { ordnerHandle: handleFuer(ordner) })),
    ).rejects.toMatchObject({ code: 'EINGABE' });
    expect(readdirSync(ordner)).toEqual([]);
  });

  test('nothing is left of a batch that is called off, and nothing of it stands in the Protokoll', async () => {
    const ordner = join(neuerOrdner(), 'ziel');
    mkdirSync(ordner);
    gewaehlte.push(ordner);
    const plan = await planVon(aDorf, [{ ...ARABISCH, nachname: 'Abbruch' }]);
    const { auftragId } = await client.integrationsplaene.stapelErstellen(
      auftrag([plan], { was: 'beides', ordnerHandle: handleFuer(ordner) }),
    );
    const vorher = await saetze();
    await client.auftraege.abbrechen({ id: auftragId });
    expect(await auftragsende(client, auftragId)).toMatchObject({ zustand: 'abgebrochen', ergebnis: [], datei: null });
    expect(existsSync(ordner)).toBe(true);
    expect(readdirSync(ordner)).toEqual([]);
    const erstellte = (liste: string[]) => liste.filter((satz) => satz.includes('erstellt'));
    expect(erstellte(await saetze())).toEqual(erstellte(vorher));
  });

  test('that is gone meanwhile the batch says so', async () => {
    const ordner = join(neuerOrdner(), 'weg');
    gewaehlte.push(ordner);
    const plan = await planVon(aDorf, [{ nachname: 'Weg' }]);
    const { auftragId } = await client.integrationsplaene.stapelErstellen(
      auftrag([plan], { ordnerHandle: handleFuer(ordner) }),
    );
    expect(await auftragsende(client, auftragId)).toMatchObject({
      zustand: 'fehlgeschlagen',
      fehler: 'In den gewählten Ordner kann nicht geschrieben werden. Es wurde keine Datei abgelegt.',
    });
  });
});

test('An unknown plan is none', async () => {
  const unbekannter = zPlanId.parse('00000000-0000-4000-8000-0000000000ff');
  expect((await client.integrationsplaene.stapelPruefen(wahl([unbekannter]))).plaene).toBe(0);
});
