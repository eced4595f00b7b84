import type { Locator, Page } from '@playwright/test';
import { meldeAn, oeffne, PASSWORT } from './support/buero.ts';
import { auswahl, erwarteGespeichert, feld, knopf, seitentitel } from './support/fenster.ts';
import { oeffneKommune } from './support/kommunen.ts';
import { expect, test } from './support/test.ts';

const befehle = (fenster: Page) => fenster.getByRole('dialog', { name: 'Suchen oder Befehl' });

/** Presses Tab until the control has the focus; the way to it is not longer than the page. */
async function tabZu(fenster: Page, ziel: Locator, taste = 'Tab'): Promise<void> {
  const HOECHSTENS = 60;
  for (let schritt = 0; schritt < HOECHSTENS; schritt += 1) {
    if (await ziel.evaluate((knoten) => knoten === document.activeElement)) return;
    await fenster.keyboard.press(taste);
  }
  throw new Error(`Not reached with ${HOECHSTENS} times ${taste}: ${ziel.toString()}`);
}

async function zumStart(fenster: Page): Promise<void> {
  await fenster.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Start' }).click();
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
}

/** True where the element with the focus looks different without it: outline, shadow or border. */
async function istFokusSichtbar(fenster: Page): Promise<boolean> {
  return fenster.evaluate(() => {
    const knoten = document.activeElement;
    if (!(knoten instanceof HTMLElement)) return false;
    const aussehen = () => {
      document.getAnimations().forEach((bewegung) => bewegung.finish());
      const { outline, boxShadow, borderColor } = getComputedStyle(knoten);
      return `${outline} ${boxShadow} ${borderColor}`;
    };
    const mit = aussehen();
    knoten.blur();
    const ohne = aussehen();
    knoten.focus();
    return mit !== ohne;
  });
}

test.describe('with the Verband Oberes Tal', () => {
  test.use({ datenbestand: 'oberesTal' });

  test.beforeEach(async ({ fenster }) => {
    await meldeAn(fenster);
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
  });

  test('Ctrl+K finds a Kommune however its umlauts are written, and Enter opens it', async ({ fenster }) => {
    await oeffneKommune(fenster, 'B-heim');
    await feld(fenster, 'Amtlicher Name').fill('Grünbühl an der Straße');
    await fenster.keyboard.press('Control+s');
    await expect(seitentitel(fenster, 'Grünbühl an der Straße')).toBeVisible();
    await zumStart(fenster);

    for (const suche of ['gruenbuehl', 'grunbuhl', 'GRÜN strasse']) {
      await fenster.keyboard.press('Control+k');
      await expect(befehle(fenster)).toBeVisible();
      await expect(befehle(fenster).getByRole('textbox', { name: 'Suchen oder Befehl' })).toBeFocused();
      await fenster.keyboard.type(suche);
      await expect(befehle(fenster).getByText('Grünbühl an der Straße', { exact: true })).toBeVisible();
      await fenster.keyboard.press('Enter');
      await expect(seitentitel(fenster, 'Grünbühl an der Straße')).toBeVisible();
      await expect(befehle(fenster)).toHaveCount(0);
      await zumStart(fenster);
    }

    await fenster.keyboard.press('Control+k');
    await expect(befehle(fenster).getByRole('textbox', { name: 'Suchen oder Befehl' })).toBeFocused();
    await fenster.keyboard.type('gibt es nicht');
    await expect(befehle(fenster).getByText(/^Nichts gefunden/)).toBeVisible();
    await fenster.keyboard.press('Escape');
    await expect(befehle(fenster)).toHaveCount(0);
  });

  test('Ctrl+S saves, Ctrl+K works inside of a field, Ctrl+L locks', async ({ fenster }) => {
    await oeffneKommune(fenster, 'A-dorf');
    await feld(fenster, 'Fax').fill('07161 202-9');
    await expect(fenster.getByText('Änderungen noch nicht gespeichert')).toBeVisible();
    await fenster.keyboard.press('Control+s');
    await erwarteGespeichert(fenster);
    await fenster.keyboard.press('Control+k');
    await expect(befehle(fenster)).toBeVisible();
    await fenster.keyboard.press('Escape');
    await fenster.keyboard.press('Control+l');
    await expect(seitentitel(fenster, 'Anmelden')).toBeVisible();
  });

  test('? shows the keys, but stays a question mark inside of a field', async ({ fenster }) => {
    const tasten = fenster.getByRole('dialog', { name: 'Tasten' });
    await fenster.keyboard.press('?');
    await expect(tasten).toBeVisible();
    await expect(tasten.getByRole('row').filter({ hasText: 'Strg+K' })).toContainText('Suchen oder Befehl');
    await fenster.keyboard.press('Escape');
    await expect(tasten).toHaveCount(0);

    await oeffneKommune(fenster, 'A-dorf');
    await feld(fenster, 'Gesetzliche Vertretung').focus();
    await fenster.keyboard.press('End');
    await fenster.keyboard.type('?');
    await expect(feld(fenster, 'Gesetzliche Vertretung')).toHaveValue('Ruth Sommer?');
    await expect(tasten).toHaveCount(0);
  });

  test('F1 opens the page of the handbook that belongs to the page', async ({ fenster }) => {
    for (const [bereich, seite] of [
      ['Start', '01-erste-schritte'],
      ['Kommunen', '03-kommunen'],
      ['Personal', '04-personal'],
      ['Fälle', '17-faelle'],
      ['Anträge', '05-antrag'],
      ['Förderrecht', '06-foerderrecht'],
    ] as const) {
      await fenster.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: bereich }).click();
      await expect(seitentitel(fenster, bereich === 'Start' ? /^Heute/ : bereich)).toBeVisible();
      await fenster.keyboard.press('F1');
      await expect(fenster).toHaveURL(new RegExp(`/handbuch/${seite}$`));
      await expect(seitentitel(fenster, /./)).toBeFocused();
      await expect(
        fenster.getByRole('navigation', { name: 'Seiten des Handbuchs' }).locator('[aria-current="page"]'),
      ).toHaveCount(1);
    }
  });

  test('rows of a list are walked with the arrows and opened with Enter', async ({ fenster }) => {
    await oeffne(fenster, 'Kommunen');
    const zeile = (name: string) => fenster.getByRole('main').getByRole('link', { name, exact: true });
    await tabZu(fenster, zeile('A-dorf'));
    await fenster.keyboard.press('ArrowDown');
    await expect(zeile('B-heim')).toBeFocused();
    await fenster.keyboard.press('End');
    await expect(zeile('Verband Oberes Tal')).toBeFocused();
    await fenster.keyboard.press('ArrowUp');
    await expect(zeile('C-hausen')).toBeFocused();
    await fenster.keyboard.press('Home');
    await expect(zeile('A-dorf')).toBeFocused();
    await fenster.keyboard.press('ArrowDown');
    await fenster.keyboard.press('Enter');
    await expect(seitentitel(fenster, 'B-heim')).toBeFocused();
  });

  test('the tabs of a record and the menu of the account are walked with the arrows', async ({ fenster }) => {
    await oeffneKommune(fenster, 'A-dorf');
    await tabZu(fenster, fenster.getByRole('tab', { name: 'Angaben' }));
    await fenster.keyboard.press('ArrowRight');
    await fenster.keyboard.press('ArrowRight');
    await expect(fenster.getByRole('tab', { name: 'Planungsrahmen' })).toBeFocused();
    await expect(fenster.getByRole('tab', { name: 'Planungsrahmen' })).toHaveAttribute('aria-selected', 'true');

    await tabZu(fenster, knopf(fenster, /^Konto /), 'Shift+Tab');
    await fenster.keyboard.press('Enter');
    await expect(fenster.locator('[role=menu]:focus, [role=menu] :focus')).toBeVisible();
    await fenster.keyboard.press('Home');
    await expect(fenster.getByRole('menuitemradio').first()).toBeFocused();
    await fenster.keyboard.press('ArrowDown');
    await expect(fenster.getByRole('menuitemradio').nth(1)).toBeFocused();
    await fenster.keyboard.press('End');
    await expect(fenster.getByRole('menuitem', { name: /^Sperren/ })).toBeFocused();
    await fenster.keyboard.press('Escape');
    await expect(knopf(fenster, /^Konto /)).toBeFocused();
  });

  test('the first Tab offers to skip to the content', async ({ fenster }) => {
    await fenster.reload();
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();
    const sprung = fenster.getByRole('link', { name: 'Zum Inhalt springen' });
    await tabZu(fenster, sprung, 'Shift+Tab');
    await expect(sprung).toBeInViewport();
    await fenster.keyboard.press('Enter');
    await expect(fenster.getByRole('main')).toBeFocused();
    await fenster.keyboard.press('Tab');
    expect(await fenster.getByRole('main').evaluate((inhalt) => inhalt.contains(document.activeElement))).toBe(true);
  });

  test('every control that Tab reaches shows that it has the focus', async ({ fenster }) => {
    await oeffneKommune(fenster, 'A-dorf');
    const ohne: string[] = [];
    const SCHRITTE = 45;
    for (let schritt = 0; schritt < SCHRITTE; schritt += 1) {
      await fenster.keyboard.press('Tab');
      if (await fenster.evaluate(() => document.activeElement === document.body)) break;
      if (!(await istFokusSichtbar(fenster)))
        ohne.push(await fenster.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ''));
    }
    expect(ohne).toEqual([]);
  });
});

test.describe('with an empty Datenbestand', () => {
  test.use({ datenbestand: 'verband' });

  test('a Kommune is entered from login to its page without the mouse', async ({ fenster }) => {
    await expect(fenster.getByLabel('Passwort', { exact: true })).toBeFocused();
    await fenster.keyboard.type(PASSWORT);
    await fenster.keyboard.press('Enter');
    await expect(seitentitel(fenster, /^Heute/)).toBeVisible();

    await tabZu(fenster, fenster.getByRole('main').getByRole('link', { name: 'Kommune anlegen' }));
    await fenster.keyboard.press('Enter');
    await expect(seitentitel(fenster, 'Kommune anlegen')).toBeFocused();

    await tabZu(fenster, feld(fenster, 'Amtlicher Name'));
    await fenster.keyboard.type('A-dorf');
    await tabZu(fenster, auswahl(fenster, 'Art'));
    await fenster.keyboard.press('ArrowDown');
    // The list opens at the chosen entry; the next key counts from there.
    await expect(fenster.getByRole('option', { name: 'Gemeindeverwaltungsverband' })).toHaveAttribute(
      'data-combobox-selected',
    );
    await fenster.keyboard.press('ArrowUp');
    await fenster.keyboard.press('Enter');
    await expect(auswahl(fenster, 'Art')).toHaveValue('Gemeinde');
    await tabZu(fenster, feld(fenster, 'Gemeindeschlüssel (8 Ziffern)'));
    await fenster.keyboard.type('08117901');
    await expect(fenster.getByText('Landkreis Göppingen, Regierungsbezirk Stuttgart')).toBeVisible();
    await tabZu(fenster, feld(fenster, 'Straße und Hausnummer'));
    await fenster.keyboard.type('Rathausplatz 1');
    await tabZu(fenster, knopf(fenster, 'Zeile hinzufügen'));
    await fenster.keyboard.press('Enter');
    await tabZu(fenster, feld(fenster, 'Briefkopf, Zeile 1'), 'Shift+Tab');
    await fenster.keyboard.type('Sprechzeiten: Montag bis Freitag 8 bis 12 Uhr');
    await fenster.keyboard.press('Control+s');

    await expect(seitentitel(fenster, 'A-dorf')).toBeVisible();
    await expect(feld(fenster, 'Straße und Hausnummer')).toHaveValue('Rathausplatz 1');
    await expect(feld(fenster, 'Briefkopf, Zeile 1')).toHaveValue('Sprechzeiten: Montag bis Freitag 8 bis 12 Uhr');
  });
});
