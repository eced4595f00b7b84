import { plusTage, zeigeDatum } from '../foundation/date.ts';
import { ersteTranche } from '../foerderrecht/planungsrahmen.ts';
import { regimeFuer, zahlwert } from '../foerderrecht/rules.ts';
import { foerderende } from '../foerderrecht/zeitraum.ts';
import { kreisVon } from '../foundation/kreise.ts';
import type { Kommune } from '../kommunen/types.ts';
import { type Pruefstand, type Regel, sperrt, warnt } from './pruefstand.ts';

/** Hindrances of the period: which law, who may apply, how long. */

const endeVorBeginn: Regel = ({ eingabe: { von, bis } }) =>
  von <= bis
    ? []
    : [
        sperrt({
          code: 'ende-vor-beginn',
          satz: `Der Zeitraum endet am ${zeigeDatum(bis)} und damit vor seinem Beginn am ${zeigeDatum(von)}.`,
          ausweg: 'Beginn oder Ende berichtigen.',
          feld: 'bis',
        }),
      ];

const zeitraumOhneFoerderrecht: Regel = ({ eingabe, regime }) =>
  regime !== null
    ? []
    : [
        sperrt({
          code: 'zeitraum-ohne-foerderrecht',
          satz: `Für einen Zeitraum ab ${zeigeDatum(eingabe.von)} gibt es keine Förderung des Integrationsmanagements.`,
          ausweg: 'Einen Beginn ab dem 01.01.2017 eintragen.',
          feld: 'von',
        }),
      ];

/** Stadt- und Landkreise; a Stadtkreis is a Stadt whose key names one. */
function istKreis({ art, schluessel }: Kommune): boolean {
  return art === 'landkreis' || (art === 'stadt' && kreisVon(schluessel)?.art === 'stadtkreis');
}

/** From 2025 only Stadt- und Landkreise apply. Quelle: Zeitschrift „Die Gemeinde“ [DG]. */
export const nurNochDieKreise: Regel = ({ eingabe, regime, antragstellerin }) =>
  regime === null || regime.gemeindeDarfBeantragen || antragstellerin === null || istKreis(antragstellerin)
    ? []
    : [
        sperrt({
          code: 'nur-kreise-beantragen',
          satz: `Für Zeiträume ab dem ${zeigeDatum(regime.von)} beantragen nur Stadt- und Landkreise. Der Zeitraum dieses Antrags beginnt am ${zeigeDatum(eingabe.von)}.`,
          ausweg: 'Die Vereinbarung mit dem Landkreis tritt an die Stelle des Antrags.',
          feld: 'von',
        }),
      ];

/** A period that begins under old law cannot reach into the time in which only the Kreise apply. */
const reichtInDieZeitDerKreise: Regel = ({ eingabe, daten, regime, antragstellerin }) => {
  if (regime === null || regime.bis === null || eingabe.bis <= regime.bis || !regime.gemeindeDarfBeantragen) return [];
  const naechstes = regimeFuer(daten.regime, eingabe.bis);
  if (naechstes === null || naechstes.gemeindeDarfBeantragen) return [];
  if (antragstellerin === null || istKreis(antragstellerin)) return [];
  const letzterTag = plusTage(naechstes.von, -1);
  return [
    sperrt({
      code: 'zeitraum-reicht-in-neues-recht',
      satz: `Der Zeitraum endet am ${zeigeDatum(eingabe.bis)}. Die Förderung der Gemeinden endet am ${zeigeDatum(letzterTag)}.`,
      ausweg: `Den Zeitraum spätestens am ${zeigeDatum(letzterTag)} enden lassen; danach tritt die Vereinbarung mit dem Landkreis an die Stelle des Antrags.`,
      feld: 'bis',
    }),
  ];
};

/** Old periods stay open for correction and audit. */
const zeitraumIstVorbei: Regel = ({ eingabe, daten, regime }) =>
  regime === null || daten.heute <= eingabe.bis || eingabe.bis < eingabe.von
    ? []
    : [
        warnt({
          code: 'zeitraum-vorbei',
          satz: `Der Zeitraum ist seit dem ${zeigeDatum(eingabe.bis)} vorbei. Ein Antrag dafür dient nur noch der Korrektur und der Prüfung.`,
          ausweg: 'Für einen neuen Zeitraum Beginn und Ende ändern.',
          feld: 'bis',
        }),
      ];

/** Months that one post is funded for, by the kind of application; null where the law of the day names none. */
export function foerdermonate({ eingabe, regime }: Pruefstand): number | null {
  if (eingabe.antragsart === 'verlaengerung_12') return 12;
  if (eingabe.antragsart === 'verlaengerung_24') return 24;
  return regime === null ? null : zahlwert(regime, 'foerdermonate', eingabe.von);
}

/** Each post has its own months, so a longer period is possible where posts begin on different days. Quelle: [FAQ-alt] */
const zeitraumIstLang: Regel = (stand) => {
  const monate = foerdermonate(stand);
  const { von, bis } = stand.eingabe;
  if (monate === null || bis <= foerderende(von, monate)) return [];
  return [
    warnt({
      code: 'zeitraum-laenger-als-foerderung',
      satz: `Der Zeitraum ist länger als ${monate} Monate; diese enden am ${zeigeDatum(foerderende(von, monate))}.`,
      ausweg: `Das Ende vorziehen. Beginnen Stellen später, hat jede ihre eigenen ${monate} Monate.`,
      feld: 'bis',
    }),
  ];
};

/** The first tranche was released in July 2017 and only there. Quelle: [S3] 4 */
const ersteTrancheNur2017: Regel = ({ eingabe, regime }) =>
  eingabe.antragsart !== 'erste_tranche' || regime === null || ersteTranche(regime, 1) !== null
    ? []
    : [
        sperrt({
          code: 'erste-tranche-nur-2017',
          satz: 'Die erste Tranche wurde im Juli 2017 freigegeben. Für diesen Zeitraum gibt es sie nicht.',
          ausweg: 'Eine andere Art des Antrags wählen.',
          feld: 'antragsart',
        }),
      ];

export const ZEITRAUM_REGELN: readonly Regel[] = [
  endeVorBeginn,
  zeitraumOhneFoerderrecht,
  reichtInDieZeitDerKreise,
  zeitraumIstVorbei,
  zeitraumIstLang,
  ersteTrancheNur2017,
];
