import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { erwarteBarrierefrei } from './support/barrierefreiheit.ts';
import { ANZEIGENAME, legeDatenbestandAn, meldeAn, PASSWORT, waehle } from './support/buero.ts';
import { kopiereDatenbestand } from './support/datenbestaende.ts';
import { auswahl, erwarteSatz, feld, knopf, seitentitel, zeigeReiter } from './support/fenster.ts';
import {
  besucheEinzelseiten,
  besucheSeitenteil,
  SEITENTEILE,
  besucheLoeschfrage,
  besucheReiter,
  erwarteInhalt,
  oeffneEintrag,
  oeffneSeite,
  zeilen,
  type Besuch,
} from './support/rundgang.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ mode: 'parallel' });

const VERBAND = 'Gemeindeverwaltungsverband Oberes Tal';

/** Kommunen and persons that look different from the others, with all their tabs, and the question before one is deleted. */
async function besucheKommunenUndPersonal(fenster: Page, besuch: Besuch): Promise<void> {
  for (const name of [VERBAND, 'A-dorf', 'Landkreis Göppingen', 'Hilfswerk']) {
    await oeffneEintrag(fenster, '/kommunen', name);
    await besucheReiter(fenster, name, besuch);
  }
  await besucheLoeschfrage(fenster, 'Kommune', besuch);
  await oeffneEintrag(fenster, '/personal', 'Kern');
  await besuch('Kern');
  await oeffneEintrag(fenster, '/personal', 'Aydin');
  await besucheReiter(fenster, 'Aydin', besuch);
  await oeffneEintrag(fenster, '/netzwerk', 'Kita Regenbogen');
  await besuch('Kita Regenbogen');
}

/** The library with a field open, its dialogs, and the picker in a plan. */
async function besucheBibliothek(fenster: Page, besuch: Besuch): Promise<void> {
  await oeffneSeite(fenster, '/bibliothek');
  await knopf(fenster, /^Gesundheit/).click();
  await besuch('Ziele und Maßnahmen');
  await oeffneSeite(fenster, '/bibliothek?suche=Notfall');
  for (const dialog of ['Übersetzungen', 'Ändern']) {
    await knopf(fenster, new RegExp(`: ${dialog}$`)).click();
    await expect(fenster.getByRole('dialog')).toContainText('Die Nummern sind gespeichert.');
    await erwarteInhalt(fenster);
    await besuch(`Ziel, ${dialog}`);
    await schliesse(fenster);
  }
  await oeffneSeite(fenster, '/plaene?stand=entwurf');
  await zeilen(fenster).first().click();
  await zeigeReiter(fenster, 'Themenfelder');
  await knopf(fenster, 'Ziele aus der Bibliothek').click();
  await fenster.getByRole('combobox', { name: 'Ziele suchen' }).press('ArrowDown');
  await fenster.keyboard.press('Enter');
  await expect(knopf(fenster, '1 Ziel übernehmen')).toBeVisible();
  await besuch('Ziele aus der Bibliothek');
  await schliesse(fenster);
}

/** A draft and an agreed version of a plan with all their sections, the way to the agreement, and two versions side by side. */
async function besuchePlaene(fenster: Page, besuch: Besuch): Promise<void> {
  for (const [stand, liste] of [
    ['Entwurf', '/plaene?stand=entwurf'],
    ['vereinbart', '/plaene?stand=aktiv'],
  ] as const) {
    await oeffneSeite(fenster, liste);
    await zeilen(fenster).first().click();
    await expect(fenster).toHaveURL(/\/plan\//);
    await erwarteInhalt(fenster);
    await besucheReiter(fenster, `Plan, ${stand}`, besuch);
  }
  await oeffneSeite(fenster, '/plaene?stand=entwurf');
  await zeilen(fenster).first().click();
  await knopf(fenster, 'Vereinbaren …').click();
  await expect(fenster.getByRole('dialog')).toBeVisible();
  await besuch('Plan vereinbaren');
  await schliesse(fenster);
  await oeffneSeite(fenster, '/plaene?stand=aktiv');
  const zeile = fenster.getByRole('row').filter({ has: fenster.getByRole('cell', { name: '2', exact: true }) });
  await zeile.first().getByRole('link').click();
  await knopf(fenster, 'Weitere Aktionen').click();
  await fenster.getByRole('menuitem', { name: 'Mit der vorigen Fassung vergleichen' }).click();
  await erwarteInhalt(fenster);
  await besuch('Fassungen vergleichen');
}

/** A counted and an accompanied household with all their sections, and the steps of a file. */
async function besucheFaelle(fenster: Page, besuch: Besuch): Promise<void> {
  await oeffneEintrag(fenster, '/faelle', /Familie/);
  await besucheReiter(fenster, 'Fallakte', besuch);
  await zeigeReiter(fenster, 'Dokumente');
  await knopf(fenster, 'Stammdatenblatt ansehen').click();
  await erwarteInhalt(fenster);
  await besuch('Stammdatenblatt');
  for (const [stand, liste] of [
    ['offen', '/faelle?stand=offen'],
    ['ohne Kontakt', '/faelle?abschnitt=zugaenge'],
  ] as const) {
    await oeffneSeite(fenster, liste);
    await zeilen(fenster).first().click();
    await expect(fenster.getByRole('region', { name: 'Auf einen Blick' })).toBeVisible();
    await knopf(fenster, 'Weitere Aktionen').click();
    await fenster.getByRole('menuitem', { name: /^Akte (öffnen|abschließen)/ }).click();
    await expect(fenster.getByRole('dialog')).toBeVisible();
    await besuch(`Fall ${stand}, nächster Schritt`);
    await schliesse(fenster);
  }
}

/** The same of Anträge, agreements and forms. */
async function besucheAntraege(fenster: Page, besuch: Besuch): Promise<void> {
  for (const name of [VERBAND, 'A-dorf']) {
    await oeffneEintrag(fenster, '/antraege', name);
    await besucheReiter(fenster, `Antrag ${name}`, besuch);
  }
  await besuchePapiere(fenster, besuch);
  await besucheVereinbarungen(fenster, besuch);
  await oeffneEintrag(fenster, '/vordrucke', 'Muster-Vordruck');
  await fenster.getByRole('button', { name: /^IBAN:/ }).click();
  await besuch('Vordruck mit gewählter Stelle');
  await fenster.keyboard.press('Escape');
  await besucheLoeschfrage(fenster, 'Vordruck', besuch);
}

/** Each kind of paper of A-dorf's Antrag, with its fields and preview. */
async function besuchePapiere(fenster: Page, besuch: Besuch): Promise<void> {
  for (const papier of ['Entscheidung', 'Vermerk', 'Bestätigung', 'Datenliste', 'Mitzeichnungsblatt', 'Anschreiben']) {
    await oeffneEintrag(fenster, '/antraege', 'A-dorf');
    await zeigeReiter(fenster, 'Papiere');
    await knopf(fenster, new RegExp(`^${papier}`))
      .first()
      .click();
    await expect(fenster.getByRole('heading', { level: 2, name: new RegExp(`^${papier}`) }).first()).toBeFocused();
    await besuch(`Papier ${papier}`);
  }
}

/** An agreement that is settled, the dialog of its next step, and a draft with all its fields. */
async function besucheVereinbarungen(fenster: Page, besuch: Besuch): Promise<void> {
  await oeffneEintrag(fenster, '/vereinbarungen', VERBAND);
  await expect(fenster.getByRole('tab', { name: 'Weg' })).toBeVisible();
  await besucheReiter(fenster, 'Vereinbarung', besuch);
  await zeigeReiter(fenster, 'Weg');
  await knopf(fenster, 'Unterschrieben').click();
  await besuch('Vereinbarung, Unterschrift eintragen');
  await schliesse(fenster);
  await oeffneSeite(fenster, '/vereinbarungen/neu');
  await feld(fenster, 'bis').fill('31.12.2027');
  await feld(fenster, 'Zeitraum von').fill('01.01.2027');
  await knopf(fenster, 'Vereinbarung anlegen').click();
  await expect(knopf(fenster, 'Als abgestimmt abschließen')).toBeVisible();
  await besucheReiter(fenster, 'Entwurf einer Vereinbarung', besuch);
  await zeigeReiter(fenster, 'Parteien');
  await besucheLoeschfrage(fenster, 'Vereinbarung', besuch);
}

/** What if, with changes of every kind; and the search for partners. Nothing of it stays. */
async function besucheVarianten(fenster: Page, besuch: Besuch): Promise<void> {
  await oeffneEintrag(fenster, '/antraege', VERBAND);
  await zeigeReiter(fenster, 'Was wäre wenn');
  await knopf(fenster, 'Variante anlegen').click();
  await knopf(fenster, 'Stelle hinzufügen').click();
  await fenster.getByRole('checkbox', { name: 'C-hausen', exact: true }).uncheck();
  await expect(fenster.getByRole('rowheader', { name: 'Zusätzliche Stelle 1' })).toBeVisible();
  await besuch('Variante');
  await knopf(fenster, 'Variante löschen').click();
  await zeigeReiter(fenster, 'Beteiligte');
  await knopf(fenster, 'Partner finden').click();
  await expect(fenster.getByRole('dialog', { name: 'Partner finden' })).toBeVisible();
  await erwarteInhalt(fenster);
  await besuch('Partner finden');
  await schliesse(fenster);
}

async function schliesse(fenster: Page): Promise<void> {
  await fenster.keyboard.press('Escape');
  await expect(fenster.getByRole('dialog')).toHaveCount(0);
}

/** Records and dialogs of what only shows where somebody has worked. */
async function besucheGebrauchtes(fenster: Page, besuch: Besuch): Promise<void> {
  for (const name of ['Hannes Ulm', 'Sabine Rotbach', 'Nora Linde']) {
    await oeffneEintrag(fenster, '/konten', name);
    await besuch(`Konto ${name}`);
  }
  await oeffneEintrag(fenster, '/pakete', 'Planungsrahmen 2018');
  await besuch('Paket');

  const dialog = async (seite: string, oeffner: string | RegExp, name: string) => {
    await oeffneSeite(fenster, seite);
    await knopf(fenster.getByRole('main'), oeffner).first().click();
    await expect(fenster.getByRole('dialog')).toBeVisible();
    await erwarteInhalt(fenster);
    await besuch(name);
    await schliesse(fenster);
  };
  await dialog('/protokoll', 'Was wurde geändert', 'Was wurde geändert');
  await dialog('/dokumente', /\.docx/, 'Dokument');
  await dialog('/dokumente', /löschen …$/, 'Dokument löschen');
  await dialog('/fristen', 'Wiedervorlage anlegen', 'Wiedervorlage anlegen');
  await dialog('/sicherung', 'Ort ändern …', 'Ort der Sicherungen');
  await dialog('/konten', 'Konto anlegen', 'Konto anlegen');
  await dialog('/pakete?abschnitt=kontakte', /löschen$/, 'Kontakt löschen');

  await oeffneSeite(fenster, '/protokoll');
  await knopf(fenster, 'Protokoll prüfen').click();
  await expect(fenster.getByText('Das Protokoll ist unversehrt')).toBeVisible();
  await besuch('Protokoll, geprüft');
  await oeffneEintrag(fenster, '/antraege', VERBAND);
  await knopf(fenster, 'Verlauf').click();
  await expect(fenster.getByRole('dialog', { name: 'Verlauf' })).toBeVisible();
  await erwarteInhalt(fenster);
  await besuch('Verlauf');
  await schliesse(fenster);
}

/** What opens above the frame of the window. */
async function besucheRahmen(fenster: Page, besuch: Besuch): Promise<void> {
  await oeffneSeite(fenster, '/');
  await knopf(fenster, /^Fristen: \d+ fällig$/).click();
  await expect(fenster.getByRole('menu')).toBeVisible();
  await besuch('Glocke');
  await fenster.keyboard.press('Escape');
  await expect(fenster.getByRole('menu')).toHaveCount(0);

  await knopf(fenster, /^Konto /).click();
  await expect(fenster.getByRole('menu')).toBeVisible();
  await besuch('Menü des Kontos');
  await fenster.keyboard.press('Escape');
  await expect(fenster.getByRole('menu')).toHaveCount(0);

  const kommunenwahl = fenster.getByRole('banner').getByLabel(/^Kommune wechseln/);
  await kommunenwahl.click();
  await expect(fenster.getByRole('option', { name: 'A-dorf' })).toBeVisible();
  await besuch('Kommune wechseln');
  await kommunenwahl.click();

  await fenster.keyboard.press('Control+k');
  const befehle = fenster.getByRole('dialog', { name: 'Suchen oder Befehl' });
  await befehle.getByRole('textbox').fill('tal');
  await expect(befehle.getByText(VERBAND, { exact: true })).toBeVisible();
  await besuch('Suchen oder Befehl');
  await schliesse(fenster);

  await fenster.keyboard.press('?');
  await expect(fenster.getByRole('dialog', { name: 'Tasten' })).toBeVisible();
  await besuch('Tasten');
  await schliesse(fenster);

  await knopf(fenster, /^Konto /).click();
  await fenster.getByRole('menuitem', { name: 'Was ist neu' }).click();
  await expect(fenster.getByRole('dialog', { name: 'Was ist neu' })).toBeVisible();
  await besuch('Was ist neu');
  await schliesse(fenster);
}

/** Forms with errors, lists, calendars and questions. */
async function besucheFormulare(fenster: Page, besuch: Besuch): Promise<void> {
  await oeffneSeite(fenster, '/kommunen/neu');
  await feld(fenster, 'IBAN').fill('DE00');
  await knopf(fenster, 'Kommune anlegen').click();
  await expect(fenster.getByRole('alert')).toBeVisible();
  await besuch('Fehler an den Feldern');
  await auswahl(fenster, 'Art').click();
  await expect(fenster.getByRole('option', { name: 'Stadt', exact: true })).toBeVisible();
  await besuch('Auswahlliste');
  await fenster.keyboard.press('Escape');
  await fenster.getByRole('main').getByRole('link', { name: 'Kommunen' }).click();
  const frage = fenster.getByRole('dialog', { name: 'Änderungen noch nicht gespeichert' });
  await expect(knopf(frage, 'Verwerfen')).toBeVisible();
  await besuch('Frage beim Verlassen');
  await knopf(frage, 'Verwerfen').click();

  await oeffneEintrag(fenster, '/kommunen', VERBAND);
  await fenster.getByRole('tab', { name: 'Mitglieder' }).click();
  await knopf(fenster, 'Mitglied hinzufügen').click();
  await knopf(fenster, 'Kalender öffnen für von').click();
  await expect(fenster.getByRole('dialog', { name: 'Kalender' }).getByRole('table')).toBeVisible();
  await besuch('Mitglied hinzufügen mit Kalender');
  await schliesse(fenster);
  await knopf(fenster, 'Abbrechen').click();
  await fenster.getByRole('tab', { name: 'Planungsrahmen' }).click();
  await knopf(fenster, 'Eintragen').first().click();
  await besuch('Planungsrahmen eintragen');

  await oeffneSeite(fenster, '/personal?abschnitt=teams');
  await knopf(fenster, 'Team Oberes Tal ändern').click();
  await besuch('Team ändern');
  await oeffneSeite(fenster, '/personal?abschnitt=besetzung');
  await knopf(fenster, 'Stelle planen').click();
  await besuch('Stelle planen');

  await oeffneEintrag(fenster, '/antraege', VERBAND);
  await knopf(fenster, /Warum diese Zahl/)
    .first()
    .click();
  await expect(fenster.getByRole('dialog', { name: 'Warum diese Zahl?' })).toBeVisible();
  await besuch('Warum diese Zahl?');
  await schliesse(fenster);

  await oeffneSeite(fenster, '/foerderrecht');
  await besucheReiter(fenster, 'Förderrecht', besuch);
  await oeffneSeite(fenster, '/foerderrecht?zeitraum=r1-2017-2019');
  await knopf(fenster, 'Personen in Anschlussunterbringung im Land am Stichtag ändern').click();
  await feld(fenster, 'Eigener Wert').fill('100.000');
  await expect(fenster.getByRole('region', { name: 'Was sich ändert' }).getByRole('table')).toBeVisible();
  await besuch('Eigener Wert mit Auswirkung');
  await schliesse(fenster);
  for (const name of ['Eigenen Wert ergänzen', 'Personen in Anschlussunterbringung im Land am Stichtag: Verlauf']) {
    await knopf(fenster, name).click();
    await expect(fenster.getByRole('dialog')).toBeVisible();
    await erwarteInhalt(fenster);
    await besuch(name);
    await schliesse(fenster);
  }
}

async function stelleGroesse(fenster: Page, groesse: string): Promise<void> {
  await knopf(fenster, /^Konto /).click();
  await fenster.getByRole('menuitemradio', { name: groesse }).click();
  await fenster.keyboard.press('Escape');
  await expect(fenster.getByRole('menu')).toHaveCount(0);
}

/** The page itself must not be scrolled sideways; wide tables scroll inside of their own frame. Names what is too wide. */
async function erwarteOhneSeitwaertsrollen(fenster: Page, name: string): Promise<void> {
  const zuBreit = await fenster.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const rolltSelbst = (knoten: Element): boolean =>
      knoten !== document.body &&
      (getComputedStyle(knoten).overflowX !== 'visible' ||
        (knoten.parentElement !== null && rolltSelbst(knoten.parentElement)));
    return [...document.body.querySelectorAll('*')]
      .filter((knoten) => knoten.getBoundingClientRect().right > clientWidth && !rolltSelbst(knoten))
      .map((knoten) => knoten.outerHTML.slice(0, 160))
      .slice(0, 5)
      .concat(`the page: ${scrollWidth} of ${clientWidth} px`);
  });
  expect.soft(zuBreit, `${name}: wider than the window`).toEqual([]);
}

/** Before the login there is no zoom of the window's own: only that of the browser. */
function besuchInAllenGroessen(fenster: Page): Besuch {
  return async (name) => {
    await erwarteBarrierefrei(fenster, name);
    // A browser that is zoomed to 200 % gives the page half of its window.
    await fenster.setViewportSize({ width: 640, height: 400 });
    await erwarteBarrierefrei(fenster, `${name}, 200 %`);
    await fenster.setViewportSize({ width: 320, height: 640 });
    await erwarteOhneSeitwaertsrollen(fenster, name);
    await fenster.setViewportSize({ width: 1280, height: 800 });
  };
}

test('the set-up can be used by everybody, also zoomed and in a narrow window', async ({ fenster }) => {
  test.setTimeout(240_000);
  const besuch = besuchInAllenGroessen(fenster);
  await besuch('Wofür wird Geleit eingerichtet?');
  await fenster.getByRole('radio', { name: 'Gemeinde oder Stadt' }).click();
  await knopf(fenster, 'Weiter').click();
  await knopf(fenster, 'Weiter').click();
  await besuch('Namen mit Fehlern');
  await feld(fenster, 'Name des Datenbestands').fill('Gemeinde A-dorf');
  await feld(fenster, 'Eigener Name').fill('M. Weber');
  await knopf(fenster, 'Weiter').click();
  await knopf(fenster, 'Vorschlag').click();
  await besuch('Passwort mit Vorschlag');
  await fenster.reload();
  await legeDatenbestandAn(fenster, 'Gemeinde oder Stadt', 'Gemeinde A-dorf');
  await besuch('Wiederherstellungsblatt');
  await knopf(fenster, 'Das Blatt ist gedruckt').click();
  await besuch('Blatt prüfen');
});

test('a lost Datenbestand can be restored by everybody, and a forgotten password replaced', async ({
  programm,
  fenster,
}) => {
  test.setTimeout(120_000);
  kopiereDatenbestand('gebraucht', programm.ordner);
  await programm.startetNeu();
  const besuch = besuchInAllenGroessen(fenster);
  await knopf(fenster, /Wiederherstellungsblatt/).click();
  await besuch('Neues Passwort mit dem Blatt');
  for (const name of ['geleit.db', 'schluessel.json', 'schluessel.vorher.json']) {
    rmSync(join(programm.ordner, name), { force: true });
  }
  await programm.startetNeu();
  await knopf(fenster, 'Sicherung wiederherstellen …').click();
  await fenster.getByRole('radio', { name: 'Neben dem Datenbestand' }).click();
  await expect(fenster.getByRole('radio', { name: /Beispielverband/ })).toBeChecked();
  await besuch('Ort und Sicherung');
  await knopf(fenster, 'Weiter').click();
  await besuch('Sicherung öffnen mit Passwort');
  await fenster.getByText('Mit Wiederherstellungsblatt', { exact: true }).click();
  await besuch('Sicherung öffnen mit dem Blatt');
  await fenster.getByText('Mit Passwort', { exact: true }).click();
  await waehle(auswahl(fenster, 'Konto'), ANZEIGENAME);
  await feld(fenster, 'Passwort').fill(PASSWORT);
  await knopf(fenster, 'Wiederherstellen').click();
  await expect(seitentitel(fenster, 'Die Sicherung ist wiederhergestellt')).toBeVisible({ timeout: 30_000 });
  await besuch('Wiederhergestellt');
});

test.describe('with the example Verband after some weeks', () => {
  test.use({ datenbestand: 'gebraucht' });

  /** What is visited, in parts that run beside each other. */
  const TEILE: Readonly<Record<string, (fenster: Page, besuch: Besuch) => Promise<void>>> = {
    ...Object.fromEntries(
      Array.from({ length: SEITENTEILE }, (_, teil) => [
        `every page, part ${String(teil + 1)},`,
        (fenster: Page, besuch: Besuch) => besucheSeitenteil(teil, fenster, besuch),
      ]),
    ),
    'every Kommune and person': besucheKommunenUndPersonal,
    'every case and step of a file': besucheFaelle,
    'the library of goals': besucheBibliothek,
    'the integration plans': besuchePlaene,
    'every Antrag, agreement and form': besucheAntraege,
    'what if and the search for partners': besucheVarianten,
    'every account, package and dialog of the trace': besucheGebrauchtes,
    'every form and what opens above the frame': async (fenster, besuch) => {
      await besucheRahmen(fenster, besuch);
      await besucheFormulare(fenster, besuch);
    },
  };

  for (const groesse of ['100 %', '200 %']) {
    for (const [teil, besuche] of Object.entries(TEILE)) {
      test(`${teil} at ${groesse} can be used by everybody, in light and in dark`, async ({ fenster }) => {
        test.setTimeout(300_000);
        await meldeAn(fenster);
        await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
        await stelleGroesse(fenster, groesse);
        await besuche(fenster, (name) => test.step(name, () => erwarteBarrierefrei(fenster, `${name}, ${groesse}`)));
      });
    }
  }

  test('the login can be used by everybody, also where the password is wrong', async ({ fenster }) => {
    const besuch = besuchInAllenGroessen(fenster);
    await besuch('Anmelden');
    await meldeAn(fenster, 'Kirschbaum und Nebelhorn 8');
    await erwarteSatz(fenster.getByLabel('Passwort', { exact: true }), /Passwort/);
    await besuch('Anmelden, falsches Passwort');
  });

  test('no page that belongs to no record has to be scrolled sideways in a window of 320 pixels', async ({
    fenster,
  }) => {
    test.setTimeout(300_000);
    await fenster.setViewportSize({ width: 320, height: 640 });
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    await besucheEinzelseiten(fenster, (name) => erwarteOhneSeitwaertsrollen(fenster, name));
  });

  test('no record and no dialog has to be scrolled sideways in a window of 320 pixels', async ({ fenster }) => {
    test.setTimeout(300_000);
    await fenster.setViewportSize({ width: 320, height: 640 });
    const besuch: Besuch = (name) => erwarteOhneSeitwaertsrollen(fenster, name);
    await besuch('Anmelden');
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    await besucheKommunenUndPersonal(fenster, besuch);
    await besucheFaelle(fenster, besuch);
    await besucheBibliothek(fenster, besuch);
    await besuchePlaene(fenster, besuch);
    await besucheAntraege(fenster, besuch);
    await besucheVarianten(fenster, besuch);
    await besucheGebrauchtes(fenster, besuch);

    await oeffneSeite(fenster, '/');
    await knopf(fenster, 'Navigation öffnen').click();
    await expect(fenster.getByRole('navigation', { name: 'Bereiche' })).toBeVisible();
    await besuch('Navigation');
    await erwarteBarrierefrei(fenster, 'Navigation, 320 Pixel');
    await fenster.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Kommunen' }).click();
    await expect(seitentitel(fenster, 'Kommunen')).toBeVisible();
    await expect(fenster.getByRole('navigation', { name: 'Bereiche' })).toBeHidden();
  });
});
