import { plusTage, schnitt, zeigeDatum } from '../foundation/date.ts';
import { regimeFuer } from '../foerderrecht/rules.ts';
import { zeigeKreis } from '../foundation/kreise.ts';
import { mitgliederAm } from '../kommunen/mitgliedschaft.ts';
import { QUELLE_AB_2025, sperrt, warnt, type Regel } from './pruefstand.ts';
import { gebundeneKommunen, kommunenName, kreisDer } from './vereinbarungsdaten.ts';
import { letzterTag } from './weg.ts';

/** Hindrances of the period and of those who conclude the agreement. */

/** Under older law the Gemeinde applies itself. Quelle: [DG] */
export const nurAb2025: Regel = ({ eingabe: { von, bis }, daten, regime }) => {
  if (regime !== null && !regime.gemeindeDarfBeantragen) return [];
  const ersterTag = daten.regime.find((eines) => !eines.gemeindeDarfBeantragen)?.von;
  if (ersterTag === undefined) return [];
  return bis >= ersterTag && von <= bis
    ? [
        sperrt({
          code: 'zeitraum-ueber-zwei-regime',
          satz: `Der Zeitraum beginnt am ${zeigeDatum(von)} unter älterem Förderrecht und reicht in die Zeit ab dem ${zeigeDatum(ersterTag)}.`,
          ausweg: `Den Beginn auf den ${zeigeDatum(ersterTag)} legen. Für die Tage davor wird ein Antrag gestellt.`,
          feld: 'von',
          quelle: QUELLE_AB_2025,
        }),
      ]
    : [
        sperrt({
          code: 'zeitraum-vor-2025',
          satz: `Für Zeiträume vor dem ${zeigeDatum(ersterTag)} stellt die Gemeinde einen Antrag.`,
          ausweg: `Einen Antrag anlegen, oder den Beginn auf den ${zeigeDatum(ersterTag)} oder später legen.`,
          feld: 'von',
          quelle: QUELLE_AB_2025,
        }),
      ];
};

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

/** Another law may begin one day: one agreement stays within one. */
const endetInAnderemRecht: Regel = ({ eingabe: { bis }, daten, regime }) => {
  const letztes = regimeFuer(daten.regime, bis);
  if (regime === null || letztes === null || letztes.id === regime.id) return [];
  return [
    sperrt({
      code: 'zeitraum-ueber-zwei-regime',
      satz: `Der Zeitraum reicht bis zum ${zeigeDatum(bis)}. Ab dem ${zeigeDatum(letztes.von)} gilt anderes Förderrecht („${letztes.name}“).`,
      ausweg: `Den Zeitraum am ${zeigeDatum(plusTage(letztes.von, -1))} enden lassen.`,
      feld: 'bis',
      quelle: QUELLE_AB_2025,
    }),
  ];
};

const zeitraumIstVorbei: Regel = ({ eingabe: { von, bis }, daten }) =>
  daten.heute <= bis || bis < von
    ? []
    : [
        warnt({
          code: 'zeitraum-vorbei',
          satz: `Der Zeitraum ist seit dem ${zeigeDatum(bis)} vorbei.`,
          ausweg: 'Für einen neuen Zeitraum Beginn und Ende ändern.',
          feld: 'bis',
        }),
      ];

const OHNE_VEREINBARUNG: Partial<Record<string, string>> = {
  landkreis: 'ist selbst ein Landkreis und beantragt die Förderung',
  freier_traeger: 'ist ein freier Träger und keine Kommune',
};

/** A Landkreis and a Stadtkreis apply themselves; a freier Träger has a contract with a Kommune. */
const werAbschliesst: Regel = ({ kommune }) => {
  if (kommune === null) return [];
  const grund =
    OHNE_VEREINBARUNG[kommune.art] ??
    (kreisDer(kommune)?.art === 'stadtkreis' ? 'gehört zu einem Stadtkreis, der selbst beantragt' : null);
  if (grund === null) return [];
  return [
    sperrt({
      code: 'partei-schliesst-nicht-ab',
      satz: `„${kommune.name}“ ${grund}.`,
      ausweg: 'Eine Gemeinde oder einen Verband eines Landkreises wählen.',
      feld: 'kommuneId',
      quelle: QUELLE_AB_2025,
    }),
  ];
};

const landkreisFehlt: Regel = ({ landkreis }) =>
  landkreis !== null
    ? []
    : [
        sperrt({
          code: 'landkreis-fehlt',
          satz: 'Der Landkreis fehlt.',
          ausweg: 'Den Landkreis wählen. Fehlt er in der Liste, wird er unter Kommunen angelegt.',
          feld: 'landkreisId',
        }),
      ];

const landkreisIstKeiner: Regel = ({ landkreis }) =>
  landkreis === null || landkreis.art === 'landkreis'
    ? []
    : [
        sperrt({
          code: 'partner-ist-kein-landkreis',
          satz: `„${landkreis.name}“ ist kein Landkreis.`,
          ausweg: 'Den Landkreis wählen, in dem die Gemeinde oder der Verband liegt.',
          feld: 'landkreisId',
          quelle: QUELLE_AB_2025,
        }),
      ];

/** Every Kommune of the agreement lies in its Landkreis. */
const liegtImLandkreis: Regel = ({ eingabe, daten, landkreis }) => {
  const kreis = kreisDer(landkreis);
  if (landkreis === null || kreis === null) return [];
  return gebundeneKommunen(eingabe).flatMap((id) => {
    const eigener = kreisDer(daten.kommunen.find((eine) => eine.id === id) ?? null);
    if (eigener === null || eigener.art === 'stadtkreis' || eigener.schluessel === kreis.schluessel) return [];
    return [
      sperrt({
        code: 'kommune-in-anderem-landkreis',
        satz: `„${kommunenName(daten, id)}“ liegt nach dem Schlüssel in ${zeigeKreis(eigener)}, nicht in ${zeigeKreis(kreis)}.`,
        ausweg: 'Den Landkreis der Gemeinde wählen, oder den Schlüssel unter Kommunen berichtigen.',
        feld: 'landkreisId',
        quelle: QUELLE_AB_2025,
      }),
    ];
  });
};

/** A Gemeinde or Verband is bound once at a time, also as a member in the agreement of another. */
const schonGebunden: Regel = ({ eingabe, daten }) => {
  const eigene = gebundeneKommunen(eingabe);
  return daten.andereVereinbarungen.flatMap((andere) => {
    const gemeinsam = schnitt(eingabe, { von: andere.von, bis: letzterTag(andere) });
    const doppelte = gebundeneKommunen(andere).filter((id) => eigene.includes(id));
    if (gemeinsam === null || doppelte.length === 0) return [];
    const istDieselbe = andere.kommuneId === eingabe.kommuneId;
    const namen = doppelte.map((id) => `„${kommunenName(daten, id)}“`).join(', ');
    const worin =
      andere.aktenzeichen === '' ? 'in einer anderen Vereinbarung' : `in der Vereinbarung ${andere.aktenzeichen}`;
    return [
      sperrt({
        code: istDieselbe ? 'vereinbarung-ueberschneidet-sich' : 'partner-anderswo-gebunden',
        satz: `${namen}: vom ${zeigeDatum(gemeinsam.von)} bis ${zeigeDatum(gemeinsam.bis ?? eingabe.bis)} schon ${worin} gebunden.`,
        ausweg: istDieselbe
          ? 'Den Zeitraum ändern. Eine unterschriebene Vereinbarung wird durch einen Nachtrag geändert.'
          : 'Die Gemeinde aus einer der Aufteilungen nehmen, oder den Zeitraum ändern.',
        feld: istDieselbe ? 'von' : 'aufteilung',
      }),
    ];
  });
};

const keinMitglied: Regel = ({ eingabe, daten, kommune }) => {
  if (kommune === null || eingabe.aufteilung.length === 0) return [];
  const mitglieder = [kommune.id, ...mitgliederAm(kommune.id, daten.mitgliedschaften, eingabe.von)];
  return eingabe.aufteilung.flatMap(({ kommuneId }, stelle) =>
    mitglieder.includes(kommuneId)
      ? []
      : [
          sperrt({
            code: 'kein-mitglied',
            satz: `„${kommunenName(daten, kommuneId)}“ ist am ${zeigeDatum(eingabe.von)} kein Mitglied von „${kommune.name}“.`,
            ausweg: 'Die Gemeinde aus der Aufteilung nehmen, oder die Mitgliedschaft unter Kommunen eintragen.',
            feld: `aufteilung.${stelle}.kommuneId`,
          }),
        ],
  );
};

export const ZEITRAUM_REGELN: readonly Regel[] = [
  endeVorBeginn,
  endetInAnderemRecht,
  werAbschliesst,
  landkreisFehlt,
  landkreisIstKeiner,
  liegtImLandkreis,
  schonGebunden,
  keinMitglied,
  zeitraumIstVorbei,
];
