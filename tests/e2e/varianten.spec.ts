import type { Locator, Page } from '@playwright/test';
import { hindernis, legeAntragAn, stelle } from './support/antraege.ts';
import { meldeAn, waehle } from './support/buero.ts';
import { auswahl, feld, knopf, seitentitel, speichere, trageEin, wortlaut, zeigeReiter } from './support/fenster.ts';
import { expect, test } from './support/test.ts';

/** What if: a later start, another type, other Kommunen, beside the Antrag and before it is saved. */

test.use({ datenbestand: 'oberesTal' });

const VERBAND = 'Verband Oberes Tal';
const STELLE = 'Integrationsmanagement';
const MIT_PERSON = `${STELLE} (Weber, Maria)`;
const JAHR = { von: '01.01.2018', bis: '31.12.2018' };

const zeile = (fenster: Page, name: string): Locator =>
  fenster.getByRole('table', { name: 'Vergleich der Varianten' }).getByRole('row').filter({ hasText: name }).first();

/** The cells of a row of the comparison: today, then each variant with its difference. */
async function erwarteZeile(fenster: Page, name: string, werte: readonly string[]): Promise<void> {
  await expect(async () => {
    const zellen = await zeile(fenster, name).getByRole('cell').all();
    expect(await Promise.all(zellen.map(wortlaut))).toEqual(werte);
  }).toPass();
}

test('variants are compared in euros and months, kept, and put into the form', async ({ fenster }) => {
  await meldeAn(fenster);
  await legeAntragAn(fenster, { antragstellerin: VERBAND, ...JAHR });
  await zeigeReiter(fenster, 'Stellen');
  await trageEin(stelle(fenster, STELLE), { Personalausgaben: '72.000' });

  await test.step('a later start, beside what is typed and not saved', async () => {
    await zeigeReiter(fenster, 'Was wäre wenn');
    await expect(fenster.getByText('Noch keine Variante')).toBeVisible();
    await knopf(fenster, 'Variante anlegen').click();
    await feld(fenster, `Beginn, ${MIT_PERSON}`).fill('1.4.18');
    await erwarteZeile(fenster, 'Zuwendung', ['64.000 €', '48.000 € −16.000 €']);
    await erwarteZeile(fenster, 'nötiger Eigenanteil', ['8.000 €', '6.000 € −2.000 €']);
    await erwarteZeile(fenster, 'Fördermonate aller Stellen', ['12,00 Monate', '9,00 Monate −3,00 Monate']);
  });

  await test.step('another type, in a second variant', async () => {
    await knopf(fenster, 'Weitere Variante').click();
    await waehle(auswahl(fenster, `Typ, ${MIT_PERSON}`), 'Typ c');
    await erwarteZeile(fenster, 'Zuwendung', ['64.000 €', '48.000 € −16.000 €', '51.000 € −13.000 €']);
    await erwarteZeile(fenster, 'nötiger Eigenanteil', ['8.000 €', '6.000 € −2.000 €', '21.000 € +13.000 €']);
    await expect(fenster.getByText('Neue Hindernisse')).toBeVisible();
  });

  await test.step('they are there again when the Antrag is opened anew', async () => {
    await zeigeReiter(fenster, 'Stellen');
    await speichere(fenster);
    await fenster.reload();
    await zeigeReiter(fenster, 'Was wäre wenn');
    await erwarteZeile(fenster, 'Zuwendung', ['64.000 €', '48.000 € −16.000 €', '51.000 € −13.000 €']);
  });

  await test.step('the type is not put into the form: it stands with the person', async () => {
    await zeigeReiter(fenster, 'Variante B');
    await knopf(fenster, 'Ins Formular übernehmen').click();
    const hinweis = fenster.getByRole('status').filter({ hasText: 'Bei der Person zu ändern' });
    await expect(hinweis).toContainText('Weber, Maria: von Typ a auf Typ c');
    await erwarteZeile(fenster, 'Zuwendung', ['64.000 €', '48.000 € −16.000 €']);
  });

  await test.step('the later start is, and is saved like everything else', async () => {
    await knopf(fenster, 'Ins Formular übernehmen').click();
    await expect(fenster.getByText('Noch keine Variante')).toBeVisible();
    await zeigeReiter(fenster, 'Stellen');
    await expect(feld(stelle(fenster, STELLE), 'von')).toHaveValue('01.04.2018');
    await expect(feld(stelle(fenster, STELLE), 'Personalausgaben')).toHaveValue('54.000,00');
    await speichere(fenster);
  });
});

test('a Gemeinde below the threshold finds a partner', async ({ fenster }) => {
  await meldeAn(fenster);
  await legeAntragAn(fenster, { antragstellerin: 'B-heim', ...JAHR });
  await zeigeReiter(fenster, 'Stellen');
  await knopf(fenster, 'Stelle ohne Person vorbereiten').click();
  await expect(hindernis(fenster, 'Der Planungsrahmen beträgt 32.639 € im Jahr')).toContainText(
    'Erreicht wird die Schwelle mit C-hausen',
  );
  await zeigeReiter(fenster, 'Beteiligte');
  await knopf(fenster, 'Partner finden').click();
  const dialog = fenster.getByRole('dialog', { name: 'Partner finden' });
  await expect(dialog).toContainText('fehlen 18.361 €');
  await expect(dialog.getByRole('region', { name: 'C-hausen' })).toContainText(
    'gemeinsam 56.521 € im Jahr (71 Personen)',
  );
  await expect(dialog.getByRole('region', { name: 'A-dorf' })).toHaveCount(0);
  await knopf(dialog, 'C-hausen aufnehmen').click();
  await expect(fenster.getByRole('region', { name: 'C-hausen', exact: true })).toBeVisible();
  await expect(hindernis(fenster, 'Der Planungsrahmen beträgt')).toHaveCount(0);
  await zeigeReiter(fenster, 'Art und Zeitraum');
  await expect(auswahl(fenster, 'Durchführung')).toHaveValue('Zusammenschluss mehrerer Kommunen');
  await speichere(fenster);
});

test('a former Antrag is the start of the next one', async ({ fenster }) => {
  await meldeAn(fenster);
  await legeAntragAn(fenster, { antragstellerin: VERBAND, ...JAHR });
  await zeigeReiter(fenster, 'Stellen');
  await trageEin(stelle(fenster, STELLE), { Personalausgaben: '72.000' });
  await speichere(fenster);
  await knopf(fenster, 'Weitere Aktionen').click();
  await fenster.getByRole('menuitem', { name: 'Als Vorlage verwenden' }).click();
  await expect(seitentitel(fenster, 'Antrag anlegen')).toBeVisible();
  await expect(auswahl(fenster, 'Aus einem früheren Antrag')).toHaveValue(
    '464.2-001/18, Verband Oberes Tal, 01.01.2018 – 31.12.2018',
  );
  await expect(feld(fenster, 'Durchführung von')).toHaveValue('01.01.2019');
  await expect(feld(fenster, 'bis')).toHaveValue('31.12.2019');
  await expect(fenster.getByText('Vorgeschlagen wird: Verlängerung um 12 Monate.')).toBeVisible();
  await knopf(fenster, 'Antrag anlegen').click();
  await expect(seitentitel(fenster, `Antrag ${VERBAND} 2019`)).toBeVisible();
  await expect(auswahl(fenster, 'Art des Antrags')).toHaveValue('Verlängerung um 12 Monate');
  await expect(feld(fenster, 'Bezug')).toHaveValue(/^Antrag 464\.2-001\/18 vom \d{2}\.\d{2}\.2018$/);
  await zeigeReiter(fenster, 'Stellen');
  await expect(feld(stelle(fenster, STELLE), 'Personalausgaben')).toHaveValue('72.000,00');
});
