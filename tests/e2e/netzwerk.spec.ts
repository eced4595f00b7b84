import { meldeAn, oeffne, waehle } from './support/buero.ts';
import {
  auswahl,
  erwarteSatz,
  feld,
  gehe,
  knopf,
  seitentitel,
  speichere,
  trageEin,
  zeigeReiter,
} from './support/fenster.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

/** The Netzwerk of an office that begins: every list is empty, and the first entries lead to papers. */
test.describe('an empty Netzwerk', () => {
  test.use({ datenbestand: 'oberesTal' });

  test('partners, a hand-out, who is responsible, a volunteer, a gap: each with the mistakes that are made', async ({
    fenster,
    programm,
  }) => {
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    await expect(fenster.getByRole('heading', { name: 'Stellen zu prüfen' })).toHaveCount(0);
    await oeffne(fenster, 'Netzwerk');

    await test.step('the empty list says what it is and offers the first step', async () => {
      await expect(fenster.getByRole('heading', { name: 'Noch keine Stelle' })).toBeVisible();
      await fenster.getByRole('main').getByRole('link', { name: 'Stelle aufnehmen' }).first().click();
      await expect(seitentitel(fenster, 'Stelle aufnehmen')).toBeVisible();
    });

    await test.step('an Ortsteil needs its Kommune, and nothing is lost', async () => {
      await trageEin(fenster, { Name: 'Kita Sonnenblume', Telefon: '07000 123', 'E-Mail': 'kita' });
      await waehle(auswahl(fenster, 'Art'), 'Kita und Tagespflege');
      await fenster.getByRole('textbox', { name: 'Zeiten' }).fill('Montag bis Freitag 7 bis 17 Uhr');
      await knopf(fenster, 'Themenfeld hinzufügen').click();
      await waehle(auswahl(fenster, 'Zuständigkeit 1: Themenfeld'), 'Kinder');
      await feld(fenster, 'Zuständigkeit 1: Ortsteil').fill('Unterdorf');
      await knopf(fenster, 'Stelle aufnehmen').click();
      await erwarteSatz(feld(fenster, 'E-Mail'), 'Bitte eine E-Mail-Adresse eingeben.', 'kita');
      await feld(fenster, 'E-Mail').fill('kita@a-dorf.example');
      await knopf(fenster, 'Stelle aufnehmen').click();
      await erwarteSatz(auswahl(fenster, 'Zuständigkeit 1: Kommune'), 'Zum Ortsteil bitte die Kommune wählen.');
      await waehle(auswahl(fenster, 'Zuständigkeit 1: Kommune'), 'A-dorf');
      await knopf(fenster, 'Stelle aufnehmen').click();
      await expect(seitentitel(fenster, 'Kita Sonnenblume')).toBeVisible();
      await expect(fenster.getByRole('main')).toContainText('geprüft 01.03.2018');
      await expect(fenster.getByRole('main')).toContainText('Kita, Jugendamt, Frühe Hilfen');
    });

    await test.step('languages are taken from the list or typed', async () => {
      const sprachen = fenster.getByRole('combobox', { name: 'Sprachen' });
      for (const sprache of ['Arabisch', 'Schwäbisch']) {
        await sprachen.fill(sprache);
        await fenster.keyboard.press('Enter');
      }
      await speichere(fenster);
    });

    await test.step('the palette finds it by its language', async () => {
      await fenster.keyboard.press('Control+k');
      await fenster.getByRole('textbox', { name: /Such/ }).last().fill('arabisch');
      await expect(fenster.getByText('Kita Sonnenblume').last()).toBeVisible();
      await fenster.keyboard.press('Escape');
    });

    await test.step('the matrix shows the Ortsteil, and where nobody is responsible', async () => {
      await oeffne(fenster, 'Netzwerk');
      await zeigeReiter(fenster, 'Zuständigkeiten');
      const matrix = fenster.getByRole('table', { name: 'Zuständigkeiten' });
      await expect(matrix.getByRole('row', { name: /^Kinder/ })).toContainText('nur Unterdorf');
      await waehle(auswahl(fenster, 'Kommune'), 'A-dorf');
      await expect(matrix.getByRole('columnheader', { name: /A-dorf\s*Unterdorf/ })).toBeVisible();
      const kinder = matrix.getByRole('row', { name: /^Kinder/ });
      await expect(kinder.getByRole('link', { name: 'Kita Sonnenblume' })).toHaveCount(1);
      await expect(
        matrix
          .getByRole('row', { name: /^Sprache/ })
          .getByText('niemand')
          .first(),
      ).toBeVisible();
    });

    await test.step('the marked partner on a hand-out', async () => {
      await zeigeReiter(fenster, 'Stellen');
      await fenster.getByRole('checkbox', { name: 'Kita Sonnenblume markieren' }).check();
      await knopf(fenster, 'Handzettel').click();
      await expect(fenster.getByText('Hier gibt es Hilfe').first()).toBeVisible();
      const datei = await programm.speichert(() => knopf(fenster, 'Word-Datei').click());
      const { alles, fehler } = await liesWord(datei.pfad);
      expect(fehler).toEqual([]);
      expect(datei.name).toMatch(/^Handzettel-.*-2018-03-01\.docx$/);
      expect(alles).toContain('Kita Sonnenblume');
      expect(alles).toContain('Arabisch, Schwäbisch');
    });

    await test.step('a Sprechstunde that ends before it begins', async () => {
      await zeigeReiter(fenster, 'Sprechstunden und Räume');
      await knopf(fenster, 'Sprechstunde anlegen').click();
      await waehle(auswahl(fenster, 'Kommune'), 'A-dorf');
      await auswahl(fenster, 'Ort').fill('Rathaus, Zimmer 3');
      await trageEin(fenster, { Wer: 'Maria Weber', von: '16', bis: '14.30' });
      await knopf(fenster, 'Speichern').click();
      await erwarteSatz(feld(fenster, 'bis'), 'Das Ende liegt nicht nach dem Beginn.');
      await feld(fenster, 'von').fill('13');
      await knopf(fenster, 'Speichern').click();
      await expect(fenster.getByRole('table', { name: 'Sprechstunden' })).toContainText('Dienstag, 13 bis 14.30 Uhr');
    });

    await test.step('a volunteer: what is missing warns, an end needs its reason', async () => {
      await zeigeReiter(fenster, 'Ehrenamt');
      await knopf(fenster, 'Einsatz eintragen').click();
      await trageEin(fenster, { Name: 'Ute Sommer', Aufgabe: 'Deutsch üben', von: '01.01.2018', bis: '31.12.2018' });
      await expect(fenster.getByRole('main')).toContainText('Die Verschwiegenheit ist noch nicht unterschrieben.');
      await knopf(fenster, 'Speichern').click();
      await erwarteSatz(auswahl(fenster, 'Grund des Endes'), 'Bitte den Grund für das Ende wählen.');
      await feld(fenster, 'bis').fill('');
      await knopf(fenster, 'Speichern').click();
      await expect(fenster.getByRole('table', { name: 'Einsätze' })).toContainText('Führungszeugnis fehlt');
    });

    await test.step('a planning talk finds a gap, which goes to those responsible', async () => {
      await zeigeReiter(fenster, 'Planungsgespräche und Lücken');
      await knopf(fenster, 'Planungsgespräch eintragen').click();
      await waehle(auswahl(fenster, 'Kommune'), 'A-dorf');
      await fenster.getByRole('checkbox', { name: 'Ein Angebot fehlt' }).check();
      await knopf(fenster, 'Speichern').click();
      await erwarteSatz(
        fenster.getByRole('textbox', { name: 'Bedarf' }),
        'Bitte Bedarf, Hürde oder Vorschlag eintragen.',
      );
      await fenster.getByRole('textbox', { name: 'Bedarf' }).fill('Abendkurs mit Kinderbetreuung');
      await knopf(fenster, 'Speichern').click();
      await expect(fenster.getByRole('table', { name: 'Planungsgespräche' })).toContainText('Lücke offen');
      await fenster.getByText('Lückenliste', { exact: true }).click();
      const datei = await programm.speichert(() => knopf(fenster, 'Word-Datei').click());
      const { alles, fehler } = await liesWord(datei.pfad);
      expect(fehler).toEqual([]);
      expect(alles).toContain('Abendkurs mit Kinderbetreuung');
    });

    await test.step('the gap stands in the matrix', async () => {
      await gehe(fenster, '/netzwerk?abschnitt=zustaendigkeiten');
      await expect(
        fenster.getByRole('table', { name: 'Zuständigkeiten' }).getByRole('row', { name: /^Sprache/ }),
      ).toContainText('Lücke erkannt');
    });
  });
});

/** In the example Verband some partners were not looked at for half a year. */
test.describe('old data', () => {
  test.use({ datenbestand: 'beispiel' });

  test('the start page counts them; with the keyboard several are marked and hold again', async ({ fenster }) => {
    await meldeAn(fenster);
    const karte = fenster.getByRole('region', { name: 'Stellen zu prüfen' });
    await expect(karte).toContainText('Bei 5 Stellen sind die Angaben älter als sechs Monate');
    await karte.getByRole('link', { name: 'Alle prüfen' }).click();
    const tabelle = fenster.getByRole('table', { name: 'Stellen' });
    await expect(tabelle.getByRole('row')).toHaveCount(6);
    await tabelle.getByRole('link').first().focus();
    await fenster.keyboard.press('Space');
    await fenster.keyboard.press('ArrowDown');
    await fenster.keyboard.press('Space');
    await expect(fenster.getByText('2 Stellen markiert')).toBeVisible();
    await knopf(fenster, 'Noch gültig').click();
    await expect(tabelle.getByRole('row')).toHaveCount(4);
    await tabelle.getByRole('link').first().click();
    await expect(fenster.getByRole('main')).toContainText('zuletzt geprüft');
    await knopf(fenster, 'Noch gültig').click();
    await expect(fenster.getByRole('main')).toContainText('geprüft 01.03.2018');
  });
});
