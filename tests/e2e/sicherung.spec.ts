import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bestaetigeBlatt, legeDatenbestandAn, oeffne } from './support/buero.ts';
import { erwarteSatz, knopf, seitentitel } from './support/fenster.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

const NAME = 'Verband Oberes Tal';
const NEUES_PASSWORT = 'Amsel Drossel Fink und Star';

test('a backup by hand in the window, and all is lost but it: the recovery sheet brings everything back', async ({
  programm,
  fenster,
}) => {
  await legeDatenbestandAn(fenster, 'Verband mehrerer Gemeinden', NAME);
  const gruppen = await fenster.getByRole('list', { name: 'Schlüssel in Gruppen' }).locator('code').allInnerTexts();
  await bestaetigeBlatt(fenster);
  const zeile = fenster.getByRole('contentinfo');
  await expect(zeile.getByText('Es gibt noch keine Sicherung.')).toBeVisible();

  await test.step('back up: progress, result, list, line at the bottom', async () => {
    await oeffne(fenster, 'Sicherung');
    await knopf(fenster, 'Jetzt sichern').click();
    const auftraege = fenster.getByRole('status', { name: 'Aufträge' });
    await expect(auftraege.getByText('Sicherung: fertig')).toBeVisible({ timeout: 30_000 });
    await expect(auftraege.getByText(/^Geöffnet und gezählt: /)).toBeVisible();
    await knopf(auftraege, 'Schließen').click();
    const liste = fenster.getByRole('table', { name: 'Vorhandene Sicherungen' });
    await expect(liste.getByText('Von Hand')).toHaveCount(1);
    await expect(liste.getByText('Geöffnet, geprüft und gezählt.')).toBeVisible();
    await expect(zeile.getByText(/^Letzte Sicherung heute \d\d:\d\d$/)).toBeVisible();
    const namen = readdirSync(join(programm.ordner, 'sicherungen'));
    expect(namen.filter((name) => /^Geleit-Sicherung-Verband-Oberes-Tal-[\d-]+\.geleit$/.test(name))).toEqual(namen);
  });

  await test.step('the Ablageblatt names the backup', async () => {
    await knopf(fenster, 'Weitere Aktionen').click();
    const datei = await programm.speichert(() =>
      fenster.getByRole('menuitem', { name: 'Ablageblatt als Word-Datei' }).click(),
    );
    expect(datei.name).toMatch(/^Ablageblatt-Verband-Oberes-Tal-2018-03-01\.docx$/);
    const word = await liesWord(datei.pfad);
    expect(word.fehler).toEqual([]);
    expect(word.alles).toContain('Geleit-Sicherung-Verband-Oberes-Tal');
  });

  await test.step('the Datenbestand is gone; a mistyped sheet is told by its group, the right one restores', async () => {
    await fenster.keyboard.press('Control+l');
    await expect(seitentitel(fenster, 'Anmelden')).toBeVisible();
    for (const name of ['geleit.db', 'schluessel.json', 'schluessel.vorher.json']) {
      rmSync(join(programm.ordner, name), { force: true });
    }
    await fenster.reload();
    await knopf(fenster, 'Sicherung wiederherstellen …').click();
    await fenster.getByRole('radio', { name: 'Neben dem Datenbestand' }).click();
    await expect(fenster.getByRole('radio', { name: new RegExp(NAME) }).first()).toBeChecked();
    await knopf(fenster, 'Weiter').click();
    await fenster.getByText('Mit Wiederherstellungsblatt', { exact: true }).click();
    const gruppe = (nummer: number) => fenster.getByLabel(`Gruppe ${nummer}`, { exact: true });
    await gruppe(1).fill(gruppen.join(' '));
    await expect(gruppe(9)).toHaveValue(gruppen[8] ?? '');
    await gruppe(4).fill('0');
    await fenster.getByLabel('Passwort', { exact: true }).fill(NEUES_PASSWORT);
    await fenster.getByLabel('Passwort wiederholen').fill(NEUES_PASSWORT);
    await knopf(fenster, 'Wiederherstellen').click();
    await erwarteSatz(gruppe(4), 'Gruppe 4 stimmt nicht mit der Prüfgruppe überein.', '0');
    await gruppe(4).fill(gruppen[3] ?? '');
    await knopf(fenster, 'Wiederherstellen').click();
    await expect(seitentitel(fenster, 'Die Sicherung ist wiederhergestellt')).toBeVisible({ timeout: 30_000 });
    await knopf(fenster, 'Geleit öffnen').click();
    // The window stands where it was before the lock.
    await expect(seitentitel(fenster, 'Sicherung')).toBeVisible();
    expect(existsSync(join(programm.ordner, 'geleit.db'))).toBe(true);
  });
});
