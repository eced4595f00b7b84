import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { haengeAn, liesAnhang } from '../../electron/backend/database/container.ts';
import { alsGruppen, neuesGeheimnis } from '../../electron/backend/konten/recovery.ts';
import { bestaetigeBlatt, legeDatenbestandAn, meldeAn, oeffne, PASSWORT } from './support/buero.ts';
import { erwarteSatz, gehe, knopf, seitentitel } from './support/fenster.ts';
import { entferneOrdner, neuerOrdner, starteServer } from './support/server.ts';
import { expect, test } from './support/test.ts';
import { bewache } from './support/wache.ts';
import { liesWord } from './support/word.ts';

const NAME = 'Verband Oberes Tal';
const NEUES_PASSWORT = 'Amsel Drossel Fink und Star';

test('a backup by hand in the window, and all is lost but it: the recovery sheet brings everything back', async ({
  programm,
  fenster,
}) => {
  await legeDatenbestandAn(fenster, 'Verband mehrerer Gemeinden', NAME);
  const blatt = fenster.getByRole('list', { name: 'Schlüssel in Gruppen' }).locator('code');
  await expect(blatt).toHaveCount(9);
  const gruppen = await blatt.allInnerTexts();
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

test('a backup that fails is told with its reason, on the start page too, until the next one comes out well', async ({
  programm,
  fenster,
}) => {
  await legeDatenbestandAn(fenster, 'Verband mehrerer Gemeinden', NAME);
  await bestaetigeBlatt(fenster);
  const ausgefallen = fenster.getByRole('region', { name: 'Sicherung ausgefallen' });
  await expect(ausgefallen).toHaveCount(0);
  const ziel = join(programm.ordner, 'sicherungen');
  rmSync(ziel, { recursive: true, force: true });
  writeFileSync(ziel, 'a file where the folder should be');

  const auftraege = fenster.getByRole('status', { name: 'Aufträge' });
  const satz =
    'Der Ort der Sicherungen ist nicht erreichbar. Bitte den Datenträger einstecken oder einen anderen Ort wählen.';
  await oeffne(fenster, 'Sicherung');
  await knopf(fenster, 'Jetzt sichern').click();
  await expect(auftraege.getByText(satz)).toBeVisible({ timeout: 30_000 });
  await knopf(auftraege, 'Schließen').click();
  await gehe(fenster, '/');
  await expect(ausgefallen.getByText(satz)).toBeVisible();

  rmSync(ziel);
  await ausgefallen.getByRole('link', { name: 'Zur Sicherung' }).click();
  await knopf(fenster, 'Ort ändern …').click();
  const dialog = fenster.getByRole('dialog', { name: 'Wohin sollen die Sicherungen?' });
  await dialog.getByRole('radio', { name: 'Neben dem Datenbestand' }).click();
  await knopf(dialog, 'Übernehmen').click();
  await expect(dialog).toHaveCount(0);
  await knopf(fenster, 'Jetzt sichern').click();
  await expect(auftraege.getByText('Sicherung: fertig')).toBeVisible({ timeout: 30_000 });
  await knopf(auftraege, 'Schließen').click();
  await gehe(fenster, '/');
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
  await expect(ausgefallen).toHaveCount(0);

  await test.step('a backup that the stick has spoiled since is told when it is tried again', async () => {
    const [name = ''] = readdirSync(ziel);
    const bytes = readFileSync(join(ziel, name));
    bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
    writeFileSync(join(ziel, name), bytes);
    await oeffne(fenster, 'Sicherung');
    await knopf(fenster, /^Sicherung vom .* prüfen$/).click();
    const liste = fenster.getByRole('table', { name: 'Vorhandene Sicherungen' });
    await expect(liste.getByText('Die Sicherung ist beschädigt. Bitte eine andere Sicherung verwenden.')).toBeVisible({
      timeout: 30_000,
    });
  });
});

test('on a new computer: what cannot be used says why, a wrong password and a foreign sheet say so, the password of that day opens', async ({
  programm,
  fenster,
  browser,
}, info) => {
  test.skip(info.project.name === 'desktop', 'two office servers');
  test.setTimeout(120_000);
  await legeDatenbestandAn(fenster, 'Verband mehrerer Gemeinden', NAME);
  await bestaetigeBlatt(fenster);
  await oeffne(fenster, 'Sicherung');
  await knopf(fenster, 'Jetzt sichern').click();
  await expect(fenster.getByText('Sicherung: fertig')).toBeVisible({ timeout: 30_000 });

  const [name = ''] = readdirSync(join(programm.ordner, 'sicherungen'));
  const ordner = neuerOrdner();
  const ziel = join(ordner, 'sicherungen');
  mkdirSync(ziel);
  copyFileSync(join(programm.ordner, 'sicherungen', name), join(ziel, name));
  // One that a later program has made, and one whose copy was broken off.
  const spaetere = join(ziel, 'Spaeter.geleit');
  copyFileSync(join(ziel, name), spaetere);
  const { manifest, schluesseldatei } = liesAnhang(spaetere);
  truncateSync(spaetere, manifest.bytes);
  haengeAn(spaetere, { manifest: { ...manifest, schema: '9990-spaeter' }, schluesseldatei });
  writeFileSync(join(ziel, 'Halb.geleit'), readFileSync(join(ziel, name)).subarray(0, 50_000));

  const server = await starteServer(ordner);
  const neues = await (await browser.newContext()).newPage();
  const funde = await bewache(neues, () => server.adresse);
  try {
    await neues.goto(server.adresse);
    await knopf(neues, 'Sicherung wiederherstellen …').click();
    await neues.getByRole('radio', { name: 'Neben dem Datenbestand' }).click();
    await expect(
      neues.getByText('Spaeter.geleit: Die Sicherung stammt von einer neueren Version dieses Programms.'),
    ).toBeVisible();
    await expect(
      neues.getByText(
        'Halb.geleit: Diese Datei ist keine Sicherung von Geleit, oder sie wurde nicht vollständig kopiert.',
      ),
    ).toBeVisible();
    await expect(neues.getByRole('radio', { name: new RegExp(NAME) })).toHaveCount(1);
    await knopf(neues, 'Weiter').click();

    await test.step('a sheet of another Datenbestand', async () => {
      await neues.getByText('Mit Wiederherstellungsblatt', { exact: true }).click();
      await neues.getByLabel('Gruppe 1', { exact: true }).fill(alsGruppen(neuesGeheimnis()).join(' '));
      await neues.getByLabel('Passwort', { exact: true }).fill(NEUES_PASSWORT);
      await neues.getByLabel('Passwort wiederholen').fill(NEUES_PASSWORT);
      await knopf(neues, 'Wiederherstellen').click();
      await expect(
        neues.getByText('Dieses Blatt gehört zu einem anderen Datenbestand oder wurde durch ein neueres ersetzt.'),
      ).toBeVisible();
    });

    await test.step('a wrong password, then the right one', async () => {
      await neues.getByText('Mit Passwort', { exact: true }).click();
      const passwort = neues.getByLabel('Passwort', { exact: true });
      await passwort.fill(NEUES_PASSWORT);
      await knopf(neues, 'Wiederherstellen').click();
      await erwarteSatz(
        passwort,
        'Das Passwort öffnet diese Sicherung nicht. Es gilt das Passwort vom Tag der Sicherung.',
        NEUES_PASSWORT,
      );
      await passwort.fill(PASSWORT);
      await knopf(neues, 'Wiederherstellen').click();
      await expect(seitentitel(neues, 'Die Sicherung ist wiederhergestellt')).toBeVisible({ timeout: 30_000 });
      await expect(neues.getByText(/^Geöffnet und gezählt: /)).toBeVisible();
      await knopf(neues, 'Geleit öffnen').click();
      await meldeAn(neues);
      await expect(seitentitel(neues, /^Heute/)).toBeVisible({ timeout: 30_000 });
    });
    expect(funde).toEqual([]);
  } finally {
    await neues.context().close();
    await server.beende();
    entferneOrdner(ordner);
  }
});
