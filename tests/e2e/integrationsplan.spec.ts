import type { Locator, Page } from '@playwright/test';
import { erwarteBarrierefrei } from './support/barrierefreiheit.ts';
import { meldeAn, waehle } from './support/buero.ts';
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
import { nimmAusBibliothek } from './support/plan.ts';
import { expect, test } from './support/test.ts';
import { liesWord } from './support/word.ts';

/** The program plays on 1 March 2018 in the Verband with Maria Weber; nobody is entered yet. */
test.use({ datenbestand: 'oberesTal' });

const PLAN = 'Plan für Sara Bekele';

const dialog = (fenster: Page, name: string | RegExp) => fenster.getByRole('dialog', { name });
const bereich = (ort: Page | Locator, name: string) => ort.getByRole('region', { name, exact: true });
const hinweise = (fenster: Page) => fenster.getByRole('complementary', { name: 'Hindernisse und Hinweise' });
const ziel = (fenster: Page, name: string | RegExp) => fenster.getByRole('listitem', { name });

test.beforeEach(async ({ fenster }) => {
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
  await gehe(fenster, '/faelle/neu');
  await trageEin(fenster, { 'Person 1: Vorname': 'Sara', 'Person 1: Nachname': 'Bekele' });
  await feld(fenster, 'Person 1: Geboren').fill('3.5.1994');
  await fenster.keyboard.press('Control+s');
  await expect(seitentitel(fenster, 'Bekele, Sara')).toBeVisible();
});

/** What the first talk found: one field of the Erhebung. */
async function erhebe(fenster: Page): Promise<void> {
  await zeigeReiter(fenster, 'Erhebung');
  await knopf(fenster, 'Erste Erhebung').click();
  await knopf(fenster, 'Sprache: Eintrag für Sara Bekele hinzufügen').click();
  await trageEin(fenster.getByRole('group', { name: 'Sprache: Sara Bekele' }), {
    'So ist es heute': 'Kurs A2 besucht',
    'Das wird gebraucht': 'Kurs am Abend',
  });
  await knopf(fenster, 'Erhebung speichern').click();
  await expect(fenster.getByRole('heading', { name: 'Erhebung vom 01.03.2018' })).toBeVisible();
}

async function beginne(fenster: Page): Promise<void> {
  await zeigeReiter(fenster, 'Plan');
  await knopf(fenster, 'Plan beginnen: Sara Bekele').click();
  await expect(seitentitel(fenster, PLAN)).toBeVisible();
}

test('a plan from the first talk to its end: agreed, ticked, updated, compared, closed', async ({
  fenster,
  programm,
}) => {
  await erhebe(fenster);

  await test.step('the draft begins with the Erhebung and takes goals of the library', async () => {
    await zeigeReiter(fenster, 'Plan');
    await expect(fenster.getByRole('main')).toContainText('Erhebung vom 01.03.2018');
    await beginne(fenster);
    await zeigeReiter(fenster, 'Themenfelder');
    await expect(feld(fenster, 'So ist es heute')).toHaveValue('Kurs A2 besucht');
    await expect(feld(fenster, 'Das brauche ich')).toHaveValue('Kurs am Abend');
    await expect(hinweise(fenster)).toContainText('Der Plan hat noch kein Ziel.');
    await nimmAusBibliothek(fenster, 'Sprachcafé');
    const sprachcafe = ziel(fenster, 'Ziel 1: Ich spreche oft Deutsch.');
    await expect(feld(sprachcafe, 'Was')).toHaveValue('Ich gehe jede Woche ins Sprachcafé.');
    await expect(feld(sprachcafe, 'Bis wann')).toHaveValue('24.05.2018');
    await nimmAusBibliothek(fenster, 'Lebenslauf auf Deutsch');
    await speichere(fenster);
    await expect(hinweise(fenster)).toContainText('Der Plan kann vereinbart werden.');
    await erwarteBarrierefrei(fenster, 'Themenfelder des Plans');
  });

  await test.step('own words are marked, a goal is taken out and back, goals change places by keys', async () => {
    await knopf(fenster, 'Sprache: Eigenes Ziel').click();
    await fenster.keyboard.type('Ich fahre allein mit dem Bus.');
    const eigenes = ziel(fenster, 'Ziel 2: Ich fahre allein mit dem Bus.');
    await expect(eigenes).toContainText('wird nicht übersetzt');
    await fenster.keyboard.press('Alt+ArrowUp');
    await expect(ziel(fenster, 'Ziel 1: Ich fahre allein mit dem Bus.')).toBeVisible();
    await knopf(fenster, 'Ziel 1 entfernen').first().click();
    await expect(ziel(fenster, /Ich fahre allein/)).toHaveCount(0);
    await knopf(fenster.getByRole('alert'), 'Rückgängig').click();
    await knopf(ziel(fenster, 'Ziel 1: Ich fahre allein mit dem Bus.'), 'Schritt hinzufügen').click();
    await fenster.keyboard.type('Ich fahre zweimal zusammen mit Frau Kern.');
    await feld(ziel(fenster, /Ich fahre allein/), 'Bis wann').fill('in 4 Wochen');
    await fenster.keyboard.press('Tab');
    await expect(feld(ziel(fenster, /Ich fahre allein/), 'Bis wann')).toHaveValue('29.03.2018');
    await speichere(fenster);
  });

  await test.step('agreed on: the words stay, a step is ticked, a goal is reached with one click', async () => {
    await knopf(fenster, 'Vereinbaren …').click();
    const vereinbarung = dialog(fenster, 'Plan vereinbaren');
    await vereinbarung.getByRole('checkbox', { name: 'Sara Bekele' }).check();
    await knopf(vereinbarung, 'Vereinbaren').click();
    await expect(vereinbarung).toHaveCount(0);
    await expect(fenster.getByRole('tab', { name: 'Ziele und Schritte' })).toBeVisible();
    await expect(bereich(fenster, 'Auf einen Blick')).toContainText('1 von 1');
    const bus = ziel(fenster, 'Ich fahre allein mit dem Bus.');
    await bus.getByRole('checkbox', { name: 'Ich fahre zweimal zusammen mit Frau Kern.' }).check();
    await expect(bus).toContainText('erledigt');
    await expect(bus.getByRole('button', { name: 'offen', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await bus.getByRole('button', { name: 'erreicht', exact: true }).click();
    await expect(bereich(fenster, 'Auf einen Blick')).toContainText('1 erreicht');
    await erwarteBarrierefrei(fenster, 'Ziele und Schritte');
  });

  await test.step('giving a goal up asks for the reason, at its field', async () => {
    const lebenslauf = ziel(fenster, 'Ich habe einen Lebenslauf auf Deutsch.');
    await lebenslauf.getByRole('button', { name: 'abgebrochen …' }).click();
    const frage = dialog(fenster, 'Ziel abgebrochen');
    await knopf(frage, 'Eintragen').click();
    await erwarteSatz(feld(frage, 'Grund'), 'Bitte den Grund eingeben.', '');
    await feld(frage, 'Grund').fill('Lebenslauf war schon da');
    await knopf(frage, 'Eintragen').click();
    await expect(lebenslauf).toContainText('Grund: Lebenslauf war schon da');
  });

  await test.step('the own copy beside the language of the person, as Word file', async () => {
    await zeigeReiter(fenster, 'Vorschau');
    const zeile = fenster.getByRole('group', { name: 'Ausfertigung für Sara Bekele' });
    await waehle(auswahl(zeile, 'Ausfertigung für Sara Bekele'), 'Deutsch und Tigrinya');
    const datei = await programm.speichert(() => knopf(zeile, 'Ausfertigung für Sara Bekele: Word-Datei').click());
    const word = await liesWord(datei.pfad);
    expect(word.fehler).toEqual([]);
    expect(word.alles).toContain('Ich spreche oft Deutsch.');
    await knopf(zeile, 'Ausfertigung für Sara Bekele: Vorschau und Druck').click();
    await expect(bereich(fenster, 'Ausfertigung für Sara Bekele')).toContainText('Ich fahre allein mit dem Bus.');
  });

  await test.step('the next version asks what became of each goal; both stand side by side', async () => {
    await knopf(fenster, 'Fortschreiben').click();
    await expect(fenster.getByRole('main')).toContainText('Fassung 2');
    await zeigeReiter(fenster, 'Themenfelder');
    const sprachcafe = ziel(fenster, 'Ziel 2: Ich spreche oft Deutsch.');
    await sprachcafe.getByText('teilweise erreicht', { exact: true }).click();
    await feld(sprachcafe, 'Das stand im Weg').fill('Schichtdienst');
    await speichere(fenster);
    await knopf(fenster, 'Weitere Aktionen').click();
    await fenster.getByRole('menuitem', { name: 'Mit der vorigen Fassung vergleichen' }).click();
    await expect(seitentitel(fenster, 'Fassungen vergleichen')).toBeVisible();
    const geaendert = ziel(fenster, 'Sprache: Ich spreche oft Deutsch.');
    await expect(geaendert).toContainText('geändert');
    await expect(geaendert).toContainText('Schichtdienst');
    await expect(geaendert).toContainText('läuft');
    await erwarteBarrierefrei(fenster, 'Fassungen vergleichen');
  });

  await test.step('with its second version agreed on the plan is closed, all versions stay', async () => {
    await fenster.getByRole('link', { name: 'Zum Fall' }).click();
    await fenster.getByRole('link', { name: 'Entwurf bearbeiten' }).click();
    await knopf(fenster, 'Vereinbaren …').click();
    await knopf(dialog(fenster, 'Plan vereinbaren'), 'Vereinbaren').click();
    await knopf(fenster, 'Weitere Aktionen').click();
    await fenster.getByRole('menuitem', { name: 'Plan abschließen …' }).click();
    const abschluss = dialog(fenster, 'Plan abschließen');
    await knopf(abschluss, 'Plan abschließen').click();
    await erwarteSatz(feld(abschluss, 'Übergabe an'), 'Bitte den Regeldienst eingeben, der übernommen hat.', '');
    await feld(abschluss, 'Übergabe an').fill('Jobcenter');
    await knopf(abschluss, 'Plan abschließen').click();
    await expect(fenster.getByRole('main')).toContainText('Plan abgeschlossen');
    await fenster.getByRole('link', { name: 'Zum Fall' }).click();
    const karte = bereich(fenster, PLAN);
    await expect(karte.getByRole('link', { name: 'Fassung 1', exact: true })).toBeVisible();
    await expect(karte.getByRole('link', { name: 'Fassung 2', exact: true })).toBeVisible();
    await gehe(fenster, '/plaene?stand=abgeschlossen');
    await expect(fenster.getByRole('table').getByRole('link', { name: 'Bekele, Sara' })).toBeVisible();
  });
});

test('bad input: a review too early, a goal without a step, a step that is over', async ({ fenster }) => {
  await zeigeReiter(fenster, 'Plan');
  await expect(fenster.getByRole('main')).toContainText('Es gibt noch keine Erhebung');
  await beginne(fenster);
  await zeigeReiter(fenster, 'Themenfelder');
  await knopf(fenster, 'Themenfeld hinzufügen').click();
  await fenster.getByRole('menuitem', { name: /^Arbeit/ }).click();
  await knopf(fenster, 'Arbeit: Eigenes Ziel').click();

  await test.step('a goal without its sentence is refused at its field', async () => {
    await fenster.keyboard.press('Control+s');
    await erwarteSatz(feld(ziel(fenster, /^Ziel 1/), 'Ziel'), 'Bitte das Ziel als Satz eingeben.', '');
    await feld(ziel(fenster, /^Ziel 1/), 'Ziel').fill('Ich backe Brot.');
    await speichere(fenster);
  });

  await test.step('a goal without a step and a step in the past are said, and can be kept', async () => {
    await expect(hinweise(fenster)).toContainText('Zu diesem Ziel ist kein Schritt eingetragen.');
    await knopf(fenster, 'Schritt hinzufügen').click();
    await fenster.keyboard.type('Ich frage in der Bäckerei nach einer Probe.');
    await feld(ziel(fenster, /^Ziel 1/), 'Bis wann').fill('15.2.2018');
    await speichere(fenster);
    await expect(hinweise(fenster)).toContainText('war bis 15.02.2018 vorgesehen und ist noch offen');
    await zeigeReiter(fenster, 'Gespräch und Beteiligte');
    await knopf(hinweise(fenster), 'Einen neuen Tag vereinbaren, oder den Schritt abhaken.').click();
    await expect(feld(ziel(fenster, /^Ziel 1/), 'Bis wann')).toBeFocused();
  });

  await test.step('a review before the talk is refused with what was typed still there', async () => {
    await zeigeReiter(fenster, 'Vereinbarung');
    await feld(fenster, 'Überprüfung des Plans am').fill('1.2.2018');
    await fenster.keyboard.press('Control+s');
    await erwarteSatz(
      feld(fenster, 'Überprüfung des Plans am'),
      'Die Überprüfung am 01.02.2018 liegt vor dem Gespräch am 01.03.2018.',
      '1.2.2018',
    );
  });

  await test.step('a review before the agreement forbids it, and the way out leads to the field', async () => {
    await zeigeReiter(fenster, 'Gespräch und Beteiligte');
    await feld(fenster, 'Gespräch am').fill('1.2.2018');
    await fenster.keyboard.press('Control+s');
    await erwarteGespeichert(fenster);
    await knopf(fenster, 'Vereinbaren …').click();
    const vereinbarung = dialog(fenster, 'Plan vereinbaren');
    await expect(vereinbarung).toContainText('Die Überprüfung am 01.02.2018 liegt vor der Vereinbarung am 01.03.2018.');
    await expect(knopf(vereinbarung, 'Vereinbaren')).toBeDisabled();
    await knopf(vereinbarung, 'Für die Überprüfung einen Tag nach der Vereinbarung eintragen.').click();
    await expect(vereinbarung).toHaveCount(0);
    await expect(feld(fenster, 'Überprüfung des Plans am')).toBeFocused();
  });
});
