import type { Block } from '../../../shared/documents/blocks.ts';
import { ANLAGE_LABEL, ERKLAERUNGSSAETZE } from '../../../shared/antraege/labels.ts';
import { zAnlage } from '../../../shared/antraege/types.ts';
import { feld, verbinde, type Antragspapier } from './document-context.ts';

/** Lines for a reason written by hand: about half a page. */
const BEGRUENDUNGSZEILEN = 12;

/** A70 to A73. Quelle: Feldliste des Antrags, Teile 7 und 8. */
export function begruendungUndHaushalt({ antrag: { angaben } }: Antragspapier): Block[] {
  return [
    { art: 'ueberschrift', ebene: 2, text: '7. Begründung' },
    {
      art: 'felder',
      felder: [
        feld(
          'A70',
          'Bedarf, Organisation, Abgrenzung zu anderen Beratungsstellen',
          angaben.begruendung,
          BEGRUENDUNGSZEILEN,
        ),
      ],
    },
    { art: 'ueberschrift', ebene: 2, text: '8. Haushalt' },
    {
      art: 'felder',
      felder: [
        feld('A71', 'Produkt, Kostenstelle, Sachkonto', angaben.haushaltsstelle),
        feld('A72', 'im Haushaltsplan veranschlagt (Jahr, Betrag); im Stellenplan enthalten', angaben.veranschlagt),
        feld('A73', 'Folgekosten nach Ende der Förderung', angaben.folgekosten, 2),
      ],
    },
  ];
}

/** A79: two boxes, of which one is ticked. */
function vorsteuerabzug({ antrag }: Antragspapier) {
  const { vorsteuerabzug: antwort } = antrag.erklaerungen;
  return [
    {
      nummer: 'A79',
      text: 'Die Antragstellerin ist zum Vorsteuerabzug berechtigt.',
      angekreuzt: antwort === 'berechtigt',
      schluessel: 'berechtigt',
    },
    {
      nummer: null,
      text: 'Die Antragstellerin ist zum Vorsteuerabzug nicht berechtigt.',
      angekreuzt: antwort === 'nicht_berechtigt',
      schluessel: 'nicht_berechtigt',
    },
  ];
}

/** A74 to A85. Quelle: Feldliste des Antrags, Teile 9 und 10. */
export function erklaerungenUndAnlagen(papier: Antragspapier): Block[] {
  const { erklaerungen, anlagen } = papier.antrag;
  return [
    { art: 'ueberschrift', ebene: 2, text: '9. Erklärungen' },
    {
      art: 'ankreuzen',
      nummer: null,
      titel: 'Die Antragstellerin erklärt mit dem Kreuz:',
      punkte: ERKLAERUNGSSAETZE.flatMap((eine) => {
        const punkt = {
          nummer: eine.nummer,
          text: eine.istNurBeiDritten ? `Nur bei Weitergabe an Dritte: ${eine.satz}` : eine.satz,
          angekreuzt: erklaerungen[eine.schluessel],
        };
        return eine.schluessel === 'kennzahlen' ? [punkt, ...vorsteuerabzug(papier)] : [punkt];
      }),
    },
    { art: 'ueberschrift', ebene: 2, text: '10. Anlagen' },
    {
      art: 'ankreuzen',
      nummer: 'A85',
      titel: 'Dem Antrag sind beigefügt',
      punkte: zAnlage.options.map((anlage) => ({
        nummer: null,
        text: ANLAGE_LABEL[anlage],
        angekreuzt: anlagen.includes(anlage),
        schluessel: anlage,
      })),
    },
  ];
}

const JA_NEIN = '☐ ja        ☐ nein';

/** A86 to A88. Quelle: Feldliste des Antrags, Teile 11 bis 13. */
export function unterschriftUndVermerke({ antragstellerin }: Antragspapier): Block[] {
  const vertretung = antragstellerin?.vertretung;
  return [
    { art: 'ueberschrift', ebene: 2, text: '11. Unterschrift' },
    {
      art: 'unterschrift',
      nummer: 'A86',
      siegel: true,
      linien: [
        { unter: 'Ort, Datum' },
        { unter: 'handschriftliche Unterschrift' },
        { unter: verbinde(['Name in Druckschrift', vertretung?.name ?? ''], ': ') },
        { unter: verbinde(['Amtsbezeichnung', vertretung?.amtsbezeichnung ?? ''], ': ') },
      ],
    },
    { art: 'seitenumbruch' },
    { art: 'ueberschrift', ebene: 2, text: '12. Vermerk des Landratsamts' },
    {
      art: 'felder',
      rahmen: true,
      felder: [
        feld('A87', 'Eingang am', ''),
        feld('', 'Antrag vollständig', JA_NEIN),
        feld('', 'nachgefordert am', ''),
        feld('', 'Planungsrahmen stimmt', JA_NEIN),
        feld('', 'Betreuung aller Kommunen sichergestellt', JA_NEIN),
        feld('', 'weitergeleitet am', ''),
        feld('', 'Unterschrift', ''),
      ],
    },
    { art: 'ueberschrift', ebene: 2, text: '13. Prüfvermerk der Bewilligungsstelle' },
    { art: 'freiflaeche', nummer: 'A88', titel: 'bleibt frei', zeilen: 12 },
  ];
}
