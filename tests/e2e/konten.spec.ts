import type { Page } from '@playwright/test';
import { oeffne, PASSWORT } from './support/buero.ts';
import { gehe, knopf, seitentitel } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

const ANDERES_PASSWORT = 'Laternen leuchten im Nebelwald';

test.use({ datenbestand: 'beispiel' });

/** The administrator makes and grants an account, and gives it one role: `Revision, alle Kommunen`. */
async function fuegeHinzu(fenster: Page, name: string, rolle: string): Promise<void> {
  await oeffne(fenster, 'Konten');
  await knopf(fenster, 'Konto anlegen').first().click();
  const dialog = fenster.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Passwort', { exact: true }).fill(ANDERES_PASSWORT);
  await dialog.getByLabel('Passwort wiederholen').fill(ANDERES_PASSWORT);
  await knopf(dialog, 'Konto anlegen').click();
  await expect(seitentitel(fenster, name)).toBeVisible({ timeout: 30_000 });
  await expect(fenster.getByText('wartet auf Freigabe')).toBeVisible();
  await knopf(fenster, 'Freigeben').click();
  await expect(fenster.getByText('aktiv', { exact: true })).toBeVisible();
  await fenster.getByRole('checkbox', { name: rolle }).check();
  await knopf(fenster, 'Rechte speichern').click();
  await expect(fenster.getByText('Die Rechte sind gespeichert.').first()).toBeVisible();
}

/** Logs in under a name, where several are offered. */
async function meldeAnAls(fenster: Page, name: string, passwort = ANDERES_PASSWORT): Promise<void> {
  await fenster.getByRole('combobox', { name: 'Konto' }).click();
  await fenster.getByRole('option', { name }).click();
  await fenster.getByLabel('Passwort', { exact: true }).fill(passwort);
  await knopf(fenster, 'Anmelden').click();
  await expect(fenster.getByRole('navigation').getByRole('link', { name: 'Kommunen' })).toBeVisible({
    timeout: 30_000,
  });
}

test('a clerk of one Gemeinde sees this one alone, Revision reads no names', async ({ programm, fenster }) => {
  await fenster.getByLabel('Passwort', { exact: true }).fill(PASSWORT);
  await knopf(fenster, 'Anmelden').click();
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible({ timeout: 30_000 });
  await oeffne(fenster, 'Personal');
  const namen = await fenster.getByRole('main').getByRole('table').getByRole('link').allInnerTexts();
  expect(namen.length).toBeGreaterThan(1);
  await fuegeHinzu(fenster, 'Hannes Ulm', 'Sachbearbeitung Förderung, A-dorf');
  await fuegeHinzu(fenster, 'Nora Linde', 'Revision, alle Kommunen');

  const zweites = await programm.zweitesFenster();
  await meldeAnAls(zweites, 'Hannes Ulm');
  await oeffne(zweites, 'Kommunen');
  await expect(zweites.getByRole('main').getByRole('link', { name: 'A-dorf' })).toBeVisible();
  await expect(zweites.getByText('B-heim')).toHaveCount(0);
  await expect(zweites.getByRole('navigation').getByRole('link', { name: 'Konten' })).toHaveCount(0);
  await gehe(zweites, '/konten');
  await expect(seitentitel(zweites, 'Dafür fehlt das Recht')).toBeVisible();
  await zweites.keyboard.press('Control+l');

  await meldeAnAls(zweites, 'Nora Linde');
  await oeffne(zweites, 'Personal');
  await expect(zweites.getByRole('main').getByRole('link', { name: 'Person 1' })).toBeVisible();
  for (const name of namen) await expect(zweites.getByText(name)).toHaveCount(0);
  await expect(knopf(zweites, 'Person anlegen')).toHaveCount(0);
  await zweites.getByRole('main').getByRole('link', { name: 'Person 1' }).click();
  await expect(zweites.getByText('Nur zum Lesen. Zum Ändern fehlt diesem Konto das Recht.')).toBeVisible();
});
