import { z } from 'zod';
import { zeigeDatum, type Datum } from '../foundation/date.ts';
import { glatt } from '../foundation/folding.ts';
import { GESCHLECHT_LABEL } from '../personal/labels.ts';
import {
  ALPHABETISIERUNG_LABEL,
  AUFENTHALTSSTATUS_LABEL,
  ERSTKONTAKTERGEBNIS_LABEL,
  FREMDNUMMERART_LABEL,
  KURSART_LABEL,
  KURSSTAND_LABEL,
  SCHUTZ_LABEL,
  SPRACHNIVEAU_LABEL,
  STATIONSART_LABEL,
  ZUGANGSGRUND_LABEL,
} from './labels.ts';
import { listenname, zeigeGeburt } from './name.ts';
import { sprachname } from '../foundation/sprachen.ts';
import { zeigeStaatsangehoerigkeit } from './staatsangehoerigkeiten.ts';
import type { Aufenthalt, PersonEingabe } from './types.ts';
import { zSprachniveau, type Schutz } from './wertelisten.ts';

/** Fields of which one value stays: it is chosen from either entry. */
export const zVergleichsfeld = z.enum([
  'vorname',
  'nachname',
  'nameOriginal',
  'geschlecht',
  'geburt',
  'staatsangehoerigkeit',
  'ankunftAm',
  'aub',
  'zugang',
  'wohntInGemeinschaftsunterkunft',
  'alphabetisierung',
  'brauchtSprachmittlung',
  'telefon',
  'email',
  'erstkontakt',
  'informiert',
]);
export type Vergleichsfeld = z.infer<typeof zVergleichsfeld>;

/** From which entry a value comes: the one that stays, or the one that goes. */
export type Wahl = Partial<Record<Vergleichsfeld, 'bleibt' | 'geht'>>;

/** The columns of a person that one choice decides. */
const FELDER: Readonly<Record<Vergleichsfeld, readonly (keyof PersonEingabe)[]>> = {
  vorname: ['vorname'],
  nachname: ['nachname'],
  nameOriginal: ['nameOriginal'],
  geschlecht: ['geschlecht'],
  geburt: ['geburtsgenauigkeit', 'geburtsdatum', 'geburtsjahr'],
  staatsangehoerigkeit: ['staatsangehoerigkeit'],
  ankunftAm: ['ankunftAm'],
  aub: ['aubVon', 'aubBis'],
  zugang: ['zugangsgrund', 'zugangGrundlageAm'],
  wohntInGemeinschaftsunterkunft: ['wohntInGemeinschaftsunterkunft'],
  alphabetisierung: ['alphabetisierung'],
  brauchtSprachmittlung: ['brauchtSprachmittlung'],
  telefon: ['telefon'],
  email: ['email'],
  erstkontakt: ['erstkontakt', 'erstkontaktAm'],
  informiert: ['informiertAm', 'informiertSprache'],
};

const tag = (wert: Datum | null) => (wert === null ? '' : zeigeDatum(wert));
const jaNein = (wert: boolean) => (wert ? 'ja' : 'nein');
const mitTag = (wort: string, wert: Datum | null) => (wert === null ? wort : `${wort}, ${zeigeDatum(wert)}`);

interface Feldangabe {
  readonly titel: string;
  /** Empty where nothing is filled in. */
  readonly zeige: (person: PersonEingabe) => string;
}

/** Titles and values of the fields that are chosen, in the order of the page. */
export const VERGLEICHSFELDER: Readonly<Record<Vergleichsfeld, Feldangabe>> = {
  vorname: { titel: 'Vorname', zeige: ({ vorname }) => vorname },
  nachname: { titel: 'Nachname', zeige: ({ nachname }) => nachname },
  nameOriginal: { titel: 'Name in eigener Schrift', zeige: ({ nameOriginal }) => nameOriginal },
  geschlecht: {
    titel: 'Geschlecht',
    zeige: ({ geschlecht }) => (geschlecht === 'keine_angabe' ? '' : GESCHLECHT_LABEL[geschlecht]),
  },
  geburt: {
    titel: 'Geburt',
    zeige: (person) => (person.geburtsgenauigkeit === 'unbekannt' ? '' : zeigeGeburt(person)),
  },
  staatsangehoerigkeit: {
    titel: 'Staatsangehörigkeit',
    zeige: ({ staatsangehoerigkeit }) =>
      staatsangehoerigkeit === '' ? '' : zeigeStaatsangehoerigkeit(staatsangehoerigkeit),
  },
  ankunftAm: { titel: 'Ankunft', zeige: ({ ankunftAm }) => tag(ankunftAm) },
  aub: {
    titel: 'Anschlussunterbringung',
    zeige: ({ aubVon, aubBis }) =>
      [...(aubVon ? [`ab ${tag(aubVon)}`] : []), ...(aubBis ? [`bis ${tag(aubBis)}`] : [])].join(' '),
  },
  zugang: {
    titel: 'Zugangsgrund',
    zeige: ({ zugangsgrund, zugangGrundlageAm }) =>
      zugangsgrund === 'unbekannt' && zugangGrundlageAm === null
        ? ''
        : mitTag(ZUGANGSGRUND_LABEL[zugangsgrund], zugangGrundlageAm),
  },
  wohntInGemeinschaftsunterkunft: {
    titel: 'wohnt in Gemeinschaftsunterkunft',
    zeige: (person) => jaNein(person.wohntInGemeinschaftsunterkunft),
  },
  alphabetisierung: {
    titel: 'Alphabetisierung',
    zeige: ({ alphabetisierung }) => (alphabetisierung === 'unbekannt' ? '' : ALPHABETISIERUNG_LABEL[alphabetisierung]),
  },
  brauchtSprachmittlung: {
    titel: 'braucht Sprachmittlung',
    zeige: ({ brauchtSprachmittlung }) => jaNein(brauchtSprachmittlung),
  },
  telefon: { titel: 'Telefon', zeige: ({ telefon }) => telefon },
  email: { titel: 'E-Mail', zeige: ({ email }) => email },
  erstkontakt: {
    titel: 'Erstkontakt',
    zeige: ({ erstkontakt, erstkontaktAm }) =>
      erstkontakt === 'offen' ? '' : mitTag(ERSTKONTAKTERGEBNIS_LABEL[erstkontakt], erstkontaktAm),
  },
  informiert: {
    titel: 'informiert nach Art. 13 DSGVO',
    zeige: ({ informiertAm, informiertSprache }) =>
      informiertAm === null
        ? ''
        : mitTag(informiertSprache === '' ? 'ja' : sprachname(informiertSprache), informiertAm),
  },
};

/** What is put together and not chosen. */
export const VERBUNDENE_ANGABEN: readonly Feldangabe[] = [
  { titel: 'Schreibweisen', zeige: ({ schreibweisen }) => schreibweisen.join('; ') },
  {
    titel: 'Aufenthalt',
    zeige: ({ aufenthalte }) =>
      aufenthalte
        .map(({ status, bis }) => AUFENTHALTSSTATUS_LABEL[status] + (bis ? ` bis ${tag(bis)}` : ''))
        .join('; '),
  },
  {
    titel: 'Sprachen',
    zeige: ({ sprachen }) =>
      sprachen.map(({ sprache, niveau }) => `${sprachname(sprache)} (${SPRACHNIVEAU_LABEL[niveau]})`).join('; '),
  },
  {
    titel: 'Kurse',
    zeige: ({ kurse }) => kurse.map(({ art, stand }) => `${KURSART_LABEL[art]} (${KURSSTAND_LABEL[stand]})`).join('; '),
  },
  {
    titel: 'Schule und Arbeit',
    zeige: ({ stationen }) =>
      stationen
        .map(({ art, bezeichnung, stelle }) => [STATIONSART_LABEL[art], bezeichnung, stelle].filter(Boolean).join(', '))
        .join('; '),
  },
  {
    titel: 'Nummern',
    zeige: ({ fremdnummern }) =>
      fremdnummern.map(({ art, nummer }) => `${FREMDNUMMERART_LABEL[art]} ${nummer}`).join('; '),
  },
  { titel: 'Interessen', zeige: ({ interessen }) => interessen },
  { titel: 'Bemerkung', zeige: ({ bemerkung }) => bemerkung },
  {
    titel: 'Schutz',
    zeige: ({ schutz, schutzBis }) =>
      schutz === 'keiner' ? '' : SCHUTZ_LABEL[schutz] + (schutzBis ? ` bis ${tag(schutzBis)}` : ''),
  },
  {
    titel: 'Einwilligung in die Akte',
    zeige: ({ einwilligungAm, einwilligungWiderrufenAm }) =>
      [
        ...(einwilligungAm ? [`erteilt am ${tag(einwilligungAm)}`] : []),
        ...(einwilligungWiderrufenAm ? [`widerrufen am ${tag(einwilligungWiderrufenAm)}`] : []),
      ].join(', '),
  },
];

/** True where both entries say something and not the same. */
export function istVerschieden(feld: Vergleichsfeld, a: PersonEingabe, b: PersonEingabe): boolean {
  return FELDER[feld].some((name) => a[name] !== b[name]);
}

/** What is proposed: the entry that stays, where it says something; of two first contacts the later one. */
export function vorschlag(bleibt: PersonEingabe, geht: PersonEingabe): Record<Vergleichsfeld, 'bleibt' | 'geht'> {
  const wahl = (feld: Vergleichsfeld): 'bleibt' | 'geht' => {
    const { zeige } = VERGLEICHSFELDER[feld];
    if (zeige(bleibt) === '') return zeige(geht) === '' ? 'bleibt' : 'geht';
    if (feld === 'erstkontakt') return (geht.erstkontaktAm ?? '') > (bleibt.erstkontaktAm ?? '') ? 'geht' : 'bleibt';
    const istJa = feld === 'brauchtSprachmittlung' || feld === 'wohntInGemeinschaftsunterkunft';
    return istJa && geht[feld] && !bleibt[feld] ? 'geht' : 'bleibt';
  };
  return Object.fromEntries(zVergleichsfeld.options.map((feld) => [feld, wahl(feld)])) as Record<
    Vergleichsfeld,
    'bleibt' | 'geht'
  >;
}

/** Both lists, what says the same only once. */
function ohneDoppelte<T>(eine: readonly T[], andere: readonly T[], schluessel: (eintrag: T) => string): T[] {
  const bekannte = new Set(eine.map(schluessel));
  return [...eine, ...andere.filter((eintrag) => !bekannte.has(schluessel(eintrag)))];
}

const alsJson = (eintrag: unknown) => JSON.stringify(eintrag);

function verbundeneTexte(eins: string, zwei: string, trenner: string): string {
  if (eins.includes(zwei.trim())) return eins;
  return zwei.includes(eins.trim()) ? zwei : `${eins}${trenner}${zwei}`;
}

/** Each language once, with the better level. */
function verbundeneSprachen(bleibt: PersonEingabe, geht: PersonEingabe): PersonEingabe['sprachen'] {
  const rang = (niveau: PersonEingabe['sprachen'][number]['niveau']) => zSprachniveau.options.indexOf(niveau);
  const bessere = bleibt.sprachen.map((eine) => {
    const andere = geht.sprachen.find(({ sprache }) => sprache === eine.sprache);
    return andere !== undefined && rang(andere.niveau) > rang(eine.niveau) ? andere : eine;
  });
  return ohneDoppelte(bessere, geht.sprachen, ({ sprache }) => sprache);
}

const STRENGE: Readonly<Record<Schutz, number>> = { keiner: 0, auskunftssperre: 1, schutzanschrift: 2 };

/** The stricter protection, and the longer one. */
function strengererSchutz(a: PersonEingabe, b: PersonEingabe): Pick<PersonEingabe, 'schutz' | 'schutzBis'> {
  if (a.schutz === 'keiner') return { schutz: b.schutz, schutzBis: b.schutzBis };
  if (b.schutz === 'keiner') return { schutz: a.schutz, schutzBis: a.schutzBis };
  const enden = [a.schutzBis, b.schutzBis].filter((ende) => ende !== null);
  return {
    schutz: STRENGE[a.schutz] >= STRENGE[b.schutz] ? a.schutz : b.schutz,
    schutzBis: enden.length < 2 ? null : (enden.toSorted().at(-1) ?? null),
  };
}

/** A consent that was taken back in one entry is taken back; of two the later counts. */
function strengereEinwilligung(
  a: PersonEingabe,
  b: PersonEingabe,
): Pick<PersonEingabe, 'einwilligungAm' | 'einwilligungKopieAm' | 'einwilligungWiderrufenAm'> {
  const widerruf = (person: PersonEingabe) => person.einwilligungWiderrufenAm ?? '';
  const erteilt = (person: PersonEingabe) => person.einwilligungAm ?? '';
  const geltende = widerruf(a) === widerruf(b) ? (erteilt(b) > erteilt(a) ? b : a) : widerruf(b) > widerruf(a) ? b : a;
  const { einwilligungAm, einwilligungKopieAm, einwilligungWiderrufenAm } = geltende;
  return { einwilligungAm, einwilligungKopieAm, einwilligungWiderrufenAm };
}

/** Two residence papers that say the same. */
export function istGleicherAufenthalt(a: Omit<Aufenthalt, 'id'>, b: Omit<Aufenthalt, 'id'>): boolean {
  return (
    a.status === b.status &&
    a.von === b.von &&
    a.bis === b.bis &&
    a.erwerbstaetigkeit === b.erwerbstaetigkeit &&
    a.wohnsitzauflage === b.wohnsitzauflage &&
    a.nebenbestimmungen === b.nebenbestimmungen
  );
}

/** The other spelling of the name stays findable. */
function verbundeneSchreibweisen(neu: PersonEingabe, bleibt: PersonEingabe, geht: PersonEingabe): string[] {
  const alle = [...bleibt.schreibweisen, ...geht.schreibweisen, listenname(bleibt), listenname(geht)];
  return ohneDoppelte(
    [],
    [...new Set(alle)].filter((name) => name !== listenname(neu) && name !== ''),
    (name) => name,
  );
}

/**
 * One person out of two entries. What is not chosen comes as proposed; lists and texts are joined, nothing stands there
 * twice; protection and consents are kept at the stricter side.
 */
export function fuehreZusammen(bleibt: PersonEingabe, geht: PersonEingabe, wahl: Wahl): PersonEingabe {
  const gewaehlte = { ...vorschlag(bleibt, geht), ...wahl };
  const auswahl = Object.fromEntries(
    zVergleichsfeld.options.flatMap((feld) => {
      const quelle = gewaehlte[feld] === 'bleibt' ? bleibt : geht;
      return FELDER[feld].map((name) => [name, quelle[name]] as const);
    }),
  ) as Partial<PersonEingabe>;
  const neu: PersonEingabe = { ...bleibt, ...auswahl };
  return {
    ...neu,
    schreibweisen: verbundeneSchreibweisen(neu, bleibt, geht),
    aufenthalte: [
      ...bleibt.aufenthalte,
      ...geht.aufenthalte.filter(
        (einer) => !bleibt.aufenthalte.some((eigener) => istGleicherAufenthalt(einer, eigener)),
      ),
    ],
    sprachen: verbundeneSprachen(bleibt, geht),
    kurse: ohneDoppelte(bleibt.kurse, geht.kurse, alsJson),
    stationen: ohneDoppelte(bleibt.stationen, geht.stationen, alsJson),
    fremdnummern: ohneDoppelte(bleibt.fremdnummern, geht.fremdnummern, ({ art, nummer }) => `${art}:${glatt(nummer)}`),
    interessen: verbundeneTexte(bleibt.interessen, geht.interessen, '; '),
    bemerkung: verbundeneTexte(bleibt.bemerkung, geht.bemerkung, '\n\n'),
    ...strengererSchutz(bleibt, geht),
    ...strengereEinwilligung(bleibt, geht),
  };
}
