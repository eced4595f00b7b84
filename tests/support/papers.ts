import {
  klartext,
  zelle,
  type Absatzart,
  type Blatt,
  type Block,
  type Spaltenzeile,
} from '../../shared/documents/blocks.ts';
import { laeufe } from '../../shared/documents/laeufe.ts';

/** A picture of one pixel. */
export const PNG_EIN_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

/** A paper with nothing on it but the given blocks. */
export function blatt(bloecke: readonly Block[], aenderung: Partial<Blatt> = {}): Blatt {
  return {
    titel: 'Probeblatt',
    dateiname: 'Probeblatt',
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [...bloecke],
    ...aenderung,
  };
}

const ARABISCH = { marke: 'ar-SA', richtung: 'rtl' } as const;

/** A row of a paper in German and Arabic. */
function zweiSpalten(stil: Absatzart, deutsch: string, arabisch: string): Spaltenzeile {
  return {
    spalten: [
      { absaetze: [{ stil, text: laeufe(deutsch) }] },
      { richtung: 'rtl', absaetze: [{ stil, text: laeufe(arabisch, ARABISCH) }] },
    ],
  };
}

/** A letter with every kind of block once. */
export function jedeArtBlock(aenderung: Partial<Blatt> = {}): Blatt {
  return blatt(
    [
      { art: 'ueberschrift', ebene: 1, text: 'Titel der Probe' },
      { art: 'absatz', text: [{ text: 'Ein Satz mit ' }, { text: 'fettem', fett: true }, { text: ' Wort.' }] },
      { art: 'absatz', abstand: 'eng', text: [{ text: 'مرحبا بكم', sprache: 'ar', richtung: 'rtl' }] },
      { art: 'hinweis', ton: 'neutral', text: klartext('Ein ruhiger Hinweis.') },
      { art: 'hinweis', ton: 'warnt', text: klartext('Ein Hinweis mit Gewicht.') },
      { art: 'liste', punkte: [klartext('erster Punkt'), klartext('zweiter Punkt')] },
      { art: 'ueberschrift', ebene: 2, text: '1. Felder' },
      {
        art: 'felder',
        felder: [
          { nummer: 'A01', name: 'mit Wert', wert: 'A-dorf\nzweite Zeile' },
          { nummer: 'A02', name: 'ohne Wert', wert: '' },
          { nummer: 'A03', name: 'zwei Leerzeilen', wert: '', leerzeilen: 2 },
          { nummer: 'A04', name: 'langer Wert', wert: 'Ein Satz, der sich wiederholt. '.repeat(9).trim() },
        ],
      },
      {
        art: 'ankreuzen',
        nummer: 'A05',
        titel: 'Art',
        punkte: ['eins', 'zwei', 'drei'].map((text) => ({ nummer: null, text, angekreuzt: text === 'zwei' })),
      },
      {
        art: 'ankreuzen',
        nummer: null,
        titel: null,
        punkte: [{ nummer: 'A06', text: 'Eine Erklärung.', angekreuzt: true }],
      },
      { art: 'ueberschrift', ebene: 3, text: 'Tabelle' },
      {
        art: 'tabelle',
        titel: 'Beträge',
        breiten: [2, 1],
        kopf: [{ text: [{ text: 'A07\n', leise: true }, { text: 'Kommune' }] }, zelle('Betrag', 'rechts')],
        zeilen: [
          [zelle('A-dorf'), zelle('1.234,56 €', 'rechts')],
          [zelle('B-heim'), { ...zelle(''), leerlinie: true }],
        ],
        fuss: [zelle('Summe'), zelle('1.234,56 €', 'rechts')],
      },
      { art: 'ueberschrift', ebene: 2, text: 'Vereinbarung', daneben: laeufe('الاتفاق', ARABISCH) },
      {
        art: 'nebeneinander',
        titel: 'Ziele',
        kopf: zweiSpalten('kopf', 'Sprache', 'اللغة'),
        zeilen: [
          {
            ...zweiSpalten('stark', 'Ich lerne Deutsch.', 'أتعلم الألمانية.'),
            istBetont: true,
            bleibtBeimNaechsten: true,
          },
          zweiSpalten('text', 'Bis 30.04.2018', 'حتى 30.04.2018'),
          { spalten: [{ absaetze: [{ stil: 'angabe', text: klartext('Eine Zeile über die ganze Breite.') }] }] },
        ],
      },
      { art: 'freiflaeche', nummer: 'A08', titel: 'Vermerke', zeilen: 2, spalten: ['links', 'rechts'] },
      { art: 'freiflaeche', titel: 'Prüfvermerk', zeilen: 1 },
      {
        art: 'unterschrift',
        nummer: 'A09',
        siegel: true,
        linien: [{ unter: 'Ort' }, { unter: 'Name', daneben: laeufe('الاسم', ARABISCH) }, { unter: 'Amt' }],
      },
      { art: 'seitenumbruch' },
      { art: 'schluesselgruppen', gruppen: ['AB12', 'CD34', 'EF56', 'GH78', 'JK90'] },
      { art: 'bild', png: PNG_EIN_PIXEL, alternativtext: 'Ein farbiges Feld', breiteMm: 20 },
      { art: 'felder', rahmen: true, felder: [{ nummer: '', name: 'Eingang', wert: '☐ ja  ☒ nein' }] },
    ],
    {
      istEntwurf: true,
      kennzeichnung: 'Programmeigenes Blatt zur Probe.',
      aktenzeichen: '464.2-003/18',
      briefkopf: {
        absender: 'Gemeinde A-dorf',
        zeilen: ['Hauptstraße 1', '73099 A-dorf'],
        ruecksendezeile: 'Gemeinde A-dorf · Hauptstraße 1 · 73099 A-dorf',
        anschrift: ['Landratsamt', 'Lange Straße 2', '73033 Kreisstadt'],
        informationsblock: [
          { name: 'Unser Zeichen', wert: '464.2-003/18' },
          { name: 'Datum', wert: '01.02.2018' },
        ],
      },
      ...aenderung,
    },
  );
}
