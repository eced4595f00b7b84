import { plusTage, zeigeDatum } from '../foundation/date.ts';
import { summe } from '../foundation/list.ts';
import { zeigeVzae } from '../foundation/share.ts';
import { kreisVon, zeigeKreis } from '../foundation/kreise.ts';
import { NORM_BERICHT, NORM_HINWEISE, NORM_WEITERGABE } from '../personal/normen.ts';
import { kommuneVon, personVon, stellenName, vzaeVon } from './antragsdaten.ts';
import { ANTRAGSART_LABEL } from './labels.ts';
import { aufgezaehlt, type Pruefstand, type Regel, sperrt, warnt } from './pruefstand.ts';
import type { Antrag } from './types.ts';

/** What each kind of Antrag (A15) and each way of doing the work (A17) asks for. */

const ergaenzendNurLandkreis: Regel = ({ eingabe, antragstellerin }) =>
  eingabe.antragsart !== 'ergaenzend_landkreis' || antragstellerin === null || antragstellerin.art === 'landkreis'
    ? []
    : [
        sperrt({
          code: 'ergaenzend-nur-landkreis',
          satz: `Den ergänzenden Antrag stellt der Landkreis; Antragstellerin ist ${antragstellerin.name}.`,
          ausweg: 'Den Landkreis als Antragstellerin wählen oder eine andere Art des Antrags.',
          norm: NORM_BERICHT,
          feld: 'antragsart',
        }),
      ];

const durchLandkreisNurLandkreis: Regel = ({ eingabe, antragstellerin }) =>
  eingabe.durchfuehrung !== 'landkreis' || antragstellerin === null || antragstellerin.art === 'landkreis'
    ? []
    : [
        sperrt({
          code: 'durch-landkreis-nur-landkreis',
          satz: `„Durch den Landkreis“ heißt, dass der Landkreis beantragt; Antragstellerin ist ${antragstellerin.name}.`,
          ausweg:
            'Den Landkreis als Antragstellerin wählen, oder die Gemeinde erklärt ihm gegenüber, dass er übernimmt.',
          norm: NORM_BERICHT,
          feld: 'durchfuehrung',
        }),
      ];

/** The first tranche is credited to the final amount. Quelle: [S3] 4 */
const aufstockungOhneAnrechnung: Regel = ({ eingabe }) =>
  eingabe.antragsart !== 'aufstockung' ||
  eingabe.beteiligte.some(({ ersteTrancheCent, bewilligtCent }) => ersteTrancheCent + bewilligtCent > 0)
    ? []
    : [
        sperrt({
          code: 'aufstockung-ohne-anrechnung',
          satz: 'Eine Aufstockung baut auf der ersten Tranche auf; angerechnet ist nichts.',
          ausweg: 'Bei den Beteiligten eintragen, was aus der ersten Tranche beantragt oder bewilligt ist (A22).',
          norm: NORM_BERICHT,
          feld: 'beteiligte.0.ersteTrancheCent',
        }),
      ];

/** The Antrag of the same applicant that ended last before this one begins. */
function vorherigerAntrag({ eingabe, daten }: Pruefstand): Antrag | null {
  return (
    daten.andereAntraege
      .filter(({ antragstellerinId, bis }) => antragstellerinId === eingabe.antragstellerinId && bis < eingabe.von)
      .sort((a, b) => a.bis.localeCompare(b.bis))
      .at(-1) ?? null
  );
}

const istVerlaengerung = ({ eingabe }: Pruefstand) =>
  eingabe.antragsart === 'verlaengerung_12' || eingabe.antragsart === 'verlaengerung_24';

/** A prolongation follows on what was approved. Quelle: [S3], [FAFO] */
const verlaengerungSchliesstNichtAn: Regel = (stand) => {
  const vorheriger = istVerlaengerung(stand) ? vorherigerAntrag(stand) : null;
  if (vorheriger === null || plusTage(vorheriger.bis, 1) === stand.eingabe.von) return [];
  return [
    warnt({
      code: 'verlaengerung-schliesst-nicht-an',
      satz: `Der Antrag ${vorheriger.aktenzeichen} endet am ${zeigeDatum(vorheriger.bis)}; die Verlängerung beginnt erst am ${zeigeDatum(stand.eingabe.von)}.`,
      ausweg: `Die Verlängerung am ${zeigeDatum(plusTage(vorheriger.bis, 1))} beginnen lassen oder die Lücke in der Begründung erklären.`,
      norm: NORM_BERICHT,
      feld: 'von',
    }),
  ];
};

/** Only posts or parts that were approved are prolonged. Quelle: [S3], [FAFO] */
const verlaengerungUeberBewilligtem: Regel = (stand) => {
  const vorheriger = istVerlaengerung(stand) ? vorherigerAntrag(stand) : null;
  if (vorheriger === null) return [];
  const bisher = summe(vorheriger.stellen, vzaeVon);
  const jetzt = summe(stand.eingabe.stellen, vzaeVon);
  if (jetzt <= bisher) return [];
  return [
    warnt({
      code: 'verlaengerung-ueber-bewilligtem',
      satz: `Verlängert werden bewilligte Stellen. Der Antrag ${vorheriger.aktenzeichen} umfasst ${zeigeVzae(bisher)} VZÄ, dieser ${zeigeVzae(jetzt)} VZÄ.`,
      ausweg: `Auf ${zeigeVzae(bisher)} VZÄ kürzen; für weitere Stellen einen Erstantrag stellen.`,
      norm: NORM_BERICHT,
      feld: 'stellen',
    }),
  ];
};

/** Since when the post is free, and not after the new person began. Quelle: [FAFO] */
const nachbesetzungOhneTag: Regel = ({ eingabe, daten }) =>
  eingabe.stellen.flatMap((stelle, nummer) => {
    if (eingabe.antragsart !== 'nachbesetzung' || stelle.nachbesetzungFuer === '') return [];
    if (stelle.freiSeit !== null && stelle.freiSeit <= stelle.von) return [];
    const name = stellenName(daten, stelle, nummer);
    return [
      warnt({
        code: 'nachbesetzung-ohne-tag',
        satz:
          stelle.freiSeit === null
            ? `Für ${name} fehlt, seit wann die Stelle frei ist.`
            : `${name} beginnt am ${zeigeDatum(stelle.von)}; frei wird die Stelle erst am ${zeigeDatum(stelle.freiSeit)}.`,
        ausweg: 'Den Tag eintragen, seit dem die Stelle frei ist; die neue Person beginnt frühestens dann.',
        feld: `stellen.${nummer}.freiSeit`,
      }),
    ];
  });

/** Who passes the work on names to whom. Quelle: [S0], [FAQ-alt] */
const weitergabeOhneTraeger: Regel = ({ eingabe, daten }) => {
  if (eingabe.durchfuehrung !== 'dritte') return [];
  const beiTraeger = eingabe.stellen.some(
    ({ personalId }) => personVon(daten, personalId)?.traegerart === 'freier_traeger',
  );
  if (beiTraeger) return [];
  return [
    warnt({
      code: 'weitergabe-ohne-traeger',
      satz: 'Bei der Weitergabe an Dritte arbeitet das Personal beim Träger; keine der Personen ist dort angestellt.',
      ausweg: 'Den Träger unter Kommunen anlegen und bei der Person als Anstellungsträger wählen.',
      norm: NORM_WEITERGABE,
      feld: 'durchfuehrung',
    }),
  ];
};

/** Possible across the border of a Kreis; then every Landkreis has to agree. Quelle: [FAQ-alt] */
const zusammenschlussUeberKreise: Regel = ({ eingabe, daten, antragstellerin }) => {
  if (eingabe.durchfuehrung !== 'zusammenschluss' || antragstellerin === null) return [];
  const kreise = eingabe.beteiligte.flatMap(({ kommuneId }) => {
    const kreis = kreisVon(kommuneVon(daten, kommuneId)?.kreisSchluessel ?? '');
    return kreis === null ? [] : [zeigeKreis(kreis)];
  });
  const verschiedene = [...new Set(kreise)];
  if (verschiedene.length < 2) return [];
  const ohne = eingabe.beteiligte.filter(({ einvernehmenAm }) => einvernehmenAm === null);
  if (ohne.length === 0) return [];
  return [
    warnt({
      code: 'zusammenschluss-ueber-kreise',
      satz: `Der Zusammenschluss reicht über ${aufgezaehlt(verschiedene)}. Der Antrag geht über das Landratsamt der Antragstellerin; die anderen Landratsämter müssen davon wissen.`,
      ausweg: 'Das Einvernehmen für jede beteiligte Kommune mit seinem Tag eintragen.',
      norm: NORM_HINWEISE,
      feld: `beteiligte.${eingabe.beteiligte.findIndex(({ einvernehmenAm }) => einvernehmenAm === null)}.einvernehmenAm`,
    }),
  ];
};

/** A further first Antrag of the same applicant for the same days is a change of the one that is there. */
const erstantragNebenErstantrag: Regel = ({ eingabe, daten }) => {
  if (eingabe.antragsart !== 'erstantrag') return [];
  const anderer = daten.andereAntraege.find(
    ({ antragstellerinId, antragsart, von, bis }) =>
      antragstellerinId === eingabe.antragstellerinId &&
      antragsart === 'erstantrag' &&
      von === eingabe.von &&
      bis === eingabe.bis,
  );
  if (anderer === undefined) return [];
  return [
    warnt({
      code: 'erstantrag-neben-erstantrag',
      satz: `Für denselben Zeitraum gibt es schon den ${ANTRAGSART_LABEL.erstantrag} ${anderer.aktenzeichen}.`,
      ausweg: '„Änderung“ wählen, wenn derselbe Sachverhalt gemeint ist.',
      feld: 'antragsart',
    }),
  ];
};

export const ART_REGELN: readonly Regel[] = [
  ergaenzendNurLandkreis,
  durchLandkreisNurLandkreis,
  aufstockungOhneAnrechnung,
  verlaengerungSchliesstNichtAn,
  verlaengerungUeberBewilligtem,
  nachbesetzungOhneTag,
  weitergabeOhneTraeger,
  zusammenschlussUeberKreise,
  erstantragNebenErstantrag,
];
