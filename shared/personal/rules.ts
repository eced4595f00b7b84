import { schnitt, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { KommuneId, PersonalId } from '../foundation/id.ts';
import { summe } from '../foundation/list.ts';
import type { Grund } from '../foundation/reasons.ts';
import { zeigeVzae } from '../foundation/share.ts';
import { regimeFuer, zahlwert } from '../foerderrecht/rules.ts';
import type { Regime } from '../foerderrecht/types.ts';
import { gilt, ueberlastungen } from './belegung.ts';
import { PROGRAMM_LABEL } from './labels.ts';
import { NORM_BERICHT, NORM_HINWEISE, NORM_PAKT } from './normen.ts';
import { pruefeAbwesenheiten } from './abwesenheit.ts';
import { pruefeFortbildungen } from './fortbildung.ts';
import { pruefeKlaerungen } from './klaerung.ts';
import { pruefeQualifikation } from './qualifikation.ts';
import { pruefeVertretung } from './team.ts';
import type { Personal, PersonalEingabe, Programm, Stellenanteil, Team } from './types.ts';
import { endeVorBeginn, zeigeZeitraum } from './zeitraum.ts';

/** What the rules need to know beside the person. */
export interface Personaldaten {
  readonly regime: readonly Regime[];
  readonly kommunenName: (id: KommuneId) => string;
  readonly heute: Datum;
  /** The person herself; null while she is new. */
  readonly id: PersonalId | null;
  /** Everybody that the account sees, and the teams: for the standing Vertretung. */
  readonly personal: readonly Personal[];
  readonly teams: readonly Team[];
}

type Regel = (person: PersonalEingabe, daten: Personaldaten) => Grund[];

const vertragEndetVorBeginn: Regel = ({ vertragVon, vertragBis }) =>
  endeVorBeginn('vertragBis', 'Der Vertrag', vertragVon, vertragBis);

const taetigkeitEndetVorBeginn: Regel = ({ vorherigeTaetigkeiten }) =>
  vorherigeTaetigkeiten.flatMap(({ von, bis }, nummer) =>
    endeVorBeginn(`vorherigeTaetigkeiten.${nummer}.bis`, 'Die vorherige Tätigkeit', von, bis),
  );

const nachqualifizierungEndetVorBeginn: Regel = ({ qualifikation }) =>
  endeVorBeginn(
    'qualifikation.nachqualifizierungBis',
    'Die Nachqualifizierung',
    qualifikation.nachqualifizierungVon,
    qualifikation.nachqualifizierungBis,
  );

const anteilEndetVorBeginn: Regel = ({ stellenanteile }, { kommunenName }) =>
  stellenanteile.flatMap((anteil, nummer) =>
    endeVorBeginn(
      `stellenanteile.${nummer}.bis`,
      `Der Stellenanteil in ${kommunenName(anteil.kommuneId)}`,
      anteil.von,
      anteil.bis,
    ),
  );

/** The same share of a person may be paid from one programme only. Quelle: keine Doppelförderung, [S1]; VwV Integrationsbeauftragte */
const mehrAlsEineVollzeitstelle: Regel = ({ stellenanteile }) =>
  ueberlastungen(stellenanteile, ({ belegungen }) => {
    const programme = new Set(belegungen.map((anteil) => anteil.programm));
    return programme.has('integrationsmanagement') && programme.has('integrationsbeauftragte');
  }).map(({ von, bis, summeHundertstel, merkmal: istDoppelfoerderung }) => {
    const letzter = stellenanteile.findLastIndex((anteil) => gilt(anteil, von));
    const zuviel = `zusammen ${zeigeVzae(summeHundertstel)} VZÄ, das sind ${zeigeVzae(summeHundertstel - 100)} VZÄ zu viel`;
    return {
      schwere: 'sperrt' as const,
      code: istDoppelfoerderung ? 'doppelfoerderung' : 'mehr-als-eine-vollzeitstelle',
      satz: istDoppelfoerderung
        ? `Die Anteile für Integrationsmanagement und Integrationsbeauftragte ergeben ${zeigeZeitraum(von, bis)} ${zuviel}. Derselbe Anteil würde zweimal gefördert.`
        : `Die Stellenanteile ergeben ${zeigeZeitraum(von, bis)} ${zuviel}.`,
      ausweg: 'Einen der Anteile kürzen oder seine Dauer so ändern, dass zusammen höchstens 1,00 VZÄ bleibt.',
      norm: null,
      feld: `stellenanteile.${letzter}.anteilHundertstel`,
    };
  });

const anteilDoppelt: Regel = ({ stellenanteile }, { kommunenName }) =>
  stellenanteile.flatMap((anteil, nummer) => {
    const frueherer = stellenanteile.slice(0, nummer).find((anderer) => istDerselbeAnteil(anderer, anteil));
    const gemeinsam = frueherer && schnitt(frueherer, anteil);
    if (!gemeinsam) return [];
    return [
      {
        schwere: 'sperrt' as const,
        code: 'anteil-doppelt',
        satz: `Für ${kommunenName(anteil.kommuneId)} sind ${zeigeZeitraum(gemeinsam.von, gemeinsam.bis)} zwei Anteile aus demselben Programm eingetragen (${PROGRAMM_LABEL[anteil.programm]}).`,
        ausweg: 'Beide zu einem Anteil zusammenfassen oder den früheren vor dem Beginn des späteren enden lassen.',
        norm: null,
        feld: `stellenanteile.${nummer}.von`,
      },
    ];
  });

function istDerselbeAnteil(a: Stellenanteil, b: Stellenanteil): boolean {
  return a.kommuneId === b.kommuneId && a.programm === b.programm && schnitt(a, b) !== null;
}

/** 0,25 VZÄ at least for each part that is applied for. Forbids the Antrag, not the employment. Quelle: [FAQ-alt] */
const anteilUnterMindestanteil: Regel = ({ stellenanteile }, { regime, kommunenName }) =>
  stellenanteile.flatMap((anteil, nummer) => {
    const mindestens = anteil.programm === 'integrationsmanagement' ? mindestanteilAm(regime, anteil.von) : null;
    if (mindestens === null || anteil.anteilHundertstel >= mindestens) return [];
    const [partner] = stellenanteile
      .filter((anderer) => anderer.kommuneId !== anteil.kommuneId && anderer.programm === anteil.programm)
      .filter((anderer) => schnitt(anderer, anteil) !== null)
      .sort((a, b) => a.anteilHundertstel - b.anteilHundertstel);
    const beispiel = partner ? `, zum Beispiel mit ${kommunenName(partner.kommuneId)}` : '';
    return [
      {
        schwere: 'warnt' as const,
        code: 'anteil-unter-mindestanteil',
        satz: `Der Anteil von ${zeigeVzae(anteil.anteilHundertstel)} VZÄ in ${kommunenName(anteil.kommuneId)} liegt unter ${zeigeVzae(mindestens)} VZÄ und kann so nicht beantragt werden.`,
        ausweg: `Den Anteil im Antrag mit dem einer anderen Kommune zusammenlegen${beispiel}, oder auf mindestens ${zeigeVzae(mindestens)} VZÄ erhöhen.`,
        norm: NORM_HINWEISE,
        feld: `stellenanteile.${nummer}.anteilHundertstel`,
      },
    ];
  });

/** The least share of one applied-for part on a day, in hundredths; null where the regime of that day names none. */
export function mindestanteilAm(regime: readonly Regime[], tag: Datum): number | null {
  const eines = regimeFuer(regime, tag);
  return eines === null ? null : zahlwert(eines, 'mindestanteil', tag);
}

const anteilAusserhalbDesVertrags: Regel = ({ stellenanteile, vertragVon, vertragBis }, { kommunenName }) =>
  stellenanteile.flatMap((anteil, nummer) => {
    const beginntZuFrueh = vertragVon !== null && anteil.von < vertragVon;
    const endetZuSpaet = vertragBis !== null && (anteil.bis === null || anteil.bis > vertragBis);
    if (!beginntZuFrueh && !endetZuSpaet) return [];
    const grenze = beginntZuFrueh
      ? `beginnt am ${zeigeDatum(anteil.von)}, der Vertrag erst am ${zeigeDatum(vertragVon)}`
      : `läuft ${anteil.bis === null ? 'ohne Ende' : `bis ${zeigeDatum(anteil.bis)}`}, der Vertrag nur bis ${zeigeDatum(vertragBis ?? anteil.von)}`;
    return [
      {
        schwere: 'warnt' as const,
        code: 'anteil-ausserhalb-des-vertrags',
        satz: `Der Stellenanteil in ${kommunenName(anteil.kommuneId)} ${grenze}.`,
        ausweg: 'Den Anteil an die Vertragsdaten angleichen oder die Vertragsdaten berichtigen.',
        norm: null,
        feld: `stellenanteile.${nummer}.${beginntZuFrueh ? 'von' : 'bis'}`,
      },
    ];
  });

/** Funding begins with the employment as Integrationsmanagerin (A35). Quelle: [S3] */
const anteilVorBeschaeftigung: Regel = ({ stellenanteile, beschaeftigtAb }, { kommunenName }) =>
  stellenanteile.flatMap((anteil, nummer) =>
    anteil.programm !== 'integrationsmanagement' || beschaeftigtAb === null || anteil.von >= beschaeftigtAb
      ? []
      : [
          {
            schwere: 'warnt' as const,
            code: 'anteil-vor-beschaeftigung',
            satz: `Der Stellenanteil in ${kommunenName(anteil.kommuneId)} beginnt am ${zeigeDatum(anteil.von)}, die Beschäftigung im Integrationsmanagement erst am ${zeigeDatum(beschaeftigtAb)}.`,
            ausweg: 'Den Beginn des Anteils oder der Beschäftigung berichtigen.',
            norm: NORM_BERICHT,
            feld: `stellenanteile.${nummer}.von`,
          },
        ],
  );

const anstellungstraegerFehlt: Regel = ({ traegerId }) =>
  traegerId !== null
    ? []
    : [
        {
          schwere: 'warnt',
          code: 'anstellungstraeger-fehlt',
          satz: 'Der Anstellungsträger ist nicht eingetragen.',
          ausweg: 'Die Kommune, den Verband, den Landkreis oder den freien Träger wählen, der die Person beschäftigt.',
          norm: null,
          feld: 'traegerId',
        },
      ];

/** Every employment as Integrationsmanagerin is supervised; the employer sees to it (A49). Quelle: [S1] 1.4 */
const fachaufsichtFehlt: Regel = ({ fachaufsicht, stellenanteile }, { heute }) =>
  fachaufsicht.name !== '' ||
  !stellenanteile.some((anteil) => anteil.programm === 'integrationsmanagement' && (anteil.bis ?? heute) >= heute)
    ? []
    : [
        {
          schwere: 'warnt',
          code: 'fachaufsicht-fehlt',
          satz: 'Es ist nicht eingetragen, wer die Fachaufsicht hat.',
          ausweg: 'Name, Funktion und Stelle der Fachaufsicht eintragen.',
          norm: NORM_PAKT,
          feld: 'fachaufsicht.name',
        },
      ];

const qualifikationUnvollstaendig: Regel = ({ qualifikation }, { heute }) => pruefeQualifikation(qualifikation, heute);

const REGELN: readonly Regel[] = [
  vertragEndetVorBeginn,
  taetigkeitEndetVorBeginn,
  nachqualifizierungEndetVorBeginn,
  anteilEndetVorBeginn,
  mehrAlsEineVollzeitstelle,
  anteilDoppelt,
  anteilUnterMindestanteil,
  anteilAusserhalbDesVertrags,
  anteilVorBeschaeftigung,
  anstellungstraegerFehlt,
  qualifikationUnvollstaendig,
  pruefeKlaerungen,
  fachaufsichtFehlt,
  (person, { heute }) => pruefeFortbildungen(person, heute),
  (person, { heute }) => pruefeAbwesenheiten(person, heute),
  pruefeVertretung,
];

/** Everything that hinders or should be known about a person, `sperrt` first, with the path of the field. */
export function pruefePersonal(eingabe: PersonalEingabe, daten: Personaldaten): Grund[] {
  const gruende = REGELN.flatMap((regel) => regel(eingabe, daten));
  return [...gruende.filter((g) => g.schwere === 'sperrt'), ...gruende.filter((g) => g.schwere === 'warnt')];
}

/** A name without case, umlauts, accents, hyphens and double spaces: `MÜLLER-Lüdenscheidt` → `mueller luedenscheidt`. */
function gefaltet(name: string): string {
  return name
    .toLocaleLowerCase('de')
    .normalize('NFC')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

interface Name {
  readonly vorname: string;
  readonly nachname: string;
}

/** True where both names read the same, whatever their case, umlauts, accents, hyphens and spaces. */
export function istDieselbePerson(a: Name, b: Name): boolean {
  return gefaltet(`${a.vorname} ${a.nachname}`) === gefaltet(`${b.vorname} ${b.nachname}`);
}

type MitAnteilen = Pick<PersonalEingabe, 'stellenanteile'>;

function anteileAm(personal: MitAnteilen, tag: Datum, programm?: Programm): Stellenanteil[] {
  return personal.stellenanteile.filter(
    (anteil) => gilt(anteil, tag) && (programm === undefined || anteil.programm === programm),
  );
}

/** Share of a full post on a day in hundredths, of one programme or of all. */
export function anteilAm(personal: MitAnteilen, tag: Datum, programm?: Programm): number {
  return summe(anteileAm(personal, tag, programm), (anteil) => anteil.anteilHundertstel);
}

/** The same per Kommune, in the order of the shares; Kommunen without a share on that day are missing. */
export function anteilProKommuneAm(
  personal: MitAnteilen,
  tag: Datum,
  programm?: Programm,
): ReadonlyMap<KommuneId, number> {
  const summen = new Map<KommuneId, number>();
  for (const anteil of anteileAm(personal, tag, programm)) {
    summen.set(anteil.kommuneId, (summen.get(anteil.kommuneId) ?? 0) + anteil.anteilHundertstel);
  }
  return summen;
}
