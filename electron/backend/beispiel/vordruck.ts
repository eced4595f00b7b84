import { datum } from '../../../shared/foundation/date.ts';
import { antragVordruckquelle } from '../antraege/vordruckquelle.ts';
import type { Anfrage } from '../context.ts';
import { bearbeite } from '../vordrucke/reading.ts';
import { ladeVordruck, markiere } from '../vordrucke/service.ts';
import {
  absatz,
  beschriftet,
  gefuellt,
  kaestchen,
  kleingedrucktes,
  lauf,
  tabelle,
  textfeld,
  ueberschrift,
  wordform,
} from './word-form.ts';

const MUSTERVORDRUCK_NAME = 'Muster-Vordruck (erfunden)';
export const MUSTERVORDRUCK_DATEI = 'Muster-Vordruck-Antrag.docx';

/** What is asked for, control by control: label, and the field that the example Verband marks it with. */
const KOPF: readonly (readonly [string, string])[] = [
  ['Antragstellerin', 'A01'],
  ['Amtlicher Gemeindeschlüssel', 'A03'],
  ['Landkreis', 'A04.kreis'],
  ['Straße, Hausnummer', 'A05.strasse'],
  ['PLZ', 'A05.plz'],
  ['Ort', 'A05.ort'],
  ['Vertreten durch', 'A06.name'],
  ['Ansprechperson', 'A07.name'],
  ['Telefon', 'A07.telefon'],
  ['E-Mail', 'A07.email'],
  ['Kontoinhaberin', 'A08.inhaber'],
  ['IBAN', 'A08.iban'],
  ['Aktenzeichen', 'A10.zeichen'],
];
const ARTEN: readonly (readonly [string, string])[] = [
  ['Antrag aus der ersten Tranche', 'A15.erste_tranche'],
  ['Erstantrag', 'A15.erstantrag'],
  ['Verlängerung um 12 Monate', 'A15.verlaengerung_12'],
  ['Änderung', 'A15.aenderung'],
];
const ZEITRAUM: readonly (readonly [string, string])[] = [
  ['Beginn', 'A18.von'],
  ['Ende', 'A18.bis'],
];
const KOMMUNEN: readonly (readonly [string, string])[] = [
  ['Kommune', 'A19.name'],
  ['Schlüssel der Kommune', 'A19.schluessel'],
  ['Anzahl der Personen', 'A20.anzahl'],
  ['Planungsrahmen', 'A21.betrag'],
  ['in diesen Antrag eingebracht', 'A23'],
];
const STELLEN: readonly (readonly [string, string])[] = [
  ['Name, Vorname', 'A32'],
  ['Umfang in VZÄ', 'A31.vzae'],
  ['Qualifikation', 'A38'],
  ['Betrag der Stelle', 'A46.betrag'],
];
const GELD: readonly (readonly [string, string])[] = [
  ['Summe der Stellen', 'A65'],
  ['Planungsrahmen für denselben Zeitraum', 'A66'],
  ['Beantragter Betrag', 'A68'],
];
const SCHLUSS: readonly (readonly [string, string])[] = [
  ['Begründung', 'A70'],
  ['Haushaltsstelle', 'A71'],
  ['Folgekosten nach Ende der Förderung', 'A73'],
];
const ERKLAERUNGEN: readonly (readonly [string, string])[] = [
  ['Für dieselben Ausgaben wird keine andere Förderung in Anspruch genommen.', 'A74'],
  ['Die Qualifikation der eingesetzten Personen ist geprüft.', 'A76'],
  ['Die Angaben sind vollständig und richtig.', 'A84'],
];

/** The field of each place of the made-up form, by what the form says beside it. */
export const MUSTERVORDRUCK_FELDER: ReadonlyMap<string, string> = new Map(
  [...KOPF, ...ARTEN, ...ZEITRAUM, ...KOMMUNEN, ...STELLEN, ...GELD, ...SCHLUSS, ...ERKLAERUNGEN].map(
    ([beschriftung, feld]) => [beschriftung, feld],
  ),
);

function kennung(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .slice(0, 40);
}

const feldVon = ([titel]: readonly [string, string]) => textfeld(titel, kennung(titel));

/** A form with controls as authorities issue them, wholly made up: for the example Verband, the handbook and the tests. */
export function mustervordruck(): Promise<Buffer> {
  const paare = (felder: readonly (readonly [string, string])[]) =>
    tabelle(
      [3600, 6000],
      felder.map((feld) => [beschriftet(feld[0]), gefuellt(feldVon(feld))]),
    );
  const spalten = (breiten: readonly number[], felder: readonly (readonly [string, string])[]) =>
    tabelle(breiten, [felder.map(([titel]) => beschriftet(titel)), felder.map((feld) => gefuellt(feldVon(feld)))]);
  const ankreuzen = (felder: readonly (readonly [string, string])[]) =>
    felder.map(([titel]) => absatz(`${kaestchen(titel, kennung(titel))}${lauf(`  ${titel}`)}`)).join('');
  return wordform(
    [
      absatz(lauf('Antrag auf Förderung des Integrationsmanagements'), '<w:pStyle w:val="Heading1"/>'),
      kleingedrucktes('Erfundenes Muster zum Ausprobieren. Kein amtlicher Vordruck.'),
      ueberschrift('1. Antragstellerin'),
      paare(KOPF),
      ueberschrift('2. Gegenstand'),
      ankreuzen(ARTEN),
      paare(ZEITRAUM),
      ueberschrift('3. Beteiligte Kommunen'),
      spalten([2400, 1800, 1400, 2000, 2000], KOMMUNEN),
      ueberschrift('4. Stellen'),
      spalten([2800, 1400, 3400, 2000], STELLEN),
      ueberschrift('5. Zuwendung'),
      paare(GELD),
      ueberschrift('6. Begründung und Haushalt'),
      paare(SCHLUSS),
      ueberschrift('7. Erklärungen'),
      ankreuzen(ERKLAERUNGEN),
      ueberschrift('8. Unterschrift'),
      absatz(lauf('Ort, Datum, Unterschrift, Dienstsiegel')),
    ].join(''),
    'Muster IM-1, erfunden',
  );
}

/** Loads the made-up form with a field at every place; it is valid for both Anträge of the example. */
export async function legeMustervordruckAn(anfrage: Anfrage): Promise<void> {
  const bytes = await mustervordruck();
  // Made here and no stranger's file, so it needs no thread of its own.
  const gelesen = await bearbeite({ aufgabe: 'lesen', datei: bytes });
  if (gelesen.ergebnis !== 'gelesen') throw new Error('The made-up form cannot be read.');
  const { dateiart, formular } = gelesen;
  const { id, version } = await ladeVordruck(
    anfrage,
    [antragVordruckquelle],
    { name: MUSTERVORDRUCK_DATEI, bytes, dateiart, formular },
    { name: MUSTERVORDRUCK_NAME, papierart: 'antrag', gueltigVon: datum('2017-01-01'), gueltigBis: null },
  );
  const marken = formular.stellen.flatMap((stelle) => {
    const feld = MUSTERVORDRUCK_FELDER.get(stelle.beschriftung);
    return feld === undefined ? [] : [{ stelle: stelle.id, feld }];
  });
  await markiere(anfrage, [antragVordruckquelle], { id, version, marken });
}
