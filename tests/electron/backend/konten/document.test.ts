import { describe, expect, test } from 'vitest';
import { wiederherstellungsblatt } from '../../../../electron/backend/konten/document.ts';
import { wordAusBlatt } from '../../../../electron/backend/documents/word.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { absaetze, entpacke, ooxmlFehler, teil } from '../../../support/ooxml.ts';
import { seitenText } from '../../../support/rendered.ts';
import { testWith } from '../../../support/test-with.ts';

const GRUPPEN = ['7QK4', 'X2MN', '9P0R', 'T5VW', 'H3JB', 'ZC8D', '1EFG', '6YSA', 'K0M1'];

const blatt = () =>
  wiederherstellungsblatt({
    datenbestand: 'Verband Oberes Tal',
    konto: 'Petra Roth',
    gruppen: GRUPPEN,
    angelegtAm: datum('2018-02-01'),
  });

describe('the recovery sheet', () => {
  test('names Datenbestand, account and day, and has every group with its number in order', async () => {
    const papier = await blatt();
    const datei = await wordAusBlatt(papier);
    const zeilen = absaetze(teil(await entpacke(datei), 'word/document.xml'));
    const erste = zeilen.indexOf('7QK4') - 1;

    expect(papier.dateiname).toBe('Wiederherstellungsblatt-Verband-Oberes-Tal');
    expect(zeilen).toEqual(expect.arrayContaining(['Verband Oberes Tal', 'Petra Roth', '01.02.2018']));
    expect(zeilen.slice(erste, erste + 18)).toEqual(GRUPPEN.flatMap((gruppe, stelle) => [String(stelle + 1), gruppe]));
    expect(await ooxmlFehler(datei)).toEqual([]);
  });

  test('has a QR code that says what it is', async () => {
    const bild = (await blatt()).bloecke.find((block) => block.art === 'bild');

    expect(bild?.alternativtext).toBe('QR-Code mit denselben Gruppen des Schlüssels in derselben Reihenfolge');
    expect(
      Buffer.from(bild?.png ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  testWith(['soffice', 'pdftotext'], 'fits on one page', async () => {
    const seiten = await seitenText(await wordAusBlatt(await blatt()));

    expect(seiten).toHaveLength(1);
    expect(seiten[0]).toMatch(/7QK4\s+X2MN\s+9P0R\n/);
  });
});
