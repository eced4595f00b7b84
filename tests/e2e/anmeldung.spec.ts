import { meldeAn, PASSWORT, richteEin } from './support/buero.ts';
import { expect, test } from './support/test.ts';

test('the Datenbestand of yesterday opens with its password and with no other', async ({ programm, fenster }) => {
  await richteEin(fenster, 'Gemeinde oder Stadt', 'Gemeinde A-dorf');
  await programm.startetNeu();

  await expect(fenster.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
  await expect(fenster.getByText('Gemeinde A-dorf')).toBeVisible();
  await meldeAn(fenster, 'ein ganz anderes Passwort');
  await expect(fenster.getByText(/Passwort/).filter({ hasText: /nicht|falsch/i })).toBeVisible();

  await meldeAn(fenster);
  await expect(fenster.getByRole('heading', { level: 1, name: /^Heute, Donnerstag, 1\. März 2018/ })).toBeVisible();
});

test('a lock hides the page and keeps what was typed', async ({ fenster }) => {
  await richteEin(fenster, 'Gemeinde oder Stadt', 'Gemeinde A-dorf');
  await fenster.getByRole('navigation').getByRole('link', { name: 'Kommunen' }).click();
  await fenster.getByRole('main').getByRole('link', { name: 'Kommune anlegen' }).first().click();
  await fenster.getByLabel('Amtlicher Name').fill('Gemeinde A-dorf im Tal');
  await fenster.keyboard.press('Control+l');
  await expect(fenster.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
  await expect(fenster.getByText('A-dorf im Tal')).toHaveCount(0);

  await meldeAn(fenster, PASSWORT);
  await expect(fenster.getByLabel('Amtlicher Name')).toHaveValue('Gemeinde A-dorf im Tal');
});
