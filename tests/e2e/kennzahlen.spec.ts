import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { erwarteBarrierefrei } from './support/barrierefreiheit.ts';
import { meldeAn, oeffne, PASSWORT, waehle } from './support/buero.ts';
import { feld, knopf, seitentitel, wortlaut, zeigeReiter } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

/** The program plays on 1 March 2018; the half-year is to be reported by 31 July. */
const EIN_TAG_SPAETER = '2018-03-02';

const warum = (fenster: Page) => fenster.getByRole('dialog', { name: 'Warum diese Zahl?' });

/** A figure of the evaluation by its name. */
function zahl(fenster: Page, name: string) {
  return fenster.getByRole('table', { name: 'Auswertung Zeitraum' }).getByRole('button', {
    name: new RegExp(`${name}: Warum diese Zahl`),
  });
}

function zeile(fenster: Page, name: string) {
  return fenster.getByRole('table', { name: 'Abgegebene Zahlen' }).getByRole('row').filter({ hasText: name });
}

/** Opens the page by the navigation and shows a view of it. */
async function oeffneAnsicht(fenster: Page, name: string): Promise<void> {
  await oeffne(fenster, 'Kennzahlen');
  await zeigeReiter(fenster, name);
}

const sha256 = (pfad: string) => createHash('sha256').update(readFileSync(pfad)).digest('hex');

test.describe('Before 31 July', () => {
  test.use({ datenbestand: 'beispiel' });

  test('the year is checked, mended in a row, explained, saved and sent; a late note changes nothing that was sent', async ({
    fenster,
    programm,
  }) => {
    // Two days of the program, each with its start and its login.
    test.slow();
    const { keyboard } = fenster;
    await meldeAn(fenster);
    let gespraeche = '';
    await test.step('the start page counts the talks and says what is missing', async () => {
      const karte = fenster.getByRole('region', { name: 'Bericht 31.07.' });
      gespraeche = /([\d.]+) Gespräche seit 01\.01\.2018/.exec(await wortlaut(karte))?.[1] ?? '';
      expect(gespraeche).not.toBe('');
      await karte.getByRole('link', { name: 'Prüfung ansehen' }).click();
      await expect(seitentitel(fenster, 'Kennzahlen')).toBeVisible();
    });

    await test.step('what lacks a topic is mended in a row', async () => {
      await fenster.getByRole('list', { name: 'Prüfung vor der Abgabe' }).getByRole('listitem').first().waitFor();
      await fenster.getByRole('link', { name: 'In einer Reihe beheben' }).click();
      const stand = fenster.getByText(/^\d+ von \d+$/);
      const anzahl = Number(/von (\d+)/.exec(await wortlaut(stand))?.[1]);
      expect(anzahl).toBeGreaterThan(0);
      for (let nummer = 1; nummer <= anzahl; nummer += 1) {
        await expect(fenster.getByText(`${nummer} von ${anzahl}`)).toBeVisible();
        await expect(fenster.getByRole('checkbox', { name: 'Sprache', exact: true })).toBeFocused();
        await keyboard.press('k');
        await expect(fenster.getByText('Vollständig.')).toBeVisible();
        await keyboard.press('Control+Enter');
      }
      await expect(fenster.getByRole('heading', { name: 'Die Reihe ist durch' })).toBeVisible();
      await oeffneAnsicht(fenster, 'Prüfung');
      await expect(fenster.getByRole('heading', { name: 'Nichts zu beheben' })).toBeVisible();
    });

    await test.step('behind the figure stand as many notes as it says, each with the way to its case', async () => {
      await oeffneAnsicht(fenster, 'Auswertung Zeitraum');
      await expect(zahl(fenster, 'Beratungsgespräche insgesamt')).toHaveText(gespraeche);
      await zahl(fenster, 'Beratungsgespräche insgesamt').click();
      await expect(warum(fenster).getByRole('heading', { name: `Was gezählt wurde (${gespraeche})` })).toBeVisible();
      const notizen = warum(fenster).getByRole('list', { name: 'Was gezählt wurde' }).getByRole('listitem');
      const ersteSeite = await notizen.count();
      await warum(fenster).getByRole('button', { name: 'Seite 2' }).click();
      await expect(notizen).toHaveCount(Number(gespraeche) - ersteSeite);
      await erwarteBarrierefrei(fenster, 'Warum diese Zahl?');
      const fall = warum(fenster).getByRole('link').first();
      const name = await fall.innerText();
      await fall.click();
      await expect(seitentitel(fenster, name)).toBeVisible();
    });

    await test.step('parts and whole stand beside each other', async () => {
      await oeffneAnsicht(fenster, 'Auswertung Zeitraum');
      await fenster.getByText('je Beschäftigte', { exact: true }).click();
      const tabelle = fenster.getByRole('table', { name: 'Auswertung Zeitraum' });
      const werte = await tabelle
        .getByRole('row')
        .filter({ hasText: 'Beratungsgespräche insgesamt' })
        .getByRole('cell')
        .allInnerTexts();
      const [ganzes, summe, ...teile] = werte.slice(1).map(Number);
      expect(ganzes).toBe(Number(gespraeche));
      expect([summe, teile.reduce((bisher, teil) => bisher + teil, 0)]).toEqual([ganzes, ganzes]);
    });

    await test.step('the sheet „Auswertung Zeitraum“ and the annex are saved', async () => {
      const excel = await programm.speichert(() => knopf(fenster, 'Excel-Datei').click());
      expect(excel.name).toMatch(/^Auswertung-Zeitraum-.*\.xlsx$/);
      const word = await programm.speichert(() => knopf(fenster, 'Word-Anlage').click());
      expect(word.name).toMatch(/^Auswertung-Zeitraum-.*\.docx$/);
      for (const { pfad } of [excel, word]) expect(readFileSync(pfad).subarray(0, 2).toString()).toBe('PK');
    });

    let pruefsumme = '';
    await test.step('it is sent: figures and file are kept', async () => {
      await knopf(fenster, 'Abgeben …').click();
      const dialog = fenster.getByRole('dialog', { name: 'Kennzahlen abgeben' });
      await expect(dialog.getByText('Nichts zu beheben.')).toBeVisible();
      await feld(dialog, 'Titel').fill('Zwischenstand März');
      await feld(dialog, 'Abgegeben an').fill('Landkreis');
      await knopf(dialog, 'Abgeben').click();
      await expect(fenster.getByRole('heading', { name: 'Zwischenstand März' })).toBeVisible();
      await expect(fenster.getByText('unverändert')).toBeVisible();
      const datei = await programm.speichert(() => knopf(fenster, 'Abgegebene Datei').click());
      pruefsumme = sha256(datei.pfad);
      await expect(fenster.getByText(`SHA-256 der Datei: ${pruefsumme}`)).toBeVisible();
    });

    await test.step('a note of the next day counts as „+1 seit Abgabe“', async () => {
      await programm.startetNeu(EIN_TAG_SPAETER);
      await meldeAn(fenster);
      await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
      await keyboard.press('Control+b');
      await expect(fenster.getByRole('combobox', { name: 'Mit wem' })).toBeFocused();
      await keyboard.type('abdi');
      await keyboard.press('Enter');
      const beratung = fenster.getByRole('dialog', { name: /^Beratung/ });
      await expect(beratung.getByRole('radio', { name: 'Beratungsstelle' })).toBeFocused();
      await keyboard.press('a');
      await feld(beratung, 'Am').fill('1.3.2018');
      await keyboard.press('Control+Enter');
      await expect(beratung).toHaveCount(0);
      await oeffneAnsicht(fenster, 'Abgaben');
      await fenster.getByRole('button', { name: 'Zwischenstand März' }).click();
      const ganze = zeile(fenster, 'Beratungsgespräche insgesamt');
      await expect(ganze.getByRole('cell')).toHaveText([/Beratungsgespräche/, gespraeche, '+1 seit Abgabe']);
      await expect(zeile(fenster, 'Thema Arbeit')).toContainText('+1 seit Abgabe');
      await expect(zeile(fenster, 'Thema Schule')).not.toContainText('seit Abgabe');
      const datei = await programm.speichert(() => knopf(fenster, 'Abgegebene Datei').click());
      expect(sha256(datei.pfad)).toBe(pruefsumme);
      await erwarteBarrierefrei(fenster, 'Abgabe');
    });

    await test.step('a rule that would alter what was sent says so, and the day from which it can hold', async () => {
      await oeffneAnsicht(fenster, 'Katalog');
      await knopf(fenster, 'Umstellen: Wo Telefon und Video zählen').click();
      const dialog = fenster.getByRole('dialog', { name: /Wo Telefon und Video zählen/ });
      await dialog.getByRole('radio', { name: /nur bei N1/ }).check();
      await feld(dialog, 'Begründung').fill('Rundschreiben');
      await feld(dialog, 'Gilt ab').fill('1.2.2018');
      await expect(dialog.getByText('Für diese Zeit wurde „Zwischenstand März“ abgegeben.')).toBeVisible();
      await knopf(dialog, 'Umstellen').click();
      await expect(dialog.getByText(/Die Regel ab dem 02\.03\.2018 gelten lassen/).first()).toBeVisible();
      await feld(dialog, 'Gilt ab').fill('2.3.2018');
      await knopf(dialog, 'Umstellen').click();
      await expect(dialog).toHaveCount(0);
      await expect(fenster.getByRole('list', { name: 'Verlauf: Wo Telefon und Video zählen' })).toContainText(
        'ab 02.03.2018',
      );
    });
  });

  test('lines of the list are renamed, moved by keys and hidden; an own one counts what was chosen', async ({
    fenster,
  }) => {
    const { keyboard } = fenster;
    await meldeAn(fenster);
    await oeffneAnsicht(fenster, 'Katalog');
    const tabelle = fenster.getByRole('table', { name: 'Katalog' });
    const namen = async () =>
      (await tabelle.getByRole('button', { name: /Thema (Sprache|Schule)|Unterricht/ }).allInnerTexts()).map((text) =>
        text.replace(/\s+/g, ' ').trim(),
      );

    await tabelle.getByRole('button', { name: '8 Thema Schule' }).click();
    const dialog = fenster.getByRole('dialog', { name: 'Thema Schule' });
    await feld(dialog, 'Name').fill('Schule und Unterricht');
    await knopf(dialog, 'Speichern').click();
    await expect(dialog).toHaveCount(0);
    expect((await namen())[1]).toBe('8 Schule und Unterricht');

    await knopf(tabelle, 'Schule und Unterricht nach oben').focus();
    await keyboard.press('Alt+ArrowUp');
    await expect.poll(namen).toEqual(['8 Schule und Unterricht', '7 Thema Sprache']);
    await tabelle.getByRole('switch', { name: 'Schule und Unterricht in der Liste' }).click();
    await expect(tabelle.getByRole('switch', { name: 'Schule und Unterricht in der Liste' })).not.toBeChecked();

    await tabelle.getByRole('button', { name: '8 Schule und Unterricht' }).click();
    await knopf(fenster.getByRole('dialog'), 'Verlauf').click();
    const verlauf = fenster.getByRole('dialog', { name: 'Verlauf' });
    await expect(verlauf.getByRole('listitem')).toHaveCount(3);
    await keyboard.press('Escape');
    await keyboard.press('Escape');

    await knopf(fenster, 'Eigene Kennzahl').click();
    const eigene = fenster.getByRole('dialog', { name: 'Eigene Kennzahl anlegen' });
    await feld(eigene, 'Name').fill('Arbeit aufsuchend');
    await knopf(eigene, 'Speichern').click();
    await expect(eigene.getByText(/Ohne Auswahl ist es Kennzahl 1/).first()).toBeVisible();
    await waehle(eigene.getByRole('combobox', { name: 'Thema' }), 'Arbeit');
    await knopf(eigene, 'Speichern').click();
    await expect(eigene).toHaveCount(0);

    await oeffneAnsicht(fenster, 'Auswertung Zeitraum');
    await expect(zahl(fenster, 'Arbeit aufsuchend')).toHaveText(await zahl(fenster, 'Thema Arbeit').innerText());
    await expect(zahl(fenster, 'Schule und Unterricht')).toHaveCount(0);
    await fenster.getByText('auch ausgeblendete').click();
    await expect(zahl(fenster, 'Schule und Unterricht')).toBeVisible();
  });
});

test.describe('An account that only reads figures', () => {
  test.use({ datenbestand: 'gebraucht' });

  test('sees sums and rules, no case behind them, and nothing to change', async ({ fenster }) => {
    await expect(fenster.getByLabel('Passwort', { exact: true })).toBeVisible();
    await waehle(fenster.getByRole('combobox', { name: 'Konto' }), 'Hannes Ulm');
    await fenster.getByLabel('Passwort', { exact: true }).fill(PASSWORT);
    await knopf(fenster, 'Anmelden').click();
    await oeffne(fenster, 'Kennzahlen');
    await zahl(fenster, 'Beratungsgespräche insgesamt').click();
    await expect(warum(fenster).getByText(/^Gezählt: Anzahl Gespräche/)).toBeVisible();
    await expect(warum(fenster).getByText('Was im Einzelnen gezählt wurde')).toBeVisible();
    await expect(warum(fenster).getByRole('link')).toHaveCount(0);
    await fenster.keyboard.press('Escape');
    await expect(fenster.getByRole('tab', { name: 'Tageserfassung' })).toHaveCount(0);
    await expect(knopf(fenster, 'Abgeben …')).toHaveCount(0);
    await fenster.getByRole('tab', { name: 'Prüfung' }).click();
    await expect(fenster.getByRole('link', { name: 'In einer Reihe beheben' })).toHaveCount(0);
    await fenster.getByRole('tab', { name: 'Katalog' }).click();
    await expect(fenster.getByRole('heading', { name: 'Zählregeln' })).toBeVisible();
    await expect(
      fenster.getByRole('main').getByRole('button', { name: /Umstellen|Eigene Kennzahl|nach oben/ }),
    ).toHaveCount(0);
  });
});
