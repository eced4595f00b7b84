import type { Page } from '@playwright/test';
import {
  beginneAntrag,
  erklaereAlles,
  hindernis,
  legeAntragAn,
  leiste,
  oeffneWieder,
  pruefungAbschliessen,
  schliessePruefungAb,
  stelle,
  warum,
} from './support/antraege.ts';
import { meldeAn, richteEin, waehle } from './support/buero.ts';
import { auswahl, eineZeile, feld, knopf, speichere, trageEin, wortlaut, zeigeReiter } from './support/fenster.ts';
import {
  GEMEINDESCHLUESSEL,
  legeKommuneAn,
  nimmMitgliedAuf,
  oeffneKommune,
  trageRahmenEin,
  VERBANDSSCHLUESSEL,
} from './support/kommunen.ts';
import { legePersonAn } from './support/personal.ts';
import { expect, test, type Programm } from './support/test.ts';
import { liesWord, type Wortdatei } from './support/word.ts';

/** `102.250 €` or `102.250,50 €`, as the window and the paper write amounts. */
function euro(betrag: number, stellen: 0 | 2 = 0): string {
  return `${betrag.toLocaleString('de-DE', { minimumFractionDigits: stellen, maximumFractionDigits: stellen })} €`;
}

/** Frame of a Gemeinde for a year. Quelle: 58 Mio. € für 72.857 Personen am 15.09.2017, kaufmännisch gerundet. */
function jahresrahmen(personen: number): number {
  return Math.round((personen * 58_000_000) / 72_857);
}

const HERKUNFT = 'Schreiben des Regierungspräsidiums vom 05.01.2018';
const VERBAND = 'Verband Oberes Tal';
const GEMEINDEN = [
  { name: 'A-dorf', schluessel: '08117901', personen: 83 },
  { name: 'B-heim', schluessel: '08117902', personen: 41 },
  { name: 'C-hausen', schluessel: '08117903', personen: 30 },
] as const;
const RAHMEN = GEMEINDEN.reduce((summe, { personen }) => summe + jahresrahmen(personen), 0);

/** Maria Weber works the whole year at 64.000 €, Jana Fuchs from April on at 51.000 €: nine of twelve months. */
const STELLENSUMME = 64_000 + (51_000 * 9) / 12;

const STELLE_WEBER = 'Beratung im ganzen Verband';
const STELLE_FUCHS = 'Sprechstunden A-dorf und B-heim';

/** The mark of a draft, in capitals on the paper. */
const ENTWURF = /\bentwurf\b/i;

const BANK = { Kontoinhaberin: VERBAND, IBAN: 'DE89370400440532013000', Kreditinstitut: 'Talbank' };

async function legeVerbandAn(fenster: Page): Promise<void> {
  await legeKommuneAn(fenster, {
    name: VERBAND,
    art: 'Gemeindeverwaltungsverband',
    schluessel: [VERBANDSSCHLUESSEL, '081175990'],
    weiteres: {
      'Straße und Hausnummer': 'Talstraße 12',
      Postleitzahl: '73901',
      Ort: 'A-dorf',
      'Gesetzliche Vertretung': 'Ruth Sommer',
      'Auskunft erteilt': 'Petra Roth',
      ...BANK,
      'Muster des Aktenzeichens': '464.2-{nummer3}/{jahr2}',
    },
  });
  for (const { name, schluessel, personen } of GEMEINDEN) {
    await legeKommuneAn(fenster, { name, art: 'Gemeinde', schluessel: [GEMEINDESCHLUESSEL, schluessel] });
    await trageRahmenEin(fenster, personen, HERKUNFT);
    await expect(fenster.getByText(euro(jahresrahmen(personen)), { exact: true })).toBeVisible();
  }
  await oeffneKommune(fenster, VERBAND);
  await zeigeReiter(fenster, 'Mitglieder');
  for (const { name } of GEMEINDEN) await nimmMitgliedAuf(fenster, name, '01.01.2010');
}

async function legePersonalAn(fenster: Page): Promise<void> {
  await legePersonAn(fenster, {
    vorname: 'Maria',
    nachname: 'Weber',
    geschlecht: 'weiblich',
    traeger: ['Verband', VERBAND],
    typ: /^Typ a/,
    weiteres: {
      'Im Integrationsmanagement seit': '01.01.2018',
      'Vertrag von': '01.01.2018',
      Abschluss: 'Bachelor of Arts',
      Fach: 'Soziale Arbeit',
      Hochschule: 'Hochschule Oberes Tal',
      Nachweis: 'Personalakte',
    },
    anteile: [
      { kommune: 'A-dorf', bezeichnung: STELLE_WEBER, umfang: '0,50', von: '01.01.2018' },
      { kommune: 'B-heim', bezeichnung: STELLE_WEBER, umfang: '0,30', von: '01.01.2018' },
      { kommune: 'C-hausen', bezeichnung: STELLE_WEBER, umfang: '0,20', von: '01.01.2018' },
    ],
  });
  await legePersonAn(fenster, {
    vorname: 'Jana',
    nachname: 'Fuchs',
    geschlecht: 'weiblich',
    traeger: ['Verband', VERBAND],
    typ: /^Typ c/,
    nachqualifizierung: 'geplant',
    weiteres: {
      'Im Integrationsmanagement seit': '1.4.18',
      'Vertrag von': '1.4.18',
      Schulabschluss: 'Mittlere Reife',
      Ausbildungsberuf: 'Verwaltungsfachangestellte',
      Titel: 'Grundkurs Integrationsmanagement',
      'Erfahrungswissen glaubhaft durch': 'Bescheinigung des Freundeskreises',
      'Vermerk der Kommune vom': '01.03.2018',
    },
    anteile: [
      { kommune: 'A-dorf', bezeichnung: STELLE_FUCHS, umfang: '0,5', von: '1.4.18' },
      { kommune: 'B-heim', bezeichnung: STELLE_FUCHS, umfang: '50 %', von: '1.4.18' },
    ],
  });
}

/** Saves the Word file from the rail and reads it; it is valid in any case. */
async function ladeWord(programm: Programm, fenster: Page, name: string): Promise<Wortdatei> {
  const datei = await programm.speichert(() => knopf(leiste(fenster), 'Word-Datei').click());
  expect(datei.name).toBe(name);
  const word = await liesWord(datei.pfad);
  expect(word.fehler).toEqual([]);
  return word;
}

/** Every field of the form, by its number. Quelle: Feldliste des Antrags, A01 bis A88. */
const FELDNUMMERN = Array.from({ length: 88 }, (_, stelle) => `A${String(stelle + 1).padStart(2, '0')}`);

function feldnummern(text: string): string[] {
  return [...new Set(text.match(/\bA\d{2}\b/g))].sort();
}

/** The words of a text in the order of the alphabet, for comparing two papers that are laid out differently. */
function woerter(text: string): string[] {
  return [...new Set(eineZeile(text).split(' '))].sort();
}

test('from set-up to the Antrag of a Verband as a Word file', async ({ programm, fenster }) => {
  test.setTimeout(240_000);
  await test.step('set-up, Verband with three Gemeinden, two persons', async () => {
    await richteEin(fenster, 'Verband mehrerer Gemeinden', VERBAND);
    await legeVerbandAn(fenster);
    await legePersonalAn(fenster);
  });

  await test.step('the Antrag takes members and shares over', async () => {
    await legeAntragAn(fenster, { antragstellerin: VERBAND, von: '01.01.2018', bis: '31.12.2018' });
    await expect(auswahl(fenster, 'Durchführung')).toHaveValue('Zusammenschluss mehrerer Kommunen');
    await expect(fenster.getByText('464.2-001/18 · 01.01.2018 – 31.12.2018')).toBeVisible();
    await zeigeReiter(fenster, 'Beteiligte');
    for (const { name, personen } of GEMEINDEN)
      await expect(fenster.getByRole('region', { name, exact: true })).toContainText(euro(jahresrahmen(personen)));
    await zeigeReiter(fenster, 'Stellen');
    await expect(feld(fenster, 'Anteil C-hausen')).toHaveValue('0,20');
  });

  await test.step('a share below 0,25 forbids to close it, and the paper says „Entwurf“', async () => {
    const zuKlein = hindernis(fenster, 'Der Anteil von 0,20 VZÄ in C-hausen liegt unter 0,25 VZÄ.');
    await expect(zuKlein).toContainText('Sperrt:');
    await expect(zuKlein).toContainText('Hinweise der Regierungspräsidien');
    await expect(zuKlein).toContainText('Den Anteil mit dem von B-heim zusammenlegen (dann 0,50 VZÄ)');
    await expect(pruefungAbschliessen(fenster)).toBeDisabled();
    const entwurf = await ladeWord(programm, fenster, 'Antrag-Verband-Oberes-Tal-2018.docx');
    expect(entwurf.alles).toMatch(ENTWURF);
    expect(entwurf.alles).toContain('464.2-001/18');
  });

  await test.step('the way out leads to the field; other shares mend it', async () => {
    await zeigeReiter(fenster, 'Angaben');
    await hindernis(fenster, 'in C-hausen liegt unter').getByRole('button').click();
    await expect(feld(fenster, 'Anteil C-hausen')).toBeFocused();
    await trageEin(stelle(fenster, STELLE_WEBER), { 'Anteil C-hausen': '0,25', 'Anteil A-dorf': '0,45' });
    await expect(hindernis(fenster, 'liegt unter 0,25')).toHaveCount(0);
    await speichere(fenster);
  });

  await test.step('expenses, then the declarations, are what is left', async () => {
    await trageEin(stelle(fenster, STELLE_WEBER), { Personalausgaben: '63.000', Fortbildung: '1000' });
    await trageEin(stelle(fenster, STELLE_FUCHS), { Personalausgaben: '38.250,00' });
    await speichere(fenster);
    await expect(hindernis(fenster, 'Sperrt:')).toHaveText([
      /Die Erklärungen A74, .* fehlen\./,
      /Die Erklärung zum Vorsteuerabzug \(A79\) ist noch offen\./,
    ]);
    await expect(pruefungAbschliessen(fenster)).toBeDisabled();
    await erklaereAlles(fenster);
    await expect(hindernis(fenster, 'Sperrt:')).toHaveCount(0);
  });

  await test.step('every amount says where it comes from, and the sums are right', async () => {
    await zeigeReiter(fenster, 'Beträge');
    const betraege = fenster.getByRole('table', { name: 'Beantragte Zuwendung' });
    const betrag = (zeile: string | RegExp, stelleInZeile: number) =>
      betraege.getByRole('row').filter({ hasText: zeile }).getByRole('button').nth(stelleInZeile);

    const ganzesJahr = await warum(fenster, betrag(STELLE_WEBER, 1));
    expect(ganzesJahr.rechnung).toContain(`1,00 × 64.000 € × 12,00 / 12 = ${euro(64_000)}`);
    expect(ganzesJahr.werte.join(' ')).toMatch(/Typ a.*rekonstruiert 64\.000 €/);
    const abApril = await warum(fenster, betrag(STELLE_FUCHS, 1));
    expect(abApril.rechnung).toContain(`1,00 × 51.000 € × 9,00 / 12 = ${euro((51_000 * 9) / 12)}`);
    expect(abApril.werte.join(' ')).toMatch(/Monate.*9,00 \(01\.04\.2018 bis 31\.12\.2018\)/);

    const rahmen = await warum(fenster, betrag('Planungsrahmen für denselben Zeitraum', 0));
    const summanden = GEMEINDEN.map(({ personen }) => euro(jahresrahmen(personen))).join(' + ');
    expect(rahmen.rechnung).toContain(`${summanden} = ${euro(RAHMEN)}`);

    const zuwendung = await warum(fenster, betrag(/^Beantragte Zuwendung/, 0));
    expect(RAHMEN).toBeGreaterThan(STELLENSUMME);
    expect(zuwendung.rechnung).toContain(
      `${euro(STELLENSUMME)} oder ${euro(RAHMEN)} − 0 € = ${euro(RAHMEN)}; der kleinere Betrag, nicht unter 0 €, ist ${euro(STELLENSUMME)}`,
    );

    await zeigeReiter(fenster, 'Beteiligte');
    const aDorf = fenster.getByRole('region', { name: 'A-dorf', exact: true });
    const inADorf = await warum(fenster, aDorf.getByRole('button', { name: /Planungsrahmen für den Antragszeitraum/ }));
    expect(inADorf.rechnung).toContain(`${euro(jahresrahmen(83))} × 12,00 / 12 = ${euro(jahresrahmen(83))}`);
    expect(inADorf.rechnung).toContain(`83 × 58.000.000 € / 72.857 = ${euro(jahresrahmen(83))}`);
    expect(inADorf.rechnung).toContain(HERKUNFT);
  });

  await test.step('checked: nothing can be changed, and the paper is complete', async () => {
    await schliessePruefungAb(fenster);
    await zeigeReiter(fenster, 'Stellen');
    await expect(feld(fenster, 'Anteil C-hausen')).toBeDisabled();
    const word = await ladeWord(programm, fenster, 'Antrag-Verband-Oberes-Tal-2018.docx');
    expect(word.alles).not.toMatch(ENTWURF);
    expect(feldnummern(word.alles)).toEqual(FELDNUMMERN);
    expect(word.alles).toMatch(/A-dorf 08117901.*B-heim 08117902.*C-hausen 08117903/);
    for (const text of [
      '464.2-001/18',
      VERBAND,
      'Programmeigenes Blatt, kein amtlicher Vordruck der Bewilligungsstelle.',
      'Weber, Maria',
      'Fuchs, Jana',
      ...GEMEINDEN.map(({ name }) => name),
      ...GEMEINDEN.map(({ personen }) => euro(jahresrahmen(personen), 2)),
      euro(RAHMEN, 2),
      euro(STELLENSUMME, 2),
      '01.01.2018 bis 31.12.2018',
      'DE89 3704 0044 0532 0130 00',
      'Dienstsiegel',
    ])
      expect(word.alles).toContain(text);

    await zeigeReiter(fenster, 'Vorschau');
    const vorschau = await wortlaut(fenster.getByRole('region', { name: /^Vorschau: Antrag auf Gewährung/ }));
    expect(feldnummern(vorschau)).toEqual(FELDNUMMERN);
    expect(woerter(vorschau)).toEqual(woerter(word.absaetze.join(' ')));
  });

  await test.step('opened again it is a draft again', async () => {
    await oeffneWieder(fenster);
    await expect(pruefungAbschliessen(fenster)).toBeEnabled();
    await expect(fenster.getByRole('region', { name: /^Vorschau: Antrag/ })).toContainText('Entwurf');
  });
});

test.describe('with the Verband Oberes Tal', () => {
  test.use({ datenbestand: 'oberesTal' });

  test.beforeEach(async ({ fenster }) => {
    await meldeAn(fenster);
  });

  test('a Gemeinde applies for its own post; the frame caps nothing and the rest stays', async ({
    programm,
    fenster,
  }) => {
    await legeAntragAn(fenster, { antragstellerin: 'A-dorf', von: '01.01.2018', bis: '31.12.2018' });
    await expect(auswahl(fenster, 'Durchführung')).toHaveValue('Eigene Stelle');
    await expect(leiste(fenster).getByRole('button', { name: /Beantragte Zuwendung/ })).toHaveText(euro(64_000, 2));
    await erklaereAlles(fenster);
    await schliessePruefungAb(fenster);
    const word = await ladeWord(programm, fenster, 'Antrag-A-dorf-2018.docx');
    for (const text of ['Gemeinde A-dorf', '464.2-001/18', 'Weber, Maria', euro(64_000, 2), euro(jahresrahmen(83), 2)])
      expect(word.alles).toContain(text);
    expect(word.alles).not.toMatch(ENTWURF);
    expect(feldnummern(word.alles)).toEqual(FELDNUMMERN);

    await zeigeReiter(fenster, 'Beträge');
    await expect(fenster.getByText(`Rest im Planungsrahmen: ${euro(jahresrahmen(83) - 64_000, 2)}`)).toBeVisible();
  });

  test('a frame that is smaller than the posts caps the Zuwendung', async ({ fenster }) => {
    await legeAntragAn(fenster, { antragstellerin: 'A-dorf', von: '01.01.2018', bis: '31.12.2018' });
    await zeigeReiter(fenster, 'Beteiligte');
    await feld(fenster, 'Bereits bewilligt').fill('6.075,00');
    const rest = jahresrahmen(83) - 6_075;
    const zuwendung = leiste(fenster).getByRole('button', { name: /Beantragte Zuwendung/ });
    await expect(zuwendung).toHaveText(euro(rest, 2));
    const { rechnung } = await warum(fenster, zuwendung);
    expect(rechnung).toContain(`${euro(64_000)} oder ${euro(jahresrahmen(83))} − ${euro(6_075)} = ${euro(rest)}`);
    await expect(hindernis(fenster, `es fehlen ${euro(64_000 - rest)}`)).toContainText('Warnt:');
  });

  test('from 2025 on the agreement with the Landkreis takes the place of the Antrag', async ({ fenster }) => {
    const VEREINBARUNG = 'Die Vereinbarung mit dem Landkreis tritt an die Stelle des Antrags.';
    await beginneAntrag(fenster);
    await waehle(auswahl(fenster, 'Antragstellerin'), 'A-dorf');
    await feld(fenster, 'Durchführung von').fill('01.01.2026');
    await feld(fenster, 'bis').fill('31.12.2026');
    await expect(fenster.getByRole('listitem').filter({ hasText: VEREINBARUNG })).toContainText('Sperrt:');

    await knopf(fenster, 'Antrag anlegen').click();
    await expect(hindernis(fenster, VEREINBARUNG)).toContainText('Sperrt:');
    await expect(hindernis(fenster, /./)).toHaveCount(1);
    await expect(pruefungAbschliessen(fenster)).toBeDisabled();
  });
});
