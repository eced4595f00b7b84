import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { meldeAn } from './support/buero.ts';
import { feld, knopf, seitentitel } from './support/fenster.ts';
import { oeffneKommune } from './support/kommunen.ts';
import { expect, test } from './support/test.ts';

/** The program plays on 1 March 2018, a Thursday. */

test.use({ datenbestand: 'oberesTal' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
});

const dialog = (fenster: Page) => fenster.getByRole('dialog', { name: /^Wiedervorlage/ });

async function zuFristen(fenster: Page): Promise<void> {
  await fenster.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Fristen' }).click();
  await expect(seitentitel(fenster, 'Fristen')).toBeVisible();
}

test('a Wiedervorlage from a Kommune is moved to the working day, rings, and goes to the calendar', async ({
  fenster,
  programm,
}) => {
  await oeffneKommune(fenster, 'A-dorf');
  await fenster.getByRole('button', { name: 'Weitere Aktionen' }).click();
  await fenster.getByRole('menuitem', { name: 'Wiedervorlage anlegen' }).click();
  await expect(feld(fenster, 'Erinnern an')).toHaveValue('A-dorf: ');
  await feld(fenster, 'Erinnern an').fill('Beschluss anfordern; Kopie, Müller');
  await feld(fenster, 'Fällig am').fill('3.3.2018');
  await knopf(fenster, 'Anlegen').click();
  await expect(fenster.getByText('03.03.2018 ist ein Samstag, nächster Werktag 05.03.')).toBeVisible();
  await expect(dialog(fenster)).toHaveCount(0);

  await fenster.getByRole('button', { name: /^Fristen: \d+ fällig$/ }).click();
  await expect(fenster.getByRole('menuitem', { name: /Beschluss anfordern.*in 4 Tagen/ })).toBeVisible();
  await fenster.keyboard.press('Escape');

  await zuFristen(fenster);
  const woche = fenster.getByRole('region', { name: 'In den nächsten 7 Tagen' }).last();
  const zeile = woche.getByRole('row').filter({ hasText: 'Beschluss anfordern' });
  await expect(zeile).toContainText('in 4 Tagen');
  await expect(zeile).toContainText('03.03.2018 ist ein Samstag, nächster Werktag 05.03.');
  await expect(zeile).toContainText('A-dorf');

  const datei = await programm.speichert(async () => {
    await fenster.getByRole('button', { name: 'Weitere Aktionen' }).click();
    await fenster.getByRole('menuitem', { name: 'Kalenderdatei für Outlook' }).click();
  });
  expect(datei.name).toBe('Fristen-2018-03-01.ics');
  const zeilen = readFileSync(datei.pfad, 'utf8')
    .replaceAll(/\r\n[\t ]/g, '')
    .split('\r\n');
  const beginn = zeilen.findIndex((eine) => eine.startsWith('SUMMARY:Beschluss'));
  const termin = zeilen.slice(beginn, zeilen.indexOf('END:VEVENT', beginn));
  expect(termin[0]).toBe('SUMMARY:Beschluss anfordern\\; Kopie\\, Müller');
  expect(termin).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20180303', 'TRIGGER:-PT64H']));

  await knopf(fenster, 'Erledigt: Beschluss anfordern; Kopie, Müller').click();
  await expect(fenster.getByRole('main').getByText('Beschluss anfordern')).toHaveCount(0);
  await fenster.getByRole('checkbox', { name: 'Erledigte zeigen' }).check();
  await expect(fenster.getByRole('region', { name: 'Erledigt' }).last()).toContainText('Beschluss anfordern');
});

test('a Wiedervorlage is set, changed and deleted by keyboard alone', async ({ fenster }) => {
  await fenster.keyboard.press('Control+k');
  await expect(fenster.getByRole('dialog').getByPlaceholder('Suchen oder Befehl …')).toBeFocused();
  await fenster.keyboard.type('wiedervorlage');
  await expect(fenster.getByRole('dialog').getByText('Wiedervorlage anlegen', { exact: true })).toBeVisible();
  await fenster.keyboard.press('Enter');
  await expect(feld(fenster, 'Erinnern an')).toBeFocused();
  await fenster.keyboard.type('Angebot einholen');
  await fenster.keyboard.press('Enter');
  await expect(dialog(fenster)).toHaveCount(0);

  const eintrag = fenster.getByRole('main').getByRole('button', { name: 'Angebot einholen', exact: true });
  await eintrag.focus();
  await fenster.keyboard.press('Enter');
  await expect(feld(fenster, 'Erinnern an')).toHaveValue('Angebot einholen');
  await feld(fenster, 'Erinnern an').fill('Drei Angebote einholen');
  await fenster.keyboard.press('Enter');
  await expect(fenster.getByRole('main').getByText('Drei Angebote einholen')).toBeVisible();

  await knopf(fenster, 'Löschen: Drei Angebote einholen').press('Enter');
  await knopf(fenster, 'Wiedervorlage löschen').press('Enter');
  // The notice that offers to take it back names it, too.
  await expect(fenster.getByRole('main').getByText('Drei Angebote einholen')).toHaveCount(0);
});

test('an empty title is refused at its field', async ({ fenster }) => {
  await zuFristen(fenster);
  await knopf(fenster, 'Wiedervorlage anlegen').first().click();
  await knopf(fenster, 'Anlegen').click();
  await expect(dialog(fenster).getByText('Bitte eingeben, woran erinnert werden soll.').first()).toBeVisible();
  await expect(feld(fenster, 'Erinnern an')).toBeFocused();
});

test.describe('after an update', () => {
  test.use({ datenbestand: 'frueher' });

  test('„Was ist neu“ opens by itself, once for the account', async ({ fenster }) => {
    const neuigkeiten = fenster.getByRole('dialog', { name: 'Was ist neu' });
    await expect(neuigkeiten.getByRole('heading', { name: 'Version 0.1.0' })).toBeVisible();
    await knopf(neuigkeiten, 'Schließen').last().click();
    await expect(neuigkeiten).toHaveCount(0);
    await expect(fenster.getByRole('contentinfo').getByText('Alles gespeichert')).toBeVisible();
    await fenster.keyboard.press('Control+l');
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    await expect(neuigkeiten).toHaveCount(0);
  });
});

test('„Was ist neu“ opens from the account menu', async ({ fenster }) => {
  const neuigkeiten = fenster.getByRole('dialog', { name: 'Was ist neu' });
  await expect(neuigkeiten).toHaveCount(0);
  await fenster.getByRole('button', { name: /^Konto / }).click();
  await fenster.getByRole('menuitem', { name: 'Was ist neu' }).click();
  await expect(neuigkeiten.getByRole('heading', { name: 'Version 0.1.0' })).toBeVisible();
  await expect(neuigkeiten.getByText('Neu', { exact: true }).first()).toBeVisible();
  await knopf(fenster, 'Schließen').last().click();
  await expect(neuigkeiten).toHaveCount(0);
});
