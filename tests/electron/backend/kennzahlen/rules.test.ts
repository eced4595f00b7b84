import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { gibAb, ladeAbgabedatei, listeAbgaben, zeigeAbgabe } from '../../../../electron/backend/kennzahlen/frozen.ts';
import {
  kennzahlenVerweiseAufKommune,
  listeKennzahlen,
  listeRegeln,
  loescheEigeneKennzahl,
  passeKennzahlAn,
  setzeKennzahlZurueck,
  setzeRegel,
  speichereEigeneKennzahl,
} from '../../../../electron/backend/kennzahlen/service.ts';
import { pruefeVorAbgabe } from '../../../../electron/backend/kennzahlen/reports.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zEigeneKennzahlId } from '../../../../shared/foundation/id.ts';
import type { Auswertung, Regel } from '../../../../shared/kennzahlen/types.ts';
import { fehlschlag, felder, gruende, vonKollege } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM, personalId } from '../../../support/builders.ts';
import {
  ALI,
  erfasse,
  erfasseKontakt,
  gespraech,
  JANUAR,
  mitFaellen,
  werteVon,
} from '../../../support/kennzahlen-erfassung.ts';

const GRUPPE = '00000000-0000-4000-8000-00000000aaa1';
const NUR_A_DORF = [{ rolle: 'leitung', kommuneId: A_DORF.id }] as const;

/** A month in which every rule has something to decide. */
async function monat() {
  const { anfrage, familie, sara, yonas } = await mitFaellen();
  const mitFamilie = { haushaltId: familie.id, adressat: 'familie' } as const;
  await erfasse(anfrage.db, [
    gespraech({ ...mitFamilie, anwesend: familie.personen.slice(0, 1) }),
    gespraech({ ...mitFamilie, am: '2018-01-20', anwesend: familie.personen.slice(0, 2), fernweg: 'telefon' }),
    gespraech({ haushaltId: sara.id, fernweg: 'video' }),
    gespraech({ haushaltId: sara.id, am: '2018-01-22', gruppeId: GRUPPE }),
    gespraech({ haushaltId: yonas.id, am: '2018-01-22', kommuneId: B_HEIM.id, gruppeId: GRUPPE, inUnterkunft: true }),
    gespraech({ haushaltId: yonas.id, am: '2018-01-23', kommuneId: B_HEIM.id, inUnterkunft: true, istUebergabe: true }),
  ]);
  await erfasseKontakt(anfrage.db, { gruppe: 'landratsamt' });
  return { anfrage, familie, sara };
}

function geaenderte(vorher: Auswertung, nachher: Auswertung): string[] {
  const [alt, neu] = [werteVon(vorher), werteVon(nachher)];
  return Object.keys({ ...alt, ...neu }).filter((schluessel) => alt[schluessel] !== neu[schluessel]);
}

const schalte = (anfrage: Anfrage, regel: Regel, wert: string, giltAb: string | null = null) =>
  setzeRegel(anfrage, {
    regel,
    wert,
    giltAb: giltAb === null ? null : datum(giltAb),
    begruendung: 'Schreiben der Bewilligungsstelle',
  });

describe('Switching a rule changes only what it names', () => {
  test.each<[Regel, string, readonly string[]]>([
    ['Z3', 'anwesende', ['2', '3', 'D1', 'D3']],
    ['Z4', 'eigene', ['4', 'D2a']],
    ['Z10', 'einmal', ['1', '3', '4', '11', 'D1', 'D2a', 'D3', 'N2', 'N5', 'N7']],
    ['Z11', 'ohne_unterkunft', ['1', '3', '4', '11', 'D1', 'D2a', 'D3', 'N2', 'N5', 'N7']],
    ['K34', 'getrennt', ['34a', '34b']],
    ['K43', 'anwesende', ['43', 'D6']],
    ['D13', '3', []],
  ])('%s to %s', async (regel, wert, erwartete) => {
    const { anfrage } = await monat();
    const vorher = await werteAus(anfrage, JANUAR);
    await schalte(anfrage, regel, wert);

    const nachher = await werteAus(anfrage, JANUAR);

    expect(geaenderte(vorher, nachher).filter((schluessel) => !erwartete.includes(schluessel))).toEqual([]);
    if (regel !== 'D13') expect(geaenderte(vorher, nachher)).not.toEqual([]);
  });

  test('each talk counts by the rule of its day', async () => {
    const { anfrage } = await monat();
    expect(werteVon(await werteAus(anfrage, JANUAR))).toMatchObject({ 4: 6, N1: 2 });

    await schalte(anfrage, 'Z4', 'eigene', '2018-01-15');

    // The video of 3 January still counts at the Beratungsstelle, the call of 20 January does not.
    expect(werteVon(await werteAus(anfrage, JANUAR))).toMatchObject({ 1: 6, 4: 5, N1: 2 });
    expect(await pruefeVorAbgabe(anfrage, JANUAR)).not.toContainEqual(expect.objectContaining({ schwere: 'sperrt' }));
  });

  test('two levels of 34 stand apart, and 34 stays their sum', async () => {
    const { anfrage } = await monat();
    await erfasseKontakt(anfrage.db, { gruppe: 'gemeindeverwaltung' });
    await schalte(anfrage, 'K34', 'getrennt');
    expect(werteVon(await werteAus(anfrage, JANUAR))).toMatchObject({ 31: 2, 34: 2, '34a': 1, '34b': 1 });
  });

  test('needs a reading of the rule, a reason, and the right for all Kommunen', async () => {
    const { anfrage } = await monat();
    expect(await felder(schalte(anfrage, 'Z3', 'irgendwie'))).toEqual(['wert: Bitte eine der Lesarten wählen.']);
    expect(await fehlschlag(schalte({ ...anfrage, kommunen: [A_DORF.id] }, 'Z3', 'anwesende'))).toMatchObject({
      code: 'NICHT_ERLAUBT',
    });
    await schalte(anfrage, 'Z3', 'anwesende', '2018-03-01');
    await schalte(anfrage, 'Z3', 'akte', '2018-03-01');
    expect((await listeRegeln(anfrage)).filter(({ regel }) => regel === 'Z3')).toMatchObject([
      { wert: 'akte', giltAb: null },
      { wert: 'akte', giltAb: '2018-03-01', begruendung: 'Schreiben der Bewilligungsstelle' },
    ]);
  });
});

const DATEI = { name: 'Auswertung-Zeitraum-2018-01.xlsx', bytes: new TextEncoder().encode('Auswertung') };
const abgeben = (anfrage: Anfrage) =>
  gibAb(anfrage, { ...JANUAR, titel: 'Januar 2018', an: 'Bewilligungsstelle' }, async () => DATEI);

describe('What was sent', () => {
  test('is kept as it was, with its file and who sent it', async () => {
    const { anfrage } = await monat();

    const abgabe = await abgeben(anfrage);

    expect(abgabe).toMatchObject({
      titel: 'Januar 2018',
      an: 'Bewilligungsstelle',
      von: 'Petra Roth',
      abgegebenAm: anfrage.jetzt,
      // sha256sum of „Auswertung“
      sha256: 'a95c09cfc41064eadcd539bb04ac1b9cd2a16db99d38798ffb8bb516e870de4b',
    });
    expect(werteVon(abgabe.auswertung)).toMatchObject({ 1: 6, 4: 6 });
    const { name, datei } = await ladeAbgabedatei(anfrage, abgabe.id);
    expect([name, await datei.text()]).toEqual([DATEI.name, 'Auswertung']);
    expect(await zeigeAbgabe(anfrage, abgabe.id)).toEqual({ abgabe, differenzen: [] });
  });

  test('stays, and what was noted later shows as a difference by the rules of that day', async () => {
    const { anfrage, sara } = await monat();
    const { id } = await abgeben(anfrage);

    await erfasse(anfrage.db, [gespraech({ haushaltId: sara.id, am: '2018-01-25', fernweg: 'telefon' })]);
    await schalte(anfrage, 'Z4', 'eigene', '2018-02-01');

    const { abgabe, differenzen } = await zeigeAbgabe(anfrage, id);
    expect(werteVon(abgabe.auswertung)['1']).toBe(6);
    expect(differenzen).toContainEqual({ schluessel: '1', damals: 6, heute: 7 });
    expect(differenzen).toContainEqual({ schluessel: '4', damals: 6, heute: 7 });
    expect(differenzen.map(({ schluessel }) => schluessel)).not.toContain('43');
  });

  test('forbids another rule for its time and names the day from which it can hold', async () => {
    const { anfrage } = await monat();
    await abgeben(anfrage);

    for (const giltAb of [null, '2018-01-31']) {
      expect(await gruende(schalte(anfrage, 'Z4', 'eigene', giltAb))).toEqual([
        expect.objectContaining({
          code: 'regel-in-abgegebenem-zeitraum',
          ausweg: 'Die Regel ab dem 01.02.2018 gelten lassen. Abgegebenes bleibt nach den Regeln seines Tages.',
        }),
      ]);
    }
    expect(await schalte(anfrage, 'Z4', 'eigene', '2018-02-01')).toMatchObject({ giltAb: '2018-02-01' });
  });

  test('is seen by whoever sees all of its Kommunen, by Revision without names and file', async () => {
    const { anfrage } = await monat();
    const { id } = await abgeben(anfrage);
    const nurA = { ...anfrage, kommunen: [A_DORF.id], zuteilungen: NUR_A_DORF };
    const revision = { ...anfrage, istOhneNamen: true, zuteilungen: [{ rolle: 'revision', kommuneId: null }] as const };

    expect(await listeAbgaben(nurA)).toEqual([]);
    expect(await fehlschlag(zeigeAbgabe(nurA, id))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    const { abgabe } = await zeigeAbgabe(revision, id);
    expect(abgabe.auswertung.personal.map(({ name }) => name).join()).not.toMatch(/Weber|Kaya/);
    expect(await fehlschlag(ladeAbgabedatei(revision, id))).toMatchObject({ code: 'NICHT_ERLAUBT' });
  });

  test('keeps its Kommunen', async () => {
    const { anfrage } = await monat();
    expect(await kennzahlenVerweiseAufKommune(anfrage, A_DORF.id)).toEqual([]);
    await abgeben(anfrage);
    expect(await kennzahlenVerweiseAufKommune(anfrage, A_DORF.id)).toMatchObject([{ code: 'kommune-hat-abgaben' }]);
  });
});

describe('The office’s own list', () => {
  const EINGABE = { name: 'Gespräche im Monat', definition: 'Alle', position: 0, istGezeigt: true };

  test('renames a shipped Kennzahl, keeps who was faster, and takes the shipped words again', async () => {
    const { anfrage } = await monat();
    const neu = await passeKennzahlAn(anfrage, { schluessel: '1', version: null, eingabe: EINGABE });
    expect(neu).toMatchObject({ name: 'Gespräche im Monat', version: 1 });
    expect(
      await fehlschlag(passeKennzahlAn(vonKollege(anfrage), { schluessel: '1', version: null, eingabe: EINGABE })),
    ).toMatchObject({ code: 'VERALTET', geaendertVon: 'Petra Roth' });
    await setzeKennzahlZurueck(anfrage, { schluessel: '1', version: 1 });
    expect((await listeKennzahlen(anfrage))[0]).toMatchObject({ name: 'Beratungsgespräche insgesamt', version: null });
    expect(
      await fehlschlag(passeKennzahlAn(anfrage, { schluessel: '48', version: null, eingabe: EINGABE })),
    ).toMatchObject({ code: 'NICHT_GEFUNDEN' });
  });

  test('counts talks that meet all that is named', async () => {
    const { anfrage, familie } = await monat();
    const nichts = { thema: null, ort: null, adressat: null, ziel: null, mitSprachmittlung: false } as const;
    await erfasse(anfrage.db, [
      gespraech({ haushaltId: familie.id, adressat: 'familie', themen: ['arbeit'], ziele: [19], personalId: ALI }),
      gespraech({ haushaltId: familie.id, adressat: 'familie', themen: ['arbeit'], personalId: personalId(1) }),
    ]);
    expect(
      await felder(speichereEigeneKennzahl(anfrage, { id: null, version: null, eingabe: EINGABE, zaehlung: nichts })),
    ).toEqual(['zaehlung: Bitte wählen, was gezählt wird. Ohne Auswahl ist es Kennzahl 1.']);

    const eigene = await speichereEigeneKennzahl(anfrage, {
      id: null,
      version: null,
      eingabe: EINGABE,
      zaehlung: { ...nichts, thema: 'arbeit', adressat: 'familie', ziel: 19 },
    });

    expect(werteVon(await werteAus(anfrage, JANUAR))[eigene.schluessel]).toBe(1);
    await loescheEigeneKennzahl(anfrage, { id: zEigeneKennzahlId.parse(eigene.schluessel.slice(2)), version: 1 });
    expect(werteVon(await werteAus(anfrage, JANUAR))).not.toHaveProperty([eigene.schluessel]);
  });
});

test('a period that ends before it begins, and a Kommune that is not seen, are refused', async () => {
  const { anfrage } = await monat();
  expect(await felder(werteAus(anfrage, { ...JANUAR, bis: datum('2017-12-31') }))).toEqual([
    'bis: Der Zeitraum endet, bevor er beginnt.',
  ]);
  expect(
    await fehlschlag(werteAus({ ...anfrage, kommunen: [A_DORF.id] }, { ...JANUAR, kommuneIds: [B_HEIM.id] })),
  ).toMatchObject({ code: 'NICHT_GEFUNDEN' });
  const nurA = await werteAus({ ...anfrage, kommunen: [A_DORF.id] }, JANUAR);
  expect(nurA.kommunen.map(({ name }) => name)).toEqual(['A-dorf']);
});
