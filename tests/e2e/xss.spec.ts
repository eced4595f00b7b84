import type { Page } from '@playwright/test';
import { erklaereAlles, leiste } from './support/antraege.ts';
import { bestaetigeBlatt, meldeAn, oeffne, PASSWORT, waehle } from './support/buero.ts';
import {
  auswahl,
  erwarteGespeichert,
  feld,
  gehe,
  knopf,
  seitentitel,
  wortlaut,
  zeigeReiter,
} from './support/fenster.ts';
import { beginneKommune, GEMEINDESCHLUESSEL, trageRahmenEin } from './support/kommunen.ts';
import { beginnePerson } from './support/personal.ts';
import {
  besucheEinzelseiten,
  besucheLoeschfrage,
  besucheReiter,
  oeffneEintrag,
  oeffneSeite,
  zeilen,
  type Liste,
} from './support/rundgang.ts';
import { SCHADTEXTE, VERRAETER } from './support/schadtexte.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

/** Texts in their turn, so that each of them stands in several places. */
function reihum(): () => string {
  let stelle = 0;
  return () => SCHADTEXTE[stelle++ % SCHADTEXTE.length] ?? '';
}

/** Fills every text field of the form that is empty, and answers what stands where. */
async function fuelleAlles(fenster: Page, naechster: () => string): Promise<Map<string, string>> {
  const eingetragen = new Map<string, string>();
  const felder = fenster.getByRole('main').getByRole('textbox');
  for (const eines of await felder.all()) {
    const pfad = await eines.getAttribute('data-path');
    const istText = (await eines.getAttribute('inputmode')) === null && (await eines.getAttribute('type')) !== 'email';
    if (pfad === null || !istText || (await eines.isDisabled()) || (await eines.inputValue()) !== '') continue;
    const text = naechster();
    await eines.fill(text);
    eingetragen.set(pfad, text);
  }
  return eingetragen;
}

async function erwarteEingetragen(fenster: Page, eingetragen: ReadonlyMap<string, string>): Promise<void> {
  for (const [pfad, text] of eingetragen) await expect(fenster.locator(`[data-path="${pfad}"]`)).toHaveValue(text);
}

/** Nothing ran: neither here nor in a frame, no dialog, no other page. */
async function erwarteNichtsAusgefuehrt(fenster: Page, wo: string): Promise<void> {
  const funde = await fenster.evaluate(
    (verraeter) => [
      ...(verraeter in window ? [`${verraeter} is set`] : []),
      ...[
        ...document.querySelectorAll('iframe, object, embed, base, meta[http-equiv=refresh], a[href^="javascript:" i]'),
      ].map((knoten) => knoten.outerHTML),
    ],
    VERRAETER,
  );
  expect(funde, wo).toEqual([]);
}

/** The window of the Datenbestand whose every name is a text of the list, up to its first page. */
async function richteEin(fenster: Page, name: string, anzeigename: string): Promise<void> {
  await fenster.getByRole('radio', { name: 'Verband mehrerer Gemeinden' }).click();
  await knopf(fenster, 'Weiter').click();
  await feld(fenster, 'Name des Datenbestands').fill(name);
  await feld(fenster, 'Eigener Name').fill(anzeigename);
  await knopf(fenster, 'Weiter').click();
  for (const label of ['Passwort', 'Passwort wiederholen'])
    await fenster.getByLabel(label, { exact: true }).fill(PASSWORT);
  await knopf(fenster, 'Datenbestand anlegen').click();
  await expect(seitentitel(fenster, 'Wiederherstellungsblatt').first()).toBeVisible({ timeout: 30_000 });
}

test('names and texts are texts: nothing of them is ever run', async ({ programm, fenster }) => {
  test.setTimeout(240_000);
  const meldungen: string[] = [];
  fenster.on('dialog', (dialog) => {
    meldungen.push(dialog.message());
    void dialog.dismiss();
  });
  const naechster = reihum();
  const besuch = (name: string) => erwarteNichtsAusgefuehrt(fenster, name);
  const name = naechster();
  const anzeigename = naechster();

  await test.step('set-up and recovery sheet', async () => {
    await richteEin(fenster, name, anzeigename);
    await besuch('Wiederherstellungsblatt');
    const datei = await programm.speichert(() => knopf(fenster, 'Word-Datei').click());
    const word = await liesWord(datei.pfad);
    expect(word.fehler).toEqual([]);
    expect(word.alles).toContain(name);
    await bestaetigeBlatt(fenster);
    await expect(fenster.getByRole('contentinfo')).toContainText(name);
  });

  const kommune = naechster();
  await test.step('a Kommune with a text in every field', async () => {
    await beginneKommune(fenster);
    await waehle(auswahl(fenster, 'Art'), 'Gemeinde');
    await feld(fenster, 'Amtlicher Name').fill(kommune);
    await feld(fenster, GEMEINDESCHLUESSEL).fill('08117901');
    await feld(fenster, 'IBAN').fill('DE89370400440532013000');
    await feld(fenster, 'BIC').fill('SOLADEST600');
    await knopf(fenster, 'Zeile hinzufügen').click();
    const eingetragen = await fuelleAlles(fenster, naechster);
    expect(eingetragen.size).toBeGreaterThan(10);
    await knopf(fenster, 'Kommune anlegen').click();
    await expect(seitentitel(fenster, kommune)).toBeVisible();
    await erwarteEingetragen(fenster, eingetragen);
    await expect(fenster).toHaveTitle(`${kommune} · Geleit`);
    await trageRahmenEin(fenster, 83, naechster());
  });

  const person = { vorname: naechster(), nachname: naechster() };
  await test.step('a person with a text in every field', async () => {
    await beginnePerson(fenster);
    await feld(fenster, 'Vorname').fill(person.vorname);
    await feld(fenster, 'Nachname').fill(person.nachname);
    await waehle(auswahl(fenster, 'Anstellungsträger'), kommune);
    await fenster.getByRole('radio', { name: /^Typ a/ }).check();
    await knopf(fenster, 'Anteil hinzufügen').click();
    await feld(fenster, 'Anteil 1: von').fill('01.01.2018');
    const eingetragen = await fuelleAlles(fenster, naechster);
    await knopf(fenster, 'Person anlegen').click();
    await expect(seitentitel(fenster, `${person.vorname} ${person.nachname}`)).toBeVisible();
    await erwarteEingetragen(fenster, eingetragen);
  });

  await test.step('an Antrag with a text in every field, closed, as a valid Word file', async () => {
    await oeffneSeite(fenster, '/antraege/neu');
    await knopf(fenster, 'Antrag anlegen').click();
    await expect(knopf(fenster, 'Prüfung abschließen')).toBeVisible();
    const texte: string[] = [];
    for (const reiter of ['Art und Zeitraum', 'Beteiligte', 'Stellen', 'Angaben']) {
      await zeigeReiter(fenster, reiter);
      const eingetragen = await fuelleAlles(fenster, naechster);
      texte.push(...eingetragen.values());
      await knopf(fenster, 'Speichern').click();
      await erwarteGespeichert(fenster);
      await erwarteEingetragen(fenster, eingetragen);
    }
    await erklaereAlles(fenster);
    const datei = await programm.speichert(() => knopf(leiste(fenster), 'Word-Datei').click());
    const word = await liesWord(datei.pfad);
    expect(word.fehler).toEqual([]);
    await zeigeReiter(fenster, 'Vorschau');
    const vorschau = await wortlaut(fenster.getByRole('region', { name: /^Vorschau: Antrag/ }));
    for (const text of [kommune, person.vorname, person.nachname, ...texte]) {
      expect(word.alles).toContain(text);
      expect(vorschau).toContain(text);
    }
  });

  await test.step('an own value of the Förderrecht', async () => {
    await oeffne(fenster, 'Förderrecht');
    await knopf(fenster, /^Fördersatz.* ändern$/)
      .first()
      .click();
    await fenster.getByRole('dialog').getByRole('textbox', { name: 'Eigener Wert' }).fill('65.000');
    const woher = naechster();
    await fenster.getByRole('dialog').getByRole('textbox', { name: 'Woher stammt der Wert?' }).fill(woher);
    await knopf(fenster, 'Eigenen Wert speichern').click();
    await expect(fenster.getByRole('dialog')).toHaveCount(0);
    await expect(fenster.getByRole('main').getByText(woher, { exact: true })).toBeVisible();
  });

  await test.step('every page shows them', async () => {
    await besucheEinzelseiten(fenster, besuch);
    for (const liste of ['/kommunen', '/personal', '/antraege'] satisfies Liste[]) {
      await oeffneSeite(fenster, liste);
      await expect(zeilen(fenster)).toHaveCount(1);
      await oeffneEintrag(fenster, liste, 0);
      await besucheReiter(fenster, liste, besuch);
      await besucheLoeschfrage(fenster, liste, besuch);
    }
    await zeigeReiter(fenster, 'Beträge');
    for (const betrag of await knopf(fenster, /Warum diese Zahl/).all()) {
      await betrag.click();
      await besuch('Warum diese Zahl?');
      await knopf(fenster.getByRole('dialog'), 'Schließen').click();
    }
    await fenster.keyboard.press('Control+k');
    await fenster.keyboard.type('script');
    await expect(fenster.getByRole('dialog')).toBeVisible();
    await besuch('Suchen oder Befehl');
    await fenster.keyboard.press('Escape');
    await knopf(fenster, /^Konto /).click();
    await expect(fenster.getByRole('menu')).toContainText(anzeigename);
    await besuch('Menü des Kontos');
    await fenster.keyboard.press('Escape');
    await fenster.keyboard.press('Control+l');
    await expect(fenster.getByRole('main')).toContainText(name);
    await besuch('Anmelden');
  });
  expect(meldungen).toEqual([]);
});

test.describe('with an empty Datenbestand', () => {
  test.use({ datenbestand: 'verband' });

  test('addresses of the window are texts, too', async ({ fenster }) => {
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    const teil = encodeURIComponent(SCHADTEXTE.join('\n'));
    for (const pfad of ['/', '/kommunen/neu', '/foerderrecht', '/handbuch/05-antrag']) {
      await gehe(fenster, `${pfad}?abschnitt=${teil}&zeitraum=${teil}#${teil}`);
      await expect(seitentitel(fenster, /./)).toBeVisible();
      await erwarteNichtsAusgefuehrt(fenster, pfad);
    }
  });

  test('a path that is no page of the window is answered as plain text', async ({ fenster }) => {
    for (const text of SCHADTEXTE) {
      const antwort = await fenster.request.get(new URL(`/kommunen/${encodeURIComponent(text)}`, fenster.url()).href);
      expect(antwort.status()).toBe(404);
      expect(antwort.headers()['content-type']).toMatch(/^text\/plain/);
      expect(await antwort.text()).not.toContain(text);
    }
  });
});
