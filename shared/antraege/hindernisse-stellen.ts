import { zeigeDatum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { zeigeVzae } from '../foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../foerderrecht/labels.ts';
import { foerderende } from '../foerderrecht/zeitraum.ts';
import { NORM_BERICHT, NORM_HINWEISE } from '../personal/normen.ts';
import { mindestanteilAm } from '../personal/rules.ts';
import type { Personal } from '../personal/types.ts';
import { kommunenName, personVon, stellenName, vzaeVon } from './antragsdaten.ts';
import { foerdermonate } from './hindernisse-zeitraum.ts';
import { type Pruefstand, type Regel, sperrt, warnt } from './pruefstand.ts';
import type { Antragsstelle } from './types.ts';

/** Hindrances of the posts: size, parts, days. What concerns the persons on them stands in `hindernisse-personen.ts`. */

interface Stellenblick {
  readonly stand: Pruefstand;
  readonly stelle: Antragsstelle;
  readonly person: Personal | null;
  readonly nummer: number;
  /** `Stelle 1 (Maria Weber)` */
  readonly name: string;
  /** Path of a field of this post. */
  readonly feld: (rest: string) => string;
}

/** Runs a rule for each post. */
export function jeStelle(pruefe: (blick: Stellenblick) => Grund[]): Regel {
  return (stand) =>
    stand.eingabe.stellen.flatMap((stelle, nummer) =>
      pruefe({
        stand,
        stelle,
        person: personVon(stand.daten, stelle.personalId),
        nummer,
        name: stellenName(stand.daten, stelle, nummer),
        feld: (rest) => `stellen.${nummer}.${rest}`,
      }),
    );
}

const keineStelle: Regel = ({ eingabe }) =>
  eingabe.stellen.length > 0
    ? []
    : [
        sperrt({
          code: 'keine-stelle',
          satz: 'Der Antrag enthält noch keine Stelle.',
          ausweg: 'Mindestens eine Stelle mit Person, Anteilen und Zeitraum eintragen.',
          feld: 'stellen',
        }),
      ];

/** The rate depends on the qualification, so the person must be known. Quelle: [S3] 7.1 */
const personFehlt = jeStelle(({ person, name, feld }) =>
  person !== null
    ? []
    : [
        sperrt({
          code: 'person-fehlt',
          satz: `Für ${name} ist noch niemand benannt. Der Antrag kann vorbereitet werden; gestellt werden kann er erst ab der Einstellung.`,
          ausweg: 'Die eingestellte Person wählen; sie wird unter Personal erfasst.',
          norm: NORM_BERICHT,
          feld: feld('personalId'),
        }),
      ],
);

const stelleEndetVorBeginn = jeStelle(({ stelle: { von, bis }, name, feld }) =>
  von <= bis
    ? []
    : [
        sperrt({
          code: 'stelle-endet-vor-beginn',
          satz: `${name} endet am ${zeigeDatum(bis)} und damit vor dem Beginn am ${zeigeDatum(von)}.`,
          ausweg: 'Beginn oder Ende der Stelle berichtigen.',
          feld: feld('bis'),
        }),
      ],
);

const stelleAusserhalbDesZeitraums = jeStelle(({ stand: { eingabe }, stelle, name, feld }) => {
  const beginntZuFrueh = stelle.von < eingabe.von;
  if (!beginntZuFrueh && stelle.bis <= eingabe.bis) return [];
  return [
    sperrt({
      code: 'stelle-ausserhalb-des-zeitraums',
      satz: beginntZuFrueh
        ? `${name} beginnt am ${zeigeDatum(stelle.von)}, der Zeitraum des Antrags erst am ${zeigeDatum(eingabe.von)}.`
        : `${name} endet am ${zeigeDatum(stelle.bis)}, der Zeitraum des Antrags schon am ${zeigeDatum(eingabe.bis)}.`,
      ausweg: 'Die Stelle oder den Zeitraum des Antrags ändern.',
      feld: feld(beginntZuFrueh ? 'von' : 'bis'),
    }),
  ];
});

/** Each post has its own months. Quelle: [FAQ-alt], Flüchtlingsrat [FLR] */
const stelleLaengerAlsFoerderung = jeStelle(({ stand, stelle, name, feld }) => {
  const monate = foerdermonate(stand);
  if (monate === null || stelle.bis <= foerderende(stelle.von, monate)) return [];
  const ende = zeigeDatum(foerderende(stelle.von, monate));
  return [
    sperrt({
      code: 'stelle-laenger-als-foerderung',
      satz: `${name} wird länger als ${monate} Monate beantragt; diese enden am ${ende}.`,
      ausweg: `Die Stelle am ${ende} enden lassen; danach ist eine Verlängerung zu beantragen.`,
      norm: NORM_HINWEISE,
      feld: feld('bis'),
    }),
  ];
});

const stelleOhneTeil = jeStelle(({ stelle, name, feld }) =>
  stelle.teile.length > 0
    ? []
    : [
        sperrt({
          code: 'stelle-ohne-anteil',
          satz: `${name} hat noch keinen Anteil in einer Kommune.`,
          ausweg: 'Eintragen, in welcher Kommune mit welchem Anteil gearbeitet wird.',
          feld: feld('teile'),
        }),
      ],
);

/** 0,25 VZÄ at least for each applied-for part; the parts of one person may be several. Quelle: [FAQ-alt] */
const teilUnterMindestanteil = jeStelle(({ stand: { daten }, stelle, name, feld }) => {
  const mindestens = mindestanteilAm(daten.regime, stelle.von);
  if (mindestens === null) return [];
  return stelle.teile.flatMap((teil, nummer) => {
    if (teil.anteilHundertstel >= mindestens) return [];
    const [partner] = stelle.teile
      .filter((anderer) => anderer.kommuneId !== teil.kommuneId)
      .sort((a, b) => a.anteilHundertstel - b.anteilHundertstel);
    const zusammen = partner
      ? `Den Anteil mit dem von ${kommunenName(daten, partner.kommuneId)} zusammenlegen (dann ${zeigeVzae(partner.anteilHundertstel + teil.anteilHundertstel)} VZÄ)`
      : 'Mit einer anderen Kommune zusammenlegen';
    return [
      sperrt({
        code: 'anteil-unter-mindestanteil',
        satz: `${name}: Der Anteil von ${zeigeVzae(teil.anteilHundertstel)} VZÄ in ${kommunenName(daten, teil.kommuneId)} liegt unter ${zeigeVzae(mindestens)} VZÄ.`,
        ausweg: `${zusammen}, auf mindestens ${zeigeVzae(mindestens)} VZÄ erhöhen oder dem Landkreis überlassen.`,
        norm: NORM_HINWEISE,
        feld: feld(`teile.${nummer}.anteilHundertstel`),
      }),
    ];
  });
});

const teilZweimal = jeStelle(({ stand: { daten }, stelle, name, feld }) =>
  stelle.teile.flatMap((teil, nummer) =>
    stelle.teile.findIndex((anderer) => anderer.kommuneId === teil.kommuneId) === nummer
      ? []
      : [
          sperrt({
            code: 'anteil-zweimal',
            satz: `${name}: ${kommunenName(daten, teil.kommuneId)} ist zweimal eingetragen.`,
            ausweg: 'Beide Zeilen zu einem Anteil zusammenfassen.',
            feld: feld(`teile.${nummer}.kommuneId`),
          }),
        ],
  ),
);

const teilOhneBeteiligung = jeStelle(({ stand: { eingabe, daten }, stelle, name, feld }) =>
  stelle.teile.flatMap((teil, nummer) =>
    eingabe.beteiligte.some((beteiligte) => beteiligte.kommuneId === teil.kommuneId)
      ? []
      : [
          sperrt({
            code: 'anteil-ohne-beteiligung',
            satz: `${name} arbeitet mit ${zeigeVzae(teil.anteilHundertstel)} VZÄ in ${kommunenName(daten, teil.kommuneId)}. Diese Kommune ist am Antrag nicht beteiligt.`,
            ausweg: 'Die Kommune bei den Beteiligten eintragen oder den Anteil ändern.',
            feld: feld(`teile.${nummer}.kommuneId`),
          }),
        ],
  ),
);

const stelleUeberVollzeit = jeStelle(({ stelle, name, feld }) =>
  vzaeVon(stelle) <= 100
    ? []
    : [
        sperrt({
          code: 'stelle-ueber-vollzeit',
          satz: `Die Anteile von ${name} ergeben ${zeigeVzae(vzaeVon(stelle))} VZÄ, das sind ${zeigeVzae(vzaeVon(stelle) - 100)} VZÄ zu viel.`,
          ausweg: 'Die Anteile auf zusammen höchstens 1,00 VZÄ kürzen.',
          feld: feld('teile'),
        }),
      ],
);

const foerdersatzFehlt = jeStelle(({ stand: { berechnung }, stelle, person, nummer, name, feld }) =>
  person === null || berechnung === null || stelle.bis < stelle.von || berechnung.stellen[nummer]?.betrag
    ? []
    : [
        sperrt({
          code: 'foerdersatz-fehlt',
          satz: `Für ${name} ist im Zeitraum der Stelle kein Fördersatz für ${QUALIFIKATIONSTYP_KURZ[person.qualifikation.typ]} bekannt.`,
          ausweg: 'Den Satz aus dem Bescheid oder dem Schreiben der Bewilligungsstelle unter Förderrecht eintragen.',
          feld: feld('personalId'),
        }),
      ],
);

const nachbesetzungOhneVorgaengerin = jeStelle(({ stand: { eingabe }, stelle, name, feld }) =>
  eingabe.antragsart !== 'nachbesetzung' || stelle.nachbesetzungFuer !== ''
    ? []
    : [
        warnt({
          code: 'nachbesetzung-ohne-angabe',
          satz: `Für ${name} fehlt, wessen Stelle nachbesetzt wird.`,
          ausweg: 'Den Namen und den Tag eintragen, seit dem die Stelle frei ist.',
          feld: feld('nachbesetzungFuer'),
        }),
      ],
);

export const STELLEN_REGELN: readonly Regel[] = [
  keineStelle,
  personFehlt,
  stelleEndetVorBeginn,
  stelleAusserhalbDesZeitraums,
  stelleLaengerAlsFoerderung,
  stelleOhneTeil,
  teilUnterMindestanteil,
  teilZweimal,
  teilOhneBeteiligung,
  stelleUeberVollzeit,
  foerdersatzFehlt,
  nachbesetzungOhneVorgaengerin,
];
