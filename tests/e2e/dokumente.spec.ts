import type { Page } from '@playwright/test';
import { liesPapiercode } from '../../shared/documents/papiercode.ts';
import { createZufall } from '../support/random.ts';
import { scanPng } from '../support/scans.ts';
import { meldeAn, oeffne } from './support/buero.ts';
import { knopf, seitentitel, zeigeReiter } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

test.use({ datenbestand: 'beispiel' });

const PAPIER = 'Antrag-A-dorf-2018.docx';
const SCAN = 'Antrag-A-dorf-2018-unterschrieben.png';

/** The list of documents on the page or section that is shown. */
const zeile = (fenster: Page, name: string) => fenster.getByRole('table').getByRole('row').filter({ hasText: name });

/** Gives files to the place for scans, as the button does. */
async function lege(fenster: Page, dateien: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  await fenster.getByRole('main').locator('input[type=file]').setInputFiles(dateien);
}

test('a paper is printed, signed and scanned, and finds its way back', async ({ fenster, programm }, info) => {
  const { saat, zufall } = createZufall();
  info.annotations.push({ type: 'SAAT', description: String(saat) });
  await meldeAn(fenster);
  await oeffne(fenster, 'Anträge');
  await fenster
    .getByRole('main')
    .getByRole('link', { name: /^A-dorf/ })
    .first()
    .click();

  const code = await test.step('the checked Antrag is filed, and its preview carries the code', async () => {
    await zeigeReiter(fenster, 'Dokumente');
    await expect(zeile(fenster, PAPIER)).toContainText('–');
    await zeile(fenster, PAPIER)
      .getByRole('button', { name: new RegExp(PAPIER) })
      .first()
      .click();
    const dialog = fenster.getByRole('dialog', { name: PAPIER });
    const bild = await dialog.getByRole('img', { name: /^QR-Code dieses Papiers/ }).getAttribute('alt');
    const gespeichert = await programm.speichert(() => knopf(dialog, 'Speichern unter …').click());
    expect(gespeichert.name).toBe(PAPIER);
    await fenster.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    return liesPapiercode((bild ?? '').replace('QR-Code dieses Papiers: ', ''));
  });
  if (code === null) throw new Error('the paper carries no code');
  const scan = Buffer.from(scanPng([code], { dpi: 150, grad: 181.5, rauschen: 40 }, zufall));

  await test.step('the scan finds the paper from the page of all documents', async () => {
    await oeffne(fenster, 'Dokumente');
    await expect(seitentitel(fenster, 'Dokumente')).toBeVisible();
    await lege(fenster, [
      { name: 'SCAN0042.png', mimeType: 'image/png', buffer: scan },
      { name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Sehr geehrte Damen und Herren') },
    ]);
    const ergebnisse = fenster.getByRole('status').getByRole('listitem');
    await expect(ergebnisse).toHaveText([
      /SCAN0042\.png.*Erkannt und abgelegt: Antrag .* A-dorf\. Das Papier gilt jetzt als unterschrieben\./,
      /brief\.pdf.*diese Datei ist nach ihrem Inhalt keines davon\./,
    ]);
    await expect(zeile(fenster, PAPIER)).toContainText('01.03.2018');
    await expect(zeile(fenster, SCAN)).toContainText('unterschriebenes Papier');
  });

  await test.step('the same file again is kept once', async () => {
    await lege(fenster, [{ name: 'SCAN0042.png', mimeType: 'image/png', buffer: scan }]);
    await expect(fenster.getByRole('status').getByRole('listitem')).toHaveText([/Diese Datei ist schon abgelegt/]);
    await expect(zeile(fenster, SCAN)).toHaveCount(1);
  });

  await test.step('its picture is shown in the window', async () => {
    await zeile(fenster, SCAN)
      .getByRole('button', { name: new RegExp(SCAN) })
      .first()
      .click();
    const bild = fenster.getByRole('dialog', { name: SCAN }).getByRole('img', { name: `Erste Seite von ${SCAN}` });
    await expect.poll(() => bild.evaluate((eines: HTMLImageElement) => eines.naturalWidth)).toBe(1240);
    await fenster.keyboard.press('Escape');
  });

  await test.step('deleted, it takes the tick with it', async () => {
    await knopf(fenster, `${SCAN} löschen …`).click();
    await knopf(fenster, 'Dokument löschen').click();
    await expect(zeile(fenster, SCAN)).toHaveCount(0);
    await expect(zeile(fenster, PAPIER)).not.toContainText('01.03.2018');
  });
});
