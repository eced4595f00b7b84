import type { Page } from '@playwright/test';
import { meldeAn, oeffne, waehle } from './support/buero.ts';
import {
  auswahl,
  erwarteSatz,
  feld,
  gehe,
  knopf,
  seitentitel,
  trageEin,
  wortlaut,
  zeigeReiter,
} from './support/fenster.ts';
import { expect, test } from './support/test.ts';

/** The program plays on 1 March 2018 in the Verband with Maria Weber; nobody is entered yet. */
test.use({ datenbestand: 'oberesTal' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
});

const FAMILIE = 'Familie Al-Ahmad (4)';
const STRASSE = 'Buchenweg 17';

/** The address stands neither on the page nor in one of its fields, also on tabs that are not shown. */
async function erwarteVerborgen(fenster: Page, wo: string): Promise<void> {
  await fenster.waitForLoadState('networkidle');
  const felder = await fenster
    .locator('input, textarea')
    .evaluateAll((alle) =>
      alle.map((eines) =>
        eines instanceof HTMLInputElement || eines instanceof HTMLTextAreaElement ? eines.value : '',
      ),
    );
  expect([await fenster.content(), ...felder].join(' '), wo).not.toContain('Buchenweg');
}

const dialog = (fenster: Page, name: string) => fenster.getByRole('dialog', { name });
const aufEinenBlick = (fenster: Page) => fenster.getByRole('region', { name: 'Auf einen Blick' });

/** A step of the case from its menu. */
async function ausDemMenue(fenster: Page, name: string | RegExp): Promise<void> {
  await knopf(fenster, 'Weitere Aktionen').click();
  await fenster.getByRole('menuitem', { name }).click();
}

/** The family of four, typed without the mouse; the mother has a single name, of one child only the year is known. */
async function tippeFamilie(fenster: Page): Promise<void> {
  const tasten = fenster.keyboard;
  await tasten.press('Control+k');
  await expect(dialog(fenster, 'Suchen oder Befehl').getByRole('textbox')).toBeFocused();
  await tasten.type('Neuer Fall');
  await expect(dialog(fenster, 'Suchen oder Befehl').getByText('Neuer Fall')).toBeVisible();
  await tasten.press('Enter');
  await expect(seitentitel(fenster, 'Neuer Fall')).toBeVisible();
  await expect(feld(fenster, 'Person 1: Vorname')).toBeFocused();

  const personen = [
    ['Mohammad', 'Al-Ahmad', '1.1.1988'],
    ['Amina', '', '3.5.1990'],
    ['Lina', 'Al-Ahmad', '14.9.2012'],
    ['Omar', 'Al-Ahmad', '2015'],
  ] as const;
  for (const [stelle, angaben] of personen.entries()) {
    if (stelle > 0) await tasten.press('Enter');
    await expect(feld(fenster, `Person ${stelle + 1}: Vorname`)).toBeFocused();
    for (const [nummer, text] of angaben.entries()) {
      if (nummer > 0) await tasten.press('Tab');
      await tasten.type(text);
    }
  }
  await expect(fenster.getByRole('radio', { name: 'Familie' })).toBeChecked();
}

async function legeFamilieAn(fenster: Page): Promise<void> {
  await tippeFamilie(fenster);
  await trageEin(fenster, {
    'Straße und Hausnummer': STRASSE,
    Postleitzahl: '73901',
    Ort: 'A-dorf',
    'In der Anschlussunterbringung seit': '01.02.2018',
  });
  await waehle(auswahl(fenster, 'Zugangsgrund'), 'anerkannt');
  await feld(fenster, 'anerkannt am').fill('15.01.2018');
  await expect(fenster.getByText('Tag des Zugangs: 15.01.2018')).toBeVisible();
  await fenster.keyboard.press('Control+s');
  await expect(seitentitel(fenster, FAMILIE)).toBeVisible();
}

/** Notes the first contact with everybody, by keyboard. */
async function halteErstkontaktFest(fenster: Page): Promise<void> {
  await knopf(fenster, 'Erstkontakt festhalten …').press('Enter');
  const erstkontakt = dialog(fenster, 'Erstkontakt festhalten');
  await expect(erstkontakt.getByRole('radio', { name: 'Angebot angenommen' })).toBeFocused();
  await expect(erstkontakt.getByRole('checkbox', { checked: true })).toHaveCount(4);
  await fenster.keyboard.press('Enter');
  await expect(erstkontakt).toHaveCount(0);
}

async function oeffneAkte(fenster: Page): Promise<void> {
  await knopf(fenster, 'Akte öffnen …').click();
  const oeffnung = dialog(fenster, 'Akte öffnen');
  await knopf(oeffnung, 'Fehlendes mit dem heutigen Tag eintragen').click();
  await expect(oeffnung.getByText('Für die Akte fehlt noch')).toHaveCount(0);
  await knopf(oeffnung, 'Akte öffnen').click();
  await expect(oeffnung).toHaveCount(0);
}

test('a family of four gets its file once every paper is there, is closed and opened again', async ({ fenster }) => {
  await oeffne(fenster, 'Fälle');
  await expect(fenster.getByRole('heading', { name: 'Noch kein Fall' })).toBeVisible();
  await legeFamilieAn(fenster);
  await expect(aufEinenBlick(fenster)).toContainText('entsteht mit der Akte');

  await test.step('who waits for a contact stands in the list and on the start page', async () => {
    await gehe(fenster, '/faelle?abschnitt=zugaenge');
    const wartende = fenster.getByRole('table', { name: 'Zugang ohne Kontakt' });
    await expect(wartende.getByRole('row')).toHaveCount(6);
    await expect(wartende.getByRole('row', { name: /Amina/ })).toContainText('28 Tage');
    await gehe(fenster, '/');
    await fenster.getByRole('region', { name: 'Zugang ohne Kontakt' }).getByRole('link', { name: 'Amina' }).click();
    await expect(feld(fenster, 'Vorname')).toHaveValue('Amina');
    await expect(feld(fenster, 'Nachname')).toHaveValue('');
  });

  await halteErstkontaktFest(fenster);

  await test.step('the file says whose consent is missing, and keeps what was entered meanwhile', async () => {
    await knopf(fenster, 'Akte öffnen …').click();
    const oeffnung = dialog(fenster, 'Akte öffnen');
    await expect(oeffnung.getByText('Mohammad Al-Ahmad: Information nach Art. 13, Einwilligung')).toBeVisible();
    await expect(oeffnung.getByRole('row', { name: /Lina/ })).toContainText('keine eigene Einwilligung nötig');
    await knopf(oeffnung, 'Fehlendes mit dem heutigen Tag eintragen').click();
    await feld(oeffnung, 'Einwilligung von Amina am').clear();
    await expect(oeffnung.getByText('Amina: Einwilligung')).toBeVisible();
    await knopf(oeffnung, 'Angaben speichern').click();
    await expect(fenster.getByText('Die Akte ist noch nicht offen.')).toBeVisible();
    await expect(knopf(oeffnung, 'Akte öffnen')).toBeDisabled();
    await expect(feld(oeffnung, 'Einwilligung von Mohammad Al-Ahmad am')).toHaveValue('01.03.2018');
    await feld(oeffnung, 'Einwilligung von Amina am').fill('1.3.18');
    await knopf(oeffnung, 'Akte öffnen').click();
    await expect(oeffnung).toHaveCount(0);
  });

  const aktenzeichen = /\d\S+\/18/.exec(await wortlaut(aufEinenBlick(fenster)))?.[0] ?? 'keines';
  expect(aktenzeichen).not.toBe('keines');
  await expect(aufEinenBlick(fenster)).toContainText('0 von 36 Monaten');

  await test.step('closing names the Regeldienst that took over', async () => {
    await ausDemMenue(fenster, /^Akte abschließen/);
    const abschluss = dialog(fenster, 'Akte abschließen');
    await knopf(abschluss, 'Akte abschließen').click();
    await expect(feld(abschluss, 'Übernommen von')).toHaveAccessibleDescription(/Bitte den Regeldienst eingeben/);
    await feld(abschluss, 'Übernommen von').fill('Jobcenter');
    await fenster.keyboard.press('Enter');
    await expect(abschluss).toHaveCount(0);
    await zeigeReiter(fenster, 'Überblick');
    await expect(fenster.getByRole('region', { name: 'Verlauf 2018' })).toContainText('Übergeben an: Jobcenter');
  });

  await test.step('opened again it keeps its number', async () => {
    await knopf(fenster, 'Akte wieder öffnen …').click();
    await knopf(dialog(fenster, 'Akte wieder öffnen'), 'Akte wieder öffnen').click();
    await expect(fenster.getByRole('main').getByText('Akte offen', { exact: true })).toBeVisible();
    await expect(aufEinenBlick(fenster)).toContainText(aktenzeichen);
  });

  await test.step('the list counts it and comes back as it was left', async () => {
    await oeffne(fenster, 'Fälle');
    await feld(fenster, 'Name oder Aktenzeichen').fill('amina');
    await expect(fenster.getByText('1 Haushalt · 4 Personen')).toBeVisible();
    await expect(fenster).toHaveURL(/text=amina/);
    const zeile = fenster.getByRole('table', { name: 'Fälle' }).getByRole('link', { name: FAMILIE });
    await zeile.focus();
    await fenster.keyboard.press(' ');
    await expect(fenster.getByText('1 Fall markiert')).toBeVisible();
    await fenster.keyboard.press('Enter');
    await expect(seitentitel(fenster, FAMILIE)).toBeVisible();
    await fenster.getByRole('main').getByRole('link', { name: 'Fälle' }).click();
    await expect(feld(fenster, 'Name oder Aktenzeichen')).toHaveValue('amina');
  });
});

test('a protected address is nowhere to be seen until somebody responsible says why', async ({ fenster }) => {
  await legeFamilieAn(fenster);
  await halteErstkontaktFest(fenster);
  await oeffneAkte(fenster);
  const fall = new URL(fenster.url()).pathname;

  await test.step('one of the family becomes protected, while the address is on another tab', async () => {
    await zeigeReiter(fenster, 'Haushalt');
    await expect(feld(fenster, 'Anschrift 1: Straße und Hausnummer')).toHaveValue(STRASSE);
    await zeigeReiter(fenster, 'Personen');
    await fenster.getByRole('tab', { name: 'Amina' }).click();
    await expect(fenster.getByRole('heading', { level: 2, name: 'Amina' })).toBeVisible();
    await waehle(auswahl(fenster, 'Schutz der Anschrift'), 'geschützte Anschrift');
    await knopf(fenster, 'Amina speichern').click();
    await expect(knopf(fenster, 'Amina speichern')).toBeDisabled();
    await zeigeReiter(fenster, 'Haushalt');
    await expect(fenster.getByText('Anschrift geschützt')).toBeVisible();
    await erwarteVerborgen(fenster, 'nach dem Schutz');
  });

  await test.step('the address is on no page, in no paper and cannot be searched for', async () => {
    for (const pfad of [
      ...['ueberblick', 'personen', 'haushalt', 'dokumente'].map((abschnitt) => `${fall}?abschnitt=${abschnitt}`),
      '/faelle',
      '/faelle?abschnitt=zugaenge',
      '/',
    ]) {
      await gehe(fenster, pfad);
      await erwarteVerborgen(fenster, pfad);
    }
    await gehe(fenster, `${fall}?abschnitt=dokumente`);
    await knopf(fenster, 'Stammdatenblatt ansehen').click();
    await expect(fenster.getByText('Amina').first()).toBeVisible();
    await erwarteVerborgen(fenster, 'Stammdatenblatt');
    await fenster.keyboard.press('Control+k');
    await dialog(fenster, 'Suchen oder Befehl').getByRole('textbox').fill('Buchenweg');
    await expect(dialog(fenster, 'Suchen oder Befehl').getByText('Al-Ahmad')).toHaveCount(0);
    await fenster.keyboard.press('Escape');
  });

  const zeigeAnschrift = async () => {
    await gehe(fenster, `${fall}?abschnitt=haushalt`);
    await expect(fenster.getByText('Anschrift geschützt')).toBeVisible();
    await knopf(fenster, 'Anschrift zeigen …').click();
    const einsicht = dialog(fenster, 'Geschützte Anschrift zeigen');
    await feld(einsicht, 'Grund').fill('Brief der Ausländerbehörde zustellen');
    await fenster.keyboard.press('Enter');
    return einsicht;
  };

  await test.step('whoever is not responsible does not get it', async () => {
    await gehe(fenster, `${fall}?abschnitt=haushalt`);
    await waehle(auswahl(fenster, 'Zuständig'), 'Maria Weber');
    await knopf(fenster, 'Haushalt speichern').click();
    await expect(aufEinenBlick(fenster)).toContainText('Maria Weber');
    const einsicht = await zeigeAnschrift();
    await expect(einsicht.getByRole('alert')).toContainText('wer für diesen Haushalt zuständig ist');
    await erwarteVerborgen(fenster, 'nach der Absage');
    await knopf(einsicht, 'Abbrechen').click();
  });

  await test.step('the responsible one sees it until the page is left', async () => {
    await oeffne(fenster, 'Personal');
    await fenster.getByRole('main').getByRole('link', { name: 'Weber, Maria' }).click();
    await zeigeReiter(fenster, 'Team und Aufsicht');
    await waehle(auswahl(fenster, 'Konto im Programm'), 'M. Weber');
    await expect(fenster.getByText('Das Konto ist zugeordnet.')).toBeVisible();
    const einsicht = await zeigeAnschrift();
    await expect(einsicht).toHaveCount(0);
    await expect(feld(fenster, 'Anschrift 1: Straße und Hausnummer')).toHaveValue(STRASSE);
    await feld(fenster, 'Anschrift 1: Ortsteil').fill('Oberdorf');
    await knopf(fenster, 'Haushalt speichern').click();
    await expect(fenster.getByText('Anschrift geschützt')).toBeVisible();
    await erwarteVerborgen(fenster, 'nach dem Speichern');
    await zeigeAnschrift();
    await expect(feld(fenster, 'Anschrift 1: Ortsteil')).toHaveValue('Oberdorf');
    await expect(feld(fenster, 'Anschrift 2: Ortsteil')).toHaveCount(0);
    await gehe(fenster, fall);
    await zeigeReiter(fenster, 'Haushalt');
    await expect(fenster.getByText('Anschrift geschützt')).toBeVisible();
    await expect(feld(fenster, 'Anschrift 1: Straße und Hausnummer')).toHaveCount(0);
  });
});

test('days that cannot be and empty names are said at their fields, and nothing typed is lost', async ({ fenster }) => {
  await gehe(fenster, '/faelle/neu');
  await trageEin(fenster, {
    'Person 1: Geboren': '31.2.1990',
    Postleitzahl: '739',
    'In der Anschlussunterbringung seit': '01.02.2018',
    'Ankunft in Deutschland': '01.03.2019',
  });
  await fenster.keyboard.press('Control+s');
  await erwarteSatz(feld(fenster, 'Person 1: Geboren'), /Datum/, '31.2.1990');
  await erwarteSatz(feld(fenster, 'Postleitzahl'), 'Die Postleitzahl hat fünf Ziffern.', '739');

  await trageEin(fenster, { 'Person 1: Geboren': '1990', Postleitzahl: '73901' });
  await fenster.keyboard.press('Control+s');
  await erwarteSatz(feld(fenster, 'Person 1: Nachname'), 'Bitte einen Namen eingeben.');
  await erwarteSatz(feld(fenster, 'Ankunft in Deutschland'), 'liegt in der Zukunft', '01.03.2019');

  await trageEin(fenster, { 'Person 1: Nachname': 'Bekele', 'Ankunft in Deutschland': '' });
  await fenster.keyboard.press('Control+s');
  await expect(seitentitel(fenster, 'Bekele')).toBeVisible();
  await zeigeReiter(fenster, 'Personen');
  await expect(feld(fenster, 'Geboren')).toHaveValue('1990');

  await test.step('a status that ends before it begins', async () => {
    await knopf(fenster, 'Aufenthaltspapier hinzufügen').click();
    await expect(auswahl(fenster, 'Aufenthalt 1: Status')).toBeFocused();
    await trageEin(fenster, { 'Aufenthalt 1: gültig von': '01.02.2018', 'Aufenthalt 1: gültig bis': '31.01.2018' });
    await fenster.keyboard.press('Control+s');
    await erwarteSatz(feld(fenster, 'Aufenthalt 1: gültig bis'), 'endet am 31.01.2018', '31.01.2018');
    await feld(fenster, 'Aufenthalt 1: gültig bis').fill('20.03.2018');
    await fenster.keyboard.press('Control+s');
    await expect(aufEinenBlick(fenster)).toContainText('in 19 Tagen');
  });
});
