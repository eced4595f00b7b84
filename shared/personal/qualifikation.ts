import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { NORM_QUALIFIKATION } from '../foerderrecht/erklaerung.ts';
import { NORM_BERICHT } from './normen.ts';
import type { Qualifikation } from './types.ts';

type Regel = (qualifikation: Qualifikation, heute: Datum) => Grund[];

/** A warning at a field of the Qualifikation. */
function warnung(
  feld: keyof Qualifikation,
  code: string,
  satz: string,
  ausweg: string,
  norm: string = NORM_QUALIFIKATION,
): Grund {
  return { schwere: 'warnt', code, satz, ausweg, norm, feld: `qualifikation.${feld}` };
}

/** Types a and b rest on a degree. Quelle: Nr. 4.2.2, [S1], [S3]. */
const abschlussFehlt: Regel = ({ typ, abschluss }) =>
  typ === 'c' || abschluss !== ''
    ? []
    : [
        warnung(
          'abschluss',
          'abschluss-fehlt',
          `Für Typ ${typ} ist kein Hochschulabschluss eingetragen.`,
          'Abschluss, Fach und Hochschule eintragen oder den Typ ändern.',
        ),
      ];

const abschlussLiegtInDerZukunft: Regel = ({ typ, abschlussAm }, heute) =>
  typ === 'c' || abschlussAm === null || abschlussAm <= heute
    ? []
    : [
        warnung(
          'abschlussAm',
          'abschluss-in-der-zukunft',
          `Der Hochschulabschluss ist erst für den ${zeigeDatum(abschlussAm)} eingetragen.`,
          'Das Datum berichtigen oder die Person bis dahin nach Typ c einordnen.',
        ),
      ];

const nachweisFehlt: Regel = ({ typ, nachweis }) =>
  typ === 'c' || nachweis !== ''
    ? []
    : [
        warnung(
          'nachweis',
          'nachweis-fehlt',
          'Zum Hochschulabschluss ist kein Nachweis vermerkt.',
          'Eintragen, wo das Zeugnis liegt oder wann es gesehen wurde.',
        ),
      ];

/** Type c rests on school, trade and Nachqualifizierung. Quelle: Nr. 4.2.2, [S3]. */
const ausbildungFehlt: Regel = ({ typ, schulabschluss, ausbildungsberuf }) =>
  typ !== 'c' || (schulabschluss !== '' && ausbildungsberuf !== '')
    ? []
    : [
        warnung(
          schulabschluss === '' ? 'schulabschluss' : 'ausbildungsberuf',
          'ausbildung-fehlt',
          'Für Typ c sind mindestens ein mittlerer Bildungsabschluss und eine abgeschlossene Berufsausbildung nötig; eingetragen sind sie nicht vollständig.',
          'Schulabschluss und Ausbildungsberuf eintragen.',
        ),
      ];

/**
 * Nachqualifizierung before the start or directly after it; not needed for somebody who works in the field already.
 * Quelle: [S1]
 */
const nachqualifizierungFehlt: Regel = ({ typ, nachqualifizierung, einschlaegigSeit }) => {
  if (typ !== 'c') return [];
  if (nachqualifizierung === 'keine' && einschlaegigSeit === null) {
    return [
      warnung(
        'nachqualifizierung',
        'nachqualifizierung-fehlt',
        'Für Typ c ist eine Nachqualifizierung im Integrationsmanagement nötig; eingetragen ist keine.',
        'Die Nachqualifizierung eintragen, auch wenn sie erst geplant ist, oder angeben, seit wann die Person einschlägig tätig ist.',
      ),
    ];
  }
  if (nachqualifizierung === 'nicht_erforderlich' && einschlaegigSeit === null) {
    return [
      warnung(
        'einschlaegigSeit',
        'einschlaegig-seit-fehlt',
        'Die Nachqualifizierung gilt als nicht erforderlich; es fehlt, seit wann die Person einschlägig tätig ist.',
        'Den Beginn der einschlägigen Tätigkeit eintragen.',
      ),
    ];
  }
  return [];
};

/** The Kommune documents the practical knowledge itself. Quelle: [S3] 7.1 Typ c */
const erfahrungswissenFehlt: Regel = ({ typ, erfahrungswissenDurch, erfahrungswissenVermerkAm }) =>
  typ !== 'c' || (erfahrungswissenDurch !== '' && erfahrungswissenVermerkAm !== null)
    ? []
    : [
        warnung(
          erfahrungswissenDurch === '' ? 'erfahrungswissenDurch' : 'erfahrungswissenVermerkAm',
          'erfahrungswissen-fehlt',
          'Für Typ c hält die Kommune das Erfahrungswissen in einem Vermerk fest; der Vermerk ist nicht vollständig eingetragen.',
          'Eintragen, wodurch das Erfahrungswissen glaubhaft gemacht ist, und das Datum des Vermerks.',
          NORM_BERICHT,
        ),
      ];

const REGELN: readonly Regel[] = [
  abschlussFehlt,
  abschlussLiegtInDerZukunft,
  nachweisFehlt,
  ausbildungFehlt,
  nachqualifizierungFehlt,
  erfahrungswissenFehlt,
];

/** What is missing for the type of qualification, as warnings at `qualifikation.…`. */
export function pruefeQualifikation(qualifikation: Qualifikation, heute: Datum): Grund[] {
  return REGELN.flatMap((regel) => regel(qualifikation, heute));
}
