import type { Page } from '@playwright/test';
import { liesPapiercode } from '../../shared/documents/papiercode.ts';
import { createZufall } from '../support/random.ts';
import { scanPng } from '../support/scans.ts';
import { meldeAn, oeffne } from './support/buero.ts';
import { feld, knopf, seitentitel, speichere, zeigeReiter } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

test.use({ datenbestand: 'beispiel' });

const SCAN = 'Mitzeichnung-A-dorf-2018-unterschrieben.png';

/** A line of the list of papers, or of documents. */
const zeile = (fenster: Page, name: string) => fenster.getByRole('table').getByRole('row').filter({ hasText: name });

async function oeffnePapiere(fenster: Page): Promise<void> {
  await oeffne(fenster, 'Anträge');
  await fenster
    .getByRole('main')
    .getByRole('link', { name: /^A-dorf/ })
    .first()
    .click();
  await zeigeReiter(fenster, 'Papiere');
}

async function oeffnePapier(fenster: Page, name: string): Promise<void> {
  await zeile(fenster, name).getByRole('button').first().click();
  await expect(fenster.getByRole('heading', { level: 2, name }).first()).toBeFocused();
}

test('the sheet of the house is written, filed, signed, scanned, and releases the Antrag', async ({
  fenster,
  programm,
}, info) => {
  const { saat, zufall } = createZufall();
  info.annotations.push({ type: 'SAAT', description: String(saat) });
  await meldeAn(fenster);
  await oeffnePapiere(fenster);

  await test.step('the list says what belongs to the Antrag and what is missing', async () => {
    await expect(zeile(fenster, 'Entscheidung und Einvernehmen, A-dorf')).toContainText('Entwurf');
    await expect(zeile(fenster, 'Bestätigung des Beschäftigungsbeginns, Stelle 1')).toContainText('fehlt');
    await expect(zeile(fenster, 'Vermerk über Erfahrungswissen, Stelle 2')).toContainText('Entwurf');
    await expect(zeile(fenster, 'Mitzeichnungsblatt')).toContainText('nach Bedarf');
  });

  const code = await test.step('inputs stand in the preview, and filing gives the sheet a code', async () => {
    await oeffnePapier(fenster, 'Mitzeichnungsblatt');
    await feld(fenster, 'Weitere Stelle').fill('Hauptamt');
    await speichere(fenster);
    await expect(fenster.getByText('Weitere Stelle: Hauptamt')).toBeVisible();
    await knopf(fenster, 'Ablegen').click();
    const bild = fenster.getByRole('img', { name: /^QR-Code dieses Papiers/ });
    await expect(bild).toBeVisible();
    await expect(knopf(fenster, 'Ablegen')).toBeDisabled();
    const datei = await programm.speichert(() => knopf(fenster, 'Word-Datei').click());
    expect(datei.name).toBe('Mitzeichnung-A-dorf-2018.docx');
    return liesPapiercode(((await bild.getAttribute('alt')) ?? '').replace('QR-Code dieses Papiers: ', ''));
  });
  if (code === null) throw new Error('the sheet carries no code');

  await test.step('its scan releases the Antrag', async () => {
    const scan = Buffer.from(scanPng([code], { dpi: 150, grad: 178.5, rauschen: 40 }, zufall));
    await oeffne(fenster, 'Dokumente');
    await expect(seitentitel(fenster, 'Dokumente')).toBeVisible();
    await fenster
      .getByRole('main')
      .locator('input[type=file]')
      .setInputFiles([{ name: 'SCAN0007.png', mimeType: 'image/png', buffer: scan }]);
    await expect(zeile(fenster, SCAN)).toContainText('unterschriebenes Papier');
    await oeffnePapiere(fenster);
    await expect(fenster.getByRole('main').getByText('freigegeben', { exact: true }).first()).toBeVisible();
    await expect(zeile(fenster, 'Mitzeichnungsblatt')).toContainText('unterschrieben');
  });

  await test.step('what is open is filed in one go, and the data list is an Excel file', async () => {
    await knopf(fenster, /^Offene ablegen/).click();
    await expect(knopf(fenster, 'Alle abgelegt')).toBeDisabled();
    await expect(zeile(fenster, 'Bestätigung des Beschäftigungsbeginns, Stelle 1')).toContainText('abgelegt');
    await oeffnePapier(fenster, 'Datenliste');
    const datei = await programm.speichert(() => knopf(fenster, 'Excel-Datei').click());
    expect(datei.name).toBe('Datenliste-A-dorf-2018.xlsx');
    await knopf(fenster, 'Alle Papiere').click();
    await expect(zeile(fenster, 'Datenliste')).toBeVisible();
  });
});
