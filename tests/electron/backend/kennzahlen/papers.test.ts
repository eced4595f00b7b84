import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { excelAusMappe } from '../../../../electron/backend/documents/excel.ts';
import { wordAusBlatt } from '../../../../electron/backend/documents/word.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { auswertungBlatt } from '../../../../electron/backend/kennzahlen/document.ts';
import {
  abgabesatz,
  kopfDerFrage,
  unterlagenFuer,
  type Auswertungsunterlagen,
} from '../../../../electron/backend/kennzahlen/document-data.ts';
import { MITTEL_HIER, werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { auswertungsmappe } from '../../../../electron/backend/kennzahlen/excel.ts';
import { tagesmappe } from '../../../../electron/backend/kennzahlen/excel-tage.ts';
import { gibAb, ladeAbgabedatei } from '../../../../electron/backend/kennzahlen/frozen.ts';
import { KENNZAHLENPAPIERE } from '../../../../electron/backend/kennzahlen/papers.ts';
import { zeigeTageserfassung } from '../../../../electron/backend/kennzahlen/reports.ts';
import {
  listeKennzahlen,
  passeKennzahlAn,
  speichereEigeneKennzahl,
} from '../../../../electron/backend/kennzahlen/service.ts';
import { NUMMERN } from '../../../../shared/kennzahlen/katalog.ts';
import { KOPFSPALTEN } from '../../../../shared/kennzahlen/tageserfassung.ts';
import { erfasse, gespraech, JANUAR, werteVon } from '../../../support/kennzahlen-erfassung.ts';
import { januar } from '../../../support/kennzahlen-januar.ts';
import { absaetze, entpacke, ooxmlFehler, teil } from '../../../support/ooxml.ts';
import { blattAlsCsv, seitenText } from '../../../support/rendered.ts';
import { testWith } from '../../../support/test-with.ts';

const HEIMTUECKISCH = [
  '=HYPERLINK("http://x.example";"Hier")',
  'Freifrau von und zu Oberniederhausen, Maria-Magdalena Theodora',
  'A/B: [x]',
  'Kaya, Ali',
  'KAYA, ALI',
  'Kaya, Ali',
  'Auswertung Zeitraum',
];

const unterlagen = (anfrage: Anfrage) => unterlagenFuer(anfrage, JANUAR, MITTEL_HIER);
const mappeVon = async (anfrage: Anfrage) => auswertungsmappe(await unterlagen(anfrage));

/** The evaluation with one person of Personal by each of these names. */
function mitPersonal(eine: Auswertungsunterlagen, namen: readonly string[]): Auswertungsunterlagen {
  const [muster] = eine.auswertung.personal;
  if (muster === undefined) throw new Error('Nobody');
  return {
    ...eine,
    auswertung: { ...eine.auswertung, personal: namen.map((name, stelle) => ({ ...muster, id: `${stelle}`, name })) },
  };
}

/** The evaluation with its first Kommune by this name. */
function mitKommune(eine: Auswertungsunterlagen, name: string): Auswertungsunterlagen {
  const kommunen = eine.auswertung.kommunen.map((teil, stelle) => (stelle === 0 ? { ...teil, name } : teil));
  return { ...eine, auswertung: { ...eine.auswertung, kommunen } };
}

const ARBEIT = { thema: 'arbeit', ort: null, adressat: null, ziel: null, mitSprachmittlung: false } as const;

const alsRevision = (anfrage: Anfrage): Anfrage => ({
  ...anfrage,
  istOhneNamen: true,
  zuteilungen: [{ rolle: 'revision', kommuneId: null }],
});

describe('The Excel file of a period', () => {
  test('has the sum first, then a sheet per person, then what lies beyond the 47, and Excel takes it', async () => {
    const { anfrage } = await januar();

    const mappe = await mappeVon(anfrage);

    expect(mappe.blaetter.map(({ name }) => name)).toEqual([
      'Auswertung Zeitraum',
      'Kaya, Ali',
      'Weber, Maria',
      'Ohne Zuordnung',
      'Nach Kommunen',
      'Abgeleitete Werte',
      'Nachrichtliche Werte',
      'Definitionen',
      'Zählregeln',
    ]);
    expect(await ooxmlFehler(await excelAusMappe(mappe), 'xlsx')).toEqual([]);
  });

  test('has all 47 in the order of the Land, whatever the office hides, moves or renames', async () => {
    const { anfrage } = await januar();
    const eingabe = { name: 'Sprachgespräche', definition: '', position: 999, istGezeigt: false };
    await passeKennzahlAn(anfrage, { schluessel: '7', version: null, eingabe });
    await passeKennzahlAn(anfrage, { schluessel: 'N1', version: null, eingabe });

    const { blaetter } = await mappeVon(anfrage);
    const zeilen = (name: string) => blaetter.find((blatt) => blatt.name === name)?.zeilen ?? [];

    for (const name of ['Auswertung Zeitraum', 'Weber, Maria']) {
      expect(zeilen(name).map(([nummer]) => String(nummer))).toEqual(NUMMERN);
    }
    expect(zeilen('Auswertung Zeitraum')[6]).toEqual([7, 'Sprachgespräche', 1, 1, 1]);
    expect(zeilen('Nachrichtliche Werte').map(([nummer]) => nummer)).not.toContain('N1');
  });

  test('stays a list of texts and a file that opens where names are meant to break it', async () => {
    const { anfrage } = await januar();

    const eigene = { name: '=1+1', definition: '+2', position: 999, istGezeigt: true };
    await speichereEigeneKennzahl(anfrage, { id: null, version: null, eingabe: eigene, zaehlung: ARBEIT });
    const mappe = auswertungsmappe(mitPersonal(mitKommune(await unterlagen(anfrage), '@SUM(A1)'), HEIMTUECKISCH));
    const datei = await excelAusMappe(mappe);

    expect(mappe.blaetter.slice(1, 8).map(({ name, seite }) => [name, seite?.titel])).toEqual([
      ['=HYPERLINK("http x.example";"Hi', HEIMTUECKISCH[0]],
      ['Freifrau von und zu Oberniederh', HEIMTUECKISCH[1]],
      ['A B x', HEIMTUECKISCH[2]],
      ['Kaya, Ali', 'Kaya, Ali'],
      ['KAYA, ALI (2)', 'KAYA, ALI (2)'],
      ['Kaya, Ali (3)', 'Kaya, Ali (3)'],
      ['Auswertung Zeitraum (2)', 'Auswertung Zeitraum'],
    ]);
    expect(await ooxmlFehler(datei, 'xlsx')).toEqual([]);
    const text = [...(await entpacke(datei)).values()].join('');
    for (const gefaehrliches of ['=HYPERLINK', '@SUM\\(A1\\)', '=1\\+1', '\\+2']) {
      expect(text).toMatch(new RegExp(`t="inlineStr"><is><t[^>]*>${gefaehrliches}`));
    }
    expect(text).not.toContain('<f>');
  });

  test('names nobody for readers without names', async () => {
    const { anfrage } = await januar();

    const datei = await excelAusMappe(await mappeVon(alsRevision(anfrage)));

    const text = [...(await entpacke(datei)).values()].join('');
    expect(text).not.toMatch(/Weber|Maria|Kaya/);
    expect(text).toContain('Person 1');
  });

  testWith(
    ['soffice'],
    'reads in LibreOffice as the month was counted, to be handed in on a page each',
    async () => {
      const { anfrage } = await januar();
      const { blaetter, ...mappe } = await mappeVon(anfrage);
      const werte = werteVon(await werteAus(anfrage, JANUAR));

      const zeilen = await blattAlsCsv(await excelAusMappe({ ...mappe, blaetter }), 'Auswertung Zeitraum');

      expect(zeilen.slice(0, 12)).toEqual([
        'Auswertung Zeitraum;;;;',
        'Kommunen: A-dorf, B-heim, C-hausen, Verband Oberes Tal;;;;',
        'Zeitraum: 01.01.2018 bis 31.01.2018;;;;',
        'Stand: 01.02.2018;;;;',
        'Zählregeln: Z1 bis Z13 wie mitgeliefert;;;;',
        ';;;;',
        'Nr.;Kennzahl;Wert;Summe der Beschäftigten;Summe der Kommunen',
        'Gespräche;;;;',
        '1;Beratungsgespräche insgesamt;8;8;8',
        '2;davon mit Familien;2;2;2',
        '3;davon mit Einzelpersonen;6;6;6',
        '4;Ort: Beratungsstelle;6;6;6',
      ]);
      const gelesene = zeilen.flatMap((zeile) => {
        const [nummer = '', , wert = ''] = zeile.split(';');
        return /^\d+$/.test(nummer) ? [[nummer, Number(wert)]] : [];
      });
      expect(gelesene).toEqual(NUMMERN.map((nummer) => [nummer, werte[nummer]]));
      expect(zeilen).toContain('43;Personen mit Kontakt;6;11;6');
      expect(zeilen.slice(-2)).toEqual([
        'Personen zählen einmal je Auswertung (Z7): bei mehreren Beschäftigten oder Kommunen in jedem Teil und im Ganzen einmal. Darum ist die Summe der Beschäftigten größer bei 43 (11 statt 6) und 44 (3 statt 2).;;;;',
        expect.stringContaining('Das amtliche Muster ist nicht bekannt'),
      ]);
    },
    60_000,
  );

  testWith(
    ['soffice'],
    'has shares as shares, and says where one cannot be told',
    async () => {
      const { anfrage } = await januar();
      const zeilen = await blattAlsCsv(await excelAusMappe(await mappeVon(anfrage)), 'Abgeleitete Werte');
      expect(zeilen).toEqual(
        expect.arrayContaining([
          'D1;Anteil Gespräche mit Familien;25.0 %',
          'D2b;Anteil Ort: aufsuchend;12.5 %',
          'D3;Gespräche je Familie im Verhältnis zu Gesprächen je Einzelperson;0.7',
          'D5b;Anteil Weiterleitungen an Ausländerbehörde;0.0 %',
          'D7;Planquote;–',
        ]),
      );
    },
    60_000,
  );
});

describe('What is kept of what was sent', () => {
  const abgabe = { ...JANUAR, titel: 'Januar 2018', an: 'Bewilligungsstelle' };

  test('is the Excel file itself, with the SHA-256 of its bytes', async () => {
    const { anfrage } = await januar();
    const mappe = await mappeVon(anfrage);

    const { id, sha256 } = await gibAb(anfrage, abgabe, KENNZAHLENPAPIERE.abgabedatei);

    const { name, datei } = await ladeAbgabedatei(anfrage, id);
    const bytes = new Uint8Array(await datei.arrayBuffer());
    expect(name).toBe('Auswertung-Zeitraum-2018-01-01-2018-01-31.xlsx');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(Buffer.compare(bytes, await excelAusMappe(mappe))).toBe(0);
  });

  test('stays, and a new file of the same period says what came since', async () => {
    const { anfrage, sara } = await januar();
    const { id } = await gibAb(anfrage, abgabe, KENNZAHLENPAPIERE.abgabedatei);
    const vorher = new Uint8Array(await (await ladeAbgabedatei(anfrage, id)).datei.arrayBuffer());
    expect(abgabesatz(await unterlagen(anfrage))).toBe('Abgegeben am 15.01.2018, seither unverändert.');

    await erfasse(anfrage.db, [gespraech({ haushaltId: sara.id, am: '2018-01-25' })]);

    expect(abgabesatz(await unterlagen(anfrage))).toBe(
      'Abgegeben am 15.01.2018. Seit Abgabe: 1 +1, 3 +1, 4 +1, 11 +1; hier enthalten.',
    );
    expect(abgabesatz(await unterlagenFuer(anfrage, { ...JANUAR, personalIds: [] }, MITTEL_HIER))).toBeNull();
    const nachher = new Uint8Array(await (await ladeAbgabedatei(anfrage, id)).datei.arrayBuffer());
    expect(Buffer.compare(vorher, nachher)).toBe(0);
  });
});

describe('The annex in Word', () => {
  test('is a file that Word opens, and reads as it always did', async () => {
    const { anfrage } = await januar();
    const datei = await wordAusBlatt(auswertungBlatt(await unterlagen(anfrage)));
    expect(await ooxmlFehler(datei)).toEqual([]);
    const text = absaetze(teil(await entpacke(datei), 'word/document.xml')).filter((zeile) => zeile.trim() !== '');
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('../../../golden/auswertung.txt');
  });

  testWith(
    ['soffice'],
    'has all 47 with their sentences on the first page',
    async () => {
      const { anfrage } = await januar();
      const [erste = '', zweite = ''] = await seitenText(
        await wordAusBlatt(auswertungBlatt(await unterlagen(anfrage))),
      );
      const namen = (await listeKennzahlen(anfrage)).filter(({ schluessel }) => NUMMERN.includes(schluessel));
      const woerter = new Set(erste.split(/\s+/));
      expect(
        namen.flatMap(({ schluessel, name }) => [schluessel, ...name.split(' ')]).filter((w) => !woerter.has(w)),
      ).toEqual([]);
      expect(erste.replace(/\s+/g, ' ')).toContain('Von 8 Gesprächen entfielen 2 auf Familien (25 %).');
      expect(erste).toContain('(Z7)');
      expect(zweite).toContain('Abgeleitete und nachrichtliche Werte');
    },
    60_000,
  );

  test('names nobody of Personal', async () => {
    const { anfrage } = await januar();
    expect(JSON.stringify(auswertungBlatt(await unterlagen(anfrage)))).not.toMatch(/Weber|Kaya/);
  });

  test('says each rule that was read in another way', async () => {
    const { anfrage } = await januar();
    const eine = await unterlagen(anfrage);
    const regeln = eine.auswertung.regeln.map((regel) => (regel.regel === 'Z4' ? { ...regel, wert: 'eigene' } : regel));
    expect(JSON.stringify(auswertungBlatt({ ...eine, auswertung: { ...eine.auswertung, regeln } }))).toContain(
      'Wo Telefon und Video zählen: nur bei N1, nicht bei 4 bis 6.',
    );
  });
});

describe('The Tageserfassung as a file', () => {
  const mappe = async (anfrage: Anfrage) => {
    const { zeilen } = await zeigeTageserfassung(anfrage, { ...JANUAR, seite: null });
    return tagesmappe(await kopfDerFrage(anfrage, JANUAR), await listeKennzahlen(anfrage), zeilen);
  };

  test('sums up, column by column, to the values of the evaluation, and Excel takes it', async () => {
    const { anfrage } = await januar();
    const werte = werteVon(await werteAus(anfrage, JANUAR));

    const tage = await mappe(anfrage);

    const [blatt] = tage.blaetter;
    expect(blatt?.summen?.slice(3)).toEqual(KOPFSPALTEN.map((schluessel) => werte[schluessel]));
    expect(blatt?.spalten).toHaveLength(3 + 43);
    expect(await ooxmlFehler(await excelAusMappe(tage), 'xlsx')).toEqual([]);
  });

  testWith(
    ['soffice'],
    'has a row per day and file',
    async () => {
      const { anfrage } = await januar();
      const zeilen = await blattAlsCsv(await excelAusMappe(await mappe(anfrage)), 'Tageserfassung');
      expect(
        zeilen.map((zeile) => zeile.split(';').slice(0, 6).join(';')).filter((zeile) => /^\d/.test(zeile)),
      ).toEqual([
        '03.01.2018;;Bekele, Sara;1;;1',
        '03.01.2018;;Familie Al-Ahmad (4);1;1;',
        '09.01.2018;;Ohne Akte;;;',
        '10.01.2018;;Bekele, Sara;;;',
        '10.01.2018;;Familie Al-Ahmad (4);1;1;',
        '10.01.2018;;Ohne Akte;1;;1',
        '12.01.2018;;Tesfay, Yonas;1;;1',
        '15.01.2018;;Bekele, Sara;1;;1',
        '15.01.2018;;Tesfay, Yonas;1;;1',
        '31.01.2018;;Tesfay, Yonas;1;;1',
      ]);
    },
    60_000,
  );

  test('says so where a file would be too long, and counts it before', async () => {
    const { anfrage } = await januar();
    const lies: typeof MITTEL_HIER.lies = (eine, art, auftrag) =>
      MITTEL_HIER.lies(eine, art, auftrag).then((ergebnis) =>
        'gesamt' in ergebnis ? Object.assign(ergebnis, { gesamt: 30_001 }) : ergebnis,
      );
    await expect(
      KENNZAHLENPAPIERE.tageserfassungExcel(anfrage, JANUAR, { ...MITTEL_HIER, lies }),
    ).rejects.toMatchObject({
      fehlschlag: {
        code: 'EINGABE',
        felder: [
          {
            feld: 'bis',
            satz: 'Die Tageserfassung hätte 30.001 Zeilen, eine Datei nimmt 30.000. Bitte einen kürzeren Zeitraum oder weniger Kommunen wählen.',
          },
        ],
      },
    });
  });
});
