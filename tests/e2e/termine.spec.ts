import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { meldeAn, oeffne } from './support/buero.ts';
import { feld, gehe, knopf, seitentitel, zeigeReiter } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

/** The program plays on 1 March 2018, a Thursday; the clerk stands for Miriam Kern. */
test.use({ datenbestand: 'beispiel' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
});

const dialog = (fenster: Page, name: string) => fenster.getByRole('dialog', { name });

/** The first open case of the clerk. */
async function oeffneEigenenFall(fenster: Page): Promise<void> {
  await gehe(fenster, '/faelle?zustaendig=eigene&stand=offen');
  await fenster.getByRole('main').getByRole('table').getByRole('link').first().click();
  await expect(fenster.getByRole('region', { name: 'Auf einen Blick' })).toBeVisible();
}

test('a series is planned, one of it missed, and a second appointment proposed by one key', async ({ fenster }) => {
  await oeffneEigenenFall(fenster);
  await zeigeReiter(fenster, 'Termine');
  await knopf(fenster, 'Termin anlegen').first().click();
  const anlegen = dialog(fenster, 'Termin anlegen');
  await feld(anlegen, 'Worum es geht').fill('Nachhilfe besprechen');
  await feld(anlegen, 'Tag').fill('30.3.2018');
  await expect(anlegen.getByText('Der 30.03.2018 ist Karfreitag.')).toBeVisible();
  await feld(anlegen, 'Tag').fill('1.3.2018');
  await feld(anlegen, 'Uhrzeit').fill('1630');
  await feld(anlegen, 'Dauer').fill('30');
  await anlegen.getByRole('checkbox', { name: 'Wiederholen' }).check();
  await feld(anlegen, 'Anzahl').fill('3');
  await knopf(anlegen, 'Anlegen').click();
  await expect(fenster.getByText('3 Termine sind angelegt.')).toBeVisible();

  const heutiger = fenster.getByRole('listitem', { name: '16:30 Uhr, Nachhilfe besprechen' }).first();
  await expect(heutiger).toContainText('01.03.2018');
  await heutiger.focus();
  await fenster.keyboard.press('n');
  const zweiter = dialog(fenster, 'Zweiten Termin anlegen');
  await expect(feld(zweiter, 'Tag')).toHaveValue('08.03.2018');
  await expect(feld(zweiter, 'Notiz')).toHaveValue('Erster Termin am 01.03.2018: nicht erschienen.');
  await knopf(zweiter, 'Abbrechen').click();
  await expect(heutiger).toContainText('nicht erschienen');
});

test('the week is looked through by keys, and goes to Outlook without a name', async ({ fenster, programm }) => {
  await oeffne(fenster, 'Termine');
  const namen = await fenster.getByRole('main').getByRole('link').allInnerTexts();
  expect(namen.length).toBeGreaterThan(2);
  await seitentitel(fenster, 'Termine').focus();
  await fenster.keyboard.press('ArrowRight');
  await expect(fenster.getByText('Woche vom 05.03.2018 bis 11.03.2018')).toBeVisible();
  await fenster.keyboard.press('h');
  await expect(fenster.getByText('Woche vom 26.02.2018 bis 04.03.2018')).toBeVisible();

  await knopf(fenster, 'Weitere Aktionen').click();
  await fenster.getByRole('menuitem', { name: 'Meine Termine als Kalenderdatei …' }).click();
  const kalender = dialog(fenster, 'Kalenderdatei für Outlook');
  const datei = await programm.speichert(() => knopf(kalender, 'Datei speichern').click());
  expect(datei.name).toBe('Termine-2018-03-01.ics');
  const text = readFileSync(datei.pfad, 'utf8').replaceAll(/\r\n[\t ]/g, '');
  expect(text).toContain('SUMMARY:');
  for (const bezeichnung of namen) {
    for (const wort of bezeichnung.replaceAll(/Familie|\(\d+\)/g, '').split(/[,\s]+/)) {
      if (wort.length > 2) expect(text).not.toContain(wort);
    }
  }
});

test('somebody is sent on beside the light, and what was not taken up needs a reason', async ({ fenster }) => {
  await oeffneEigenenFall(fenster);
  await zeigeReiter(fenster, 'Weiterleitungen');
  await knopf(fenster, 'Weiterleiten').first().click();
  const weiterleiten = dialog(fenster, 'Weiterleiten');
  await fenster.getByRole('combobox', { name: 'Zählt als' }).click();
  await fenster.getByRole('option', { name: /^30 / }).click();
  await feld(weiterleiten, 'Anliegen').fill('Fahrrad reparieren');
  await knopf(weiterleiten, 'Weiterleiten').click();
  await expect(weiterleiten.getByText('Bei einer sonstigen Stelle fehlt der Name.').first()).toBeVisible();
  await feld(weiterleiten, 'Name der Stelle').fill('Fahrradwerkstatt');
  await expect(weiterleiten.getByRole('status', { name: /^Ampel: / })).toBeVisible();
  await knopf(weiterleiten, 'Weiterleiten').click();
  await expect(weiterleiten).toHaveCount(0);

  await knopf(fenster, 'Nicht in Anspruch genommen: Fahrrad reparieren').click();
  const schritt = dialog(fenster, 'Nicht in Anspruch genommen');
  await knopf(schritt, 'Eintragen').click();
  await expect(schritt.getByText('Es fehlt, warum die Stelle nicht in Anspruch genommen wurde.').first()).toBeVisible();
  await feld(schritt, 'Grund').fill('kein freier Platz');
  await knopf(schritt, 'Eintragen').click();
  await expect(fenster.getByText(/nicht in Anspruch genommen am 01\.03\.2018: kein freier Platz/)).toBeVisible();
});
