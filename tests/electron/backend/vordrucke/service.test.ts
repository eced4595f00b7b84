import { afterEach, describe, expect, test } from 'vitest';
import {
  mustervordruck,
  MUSTERVORDRUCK_DATEI,
  MUSTERVORDRUCK_FELDER,
} from '../../../../electron/backend/beispiel/vordruck.ts';
import { packeAus, packeEin } from '../../../../electron/backend/vordrucke/archive.ts';
import { zAntragId } from '../../../../shared/foundation/id.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { Vordruck, VordruckAngaben } from '../../../../shared/vordrucke/types.ts';
import {
  antragEingabe,
  beteiligte,
  personalEingabe,
  stelle,
  stellenanteil,
  A_DORF,
} from '../../../support/builders.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { absaetze, entpacke, ooxmlFehler, teil } from '../../../support/ooxml.ts';
import { testBackend, type TestBackend } from '../../../support/test-backend.ts';
import { excelvordruck, tabellenvordruck } from '../../../support/vordrucke.ts';

let t: TestBackend;
afterEach(() => t.beende());

const ANGABEN: VordruckAngaben = {
  name: 'Muster-Vordruck (erfunden)',
  papierart: 'antrag',
  gueltigVon: datum('2017-01-01'),
  gueltigBis: null,
};
const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

async function lade(datei: Uint8Array, name: string, eingabe: Partial<VordruckAngaben> = {}): Promise<Vordruck> {
  return t.client.vordrucke.laden({ name, datei: blob(datei), eingabe: { ...ANGABEN, ...eingabe } });
}

/** The sentence of a refused call. */
async function satz(aufruf: Promise<unknown>): Promise<string> {
  return aufruf.then(
    () => 'angenommen',
    (fehler: unknown) => (fehler instanceof Error ? fehler.message : String(fehler)),
  );
}

/** Marks every place of the made-up form with its field. */
async function markiereAlles({ id, version }: Vordruck): Promise<Vordruck> {
  const { formular } = await t.client.vordrucke.einer({ id });
  const marken = formular.stellen.flatMap(({ id: ort, beschriftung }) => {
    const feld = MUSTERVORDRUCK_FELDER.get(beschriftung);
    return feld === undefined ? [] : [{ stelle: ort, feld }];
  });
  return t.client.vordrucke.markieren({ id, version, marken });
}

async function legeAntragAn(): Promise<string> {
  const { id: kommuneId } = await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const { id: personalId } = await t.client.personal.anlegen({
    eingabe: personalEingabe({
      traegerart: 'kommune',
      traegerId: kommuneId,
      stellenanteile: [stellenanteil({ kommuneId })],
    }),
    istTrotzdemNeu: true,
  });
  const { id } = await t.client.antraege.anlegen(
    antragEingabe({
      antragstellerinId: kommuneId,
      durchfuehrung: 'eigene_stelle',
      beteiligte: [beteiligte({ kommuneId })],
      stellen: [stelle({ personalId, teile: [{ kommuneId, anteilHundertstel: 50 }] })],
    }),
  );
  return id;
}

describe('Loading', () => {
  test('keeps the file as it is, takes over marks in curly brackets, and is taken back by one step', async () => {
    t = await testBackend();
    const datei = await tabellenvordruck();
    const vordruck = await lade(datei, 'Antrag.docx');
    expect(vordruck.marken.map(({ feld }) => feld)).toEqual([
      'A18.von',
      'A18.bis',
      'A32',
      'A31.vzae',
      'A46.satz',
      'A46.betrag',
      'A68',
    ]);
    const geladen = await t.client.vordrucke.datei({ id: vordruck.id });
    expect(geladen.name).toBe('Antrag.docx');
    expect(Buffer.from(await geladen.datei.arrayBuffer()).equals(datei)).toBe(true);

    const leer = await t.client.vordrucke.markieren({
      id: vordruck.id,
      version: 1,
      marken: [{ stelle: 'zelle:antragstellerin', feld: 'A01' }],
    });
    expect(leer.marken[0]).toEqual({ stelle: 'zelle:antragstellerin', feld: 'A01' });
    const letzter = await t.client.protokoll.letzterSchritt();
    await t.client.protokoll.rueckgaengig({ befehlId: letzter?.befehlId ?? 0 });
    const zurueck = await t.client.vordrucke.einer({ id: vordruck.id });
    expect(zurueck.vordruck.marken).toEqual(vordruck.marken);
  });

  test('refuses unknown marks, a wrong ending, and a file that is none, each at the file', async () => {
    t = await testBackend();
    const teile = new Map(await packeAus(await tabellenvordruck()));
    const text = teile.get('word/document.xml')?.toString().replace('{A68}', '{A99} und {betrag}') ?? '';
    const falsch = await packeEin(teile, new Map([['word/document.xml', Buffer.from(text)]]));
    expect(await satz(lade(falsch, 'x.docx'))).toBe(
      'Unbekannte Marken im Vordruck: {A99}, {betrag}. Erlaubt sind die Nummern der Felder, zum Beispiel {A01}.',
    );
    expect(await satz(lade(await mustervordruck(), 'x.xlsx'))).toMatch(/Endung/);
    expect(await satz(lade(Buffer.from('%PDF-1.7'), 'x.docx'))).toMatch(/keines davon/);
    expect(await satz(lade(await mustervordruck(), 'x.docx', { gueltigBis: datum('2016-12-31') }))).toMatch(
      /letzte Tag/,
    );
    expect(await t.client.vordrucke.liste()).toEqual([]);
  });

  test('warns where two forms are valid on one day', async () => {
    t = await testBackend();
    await lade(await mustervordruck(), 'a.docx', { gueltigBis: datum('2018-06-30') });
    await lade(await excelvordruck(), 'b.xlsx', { name: 'Tabelle', gueltigVon: datum('2018-06-30') });
    await lade(await tabellenvordruck(), 'c.docx', {
      name: 'Früher',
      gueltigVon: datum('2010-01-01'),
      gueltigBis: datum('2016-12-31'),
    });
    const liste = await t.client.vordrucke.liste();
    expect(liste.map(({ vordruck, warnungen }) => [vordruck.name, warnungen.map((grund) => grund.satz)])).toEqual([
      ['Tabelle', ['Ab 30.06.2018 gilt auch „Muster-Vordruck (erfunden)“. Beim Ausfüllen stehen dann beide zur Wahl.']],
      ['Muster-Vordruck (erfunden)', ['Ab 30.06.2018 gilt auch „Tabelle“. Beim Ausfüllen stehen dann beide zur Wahl.']],
      ['Früher', []],
    ]);
  });
});

describe('Marking', () => {
  test('refuses a place that is not there, a field that is not there, and a text in a box', async () => {
    t = await testBackend();
    const { id, version } = await lade(await mustervordruck(), 'a.docx');
    const marke = (ort: string, feld: string) =>
      t.client.vordrucke.markieren({ id, version, marken: [{ stelle: ort, feld }] });
    expect(await satz(marke('steuerelement:nirgends', 'A01'))).toMatch(/nicht vorhanden/);
    expect(await satz(marke('steuerelement:antragstellerin', 'A99'))).toBe('Dieses Feld gibt es nicht.');
    expect(await satz(marke('steuerelement:erstantrag', 'A01'))).toBe(
      '„Erstantrag“ ist ein Kästchen zum Ankreuzen; A01 ist ein Text.',
    );
    const markiert = await marke('steuerelement:erstantrag', 'A15.erstantrag');
    expect(markiert.marken).toEqual([{ stelle: 'steuerelement:erstantrag', feld: 'A15.erstantrag' }]);
    // Read before somebody else marked.
    expect(await satz(marke('steuerelement:antragstellerin', 'A01'))).toMatch(/inzwischen geändert/);
    const ohne = await t.client.vordrucke.markieren({
      id,
      version: markiert.version,
      marken: [{ stelle: 'steuerelement:erstantrag', feld: null }],
    });
    expect(ohne.marken).toEqual([]);
  });
});

describe('A newer version', () => {
  test('ends the older one the day before, keeps marks whose places are the same, and lists the lost ones', async () => {
    t = await testBackend();
    const alt = await lade(await tabellenvordruck(), 'alt.docx');
    const marken = [
      { stelle: 'zelle:antragstellerin', feld: 'A01' },
      { stelle: 'absatz:begrundung-des-antrags', feld: 'A70' },
    ];
    const markiert = await t.client.vordrucke.markieren({ id: alt.id, version: alt.version, marken });
    const ersetze = (gueltigVon: string) =>
      tabellenvordruck({ ohneBegruendung: true }).then((datei) =>
        t.client.vordrucke.ersetzen({
          id: alt.id,
          version: markiert.version,
          name: 'neu.docx',
          datei: blob(datei),
          gueltigVon: datum(gueltigVon),
        }),
      );
    expect(await satz(ersetze('2017-01-01'))).toMatch(/erst nach dem ersten Tag/);
    const neu = await ersetze('2018-07-01');
    expect(neu.verloren).toEqual([{ feld: 'A70', beschriftung: 'Begründung des Antrags' }]);
    expect(neu.marken).toContainEqual(marken[0]);
    expect(neu.marken).toHaveLength(markiert.marken.length - 1);
    const liste = await t.client.vordrucke.liste();
    expect(liste.map(({ vordruck }) => [vordruck.gueltigVon, vordruck.gueltigBis])).toEqual([
      ['2018-07-01', null],
      ['2017-01-01', '2018-06-30'],
    ]);
    expect(liste.flatMap(({ warnungen }) => warnungen)).toEqual([]);
    // The field found another place: nothing is lost any more.
    const gefunden = await t.client.vordrucke.markieren({
      id: neu.id,
      version: neu.version,
      marken: [{ stelle: 'linie:ansprechperson', feld: 'A70' }],
    });
    expect(gefunden.verloren).toEqual([]);
  });
});

describe('Filling from an Antrag', () => {
  test('writes what the own sheet says, lists what stays empty, and files the form among the documents', async () => {
    t = await testBackend();
    const vordruck = await markiereAlles(await lade(await mustervordruck(), MUSTERVORDRUCK_DATEI));
    const papierId = await legeAntragAn();
    const { vordrucke } = await t.client.vordrucke.zumPapier({ papierart: 'antrag', papierId });
    expect(vordrucke.map((einer) => einer.vordruck.id)).toEqual([vordruck.id]);

    const { name, datei, dokument, leer } = await t.client.vordrucke.fuellen({
      papierart: 'antrag',
      papierId,
      vordruckId: vordruck.id,
    });
    expect(name).toBe('Antrag-A-dorf-2018-Vordruck.docx');
    expect(dokument.art).toBe('vordruck');
    expect(
      (await t.client.dokumente.liste({ bezug: { tabelle: 'antraege', id: papierId } })).map((eines) => eines.name),
    ).toEqual([name]);
    const bytes = new Uint8Array(await datei.arrayBuffer());
    expect(await ooxmlFehler(bytes)).toEqual([]);
    const texte = absaetze(teil(await entpacke(bytes), 'word/document.xml'));
    const { bloecke } = await t.client.antraege.blatt({ id: zAntragId.parse(papierId) });
    for (const block of bloecke) {
      if (block.art !== 'felder') continue;
      for (const { nummer, wert } of block.felder) {
        if (['A01', 'A03', 'A38', 'A71'].includes(nummer) && wert !== '') expect(texte).toContain(wert);
      }
    }
    expect(texte).toContain('A-dorf');
    expect(texte).toContain('☒  Erstantrag');
    expect(leer.every(({ feld, name: feldname }) => feld !== '' && feldname !== '')).toBe(true);
    expect(t.log).toEqual([]);
  });

  test('offers no form on a day on which none is valid', async () => {
    t = await testBackend();
    await lade(await mustervordruck(), 'a.docx', { gueltigVon: datum('2030-01-01') });
    const papierId = await legeAntragAn();
    const { vordrucke } = await t.client.vordrucke.zumPapier({ papierart: 'antrag', papierId });
    expect(vordrucke).toEqual([]);
  });
});
