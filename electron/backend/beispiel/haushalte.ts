import { datum, jahrVon, plusMonate, plusTage, spaeteres, type Datum } from '../../../shared/foundation/date.ts';
import { zFalleintragId, type KommuneId } from '../../../shared/foundation/id.ts';
import {
  neueAnschrift,
  neueLeistung,
  neuePerson,
  neuerAufenthalt,
  neuerHaushalt,
  neuerKurs,
  neueStation,
} from '../../../shared/faelle/defaults.ts';
import type { HaushaltEingabe, PersonEingabe } from '../../../shared/faelle/types.ts';
import type { Familienrolle, Leistungsart, Sprachniveau, Wohnform } from '../../../shared/faelle/wertelisten.ts';
import { HERKUNFT, type Herkunft, type Land } from './herkunft.ts';

/**
 * Sixty made-up households: persons, streets and numbers do not exist. Names are put together from lists, so that they read
 * as names from that country do, in the spellings that German papers give them.
 */

/** Countries in the order in which the households take them: the first ones often. */
const FOLGE: readonly Land[] = [
  'syrien',
  'afghanistan',
  'ukraine',
  'syrien',
  'eritrea',
  'irak',
  'syrien',
  'gambia',
  'afghanistan',
  'ukraine',
  'somalia',
  'syrien',
  'nigeria',
  'tuerkei',
  'eritrea',
];

const STRASSEN = ['Mühlgasse', 'Bahnhofstraße', 'Lindenweg', 'Schulstraße', 'Am Talbach', 'Kirchgasse', 'Gartenstraße'];
const ORTSTEILE = ['Kernort', 'Oberdorf', 'Neuweiler', 'Talhof'];
const WOHNFORMEN: readonly Wohnform[] = [
  'kommunale_unterkunft',
  'angemietet_von_kommune',
  'kommunale_unterkunft',
  'eigener_mietvertrag',
];
const LEISTUNGEN: readonly Leistungsart[] = ['sgb2', 'asylblg', 'sgb2', 'ergaenzend', 'keine'];
const NIVEAUS: readonly Sprachniveau[] = ['a1', 'a2', 'keine', 'b1', 'a2', 'b2'];

/** What is to become of the household after it was entered. */
export interface Beispielhaushalt {
  readonly eingabe: HaushaltEingabe;
  readonly personen: readonly PersonEingabe[];
  /** Day of the first contact; null: none yet. */
  readonly erstkontaktAm: Datum | null;
  readonly ergebnis: 'angenommen' | 'abgelehnt' | 'nicht_erreicht';
  readonly akteAm: Datum | null;
  readonly abschlussAm: Datum | null;
}

export interface Beispielort {
  readonly kommuneId: KommuneId;
  readonly name: string;
  readonly plz: string;
}

const ANZAHL = 60;

function einer<T>(liste: readonly T[], nummer: number): T {
  const gewaehlter = liste[nummer % liste.length];
  if (gewaehlter === undefined) throw new Error('An empty list has no entry.');
  return gewaehlter;
}

interface Umstaende {
  readonly heute: Datum;
  readonly neueId: () => string;
  /** Running number of the household from 0. */
  readonly nummer: number;
  readonly aubVon: Datum;
  /** Day of information and consent; null where there is no file. */
  readonly einwilligungAm: Datum | null;
}

function person(
  { heute, neueId, nummer, aubVon, einwilligungAm }: Umstaende,
  wer: {
    readonly land: Land;
    readonly familienname: string;
    readonly rolle: Familienrolle;
    readonly istFrau: boolean;
    readonly alter: number;
    readonly stelle: number;
  },
): PersonEingabe {
  const { land, rolle, istFrau, alter, stelle } = wer;
  const herkunft: Herkunft = HERKUNFT[land];
  const jahr = jahrVon(heute) - alter;
  const istKind = rolle === 'kind';
  const ankunftAm = plusMonate(aubVon, -14 - (nummer % 9));
  // One paper in twenty has run out, some end soon.
  const titelBis =
    nummer % 20 === 3 ? plusTage(heute, -12) : plusTage(plusMonate(heute, 1 + (nummer % 18)), nummer % 27);
  const geburt = datum(
    `${String(jahr)}-${String(1 + ((nummer * 5 + stelle) % 12)).padStart(2, '0')}-${String(2 + ((nummer * 7 + stelle * 3) % 26)).padStart(2, '0')}`,
  );
  const istGeborenNachAnkunft = jahr >= jahrVon(ankunftAm);
  // In many papers stands the first of January: the year alone is known.
  const istNurJahr = !istGeborenNachAnkunft && (nummer + stelle) % 4 === 0;
  return {
    ...neuePerson(),
    vorname: einer(istFrau ? herkunft.frauen : herkunft.maenner, nummer + stelle),
    nachname: wer.familienname,
    geschlecht: istFrau ? 'weiblich' : 'maennlich',
    geburtsgenauigkeit: istNurJahr ? 'jahr' : 'tag',
    geburtsdatum: istNurJahr ? null : geburt,
    geburtsjahr: jahr,
    rolle,
    staatsangehoerigkeit: herkunft.staatsangehoerigkeit,
    ankunftAm: istGeborenNachAnkunft ? null : ankunftAm,
    aubVon: istGeborenNachAnkunft ? spaeteres(aubVon, geburt) : aubVon,
    zugangsgrund:
      herkunft.status === 'duldung'
        ? 'geduldet'
        : herkunft.status === 'gestattung'
          ? 'verfahren_ueber_24_monate'
          : 'anerkannt',
    zugangGrundlageAm: herkunft.status === 'gestattung' ? plusMonate(aubVon, -24) : plusMonate(aubVon, -1),
    wohntInGemeinschaftsunterkunft: nummer % 23 === 5,
    aufenthalte: [
      {
        ...neuerAufenthalt(zFalleintragId.parse(neueId())),
        status: herkunft.status,
        von: istGeborenNachAnkunft ? spaeteres(aubVon, geburt) : plusMonate(aubVon, -1),
        bis: titelBis,
        erwerbstaetigkeit: herkunft.status === 'duldung' ? 'mit_erlaubnis' : 'erlaubt',
      },
    ],
    sprachen: [
      ...herkunft.sprachen.map((sprache, platz) => ({
        sprache,
        niveau: platz === 0 ? ('muttersprache' as const) : ('b2' as const),
      })),
      ...(alter < 4 ? [] : [{ sprache: 'de', niveau: istKind ? ('b1' as const) : einer(NIVEAUS, nummer + stelle) }]),
    ],
    alphabetisierung: alter < 7 ? 'unbekannt' : (nummer + stelle) % 7 === 3 ? 'bedarf' : 'lateinisch',
    brauchtSprachmittlung: !istKind && (nummer + stelle) % 3 === 0,
    stationen:
      istKind && alter >= 6
        ? [{ ...neueStation(), art: 'schule', bezeichnung: 'Grundschule', stelle: 'Talschule', von: aubVon }]
        : istKind
          ? []
          : [
              {
                ...neueStation(),
                art: 'arbeit',
                bezeichnung: einer(
                  ['Schneiderei', 'Landwirtschaft', 'Lehrtätigkeit', 'Kraftfahrzeugwerkstatt', 'Pflege'],
                  nummer,
                ),
                istImHerkunftsland: true,
              },
            ],
    kurse:
      istKind || stelle > 1
        ? []
        : [
            {
              ...neuerKurs(),
              art: nummer % 7 === 3 ? 'alphabetisierungskurs' : 'integrationskurs',
              traeger: 'Volkshochschule Oberes Tal',
              stand: einer(['laeuft', 'bedarf', 'beendet'] as const, nummer),
              von: nummer % 3 === 1 ? null : plusMonate(aubVon, 2),
              pruefung: nummer % 3 === 2 ? 'bestanden' : 'keine',
              pruefungsergebnis: nummer % 3 === 2 ? 'B1' : '',
            },
          ],
    interessen: istKind ? '' : einer(['Fußball', 'Nähen', 'Gartenarbeit', 'Kochen', 'Musik', ''], nummer + stelle),
    informiertAm: einwilligungAm,
    informiertSprache: einwilligungAm === null ? '' : einer(herkunft.sprachen, 0),
    einwilligungAm: istKind ? null : einwilligungAm,
    einwilligungKopieAm: istKind ? null : einwilligungAm,
  };
}

/** Ages of the persons of a family: two adults or one, and children. */
const FAMILIEN: readonly (readonly {
  readonly rolle: Familienrolle;
  readonly istFrau: boolean;
  readonly alter: number;
}[])[] = [
  [
    { rolle: 'bezugsperson', istFrau: false, alter: 36 },
    { rolle: 'partner', istFrau: true, alter: 33 },
    { rolle: 'kind', istFrau: true, alter: 9 },
    { rolle: 'kind', istFrau: false, alter: 6 },
  ],
  [
    { rolle: 'bezugsperson', istFrau: true, alter: 29 },
    { rolle: 'kind', istFrau: false, alter: 4 },
  ],
  [
    { rolle: 'bezugsperson', istFrau: false, alter: 41 },
    { rolle: 'partner', istFrau: true, alter: 38 },
    { rolle: 'kind', istFrau: false, alter: 15 },
    { rolle: 'kind', istFrau: true, alter: 12 },
    { rolle: 'kind', istFrau: true, alter: 7 },
  ],
  [
    { rolle: 'bezugsperson', istFrau: true, alter: 35 },
    { rolle: 'partner', istFrau: false, alter: 37 },
    { rolle: 'kind', istFrau: true, alter: 1 },
  ],
];

function haushalt(nummer: number, orte: readonly Beispielort[], heute: Datum, neueId: () => string): Beispielhaushalt {
  const land = einer(FOLGE, nummer);
  const herkunft: Herkunft = HERKUNFT[land];
  const fruehere = Array.from({ length: nummer }, (_, andere) => einer(FOLGE, andere)).filter(
    (eines) => eines === land,
  );
  const familienname = einer(herkunft.familiennamen, fruehere.length);
  // Half of the households in A-dorf, a third in B-heim, the rest in C-hausen.
  const ort = einer(orte, nummer % 6 < 3 ? 0 : nummer % 6 < 5 ? 1 : 2);
  const istFamilie = nummer % 5 < 3;
  const istOhneKontakt = nummer % 10 === 7;
  const aubVon = istOhneKontakt
    ? plusTage(heute, -9 - nummer)
    : plusTage(plusMonate(heute, -3 - ((nummer * 7) % 38)), nummer % 20);
  const kontaktAm = istOhneKontakt ? null : plusTage(aubVon, 6 + (nummer % 25));
  const istAbgelehnt = nummer % 15 === 8;
  const wirdBegleitet = kontaktAm !== null && !istAbgelehnt && nummer % 12 !== 11;
  const umstaende: Umstaende = { heute, neueId, nummer, aubVon, einwilligungAm: wirdBegleitet ? kontaktAm : null };
  const glieder = istFamilie
    ? einer(FAMILIEN, Math.floor(nummer / 5))
    : [{ rolle: 'bezugsperson' as const, istFrau: nummer % 3 === 1, alter: 19 + ((nummer * 3) % 34) }];
  const personen = glieder.map((glied, stelle) => person(umstaende, { ...glied, land, familienname, stelle }));
  return {
    eingabe: {
      ...neuerHaushalt(ort.kommuneId),
      art: istFamilie ? 'familie' : 'einzelperson',
      vorrang: nummer % 11 === 4 ? 'hoch' : 'normal',
      vorrangGrund: nummer % 11 === 4 ? 'Kündigung der Wohnung' : '',
      ziel: wirdBegleitet ? 'Regeldienste selbstständig nutzen, Deutsch auf Stufe B1' : '',
      anschriften: [
        {
          ...neueAnschrift(zFalleintragId.parse(neueId())),
          strasse: `${einer(STRASSEN, nummer)} ${String(3 + ((nummer * 7) % 40))}`,
          plz: ort.plz,
          ort: ort.name,
          ortsteil: einer(ORTSTEILE, Math.floor(nummer / 2)),
          wohnform: einer(WOHNFORMEN, nummer),
          von: aubVon,
        },
      ],
      leistungen: [{ ...neueLeistung(zFalleintragId.parse(neueId())), art: einer(LEISTUNGEN, nummer), von: aubVon }],
    },
    personen,
    erstkontaktAm: kontaktAm,
    ergebnis: istAbgelehnt ? 'abgelehnt' : nummer % 12 === 11 ? 'nicht_erreicht' : 'angenommen',
    akteAm: wirdBegleitet ? kontaktAm : null,
    abschlussAm: wirdBegleitet && nummer % 14 === 6 ? plusTage(heute, -20 - nummer) : null,
  };
}

/** The sixty households as they stand on `heute`, in the three Kommunen in the order of `orte`. */
export function beispielhaushalte(
  orte: readonly Beispielort[],
  heute: Datum,
  neueId: () => string,
): readonly Beispielhaushalt[] {
  return Array.from({ length: ANZAHL }, (_, nummer) => haushalt(nummer, orte, heute, neueId));
}
