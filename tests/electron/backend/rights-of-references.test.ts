import { afterAll, beforeAll, expect, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Rolle } from '../../../shared/foundation/rights.ts';
import { fensterVon, mitKonto } from '../../support/accounts.ts';
import { kommuneEingabe } from '../../support/anfragen.ts';
import { A_DORF } from '../../support/builders.ts';
import { haushaltEingabe, personEingabe } from '../../support/faelle.ts';
import { scanPng } from '../../support/scans.ts';
import { testBackend, type Client, type TestBackend } from '../../support/test-backend.ts';

/**
 * Papers and Wiedervorlagen belong to a record, and whoever may not read records of its kind sees neither: not in lists,
 * not by their id, not in the trace and not in the bin.
 */
const WORT = 'Kanarienvogel';
const WIEDERVORLAGE = { faelligAm: datum('2018-03-01'), vorlaufTage: 7, istNurEigene: false };

let t: TestBackend;
let kommuneId: KommuneId;
let haushaltId: string;
let dokumentId: string;
const fenster = new Map<Rolle, Client>();

beforeAll(async () => {
  t = await testBackend();
  const { client } = t;
  ({ id: kommuneId } = await client.kommunen.anlegen(kommuneEingabe(A_DORF)));
  for (const rolle of [
    'integrationsmanagement',
    'leitung',
    'foerderung',
    'landkreis',
    'integrationsbeauftragte',
  ] as const) {
    fenster.set(rolle, await fensterVon(t, await mitKonto(t, rolle, [{ rolle, kommuneId: null }])));
  }
  const fallarbeit = fensterDer('integrationsmanagement');
  const { haushalt } = await fallarbeit.faelle.anlegen({
    eingabe: haushaltEingabe({ kommuneId }),
    personen: [personEingabe({ nachname: WORT })],
    istTrotzdemNeu: true,
  });
  haushaltId = haushalt.id;
  const bezug = { tabelle: 'haushalte' as const, id: haushaltId };
  const scan = scanPng([], { dpi: 100, grad: 0, rauschen: 0 }, () => 0.5);
  const abgelegt = await fallarbeit.dokumente.scanAblegen({
    name: `${WORT}.png`,
    datei: new Blob([new Uint8Array(scan)]),
    bezug,
  });
  dokumentId = abgelegt.dokument.id;
  await fallarbeit.fristen.anlegen({
    ...WIEDERVORLAGE,
    titel: `${WORT} anrufen`,
    kommuneId,
    bezug,
  });
});
afterAll(() => t.beende());

function fensterDer(rolle: Rolle): Client {
  const client = fenster.get(rolle);
  if (client === undefined) throw new Error(`Nobody is ${rolle}.`);
  return client;
}

const code = (lauf: Promise<unknown>) =>
  lauf.then(
    () => 'geht',
    (fehler: unknown) => (fehler as { code?: string }).code ?? String(fehler),
  );

test('whoever works on cases sees the paper and the Wiedervorlage of a case', async () => {
  const client = fensterDer('integrationsmanagement');
  expect((await client.dokumente.liste({ bezug: null })).map(({ name }) => name)).toEqual([`${WORT}.png`]);
  expect((await client.fristen.liste({ mitErledigten: true })).map(({ titel }) => titel)).toContain(`${WORT} anrufen`);
  expect((await client.suche.finden({ text: WORT, hoechstens: 10 })).length).toBeGreaterThan(0);
});

test('the calendar file, which lies on the disk in plain text, names no case', async () => {
  const { datei } = await fensterDer('integrationsmanagement').fristen.kalender();
  const text = await datei.text();
  expect(text).toContain('Wiedervorlage zu einem Fall');
  expect(text).not.toContain(WORT);
});

test.for(['leitung', 'foerderung', 'landkreis', 'integrationsbeauftragte'] as const)(
  '%s sees nothing of them, however it asks',
  async (rolle) => {
    const client = fensterDer(rolle);
    const gesehenes = [
      client.dokumente.liste({ bezug: null }),
      client.dokumente.liste({ bezug: { tabelle: 'haushalte', id: haushaltId } }),
      client.fristen.liste({ mitErledigten: true }),
      client.suche.finden({ text: WORT, hoechstens: 10 }),
      client.protokoll.seite({ kontoId: null, zeile: null, von: null, bis: null, vor: null }),
      client.protokoll.papierkorb(),
    ];
    const antworten = await Promise.allSettled(gesehenes);
    expect(JSON.stringify(antworten.map((eine) => (eine.status === 'fulfilled' ? eine.value : null)))).not.toContain(
      WORT,
    );
    expect([
      await code(client.dokumente.datei({ id: dokumentId })),
      await code(client.dokumente.vorschau({ id: dokumentId })),
      await code(client.dokumente.loeschen({ id: dokumentId })),
      await code(
        client.dokumente.scanAblegen({
          name: 'x.png',
          datei: new Blob(['x']),
          bezug: { tabelle: 'haushalte', id: haushaltId },
        }),
      ),
    ]).toEqual(
      rolle === 'integrationsbeauftragte'
        ? ['NICHT_ERLAUBT', 'NICHT_ERLAUBT', 'NICHT_ERLAUBT', 'NICHT_ERLAUBT']
        : ['NICHT_GEFUNDEN', 'NICHT_GEFUNDEN', 'NICHT_GEFUNDEN', 'NICHT_GEFUNDEN'],
    );
    expect(
      await code(
        client.fristen.anlegen({
          ...WIEDERVORLAGE,
          titel: 'x',
          kommuneId,
          bezug: { tabelle: 'haushalte', id: haushaltId },
        }),
      ),
    ).not.toBe('geht');
  },
);
