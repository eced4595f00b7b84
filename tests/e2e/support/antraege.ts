import { expect, type Locator, type Page } from '@playwright/test';
import { oeffne, waehle } from './buero.ts';
import { auswahl, feld, knopf, seitentitel, speichere, wortlaut, zeigeReiter } from './fenster.ts';

/** Opens the page of a new Antrag from the list. */
export async function beginneAntrag(fenster: Page): Promise<void> {
  await oeffne(fenster, 'Anträge');
  await fenster.getByRole('main').getByRole('link', { name: 'Antrag anlegen' }).first().click();
  await expect(seitentitel(fenster, 'Antrag anlegen')).toBeVisible();
}

/** Makes a draft for an applicant and a period; ends at its page. */
export async function legeAntragAn(
  fenster: Page,
  { antragstellerin, von, bis }: { antragstellerin: string; von: string; bis: string },
): Promise<void> {
  await beginneAntrag(fenster);
  await waehle(auswahl(fenster, 'Antragstellerin'), antragstellerin);
  await feld(fenster, 'Durchführung von').fill(von);
  await feld(fenster, 'bis').fill(bis);
  await knopf(fenster, 'Antrag anlegen').click();
  await expect(seitentitel(fenster, `Antrag ${antragstellerin} ${von.slice(-4)}`)).toBeVisible();
}

/** The rail beside the form: result, hindrances, papers. */
export function leiste(fenster: Page): Locator {
  return fenster.getByRole('complementary', { name: 'Ergebnis, Hindernisse und Dokumente' });
}

/** A hindrance of the rail by its sentence; it says `Sperrt:` or `Warnt:` first. */
export function hindernis(fenster: Page, satz: string | RegExp): Locator {
  return leiste(fenster).getByRole('listitem').filter({ hasText: satz });
}

export const pruefungAbschliessen = (fenster: Page) => knopf(fenster, 'Prüfung abschließen');

/** The card of one post, by its name. */
export function stelle(fenster: Page, titel: string): Locator {
  return fenster.getByRole('tabpanel').getByRole('region', { name: titel, exact: true });
}

/** Ticks every declaration and says that the applicant is not entitled to deduct VAT. */
export async function erklaereAlles(fenster: Page): Promise<void> {
  await zeigeReiter(fenster, 'Erklärungen');
  const erklaerungen = fenster.getByRole('region', { name: 'Erklärungen', exact: true });
  for (const kaestchen of await erklaerungen.getByRole('checkbox').all()) await kaestchen.check();
  await fenster.getByRole('radio', { name: 'nicht zum Vorsteuerabzug berechtigt' }).check();
  await speichere(fenster);
}

/** The state beside the title: `geprüft`, `rückfrage, Fassung 2`. */
export async function erwarteZustand(fenster: Page, zustand: string): Promise<void> {
  await expect(
    fenster.getByRole('banner').or(fenster.getByRole('main')).getByText(zustand, { exact: true }).first(),
  ).toBeVisible();
}

/** Closes the Antrag. */
export async function schliessePruefungAb(fenster: Page): Promise<void> {
  await pruefungAbschliessen(fenster).click();
  await expect(pruefungAbschliessen(fenster)).toHaveCount(0);
  await erwarteZustand(fenster, 'geprüft');
}

/** Makes a checked Antrag a draft again. */
export async function oeffneWieder(fenster: Page): Promise<void> {
  await knopf(fenster, 'Weitere Aktionen').click();
  await fenster.getByRole('menuitem', { name: 'Wieder öffnen' }).click();
}

/** Opens „Warum diese Zahl?“ behind an amount, reads it and closes it. */
export async function warum(fenster: Page, betrag: Locator): Promise<{ rechnung: string; werte: string[] }> {
  await betrag.click();
  const dialog = fenster.getByRole('dialog', { name: 'Warum diese Zahl?' });
  const werte = dialog.getByRole('table', { name: 'Eingesetzte Werte mit Quelle' }).getByRole('row');
  await expect(dialog.getByText('Eingesetzt', { exact: true })).toBeVisible();
  const rechnung = await wortlaut(dialog);
  const zeilen = await Promise.all((await werte.all()).slice(1).map(wortlaut));
  await knopf(dialog, 'Schließen').click();
  await expect(dialog).toHaveCount(0);
  return { rechnung, werte: zeilen };
}
