import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { gehe, knopf } from './fenster.ts';

/** What is done on each page of a tour; `name` says which page it is. */
export type Besuch = (name: string) => Promise<void>;

/** The handbook's pages, by their files. */
const HANDBUCHSEITEN = globSync('*.md', { cwd: join(import.meta.dirname, '../../../resources/handbuch') })
  .map((datei) => datei.replace(/\.md$/, ''))
  .sort();

/** Every list and every page that belongs to no record, with its address. */
export const EINZELSEITEN = [
  ['Start', '/'],
  ['Kommunen', '/kommunen'],
  ['Kommune anlegen', '/kommunen/neu'],
  ['Personal', '/personal'],
  ['Person anlegen', '/personal/neu'],
  ['Netzwerk', '/netzwerk'],
  ['Stelle aufnehmen', '/netzwerk/neu'],
  ['Fälle', '/faelle'],
  ['Neuer Fall', '/faelle/neu'],
  ['Ziele und Maßnahmen', '/bibliothek'],
  ['Integrationspläne', '/plaene'],
  ['Beratungen', '/beratungen'],
  ['Kennzahlen', '/kennzahlen'],
  ['Termine', '/termine'],
  ['Vertretung', '/vertretungen'],
  ['Während Ihrer Abwesenheit', '/vertretungen/rueckkehr'],
  ['Fälle übergeben', '/vertretungen/uebergabe'],
  ['Anträge', '/antraege'],
  ['Antrag anlegen', '/antraege/neu'],
  ['Vereinbarungen', '/vereinbarungen'],
  ['Vereinbarung anlegen', '/vereinbarungen/neu'],
  ['Dokumente', '/dokumente'],
  ['Pakete', '/pakete'],
  ['Fristen', '/fristen'],
  ['Vordrucke', '/vordrucke'],
  ['Förderrecht', '/foerderrecht'],
  ['Protokoll', '/protokoll'],
  ['Papierkorb', '/papierkorb'],
  ['Sicherung', '/sicherung'],
  ['Konten', '/konten'],
  ['Neues Wiederherstellungsblatt', '/konten/blatt'],
  ['Passwort ändern', '/konto/passwort'],
  ['Handbuch', '/handbuch'],
  ...HANDBUCHSEITEN.map((seite) => [`Handbuch, ${seite}`, `/handbuch/${seite}`] as const),
  ['Seite nicht gefunden', '/gibt-es-nicht'],
] as const;

/** The lists whose rows are records. */
export type Liste =
  | '/kommunen'
  | '/personal'
  | '/faelle'
  | '/netzwerk'
  | '/antraege'
  | '/vereinbarungen'
  | '/konten'
  | '/pakete'
  | '/vordrucke';

/** Waits until a page and all its data are there. */
export async function erwarteInhalt(fenster: Page): Promise<void> {
  await expect(fenster.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(fenster.locator('[aria-busy=true]').filter({ visible: true })).toHaveCount(0);
  await fenster.evaluate(async () => document.fonts.ready);
}

export async function oeffneSeite(fenster: Page, pfad: string): Promise<void> {
  await gehe(fenster, pfad);
  await erwarteInhalt(fenster);
}

/** Links of a list to its records, in the order of the rows. */
export function zeilen(fenster: Page) {
  return fenster.getByRole('main').getByRole('table').locator('tbody').getByRole('link');
}

/** Opens a record from its list, by its row or by what the row says. */
export async function oeffneEintrag(fenster: Page, liste: Liste, welcher: number | string | RegExp): Promise<void> {
  await oeffneSeite(fenster, liste);
  const zeile =
    typeof welcher === 'number' ? zeilen(fenster).nth(welcher) : zeilen(fenster).filter({ hasText: welcher }).first();
  await zeile.click();
  await expect(fenster).toHaveURL(new RegExp(`${liste}/(?!neu)`));
  await erwarteInhalt(fenster);
}

/** Visits every tab of the page; a page without tabs once. */
export async function besucheReiter(fenster: Page, name: string, besuch: Besuch): Promise<void> {
  const reiter = fenster.getByRole('main').getByRole('tab');
  const anzahl = await reiter.count();
  if (anzahl === 0) await besuch(name);
  for (let stelle = 0; stelle < anzahl; stelle += 1) {
    await reiter.nth(stelle).click();
    await expect(reiter.nth(stelle)).toHaveAttribute('aria-selected', 'true');
    await erwarteInhalt(fenster);
    await besuch(`${name}, ${await reiter.nth(stelle).innerText()}`);
  }
}

/** The pages that belong to no record are visited in so many parts, each a story of its own. */
export const SEITENTEILE = 3;

/** Visits every third of the pages that belong to no record: part 0, 1 or 2. */
export async function besucheSeitenteil(teil: number, fenster: Page, besuch: Besuch): Promise<void> {
  for (const [stelle, [name, pfad]] of EINZELSEITEN.entries()) {
    if (stelle % SEITENTEILE !== teil) continue;
    await oeffneSeite(fenster, pfad);
    await besucheReiter(fenster, name, besuch);
  }
}

/** Visits all of them. */
export async function besucheEinzelseiten(fenster: Page, besuch: Besuch): Promise<void> {
  for (let teil = 0; teil < SEITENTEILE; teil += 1) await besucheSeitenteil(teil, fenster, besuch);
}

/** Asks to delete the record that is shown, visits the question and gives it up. */
export async function besucheLoeschfrage(fenster: Page, name: string, besuch: Besuch): Promise<void> {
  await knopf(fenster, 'Weitere Aktionen').click();
  await fenster.getByRole('menuitem', { name: /^Löschen/ }).click();
  const frage = fenster.getByRole('dialog');
  await expect(knopf(frage, 'Abbrechen')).toBeVisible();
  await besuch(`${name}, Löschen`);
  await knopf(frage, 'Abbrechen').click();
  await expect(frage).toHaveCount(0);
}
