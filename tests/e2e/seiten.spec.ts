import { erwarteBarrierefrei } from './support/barrierefreiheit.ts';
import { bestaetigeBlatt, legeDatenbestandAn, meldeAn } from './support/buero.ts';
import { SEITEN } from './support/seiten.ts';
import { expect, test } from './support/test.ts';

test('every page of the example can be used by everybody, in light and in dark', async ({ fenster }) => {
  test.setTimeout(300_000);
  await erwarteBarrierefrei(fenster, 'einrichtung');
  await legeDatenbestandAn(fenster, 'Beispielverband', 'Beispielverband Oberes Tal');
  await erwarteBarrierefrei(fenster, 'wiederherstellungsblatt');
  await bestaetigeBlatt(fenster);
  for (const seite of SEITEN) {
    await test.step(seite.name, async () => {
      await seite.oeffne(fenster);
      await erwarteBarrierefrei(fenster, seite.name);
    });
  }
  await fenster.keyboard.press('Escape');
  await fenster.keyboard.press('Control+l');
  await expect(fenster.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
  await erwarteBarrierefrei(fenster, 'anmelden');
  await meldeAn(fenster);
  await expect(fenster.getByRole('navigation', { name: 'Bereiche' })).toBeVisible();
});
