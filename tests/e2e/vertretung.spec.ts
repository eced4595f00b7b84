import { meldeAn, oeffne, waehle } from './support/buero.ts';
import { auswahl, feld, gehe, knopf, seitentitel } from './support/fenster.ts';
import { fuegeKontoHinzu } from './support/konten.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

/** The program plays on 1 March 2018; the clerk stands for Miriam Kern, who stands in for Jonas Albrecht. */
test.use({ datenbestand: 'beispiel' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
});

test('who stands in works the due items; on return a sheet tells what was done', async ({ fenster, programm }) => {
  const karte = fenster.getByRole('region', { name: 'In Vertretung' });
  await expect(karte.getByRole('link', { name: 'Termine ansehen' })).toBeVisible();
  await expect(fenster.getByRole('region', { name: 'Vertretung', exact: true })).toContainText(
    'Sie vertreten Jonas Albrecht bis 05.03.2018',
  );
  await karte.getByRole('link', { name: 'Termine ansehen' }).click();
  const zeile = fenster.getByRole('listitem').filter({ hasText: 'in Vertretung' }).first();
  await expect(zeile).toContainText('Jonas Albrecht');
  const fall = await zeile.getByRole('link').first().innerText();
  const offene = zeile.getByRole('button', { name: /^Wahrgenommen: / });
  await offene.click();
  await expect(zeile).toContainText('wahrgenommen');

  await oeffne(fenster, 'Vertretung');
  await fenster.getByRole('link', { name: 'Rückkehrblatt' }).first().click();
  await expect(seitentitel(fenster, 'Während Ihrer Abwesenheit')).toBeVisible();
  // The Protokoll knows the hour of this computer, the program plays years before.
  await feld(fenster, 'Bis').fill('31.12.2099');
  await feld(fenster, 'Bis').press('Tab');
  const gezeigter = fenster.getByRole('region', { name: fall, exact: true });
  await expect(gezeigter).toContainText('M. Weber hat den Termin');
  const datei = await programm.speichert(() => knopf(fenster, 'Word-Datei').click());
  expect(datei.name).toBe('Waehrend-der-Abwesenheit-Jonas-Albrecht-2018-03-01.docx');
  expect(JSON.stringify(await liesWord(datei.pfad))).toContain('M. Weber hat den Termin');
});

test('a leaver keeps the account until the cases are split', async ({ fenster }) => {
  await fuegeKontoHinzu(fenster, 'J. Albrecht', 'Integrationsmanagement, alle Kommunen');
  const konto = fenster.url();
  await oeffne(fenster, 'Personal');
  await fenster
    .getByRole('main')
    .getByRole('link', { name: /Albrecht/ })
    .click();
  await fenster.getByRole('tab', { name: 'Team und Aufsicht' }).click();
  await waehle(auswahl(fenster, 'Konto im Programm'), 'J. Albrecht');
  await expect(fenster.getByText('Das Konto ist zugeordnet.')).toBeVisible();

  await gehe(fenster, new URL(konto).pathname);
  await knopf(fenster, 'Weitere Aktionen').click();
  await fenster.getByRole('menuitem', { name: 'Ausscheiden …' }).click();
  const frage = fenster.getByRole('dialog', { name: 'Konto von J. Albrecht beenden?' });
  await knopf(frage, 'Konto beenden').click();
  await expect(frage.getByText(/\d+ Fälle sind offen\./).first()).toBeVisible();
  await expect(frage.getByText('Zuerst unter „Vertretung“ die Fälle dieser Person übergeben.').first()).toBeVisible();
  await knopf(frage, 'Abbrechen').click();

  await gehe(fenster, '/vertretungen/uebergabe');
  await waehle(auswahl(fenster, 'Wer gibt ab'), 'Jonas Albrecht');
  const uebergeben = knopf(fenster, /Fälle übergeben$/);
  await expect(uebergeben).toBeEnabled();
  await uebergeben.click();
  await expect(fenster.getByText(/^Übergeben: \d+ Fälle/)).toBeVisible();
});

test('marked cases get a Wiedervorlage in one step, and a filter is kept under its name', async ({ fenster }) => {
  await gehe(fenster, '/faelle?stand=offen&zustaendig=eigene');
  const tabelle = fenster.getByRole('table', { name: 'Fälle' });
  await tabelle.getByRole('checkbox').nth(1).check();
  await tabelle.getByRole('checkbox').nth(2).check();
  await expect(fenster.getByText('2 Fälle markiert')).toBeVisible();
  await knopf(fenster, 'Wiedervorlage setzen …').click();
  const dialog = fenster.getByRole('dialog', { name: 'Wiedervorlage setzen' });
  await expect(dialog.getByText('In 2 Fällen entsteht je eine Wiedervorlage')).toBeVisible();
  await feld(dialog, 'Erinnern an').fill('Plan prüfen');
  await knopf(dialog, 'Wiedervorlagen anlegen').click();
  await expect(fenster.getByText('2 Fälle sind geändert.')).toBeVisible();
  await expect(fenster.getByText('2 Fälle markiert')).toHaveCount(0);

  await knopf(fenster, 'Gemerkte Filter').click();
  await fenster.getByRole('menuitem', { name: 'Diesen Filter merken …' }).click();
  const merken = fenster.getByRole('dialog', { name: 'Filter merken' });
  await feld(merken, 'Name').fill('Meine offenen');
  await knopf(merken, 'Merken').click();
  await expect(fenster.getByText('Der Filter „Meine offenen“ ist gemerkt.')).toBeVisible();
  await gehe(fenster, '/faelle');
  await knopf(fenster, 'Gemerkte Filter').click();
  await fenster.getByRole('menuitem', { name: 'Meine offenen' }).click();
  await expect(fenster).toHaveURL(/zustaendig=eigene/);
});
