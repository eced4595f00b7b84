import { expect, type Page } from '@playwright/test';
import { knopf } from './fenster.ts';

/** Takes the one goal of the library that `suche` finds into the plan, with keys alone. */
export async function nimmAusBibliothek(fenster: Page, suche: string): Promise<void> {
  await knopf(fenster, 'Ziele aus der Bibliothek').click();
  const wahl = fenster.getByRole('dialog', { name: 'Ziele aus der Bibliothek' });
  await expect(wahl.getByLabel('Ziele suchen', { exact: true })).toBeFocused();
  await fenster.keyboard.type(suche);
  await expect(wahl.getByRole('option')).toHaveCount(1);
  await fenster.keyboard.press('Enter');
  await fenster.keyboard.press('Control+Enter');
  await expect(wahl).toHaveCount(0);
}
