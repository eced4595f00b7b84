import type { Block } from '../../../shared/documents/blocks.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import { BERICHTSRHYTHMUS_LABEL } from '../../../shared/vereinbarungen/labels.ts';
import type { Vertragspartner } from '../../../shared/vereinbarungen/types.ts';
import { letzterSchritt } from '../../../shared/vereinbarungen/weg.ts';
import { amtlicherName } from '../kommunen/letterhead.ts';
import { absatz, LINIE, ueberschrift, verbinde, type Vereinbarungspapier } from './document-context.ts';

/** The paragraphs in words. Own wording, customary content: no form of the agreement is known. */

function tag(datum: Datum | null): string {
  return datum === null ? LINIE : zeigeDatum(datum);
}

/** A text of the clerk, one paragraph per line; nothing where it is empty. */
function ausText(text: string, davor = ''): Block[] {
  const zeilen = text.split('\n').filter((zeile) => zeile.trim() !== '');
  return zeilen.map((zeile, nummer) => absatz(nummer === 0 ? `${davor}${zeile}` : zeile));
}

/** §§ 1 and 2. Quelle: [DG] (der Kreis gibt Mittel weiter); Felder üblich */
export function gegenstand({ vereinbarung, kommune }: Vereinbarungspapier): Block[] {
  const { von, bis, bescheidVom, bescheidAktenzeichen } = vereinbarung;
  const wer = kommune?.art === 'gemeinde' || kommune?.art === 'stadt' ? 'Gemeinde' : 'Verband';
  return [
    ueberschrift('§ 1 Gegenstand und Grundlage'),
    absatz(
      `${wer === 'Gemeinde' ? 'Die Gemeinde' : 'Der Verband'} übernimmt das Integrationsmanagement für Geflüchtete in der Anschlussunterbringung. Der Landkreis beteiligt sich an den Kosten aus der Zuwendung des Landes Baden-Württemberg.`,
    ),
    absatz(
      `Grundlage ist der Zuwendungsbescheid an den Landkreis vom ${tag(bescheidVom)}, Aktenzeichen ${bescheidAktenzeichen || LINIE}. Seine Nebenbestimmungen gelten für beide Seiten, soweit sie die vereinbarten Stellen betreffen.`,
    ),
    ueberschrift('§ 2 Zeitraum'),
    absatz(`Die Vereinbarung gilt vom ${zeigeDatum(von)} bis zum ${zeigeDatum(bis)}.`),
  ];
}

/** §§ 6 to 12. Quelle: Feldliste der Vereinbarung, üblich */
export function paragraphenAbSechs({ vereinbarung }: Vereinbarungspapier): Block[] {
  const { angaben, bis } = vereinbarung;
  const frist =
    angaben.zahlenFristTage === null
      ? `bis ${LINIE}`
      : `bis ${angaben.zahlenFristTage} Tage nach dem Ende des Berichtszeitraums`;
  const rhythmus = BERICHTSRHYTHMUS_LABEL[angaben.zahlenRhythmus];
  const kuendigungsfrist =
    angaben.kuendigungsfristMonate === null
      ? ''
      : `Sie kann von jeder Seite mit einer Frist von ${angaben.kuendigungsfristMonate} ${angaben.kuendigungsfristMonate === 1 ? 'Monat' : 'Monaten'} zum Ende eines Kalendermonats gekündigt werden. `;
  return [
    ueberschrift('§ 6 Beratung'),
    ...ausText(angaben.beratungsumfang),
    ...ausText(angaben.beratungsorte, 'Orte: '),
    ...ausText(angaben.vertretung, 'Vertretung: '),
    ueberschrift('§ 7 Zahlen'),
    ...ausText(angaben.zahlen),
    absatz(
      `Die Zahlen gehen ${rhythmus} an den Landkreis, ${frist}${angaben.zahlenDatei === '' ? '' : `, in der Datei „${angaben.zahlenDatei}“`}.`,
    ),
    ueberschrift('§ 8 Verwendungsnachweis'),
    absatz(`Die Verwendung des Anteils des Landkreises wird bis zum ${tag(angaben.nachweisBis)} nachgewiesen.`),
    ...ausText(angaben.nachweisAnlagen, 'Beizufügen sind: '),
    ueberschrift('§ 9 Vakanz und Rückzahlung'),
    ...ausText(angaben.vakanz),
    ...ausText(angaben.rueckzahlung),
    ueberschrift('§ 10 Kündigung'),
    absatz(`Die Vereinbarung endet am ${zeigeDatum(bis)}, ohne dass es einer Kündigung bedarf.`),
    ...ausText(`${kuendigungsfrist}${angaben.kuendigung}`),
    ueberschrift('§ 11 Datenschutz'),
    ...ausText(angaben.datenschutz),
    ueberschrift('§ 12 Öffentlichkeit, Ansprechpersonen, Schluss'),
    ...ausText(angaben.oeffentlichkeit),
    absatz(
      'Änderungen bedürfen der Schriftform. Ist eine Bestimmung unwirksam, bleiben die übrigen gültig. Jede Seite erhält eine Ausfertigung.',
    ),
    {
      art: 'felder',
      felder: [
        { nummer: '', name: 'Ansprechperson der Gemeinde oder des Verbands', wert: angaben.ansprechperson },
        { nummer: '', name: 'Ansprechperson des Landkreises', wert: angaben.landkreisAnsprechperson },
      ],
    },
  ];
}

function beschluss(gremium: string, am: Datum | null, vorlage: string): string {
  return verbinde([gremium === '' ? '' : `${gremium}, ${tag(am)}`, vorlage === '' ? '' : `Vorlage ${vorlage}`]);
}

function unterschrift(partner: Vertragspartner | null, ersatz: string): Block[] {
  const { amtsbezeichnung = '', name = '' } = partner?.vertretung ?? {};
  return [
    { art: 'ueberschrift', ebene: 3, text: partner === null ? ersatz : amtlicherName(partner) },
    {
      art: 'unterschrift',
      siegel: true,
      linien: [{ unter: 'Ort, Datum' }, { unter: verbinde([amtsbezeichnung, name]) || 'Unterschrift' }],
    },
  ];
}

/** Resolutions and signatures of both sides. */
export function unterschriften({ vereinbarung, kommune, landkreis }: Vereinbarungspapier): Block[] {
  const { angaben } = vereinbarung;
  const abgestimmt = vereinbarung.zustand === 'abgestimmt' ? letzterSchritt(vereinbarung) : null;
  return [
    ueberschrift('Beschlüsse'),
    {
      art: 'felder',
      felder: [
        {
          nummer: '',
          name: 'Beschluss der Gemeinde oder des Verbands',
          wert: beschluss(angaben.gremium, angaben.beschlussAm, angaben.vorlage),
        },
        {
          nummer: '',
          name: 'Beschluss des Landkreises',
          wert: beschluss(angaben.landkreisGremium, angaben.landkreisBeschlussAm, ''),
        },
        ...(abgestimmt === null ? [] : [{ nummer: '', name: 'Text abgestimmt am', wert: zeigeDatum(abgestimmt.am) }]),
      ],
    },
    ueberschrift('Unterschriften'),
    ...unterschrift(landkreis, 'Landkreis'),
    ...unterschrift(kommune, 'Gemeinde oder Verband'),
  ];
}
