import type { Locator, Page } from '@playwright/test';
import { legeAntragAn } from './support/antraege.ts';
import { ANZEIGENAME, meldeAn, oeffne, waehle } from './support/buero.ts';
import { auswahl, feld, gehe, knopf, seitentitel, trageEin, wortlaut, zeigeReiter } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

/** The program plays on 1 March 2018: the first funding period is shown. */

test.use({ datenbestand: 'oberesTal' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible({ timeout: 30_000 });
});

const DIVISOR = 'Personen in Anschlussunterbringung im Land am Stichtag';

function dialog(fenster: Page, name: string | RegExp): Locator {
  return fenster.getByRole('dialog', { name });
}

/** The rows of „bisher → neu“ in an open dialog, once they are computed. */
async function auswirkung(ort: Locator): Promise<string[]> {
  const bereich = ort.getByRole('region', { name: 'Was sich ändert' });
  await expect(bereich).toHaveAttribute('aria-busy', 'false');
  await expect(bereich.getByRole('row').first()).toBeVisible();
  const zeilen = await bereich.getByRole('row').all();
  return Promise.all(zeilen.slice(1).map(wortlaut));
}

test('a changed value shows the amounts before it is saved; its history and the undo show what was done', async ({
  fenster,
}) => {
  await oeffne(fenster, 'Förderrecht');
  await knopf(fenster, `${DIVISOR} ändern`).click();
  const eigener = dialog(fenster, DIVISOR);
  await expect(eigener.getByText('Erscheint hier, sobald ein anderer Wert eingetragen ist.')).toBeVisible();

  await test.step('old, new and difference of each Planungsrahmen', async () => {
    await feld(eigener, 'Eigener Wert').fill('100.000');
    const zeilen = await auswirkung(eigener);
    // 83 persons × 58 Mio. € / 72.857, and / 100.000.
    expect(zeilen.find((zeile) => zeile.startsWith('Planungsrahmen A-dorf'))).toBe(
      'Planungsrahmen A-dorf für 12 Monate 66.075,00 € 48.140,00 € − 17.935,00 €',
    );
    expect(zeilen.join()).toContain('Kommt hinzu: Der Planungsrahmen beträgt 48.140 € im Jahr (83 Personen).');
  });

  await test.step('nothing is saved without a reason', async () => {
    await knopf(eigener, 'Eigenen Wert speichern').click();
    await expect(feld(eigener, 'Woher stammt der Wert?')).toHaveAccessibleDescription(/woher der Wert stammt/);
    await feld(eigener, 'Woher stammt der Wert?').fill('Schreiben vom 05.02.2018');
    await knopf(eigener, 'Eigenen Wert speichern').click();
    await expect(eigener).toHaveCount(0);
  });

  const zeile = fenster.getByRole('row').filter({ has: knopf(fenster, `${DIVISOR} ändern`) });
  await expect(zeile).toContainText('100.000 Personen');
  await expect(zeile).toContainText('mitgeliefert: 72.857 Personen');

  await test.step('the history', async () => {
    await knopf(zeile, `${DIVISOR}: Verlauf`).click();
    const verlauf = dialog(fenster, `Verlauf: ${DIVISOR}`);
    await expect(verlauf).toContainText('72.857 Personen (mitgeliefert) → 100.000 Personen');
    await expect(verlauf).toContainText(ANZEIGENAME);
    await expect(verlauf).toContainText('Schreiben vom 05.02.2018');
    await fenster.keyboard.press('Escape');
    await expect(verlauf).toHaveCount(0);
  });

  await test.step('undo, which the history tells, too', async () => {
    await seitentitel(fenster, 'Förderrecht').click();
    await fenster.keyboard.press('Control+z');
    await expect(zeile).not.toContainText('eigener Wert');
    await expect(zeile).toContainText('72.857 Personen');
    await knopf(zeile, `${DIVISOR}: Verlauf`).click();
    const verlauf = dialog(fenster, `Verlauf: ${DIVISOR}`);
    await expect(verlauf).toContainText('100.000 Personen → 72.857 Personen (mitgeliefert)');
    await expect(verlauf).toContainText('rückgängig gemacht');
  });
});

test('a value without effect says so plainly, and taking an own one back shows its effect', async ({ fenster }) => {
  await legeAntragAn(fenster, { antragstellerin: 'A-dorf', von: '01.01.2018', bis: '31.12.2018' });
  await oeffne(fenster, 'Förderrecht');
  const satz = 'Fördersatz Typ b (anderer geeigneter Hochschulabschluss)';
  await knopf(fenster, `${satz} ändern`).click();
  const eigener = dialog(fenster, satz);
  await feld(eigener, 'Eigener Wert').fill('60.000,00');
  await expect(eigener.getByText('Nichts ändert sich:')).toBeVisible();
  await feld(eigener, 'Woher stammt der Wert?').fill('Bescheid vom 01.03.2018');
  await knopf(eigener, 'Eigenen Wert speichern').click();
  await expect(eigener).toHaveCount(0);
  await knopf(fenster, `${satz} zurücksetzen`).click();
  const frage = dialog(fenster, 'Eigenen Wert zurücksetzen?');
  await expect(frage).toContainText('Danach gilt wieder der mitgelieferte Wert: 64.000 €.');
  await expect(frage.getByText('Nichts ändert sich:')).toBeVisible();
  await knopf(frage, 'Eigenen Wert zurücksetzen').click();
  await expect(frage).toHaveCount(0);
  await expect(knopf(fenster, `${satz} zurücksetzen`)).toHaveCount(0);
});

test('a value that nobody shipped is added for its days; days that are taken are refused', async ({ fenster }) => {
  await oeffne(fenster, 'Förderrecht');
  await expect(
    fenster.getByRole('region', { name: /§ 29d/ }).getByText('Die landesweite Personenzahl nach § 29d FAG für 2018'),
  ).toBeVisible();
  await knopf(fenster, 'Eigenen Wert ergänzen').click();
  const neuer = dialog(fenster, 'Eigenen Wert ergänzen');
  await waehle(auswahl(neuer, 'Welcher Wert?'), 'Integrationslastenausgleich nach § 29d FAG, Personen im Land');
  await trageEin(neuer, {
    'Eigener Wert': '80.000',
    'gültig ab': '31.12.2017',
    'gültig bis': '31.12.2018',
    Quelle: 'Statistisches Landesamt, Schreiben vom 12.11.2018',
    Begründung: 'Zahl für 2018 nachgereicht',
  });
  await knopf(neuer, 'Eigenen Wert speichern').click();
  await expect(feld(neuer, 'gültig ab')).toHaveAccessibleDescription(/In diesem Zeitraum gilt schon 72\.857 Personen/);
  await feld(neuer, 'gültig ab').fill('01.01.2018');
  await waehle(auswahl(neuer, 'Gewissheit'), 'belegt');
  await knopf(neuer, 'Eigenen Wert speichern').click();
  await expect(neuer).toHaveCount(0);

  await zeigeReiter(fenster, 'Zeitlinie');
  const linie = fenster.getByRole('row', { name: /^Integrationslastenausgleich nach § 29d FAG, Personen im Land/ });
  await expect(linie.getByRole('listitem')).toHaveCount(3);
  await expect(linie).toContainText('80.000 Personen');
  await expect(linie.getByRole('listitem').last()).toContainText('kein Wert');

  await test.step('what is not certain, and a word of a source', async () => {
    await waehle(auswahl(fenster, 'Gewissheit'), 'Eigene Werte');
    await expect(fenster.getByRole('tab', { name: '2017 bis 2019 (1)' })).toBeVisible();
    await waehle(auswahl(fenster, 'Gewissheit'), 'alle');
    await feld(fenster, 'Suchen').fill('Jettingen');
    await expect(fenster.getByRole('tab', { name: '2022 bis 2024 (1)' })).toBeVisible();
    await fenster.getByRole('tab', { name: '2022 bis 2024 (1)' }).click();
    await expect(fenster.getByRole('row', { name: /^Anschlussförderung auf Antrag/ })).toBeVisible();
  });
});

test('an own list proposes what a clerk added, and tells who did', async ({ fenster }) => {
  await gehe(fenster, '/foerderrecht?ansicht=listen');
  const gremien = fenster.getByRole('region', { name: 'Gremien', exact: true });
  await knopf(gremien, 'Gremium hinzufügen').click();
  await gremien.getByRole('textbox').last().fill('gemeinderat');
  await knopf(gremien, 'Liste speichern').click();
  await expect(gremien.getByRole('textbox').last()).toHaveAccessibleDescription(/steht schon in der Liste/);
  await gremien.getByRole('textbox').last().fill('Technischer Ausschuss');
  await gremien.getByRole('checkbox', { name: 'Gremium 5 anbieten' }).uncheck();
  await knopf(gremien, 'Liste speichern').click();
  await expect(gremien.getByText('Gespeichert', { exact: true })).toBeVisible();
  await knopf(gremien, 'Gremien: Verlauf').click();
  const verlauf = dialog(fenster, 'Verlauf: Gremien');
  await expect(verlauf).toContainText('„Technischer Ausschuss“ ergänzt');
  await expect(verlauf).toContainText('„Kreistag“ nicht mehr angeboten');
  await fenster.keyboard.press('Escape');

  await legeAntragAn(fenster, { antragstellerin: 'A-dorf', von: '01.01.2018', bis: '31.12.2018' });
  await zeigeReiter(fenster, 'Beteiligte');
  await auswahl(fenster, 'Gremium').click();
  await expect(fenster.getByRole('option', { name: 'Kreistag' })).toHaveCount(0);
  await fenster.getByRole('option', { name: 'Technischer Ausschuss' }).click();
  await expect(auswahl(fenster, 'Gremium')).toHaveValue('Technischer Ausschuss');
});
