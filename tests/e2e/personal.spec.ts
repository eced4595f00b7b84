import type { Page } from '@playwright/test';
import { meldeAn, oeffne, waehle } from './support/buero.ts';
import { auswahl, feld, knopf, seitentitel, speichere, trageEin, wortlaut, zeigeReiter } from './support/fenster.ts';
import { legePersonAn } from './support/personal.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

/** The program plays on 1 March 2018 in the Verband with Maria Weber, one full post in A-dorf. */
test.use({ datenbestand: 'oberesTal' });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
});

const ueberblick = (fenster: Page) => fenster.getByRole('region', { name: 'Überblick heute' });
const hinweise = (fenster: Page) => fenster.getByRole('region', { name: 'Hinweise zur Person' });

async function legeKayaAn(fenster: Page): Promise<void> {
  await legePersonAn(fenster, {
    vorname: 'Ali',
    nachname: 'Kaya',
    geschlecht: 'männlich',
    traeger: ['Verband', 'Verband Oberes Tal'],
    typ: /^Typ b/,
    weiteres: { Abschluss: 'Bachelor', Nachweis: 'Personalakte', 'Im Integrationsmanagement seit': '01.02.2018' },
    anteile: [{ kommune: 'B-heim', umfang: '0,5', von: '01.02.2018' }],
  });
}

test('a new person gets a course, an absence, a Vertretung and a team, and the overview follows', async ({
  fenster,
}) => {
  await legeKayaAn(fenster);
  await expect(ueberblick(fenster)).toContainText('B-heim 0,50');
  await expect(ueberblick(fenster)).toContainText('Fachaufsicht');

  await test.step('course with cost', async () => {
    await zeigeReiter(fenster, 'Fortbildung');
    await knopf(fenster, 'Fortbildung hinzufügen').click();
    await auswahl(fenster, 'Fortbildung 1: Titel').fill('Asylrecht');
    await trageEin(fenster, {
      'Fortbildung 1: von': '16.04.2018',
      'Fortbildung 1: bis': '15.04.2018',
      'Fortbildung 1: Kosten': '250',
    });
    await knopf(fenster, 'Speichern').click();
    await expect(feld(fenster, 'Fortbildung 1: bis')).toHaveAccessibleDescription(/vor dem Beginn am 16\.04\.2018/);
    await feld(fenster, 'Fortbildung 1: bis').fill('17.04.2018');
  });

  await test.step('absence without pay: never a reason, and the warning with its source', async () => {
    await zeigeReiter(fenster, 'Abwesenheit');
    await expect(fenster.getByText('Der Grund einer Abwesenheit wird nicht eingetragen')).toBeVisible();
    await knopf(fenster, 'Abwesenheit hinzufügen').click();
    await trageEin(fenster, { 'Abwesenheit 1: von': '26.02.2018', 'Abwesenheit 1: bis': '30.04.2018' });
    await waehle(auswahl(fenster, 'Abwesenheit 1: Entgelt'), 'ohne Entgelt');
    await expect(hinweise(fenster)).toContainText('Die Entgeltzahlung ist vom 26.02.2018 bis 30.04.2018 unterbrochen.');
    await expect(hinweise(fenster)).toContainText('Änderung vom 11.11.2020');
    await expect(fenster.getByText('Ohne Entgelt im Jahr 2018: 64 Tage')).toBeVisible();
  });

  await test.step('the hint on the missing Vertretung leads to its field', async () => {
    await knopf(hinweise(fenster), 'Eine ständige Vertretung aus dem Team wählen.').click();
    await expect(auswahl(fenster, 'Ständige Vertretung')).toBeFocused();
    await waehle(auswahl(fenster, 'Ständige Vertretung'), 'Weber, Maria');
    await trageEin(fenster, { Name: 'Petra Roth', Funktion: 'Hauptamtsleiterin' });
    await speichere(fenster);
  });

  await test.step('a team of both', async () => {
    await oeffne(fenster, 'Personal');
    await zeigeReiter(fenster, 'Teams');
    await knopf(fenster, 'Team anlegen').click();
    await feld(fenster, 'Name des Teams').fill('Team Tal');
    await waehle(auswahl(fenster, 'Leitung'), 'Weber, Maria');
    await waehle(auswahl(fenster, 'Kommunen'), 'B-heim');
    await fenster.getByRole('option', { name: 'A-dorf', exact: true }).click();
    await fenster.keyboard.press('Escape');
    for (const nummer of [1, 2]) {
      await knopf(fenster, 'Mitglied hinzufügen').click();
      await feld(fenster, `Mitglied ${nummer}: von`).fill('01.02.2018');
    }
    await knopf(fenster, 'Speichern').click();
    await expect(fenster.getByRole('table', { name: 'Teams' }).getByRole('row', { name: /Team Tal/ })).toContainText(
      'A-dorf, B-heim',
    );
  });

  await zeigeReiter(fenster, 'Personen');
  const zeile = fenster.getByRole('table', { name: 'Personal' }).getByRole('row', { name: /Kaya/ });
  await expect(zeile).toContainText('Team Tal');
  await expect(zeile).toContainText('abwesend ohne Entgelt bis 30.04.2018');
  await zeile.getByRole('link', { name: 'Kaya, Ali' }).click();
  await expect(ueberblick(fenster)).toContainText('Weber, Maria');
  await expect(ueberblick(fenster)).toContainText('Team Tal');
  await expect(ueberblick(fenster)).toContainText('nichts');

  await test.step('the same person in a second team is refused with the first one', async () => {
    await oeffne(fenster, 'Personal');
    await zeigeReiter(fenster, 'Teams');
    await knopf(fenster, 'Team anlegen').click();
    await feld(fenster, 'Name des Teams').fill('Team Berg');
    await waehle(auswahl(fenster, 'Kommunen'), 'C-hausen');
    await fenster.keyboard.press('Escape');
    await knopf(fenster, 'Mitglied hinzufügen').click();
    await waehle(auswahl(fenster, 'Mitglied 1: Person'), 'Kaya, Ali');
    await feld(fenster, 'Mitglied 1: von').fill('01.03.2018');
    await knopf(fenster, 'Speichern').click();
    await expect(feld(fenster, 'Mitglied 1: von')).toHaveAccessibleDescription(
      'Ali Kaya ist ab 01.03.2018 schon im Team „Team Tal“.',
    );
    await expect(fenster.getByRole('table', { name: 'Teams' }).getByRole('row')).toHaveCount(2);
  });
});

test('Besetzung: a planned post appears on its day, as table, column and Word file', async ({ fenster, programm }) => {
  await oeffne(fenster, 'Personal');
  await zeigeReiter(fenster, 'Besetzung');
  const tabelle = fenster.getByRole('table', { name: 'Besetzt und geplant je Kommune' });
  await expect(tabelle.getByRole('row', { name: /^Gesamt/ })).toHaveText(/Gesamt\s*1\s*1,00\s*0\s*0,00\s*1\s*1,00/);

  await knopf(fenster, 'Stelle planen').click();
  await waehle(auswahl(fenster, 'Kommune'), 'B-heim');
  await trageEin(fenster, { Anteil: '0,5', ab: '01.06.2018', 'besetzt ab': '31.05.2018', Bemerkung: 'Ausschreibung' });
  await knopf(fenster, 'Speichern').click();
  await expect(feld(fenster, 'besetzt ab')).toHaveAccessibleDescription(/besetzt, bevor sie beginnt/);
  await feld(fenster, 'besetzt ab').fill('');
  await knopf(fenster, 'Speichern').click();
  await expect(
    fenster.getByRole('table', { name: 'Geplante Stellen' }).getByRole('row', { name: /B-heim/ }),
  ).toContainText('noch offen');
  await expect(tabelle.getByRole('row', { name: /^B-heim/ })).toHaveCount(0);

  await knopf(fenster, 'B-heim, 01.06.2018: 0,00 VZÄ besetzt, 0,50 VZÄ geplant').click();
  await expect(feld(fenster, 'Stichtag')).toHaveValue('01.06.2018');
  await expect(tabelle.getByRole('row', { name: /^B-heim/ })).toHaveText(/B-heim\s*0\s*0,00\s*1\s*0,50\s*1\s*0,50/);
  await expect(tabelle.getByRole('row', { name: /^Gesamt/ })).toHaveText(/Gesamt\s*1\s*1,00\s*1\s*0,50\s*2\s*1,50/);

  const datei = await programm.speichert(() => knopf(fenster, 'Word-Datei').click());
  expect(datei.name).toBe('Besetzung-2018-06-01.docx');
  const word = await liesWord(datei.pfad);
  expect(word.fehler).toEqual([]);
  expect(word.alles).toContain('Ausschreibung');

  await knopf(fenster, 'Vorschau').click();
  const blatt = fenster.getByRole('article');
  await expect(blatt).toContainText('Besetzung der Stellen im Integrationsmanagement');
  expect(await wortlaut(blatt)).toContain('Stichtag 1. Juni 2018');
});
