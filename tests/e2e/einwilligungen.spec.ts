import type { Locator, Page } from '@playwright/test';
import { meldeAn, waehle } from './support/buero.ts';
import { auswahl, erwarteSatz, feld, gehe, knopf, seitentitel, trageEin, zeigeReiter } from './support/fenster.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

/** The program plays on 1 March 2018 in the Verband with Maria Weber; nobody is entered yet. */
test.use({ datenbestand: 'oberesTal' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
});

const NOTIZ = 'Nachts wach seit dem Sommer.';

const dialog = (fenster: Page, name: string | RegExp) => fenster.getByRole('dialog', { name });
const abschnitt = (fenster: Page, name: string) => fenster.getByRole('region', { name, exact: true });
const zeile = (fenster: Page, name: string) => fenster.getByRole('listitem', { name, exact: true });

/** A single person in A-dorf, with the section of her consents on the page. */
async function legeFallAn(fenster: Page): Promise<void> {
  await gehe(fenster, '/faelle/neu');
  await trageEin(fenster, { 'Person 1: Vorname': 'Sara', 'Person 1: Nachname': 'Bekele' });
  await feld(fenster, 'Person 1: Geboren').fill('3.5.1994');
  await fenster.keyboard.press('Control+s');
  await expect(seitentitel(fenster, 'Bekele, Sara')).toBeVisible();
  await zeigeReiter(fenster, 'Einwilligungen');
}

interface Einwilligung {
  readonly empfaenger: string;
  readonly arten: readonly string[];
  readonly zweck: string;
  readonly anlass: string;
}

async function fuelleAus(ort: Locator, { empfaenger, arten, zweck, anlass }: Einwilligung): Promise<void> {
  await auswahl(ort, 'Empfänger').fill(empfaenger);
  await ort.page().keyboard.press('Tab');
  for (const art of arten) await ort.getByRole('checkbox', { name: art, exact: true }).check();
  await trageEin(ort, { Zweck: zweck, 'Anlass (Einzelfall)': anlass });
}

async function bereiteVor(fenster: Page, angaben: Einwilligung): Promise<Locator> {
  await abschnitt(fenster, 'Einwilligungen').getByRole('button', { name: 'Einwilligung vorbereiten' }).click();
  const vorbereitung = dialog(fenster, 'Einwilligung vorbereiten');
  await fuelleAus(vorbereitung, angaben);
  await knopf(vorbereitung, 'Einwilligung vorbereiten').click();
  await expect(vorbereitung).toHaveCount(0);
  return zeile(fenster, `Einwilligung von Sara Bekele für ${angaben.empfaenger}`);
}

async function trageSchrittEin(fenster: Page, eine: Locator, schritt: string, knopftext: string): Promise<void> {
  await knopf(eine, schritt).click();
  await knopf(dialog(fenster, /./), knopftext).click();
  await expect(dialog(fenster, /./)).toHaveCount(0);
}

test('three consents, one refused: the light is red for health and green for work', async ({ fenster, programm }) => {
  await legeFallAn(fenster);

  await test.step('a consent that names too little stays in the form, each sentence at its field', async () => {
    await abschnitt(fenster, 'Einwilligungen').getByRole('button', { name: 'Einwilligung vorbereiten' }).click();
    const vorbereitung = dialog(fenster, 'Einwilligung vorbereiten');
    await vorbereitung.getByRole('checkbox', { name: 'Gesundheit', exact: true }).check();
    await feld(vorbereitung, 'Zweck').fill('Vermittlung in Arbeit');
    await knopf(vorbereitung, 'Einwilligung vorbereiten').click();
    await erwarteSatz(feld(vorbereitung, 'Anlass (Einzelfall)'), 'Bitte den Einzelfall beschreiben.', '');
    await expect(vorbereitung.getByRole('alert')).toContainText('brauchen eine ausdrückliche Einwilligung');
    await vorbereitung.getByRole('checkbox', { name: 'Gesundheit', exact: true }).uncheck();
    await fuelleAus(vorbereitung, {
      empfaenger: 'Jobcenter A-dorf',
      arten: ['Bildung und Arbeit'],
      zweck: 'Vermittlung in Arbeit',
      anlass: 'Stelle in der Gärtnerei',
    });
    await knopf(vorbereitung, 'Einwilligung vorbereiten').click();
    await expect(vorbereitung).toHaveCount(0);
  });

  await test.step('its paper names everything, as Word file too', async () => {
    const jobcenter = zeile(fenster, 'Einwilligung von Sara Bekele für Jobcenter A-dorf');
    await expect(jobcenter).toContainText('vorbereitet');
    await knopf(jobcenter, 'Papier').click();
    const papier = abschnitt(fenster, 'Schweigepflichtentbindung');
    await expect(papier.getByRole('heading', { name: 'Freiwillig, und jederzeit zu widerrufen' })).toBeVisible();
    const datei = await programm.speichert(() => knopf(papier, 'Word-Datei').click());
    expect(datei.name).toBe('Schweigepflichtentbindung-Bekele-Jobcenter-A-dorf.docx');
    const word = await liesWord(datei.pfad);
    expect(word.fehler).toEqual([]);
    expect(word.alles).toContain('Stelle in der Gärtnerei');
    await knopf(papier, 'Zu den Einwilligungen').click();
    await trageSchrittEin(fenster, jobcenter, 'Erteilt', 'Als erteilt eintragen');
    await trageSchrittEin(fenster, jobcenter, 'Unterschrieben', 'Unterschrift eintragen');
    await expect(jobcenter).toContainText('gilt');
  });

  await test.step('the second waits for its signature, the third is refused', async () => {
    const schule = await bereiteVor(fenster, {
      empfaenger: 'Sprachschule B-heim',
      arten: ['Sprache'],
      zweck: 'Einstufung',
      anlass: 'Kursbeginn im April',
    });
    await trageSchrittEin(fenster, schule, 'Erteilt', 'Als erteilt eintragen');
    await expect(schule).toContainText('erteilt, ohne Unterschrift');
    const vermieterin = await bereiteVor(fenster, {
      empfaenger: 'Wohnbau Oberes Tal',
      arten: ['Einkommen und Schulden'],
      zweck: 'Wohnungssuche',
      anlass: 'Wohnung im Lindenweg',
    });
    await trageSchrittEin(fenster, vermieterin, 'Verweigert', 'Als verweigert eintragen');
    await expect(vermieterin).toContainText('verweigert');
  });

  const pruefung = abschnitt(fenster, 'Vor einem Brief oder Anruf prüfen');
  const ampel = pruefung.getByRole('status', { name: /^Ampel: / });

  await test.step('the light before a letter: green for work, red for health, with the way out', async () => {
    await auswahl(pruefung, 'An').fill('Jobcenter A-dorf');
    await fenster.keyboard.press('Tab');
    await pruefung.getByRole('checkbox', { name: 'Bildung und Arbeit', exact: true }).check();
    await expect(ampel).toHaveAccessibleName('Ampel: Grün');
    await pruefung.getByRole('checkbox', { name: 'Gesundheit', exact: true }).check();
    await expect(ampel).toHaveAccessibleName('Ampel: Rot');
    await expect(ampel).toContainText('Grün – Bildung und Arbeit');
    await expect(ampel).toContainText('Rot – Gesundheit: Liegt keine Einwilligung vor.');
    await feld(pruefung, 'Wofür').fill('Attest für die Maßnahme');
    await knopf(ampel, 'Schweigepflichtentbindung vorbereiten').click();
    const vorbereitung = dialog(fenster, 'Einwilligung vorbereiten');
    await expect(auswahl(vorbereitung, 'Empfänger')).toHaveValue('Jobcenter A-dorf');
    await expect(feld(vorbereitung, 'Zweck')).toHaveValue('Attest für die Maßnahme');
    await expect(vorbereitung.getByRole('checkbox', { name: 'Gesundheit', exact: true })).toBeChecked();
    await knopf(vorbereitung, 'Abbrechen').click();
  });

  await test.step('a withdrawal says what stops and what stays, and turns the light red', async () => {
    await pruefung.getByRole('checkbox', { name: 'Gesundheit', exact: true }).uncheck();
    await expect(ampel).toHaveAccessibleName('Ampel: Grün');
    await knopf(fenster, 'Weitere Schritte für Jobcenter A-dorf').click();
    await fenster.getByRole('menuitem', { name: /^Widerrufen/ }).click();
    const widerruf = dialog(fenster, 'Einwilligung widerrufen');
    await expect(widerruf).toContainText('Was stoppt:');
    await expect(widerruf).toContainText('bleibt rechtmäßig');
    await knopf(widerruf, 'Widerruf eintragen').click();
    await expect(ampel).toHaveAccessibleName('Ampel: Rot');
    await expect(ampel).toContainText('Ist die Einwilligung widerrufen (01.03.2018).');
  });
});

test('a closed note stays shut without a reason, and the reason stands in the Protokoll', async ({ fenster }) => {
  await legeFallAn(fenster);
  const umschlaege = abschnitt(fenster, 'Verschlossene Umschläge');

  await test.step('it is laid down, and the list says only since when', async () => {
    await knopf(umschlaege, 'Notiz in den Umschlag').click();
    const neue = dialog(fenster, 'Notiz in den verschlossenen Umschlag');
    await waehle(auswahl(neue, 'Thema'), 'Gesundheit');
    await feld(neue, 'Notiz').fill(NOTIZ);
    await knopf(neue, 'Umschlag verschließen').click();
    await expect(neue).toHaveCount(0);
    await expect(umschlaege.getByRole('row', { name: /Sara Bekele/ })).toContainText('01.03.2018');
    await expect(fenster.getByText(NOTIZ)).toHaveCount(0);
  });

  await test.step('without a reason it stays shut', async () => {
    await knopf(umschlaege, 'Öffnen …').click();
    const oeffnung = dialog(fenster, /öffnen/);
    await knopf(oeffnung, 'Öffnen').click();
    await erwarteSatz(feld(oeffnung, 'Grund'), 'Bitte den Grund eingeben.', '');
    await expect(oeffnung.getByText(NOTIZ)).toHaveCount(0);
    await feld(oeffnung, 'Grund').fill('Begleitung zum Arzt');
    await fenster.keyboard.press('Enter');
    await expect(oeffnung.getByText(NOTIZ)).toBeVisible();
    await knopf(oeffnung, 'Wieder verschließen').click();
    await expect(fenster.getByText(NOTIZ)).toHaveCount(0);
  });

  await test.step('the Protokoll names who opened it and why', async () => {
    await gehe(fenster, '/protokoll');
    await expect(
      fenster.getByText('M. Weber hat einen verschlossenen Umschlag geöffnet; Grund: Begleitung zum Arzt.'),
    ).toBeVisible();
    await expect(fenster.getByText(NOTIZ)).toHaveCount(0);
  });
});
