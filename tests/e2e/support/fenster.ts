import { expect, type Locator, type Page } from '@playwright/test';

/** A page or a part of it. */
export type Ort = Page | Locator;

/** The field for text, numbers or a date with exactly this label. */
export function feld(ort: Ort, name: string): Locator {
  return ort.getByRole('textbox', { name, exact: true });
}

/** The field with a list to choose from. */
export function auswahl(ort: Ort, name: string): Locator {
  return ort.getByRole('combobox', { name, exact: true });
}

export function knopf(ort: Ort, name: string | RegExp): Locator {
  return ort.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

/** Types into several fields, label by label. */
export async function trageEin(ort: Ort, angaben: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(angaben)) await feld(ort, name).fill(text);
}

/** The heading of the page. */
export function seitentitel(fenster: Page, titel: string | RegExp): Locator {
  return fenster.getByRole('heading', { level: 1, name: titel, ...(typeof titel === 'string' ? { exact: true } : {}) });
}

/** Opens an address of the window, as a bookmark does. */
export async function gehe(fenster: Page, pfad: string): Promise<void> {
  await fenster.goto(new URL(pfad, fenster.url()).href);
}

/** Shows a tab of a record. */
export async function zeigeReiter(fenster: Page, name: string): Promise<void> {
  await fenster.getByRole('tab', { name, exact: true }).click();
  await expect(fenster.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
}

/** The line at the foot of a form that says that nothing is left to save. */
export async function erwarteGespeichert(fenster: Page): Promise<void> {
  await expect(fenster.getByRole('main').getByText('Gespeichert', { exact: true })).toBeVisible();
}

export async function speichere(fenster: Page): Promise<void> {
  await knopf(fenster, 'Speichern').click();
  await erwarteGespeichert(fenster);
}

/** Expects the sentence at the field, where screen readers say it, and what was typed still in it. */
export async function erwarteSatz(ziel: Locator, satz: string | RegExp, getippt?: string): Promise<void> {
  await expect(ziel).toHaveAccessibleDescription(satz instanceof RegExp ? satz : new RegExp(escaped(satz)));
  await expect(ziel).toHaveAttribute('aria-invalid', 'true');
  if (getippt !== undefined) await expect(ziel).toHaveValue(getippt);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The text of a place in one line, with single blanks also where the window keeps an amount together. */
export async function wortlaut(ort: Locator): Promise<string> {
  return eineZeile(await ort.innerText());
}

export function eineZeile(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
