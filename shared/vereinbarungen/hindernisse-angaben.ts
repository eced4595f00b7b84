import { zeigeDatum } from '../foundation/date.ts';
import { QUELLE_UEBLICH, warnt, type Regel } from './pruefstand.ts';
import type { VereinbarungEingabe } from './types.ts';

/** Hindrances of the terms. All of them only warn: what an agreement has to name, its parties decide. */

interface Luecke {
  readonly code: string;
  readonly feld: string;
  readonly satz: string;
  readonly ausweg: string;
  readonly fehlt: (eingabe: VereinbarungEingabe) => boolean;
}

/** What is usually there, in the order of the paragraphs. Quelle: üblich */
const LUECKEN: readonly Luecke[] = [
  {
    code: 'bescheid-fehlt',
    feld: 'bescheidVom',
    satz: 'Der Bescheid an den Landkreis ist nicht eingetragen.',
    ausweg: 'Datum und Aktenzeichen beim Landkreis erfragen.',
    fehlt: ({ bescheidVom, bescheidAktenzeichen }) => bescheidVom === null || bescheidAktenzeichen === '',
  },
  {
    code: 'zahlen-frist-fehlt',
    feld: 'angaben.zahlenFristTage',
    satz: 'Bis wann die Zahlen beim Landkreis sein müssen, fehlt.',
    ausweg: 'Die Tage nach dem Ende jedes Berichtszeitraums eintragen; daraus entstehen die Fristen.',
    fehlt: ({ angaben }) => angaben.zahlenFristTage === null,
  },
  {
    code: 'nachweis-frist-fehlt',
    feld: 'angaben.nachweisBis',
    satz: 'Die Frist für den Verwendungsnachweis an den Landkreis fehlt.',
    ausweg: 'Den Tag eintragen, bis zu dem der Landkreis den Nachweis erwartet.',
    fehlt: ({ angaben }) => angaben.nachweisBis === null,
  },
  {
    code: 'kuendigungsfrist-fehlt',
    feld: 'angaben.kuendigungsfristMonate',
    satz: 'Eine Kündigungsfrist ist nicht eingetragen.',
    ausweg: 'Die Monate eintragen, oder im Text sagen, dass nur aus wichtigem Grund gekündigt werden kann.',
    fehlt: ({ angaben }) => angaben.kuendigungsfristMonate === null && angaben.kuendigung === '',
  },
  {
    code: 'datenschutz-fehlt',
    feld: 'angaben.datenschutz',
    satz: 'Ein Absatz zum Datenschutz fehlt.',
    ausweg: 'Festhalten, dass keine Daten aus der Beratung an den Landkreis gehen.',
    fehlt: ({ angaben }) => angaben.datenschutz === '',
  },
  {
    code: 'beschluss-fehlt',
    feld: 'angaben.beschlussAm',
    satz: 'Ein Beschluss der Gemeinde oder des Verbands ist nicht eingetragen.',
    ausweg: 'Gremium und Tag eintragen, sobald beschlossen ist; auf dem Papier bleibt eine Linie.',
    fehlt: ({ angaben }) => angaben.beschlussAm === null,
  },
];

const luecken: Regel = ({ eingabe }) =>
  LUECKEN.filter(({ fehlt }) => fehlt(eingabe)).map(({ code, feld, satz, ausweg }) =>
    warnt({ code, satz, ausweg, feld, quelle: QUELLE_UEBLICH }),
  );

const nachweisVorDemEnde: Regel = ({ eingabe: { angaben, bis } }) =>
  angaben.nachweisBis === null || angaben.nachweisBis > bis
    ? []
    : [
        warnt({
          code: 'nachweis-vor-dem-ende',
          satz: `Der Verwendungsnachweis soll am ${zeigeDatum(angaben.nachweisBis)} vorliegen, vor dem Ende des Zeitraums.`,
          ausweg: `Einen Tag nach dem ${zeigeDatum(bis)} eintragen.`,
          feld: 'angaben.nachweisBis',
          quelle: QUELLE_UEBLICH,
        }),
      ];

export const ANGABEN_REGELN: readonly Regel[] = [luecken, nachweisVorDemEnde];
