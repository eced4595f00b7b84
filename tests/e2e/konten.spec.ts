import { oeffne, PASSWORT } from './support/buero.ts';
import { gehe, knopf, seitentitel } from './support/fenster.ts';
import { fuegeKontoHinzu, meldeAnAls } from './support/konten.ts';
import { expect, test } from './support/test.ts';

test.use({ datenbestand: 'beispiel' });

test('a clerk of one Gemeinde sees this one alone, Revision reads no names', async ({ programm, fenster }) => {
  await fenster.getByLabel('Passwort', { exact: true }).fill(PASSWORT);
  await knopf(fenster, 'Anmelden').click();
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible({ timeout: 30_000 });
  await oeffne(fenster, 'Personal');
  const namen = await fenster.getByRole('main').getByRole('table').getByRole('link').allInnerTexts();
  expect(namen.length).toBeGreaterThan(1);
  await fuegeKontoHinzu(fenster, 'Hannes Ulm', 'Sachbearbeitung Förderung, A-dorf');
  await fuegeKontoHinzu(fenster, 'Nora Linde', 'Revision, alle Kommunen');

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
