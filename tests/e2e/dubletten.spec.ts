import type { Page } from '@playwright/test';
import { meldeAn } from './support/buero.ts';
import { feld, gehe, knopf, seitentitel, trageEin } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

/** The program plays on 1 March 2018 in the Verband with Maria Weber; nobody is entered yet. */
test.use({ datenbestand: 'oberesTal' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
});

const gesucht = (fenster: Page) => fenster.getByRole('complementary', { name: 'Schon eingetragen?' });

async function tippe(fenster: Page, vorname: string, nachname: string, geboren: string): Promise<void> {
  await gehe(fenster, '/faelle/neu');
  await trageEin(fenster, { 'Person 1: Vorname': vorname, 'Person 1: Nachname': nachname });
  await feld(fenster, 'Person 1: Geboren').fill(geboren);
  await fenster.keyboard.press('Tab');
}

test('somebody who is there in another spelling is found, entered twice, merged and two again', async ({ fenster }) => {
  await test.step('Mohammad is entered, and found by Muhamad', async () => {
    await tippe(fenster, 'Mohammad', 'Al-Ahmad', '3.5.1990');
    await expect(gesucht(fenster)).toContainText('Niemand mit diesem oder einem ähnlichen Namen gefunden.');
    await fenster.keyboard.press('Control+s');
    await expect(seitentitel(fenster, 'Al-Ahmad, Mohammad')).toBeVisible();

    await tippe(fenster, 'Muhamad', 'Alahmad', '1990');
    const treffer = gesucht(fenster).getByRole('listitem');
    await expect(treffer).toContainText('Al-Ahmad, Mohammad');
    await expect(treffer).toContainText('gleicher Name in anderer Schreibweise, Geburtsjahr gleich');
    await expect(treffer).toContainText('wahrscheinlich dieselbe');
  });

  await test.step('the form stops, and goes on where somebody says that it is another person', async () => {
    await fenster.keyboard.press('Control+s');
    await expect(fenster.getByRole('alert')).toContainText('Al-Ahmad, Mohammad (03.05.1990) ist schon erfasst');
    await fenster.getByRole('checkbox', { name: /trotzdem neu anlegen/ }).check();
    await fenster.keyboard.press('Control+s');
    await expect(seitentitel(fenster, 'Alahmad, Muhamad')).toBeVisible();
  });

  await test.step('both stand in the list, and side by side', async () => {
    await gehe(fenster, '/faelle/dubletten');
    const zeile = fenster.getByRole('row', { name: /Muhamad/ });
    await expect(zeile).toContainText('Al-Ahmad, Mohammad');
    await zeile.getByRole('link', { name: /vergleichen$/ }).click();
    await expect(seitentitel(fenster, 'Einträge vergleichen')).toBeVisible();
    const geburt = fenster.getByRole('row', { name: /^Geburt/ });
    await expect(geburt).toContainText('verschieden');
    await geburt.getByRole('radio', { name: /03\.05\.1990/ }).check();
    await fenster.getByRole('radio', { name: /Vorname: Mohammad/ }).check();
    await fenster.getByRole('radio', { name: /Nachname: Al-Ahmad/ }).check();
  });

  await test.step('merged: one person with the day of birth and both spellings', async () => {
    await knopf(fenster, 'Zusammenführen').click();
    await expect(seitentitel(fenster, 'Al-Ahmad, Mohammad')).toBeVisible();
    await expect(fenster.getByRole('region', { name: 'Zusammengeführt' })).toContainText('A');
    await gehe(fenster, '/faelle');
    await expect(fenster.getByRole('main').getByRole('link', { name: /Alahmad|Al-Ahmad/ })).toHaveCount(1);
  });

  await test.step('taken back at once: two entries again', async () => {
    await fenster.getByRole('heading', { level: 1 }).click();
    await fenster.keyboard.press('Control+z');
    await expect(fenster.getByRole('main').getByRole('link', { name: /Alahmad|Al-Ahmad/ })).toHaveCount(2);
  });
});

test('two persons are said to be two, and are not proposed again', async ({ fenster }) => {
  for (const [vorname, nachname] of [
    ['Sara', 'Bekele'],
    ['Sarah', 'Bekelle'],
  ] as const) {
    await tippe(fenster, vorname, nachname, '1994');
    const trotzdem = fenster.getByRole('checkbox', { name: /trotzdem neu anlegen/ });
    await fenster.keyboard.press('Control+s');
    await expect(trotzdem.or(seitentitel(fenster, `${nachname}, ${vorname}`))).toBeVisible();
    if (await trotzdem.isVisible()) {
      await trotzdem.check();
      await fenster.keyboard.press('Control+s');
    }
    await expect(seitentitel(fenster, `${nachname}, ${vorname}`)).toBeVisible();
  }
  await gehe(fenster, '/faelle/dubletten');
  await fenster.getByRole('button', { name: /sind keine Dublette$/ }).click();
  await expect(fenster.getByRole('heading', { name: 'Keine Dubletten gefunden' })).toBeVisible();
});
