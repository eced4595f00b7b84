import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paketbefund } from '../../../../shared/pakete/types.ts';
import { legeDateiAb } from '../../../../electron/backend/dokumente/service.ts';
import { anfrageVon } from '../../../../electron/backend/session.ts';
import type { Dokument } from '../../../../shared/dokumente/types.ts';
import type { KommuneId } from '../../../../shared/foundation/id.ts';
import type { Kommune } from '../../../../shared/kommunen/types.ts';
import { fensterVon, mitKonto } from '../../../support/accounts.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { sha256Von, zweiDatenbestaende } from '../../../support/pakete.ts';
import { testBackend, type Client, type TestBackend } from '../../../support/test-backend.ts';

/** Two real Datenbestände exchange packages; a third looks on. */

let a: TestBackend;
let b: TestBackend;
let c: TestBackend;

beforeAll(async () => {
  ({ a, b } = await zweiDatenbestaende());
  c = await testBackend();
});
afterAll(async () => {
  for (const eines of [a, b, c]) await eines.beende();
});

const PDF = Buffer.from('%PDF-1.7 ein Plan mit Umlauten: äöü');
const BILD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

async function kontaktId(bei: TestBackend): Promise<string> {
  const { kontakte } = await bei.client.pakete.kontakte();
  return kontakte[0]?.id ?? '';
}

async function packe(von: TestBackend, titel: string): Promise<Blob> {
  const { datei } = await von.client.pakete.packen({
    kontaktId: await kontaktId(von),
    kommuneId: null,
    titel,
    text: 'Anbei der Plan.',
    dokumentIds: [],
    anlagen: [
      { name: 'Plan.pdf', datei: new Blob([PDF]) },
      { name: 'plan.PDF', datei: new Blob([PDF]) },
      { name: 'Bild.png', datei: new Blob([BILD]) },
    ],
  });
  return datei;
}

async function inhaltVon(bei: TestBackend, datei: Blob) {
  const befund = await bei.client.pakete.ansehen({ datei });
  if (befund.ergebnis === 'abgelehnt') throw new Error(`${befund.grund}: ${befund.satz}`);
  return befund.inhalt;
}

async function nimmAn(bei: TestBackend, datei: Blob) {
  const { sha256 } = await inhaltVon(bei, datei);
  return bei.client.pakete.annehmen({ datei, sha256, kommuneId: null });
}

const grundVon = (befund: Paketbefund) => (befund.ergebnis === 'abgelehnt' ? befund.grund : 'angenommen');

describe('a package from one Datenbestand to another', () => {
  it('is listed before anything is taken over, and comes out to the last byte', async () => {
    const datei = await packe(a, 'Plan A-dorf');
    const inhalt = await inhaltVon(b, datei);
    expect(inhalt).toMatchObject({
      art: 'Nachricht mit Anlagen',
      titel: 'Plan A-dorf',
      absender: { name: 'Verband Oberes Tal', istGeprueft: true },
      nummer: 1,
      bytes: datei.size,
      teile: [
        { name: 'Plan.pdf', bytes: PDF.length, sha256: sha256Von(PDF) },
        { name: 'plan (2).PDF', bytes: PDF.length, sha256: sha256Von(PDF) },
        { name: 'Bild.png', bytes: BILD.length, sha256: sha256Von(BILD) },
      ],
    });
    expect((await a.client.pakete.liste()).map(({ sha256 }) => sha256)).toEqual([inhalt.sha256]);
    expect(await b.client.pakete.liste()).toEqual([]);

    const { satz } = await b.client.pakete.annehmen({ datei, sha256: inhalt.sha256, kommuneId: null });
    expect(satz).toBe('„Plan A-dorf“ mit 3 Anlagen wurde angenommen.');
    const [vorgang] = await b.client.pakete.liste();
    const nachricht = await b.client.pakete.nachricht({ id: vorgang?.id ?? '' });
    expect([nachricht.text, nachricht.paket.richtung, nachricht.anlagen.length]).toEqual([
      'Anbei der Plan.',
      'angenommen',
      3,
    ]);
    const anlage = await b.client.pakete.anlage({ id: vorgang?.id ?? '', position: 3 });
    expect([anlage.name, Buffer.from(await anlage.datei.arrayBuffer())]).toEqual(['Bild.png', BILD]);
  });

  it('is refused a second time, and when a later one of its sequence was taken', async () => {
    const [erstes, zweites, drittes] = [await packe(a, 'Liste'), await packe(a, 'Liste'), await packe(a, 'Liste')];
    await nimmAn(b, zweites);
    expect(grundVon(await b.client.pakete.ansehen({ datei: zweites }))).toBe('doppelt');
    expect(grundVon(await b.client.pakete.ansehen({ datei: erstes }))).toBe('ueberholt');
    expect(
      await fehlerVon(b.client.pakete.annehmen({ datei: erstes, sha256: '0'.repeat(64), kommuneId: null })),
    ).toMatchObject({
      code: 'EINGABE',
      satz: 'Aus dieser Reihe wurde schon ein neueres Paket angenommen. Dieses ist überholt.',
    });
    await nimmAn(b, drittes);
  });

  it('is nobody else’s to open, the sender’s included', async () => {
    const datei = await packe(a, 'Nur für B');
    expect(grundVon(await c.client.pakete.ansehen({ datei }))).toBe('fremd');
    expect(grundVon(await a.client.pakete.ansehen({ datei }))).toBe('fremd');
  });

  it('is taken only as it was listed', async () => {
    const datei = await packe(a, 'Angesehen');
    const andere = await packe(a, 'Ausgetauscht');
    const { sha256 } = await inhaltVon(b, datei);
    expect(await fehlerVon(b.client.pakete.annehmen({ datei: andere, sha256, kommuneId: null }))).toMatchObject({
      code: 'EINGABE',
      satz: 'Die Datei ist nicht das Paket, das angezeigt wurde. Bitte sie noch einmal ansehen.',
    });
  });

  it('of an unknown sender is refused with the fingerprint, and taken once the sender is a contact', async () => {
    const { datei: kontaktdatei } = await b.client.pakete.eigeneKontaktdatei();
    const { id, version } = await c.client.pakete.kontaktHinzufuegen({ datei: kontaktdatei });
    const ungeprueft = await fehlerVon(
      c.client.pakete.packen({
        kontaktId: id,
        kommuneId: null,
        titel: 'Zu früh',
        text: 'Hallo',
        dokumentIds: [],
        anlagen: [],
      }),
    );
    expect(ungeprueft).toMatchObject({ code: 'GESPERRT' });
    await c.client.pakete.kontaktGeprueft({ id, version });
    const { datei, name } = await c.client.pakete.packen({
      kontaktId: id,
      kommuneId: null,
      titel: 'Erster Gruß',
      text: 'Hallo',
      dokumentIds: [],
      anlagen: [],
    });
    expect(name).toBe('Erster-Gruß-Verband-Oberes-Tal-1.geleit-paket');
    const { eigener } = await c.client.pakete.kontakte();
    expect(await b.client.pakete.ansehen({ datei })).toMatchObject({
      grund: 'unbekannter_absender',
      fingerabdruck: eigener.fingerabdruck,
    });
    const neuer = await b.client.pakete.absenderAufnehmen({ datei, name: 'C-hausen' });
    expect(neuer).toMatchObject({ name: 'C-hausen', fingerabdruck: eigener.fingerabdruck, istGeprueft: false });
    expect((await inhaltVon(b, datei)).absender).toEqual({
      name: 'C-hausen',
      fingerabdruck: eigener.fingerabdruck,
      istGeprueft: false,
    });
    await b.client.pakete.kontaktLoeschen({ id: neuer.id, version: neuer.version });
    expect(grundVon(await b.client.pakete.ansehen({ datei }))).toBe('unbekannter_absender');
  });
});

describe('documents that are kept here', () => {
  /** Files a document for one Kommune, as a slice does that makes papers. */
  async function legeAb(kommune: Pick<Kommune, 'id' | 'name'>, name: string, bytes: Uint8Array): Promise<Dokument> {
    const angaben = { datenart: 'dokumente', zugriff: 'schreiben' } as const;
    const anfrage = await anfrageVon(a.sitzung, 'dokumente.scanAblegen', angaben);
    const bezug = { tabelle: 'kommunen', id: kommune.id };
    return legeDateiAb(anfrage, {
      ...{ bezug, titel: kommune.name, kommuneIds: [kommune.id], art: 'datenliste', dateiart: 'docx' },
      ...{ name, bytes },
    });
  }
  const sende = async (von: Client, dokumentIds: string[], kommuneId: KommuneId | null = null) =>
    von.pakete.packen({
      ...{ kontaktId: await kontaktId(a), kommuneId, titel: 'Unterlagen', text: '' },
      ...{ dokumentIds, anlagen: [{ name: 'Plan.docx', datei: new Blob([PDF]) }] },
    });

  it('go along to the last byte, each once and before the files of the clerk; those of another Kommune never', async () => {
    const adorf = await a.client.kommunen.anlegen(kommuneEingabe(A_DORF));
    const bheim = await a.client.kommunen.anlegen(kommuneEingabe(B_HEIM));
    const plan = await legeAb(adorf, 'Plan.docx', BILD);
    const liste = await legeAb(bheim, 'Liste.docx', PDF);

    const { datei } = await sende(a.client, [liste.id, plan.id, liste.id]);
    const { teile } = await inhaltVon(b, datei);
    expect(teile).toEqual([
      { name: 'Liste.docx', bytes: PDF.length, sha256: liste.sha256 },
      { name: 'Plan.docx', bytes: BILD.length, sha256: plan.sha256 },
      { name: 'Plan (2).docx', bytes: PDF.length, sha256: sha256Von(PDF) },
    ]);
    await nimmAn(b, datei);
    const angenommenes = (await b.client.pakete.liste()).find(({ titel }) => titel === 'Unterlagen');
    const anlage = await b.client.pakete.anlage({ id: angenommenes?.id ?? '', position: 2 });
    expect([anlage.name, Buffer.from(await anlage.datei.arrayBuffer())]).toEqual(['Plan.docx', BILD]);

    const konto = await mitKonto(a, 'Nur A-dorf', [{ rolle: 'foerderung', kommuneId: adorf.id }]);
    const fenster = await fensterVon(a, konto);
    expect(await fehlerVon(sende(fenster, [plan.id, liste.id], adorf.id))).toMatchObject({
      code: 'NICHT_GEFUNDEN',
      satz: expect.stringContaining('Ein gewähltes Dokument') as unknown,
    });
    const gesendete = (await a.client.pakete.liste()).filter(({ titel }) => titel === 'Unterlagen');
    expect(gesendete.map(({ nummer, teile: anzahl }) => [nummer, anzahl])).toEqual([[1, 3]]);
    const eigenes = await sende(fenster, [plan.id], adorf.id);
    expect((await inhaltVon(b, eigenes.datei)).teile.map(({ name }) => name)).toEqual(['Plan.docx', 'Plan (2).docx']);
  });

  it('are not sent where their bytes are no longer those that were filed, and nothing is noted as sent', async () => {
    const [adorf] = await a.client.kommunen.liste();
    if (adorf === undefined) throw new Error('no Kommune');
    const brief = await legeAb(adorf, 'Brief.docx', Buffer.from('ein Brief'));
    const db = a.sitzung.haus.datenbestand.offener()?.db;
    await db
      ?.updateTable('dokument_inhalte')
      .set({ inhalt: Buffer.from('ein Brie!') })
      .where('sha256', '=', brief.sha256)
      .execute();
    const vorher = await a.client.pakete.liste();
    expect(await fehlerVon(sende(a.client, [brief.id]))).toMatchObject({ code: 'GESPERRT' });
    expect(await a.client.pakete.liste()).toEqual(vorher);
  });
});

describe('a contact file', () => {
  const hinzu = (text: string) => fehlerVon(b.client.pakete.kontaktHinzufuegen({ datei: new Blob([text]) }));

  it('is refused where it is the own one, known, changed, newer or none', async () => {
    const text = await (await a.client.pakete.eigeneKontaktdatei()).datei.text();
    const eigene = await (await b.client.pakete.eigeneKontaktdatei()).datei.text();
    const saetze = [];
    for (const datei of [
      eigene,
      text,
      text.replace('Verband Oberes Tal', 'Verband Unteres Tal'),
      text.replace('"version": 1', '"version": 2'),
      text.replace('"siegel"', '"siegl"'),
      '{}',
      'x'.repeat(20_000),
    ]) {
      saetze.push((await hinzu(datei)).satz);
    }
    expect(saetze).toEqual([
      'Das ist die Kontaktdatei des eigenen Datenbestands.',
      'Dieser Datenbestand ist schon als „Verband Oberes Tal“ eingetragen.',
      'Die Kontaktdatei wurde verändert. Bitte sie noch einmal schicken lassen.',
      'Die Kontaktdatei stammt aus einer neueren Version von Geleit. Bitte das Programm aktualisieren.',
      'Die Kontaktdatei ist beschädigt. Bitte sie noch einmal schicken lassen.',
      'Die Datei ist keine Kontaktdatei von Geleit.',
      'Die Datei ist keine Kontaktdatei von Geleit.',
    ]);
  });

  it('carries no private key, and the own one is the same each time', async () => {
    const vorher = await (await a.client.pakete.eigeneKontaktdatei()).datei.text();
    expect(Object.keys(JSON.parse(vorher) as object)).toEqual(['schema', 'version', 'name', 'schluessel', 'siegel']);
    const nachher = await (await a.client.pakete.eigeneKontaktdatei()).datei.text();
    expect(nachher).toBe(vorher);
  });
});

it('nothing unexpected was met', () => {
  expect([a.log, b.log, c.log]).toEqual([[], [], []]);
});
