import { expect, type Page } from '@playwright/test';
import { oeffne, waehle } from './buero.ts';
import { auswahl, feld, knopf, seitentitel, trageEin } from './fenster.ts';

/** One row of the shares of a person. */
export interface Anteil {
  readonly kommune: string;
  readonly bezeichnung?: string;
  readonly umfang: string;
  readonly von: string;
  readonly bis?: string;
}

export interface Personenangaben {
  readonly vorname: string;
  readonly nachname: string;
  readonly geschlecht?: string;
  /** Kind of employer and its name. */
  readonly traeger?: readonly [art: string, name: string];
  readonly typ: RegExp;
  /** Further fields, label by label. */
  readonly weiteres?: Readonly<Record<string, string>>;
  readonly nachqualifizierung?: string;
  readonly anteile: readonly Anteil[];
}

/** Opens the page of a new person from the list. */
export async function beginnePerson(fenster: Page): Promise<void> {
  await oeffne(fenster, 'Personal');
  await fenster.getByRole('main').getByRole('link', { name: 'Person anlegen' }).first().click();
  await expect(seitentitel(fenster, 'Person anlegen')).toBeVisible();
}

/** Adds a row of shares as the last one. */
export async function trageAnteilEin(fenster: Page, nummer: number, anteil: Anteil): Promise<void> {
  await knopf(fenster, 'Anteil hinzufügen').click();
  await waehle(auswahl(fenster, `Anteil ${nummer}: Kommune`), anteil.kommune);
  await feld(fenster, `Anteil ${nummer}: Bezeichnung`).fill(anteil.bezeichnung ?? 'Integrationsmanagement');
  await feld(fenster, `Anteil ${nummer}: Umfang`).fill(anteil.umfang);
  await feld(fenster, `Anteil ${nummer}: von`).fill(anteil.von);
  if (anteil.bis !== undefined) await feld(fenster, `Anteil ${nummer}: bis`).fill(anteil.bis);
}

/** Types everything about a new person, without saving. */
export async function fuellePerson(fenster: Page, angaben: Personenangaben): Promise<void> {
  await trageEin(fenster, { Vorname: angaben.vorname, Nachname: angaben.nachname });
  if (angaben.geschlecht) await waehle(auswahl(fenster, 'Geschlecht'), angaben.geschlecht);
  if (angaben.traeger) {
    await waehle(auswahl(fenster, 'Art des Anstellungsträgers'), angaben.traeger[0]);
    await waehle(auswahl(fenster, 'Anstellungsträger'), angaben.traeger[1]);
  }
  await fenster.getByRole('radio', { name: angaben.typ }).check();
  if (angaben.nachqualifizierung) await waehle(auswahl(fenster, 'Nachqualifizierung'), angaben.nachqualifizierung);
  await trageEin(fenster, angaben.weiteres ?? {});
  for (const [stelle, anteil] of angaben.anteile.entries()) await trageAnteilEin(fenster, stelle + 1, anteil);
}

/** Enters a person; ends at the page of the person. */
export async function legePersonAn(fenster: Page, angaben: Personenangaben): Promise<void> {
  await beginnePerson(fenster);
  await fuellePerson(fenster, angaben);
  await knopf(fenster, 'Person anlegen').click();
  await expect(seitentitel(fenster, `${angaben.vorname} ${angaben.nachname}`)).toBeVisible();
}
