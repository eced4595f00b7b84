import { zeigeDatum } from '../foundation/date.ts';
import { summe } from '../foundation/list.ts';
import { zeigeEuroKurz } from '../foundation/money.ts';
import { mitgliederAm } from '../kommunen/mitgliedschaft.ts';
import { QUELLE_UEBLICH, sperrt, warnt, type Regel } from './pruefstand.ts';
import { kommunenName } from './vereinbarungsdaten.ts';

/** Hindrances of the amounts: what is paid, borne, split and paid out. */

/** `2.300 € zu wenig`, `2.300 € zu viel` */
function differenz(ist: number, soll: number): string {
  return `${zeigeEuroKurz(Math.abs(soll - ist))} zu ${ist < soll ? 'wenig' : 'viel'}`;
}

const betragFehlt: Regel = ({ eingabe }) =>
  eingabe.gesamtCent > 0
    ? []
    : [
        sperrt({
          code: 'betrag-fehlt',
          satz: 'Der Gesamtbetrag der Vereinbarung fehlt.',
          ausweg: 'Den Betrag für den ganzen Zeitraum eintragen.',
          feld: 'gesamtCent',
        }),
      ];

const finanzierungGehtAuf: Regel = ({ eingabe: { gesamtCent, landkreisCent, eigenanteilCent } }) => {
  const zusammen = landkreisCent + eigenanteilCent;
  if (gesamtCent === 0 || zusammen === gesamtCent) return [];
  return [
    sperrt({
      code: 'finanzierung-geht-nicht-auf',
      satz: `Anteil des Landkreises (${zeigeEuroKurz(landkreisCent)}) und Eigenanteil (${zeigeEuroKurz(eigenanteilCent)}) ergeben ${zeigeEuroKurz(zusammen)} statt ${zeigeEuroKurz(gesamtCent)}: ${differenz(zusammen, gesamtCent)}.`,
      ausweg: `Mit einem Eigenanteil von ${zeigeEuroKurz(Math.max(0, gesamtCent - landkreisCent))} geht die Rechnung auf.`,
      feld: 'eigenanteilCent',
    }),
  ];
};

const landkreisZahltNichts: Regel = ({ eingabe }) =>
  eingabe.landkreisCent > 0 || eingabe.gesamtCent === 0
    ? []
    : [
        warnt({
          code: 'landkreis-zahlt-nichts',
          satz: 'Der Anteil des Landkreises ist 0 €.',
          ausweg: 'Den Betrag eintragen, den der Landkreis weitergibt.',
          feld: 'landkreisCent',
        }),
      ];

/** Both shares are split to the last cent, or not at all. */
const aufteilungGehtAuf: Regel = ({ eingabe }) => {
  if (eingabe.aufteilung.length === 0) return [];
  const teile = [
    {
      code: 'aufteilung-landkreis-geht-nicht-auf',
      was: 'Die Teile des Landkreisanteils',
      ist: summe(eingabe.aufteilung, (eine) => eine.landkreisCent),
      soll: eingabe.landkreisCent,
      feld: 'aufteilung.0.landkreisCent',
    },
    {
      code: 'aufteilung-eigenanteil-geht-nicht-auf',
      was: 'Die Teile des Eigenanteils',
      ist: summe(eingabe.aufteilung, (eine) => eine.eigenanteilCent),
      soll: eingabe.eigenanteilCent,
      feld: 'aufteilung.0.eigenanteilCent',
    },
  ];
  return teile.flatMap(({ code, was, ist, soll, feld }) =>
    ist === soll
      ? []
      : [
          sperrt({
            code,
            satz: `${was} ergeben ${zeigeEuroKurz(ist)} statt ${zeigeEuroKurz(soll)}: ${differenz(ist, soll)}.`,
            ausweg: 'Die Teile der Gemeinden berichtigen.',
            feld,
          }),
        ],
  );
};

const kommuneDoppelt: Regel = ({ eingabe, daten }) =>
  eingabe.aufteilung.flatMap(({ kommuneId }, stelle) =>
    eingabe.aufteilung.findIndex((eine) => eine.kommuneId === kommuneId) === stelle
      ? []
      : [
          sperrt({
            code: 'kommune-doppelt',
            satz: `„${kommunenName(daten, kommuneId)}“ steht zweimal in der Aufteilung.`,
            ausweg: 'Eine der beiden Zeilen entfernen.',
            feld: `aufteilung.${stelle}.kommuneId`,
          }),
        ],
  );

/** A Verband says what each member bears. */
const aufteilungFehlt: Regel = ({ eingabe, daten, kommune }) => {
  if (kommune === null) return [];
  const fehlende = mitgliederAm(kommune.id, daten.mitgliedschaften, eingabe.von).filter(
    (id) => !eingabe.aufteilung.some((eine) => eine.kommuneId === id),
  );
  if (fehlende.length === 0) return [];
  return [
    warnt({
      code: 'aufteilung-unvollstaendig',
      satz: `In der Aufteilung fehlt: ${fehlende.map((id) => kommunenName(daten, id)).join(', ')}.`,
      ausweg: 'Die Mitglieder mit ihrem Teil eintragen, oder sie regeln die Aufteilung unter sich.',
      feld: 'aufteilung',
      quelle: QUELLE_UEBLICH,
    }),
  ];
};

const auszahlungenFehlen: Regel = ({ eingabe }) =>
  eingabe.auszahlungen.length > 0
    ? []
    : [
        warnt({
          code: 'auszahlungen-fehlen',
          satz: 'Es ist kein Tag für eine Auszahlung eingetragen.',
          ausweg: 'Die Tage mit den Beträgen eintragen; sie erscheinen bei den Fristen.',
          feld: 'auszahlungen',
          quelle: QUELLE_UEBLICH,
        }),
      ];

const auszahlungenGehenAuf: Regel = ({ eingabe: { auszahlungen, landkreisCent } }) => {
  const zusammen = summe(auszahlungen, (termin) => termin.betragCent);
  if (auszahlungen.length === 0 || zusammen === landkreisCent) return [];
  return [
    warnt({
      code: 'auszahlungen-gehen-nicht-auf',
      satz: `Die Auszahlungen ergeben ${zeigeEuroKurz(zusammen)} statt ${zeigeEuroKurz(landkreisCent)}: ${differenz(zusammen, landkreisCent)}.`,
      ausweg: 'Die Beträge berichtigen, oder den Rest nach dem Verwendungsnachweis eintragen.',
      feld: 'auszahlungen.0.betragCent',
    }),
  ];
};

const auszahlungAusserhalb: Regel = ({ eingabe: { auszahlungen, von, bis } }) =>
  auszahlungen.flatMap(({ faelligAm }, stelle) =>
    von <= faelligAm && faelligAm <= bis
      ? []
      : [
          warnt({
            code: 'auszahlung-ausserhalb',
            satz: `Die Auszahlung am ${zeigeDatum(faelligAm)} liegt nicht im Zeitraum vom ${zeigeDatum(von)} bis ${zeigeDatum(bis)}.`,
            ausweg: 'Den Tag prüfen. Eine Schlusszahlung nach dem Ende ist möglich.',
            feld: `auszahlungen.${stelle}.faelligAm`,
            quelle: QUELLE_UEBLICH,
          }),
        ],
  );

export const GELD_REGELN: readonly Regel[] = [
  betragFehlt,
  finanzierungGehtAuf,
  landkreisZahltNichts,
  aufteilungGehtAuf,
  kommuneDoppelt,
  aufteilungFehlt,
  auszahlungenFehlen,
  auszahlungenGehenAuf,
  auszahlungAusserhalb,
];
