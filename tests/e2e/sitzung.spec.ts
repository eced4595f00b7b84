import { PASSWORT, richteEin } from './support/buero.ts';
import { expect, test } from './support/test.ts';

test('a clerk who types for a long time stays logged in, one who left does not', async ({ fenster }, info) => {
  test.skip(info.project.name === 'desktop', 'the office server keeps sessions, the desktop has one process');
  await richteEin(fenster, 'Verband mehrerer Gemeinden');
  await fenster.clock.install();
  const rufe: string[] = [];
  fenster.on('request', (anfrage) => {
    const { pathname } = new URL(anfrage.url());
    // The look after the backup goes out every minute, with or without somebody at the keys.
    if (pathname !== '/rpc/sicherung/lage') rufe.push(pathname);
  });

  // The first key within two minutes is no news, the next one after them is.
  await fenster.clock.fastForward('01:00');
  await fenster.keyboard.press('Shift');
  await fenster.clock.fastForward('02:00');
  const lebenszeichen = fenster.waitForRequest('**/rpc/konten/zustand');
  await fenster.keyboard.press('Shift');
  await lebenszeichen;
  expect(rufe).toEqual(['/rpc/konten/zustand']);

  // Ten minutes without a key: the window locks itself.
  await fenster.clock.fastForward('10:01');
  await expect(fenster.getByRole('button', { name: 'Anmelden' })).toBeVisible();
  await fenster.getByLabel('Passwort', { exact: true }).fill(PASSWORT);
  await fenster.getByRole('button', { name: 'Anmelden' }).click();
  await expect(fenster.getByRole('heading', { level: 1, name: /^Heute/ })).toBeVisible();
});
