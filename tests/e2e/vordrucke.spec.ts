import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { mustervordruck } from '../../electron/backend/beispiel/vordruck.ts';
import { absaetze, entpacke, ooxmlFehler, teil } from '../support/ooxml.ts';
import { excelvordruck, tabellenvordruck } from '../support/vordrucke.ts';
import { erwarteBarrierefrei } from './support/barrierefreiheit.ts';
import { meldeAn, oeffne } from './support/buero.ts';
import { legeAntragAn } from './support/antraege.ts';
import { zeigeReiter } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

test.use({ datenbestand: 'oberesTal' });

async function waehleVordruck(fenster: Page, pfad: string): Promise<void> {
  const [dialog] = await Promise.all([
    fenster.waitForEvent('filechooser'),
    fenster.getByRole('button', { name: 'Vordruck wählen' }).click(),
  ]);
  await dialog.setFiles(pfad);
}

async function setzeDatum(fenster: Page, name: string, wert: string): Promise<void> {
  await fenster.getByRole('dialog').getByRole('textbox', { name }).fill(wert);
}

test('a form is loaded, marked once by keyboard and mouse, filled from an Antrag and kept', async ({
  programm,
  fenster,
}, info) => {
  test.setTimeout(120_000);
  const pfad = info.outputPath('Muster_Antrag.docx');
  writeFileSync(pfad, await mustervordruck());
  await meldeAn(fenster);
  await oeffne(fenster, 'Vordrucke');
  await expect(fenster.getByRole('heading', { name: 'Noch kein Vordruck' })).toBeVisible();

  await waehleVordruck(fenster, pfad);
  const dialog = fenster.getByRole('dialog', { name: 'Vordruck laden' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Muster Antrag');
  await setzeDatum(fenster, 'Gültig von', '01.01.2017');
  await dialog.getByRole('button', { name: 'Laden' }).click();
  await expect(fenster.getByRole('heading', { level: 1, name: 'Muster Antrag' })).toBeVisible();

  // By keyboard: to the place, to its field, search, choose, and back at the place.
  const antragstellerin = fenster.getByRole('button', { name: /^Antragstellerin:/ });
  await antragstellerin.focus();
  await fenster.keyboard.press('Enter');
  const feldwahl = fenster.getByRole('combobox', { name: 'Feld' });
  await expect(feldwahl).toBeFocused();
  await feldwahl.fill('A01');
  await fenster.keyboard.press('ArrowDown');
  await fenster.keyboard.press('Enter');
  await expect(antragstellerin).toHaveAccessibleName(/A01/);
  await expect(antragstellerin).toBeFocused();

  // By what the form says beside the places.
  await fenster.getByRole('button', { name: /Vorschläge übernehmen/ }).click();
  await expect(fenster.getByRole('button', { name: /^IBAN:/ })).toHaveAccessibleName(/A08\.iban/);
  await fenster.getByRole('button', { name: /^Summe der Stellen:/ }).click();
  await fenster.getByRole('combobox', { name: 'Feld' }).fill('A65');
  await fenster.getByRole('option', { name: /A65/ }).click();
  await expect(fenster.getByRole('button', { name: /^Summe der Stellen:/ })).toHaveAccessibleName(/A65/);
  await erwarteBarrierefrei(fenster, 'Vordruck');

  await legeAntragAn(fenster, { antragstellerin: 'A-dorf', von: '01.01.2018', bis: '31.12.2018' });
  await zeigeReiter(fenster, 'Vordruck');
  await expect(fenster.getByText('Gemeinde A-dorf').first()).toBeVisible();
  await expect(fenster.getByRole('region', { name: 'Bleibt leer' })).toContainText('A70');
  await erwarteBarrierefrei(fenster, 'Vordruck im Antrag');
  const datei = await programm.speichert(() =>
    fenster.getByRole('button', { name: 'Ausfüllen, ablegen und speichern' }).click(),
  );
  expect(datei.name).toBe('Antrag-A-dorf-2018-Vordruck.docx');
  const bytes = readFileSync(datei.pfad);
  expect(await ooxmlFehler(bytes)).toEqual([]);
  const texte = absaetze(teil(await entpacke(bytes), 'word/document.xml'));
  expect(texte).toContain('Gemeinde A-dorf');
  expect(texte).toContain('☒  Erstantrag');
  await zeigeReiter(fenster, 'Dokumente');
  await expect(fenster.getByRole('row', { name: /Antrag-A-dorf-2018-Vordruck\.docx/ })).toContainText('Vordruck');
});

test('a file that is no form is refused at its place, an Excel form beside another is warned of', async ({
  fenster,
}, info) => {
  const falsch = info.outputPath('Antrag.docx');
  writeFileSync(falsch, 'kein Word');
  const excel = info.outputPath('Antrag.xlsx');
  writeFileSync(excel, await excelvordruck());
  await meldeAn(fenster);
  await oeffne(fenster, 'Vordrucke');
  await waehleVordruck(fenster, falsch);
  const dialog = fenster.getByRole('dialog', { name: 'Vordruck laden' });
  await dialog.getByRole('button', { name: 'Laden' }).click();
  await expect(dialog.getByRole('alert')).toContainText('nach ihrem Inhalt keines davon');
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  for (const nummer of [1, 2]) {
    await oeffne(fenster, 'Vordrucke');
    await waehleVordruck(fenster, excel);
    await dialog.getByRole('textbox', { name: 'Name' }).fill(`Tabelle ${nummer}`);
    await dialog.getByRole('button', { name: 'Laden' }).click();
    await expect(fenster.getByRole('heading', { level: 1, name: `Tabelle ${nummer}` })).toBeVisible();
  }
  await expect(fenster.getByText(/gilt auch „Tabelle 1“/)).toBeVisible();
});

test('a newer version keeps its fields and names the place that it lost', async ({ fenster }, info) => {
  const [alt, neu] = ['Antrag.docx', 'Antrag-neu.docx'].map((name) => info.outputPath(name)) as [string, string];
  writeFileSync(alt, await tabellenvordruck());
  writeFileSync(neu, await tabellenvordruck({ ohneBegruendung: true }));
  await meldeAn(fenster);
  await oeffne(fenster, 'Vordrucke');
  await waehleVordruck(fenster, alt);
  await setzeDatum(fenster, 'Gültig von', '01.01.2017');
  await fenster.getByRole('dialog').getByRole('button', { name: 'Laden' }).click();
  await fenster.getByRole('button', { name: /Vorschläge übernehmen/ }).click();
  await expect(fenster.getByRole('button', { name: /^Begründung des Antrags:/ })).toHaveAccessibleName(/A70/);

  await fenster.getByRole('button', { name: 'Weitere Aktionen' }).click();
  const [auswahl] = await Promise.all([
    fenster.waitForEvent('filechooser'),
    fenster.getByRole('menuitem', { name: 'Neue Fassung laden …' }).click(),
  ]);
  await auswahl.setFiles(neu);
  const dialog = fenster.getByRole('dialog', { name: /^Neue Fassung von/ });
  await setzeDatum(fenster, 'Gültig von', '01.07.2018');
  await dialog.getByRole('button', { name: 'Neue Fassung laden' }).click();
  const verlorene = fenster.getByRole('alert').filter({ hasText: 'Verlorene Stellen' });
  await expect(verlorene).toContainText('A70 bei „Begründung des Antrags“');
  await expect(fenster.getByRole('button', { name: /^Antragstellerin:/ })).toHaveAccessibleName(/A01/);
  await verlorene.getByRole('button', { name: 'Gesehen' }).click();
  await expect(verlorene).toHaveCount(0);
  await oeffne(fenster, 'Vordrucke');
  await expect(fenster.getByRole('row', { name: /01\.01\.2017 – 30\.06\.2018/ })).toBeVisible();
});
