import type { Page } from '@playwright/test';
import { erwarteBarrierefrei } from './support/barrierefreiheit.ts';
import { meldeAn, waehle } from './support/buero.ts';
import { auswahl, erwarteSatz, feld, gehe, knopf, seitentitel, trageEin, zeigeReiter } from './support/fenster.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

/** The program plays on 1 March 2018 in the Verband with Maria Weber; nobody is entered yet. */
test.use({ datenbestand: 'oberesTal' });

const dialog = (fenster: Page, name: string) => fenster.getByRole('dialog', { name });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
  await gehe(fenster, '/faelle/neu');
  await trageEin(fenster, {
    'Person 1: Vorname': 'Sara',
    'Person 1: Nachname': 'Bekele',
    'Straße und Hausnummer': 'Lindenweg 7',
    Postleitzahl: '73901',
    Ort: 'A-dorf',
    'In der Anschlussunterbringung seit': '01.02.2018',
  });
  await fenster.keyboard.press('Control+s');
  await expect(seitentitel(fenster, 'Bekele, Sara')).toBeVisible();
});

/** The protocol of a talk with the handing Stelle. */
async function protokolliere(fenster: Page): Promise<void> {
  await zeigeReiter(fenster, 'Übergabe');
  await expect(fenster.getByRole('heading', { name: 'Noch keine Übergabe' })).toBeVisible();
  await knopf(fenster, 'Übergabe protokollieren').click();
  await expect(fenster.getByRole('heading', { name: 'Neues Übergabeprotokoll' })).toBeFocused();
  await trageEin(fenster, {
    Ort: 'Gemeinschaftsunterkunft Talstraße',
    'Arbeit und Ausbildung': 'Hat als Schneiderin gearbeitet.',
  });
  await fenster.getByLabel('Abgebende Stelle').fill('Landratsamt, Flüchtlingssozialarbeit');
  await knopf(fenster, 'Sprache hinzufügen').click();
  await waehle(auswahl(fenster, 'Sprache von Sara Bekele 1'), 'Tigrinya');
  await knopf(fenster, 'Offenen Punkt hinzufügen').click();
  await feld(fenster, 'Offener Punkt 1: Was').fill('Kindergeld beantragen');
  await feld(fenster, 'Offener Punkt 1: bis').fill('20.3.18');
}

test('a handover is noted, taken into the file, and told apart from what changes later', async ({
  fenster,
  programm,
}) => {
  await protokolliere(fenster);

  await test.step('health stays closed without the express consent, the rest is refused without consent', async () => {
    await expect(
      fenster.getByText('Angaben zur Gesundheit brauchen eine eigene ausdrückliche Einwilligung'),
    ).toBeVisible();
    await expect(feld(fenster, 'Gesundheit')).toHaveCount(0);
    await fenster.getByRole('radio', { name: 'nein, nicht einverstanden' }).click();
    await knopf(fenster, 'Protokoll speichern').click();
    await expect(fenster.getByText('enthält aber Angaben über sie').first()).toBeVisible();
    await fenster.getByRole('radio', { name: 'ja, einverstanden' }).click();
    await knopf(fenster, 'Protokoll speichern').click();
    await erwarteSatz(feld(fenster, 'Einverständnis am'), 'Der Tag des Einverständnisses fehlt.');
    await feld(fenster, 'Einverständnis am').fill('1.3.18');
    await knopf(fenster, 'Protokoll speichern').click();
    await expect(fenster.getByRole('listitem', { name: 'Übergabe vom 01.03.2018' })).toBeVisible();
  });

  const karte = fenster.getByRole('listitem', { name: 'Übergabe vom 01.03.2018' });
  await test.step('what it tells goes into the file', async () => {
    await knopf(karte, 'In die Akte übernehmen (2)').click();
    const uebernahme = dialog(fenster, 'Angaben in die Akte übernehmen');
    await expect(uebernahme.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await erwarteBarrierefrei(fenster, 'Übernahme');
    await knopf(uebernahme, '2 Angaben übernehmen').click();
    await expect(uebernahme).toHaveCount(0);
    await expect(knopf(karte, 'Alles übernommen')).toBeDisabled();
    const herkunft = fenster.getByRole('table', { name: 'Herkunft der Angaben' });
    await expect(herkunft.getByRole('row', { name: /Sprachen/ })).toContainText(
      'übernommen aus der Übergabe vom 01.03.2018',
    );
    await expect(herkunft.getByRole('row', { name: /Beginn der Anschlussunterbringung/ })).toContainText('neu');
    await erwarteBarrierefrei(fenster, 'Übergabe');
  });

  await test.step('the open matter is ticked off', async () => {
    await karte.getByRole('checkbox', { name: 'Kindergeld beantragen' }).click();
    await expect(karte.getByRole('checkbox', { name: 'Kindergeld beantragen' })).toBeChecked();
  });

  await test.step('the assessment is half filled; repeated, it shows what changed', async () => {
    await zeigeReiter(fenster, 'Erhebung');
    await knopf(fenster, 'Erhebung wiederholen').click();
    await expect(fenster.getByText('Die Angaben der letzten Erhebung stehen schon da.')).toBeVisible();
    await expect(feld(fenster, 'So ist es heute')).toHaveValue('Hat als Schneiderin gearbeitet.');
    await waehle(auswahl(fenster, 'Bedarf'), 'dringend');
    await knopf(fenster, 'Gesundheit: Eintrag für Haushalt hinzufügen').click();
    await expect(fenster.getByText('gehören in den verschlossenen Umschlag')).toBeVisible();
    await feld(fenster, 'Tag').fill('2.3.18');
    await knopf(fenster, 'Erhebung speichern').click();
    await erwarteSatz(feld(fenster, 'Tag'), 'Der Tag der Erhebung liegt in der Zukunft');
    await feld(fenster, 'Tag').fill('28.2.18');
    await erwarteBarrierefrei(fenster, 'Erhebung');
    await knopf(fenster, 'Erhebung speichern').click();
    await expect(fenster.getByRole('heading', { name: 'Erhebung vom 28.02.2018' })).toBeVisible();
    await knopf(fenster, 'Alle Erhebungen').click();
    const bild = fenster.getByRole('table', { name: 'Veränderung in den acht Themenfeldern' });
    await expect(bild.getByRole('row', { name: /Arbeit/ })).toContainText('dringend');
    await erwarteBarrierefrei(fenster, 'Erhebungen');
  });

  await test.step('the protocol is written as Word and filed in the case', async () => {
    await zeigeReiter(fenster, 'Übergabe');
    await knopf(karte, 'Protokoll').click();
    const papier = dialog(fenster, 'Übergabeprotokoll');
    const datei = await programm.speichert(() => knopf(papier, 'Word-Datei').click());
    expect(datei.name).toBe('Uebergabeprotokoll-Bekele-Sara-2018-03-01.docx');
    const word = await liesWord(datei.pfad);
    expect(word.fehler).toEqual([]);
    expect(word.alles).toContain('Landratsamt, Flüchtlingssozialarbeit');
    await knopf(papier, 'Zum Unterschreiben ablegen').click();
    await expect(fenster.getByText('Uebergabeprotokoll-Bekele-Sara-2018-03-01.docx ist abgelegt.')).toBeVisible();
  });
});

test('an interpreter is ordered without a name of the household', async ({ fenster, programm }) => {
  await zeigeReiter(fenster, 'Sprachmittlung');
  await fenster.getByLabel('Person oder Dienst').fill('Sprachdienst Oberes Tal');
  await auswahl(fenster, 'Gegenstand in allgemeinen Worten').fill('Gespräch mit Frau Bekele');
  await fenster.getByLabel('Treffpunkt').fill('Rathaus A-dorf, Zimmer 4');
  await waehle(fenster.getByRole('combobox', { name: 'Sprache' }), 'Tigrinya');
  await expect(fenster.getByText('Der Gegenstand nennt einen Namen aus dem Haushalt: Bekele.')).toBeVisible();
  await auswahl(fenster, 'Gegenstand in allgemeinen Worten').fill('Beratungsgespräch');
  await expect(fenster.getByText('Der Gegenstand nennt einen Namen')).toHaveCount(0);
  await erwarteBarrierefrei(fenster, 'Sprachmittlung');
  await knopf(fenster, 'Auftrag ansehen').click();
  const papier = dialog(fenster, 'Dolmetscherauftrag');
  const datei = await programm.speichert(() => knopf(papier, 'Word-Datei').click());
  expect(datei.name).toBe('Dolmetscherauftrag-2018-03-08.docx');
  const word = await liesWord(datei.pfad);
  expect(word.fehler).toEqual([]);
  expect(word.alles).toContain('Sprachdienst Oberes Tal');
  expect(word.alles).not.toContain('Bekele');
  await knopf(papier, 'Ablegen').click();
  await expect(papier).toHaveCount(0);
  await zeigeReiter(fenster, 'Dokumente');
  await expect(
    knopf(
      fenster.getByRole('tabpanel', { name: 'Dokumente' }),
      /^Dolmetscherauftrag-2018-03-08\.docx Dolmetscherauftrag/,
    ),
  ).toBeVisible();
});

test('a file that is no package is refused before anything is taken, by a page that everybody can use', async ({
  fenster,
}) => {
  await gehe(fenster, '/faelle');
  await knopf(fenster, 'Weitere Aktionen').click();
  await fenster.getByRole('menuitem', { name: 'Fallpaket annehmen …' }).click();
  await expect(seitentitel(fenster, 'Fallpaket annehmen')).toBeVisible();
  await erwarteBarrierefrei(fenster, 'Fallpaket annehmen');
  const wahl = fenster.waitForEvent('filechooser');
  await knopf(fenster, 'Paket wählen').click();
  await (await wahl).setFiles({ name: 'Rechnung.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await expect(fenster.getByText('Rechnung.pdf wird nicht angenommen')).toBeVisible();
  await expect(fenster.getByText('Die Datei ist kein Paket von Geleit.')).toBeVisible();
  await gehe(fenster, '/faelle');
  await expect(fenster.getByText('1 Haushalt · 1 Person')).toBeVisible();
});
