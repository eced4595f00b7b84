import { expect, type Locator, type Page } from '@playwright/test';

/** The clerk of the stories. */
export const ANZEIGENAME = 'M. Weber';
export const PASSWORT = 'Kirschbaum und Nebelhorn 7';

const GEFRAGTE_GRUPPE = /^Gruppe \d+ vom gedruckten Blatt/;

type Art = 'Gemeinde oder Stadt' | 'Verband mehrerer Gemeinden' | 'Landkreis' | 'Beispielverband';

/** The groups of the recovery sheet as they stand on the page, first to last. */
async function gruppenDesBlattes(fenster: Page): Promise<string[]> {
  const gruppen = fenster.getByRole('list', { name: 'Schlüssel in Gruppen' }).locator('code');
  await expect(gruppen.first()).toBeVisible();
  return gruppen.allInnerTexts();
}

/** First three steps of set-up: what for, names, password. Ends at the recovery sheet. */
export async function legeDatenbestandAn(fenster: Page, art: Art, name: string): Promise<void> {
  await fenster.getByRole('radio', { name: art }).click();
  await fenster.getByRole('button', { name: 'Weiter' }).click();
  await fenster.getByLabel('Name des Datenbestands').fill(name);
  await fenster.getByLabel('Eigener Name').fill(ANZEIGENAME);
  await fenster.getByRole('button', { name: 'Weiter' }).click();
  await fenster.getByLabel('Passwort', { exact: true }).fill(PASSWORT);
  await fenster.getByLabel('Passwort wiederholen').fill(PASSWORT);
  await fenster.getByRole('button', { name: 'Datenbestand anlegen' }).click();
  // Argon2 is made to take half a second, on a busy machine several.
  const blatt = fenster.getByRole('heading', { level: 1, name: 'Wiederherstellungsblatt' });
  await expect(blatt.first()).toBeVisible({ timeout: 30_000 });
}

/** Types the group back that the page asks for once the sheet is hidden; the start page follows. */
export async function bestaetigeBlatt(fenster: Page): Promise<void> {
  const gruppen = await gruppenDesBlattes(fenster);
  await fenster.getByRole('button', { name: 'Das Blatt ist gedruckt' }).click();
  const gefragt = Number(/\d+/.exec(await fenster.getByText(GEFRAGTE_GRUPPE).innerText())?.[0]);
  await fenster.getByLabel(GEFRAGTE_GRUPPE).fill(gruppen[gefragt - 1] ?? '');
  await fenster.getByRole('button', { name: 'Einrichtung abschließen' }).click();
  await expect(fenster.getByRole('heading', { level: 1, name: /^Heute/ })).toBeVisible();
}

/** Set-up from beginning to end. */
export async function richteEin(fenster: Page, art: Art, name = 'Verband Oberes Tal'): Promise<void> {
  await legeDatenbestandAn(fenster, art, name);
  await bestaetigeBlatt(fenster);
}

/** Logs in the clerk of the stories, whose account is chosen where there are several. */
export async function meldeAn(fenster: Page, passwort = PASSWORT): Promise<void> {
  await expect(fenster.getByLabel('Passwort', { exact: true })).toBeVisible();
  const konto = fenster.getByRole('combobox', { name: 'Konto' });
  if ((await konto.count()) > 0) await waehle(konto, ANZEIGENAME);
  await fenster.getByLabel('Passwort', { exact: true }).fill(passwort);
  await fenster.getByRole('button', { name: 'Anmelden' }).click();
}

/** Opens a page by its place in the navigation. */
export async function oeffne(fenster: Page, name: string): Promise<void> {
  await fenster.getByRole('navigation').getByRole('link', { name }).click();
  await expect(fenster.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Picks an entry of a list field. */
export async function waehle(feld: Locator, eintrag: string): Promise<void> {
  await feld.click();
  await feld.page().getByRole('option', { name: eintrag, exact: true }).click();
}
