import { expect, type Page } from '@playwright/test';
import { oeffne } from './buero.ts';
import { knopf, seitentitel } from './fenster.ts';

/** The password of every account that the stories add. */
const ANDERES_PASSWORT = 'Laternen leuchten im Nebelwald';

/** The administrator makes and grants an account, and gives it one role: `Revision, alle Kommunen`. */
export async function fuegeKontoHinzu(fenster: Page, name: string, rolle: string): Promise<void> {
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
export async function meldeAnAls(fenster: Page, name: string, passwort = ANDERES_PASSWORT): Promise<void> {
  await fenster.getByRole('combobox', { name: 'Konto' }).click();
  await fenster.getByRole('option', { name }).click();
  await fenster.getByLabel('Passwort', { exact: true }).fill(passwort);
  await knopf(fenster, 'Anmelden').click();
  await expect(fenster.getByRole('navigation').getByRole('link', { name: 'Kommunen' })).toBeVisible({
    timeout: 30_000,
  });
}
