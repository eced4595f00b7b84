import type { Kommune } from '../kommunen/types.ts';
import { ibanFehler } from '../kommunen/bank.ts';
import { NORM_WEITERGABE } from '../personal/normen.ts';
import { personVon } from './antragsdaten.ts';
import { ANLAGE_LABEL, ANTRAGSART_LABEL, ERKLAERUNGSSAETZE } from './labels.ts';
import { aufgezaehlt, type Pruefstand, type Regel, sperrt, warnt } from './pruefstand.ts';
import type { Anlage, Antragsart } from './types.ts';

/** Hindrances of the applicant's own data, of declarations and enclosures. */

/** A warning where the applicant's record lacks something that the paper shows. */
function fehltBeiAntragstellerin(code: string, was: string, istDa: (kommune: Kommune) => boolean): Regel {
  return ({ antragstellerin }) =>
    antragstellerin === null || istDa(antragstellerin)
      ? []
      : [
          warnt({
            code,
            satz: `Bei ${antragstellerin.name} fehlt: ${was}.`,
            ausweg: 'Unter Kommunen nachtragen; sonst bleibt auf dem Blatt eine Linie.',
            feld: 'antragstellerinId',
          }),
        ];
}

const anschriftFehlt = fehltBeiAntragstellerin(
  'anschrift-fehlt',
  'die vollständige Anschrift',
  ({ anschrift }) => anschrift.strasse !== '' && anschrift.plz !== '' && anschrift.ort !== '',
);

const vertretungFehlt = fehltBeiAntragstellerin(
  'vertretung-fehlt',
  'die gesetzliche Vertretung mit Amtsbezeichnung',
  ({ vertretung }) => vertretung.amtsbezeichnung !== '' && vertretung.name !== '',
);

const bankverbindungFehlt = fehltBeiAntragstellerin(
  'bankverbindung-fehlt',
  'die Bankverbindung mit gültiger IBAN',
  ({ bank }) => bank.iban !== '' && ibanFehler(bank.iban) === null,
);

const FOLGEANTRAEGE: readonly Antragsart[] = [
  'aufstockung',
  'verlaengerung_12',
  'verlaengerung_24',
  'aenderung',
  'nachbesetzung',
];

const bezugFehlt: Regel = ({ eingabe }) =>
  !FOLGEANTRAEGE.includes(eingabe.antragsart) || eingabe.angaben.bezug !== ''
    ? []
    : [
        warnt({
          code: 'bezug-fehlt',
          satz: `Für die Art „${ANTRAGSART_LABEL[eingabe.antragsart]}“ fehlt der Bezug auf den früheren Antrag oder Bescheid.`,
          ausweg: 'Aktenzeichen und Datum des früheren Antrags oder Bescheids eintragen.',
          feld: 'angaben.bezug',
        }),
      ];

const erklaerungenFehlen: Regel = ({ eingabe }) => {
  const fehlende = ERKLAERUNGSSAETZE.filter(
    ({ schluessel, istNurBeiDritten }) =>
      !eingabe.erklaerungen[schluessel] && (!istNurBeiDritten || eingabe.durchfuehrung === 'dritte'),
  );
  const [erste] = fehlende;
  if (!erste) return [];
  const nummern = aufgezaehlt(fehlende.map(({ nummer }) => nummer));
  return [
    sperrt({
      code: 'erklaerungen-fehlen',
      satz: fehlende.length === 1 ? `Die Erklärung ${nummern} fehlt.` : `Die Erklärungen ${nummern} fehlen.`,
      ausweg: 'Die Erklärungen prüfen und ankreuzen.',
      norm: erste.istNurBeiDritten ? NORM_WEITERGABE : undefined,
      feld: `erklaerungen.${erste.schluessel}`,
    }),
  ];
};

const vorsteuerabzugOffen: Regel = ({ eingabe }) =>
  eingabe.erklaerungen.vorsteuerabzug !== 'offen'
    ? []
    : [
        sperrt({
          code: 'vorsteuerabzug-offen',
          satz: 'Die Erklärung zum Vorsteuerabzug (A79) ist noch offen.',
          ausweg: 'Wählen, ob die Antragstellerin zum Vorsteuerabzug berechtigt ist; die Kämmerei weiß es.',
          feld: 'erklaerungen.vorsteuerabzug',
        }),
      ];

/** The enclosures that this Antrag needs (A85), in the order of the paper. */
function noetigeAnlagen({ eingabe, daten, antragstellerin }: Pruefstand): Anlage[] {
  const personen = eingabe.stellen.flatMap((stelle) => personVon(daten, stelle.personalId) ?? []);
  const typC = personen.map((person) => person.qualifikation).filter(({ typ }) => typ === 'c');
  const noetig: Record<Anlage, boolean> = {
    qualifikationsnachweise: personen.length > 0,
    einstellung: personen.length > 0,
    erfahrungswissen: typC.length > 0,
    nachqualifizierung: typC.some(({ nachqualifizierung }) => ['laeuft', 'abgeschlossen'].includes(nachqualifizierung)),
    beschluss: false,
    vereinbarung: eingabe.beteiligte.some(
      ({ zusammenarbeit }) => zusammenarbeit === 'oeffentlich_rechtliche_vereinbarung',
    ),
    einvernehmen: eingabe.durchfuehrung === 'landkreis' || antragstellerin?.art === 'landkreis',
    traegervertrag: eingabe.durchfuehrung === 'dritte',
    datenblatt: false,
  };
  return (Object.keys(noetig) as Anlage[]).filter((anlage) => noetig[anlage]);
}

const anlagenFehlen: Regel = (stand) => {
  const fehlende = noetigeAnlagen(stand).filter((anlage) => !stand.eingabe.anlagen.includes(anlage));
  if (fehlende.length === 0) return [];
  return [
    warnt({
      code: 'anlagen-fehlen',
      satz: `Zu diesem Antrag gehören noch: ${fehlende.map((anlage) => ANLAGE_LABEL[anlage]).join(', ')}.`,
      ausweg: 'Die Anlagen beifügen und ankreuzen.',
      feld: 'anlagen',
    }),
  ];
};

export const ANGABEN_REGELN: readonly Regel[] = [
  erklaerungenFehlen,
  vorsteuerabzugOffen,
  anschriftFehlt,
  vertretungFehlt,
  bankverbindungFehlt,
  bezugFehlt,
  anlagenFehlen,
];
