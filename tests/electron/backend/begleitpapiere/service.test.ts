import { describe, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import {
  einAntrag,
  legeAntragAn,
  loescheAntrag,
  oeffneWieder,
  pruefeUndSchliesse,
} from '../../../../electron/backend/antraege/service.ts';
import {
  alleBegleitpapiere,
  begleitpapierAlsBlatt,
  begleitpapierAlsDatei,
  folgeDerMitzeichnung,
  legeBegleitpapierAb,
  listeBegleitpapiere,
  speichereBegleitpapier,
} from '../../../../electron/backend/begleitpapiere/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { liesScanGeschuetzt } from '../../../../electron/backend/dokumente/scan.ts';
import { legeScanAb, listeDokumente } from '../../../../electron/backend/dokumente/service.ts';
import { macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { aenderePersonal } from '../../../../electron/backend/personal/service.ts';
import type { Antrag } from '../../../../shared/antraege/types.ts';
import type { Begleitangaben, Papierwahl } from '../../../../shared/begleitpapiere/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { anfrageAn, fehlschlag, gruende, mitPersonal, personalEingabeVon } from '../../../support/anfragen.ts';
import { A_DORF, antragEingabe, personal, personalId, qualifikation } from '../../../support/builders.ts';
import { createZufall } from '../../../support/random.ts';
import { scanPdf, seiteMitCodes } from '../../../support/scans.ts';
import { entpacke, teil } from '../../../support/ooxml.ts';

const { saat, zufall } = createZufall();

const ANSCHREIBEN: Begleitangaben = {
  art: 'anschreiben',
  empfaenger: 'landratsamt',
  zusatz: 'Der Beschluss wird nachgereicht.',
  weitereAnlagen: '',
  datum: datum('2018-02-05'),
};

function wahl({ id }: Pick<Antrag, 'id'>, art: Papierwahl['art'], bezug: Partial<Papierwahl> = {}): Papierwahl {
  return { antragId: id, art, kommuneId: null, personalId: null, ...bezug };
}

async function entwurf(): Promise<{ anfrage: Anfrage; antrag: Antrag }> {
  const anfrage = await mitPersonal();
  return { anfrage, antrag: await legeAntragAn(anfrage, antragEingabe()) };
}

/** Files the sheet of the house of a checked Antrag, has it signed and scanned. */
async function mitzeichnungKommtZurueck(anfrage: Anfrage, antrag: Antrag, code: string): Promise<void> {
  const bytes = scanPdf(seiteMitCodes([code], { dpi: 150, grad: 1.5, rauschen: 30 }, zufall));
  const { codes, dateiart, vorschau } = await liesScanGeschuetzt(bytes);
  expect(codes).toEqual([code]);
  await legeScanAb(anfrage, { name: 'SCAN.pdf', bytes, dateiart, codes, vorschau }, null, [
    { tabelle: 'antraege', finde: () => Promise.resolve(null), unterschrieben: folgeDerMitzeichnung },
  ]);
  expect((await listeDokumente(anfrage, { tabelle: 'antraege', id: antrag.id })).map(({ art }) => art)).toContain(
    'scan',
  );
}

const staende = async (anfrage: Anfrage, { id }: Antrag) =>
  (await listeBegleitpapiere(anfrage, id)).papiere.map(({ titel, fuer, zustand, istUeberholt }) =>
    `${titel} ${fuer}: ${zustand}${istUeberholt ? ', überholt' : ''}`.replace(' :', ':'),
  );

describe(`Papers beside an Antrag (SAAT=${saat})`, () => {
  test('are listed with their state: missing, begun, filed', async () => {
    const { anfrage, antrag } = await entwurf();
    await speichereBegleitpapier(anfrage, { wahl: wahl(antrag, 'anschreiben'), version: null, angaben: ANSCHREIBEN });
    await legeBegleitpapierAb(anfrage, wahl(antrag, 'einvernehmen', { kommuneId: A_DORF.id }));
    expect(await staende(anfrage, antrag)).toEqual([
      'Entscheidung und Einvernehmen A-dorf: abgelegt',
      'Entscheidung und Einvernehmen B-heim: fehlt',
      'Bestätigung des Beschäftigungsbeginns Stelle 1, Maria Weber: fehlt',
      'Datenliste: fehlt',
      'Mitzeichnungsblatt: fehlt',
      'Anschreiben: entwurf',
    ]);
  });

  test('keep what was entered under versions: a second first save and an old version are refused', async () => {
    const { anfrage, antrag } = await entwurf();
    const erster = { wahl: wahl(antrag, 'anschreiben'), version: null, angaben: ANSCHREIBEN };
    const gespeichert = await speichereBegleitpapier(anfrage, erster);
    expect(gespeichert).toMatchObject({ version: 1, angaben: ANSCHREIBEN, zustand: 'entwurf' });
    expect((await fehlschlag(speichereBegleitpapier(anfrage, erster))).code).toBe('VERALTET');
    const kurz = { ...ANSCHREIBEN, zusatz: '' };
    expect(await speichereBegleitpapier(anfrage, { ...erster, version: 1, angaben: kurz })).toMatchObject({
      version: 2,
    });
    expect((await fehlschlag(speichereBegleitpapier(anfrage, { ...erster, version: 1 }))).code).toBe('VERALTET');
    const fremde: Begleitangaben = { art: 'mitzeichnung', weitereStelle: '', bemerkung: '' };
    expect((await fehlschlag(speichereBegleitpapier(anfrage, { ...erster, version: 2, angaben: fremde }))).code).toBe(
      'EINGABE',
    );
  });

  test('are drafts until they are filed; then they carry a code and are handed out to the last byte', async () => {
    const { anfrage, antrag } = await entwurf();
    const anschreiben = wahl(antrag, 'anschreiben');
    expect(await begleitpapierAlsBlatt(anfrage, anschreiben)).toMatchObject({ istEntwurf: true });
    const dokument = await legeBegleitpapierAb(anfrage, anschreiben);
    expect(dokument).toMatchObject({
      art: 'begleitpapier',
      name: 'Anschreiben-Verband-Oberes-Tal-2018.docx',
    });
    const blatt = await begleitpapierAlsBlatt(anfrage, anschreiben);
    expect([blatt.istEntwurf, blatt.papiercode?.code]).toEqual([false, dokument.papiercode]);
    const { name, bytes } = await begleitpapierAlsDatei(anfrage, anschreiben);
    expect([name, bytes.length]).toEqual([dokument.name, dokument.bytes]);
    expect(await legeBegleitpapierAb(anfrage, anschreiben)).toEqual(dokument);
  });

  test('count as overtaken when something that they say changed, and are filed anew', async () => {
    const { anfrage, antrag } = await entwurf();
    const beginn = wahl(antrag, 'beschaeftigungsbeginn', { personalId: personalId(1) });
    const liste = wahl(antrag, 'datenliste');
    const erstes = await legeBegleitpapierAb(anfrage, beginn);
    await legeBegleitpapierAb(anfrage, liste);
    const { id, version } = personal();
    await aenderePersonal(anfrage, {
      id,
      version,
      eingabe: { ...personalEingabeVon(personal()), beschaeftigtAb: datum('2018-01-15') },
    });
    expect((await staende(anfrage, antrag)).filter((stand) => stand.includes('überholt'))).toEqual([
      'Bestätigung des Beschäftigungsbeginns Stelle 1, Maria Weber: abgelegt, überholt',
      'Datenliste: abgelegt, überholt',
    ]);
    const zweites = await legeBegleitpapierAb(anfrage, beginn);
    expect(zweites.papiercode).not.toBe(erstes.papiercode);
    expect((await staende(anfrage, antrag)).join()).toContain('Maria Weber: abgelegt,');
  });

  test('all go into one archive, each under a name of its own', async () => {
    const { anfrage, antrag } = await entwurf();
    const { name, bytes } = await alleBegleitpapiere(anfrage, antrag.id);
    expect(name).toBe('Papiere-Verband-Oberes-Tal-2018.zip');
    const namen: string[] = [];
    for await (const eintrag of (await fromBufferPromise(Buffer.from(bytes))).eachEntry()) namen.push(eintrag.fileName);
    expect(namen).toEqual([
      'Einvernehmen-A-dorf-2018.docx',
      'Einvernehmen-B-heim-2018.docx',
      'Beschaeftigungsbeginn-Verband-Oberes-Tal-Stelle-1-2018.docx',
      'Datenliste-Verband-Oberes-Tal-2018.xlsx',
      'Mitzeichnung-Verband-Oberes-Tal-2018.docx',
      'Anschreiben-Verband-Oberes-Tal-2018.docx',
    ]);
  });
});

describe('The Mitzeichnungsblatt', () => {
  test('is not filed for a draft', async () => {
    const { anfrage, antrag } = await entwurf();
    const [grund] = await gruende(legeBegleitpapierAb(anfrage, wahl(antrag, 'mitzeichnung')));
    expect(grund).toMatchObject({ code: 'mitzeichnung-nicht-geprueft', ausweg: 'Zuerst die Prüfung abschließen.' });
  });

  test('comes back signed as a scan and releases the Antrag that it names', async () => {
    const { anfrage, antrag: offen } = await entwurf();
    const antrag = await pruefeUndSchliesse(anfrage, offen);
    const { papiercode } = await legeBegleitpapierAb(anfrage, wahl(antrag, 'mitzeichnung'));
    await mitzeichnungKommtZurueck(anfrage, antrag, papiercode ?? '');
    const akte = await einAntrag(anfrage, antrag.id);
    expect(akte.antrag.zustand).toBe('freigegeben');
    expect((await staende(anfrage, antrag)).join()).toContain('Mitzeichnungsblatt: unterschrieben');
  });

  test('of an Antrag that was reopened and checked anew releases nothing', async () => {
    const { anfrage, antrag: offen } = await entwurf();
    const geprueft = await pruefeUndSchliesse(anfrage, offen);
    const { papiercode } = await legeBegleitpapierAb(anfrage, wahl(geprueft, 'mitzeichnung'));
    const wieder = await oeffneWieder(anfrage, geprueft);
    const antrag = await pruefeUndSchliesse(anfrage, wieder);
    await mitzeichnungKommtZurueck(anfrage, antrag, papiercode ?? '');
    expect((await einAntrag(anfrage, antrag.id)).antrag.zustand).toBe('geprueft');
  });
});

describe('A step with papers', () => {
  async function zurueck(anfrage: Anfrage): Promise<void> {
    const { id } = await anfrage.db.selectFrom('befehle').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
    await macheRueckgaengig(anfrage, ANMELDUNGEN, id);
  }

  test('is taken back: a filed paper is what was entered before', async () => {
    const { anfrage, antrag } = await entwurf();
    const anschreiben = wahl(antrag, 'anschreiben');
    const stand = async () => (await staende(anfrage, antrag)).at(-1);
    await speichereBegleitpapier(anfrage, { wahl: anschreiben, version: null, angaben: ANSCHREIBEN });
    await legeBegleitpapierAb(anfrage, anschreiben);
    expect(await stand()).toBe('Anschreiben: abgelegt');
    await zurueck(anfrage);
    expect(await stand()).toBe('Anschreiben: entwurf');
    expect(await listeDokumente(anfrage, null)).toEqual([]);
  });

  test('brings a deleted Antrag back with its papers', async () => {
    const { anfrage, antrag } = await entwurf();
    await speichereBegleitpapier(anfrage, { wahl: wahl(antrag, 'anschreiben'), version: null, angaben: ANSCHREIBEN });
    await loescheAntrag(anfrage, antrag);
    expect(await anfrage.db.selectFrom('begleitpapiere').selectAll().execute()).toEqual([]);
    await zurueck(anfrage);
    const { papiere } = await listeBegleitpapiere(anfrage, antrag.id);
    expect(papiere.at(-1)).toMatchObject({ art: 'anschreiben', angaben: ANSCHREIBEN, zustand: 'entwurf' });
  });
});

describe('Papers and rights', () => {
  const mitRolle = (anfrage: Anfrage, rolle: 'revision' | 'landkreis'): Anfrage => ({
    ...anfrage,
    zuteilungen: [{ rolle, kommuneId: null }],
    istOhneNamen: rolle === 'revision',
  });

  test('of a person are not there for an account that may not read Personal', async () => {
    const { anfrage, antrag } = await entwurf();
    const landkreis = mitRolle(anfrage, 'landkreis');
    expect((await staende(landkreis, antrag)).join()).not.toContain('Beschäftigungsbeginn');
    const beginn = wahl(antrag, 'beschaeftigungsbeginn', { personalId: personalId(1) });
    expect((await fehlschlag(begleitpapierAlsBlatt(landkreis, beginn))).code).toBe('NICHT_GEFUNDEN');
    const { bytes } = await begleitpapierAlsDatei(landkreis, wahl(antrag, 'datenliste'));
    const namen = [...(await entpacke(bytes)).values()].join().match(/Weber|Maria/g);
    expect(namen).toBeNull();
  });

  test('name nobody to Revision, neither in the list nor on paper, in Word or in Excel', async () => {
    const { anfrage, antrag } = await entwurf();
    const { id, version } = personal();
    await aenderePersonal(anfrage, {
      id,
      version,
      eingabe: { ...personalEingabeVon(personal()), qualifikation: qualifikation('c') },
    });
    const vermerk = wahl(antrag, 'erfahrungswissen', { personalId: personalId(1) });
    const { papiere } = await listeBegleitpapiere(anfrage, antrag.id);
    const angaben = papiere.find(({ art }) => art === 'erfahrungswissen')?.angaben;
    if (angaben?.art !== 'erfahrungswissen') throw new Error('no note');
    const bewertung = 'Frau Weber kennt den Ort; Maria hat das Netz aufgebaut.';
    await speichereBegleitpapier(anfrage, { wahl: vermerk, version: null, angaben: { ...angaben, bewertung } });
    await legeBegleitpapierAb(anfrage, vermerk);
    await legeBegleitpapierAb(anfrage, wahl(antrag, 'datenliste'));
    const revision = mitRolle(anfrage, 'revision');
    const gelesen = [JSON.stringify(await listeBegleitpapiere(revision, antrag.id))];
    for (const eines of [vermerk, wahl(antrag, 'datenliste')]) {
      gelesen.push(JSON.stringify(await begleitpapierAlsBlatt(revision, eines)));
      const { bytes } = await begleitpapierAlsDatei(revision, eines);
      gelesen.push([...(await entpacke(bytes)).values()].join());
    }
    expect(gelesen.join().match(/Weber|Maria/g)).toBeNull();
    expect(gelesen.map((text) => text.includes('Person'))).toEqual([true, true, true, true, true]);
  });

  test('of an Antrag that the account does not see are not found', async () => {
    const { anfrage, antrag } = await entwurf();
    const fremde = anfrageAn(anfrage.db, { kommunen: [] });
    for (const versuch of [
      listeBegleitpapiere(fremde, antrag.id),
      begleitpapierAlsDatei(fremde, wahl(antrag, 'anschreiben')),
      legeBegleitpapierAb(fremde, wahl(antrag, 'anschreiben')),
    ]) {
      expect((await fehlschlag(versuch)).code).toBe('NICHT_GEFUNDEN');
    }
  });

  test('in Word carry the text of the clerk', async () => {
    const { anfrage, antrag } = await entwurf();
    await speichereBegleitpapier(anfrage, { wahl: wahl(antrag, 'anschreiben'), version: null, angaben: ANSCHREIBEN });
    const { bytes } = await begleitpapierAlsDatei(anfrage, wahl(antrag, 'anschreiben'));
    expect(teil(await entpacke(bytes), 'word/document.xml')).toContain('Der Beschluss wird nachgereicht.');
  });
});
