import type { Page } from '@playwright/test';
import { liesPapiercode } from '../../shared/documents/papiercode.ts';
import { createZufall } from '../support/random.ts';
import { scanPng } from '../support/scans.ts';
import {
  erklaereAlles,
  erwarteZustand,
  legeAntragAn,
  pruefungAbschliessen,
  schliessePruefungAb,
} from './support/antraege.ts';
import { meldeAn } from './support/buero.ts';
import { feld, gehe, knopf, seitentitel, trageEin, zeigeReiter } from './support/fenster.ts';
import { fuegeKontoHinzu, meldeAnAls } from './support/konten.ts';
import { expect, test } from './support/test.ts';

/** Journey 6: an Antrag is checked by one account, released by another, signed on paper, sent, asked back and corrected. */

test.use({ datenbestand: 'oberesTal' });

const LEITUNG = 'Hannes Ulm';

/** The code on the paper that was filed when the Antrag was checked. */
async function papiercode(fenster: Page): Promise<string> {
  await zeigeReiter(fenster, 'Dokumente');
  const name = /^Antrag-A-dorf-2018\.docx/;
  await fenster.getByRole('table').getByRole('button', { name }).first().click();
  const bild = fenster.getByRole('dialog', { name }).getByRole('img', { name: /^QR-Code dieses Papiers/ });
  const code = liesPapiercode(((await bild.getAttribute('alt')) ?? '').replace('QR-Code dieses Papiers: ', ''));
  await fenster.keyboard.press('Escape');
  if (code === null) throw new Error('the paper carries no code');
  return code;
}

test('an Antrag is released by a second account, signed as a scan, sent, asked back and corrected', async ({
  fenster,
  programm,
}, info) => {
  const { saat, zufall } = createZufall();
  info.annotations.push({ type: 'SAAT', description: String(saat) });
  await meldeAn(fenster);
  await fuegeKontoHinzu(fenster, LEITUNG, 'Leitung, alle Kommunen');
  await legeAntragAn(fenster, { antragstellerin: 'A-dorf', von: '01.01.2018', bis: '31.12.2018' });
  await erklaereAlles(fenster);
  await schliessePruefungAb(fenster);
  const pfad = new URL(fenster.url()).pathname;

  await test.step('who checked it cannot release it', async () => {
    await expect(knopf(fenster, 'Freigeben')).toBeDisabled();
    await expect(knopf(fenster, 'Freigeben')).toHaveAttribute('title', /kann ihn nicht selbst freigeben/);
  });

  await test.step('the second account releases it', async () => {
    const zweites = await programm.zweitesFenster();
    await meldeAnAls(zweites, LEITUNG);
    await gehe(zweites, pfad);
    await knopf(zweites, 'Freigeben').click();
    await erwarteZustand(zweites, 'freigegeben');
    await zweites.close();
  });

  await test.step('the first one sees it when she looks again, and can only correct', async () => {
    await gehe(fenster, pfad);
    await erwarteZustand(fenster, 'freigegeben');
    await expect(pruefungAbschliessen(fenster)).toHaveCount(0);
    await expect(knopf(fenster, 'Korrigieren')).toBeVisible();
    await zeigeReiter(fenster, 'Stellen');
    await expect(feld(fenster, 'Anteil A-dorf')).toBeDisabled();
  });

  await test.step('the signed paper comes back as a scan', async () => {
    const scan = Buffer.from(scanPng([await papiercode(fenster)], { dpi: 150, grad: 1, rauschen: 30 }, zufall));
    await fenster
      .getByRole('main')
      .locator('input[type=file]')
      .first()
      .setInputFiles([{ name: 'SCAN0001.png', mimeType: 'image/png', buffer: scan }]);
    await erwarteZustand(fenster, 'unterschrieben');
  });

  await test.step('it is sent to the Landratsamt, which asks back and is answered', async () => {
    await zeigeReiter(fenster, 'Weg');
    await knopf(fenster, 'Beim Landratsamt abgegeben').click();
    await trageEin(fenster.getByRole('dialog'), { 'Wie abgegeben': 'mit der Post' });
    await knopf(fenster.getByRole('dialog'), /beim Landratsamt/).click();
    await erwarteZustand(fenster, 'beim Landratsamt');
    await expect(fenster.getByText('Liegt jetzt bei')).toBeVisible();

    await knopf(fenster, 'Rückfrage eintragen').click();
    await trageEin(fenster.getByRole('dialog'), { 'Was gefragt oder nachgefordert wird': 'Der Beschluss fehlt.' });
    await knopf(fenster.getByRole('dialog'), 'Eintragen').click();
    await erwarteZustand(fenster, 'Rückfrage');

    await knopf(fenster, 'Beantworten').click();
    const dialog = fenster.getByRole('dialog');
    await trageEin(dialog, { Antwort: 'Der Beschluss liegt bei.', 'Beantwortet am': '01.03.2018' });
    await knopf(dialog, 'Speichern').click();
    await erwarteZustand(fenster, 'beim Landratsamt');
  });

  await test.step('a correction is a new version that names its predecessor', async () => {
    await knopf(fenster, 'Korrigieren').click();
    await erwarteZustand(fenster, 'Entwurf, Fassung 2');
    await expect(seitentitel(fenster, 'Antrag A-dorf 2018')).toBeVisible();
    await zeigeReiter(fenster, 'Weg');
    await fenster.getByRole('link', { name: 'Fassung 1' }).click();
    await erwarteZustand(fenster, 'beim Landratsamt');
    await expect(fenster.getByText(/bis zu ihrer Freigabe gilt diese hier/)).toBeVisible();
  });
});
