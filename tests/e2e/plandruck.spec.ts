import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { liesPapiercode } from '../../shared/documents/papiercode.ts';
import { absaetze, entpacke } from '../support/ooxml.ts';
import { createZufall } from '../support/random.ts';
import { scanPng } from '../support/scans.ts';
import { meldeAn, oeffne, waehle } from './support/buero.ts';
import { auswahl, knopf, seitentitel, speichere, zeigeReiter } from './support/fenster.ts';
import { nimmAusBibliothek } from './support/plan.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

/** The example plays on 1 March 2018. The plan of the family Al-Ahmad was agreed on 15 February. */
test.use({ datenbestand: 'beispiel' });

const AUSFERTIGUNG = 'Ausfertigung für Mohammad Al-Ahmad';
const dialog = (fenster: Page, name: string) => fenster.getByRole('dialog', { name });
const zeile = (fenster: Page) => fenster.getByRole('group', { name: AUSFERTIGUNG });

test('a plan is reviewed, printed in two languages and signed, with the network cable out', async ({
  fenster,
  programm,
}, info) => {
  const { saat, zufall } = createZufall();
  info.annotations.push({ type: 'SAAT', description: String(saat) });

  await test.step('the cable is out: the bottom line says that everything works', async () => {
    await fenster.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false }),
    );
    await fenster.reload();
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    await expect(fenster.getByRole('status').filter({ hasText: 'Ohne Netz, alles funktioniert' })).toBeVisible();
  });

  await test.step('the plan of February is updated: one goal reached, a place in the Kita is new', async () => {
    await oeffne(fenster, 'Integrationspläne');
    await fenster.getByRole('table').getByRole('link', { name: 'Familie Al-Ahmad (4)' }).click();
    await expect(seitentitel(fenster, 'Plan der Familie')).toBeVisible();
    await knopf(fenster, 'Fortschreiben').click();
    await expect(fenster.getByRole('main')).toContainText('Fassung 2, schreibt die Fassung vom 15.02.2018 fort');
    await zeigeReiter(fenster, 'Themenfelder');
    const erreichtes = fenster.getByRole('listitem', { name: /^Ziel \d+: / }).first();
    await erreichtes.getByText('erreicht', { exact: true }).first().click();
    await nimmAusBibliothek(fenster, 'Mein Kind geht in die Kita');
    await speichere(fenster);
  });

  await test.step('February stands beside today', async () => {
    await knopf(fenster, 'Weitere Aktionen').click();
    await fenster.getByRole('menuitem', { name: 'Mit der vorigen Fassung vergleichen' }).click();
    await expect(seitentitel(fenster, 'Fassungen vergleichen')).toBeVisible();
    const neues = fenster.getByRole('listitem', { name: /Mein Kind geht in die Kita/ });
    await expect(neues).toContainText('neu');
    await fenster.goBack();
    await expect(seitentitel(fenster, 'Plan der Familie')).toBeVisible();
  });

  await test.step('before it is agreed, the preview says „Entwurf“', async () => {
    await zeigeReiter(fenster, 'Vorschau');
    await waehle(auswahl(zeile(fenster), AUSFERTIGUNG), 'Deutsch und Arabisch');
    await knopf(zeile(fenster), `${AUSFERTIGUNG}: Vorschau und Druck`).click();
    const blatt = fenster.getByRole('region', { name: AUSFERTIGUNG });
    await expect(blatt).toContainText('Entwurf');
    const arabisch = blatt.locator('[lang^=ar]').first();
    await expect(arabisch).toBeVisible();
    expect(await arabisch.evaluate((stelle) => getComputedStyle(stelle).direction)).toBe('rtl');
    await knopf(fenster, 'Zu den Ausfertigungen').click();
  });

  await test.step('both agree', async () => {
    await knopf(fenster, 'Vereinbaren …').click();
    const vereinbarung = dialog(fenster, 'Plan vereinbaren');
    await expect(vereinbarung.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await knopf(vereinbarung, 'Vereinbaren').click();
    await expect(vereinbarung).toHaveCount(0);
    await expect(fenster.getByRole('region', { name: 'Auf einen Blick' })).toContainText('0 von 2');
  });

  await test.step('the sheet „Meine nächsten drei Schritte“ fits the one who gets it', async () => {
    await zeigeReiter(fenster, 'Vorschau');
    await waehle(auswahl(zeile(fenster), AUSFERTIGUNG), 'Deutsch und Arabisch');
    await knopf(zeile(fenster), 'Merkblatt „Meine nächsten drei Schritte“ für Mohammad Al-Ahmad').click();
    const blatt = fenster.getByRole('region', { name: 'Meine nächsten drei Schritte: Mohammad Al-Ahmad' });
    await expect(blatt).toContainText('Meine nächsten drei Schritte');
    await expect(blatt).not.toContainText('Entwurf');
    await knopf(fenster, 'Zu den Ausfertigungen').click();
  });

  const code = await test.step('the copy is filed with its code, German beside Arabic', async () => {
    await knopf(zeile(fenster), `${AUSFERTIGUNG}: ablegen`).click();
    await expect(fenster.getByRole('alert').filter({ hasText: 'ist abgelegt.' })).toBeVisible();
    // Notices lie over the row, and stay as long as the mouse is on them.
    await fenster.mouse.move(0, 0);
    await expect(fenster.getByRole('alert')).toHaveCount(0, { timeout: 20_000 });
    const datei = await programm.speichert(() => knopf(zeile(fenster), `${AUSFERTIGUNG}: Word-Datei`).click());
    const word = await liesWord(datei.pfad);
    expect(word.fehler).toEqual([]);
    expect(word.alles).toContain('خطة الاندماج');
    const kopf = await entpacke(readFileSync(datei.pfad));
    const bild = [...kopf.values()].map((xml) => /QR-Code dieses Papiers: ([^"]+)"/.exec(xml)?.[1]).find(Boolean);
    expect(absaetze(kopf.get('word/document.xml') ?? '').length).toBeGreaterThan(20);
    return liesPapiercode(bild ?? '');
  });
  if (code === null) throw new Error('the copy carries no code');

  await test.step('the scan of the signed copy lands in the case, and he has signed', async () => {
    await oeffne(fenster, 'Dokumente');
    const scan = Buffer.from(scanPng([code], { dpi: 150, grad: 1.5, rauschen: 40 }, zufall));
    const leer = Buffer.from(scanPng([], { dpi: 150, grad: 0, rauschen: 10 }, zufall));
    await fenster
      .getByRole('main')
      .locator('input[type=file]')
      .setInputFiles([
        { name: 'SCAN0001.png', mimeType: 'image/png', buffer: scan },
        { name: 'SCAN0002.png', mimeType: 'image/png', buffer: leer },
      ]);
    const ergebnisse = fenster.getByRole('status').getByRole('listitem');
    await expect(ergebnisse).toHaveCount(2);
    await expect(ergebnisse.nth(0)).toContainText('Erkannt und abgelegt');
    await expect(ergebnisse.nth(1)).not.toContainText('Erkannt und abgelegt');
    await oeffne(fenster, 'Integrationspläne');
    await fenster.getByRole('table').getByRole('link', { name: 'Familie Al-Ahmad (4)' }).click();
    await expect(fenster.getByRole('region', { name: 'Auf einen Blick' })).toContainText('1 von 2');
  });
});
