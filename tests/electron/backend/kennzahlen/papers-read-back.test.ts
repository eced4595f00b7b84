import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { excelAusMappe } from '../../../../electron/backend/documents/excel.ts';
import { wordAusBlatt } from '../../../../electron/backend/documents/word.ts';
import { auswertungBlatt } from '../../../../electron/backend/kennzahlen/document.ts';
import { unterlagenFuer } from '../../../../electron/backend/kennzahlen/document-data.ts';
import { MITTEL_HIER, werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { auswertungsmappe } from '../../../../electron/backend/kennzahlen/excel.ts';
import { gibAb } from '../../../../electron/backend/kennzahlen/frozen.ts';
import { KENNZAHLENPAPIERE } from '../../../../electron/backend/kennzahlen/papers.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { nachNummer, wertform, zeigeKennzahlwert } from '../../../../shared/kennzahlen/gliederung.ts';
import type { Auswertung, Auswertungsfrage, Kennzahlschluessel } from '../../../../shared/kennzahlen/types.ts';
import { A_DORF } from '../../../support/builders.ts';
import { erfasse, gespraech, JANUAR } from '../../../support/kennzahlen-erfassung.ts';
import { januar } from '../../../support/kennzahlen-januar.ts';
import { KENNZAHLKATALOG } from '../../../support/kennzahlen.ts';
import { entpacke, ooxmlFehler, teil } from '../../../support/ooxml.ts';
import { blaetterAlsCsv } from '../../../support/rendered.ts';
import { testWith } from '../../../support/test-with.ts';

/** What stands on paper is what was counted: every figure of the month that was counted by hand, on every sheet. */

const LEERER_MONAT: Auswertungsfrage = { ...JANUAR, von: datum('2015-01-01'), bis: datum('2015-01-31') };

const unterlagen = (anfrage: Anfrage, frage = JANUAR) => unterlagenFuer(anfrage, frage, MITTEL_HIER);

/** Number and values of the rows of a sheet, the lines of the page around them left out. */
function zeilenVon(csv: readonly string[]): [string, ...string[]][] {
  return csv.flatMap((zeile): [string, ...string[]][] => {
    const [nummer = '', , ...werte] = zeile.split(';');
    return /^(\d+|[DN]\d+[a-l]?)$/.test(nummer) ? [[nummer, ...werte]] : [];
  });
}

/** As LibreOffice shows a value of the file: points for decimals, commas between thousands. */
function gelesen(schluessel: Kennzahlschluessel, wert: number | null): string {
  if (wert === null) return '–';
  if (wertform(schluessel) === 'prozent') return `${wert.toFixed(1)} %`;
  return wertform(schluessel) === 'zehntel' ? wert.toFixed(1) : wert.toLocaleString('en');
}

const ganzes = ({ zeilen }: Auswertung, anfang: RegExp) =>
  zeilen
    .filter(({ schluessel }) => anfang.test(schluessel))
    .map(({ schluessel, wert }) => [schluessel, gelesen(schluessel, wert)]);

/** The texts of the cells of a table in Word, row by row. */
function wordZeilen(xml: string): string[][] {
  const texte = (zelle: string) =>
    [...zelle.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([zeile]) =>
    [...zeile.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([zelle]) => texte(zelle)),
  );
}

describe('What LibreOffice reads of the Excel file', () => {
  testWith(
    ['soffice'],
    'is the whole, the sums and each part, figure by figure',
    async () => {
      const { anfrage } = await januar();
      const eine = await unterlagen(anfrage);
      const { zeilen, personal, kommunen } = eine.auswertung;
      const namen = personal.map(({ name }) => name);

      const [summe = [], orte = [], abgeleitete = [], nachrichtliche = [], ...teile] = await blaetterAlsCsv(
        await excelAusMappe(auswertungsmappe(eine)),
        ['Auswertung Zeitraum', 'Nach Kommunen', 'Abgeleitete Werte', 'Nachrichtliche Werte', ...namen],
      );

      const alle = nachNummer(zeilen);
      expect(alle).toHaveLength(47);
      const stelleVon = (schluessel: string) => zeilen.findIndex((zeile) => zeile.schluessel === schluessel);
      expect(zeilenVon(summe)).toEqual(
        alle.map(({ schluessel, wert, summePersonal, summeKommunen }) =>
          [schluessel, wert, summePersonal, summeKommunen].map(String),
        ),
      );
      expect(zeilenVon(orte)).toEqual(
        alle.map(({ schluessel, wert, summeKommunen }) =>
          [schluessel, wert, summeKommunen, ...kommunen.map(({ werte }) => werte[stelleVon(schluessel)])].map(String),
        ),
      );
      expect(teile.map(zeilenVon)).toEqual(
        personal.map(({ werte }) => alle.map(({ schluessel }) => [schluessel, String(werte[stelleVon(schluessel)])])),
      );
      expect(zeilenVon(abgeleitete)).toEqual(ganzes(eine.auswertung, /^D/));
      expect(zeilenVon(nachrichtliche)).toEqual(ganzes(eine.auswertung, /^N/));
    },
    60_000,
  );

  testWith(
    ['soffice'],
    'names what was sent, and what came since, line by line',
    async () => {
      const { anfrage, sara } = await januar();
      await gibAb(anfrage, { ...JANUAR, titel: 'Januar', an: 'Bewilligungsstelle' }, KENNZAHLENPAPIERE.abgabedatei);
      const spaete = Array.from({ length: 12 }, () =>
        gespraech({ haushaltId: sara.id, am: '2018-01-25', themen: ['arbeit'] }),
      );
      await erfasse(anfrage.db, spaete);

      const mappe = auswertungsmappe(await unterlagen(anfrage));
      const [summe = []] = await blaetterAlsCsv(await excelAusMappe(mappe), ['Auswertung Zeitraum']);

      expect(summe.filter((zeile) => /^("Abgabe:|Nr\.|1;|2;|10;)/.test(zeile))).toEqual([
        '"Abgabe: Abgegeben am 15.01.2018. Seit Abgabe: 1 +12, 3 +12, 4 +12, 10 +12; hier enthalten.";;;;;;',
        'Nr.;Kennzahl;Wert;Abgegeben 15.01.2018;seit Abgabe;Summe der Beschäftigten;Summe der Kommunen',
        '1;Beratungsgespräche insgesamt;20;8;+12;20;20',
        '2;davon mit Familien;2;2;;2;2',
        '10;Thema Arbeit;13;1;+12;13;13',
      ]);
    },
    60_000,
  );
});

describe('The annex in Word', () => {
  test('has every figure of the evaluation beside its number', async () => {
    const { anfrage } = await januar();
    const { zeilen } = await werteAus(anfrage, JANUAR);

    const xml = teil(
      await entpacke(await wordAusBlatt(auswertungBlatt(await unterlagen(anfrage)))),
      'word/document.xml',
    );

    const paare = wordZeilen(xml)
      .filter((zellen) => zellen.length >= 5)
      .flatMap((zellen) => [...zellen.entries()].map(([stelle, text]) => [text, zellen[stelle + 2]]));
    const gezeigte = zeilen.map(({ schluessel, wert }) => [schluessel, zeigeKennzahlwert(schluessel, wert)]);
    expect(gezeigte.length).toBeGreaterThan(47 + 26 + 17 - 1);
    expect(gezeigte.filter(([nummer, wert]) => !paare.some(([n, w]) => n === nummer && w === wert))).toEqual([]);
  });

  test('says of each of the 47 how sure it is, where it comes from, and what the signs mean', async () => {
    const { anfrage } = await januar();

    const xml = teil(
      await entpacke(await wordAusBlatt(auswertungBlatt(await unterlagen(anfrage)))),
      'word/document.xml',
    );

    const nachweise = new Map(
      wordZeilen(xml).flatMap((zellen) => (zellen.length === 5 ? [[zellen[0] ?? '', zellen[4] ?? ''] as const] : [])),
    );
    const kennzahlen = KENNZAHLKATALOG.kennzahlen.map(({ nr, herkunft }) => [String(nr), herkunft]);
    expect(kennzahlen.filter(([nr = '', herkunft]) => nachweise.get(nr) !== herkunft)).toEqual([]);
    expect(xml).toContain('Das amtliche Muster ist nicht bekannt.');
    expect(xml).toContain('[S3] Regierungspräsidium Stuttgart, Bericht 2017/2018');
  });
});

test('every sign of the catalogue stands for a source, and no source is without its sign', () => {
  const { quellen, ...rest } = KENNZAHLKATALOG;
  const zeichen = [...JSON.stringify(rest).matchAll(/\[([A-ZÖ][A-ZÖ\d-]*)\]/g)].map(([, kuerzel]) => kuerzel);
  expect([...new Set(zeichen)].toSorted()).toEqual(quellen.map(({ kuerzel }) => kuerzel).toSorted());
});

test('a period without anything has zeros for what is counted and „–“ for what is computed, in files that open', async () => {
  const { anfrage } = await januar();
  const eine = await unterlagen(anfrage, LEERER_MONAT);
  const mappe = auswertungsmappe(eine);
  const werte = (name: string) => [
    ...new Set(
      mappe.blaetter
        .find((blatt) => blatt.name === name)
        ?.zeilen.slice(0, 46)
        .map(([, , wert]) => wert),
    ),
  ];

  expect(werte('Auswertung Zeitraum')).toEqual([0]);
  expect(werte('Abgeleitete Werte')).toEqual(expect.arrayContaining(['–']));
  expect(JSON.stringify(auswertungBlatt(eine))).not.toMatch(/NaN|undefined|Infinity|Von 0 Gesprächen/);
  expect(await ooxmlFehler(await excelAusMappe(mappe), 'xlsx')).toEqual([]);
});

test('the file of a single Kommune has its name', async () => {
  const { anfrage } = await januar();
  const frage = { ...JANUAR, kommuneIds: [A_DORF.id] };
  const namen = await Promise.all(
    [KENNZAHLENPAPIERE.excel, KENNZAHLENPAPIERE.word, KENNZAHLENPAPIERE.tageserfassungExcel].map(async (baue) => {
      const { name } = await baue(anfrage, frage, MITTEL_HIER);
      return name;
    }),
  );
  expect(namen).toEqual([
    'Auswertung-Zeitraum-A-dorf-2018-01-01-2018-01-31.xlsx',
    'Auswertung-Zeitraum-A-dorf-2018-01-01-2018-01-31.docx',
    'Tageserfassung-A-dorf-2018-01-01-2018-01-31.xlsx',
  ]);
});
