import type { Locator, Page } from '@playwright/test';
import { meldeAn, oeffne, waehle } from './support/buero.ts';
import { fuegeKontoHinzu, meldeAnAls } from './support/konten.ts';
import { auswahl, erwarteSatz, feld, gehe, knopf, seitentitel, speichere, wortlaut } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

const eintrag = (fenster: Page, ziel: string): Locator => fenster.getByRole('article', { name: ziel, exact: true });
const dialog = (fenster: Page, name: string): Locator => fenster.getByRole('dialog', { name, exact: true });

async function suche(fenster: Page, text: string): Promise<void> {
  await fenster.getByRole('textbox', { name: 'Ziele suchen' }).fill(text);
}

/** Takes a step of the menu of an entry. */
async function tue(fenster: Page, ziel: string, schritt: string): Promise<void> {
  await knopf(eintrag(fenster, ziel), `${ziel}: Weitere Aktionen`).click();
  await fenster.getByRole('menuitem', { name: schritt, exact: true }).click();
}

test.describe('the library of goals', () => {
  test.use({ datenbestand: 'oberesTal' });
  test.beforeEach(async ({ fenster }) => {
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    await oeffne(fenster, 'Ziele und Maßnahmen');
    await waehle(auswahl(fenster, 'Kommune'), 'A-dorf');
  });

  test('own words beside the shipped ones, in one Kommune alone, and back again', async ({ fenster }) => {
    const ALT = 'Ich weiß, was im Notfall zu tun ist.';
    const NEU = 'Ich weiß, wen ich im Notfall anrufe.';

    await test.step('eight fields, each opened when something in it is looked for', async () => {
      await expect(fenster.getByRole('status').getByText('80 Ziele in acht Feldern')).toBeVisible();
      await expect(fenster.getByRole('main').getByRole('button', { name: /10 Ziele/ })).toHaveCount(8);
      await suche(fenster, 'notfall');
      await expect(fenster.getByText('1 von 80 Zielen')).toBeVisible();
      await expect(eintrag(fenster, ALT)).toContainText('Ich lerne die Nummern 112 und 116 117.');
    });

    await test.step('a shipped entry in seven languages, each in its direction and not official', async () => {
      await knopf(fenster, `${ALT}: Übersetzungen`).click();
      const texte = dialog(fenster, 'Übersetzungen');
      await expect(texte).toContainText('Die Übersetzungen sind nicht amtlich.');
      await expect(texte.getByRole('region')).toHaveCount(7);
      const richtungen = await texte
        .getByRole('region')
        .locator('[lang]')
        .evaluateAll((alle) => alle.map((eine) => `${eine.getAttribute('lang')} ${eine.getAttribute('dir')}`));
      expect(richtungen).toEqual([
        'ar-SA rtl',
        'en-GB ltr',
        'fa-IR rtl',
        'fr-FR ltr',
        'ti-ER ltr',
        'tr-TR ltr',
        'uk-UA ltr',
      ]);
      // Tigrinya is drawn with the font that is shipped, wherever the program runs.
      const schriften = () =>
        fenster.evaluate(() =>
          [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
        );
      await expect.poll(schriften).toEqual(expect.arrayContaining([expect.stringContaining('Noto Sans Ethiopic')]));
      expect(await wortlaut(texte.getByRole('region', { name: 'Arabisch' }))).toMatch(/\p{Script=Arabic}.*112/u);
      await fenster.keyboard.press('Escape');
    });

    await test.step('what is hard to understand is said, what is missing stands at its field, nothing is lost', async () => {
      await knopf(fenster, `${ALT}: Ändern`).click();
      const formular = dialog(fenster, 'Ziel ändern');
      await expect(formular.getByText(ALT, { exact: true }).last()).toBeVisible();
      await feld(formular, 'Ziel').fill('');
      await feld(formular, 'Vorher prüfen').fill('Handy vorhanden?');
      await knopf(formular, 'Speichern').click();
      await erwarteSatz(feld(formular, 'Ziel'), 'Bitte das Ziel eingeben.', '');
      await expect(feld(formular, 'Vorher prüfen')).toHaveValue('Handy vorhanden?');
      await feld(formular, 'Ziel').fill('Ich muss die 112 kennen. Sonst hilft niemand.');
      await expect(formular.getByText('Das Ziel hat mehr als einen Satz.')).toBeVisible();
      await expect(formular.getByText('Das Ziel klingt mit „muss“ nach Zwang.')).toBeVisible();
      await feld(formular, 'Ziel').fill(NEU);
      await expect(formular.getByText(/mehr als einen Satz|nach Zwang/)).toHaveCount(0);
      await expect(formular.getByText(/Eigene Worte stehen auf dem Blatt nur auf Deutsch/)).toBeVisible();
      await knopf(formular, 'Speichern').click();
      await expect(formular).toHaveCount(0);
      const neu = eintrag(fenster, NEU);
      await expect(neu).toContainText('angepasst');
      await expect(neu).toContainText('nicht übersetzt');
      await expect(neu).toContainText('Vorher prüfen: Handy vorhanden?');
      await expect(knopf(neu, /Übersetzungen/)).toHaveCount(0);
    });

    await test.step('B-heim keeps the shipped words', async () => {
      await waehle(auswahl(fenster, 'Kommune'), 'B-heim');
      await expect(eintrag(fenster, ALT)).toBeVisible();
      await expect(eintrag(fenster, NEU)).toHaveCount(0);
      await waehle(auswahl(fenster, 'Kommune'), 'A-dorf');
      await expect(eintrag(fenster, NEU)).toBeVisible();
    });

    await test.step('as it was shipped, after the question', async () => {
      await tue(fenster, NEU, 'Wie mitgeliefert …');
      await knopf(dialog(fenster, 'Wieder wie mitgeliefert?'), 'Wie mitgeliefert').click();
      await expect(eintrag(fenster, ALT)).toBeVisible();
      await expect(eintrag(fenster, ALT)).not.toContainText('angepasst');
    });
  });

  test('an own goal, one that is not offered, and how plans are reviewed', async ({ fenster }) => {
    const CHOR = 'Ich singe im Chor.';

    await test.step('the same goal twice is refused at its field', async () => {
      await knopf(fenster, 'Eigenes Ziel').click();
      const formular = dialog(fenster, 'Eigenes Ziel aufnehmen');
      await feld(formular, 'Ziel').fill('ich spreche oft deutsch');
      await knopf(formular, 'Speichern').click();
      await erwarteSatz(feld(formular, 'Ziel'), 'Dieses Ziel steht im Feld Sprache schon.', 'ich spreche oft deutsch');
      await feld(formular, 'Ziel').fill(CHOR);
      await feld(formular, 'Maßnahme').fill('Ich gehe am Montag zur Probe.');
      await waehle(auswahl(formular, 'Themenfeld'), 'Gesellschaftliche Teilhabe');
      await feld(formular, 'Frist des Schritts').fill('0');
      await knopf(formular, 'Speichern').click();
      await erwarteSatz(feld(formular, 'Frist des Schritts'), 'Mindestens eine Woche.', '0');
      await feld(formular, 'Frist des Schritts').fill('4');
      await knopf(formular, 'Speichern').click();
      await expect(formular).toHaveCount(0);
      await waehle(auswahl(fenster, 'Welche'), 'eigene Einträge');
      await expect(eintrag(fenster, CHOR)).toContainText('eigener Eintrag');
      await expect(eintrag(fenster, CHOR)).toContainText('4 Wochen');
    });

    await test.step('what is not offered is found by its filter, and offered again', async () => {
      await tue(fenster, CHOR, 'Nicht anbieten');
      await expect(eintrag(fenster, CHOR)).toContainText('nicht angeboten');
      await waehle(auswahl(fenster, 'Welche'), 'nicht angeboten');
      await expect(fenster.getByText('1 von 81 Zielen')).toBeVisible();
      await tue(fenster, CHOR, 'Wieder anbieten');
      await expect(fenster.getByText('Kein Ziel gefunden.')).toBeVisible();
      await knopf(fenster, 'Alle zeigen').click();
    });

    await test.step('deleted, it lies in the bin', async () => {
      await suche(fenster, 'chor');
      await tue(fenster, CHOR, 'Löschen …');
      await knopf(dialog(fenster, 'Eigenes Ziel löschen?'), 'Ziel löschen').click();
      await expect(eintrag(fenster, CHOR)).toHaveCount(0);
    });

    await test.step('settings of the plans', async () => {
      const karte = fenster.getByRole('region', { name: 'Integrationspläne in A-dorf' });
      await feld(karte, 'Überprüfung nach').fill('200');
      await knopf(karte, 'Speichern').click();
      await erwarteSatz(feld(karte, 'Überprüfung nach'), 'Höchstens 104 Wochen.', '200');
      await feld(karte, 'Überprüfung nach').fill('26');
      await karte.getByRole('checkbox', { name: 'Kenntnisnahme der Leitung' }).check();
      await speichere(fenster);
      await gehe(fenster, '/bibliothek');
      await waehle(auswahl(fenster, 'Kommune'), 'A-dorf');
      await expect(feld(karte, 'Überprüfung nach')).toHaveValue('26');
      await expect(karte.getByRole('checkbox', { name: 'Kenntnisnahme der Leitung' })).toBeChecked();
    });
  });
});

test.describe('an account that may only read', () => {
  test.use({ datenbestand: 'beispiel' });

  test('sees goals, translations and settings of its Kommune, and no button to change them', async ({
    programm,
    fenster,
  }) => {
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    await fuegeKontoHinzu(fenster, 'Hannes Ulm', 'Sachbearbeitung Förderung, A-dorf');
    const lesend = await programm.zweitesFenster();
    await meldeAnAls(lesend, 'Hannes Ulm');
    await oeffne(lesend, 'Ziele und Maßnahmen');
    await suche(lesend, 'notfall');
    await expect(knopf(lesend, /: Übersetzungen$/)).toHaveCount(1);
    await expect(lesend.getByRole('region', { name: 'Integrationspläne in A-dorf' })).toContainText('Überprüfung nach');
    await expect(knopf(lesend, /Ändern|Weitere Aktionen|Eigenes Ziel|Speichern/)).toHaveCount(0);
  });
});
