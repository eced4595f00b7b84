import type { Page } from '@playwright/test';
import { ANZEIGENAME, bestaetigeBlatt, legeDatenbestandAn, meldeAn, PASSWORT } from './support/buero.ts';
import { erwarteSatz, feld, gehe, knopf, seitentitel, wortlaut } from './support/fenster.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

const NAME = 'Verband Oberes Tal';

const passwortfeld = (fenster: Page) => fenster.getByLabel('Passwort', { exact: true });

async function bisZumPasswort(fenster: Page): Promise<void> {
  await fenster.getByRole('radio', { name: 'Verband mehrerer Gemeinden' }).click();
  await knopf(fenster, 'Weiter').click();
  await feld(fenster, 'Name des Datenbestands').fill(NAME);
  await feld(fenster, 'Eigener Name').fill(ANZEIGENAME);
  await knopf(fenster, 'Weiter').click();
  await expect(seitentitel(fenster, 'Passwort')).toBeVisible();
}

async function versuchePasswort(fenster: Page, passwort: string, wiederholung = passwort): Promise<void> {
  await passwortfeld(fenster).fill(passwort);
  await fenster.getByLabel('Passwort wiederholen').fill(wiederholung);
  await knopf(fenster, 'Datenbestand anlegen').click();
}

test('a password that is short, mistyped or easily guessed is refused at its field', async ({ fenster }) => {
  await knopf(fenster, 'Weiter').click();
  await knopf(fenster, 'Weiter').click();
  await erwarteSatz(feld(fenster, 'Name des Datenbestands'), 'Bitte einen Namen für den Datenbestand eingeben.');
  await erwarteSatz(feld(fenster, 'Eigener Name'), 'Bitte den eigenen Namen eingeben.');
  await knopf(fenster, 'Zurück').click();
  await bisZumPasswort(fenster);

  await versuchePasswort(fenster, 'kurz und gut');
  await erwarteSatz(passwortfeld(fenster), 'Das Passwort braucht mindestens 15 Zeichen.', 'kurz und gut');
  await expect(passwortfeld(fenster)).toBeFocused();

  await versuchePasswort(fenster, PASSWORT, 'Kirschbaum und Nebelhorn 8');
  await erwarteSatz(fenster.getByLabel('Passwort wiederholen'), 'Die beiden Eingaben stimmen nicht überein.');

  for (const leicht of ['Passwort12345678', 'qwertzuiopasdfghjkl', `${NAME} ${NAME}`]) {
    await versuchePasswort(fenster, leicht);
    await erwarteSatz(passwortfeld(fenster), 'Dieses Passwort ist zu leicht zu erraten.', leicht);
  }

  await knopf(fenster, 'Zurück').click();
  await expect(feld(fenster, 'Name des Datenbestands')).toHaveValue(NAME);
  await expect(feld(fenster, 'Eigener Name')).toHaveValue(ANZEIGENAME);
});

test('the proposed passphrase is taken and opens the next step', async ({ fenster }) => {
  await bisZumPasswort(fenster);
  await knopf(fenster, 'Vorschlag').click();
  const vorschlag = await passwortfeld(fenster).inputValue();
  expect(vorschlag.split(/[\s-]+/)).toHaveLength(5);
  await expect(fenster.getByText(vorschlag, { exact: true })).toBeVisible();
  await fenster.getByLabel('Passwort wiederholen').fill(vorschlag);
  await knopf(fenster, 'Datenbestand anlegen').click();
  await expect(seitentitel(fenster, 'Wiederherstellungsblatt').first()).toBeVisible({ timeout: 30_000 });
});

test('set-up ends with the recovery sheet typed back; then the window locks, opens and stays open', async ({
  programm,
  fenster,
}) => {
  await legeDatenbestandAn(fenster, 'Verband mehrerer Gemeinden', NAME);

  await test.step('the sheet as a Word file says what the screen says', async () => {
    const code = fenster.getByRole('list', { name: 'Schlüssel in Gruppen' }).locator('code');
    await expect(code).toHaveCount(9);
    const gruppen = await code.allInnerTexts();
    const datei = await programm.speichert(() => knopf(fenster, 'Word-Datei').click());
    expect(datei.name).toBe('Wiederherstellungsblatt-Verband-Oberes-Tal.docx');
    const word = await liesWord(datei.pfad);
    expect(word.fehler).toEqual([]);
    for (const text of [...gruppen, NAME, ANZEIGENAME]) expect(word.alles).toContain(text);
  });

  await test.step('a reload changes nothing, and nothing else can be reached before the sheet is confirmed', async () => {
    await gehe(fenster, '/kommunen');
    await expect(fenster.getByRole('list', { name: 'Schlüssel in Gruppen' })).toBeVisible();
    await expect(fenster.getByRole('navigation', { name: 'Bereiche' })).toHaveCount(0);
    await gehe(fenster, '/');
  });

  await test.step('a wrong group is refused, the right one opens the program', async () => {
    await knopf(fenster, 'Das Blatt ist gedruckt').click();
    await expect(fenster.getByRole('list', { name: 'Schlüssel in Gruppen' })).toHaveCount(0);
    const gruppe = fenster.getByRole('textbox', { name: /^Gruppe \d+ vom gedruckten Blatt/ });
    await gruppe.fill('0000');
    await knopf(fenster, 'Einrichtung abschließen').click();
    await erwarteSatz(gruppe, /^Das ist nicht Gruppe \d+ des Blattes\./, '0000');
    await knopf(fenster, 'Zurück zum Blatt').click();
    await bestaetigeBlatt(fenster);
  });

  await test.step('the start page names the first steps', async () => {
    const schritte = fenster.getByRole('region', { name: 'Erste Schritte' });
    await expect(schritte.getByText('0 von 4 erledigt')).toBeVisible();
    await expect(schritte.getByRole('listitem')).toHaveCount(4);
    await expect(schritte.getByRole('img', { name: 'offen' })).toHaveCount(4);
    await expect(schritte.getByRole('link', { name: 'Kommune anlegen' })).toBeVisible();
    expect(await wortlaut(fenster.getByRole('contentinfo'))).toContain(NAME);
  });

  await test.step('locked by the menu of the account, a wrong password is refused and the right one opens', async () => {
    await knopf(fenster, `Konto ${ANZEIGENAME}`).click();
    await fenster.getByRole('menuitem', { name: /^Sperren/ }).click();
    await expect(seitentitel(fenster, 'Anmelden')).toBeVisible();
    await meldeAn(fenster, 'Kirschbaum und Nebelhorn 8');
    await erwarteSatz(passwortfeld(fenster), /Passwort/, '');
    await expect(passwortfeld(fenster)).toBeFocused();
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
  });

  await test.step('a reload keeps the session; a colleague has to log in by herself', async () => {
    await fenster.reload();
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    const zweites = await programm.zweitesFenster();
    await expect(seitentitel(zweites, 'Anmelden')).toBeVisible();
    await gehe(zweites, '/kommunen');
    await expect(seitentitel(zweites, 'Anmelden')).toBeVisible();
    await meldeAn(zweites);
    await expect(seitentitel(zweites, 'Kommunen')).toBeVisible();
  });
});
