import type { Page } from '@playwright/test';
import { hindernis, legeAntragAn } from './support/antraege.ts';
import { ANZEIGENAME, meldeAn, oeffne, waehle } from './support/buero.ts';
import {
  auswahl,
  erwarteGespeichert,
  erwarteSatz,
  feld,
  gehe,
  knopf,
  seitentitel,
  speichere,
  trageEin,
  zeigeReiter,
} from './support/fenster.ts';
import { beginneKommune, GEMEINDESCHLUESSEL, oeffneKommune } from './support/kommunen.ts';
import { beginnePerson, fuellePerson, trageAnteilEin } from './support/personal.ts';
import { expect, test } from './support/test.ts';

test.use({ datenbestand: 'oberesTal' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
});

/** Leaves the page by the navigation; the question that follows is the test's own. */
async function willGehen(fenster: Page, bereich: string): Promise<void> {
  await fenster
    .getByRole('navigation', { name: 'Bereiche' })
    .getByRole('link', { name: new RegExp(`^${bereich}`) })
    .click();
}

const frage = (fenster: Page) => fenster.getByRole('dialog', { name: 'Änderungen noch nicht gespeichert' });

test('a wrong Gemeindeschlüssel, IBAN, Postleitzahl, E-Mail or pattern is said at its field', async ({ fenster }) => {
  const SCHLUESSEL = [
    ['', 'Bitte den Gemeindeschlüssel mit acht Ziffern eingeben. Beispiel: 08117026'],
    ['0811790', 'Der Gemeindeschlüssel hat acht Ziffern, hier sind es 7.'],
    ['0811790a', 'Der Gemeindeschlüssel besteht nur aus Ziffern.'],
    ['8117904', 'Die führende Null fehlt: 08117904'],
    ['09117904', 'Schlüssel in Baden-Württemberg beginnen mit 08.'],
    ['08999904', 'Einen Kreis mit dem Schlüssel 08999 gibt es in Baden-Württemberg nicht.'],
    ['08117901', 'Diesen Schlüssel hat bereits „A-dorf“.'],
    ['08111000', '08111000 ist der Stadtkreis Stuttgart. Dazu gehört die Art „Stadt“.'],
  ] as const;
  await beginneKommune(fenster);
  const falsch = {
    'Amtlicher Name': 'D-weiler',
    Postleitzahl: '7390',
    IBAN: 'DE89 3704 0044 0532 0130 01',
    BIC: 'SOLADEST6',
    'E-Mail': 'rathaus(at)d-weiler.example',
    'Muster des Aktenzeichens': '464.2/{jahr}',
  };
  await trageEin(fenster, falsch);
  for (const [schluessel, satz] of SCHLUESSEL) {
    await feld(fenster, 'Postleitzahl').fill('73904');
    await feld(fenster, GEMEINDESCHLUESSEL).fill(schluessel);
    await knopf(fenster, 'Kommune anlegen').click();
    await erwarteSatz(feld(fenster, GEMEINDESCHLUESSEL), satz, schluessel);
  }

  await erwarteSatz(feld(fenster, 'IBAN'), 'Die Prüfziffern der IBAN stimmen nicht', falsch.IBAN);
  await erwarteSatz(feld(fenster, 'BIC'), 'Ein BIC hat 8 oder 11 Zeichen, hier sind es 9.', falsch.BIC);
  await erwarteSatz(feld(fenster, 'E-Mail'), 'Diese E-Mail-Adresse ist unvollständig.', falsch['E-Mail']);
  await erwarteSatz(
    feld(fenster, 'Muster des Aktenzeichens'),
    'Das Muster braucht eine laufende Nummer',
    falsch['Muster des Aktenzeichens'],
  );
  await expect(feld(fenster, 'Amtlicher Name')).toHaveValue('D-weiler');
  await expect(feld(fenster, GEMEINDESCHLUESSEL)).toBeFocused();

  await test.step('the list above the form leads to each field', async () => {
    await expect(fenster.getByRole('alert')).toContainText('Noch nicht gespeichert: 5 Angaben prüfen');
    await fenster.getByRole('alert').getByRole('button', { name: 'Die Prüfziffern der IBAN' }).click();
    await expect(feld(fenster, 'IBAN')).toBeFocused();
  });

  await test.step('a form that breaks the shape of a field is told the same way', async () => {
    await feld(fenster, 'Postleitzahl').fill('7390');
    await knopf(fenster, 'Kommune anlegen').click();
    await erwarteSatz(feld(fenster, 'Postleitzahl'), 'Die Postleitzahl hat fünf Ziffern.', '7390');
  });

  await test.step('mended, it is saved with all that was typed', async () => {
    await trageEin(fenster, {
      [GEMEINDESCHLUESSEL]: '08 117 904',
      Postleitzahl: '73904',
      IBAN: 'DE89370400440532013000',
      BIC: 'SOLADEST600',
      'E-Mail': 'rathaus@d-weiler.example',
      'Muster des Aktenzeichens': '464.2-{nummer}/{jahr}',
    });
    await knopf(fenster, 'Kommune anlegen').click();
    await expect(seitentitel(fenster, 'D-weiler')).toBeVisible();
    await expect(feld(fenster, 'IBAN')).toHaveValue('DE89370400440532013000');
    await expect(feld(fenster, GEMEINDESCHLUESSEL)).toHaveValue('08117904');
  });
});

test('a day that does not exist, a share that is none or too large, an end before the begin', async ({ fenster }) => {
  await beginnePerson(fenster);
  await fuellePerson(fenster, {
    vorname: 'Jana',
    nachname: 'Fuchs',
    typ: /^Typ b/,
    weiteres: { 'Vertrag von': '31.02.2018', Abschluss: 'Bachelor', 'Tarifliche Vollzeit': 'neununddreißig' },
    anteile: [
      { kommune: 'A-dorf', umfang: 'abc', von: '1.1.2018' },
      { kommune: 'B-heim', umfang: '0,50', von: '32.1.2018' },
    ],
  });
  await knopf(fenster, 'Person anlegen').click();
  await erwarteSatz(feld(fenster, 'Vertrag von'), 'Dieses Datum gibt es nicht. Beispiel: 15.09.2018', '31.02.2018');
  await erwarteSatz(feld(fenster, 'Tarifliche Vollzeit'), /./, 'neununddreißig');
  await erwarteSatz(feld(fenster, 'Anteil 1: Umfang'), 'Beispiel: 0,50', 'abc');
  await erwarteSatz(feld(fenster, 'Anteil 2: von'), 'Dieses Datum gibt es nicht.', '32.1.2018');
  await expect(feld(fenster, 'Abschluss')).toHaveValue('Bachelor');

  await trageEin(fenster, {
    'Vertrag von': '01.02.2018',
    'Vertrag bis': '31.01.2018',
    'Tarifliche Vollzeit': '39',
    'Anteil 1: Umfang': '1,5',
    'Anteil 2: von': '01.02.2018',
    'Anteil 2: bis': '31.01.2018',
  });
  await knopf(fenster, 'Person anlegen').click();
  await erwarteSatz(
    feld(fenster, 'Vertrag bis'),
    'Der Vertrag endet am 31.01.2018 und damit vor dem Beginn am 01.02.2018.',
    '31.01.2018',
  );
  await erwarteSatz(
    feld(fenster, 'Anteil 1: Umfang'),
    'Die Stellenanteile ergeben ab 01.01.2018 zusammen 1,50 VZÄ, das sind 0,50 VZÄ zu viel.',
    '1,50',
  );
  await erwarteSatz(
    feld(fenster, 'Anteil 2: bis'),
    'Der Stellenanteil in B-heim endet am 31.01.2018 und damit vor dem Beginn am 01.02.2018.',
    '31.01.2018',
  );
  await expect(fenster.getByRole('alert').getByText('Beginn oder Ende berichtigen.').first()).toBeVisible();

  await trageEin(fenster, { 'Vertrag bis': '', 'Anteil 1: Umfang': '0,50', 'Anteil 2: bis': '' });
  await knopf(fenster, 'Person anlegen').click();
  await expect(seitentitel(fenster, 'Jana Fuchs')).toBeVisible();
});

test('members, frames and periods end after they begin', async ({ fenster }) => {
  await oeffneKommune(fenster, 'Verband Oberes Tal');
  await zeigeReiter(fenster, 'Mitglieder');
  await knopf(fenster, 'Mitglied hinzufügen').click();
  await waehle(auswahl(fenster, 'Kommune'), 'A-dorf');
  await trageEin(fenster, { von: '01.07.2018', bis: '30.06.2018' });
  await knopf(fenster, 'Speichern').click();
  await erwarteSatz(feld(fenster, 'bis'), 'Das Ende liegt vor dem Beginn (01.07.2018).', '30.06.2018');
  await feld(fenster, 'bis').fill('');
  await knopf(fenster, 'Speichern').click();
  await erwarteSatz(
    feld(fenster, 'von'),
    '„A-dorf“ ist in dieser Zeit schon Mitglied (seit 01.01.2010).',
    '01.07.2018',
  );
  await knopf(fenster, 'Abbrechen').click();

  await oeffneKommune(fenster, 'A-dorf');
  await zeigeReiter(fenster, 'Planungsrahmen');
  const karte = fenster.getByRole('region', { name: 'Erste Förderung 2017 bis 2019' });
  await knopf(karte, 'Ändern').click();
  await trageEin(karte, { 'Personen am Stichtag': 'viele', 'Festgesetzter Betrag': '66.o75' });
  await knopf(karte, 'Speichern').click();
  await erwarteSatz(feld(karte, 'Personen am Stichtag'), 'Bitte eine ganze Zahl eingeben.', 'viele');
  await erwarteSatz(feld(karte, 'Festgesetzter Betrag'), 'Bitte einen Betrag', '66.o75');
  await knopf(karte, 'Abbrechen').click();

  await oeffne(fenster, 'Anträge');
  await fenster.getByRole('main').getByRole('link', { name: 'Antrag anlegen' }).first().click();
  await trageEin(fenster, { 'Durchführung von': '01.07.2018', bis: '30.06.2018' });
  await knopf(fenster, 'Antrag anlegen').click();
  await erwarteSatz(feld(fenster, 'bis'), 'Das Ende liegt vor dem Beginn.', '30.06.2018');
});

test('the same person twice is refused until the clerk says that it is somebody else', async ({ fenster }) => {
  await beginnePerson(fenster);
  await trageEin(fenster, { Vorname: 'maria', Nachname: 'WEBER' });
  await knopf(fenster, 'Person anlegen').click();
  await erwarteSatz(feld(fenster, 'Nachname'), '„Maria Weber“ (Verband Oberes Tal) ist bereits eingetragen.', 'WEBER');
  await fenster.getByRole('checkbox', { name: /Dies ist eine andere Person gleichen Namens/ }).check();
  await knopf(fenster, 'Person anlegen').click();
  await expect(seitentitel(fenster, 'maria WEBER')).toBeVisible();
  await oeffne(fenster, 'Personal');
  await expect(fenster.getByRole('main').getByRole('link', { name: /weber, maria/i })).toHaveCount(2);
});

test('a row that a colleague changed meanwhile is not overwritten', async ({ programm, fenster }) => {
  const zweites = await programm.zweitesFenster();
  await meldeAn(zweites);
  await oeffneKommune(zweites, 'A-dorf');
  await oeffneKommune(fenster, 'A-dorf');
  await feld(fenster, 'Fax').fill('07161 202-9');
  await feld(zweites, 'Telefon').fill('07161 202-77');
  await speichere(zweites);

  await knopf(fenster, 'Speichern').click();
  const meldung = fenster.getByRole('alert', { name: 'Inzwischen geändert' });
  await expect(meldung).toContainText(
    `${ANZEIGENAME} hat diesen Eintrag inzwischen geändert. Die eigenen Eingaben stehen noch im Formular.`,
  );
  await expect(feld(fenster, 'Fax')).toHaveValue('07161 202-9');
  await expect(feld(fenster, 'Telefon')).toHaveValue('07161 202-0');

  await knopf(meldung, 'Neuen Stand laden, eigene Eingaben verwerfen').click();
  await expect(feld(fenster, 'Telefon')).toHaveValue('07161 202-77');
  await expect(feld(fenster, 'Fax')).toHaveValue('');
  await feld(fenster, 'Fax').fill('07161 202-9');
  await speichere(fenster);
  await zweites.reload();
  await expect(feld(zweites, 'Fax')).toHaveValue('07161 202-9');
  await expect(feld(zweites, 'Telefon')).toHaveValue('07161 202-77');
});

test('leaving with changes asks, also where their tab is not shown', async ({ fenster }) => {
  await oeffneKommune(fenster, 'A-dorf');
  await feld(fenster, 'Telefon').fill('07161 202-33');
  await zeigeReiter(fenster, 'Planungsrahmen');
  await willGehen(fenster, 'Personal');
  await expect(frage(fenster)).toBeVisible();
  await knopf(frage(fenster), 'Hier bleiben').click();
  await expect(frage(fenster)).toHaveCount(0);
  await zeigeReiter(fenster, 'Angaben');
  await expect(feld(fenster, 'Telefon')).toHaveValue('07161 202-33');

  await willGehen(fenster, 'Personal');
  await knopf(frage(fenster), 'Verwerfen').click();
  await expect(seitentitel(fenster, 'Personal')).toBeVisible();
  await oeffneKommune(fenster, 'A-dorf');
  await expect(feld(fenster, 'Telefon')).toHaveValue('07161 202-0');

  await feld(fenster, 'Telefon').fill('07161 202-44');
  await willGehen(fenster, 'Personal');
  await knopf(frage(fenster), 'Speichern').click();
  await expect(seitentitel(fenster, 'Personal')).toBeVisible();
  await oeffneKommune(fenster, 'A-dorf');
  await expect(feld(fenster, 'Telefon')).toHaveValue('07161 202-44');

  await test.step('what cannot be saved keeps the clerk at its field', async () => {
    await feld(fenster, 'E-Mail').fill('hauptamt');
    await zeigeReiter(fenster, 'Planungsrahmen');
    await willGehen(fenster, 'Personal');
    await knopf(frage(fenster), 'Speichern').click();
    await expect(frage(fenster)).toHaveCount(0);
    await expect(feld(fenster, 'E-Mail')).toBeFocused();
    await erwarteSatz(feld(fenster, 'E-Mail'), 'Diese E-Mail-Adresse ist unvollständig.', 'hauptamt');
    await knopf(fenster, 'Verwerfen').click();
  });

  await test.step('inputs of a tab outlive a look at another one', async () => {
    await zeigeReiter(fenster, 'Planungsrahmen');
    const karte = fenster.getByRole('region', { name: 'Erste Förderung 2017 bis 2019' });
    await knopf(karte, 'Ändern').click();
    await feld(karte, 'Personen am Stichtag').fill('90');
    await zeigeReiter(fenster, 'Angaben');
    await zeigeReiter(fenster, 'Planungsrahmen');
    await expect(feld(karte, 'Personen am Stichtag')).toHaveValue('90');
  });
});

test('the preview of a changed Antrag says so; Ctrl+S saves from there, and errors lead to their section', async ({
  fenster,
}) => {
  await legeAntragAn(fenster, { antragstellerin: 'A-dorf', von: '01.01.2018', bis: '31.12.2018' });
  await feld(fenster, 'Bezug').fill('Bescheid vom 05.01.2018');
  await zeigeReiter(fenster, 'Vorschau');
  const papier = fenster.getByRole('region', { name: /^Vorschau: Antrag/ });
  await expect(fenster.getByText('Die Vorschau zeigt den gespeicherten Stand.')).toBeVisible();
  await expect(papier).not.toContainText('Bescheid vom 05.01.2018');
  await willGehen(fenster, 'Start');
  await knopf(frage(fenster), 'Hier bleiben').click();
  await fenster.keyboard.press('Control+s');
  await expect(papier).toContainText('Bescheid vom 05.01.2018');
  await expect(fenster.getByText('Die Vorschau zeigt den gespeicherten Stand.')).toHaveCount(0);

  await zeigeReiter(fenster, 'Art und Zeitraum');
  await feld(fenster, 'Datum des Antrags').fill('31.04.2018');
  await zeigeReiter(fenster, 'Stellen');
  await fenster.keyboard.press('Control+s');
  await expect(feld(fenster, 'Datum des Antrags')).toBeFocused();
  await erwarteSatz(feld(fenster, 'Datum des Antrags'), 'Dieses Datum gibt es nicht.', '31.04.2018');

  await feld(fenster, 'Datum des Antrags').fill('30.04.2018');
  await feld(fenster, 'bis').fill('30.06.2017');
  await expect(
    hindernis(fenster, 'Der Zeitraum endet am 30.06.2017 und damit vor seinem Beginn am 01.01.2018.'),
  ).toContainText('Sperrt:');
  await speichere(fenster);
});

test('a lock with inputs that are not saved gives them back to the same account', async ({ fenster }) => {
  await oeffne(fenster, 'Personal');
  await fenster.getByRole('main').getByRole('link', { name: 'Weber, Maria' }).click();
  await zeigeReiter(fenster, 'Qualifikation');
  await feld(fenster, 'Fach').fill('Sozialpädagogik');
  await zeigeReiter(fenster, 'Stellenanteile');
  await trageAnteilEin(fenster, 2, { kommune: 'B-heim', umfang: 'ein Drittel', von: '1.7.2018' });
  await fenster.keyboard.press('Control+l');
  await expect(seitentitel(fenster, 'Anmelden')).toBeVisible();
  await expect(fenster.getByText('Weber, Maria')).toHaveCount(0);
  await expect(fenster.getByText('Sozialpädagogik')).toHaveCount(0);

  await meldeAn(fenster);
  await expect(fenster.getByText('Eingaben von vor der Sperre')).toBeVisible();
  await expect(seitentitel(fenster, 'Maria Weber')).toBeVisible();
  await zeigeReiter(fenster, 'Qualifikation');
  await expect(feld(fenster, 'Fach')).toHaveValue('Sozialpädagogik');
  await zeigeReiter(fenster, 'Stellenanteile');
  await expect(auswahl(fenster, 'Anteil 2: Kommune')).toHaveValue('B-heim');
  await expect(feld(fenster, 'Anteil 2: von')).toHaveValue('01.07.2018');
  await feld(fenster, 'Anteil 2: von').press('Control+s');
  await erwarteSatz(feld(fenster, 'Anteil 2: Umfang'), 'Beispiel: 0,50');

  await feld(fenster, 'Anteil 1: Umfang').fill('0,70');
  await feld(fenster, 'Anteil 2: Umfang').fill('0,30');
  await fenster.keyboard.press('Control+s');
  await erwarteGespeichert(fenster);
});

test('an address of a record that is gone says so and leads back to the list', async ({ fenster }) => {
  const FEHLT = '00000000-0000-4000-8000-00000000ffff';
  for (const [pfad, titel, satz, liste] of [
    ['/kommunen', 'Kommune', 'Diese Kommune ist nicht vorhanden.', 'Kommunen'],
    ['/personal', 'Person', 'Diese Person ist nicht vorhanden.', 'Personal'],
    ['/faelle', 'Fall', 'Dieser Haushalt ist nicht vorhanden.', 'Fälle'],
    ['/antraege', 'Antrag', 'Dieser Antrag ist nicht vorhanden.', 'Anträge'],
  ] as const) {
    await gehe(fenster, `${pfad}/${FEHLT}`);
    await expect(seitentitel(fenster, titel)).toBeVisible();
    await expect(fenster.getByRole('alert')).toContainText(satz);
    await fenster.getByRole('main').getByRole('link', { name: liste }).click();
    await expect(seitentitel(fenster, liste)).toBeVisible();
  }
});
