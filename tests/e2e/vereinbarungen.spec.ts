import type { Page } from '@playwright/test';
import { liesPapiercode } from '../../shared/documents/papiercode.ts';
import { createZufall } from '../support/random.ts';
import { scanPng } from '../support/scans.ts';
import { beginneAntrag, hindernis, leiste, warum } from './support/antraege.ts';
import { meldeAn, oeffne, waehle } from './support/buero.ts';
import { auswahl, feld, knopf, seitentitel, speichere, trageEin, zeigeReiter } from './support/fenster.ts';
import { legeKommuneAn } from './support/kommunen.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

test.use({ datenbestand: 'oberesTal' });

const PAPIER = 'Vereinbarung-Verband-Oberes-Tal-2025.docx';
const GEMEINDEN = ['A-dorf', 'B-heim', 'C-hausen'];

const abschliessen = (fenster: Page) => knopf(fenster, 'Als abgestimmt abschließen');

/** 135.000 € and 36.700 € for the Verband, as the Verbund Schramberg had them in 2025; here for three members. */
async function trageBetraegeEin(fenster: Page): Promise<void> {
  await zeigeReiter(fenster, 'Beträge');
  await trageEin(fenster, { Gesamtbetrag: '171.700', 'Anteil des Landkreises': '135.000', Eigenanteil: '36.000' });
  await knopf(fenster, 'Zu gleichen Teilen').click();
  await knopf(fenster, 'Gleiche Beträge vorschlagen').click();
  await fenster.getByRole('menuitem', { name: 'halbjährlich' }).click();
}

test('an agreement takes the place of the Antrag, from the proposal to the signed scan', async ({
  fenster,
  programm,
}, info) => {
  test.setTimeout(180_000);
  const { saat, zufall } = createZufall();
  info.annotations.push({ type: 'SAAT', description: String(saat) });
  await meldeAn(fenster);
  await legeKommuneAn(fenster, {
    name: 'Landkreis Göppingen',
    art: 'Landkreis',
    schluessel: ['Kreisschlüssel (5 Ziffern)', '08117'],
    weiteres: { 'Gesetzliche Vertretung': 'Georg Hain' },
  });

  await test.step('the Antrag for 2025 leads to it', async () => {
    await beginneAntrag(fenster);
    await waehle(auswahl(fenster, 'Antragstellerin'), 'Verband Oberes Tal');
    await feld(fenster, 'Durchführung von').fill('01.01.2025');
    await feld(fenster, 'bis').fill('31.12.2025');
    await knopf(fenster, 'Vereinbarung anlegen').click();
    await expect(seitentitel(fenster, 'Vereinbarung anlegen')).toBeVisible();
  });

  await test.step('old law is refused with the way to the Antrag; for 2025 all is proposed', async () => {
    await expect(auswahl(fenster, 'Gemeinde oder Verband')).toHaveValue('Verband Oberes Tal');
    await expect(feld(fenster, 'Zeitraum von')).toHaveValue('01.01.2025');
    await feld(fenster, 'Zeitraum von').fill('01.07.2024');
    await feld(fenster, 'bis').fill('30.06.2025');
    await expect(fenster.getByRole('listitem').filter({ hasText: 'unter älterem Förderrecht' })).toContainText(
      'Sperrt:',
    );
    await expect(fenster.getByRole('link', { name: 'Zum Antrag für Zeiträume vor 2025' })).toBeVisible();
    await feld(fenster, 'Zeitraum von').fill('01.01.2025');
    await feld(fenster, 'bis').fill('31.12.2025');
    await expect(fenster.getByText('Mit: Landkreis Göppingen.')).toBeVisible();
    await knopf(fenster, 'Vereinbarung anlegen').click();
    await expect(seitentitel(fenster, 'Vereinbarung Verband Oberes Tal 2025')).toBeVisible();
    await expect(auswahl(fenster, 'Landkreis')).toHaveValue('Landkreis Göppingen');
    await zeigeReiter(fenster, 'Stellen');
    await expect(fenster.getByRole('region', { name: 'Stelle 1: Weber, Maria' })).toBeVisible();
  });

  await test.step('amounts that do not fit forbid to settle it, and the way out says what would fit', async () => {
    await trageBetraegeEin(fenster);
    const lueckenhaft = hindernis(fenster, 'ergeben 171.000 € statt 171.700 €: 700 € zu wenig');
    await expect(lueckenhaft).toContainText('Mit einem Eigenanteil von 36.700 € geht die Rechnung auf.');
    await lueckenhaft.getByRole('button').click();
    await expect(feld(fenster, 'Eigenanteil')).toBeFocused();
    await feld(fenster, 'Eigenanteil').fill('36.700');
    await knopf(fenster, 'Zu gleichen Teilen').click();
    await expect(hindernis(fenster, 'Sperrt:')).toHaveCount(0);
    await speichere(fenster);
    const summe = await warum(
      fenster,
      leiste(fenster).getByRole('button', { name: /Anteil des Landkreises und Eigenanteil/ }),
    );
    expect(summe.rechnung).toContain('135.000 € + 36.700 € = 171.700 €');
    for (const gemeinde of GEMEINDEN) {
      await expect(feld(fenster, `Anteil des Landkreises ${gemeinde}`)).toHaveValue('45.000,00');
    }
  });

  await test.step('the draft says so on paper', async () => {
    const datei = await programm.speichert(() => knopf(leiste(fenster), 'Word-Datei').click());
    expect(datei.name).toBe(PAPIER);
    const word = await liesWord(datei.pfad);
    expect(word.fehler).toEqual([]);
    expect(word.alles).toMatch(/\bentwurf\b/i);
    for (const text of ['135.000,00 €', '36.700,00 €', '171.700,00 €', 'Landkreis Göppingen', 'Maria Weber', '§ 12'])
      expect(word.alles).toContain(text);
  });

  await test.step('settled: nothing can be changed, and the filed paper carries a code', async () => {
    await abschliessen(fenster).click();
    await expect(abschliessen(fenster)).toHaveCount(0);
    await expect(feld(fenster, 'Gesamtbetrag')).toBeDisabled();
    await zeigeReiter(fenster, 'Dokumente');
    const zeile = fenster.getByRole('table').getByRole('row').filter({ hasText: PAPIER });
    await zeile
      .getByRole('button', { name: new RegExp(PAPIER) })
      .first()
      .click();
    const dialog = fenster.getByRole('dialog', { name: PAPIER });
    const bild = await dialog.getByRole('img', { name: /^QR-Code dieses Papiers/ }).getAttribute('alt');
    await fenster.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const code = liesPapiercode((bild ?? '').replace('QR-Code dieses Papiers: ', ''));
    if (code === null) throw new Error('the paper carries no code');
    const buffer = Buffer.from(scanPng([code], { dpi: 150, grad: 0.7, rauschen: 20 }, zufall));
    await fenster
      .getByRole('main')
      .locator('input[type=file]')
      .setInputFiles([{ name: 'SCAN0007.png', mimeType: 'image/png', buffer }]);
    await expect(fenster.getByRole('status').getByRole('listitem')).toHaveText([
      /SCAN0007\.png.*Das Papier gilt jetzt als unterschrieben\./,
    ]);
  });

  await test.step('signed, it stays as it is; a Nachtrag is a draft that names it', async () => {
    await zeigeReiter(fenster, 'Weg');
    await expect(fenster.getByText(`Scan abgelegt: ${PAPIER}`)).toBeVisible();
    await knopf(fenster, 'Nachtrag anlegen').click();
    await expect(seitentitel(fenster, '1. Nachtrag Verband Oberes Tal 2025')).toBeVisible();
    await expect(auswahl(fenster, 'Landkreis')).toBeDisabled();
    await expect(hindernis(fenster, 'Sperrt:')).toHaveCount(0);
    await oeffne(fenster, 'Vereinbarungen');
    await expect(fenster.getByRole('table').getByRole('row').filter({ hasText: 'unterschrieben' })).toHaveCount(1);
    await expect(fenster.getByRole('table').getByRole('row').filter({ hasText: '1. Nachtrag' })).toContainText(
      'Entwurf',
    );
  });
});
