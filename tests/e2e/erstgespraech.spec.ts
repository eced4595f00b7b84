import { meldeAn, oeffne } from './support/buero.ts';
import { feld, gehe, seitentitel, trageEin } from './support/fenster.ts';
import { fuegeKontoHinzu, meldeAnAls } from './support/konten.ts';
import { expect, test } from './support/test.ts';

/** The example plays on 1 March 2018: Mohammad Al-Ahmad of A-dorf, born in 1982, is accompanied by Miriam Kern. */
test.use({ datenbestand: 'beispiel' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
});

test('who is known in another Kommune is not named there: only whom to ask', async ({ programm, fenster }) => {
  await fuegeKontoHinzu(fenster, 'Frau Roth', 'Integrationsmanagement, B-heim');
  const zweites = await programm.zweitesFenster();
  await meldeAnAls(zweites, 'Frau Roth');

  await test.step('her list holds the cases of B-heim alone', async () => {
    await oeffne(zweites, 'Fälle');
    await expect(zweites.getByText('20 Haushalte')).toBeVisible();
    await expect(zweites.getByRole('main').getByText('A-dorf')).toHaveCount(0);
  });

  await test.step('while she types „Muhamad“ the program says whom to ask, and nothing else', async () => {
    await gehe(zweites, '/faelle/neu');
    await trageEin(zweites, { 'Person 1: Vorname': 'Muhamad', 'Person 1: Nachname': 'Alahmad' });
    await feld(zweites, 'Person 1: Geboren').fill('1982');
    await zweites.keyboard.press('Tab');
    const gesucht = zweites.getByRole('complementary', { name: 'Schon eingetragen?' });
    await expect(gesucht).toContainText(
      'In einer anderen Kommune ist jemand mit diesem Namen und Geburtsjahr erfasst.',
    );
    await expect(gesucht).toContainText('Miriam Kern');
    await expect(gesucht).not.toContainText('Al-Ahmad, Mohammad');
    await expect(gesucht.getByRole('link')).toHaveCount(0);
  });

  await test.step('the search of the window finds nothing of A-dorf', async () => {
    await zweites.keyboard.press('Control+k');
    const suche = zweites.getByRole('dialog', { name: 'Suchen oder Befehl' });
    await suche.getByRole('textbox').fill('alahmad');
    await expect(suche.getByText(/Nichts gefunden|Keine Treffer/)).toBeVisible();
    await expect(suche.getByText('Al-Ahmad')).toHaveCount(0);
  });
});

test('a case is opened by keys alone: Strg+K, part of the name, Enter', async ({ fenster }) => {
  const { keyboard } = fenster;
  await keyboard.press('Control+k');
  const suche = fenster.getByRole('dialog', { name: 'Suchen oder Befehl' });
  await expect(suche.getByRole('textbox')).toBeFocused();
  await keyboard.type('alah');
  // The plan and the talks of the family are hits, too; the case stands before them.
  await expect(suche.getByRole('button', { name: /^Familie Al-Ahmad \(4\)/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(seitentitel(fenster, 'Familie Al-Ahmad (4)')).toBeVisible();
  await expect(fenster.getByRole('region', { name: 'Auf einen Blick' })).toContainText('Miriam Kern');
});
