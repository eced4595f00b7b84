import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { absaetze, entpacke, ooxmlFehler, teil } from '../support/ooxml.ts';
import { fuelle, oeffne, richteEin, waehle } from './support/buero.ts';
import { expect, test } from './support/test.ts';

const IBAN = 'DE89 3704 0044 0532 0130 00';

interface Gemeinde {
  readonly name: string;
  readonly schluessel: string;
  readonly personen: string;
}

const GEMEINDEN: readonly Gemeinde[] = [
  { name: 'A-dorf', schluessel: '08117901', personen: '83' },
  { name: 'B-heim', schluessel: '08117902', personen: '43' },
  { name: 'C-hausen', schluessel: '08117903', personen: '24' },
];

async function fuelleKommune(fenster: Page, name: string, schluessel: RegExp, wert: string): Promise<void> {
  await fenster.getByLabel('Amtlicher Name').fill(name);
  await fuelle(fenster.getByLabel(schluessel), wert);
  await fenster.getByLabel('Straße und Hausnummer').fill('Rathausplatz 1');
  await fenster.getByLabel('Postleitzahl').fill('73901');
  await fenster.getByLabel('Ort', { exact: true }).fill('Oberes Tal');
  await fenster.getByLabel('Gesetzliche Vertretung').fill('Ruth Sommer');
  await fenster.getByLabel('Auskunft erteilt').fill('Hannes Ulm');
  await fenster.getByLabel('Kontoinhaberin').fill(name);
}

/** The Verband, with an IBAN that is mistyped first: the sentence stands at its field, and nothing typed is lost. */
async function legeVerbandAn(fenster: Page): Promise<void> {
  await oeffne(fenster, 'Kommunen');
  await fenster.getByRole('main').getByRole('link', { name: 'Kommune anlegen' }).first().click();
  await fuelleKommune(fenster, 'Verband Oberes Tal', /^Verbandsschlüssel/, '081175990');
  await fuelle(fenster.getByLabel('IBAN'), IBAN.replace('3704', '3705'));
  await fenster.getByRole('button', { name: 'Kommune anlegen' }).click();
  await expect(fenster.getByLabel('IBAN')).toHaveAccessibleDescription(/Prüfziffer|IBAN/);
  await expect(fenster.getByLabel('Gesetzliche Vertretung')).toHaveValue('Ruth Sommer');
  await fuelle(fenster.getByLabel('IBAN'), IBAN);
  await fenster.getByRole('button', { name: 'Kommune anlegen' }).click();
  await expect(fenster.getByRole('heading', { level: 1, name: 'Verband Oberes Tal' })).toBeVisible();
}

async function legeGemeindeAn(fenster: Page, gemeinde: Gemeinde): Promise<void> {
  await oeffne(fenster, 'Kommunen');
  await fenster.getByRole('main').getByRole('link', { name: 'Kommune anlegen' }).first().click();
  await fuelleKommune(fenster, gemeinde.name, /^Gemeindeschlüssel/, gemeinde.schluessel);
  await fuelle(fenster.getByLabel('IBAN'), IBAN);
  await fenster.getByRole('button', { name: 'Kommune anlegen' }).click();
  await expect(fenster.getByRole('heading', { level: 1, name: gemeinde.name })).toBeVisible();
  await fenster.getByRole('tab', { name: 'Planungsrahmen' }).click();
  const rahmen = fenster.getByRole('tabpanel');
  await rahmen.getByRole('button', { name: 'Eintragen' }).first().click();
  await fuelle(rahmen.getByLabel('Personen am Stichtag'), gemeinde.personen);
  await rahmen.getByRole('button', { name: 'Speichern' }).click();
  await expect(rahmen.getByRole('button', { name: 'Ändern' })).toBeVisible();
}

async function nimmMitgliederAuf(fenster: Page): Promise<void> {
  await oeffne(fenster, 'Kommunen');
  await fenster.getByRole('main').getByRole('link', { name: 'Verband Oberes Tal' }).click();
  await fenster.getByRole('tab', { name: 'Mitglieder' }).click();
  const mitglieder = fenster.getByRole('tabpanel');
  for (const { name } of GEMEINDEN) {
    await mitglieder.getByRole('button', { name: 'Mitglied hinzufügen' }).click();
    await waehle(mitglieder.getByRole('combobox', { name: 'Kommune' }), name);
    await fuelle(mitglieder.getByLabel('von', { exact: true }), '1.1.75');
    await mitglieder.getByRole('button', { name: 'Speichern' }).click();
    await expect(mitglieder.getByRole('row', { name })).toContainText('01.01.1975');
  }
}

interface Person {
  readonly vorname: string;
  readonly nachname: string;
  readonly typ: string;
  readonly anteile: readonly { kommune: string; umfang: string }[];
}

async function legePersonAn(fenster: Page, person: Person): Promise<void> {
  await oeffne(fenster, 'Personal');
  await fenster.getByRole('main').getByRole('link', { name: 'Person anlegen' }).first().click();
  await fenster.getByLabel('Vorname').fill(person.vorname);
  await fenster.getByLabel('Nachname').fill(person.nachname);
  await waehle(fenster.getByRole('combobox', { name: 'Art des Anstellungsträgers' }), 'Verband');
  await waehle(fenster.getByRole('combobox', { name: 'Anstellungsträger', exact: true }), 'Verband Oberes Tal');
  await fuelle(fenster.getByRole('textbox', { name: 'Im Integrationsmanagement seit' }), '1.3.18');
  await fuelle(fenster.getByRole('textbox', { name: 'Vertrag von' }), '1.3.18');
  await fenster.getByRole('radio', { name: person.typ }).check();
  await fenster.getByLabel('Abschluss', { exact: true }).fill('Bachelor');
  await fenster.getByLabel('Fach').fill('Soziale Arbeit');
  await fenster.getByLabel('Nachweis').fill('Personalakte');
  for (const [stelle, anteil] of person.anteile.entries()) {
    await fenster.getByRole('button', { name: 'Anteil hinzufügen' }).click();
    await waehle(fenster.getByRole('combobox', { name: `Anteil ${stelle + 1}: Kommune` }), anteil.kommune);
    await fuelle(fenster.getByLabel(`Anteil ${stelle + 1}: Umfang`), anteil.umfang);
    await fuelle(fenster.getByRole('textbox', { name: `Anteil ${stelle + 1}: von` }), '1.3.18');
  }
  await fenster.getByRole('button', { name: 'Person anlegen' }).click();
  await expect(fenster.getByRole('heading', { level: 1, name: new RegExp(person.nachname) })).toBeVisible();
}

async function erklaereAlles(fenster: Page): Promise<void> {
  await fenster.getByRole('tab', { name: 'Erklärungen' }).click();
  const erklaerungen = fenster.getByRole('region', { name: 'Erklärungen' }).getByRole('checkbox');
  await expect(erklaerungen.first()).toBeVisible();
  for (const erklaerung of await erklaerungen.all()) await erklaerung.check();
  await fenster.getByRole('radio', { name: /nicht.*Vorsteuerabzug/ }).check();
}

test('from an empty folder to the Antrag of a Verband as a Word file', async ({ fenster }, info) => {
  await richteEin(fenster, 'Verband mehrerer Gemeinden');
  await legeVerbandAn(fenster);
  for (const gemeinde of GEMEINDEN) await legeGemeindeAn(fenster, gemeinde);
  await nimmMitgliederAuf(fenster);
  await legePersonAn(fenster, {
    vorname: 'Maria',
    nachname: 'Weber',
    typ: 'Typ a: Hochschulabschluss im Sozialwesen',
    anteile: [
      { kommune: 'A-dorf', umfang: ',5' },
      { kommune: 'B-heim', umfang: '30 %' },
    ],
  });
  await legePersonAn(fenster, {
    vorname: 'Ali',
    nachname: 'Kaya',
    typ: 'Typ b: anderer geeigneter Hochschulabschluss',
    anteile: [{ kommune: 'C-hausen', umfang: '0,2' }],
  });

  await test.step('the Antrag is proposed and hindered by a share below 0,25', async () => {
    await oeffne(fenster, 'Anträge');
    await fenster.getByRole('main').getByRole('link', { name: 'Antrag anlegen' }).first().click();
    await waehle(fenster.getByRole('combobox', { name: 'Antragstellerin' }), 'Verband Oberes Tal');
    await fuelle(fenster.getByRole('textbox', { name: 'Durchführung von' }), '01.03.2018');
    await fuelle(fenster.getByLabel('bis', { exact: true }), '28.02.2019');
    await fenster.getByRole('button', { name: 'Antrag anlegen' }).click();
    await expect(fenster.getByRole('heading', { level: 1, name: 'Antrag Verband Oberes Tal 2018' })).toBeVisible();
    const hindernisse = fenster.getByRole('complementary', { name: /Hindernisse/ });
    await expect(hindernisse).toContainText('Der Anteil von 0,20 VZÄ in C-hausen liegt unter 0,25 VZÄ.');
    await expect(fenster.getByRole('button', { name: 'Prüfung abschließen' })).toBeDisabled();
  });

  await test.step('the way out leads to the field, where it is mended', async () => {
    await fenster.getByRole('button', { name: /auf mindestens 0,25 VZÄ erhöhen/ }).click();
    const anteil = fenster.getByLabel('Anteil C-hausen', { exact: true });
    await expect(anteil).toBeFocused();
    await fuelle(anteil, '0,25');
    await erklaereAlles(fenster);
    await fenster.keyboard.press('Control+s');
    await expect(fenster.getByText('Gespeichert', { exact: true })).toBeVisible();
    const ergebnis = fenster.getByRole('complementary', { name: /Hindernisse/ });
    await expect(ergebnis).not.toContainText('unter 0,25 VZÄ');
    await expect(ergebnis).not.toContainText('Sperrt:');
    // (0,50 + 0,30 + 0,25) × 64.000 € × 12 / 12; the frames of the three are larger.
    await expect(ergebnis.getByRole('button', { name: /67\.200,00 €/ }).first()).toBeVisible();
  });

  const lade = async () => {
    const [download] = await Promise.all([
      fenster.waitForEvent('download'),
      fenster.getByRole('complementary').getByRole('button', { name: 'Word-Datei' }).click(),
    ]);
    const pfad = info.outputPath(download.suggestedFilename());
    await download.saveAs(pfad);
    const datei = readFileSync(pfad);
    const teile = await entpacke(datei);
    return {
      name: download.suggestedFilename(),
      datei,
      istEntwurf: [...teile.values()].some((xml) => xml.includes('ENTWURF')),
      text: absaetze(teil(teile, 'word/document.xml')),
    };
  };

  await test.step('the draft says so', async () => {
    expect((await lade()).istEntwurf).toBe(true);
  });

  await test.step('the checked Antrag is a valid Word file with its amount', async () => {
    await fenster.getByRole('button', { name: 'Prüfung abschließen' }).click();
    await expect(fenster.getByRole('button', { name: 'Wieder öffnen' })).toBeVisible();
    const { name, datei, istEntwurf, text } = await lade();
    expect(name).toBe('Antrag-Verband-Oberes-Tal-2018.docx');
    expect(await ooxmlFehler(datei)).toEqual([]);
    expect(istEntwurf).toBe(false);
    for (const wert of ['Verband Oberes Tal', 'A-dorf', 'B-heim', 'C-hausen', IBAN, '01.03.2018', '28.02.2019'])
      expect(
        text.some((absatz) => absatz.includes(wert)),
        wert,
      ).toBe(true);
    expect(text.filter((absatz) => absatz.includes('67.200')).length).toBeGreaterThan(0);
    expect(text.filter((absatz) => /Weber|Kaya/.test(absatz)).length).toBeGreaterThan(1);
  });
});
