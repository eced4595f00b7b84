import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fromBufferPromise } from 'yauzl';
import { meldeAn, oeffne } from './support/buero.ts';
import { knopf } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

test.use({ datenbestand: 'beispiel' });

const dialog = (fenster: Page) => fenster.getByRole('dialog');
const auftraege = (fenster: Page) => fenster.getByRole('status', { name: 'Aufträge' });

/** How many plans and files the dialog announces. */
async function angekuendigt(fenster: Page): Promise<{ plaene: number; dateien: number }> {
  const text = dialog(fenster).getByText(/^\d+ (Plan|Pläne), \d+ (Datei|Dateien)$/);
  const [plaene = NaN, dateien = NaN] = ((await text.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  return { plaene, dateien };
}

async function oeffneStapel(fenster: Page): Promise<void> {
  await knopf(fenster, 'Dokumente erstellen …').click();
  await expect(dialog(fenster).getByText('Das fehlt')).toBeVisible();
}

test('the plans of a filter become files, what is missing is said first, and the batch can be called off', async ({
  fenster,
  programm,
}, info) => {
  test.skip(info.project.name === 'desktop', 'the files go into a folder of the dialog there');
  await meldeAn(fenster);
  await oeffne(fenster, 'Integrationspläne');

  await test.step('the dialog says what is missing, and leads to it', async () => {
    await oeffneStapel(fenster);
    const entwuerfe = dialog(fenster).getByRole('button', { name: /^Noch nicht vereinbart/ });
    await expect(entwuerfe).toContainText('Gedruckt wird der Entwurf');
    await entwuerfe.click();
    await expect(dialog(fenster).getByRole('link').first()).toHaveAttribute('href', /^\/faelle\/.+abschnitt=plan$/);
    await dialog(fenster).getByRole('button', { name: 'Abbrechen' }).click();
  });

  await test.step('a filter takes the drafts out', async () => {
    await fenster.getByRole('combobox', { name: 'Stand' }).click();
    await fenster.getByRole('option', { name: 'aktiv' }).click();
    await oeffneStapel(fenster);
    await expect(dialog(fenster).getByRole('button', { name: /^Noch nicht vereinbart/ })).toHaveCount(0);
  });

  await test.step('one package has a file for each adult, in the language of each', async () => {
    const { plaene, dateien } = await angekuendigt(fenster);
    expect(dateien).toBeGreaterThanOrEqual(plaene);
    await knopf(dialog(fenster), 'Erstellen').click();
    await expect(dialog(fenster)).toHaveCount(0);
    await expect(auftraege(fenster)).toContainText(`${dateien} Dateien zu ${plaene} Plänen`);
    const { name, pfad } = await programm.speichert(() => knopf(auftraege(fenster), 'Herunterladen').click());
    expect(name).toMatch(/^Integrationspläne-.+\.zip$/);
    const zip = await fromBufferPromise(readFileSync(pfad));
    const namen: string[] = [];
    for await (const { fileName } of zip.eachEntry()) namen.push(fileName);
    expect(namen).toHaveLength(dateien);
    expect(namen.every((einer) => /^Integrationsplan-.+\.docx$/.test(einer))).toBe(true);
    await knopf(auftraege(fenster), 'Schließen').click();
  });

  await test.step('marked plans alone become one print', async () => {
    const boxen = fenster.getByRole('main').getByRole('table').getByRole('checkbox');
    await boxen.nth(1).check();
    await boxen.nth(2).check();
    await oeffneStapel(fenster);
    await expect(dialog(fenster).getByRole('heading', { name: 'Dokumente der markierten Pläne' })).toBeVisible();
    await dialog(fenster).getByRole('radio', { name: 'Ein Druck' }).check();
    await expect(dialog(fenster).getByText('2 Pläne, 1 Datei')).toBeVisible();
    await knopf(dialog(fenster), 'Erstellen').click();
    const { name } = await programm.speichert(() => knopf(auftraege(fenster), 'Herunterladen').click());
    expect(name).toBe('Integrationspläne-Druck.docx');
    await knopf(auftraege(fenster), 'Schließen').click();
    await knopf(fenster, 'Markierung aufheben').click();
  });

  await test.step('a batch that is called off leaves nothing', async () => {
    await oeffneStapel(fenster);
    await dialog(fenster).getByRole('radio', { name: 'Beides' }).check();
    await knopf(dialog(fenster), 'Erstellen').click();
    await knopf(auftraege(fenster), 'Abbrechen').click();
    await expect(auftraege(fenster)).toContainText('abgebrochen');
    await expect(knopf(auftraege(fenster), 'Herunterladen')).toHaveCount(0);
  });
});
