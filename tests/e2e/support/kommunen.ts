import { expect, type Page } from '@playwright/test';
import { oeffne, waehle } from './buero.ts';
import { auswahl, feld, knopf, seitentitel, trageEin, zeigeReiter } from './fenster.ts';

/** What the clerk enters for a body; labels of the page with what is typed. */
export interface Kommunenangaben {
  readonly name: string;
  /** As the list of kinds says it. */
  readonly art: string;
  /** Label of the key of this kind, and the key. */
  readonly schluessel?: readonly [label: string, schluessel: string];
  readonly weiteres?: Readonly<Record<string, string>>;
}

export const GEMEINDESCHLUESSEL = 'Gemeindeschlüssel (8 Ziffern)';
export const VERBANDSSCHLUESSEL = 'Verbandsschlüssel (9 Ziffern)';

/** Opens the page of a new body from the list. */
export async function beginneKommune(fenster: Page): Promise<void> {
  await oeffne(fenster, 'Kommunen');
  await fenster.getByRole('main').getByRole('link', { name: 'Kommune anlegen' }).first().click();
  await expect(seitentitel(fenster, 'Kommune anlegen')).toBeVisible();
}

/** Enters a body; ends at its page. */
export async function legeKommuneAn(
  fenster: Page,
  { name, art, schluessel, weiteres }: Kommunenangaben,
): Promise<void> {
  await beginneKommune(fenster);
  await waehle(auswahl(fenster, 'Art'), art);
  await trageEin(fenster, { 'Amtlicher Name': name, ...weiteres });
  if (schluessel) await feld(fenster, schluessel[0]).fill(schluessel[1]);
  await knopf(fenster, 'Kommune anlegen').click();
  await expect(seitentitel(fenster, name)).toBeVisible();
}

export async function oeffneKommune(fenster: Page, name: string): Promise<void> {
  await oeffne(fenster, 'Kommunen');
  await fenster.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(seitentitel(fenster, name)).toBeVisible();
}

/** Adds a member on the page of the Verband. */
export async function nimmMitgliedAuf(fenster: Page, name: string, von: string): Promise<void> {
  await knopf(fenster, 'Mitglied hinzufügen').click();
  await waehle(auswahl(fenster, 'Kommune'), name);
  await feld(fenster, 'von').fill(von);
  await knopf(fenster, 'Speichern').click();
  await expect(fenster.getByRole('table', { name: 'Mitglieder' }).getByRole('row', { name })).toContainText(von);
}

/** Enters the persons at the Stichtag for the first regime, on the page of the Kommune. */
export async function trageRahmenEin(fenster: Page, personen: number, herkunft: string): Promise<void> {
  await zeigeReiter(fenster, 'Planungsrahmen');
  const karte = fenster.getByRole('region', { name: 'Erste Förderung 2017 bis 2019' });
  await knopf(karte, 'Eintragen').click();
  await feld(karte, 'Personen am Stichtag').fill(String(personen));
  await feld(karte, 'Herkunft').fill(herkunft);
  await knopf(karte, 'Speichern').click();
  await expect(knopf(karte, 'Ändern')).toBeVisible();
}
