import type { Page } from '@playwright/test';
import { fuelle, meldeAn, oeffne, richteEin } from './support/buero.ts';
import { expect, test } from './support/test.ts';

async function oeffneADorf(fenster: Page): Promise<void> {
  await oeffne(fenster, 'Kommunen');
  await fenster.getByRole('main').getByRole('link', { name: 'A-dorf', exact: true }).click();
  await expect(fenster.getByRole('heading', { level: 1, name: 'A-dorf' })).toBeVisible();
}

test('wrong entries are named at their field, and what was typed stays', async ({ fenster }) => {
  await richteEin(fenster, 'Beispielverband');

  await test.step('a key of another Land and the key of another Kommune', async () => {
    await oeffneADorf(fenster);
    const schluessel = fenster.getByLabel(/^Gemeindeschlüssel/);
    await fuelle(schluessel, '09117901');
    await fenster.keyboard.press('Control+s');
    await expect(schluessel).toHaveAccessibleDescription(/08/);
    await fuelle(schluessel, '08117902');
    await fenster.keyboard.press('Control+s');
    await expect(schluessel).toHaveAccessibleDescription(/B-heim|andere Kommune/);
    await expect(schluessel).toHaveValue('08117902');
    await fenster.getByRole('button', { name: 'Verwerfen' }).click();
  });

  await test.step('a day that does not exist, and an end before the beginning', async () => {
    await oeffne(fenster, 'Personal');
    await fenster.getByRole('main').getByRole('link', { name: /Kern/ }).click();
    const bis = fenster.getByRole('textbox', { name: 'Vertrag bis' });
    await fuelle(bis, '31.2.2018');
    await expect(bis).toHaveAccessibleDescription(/Dieses Datum gibt es nicht\. Beispiel: 15\.09\.2018/);
    await expect(bis).toHaveValue('31.2.2018');
    await fuelle(bis, '1.1.2001');
    await fenster.keyboard.press('Control+s');
    await expect(fenster.getByRole('main')).toContainText(/endet am 01\.01\.2001 und damit vor dem Beginn/);
    await fenster.getByRole('button', { name: 'Verwerfen' }).click();
  });

  await test.step('the same person a second time', async () => {
    await oeffne(fenster, 'Personal');
    const kern = await fenster.getByRole('main').getByRole('link', { name: /Kern/ }).innerText();
    const [nachname = '', vorname = ''] = kern.split(', ');
    await fenster.getByRole('main').getByRole('link', { name: 'Person anlegen' }).click();
    await fenster.getByLabel('Vorname').fill(vorname);
    await fenster.getByLabel('Nachname').fill(nachname);
    await fenster.getByRole('button', { name: 'Person anlegen' }).click();
    await expect(fenster.getByLabel('Nachname')).toHaveAccessibleDescription(/schon|bereits/);
    await expect(fenster.getByRole('checkbox', { name: /andere Person gleichen Namens/ })).toBeVisible();
  });
});

test('two windows change the same Kommune: the later one hears of it and loses nothing', async ({
  programm,
  fenster,
}) => {
  await richteEin(fenster, 'Beispielverband');
  const zweites = await programm.zweitesFenster();
  await meldeAn(zweites);
  await oeffneADorf(fenster);
  await oeffneADorf(zweites);

  await fenster.getByLabel('Straße und Hausnummer').fill('Marktplatz 3');
  await zweites.getByLabel('Auskunft erteilt').fill('Jule Berg');
  await fenster.keyboard.press('Control+s');
  await expect(fenster.getByText('Gespeichert', { exact: true })).toBeVisible();
  await zweites.keyboard.press('Control+s');

  await expect(zweites.getByText(/M\. Weber hat diesen Eintrag inzwischen geändert/)).toBeVisible();
  await expect(zweites.getByLabel('Auskunft erteilt')).toHaveValue('Jule Berg');
});
