import type { Page } from '@playwright/test';
import { oeffne, richteEin } from './support/buero.ts';
import { entferneOrdner, neuerOrdner, starteServer } from './support/server.ts';
import { expect, test, type GespeicherteDatei } from './support/test.ts';
import { bewache } from './support/wache.ts';

/** Two offices on two servers: contact files, fingerprints, and a package from one to the other. */

async function abschnitt(fenster: Page, name: string): Promise<void> {
  await fenster.getByRole('tab', { name }).click();
}

async function waehleDatei(fenster: Page, knopf: string, pfad: string): Promise<void> {
  const [dialog] = await Promise.all([
    fenster.waitForEvent('filechooser'),
    fenster.getByRole('button', { name: knopf }).click(),
  ]);
  await dialog.setFiles(pfad);
}

async function nimmKontaktAuf(fenster: Page, kontaktdatei: GespeicherteDatei, name: string): Promise<void> {
  await waehleDatei(fenster, 'Kontaktdatei wählen', kontaktdatei.pfad);
  const zeile = fenster.getByRole('row', { name: new RegExp(name) });
  await expect(zeile).toContainText('ungeprüft');
  await zeile.getByRole('button', { name: 'Vergleichen' }).click();
  await fenster.getByRole('button', { name: 'Alle Gruppen stimmen' }).click();
  await expect(zeile).not.toContainText('ungeprüft');
}

test('two offices exchange contact files and a package', async ({ programm, fenster: a, browser }, info) => {
  test.skip(info.project.name === 'desktop', 'two office servers');
  test.setTimeout(180_000);
  const ordner = neuerOrdner();
  const server = await starteServer(ordner);
  const b = await (await browser.newContext()).newPage();
  const funde = await bewache(b, () => server.adresse);
  try {
    await b.goto(server.adresse);
    await richteEin(a, 'Verband mehrerer Gemeinden');
    await richteEin(b, 'Landkreis', 'Landratsamt Musterkreis');

    const speichertB = async (aktion: () => Promise<void>): Promise<GespeicherteDatei> => {
      const [download] = await Promise.all([b.waitForEvent('download'), aktion()]);
      const pfad = info.outputPath(`b-${download.suggestedFilename()}`);
      await download.saveAs(pfad);
      return { name: download.suggestedFilename(), pfad };
    };
    const kontaktdatei = async (fenster: Page) => {
      await oeffne(fenster, 'Pakete');
      await abschnitt(fenster, 'Kontakte');
      return () => fenster.getByRole('button', { name: 'Kontaktdatei speichern' }).click();
    };
    const vonA = await programm.speichert(await kontaktdatei(a));
    const vonB = await speichertB(await kontaktdatei(b));
    expect(vonB.name).toBe('Landratsamt-Musterkreis.geleit-kontakt');
    await nimmKontaktAuf(a, vonB, 'Landratsamt Musterkreis');
    await nimmKontaktAuf(b, vonA, 'Verband Oberes Tal');

    await abschnitt(a, 'Senden');
    await expect(a.getByRole('combobox', { name: 'Empfänger' })).toHaveValue('Landratsamt Musterkreis');
    await a.getByLabel('Titel').fill('Kontaktliste');
    await a.getByLabel('Nachricht').fill('Anbei unsere Kontaktdatei.');
    await waehleDatei(a, 'Dateien wählen', vonA.pfad);
    const paket = await programm.speichert(() =>
      a.getByRole('button', { name: 'Paket versiegeln und speichern' }).click(),
    );
    expect(paket.name).toBe('Kontaktliste-Landratsamt-Musterkreis-1.geleit-paket');

    await abschnitt(b, 'Empfangen');
    await waehleDatei(b, 'Paket wählen', paket.pfad);
    const inhalt = b.getByRole('region', { name: 'Inhalt des Pakets' });
    await expect(inhalt).toContainText('Absender geprüft');
    await expect(inhalt.getByRole('row', { name: /\.geleit-kontakt/ })).toBeVisible();
    await inhalt.getByRole('button', { name: 'Paket annehmen' }).click();
    await b.getByRole('link', { name: 'Kontaktliste' }).click();
    await expect(b.getByRole('main')).toContainText('Anbei unsere Kontaktdatei.');
    const anlage = await speichertB(() => b.getByRole('button', { name: /speichern$/ }).click());
    expect(anlage.name).toBe(vonA.name);

    await oeffne(b, 'Pakete');
    await waehleDatei(b, 'Paket wählen', paket.pfad);
    await expect(b.getByText('Dieses Paket wurde schon angenommen.')).toBeVisible();
    await oeffne(a, 'Pakete');
    await waehleDatei(a, 'Paket wählen', paket.pfad);
    await expect(a.getByText(/für einen anderen Datenbestand versiegelt/)).toBeVisible();
    expect(funde).toEqual([]);
  } finally {
    await server.beende();
    entferneOrdner(ordner);
  }
});
