import type { Locator, Page } from '@playwright/test';
import { legeAntragAn } from './support/antraege.ts';
import { ANZEIGENAME, meldeAn, oeffne, waehle } from './support/buero.ts';
import { auswahl, feld, gehe, knopf, seitentitel, speichere, trageEin, zeigeReiter } from './support/fenster.ts';
import {
  beginneKommune,
  GEMEINDESCHLUESSEL,
  legeKommuneAn,
  oeffneKommune,
  trageRahmenEin,
} from './support/kommunen.ts';
import { fuegeKontoHinzu, meldeAnAls } from './support/konten.ts';
import { expect, test } from './support/test.ts';

/** What was done can be looked at, taken back and brought back; what was typed is not lost. */

const KOLLEGE = 'Hannes Ulm';

test.use({ datenbestand: 'oberesTal' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible({ timeout: 30_000 });
});

async function setzeFax(fenster: Page, fax: string): Promise<void> {
  await feld(fenster, 'Fax').fill(fax);
  await speichere(fenster);
}

/** Opens the history of the record that is shown. */
async function oeffneVerlauf(fenster: Page): Promise<Locator> {
  await knopf(fenster, 'Verlauf').click();
  const verlauf = fenster.getByRole('dialog', { name: 'Verlauf' });
  await expect(verlauf.getByRole('listitem').first()).toBeVisible();
  return verlauf;
}

/** Opens before and after of one of its entries. */
async function oeffneAenderungen(verlauf: Locator, satz: RegExp): Promise<Locator> {
  const eintrag = verlauf.getByRole('listitem').filter({ hasText: satz }).first();
  await knopf(eintrag, 'Was wurde geändert').click();
  return verlauf.page().getByRole('dialog', { name: 'Was wurde geändert' });
}

test('Ctrl+Z takes the own last save back, and „Wiederholen“ does it again', async ({ fenster }) => {
  await oeffneKommune(fenster, 'A-dorf');
  await setzeFax(fenster, '07161 202-9');
  await seitentitel(fenster, 'A-dorf').click();
  await fenster.keyboard.press('Control+z');
  await expect(fenster.getByText('Rückgängig gemacht: die Kommune A-dorf geändert')).toBeVisible();
  await expect(feld(fenster, 'Fax')).toHaveValue('');
  await knopf(fenster, 'Wiederholen').click();
  await expect(fenster.getByText('Wiederholt: die Kommune A-dorf geändert')).toBeVisible();
  await expect(feld(fenster, 'Fax')).toHaveValue('07161 202-9');
});

test('each save offers to be taken back, the newest one alone; in a text field Ctrl+Z belongs to the text', async ({
  fenster,
}) => {
  await oeffneKommune(fenster, 'B-heim');
  await setzeFax(fenster, '07161 303-9');
  await expect(fenster.getByText('Gespeichert: die Kommune B-heim geändert')).toBeVisible();
  await oeffneKommune(fenster, 'A-dorf');
  await setzeFax(fenster, '07161 202-9');
  await expect(fenster.getByText('Gespeichert: die Kommune A-dorf geändert')).toBeVisible();
  await expect(fenster.getByText('Gespeichert: die Kommune B-heim geändert')).toHaveCount(0);
  await knopf(fenster, 'Rückgängig').click();
  await expect(feld(fenster, 'Fax')).toHaveValue('');

  await feld(fenster, 'Telefon').pressSequentially('12');
  await fenster.keyboard.press('Control+z');
  await expect(feld(fenster, 'Telefon')).not.toHaveValue(/^12/);
  await expect(fenster.getByText(/^Rückgängig gemacht: die Kommune B-heim/)).toHaveCount(0);
  await knopf(fenster, 'Verwerfen').click();

  await seitentitel(fenster, 'A-dorf').click();
  await fenster.keyboard.press('?');
  const tasten = fenster.getByRole('dialog', { name: 'Tasten' });
  await expect(
    tasten.getByRole('row', { name: /^Strg\+Z Den eigenen letzten Schritt rückgängig machen/ }),
  ).toBeVisible();
});

test('the history of a Kommune, a person and an Antrag shows before and after, and takes back from there', async ({
  fenster,
}) => {
  await test.step('a Kommune: an older step, with a newer one that stays', async () => {
    await oeffneKommune(fenster, 'A-dorf');
    await setzeFax(fenster, '07161 202-9');
    const aenderungen = await oeffneAenderungen(await oeffneVerlauf(fenster), /hat die Kommune A-dorf geändert/);
    await expect(aenderungen.getByRole('row', { name: 'Auskunft: Fax – 07161 202-9' })).toBeVisible();
    await knopf(aenderungen, 'Rückgängig machen').click();
    const verlauf = fenster.getByRole('dialog', { name: 'Verlauf' });
    await expect(verlauf.getByText('M. Weber hat rückgängig gemacht: die Kommune A-dorf geändert.')).toBeVisible();
    await fenster.keyboard.press('Escape');
    await expect(feld(fenster, 'Fax')).toHaveValue('');
  });

  await test.step('a person', async () => {
    await oeffne(fenster, 'Personal');
    await fenster.getByRole('main').getByRole('link', { name: 'Weber, Maria' }).click();
    await feld(fenster, 'Bemerkung').fill('Vertretung durch A-dorf');
    await speichere(fenster);
    const aenderungen = await oeffneAenderungen(await oeffneVerlauf(fenster), /hat die Person Maria Weber geändert/);
    await expect(aenderungen.getByRole('row', { name: /^Bemerkung .* Vertretung durch A-dorf$/ })).toBeVisible();
    await knopf(aenderungen, 'Rückgängig machen').click();
    await expect(fenster.getByText(/^Rückgängig gemacht: die Person Maria Weber geändert/)).toBeVisible();
    await fenster.keyboard.press('Escape');
    await expect(feld(fenster, 'Bemerkung')).not.toHaveValue('Vertretung durch A-dorf');
  });

  await test.step('an Antrag', async () => {
    await legeAntragAn(fenster, { antragstellerin: 'Verband Oberes Tal', von: '01.01.2018', bis: '31.12.2018' });
    const aenderungen = await oeffneAenderungen(await oeffneVerlauf(fenster), /hat den Antrag .* angelegt/);
    await expect(aenderungen.getByRole('row', { name: 'Zeitraum von – 01.01.2018' })).toBeVisible();
    await knopf(aenderungen, 'Rückgängig machen').click();
    await expect(fenster.getByText(/^Rückgängig gemacht: den Antrag/)).toBeVisible();
    await gehe(fenster, '/antraege');
    await expect(fenster.getByRole('main').getByText('Verband Oberes Tal 2018')).toHaveCount(0);
  });
});

test('a deleted Kommune comes back from the bin with its frame', async ({ fenster }) => {
  await legeKommuneAn(fenster, { name: 'D-tal', art: 'Gemeinde', schluessel: [GEMEINDESCHLUESSEL, '08117904'] });
  await trageRahmenEin(fenster, 37, 'Schreiben vom 05.01.2018');
  await knopf(fenster, 'Weitere Aktionen').click();
  await fenster.getByRole('menuitem', { name: 'Löschen …' }).click();
  await knopf(fenster, 'Kommune löschen').click();
  await expect(seitentitel(fenster, 'Kommunen')).toBeVisible();
  await expect(fenster.getByText(/^Im Papierkorb: die Kommune D-tal/)).toBeVisible();
  await oeffne(fenster, 'Papierkorb');
  const zeile = fenster.getByRole('row', { name: /^Kommune D-tal/ });
  await expect(zeile).toContainText(ANZEIGENAME);
  await knopf(zeile, 'Kommune D-tal zurückholen').click();
  await expect(fenster.getByText('Der Papierkorb ist leer')).toBeVisible();
  await oeffneKommune(fenster, 'D-tal');
  await zeigeReiter(fenster, 'Planungsrahmen');
  await expect(fenster.getByRole('tabpanel').getByText(/^37 \(/)).toBeVisible();
});

test('what was typed is offered again after the program was started anew, and is gone after saving', async ({
  programm,
  fenster,
}) => {
  const gesichert = () => fenster.waitForResponse((antwort) => antwort.url().includes('entwuerfe/speichern'));
  await beginneKommune(fenster);
  await trageEin(fenster, { 'Amtlicher Name': 'D-tal' });
  const warten = gesichert();
  await trageEin(fenster, { Ort: 'D-tal am Bach' });
  await warten;
  await programm.startetNeu();
  await meldeAn(fenster);
  await beginneKommune(fenster);
  await expect(feld(fenster, 'Amtlicher Name')).toHaveValue('');
  await expect(fenster.getByText(/^Entwurf von heute .* wieder aufnehmen\?$/)).toBeVisible();
  await knopf(fenster, 'Wieder aufnehmen').click();
  await expect(feld(fenster, 'Amtlicher Name')).toHaveValue('D-tal');
  await expect(feld(fenster, 'Ort')).toHaveValue('D-tal am Bach');
  await feld(fenster, GEMEINDESCHLUESSEL).fill('08117904');
  await knopf(fenster, 'Kommune anlegen').click();
  await expect(seitentitel(fenster, 'D-tal')).toBeVisible();

  const gefragt = fenster.waitForResponse((antwort) => antwort.url().includes('entwuerfe/lesen'));
  await beginneKommune(fenster);
  await gefragt;
  await expect(feld(fenster, 'Amtlicher Name')).toHaveValue('');
  await expect(fenster.getByText(/wieder aufnehmen\?/)).toHaveCount(0);
});

test('a lock costs no inputs of small forms either: they are open again with what was typed', async ({ fenster }) => {
  await oeffneKommune(fenster, 'Verband Oberes Tal');
  await zeigeReiter(fenster, 'Mitglieder');
  await knopf(fenster, 'Mitglied hinzufügen').click();
  await feld(fenster, 'von').fill('01.03.2018');
  await fenster.keyboard.press('Control+l');
  await meldeAn(fenster);
  await expect(feld(fenster, 'von')).toHaveValue('01.03.2018');
  await expect(fenster.getByText('Eingaben von vor der Sperre')).toBeVisible();
  await knopf(fenster, 'Abbrechen').click();

  await oeffne(fenster, 'Förderrecht');
  await fenster
    .getByRole('button', { name: /^Kleinster beantragter Stellenanteil ändern$/ })
    .first()
    .click();
  await feld(fenster, 'Woher stammt der Wert?').fill('Schreiben vom 05.01.2018');
  await fenster.keyboard.press('Control+l');
  await meldeAn(fenster);
  await expect(feld(fenster, 'Woher stammt der Wert?')).toHaveValue('Schreiben vom 05.01.2018');
});

test('a folded navigation stays folded when the program is started anew', async ({ programm, fenster }) => {
  const breite = async () => (await fenster.getByRole('navigation', { name: 'Bereiche' }).boundingBox())?.width ?? 0;
  const breit = await breite();
  const gespeichert = fenster.waitForResponse((antwort) => antwort.url().includes('einstellungenSpeichern'));
  await knopf(fenster, 'Einklappen').click();
  await gespeichert;
  await programm.startetNeu();
  await meldeAn(fenster);
  await expect(knopf(fenster, 'Navigation ausklappen')).toHaveAttribute('aria-expanded', 'false');
  expect(await breite()).toBeLessThan(breit / 2);
  expect(await fenster.evaluate(() => localStorage.length)).toBe(0);
});

test('two accounts at one record: both versions, the refused undo, and the Protokoll that tells of it', async ({
  programm,
  fenster,
}) => {
  await fuegeKontoHinzu(fenster, KOLLEGE, 'Sachbearbeitung Förderung, alle Kommunen');
  const zweites = await programm.zweitesFenster();
  await meldeAnAls(zweites, KOLLEGE);

  await test.step('the second save shows both versions, and stores what the clerk chooses', async () => {
    await oeffneKommune(fenster, 'A-dorf');
    await oeffneKommune(zweites, 'A-dorf');
    await trageEin(zweites, { Telefon: '07161 202-77', Fax: '07161 202-70' });
    await speichere(zweites);
    await trageEin(fenster, { Fax: '07161 202-9', 'Amt oder Sachgebiet': 'Bürgerbüro' });
    await knopf(fenster, 'Speichern').click();
    const meldung = fenster.getByRole('alert', { name: 'Inzwischen geändert' });
    await expect(meldung).toContainText(`Geändert von ${KOLLEGE}`);
    const wahl = (name: string) => meldung.getByRole('radio', { name, exact: true });
    await expect(wahl('Telefon: neuer Stand 07161 202-77')).toBeChecked();
    await expect(wahl('Amt oder Sachgebiet: eigene Eingabe Bürgerbüro')).toBeChecked();
    await expect(wahl('Fax: eigene Eingabe 07161 202-9')).toBeChecked();
    await wahl('Fax: neuer Stand 07161 202-70').check();
    await knopf(meldung, 'Auswahl übernehmen und speichern').click();
    await expect(meldung).toHaveCount(0);
    await zweites.reload();
    await expect(feld(zweites, 'Telefon')).toHaveValue('07161 202-77');
    await expect(feld(zweites, 'Fax')).toHaveValue('07161 202-70');
    await expect(feld(zweites, 'Amt oder Sachgebiet')).toHaveValue('Bürgerbüro');
  });

  await test.step('an undo that the other has overtaken is refused with who and what', async () => {
    const aenderungen = await oeffneAenderungen(
      await oeffneVerlauf(zweites),
      /Hannes Ulm hat die Kommune A-dorf geändert/,
    );
    await knopf(aenderungen, 'Rückgängig machen').click();
    await expect(zweites.getByText(/M\. Weber hat am .* die Kommune A-dorf geändert\./)).toBeVisible();
    await zweites.keyboard.press('Escape');
    await expect(feld(zweites, 'Fax')).toHaveValue('07161 202-70');
    await expect(knopf(zweites, 'Verlauf')).toBeVisible();
  });

  await test.step('from the history to the Protokoll of the record, and from its lines to records', async () => {
    const verlauf = await oeffneVerlauf(fenster);
    await verlauf.getByRole('link', { name: /^Im Protokoll ansehen/ }).click();
    await expect(seitentitel(fenster, 'Protokoll')).toBeVisible();
    await expect(auswahl(fenster, 'Eintrag')).toHaveValue('A-dorf');
    const zeilen = fenster.getByRole('main').getByRole('listitem');
    await expect(zeilen.filter({ hasText: `${KOLLEGE} hat die Kommune A-dorf geändert.` })).toHaveCount(1);
    await expect(zeilen.filter({ hasText: 'Planungsrahmen von A-dorf' })).toHaveCount(1);
    await expect(zeilen.filter({ hasText: 'B-heim' })).toHaveCount(0);
    await expect(zeilen.filter({ hasText: 'angemeldet' })).toHaveCount(0);

    await fenster.getByLabel('Alle Einträge').click();
    await expect(zeilen.filter({ hasText: 'angemeldet' }).first()).toBeVisible();
    await fenster.getByRole('link', { name: 'Protokoll nur zu: Kommune A-dorf' }).first().click();
    await expect(zeilen.filter({ hasText: 'angemeldet' })).toHaveCount(0);
    await fenster.getByRole('link', { name: 'Kommune A-dorf', exact: true }).first().click();
    await expect(seitentitel(fenster, 'A-dorf')).toBeVisible();
  });

  await test.step('the Protokoll by account and by days', async () => {
    await oeffne(fenster, 'Protokoll');
    const zeilen = fenster.getByRole('main').getByRole('listitem');
    await waehle(auswahl(fenster, 'Konto'), KOLLEGE);
    await expect(zeilen.filter({ hasText: ANZEIGENAME })).toHaveCount(0);
    await expect(zeilen.filter({ hasText: `${KOLLEGE} hat sich angemeldet.` })).toHaveCount(1);
    const heute = new Date();
    const tag = (abstand: number) =>
      new Date(heute.getFullYear(), heute.getMonth(), heute.getDate() + abstand).toLocaleDateString('de-DE');
    await feld(fenster, 'von').fill(tag(2));
    await expect(fenster.getByText('Keine Einträge.')).toBeVisible();
    await feld(fenster, 'von').fill(tag(-1));
    await feld(fenster, 'bis').fill(tag(1));
    await expect(zeilen.filter({ hasText: `${KOLLEGE} hat sich angemeldet.` })).toHaveCount(1);
  });

  await test.step('the check of the chain', async () => {
    await knopf(fenster, 'Protokoll prüfen').click();
    await expect(fenster.getByRole('status').filter({ hasText: 'Das Protokoll ist unversehrt' })).toBeVisible();
  });
});
