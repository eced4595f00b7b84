import { z } from 'zod';
import type { ErhebungEingabe } from '../erhebungen/types.ts';
import {
  ALPHABETISIERUNG_LABEL,
  AUFENTHALTSSTATUS_LABEL,
  ERWERBSTAETIGKEIT_LABEL,
  KURSART_LABEL,
  KURSSTAND_LABEL,
  SPRACHNIVEAU_LABEL,
} from '../faelle/labels.ts';
import { vollerName } from '../faelle/name.ts';
import {
  zAufenthalt,
  zKurs,
  zSprachkenntnis,
  type Aufenthalt,
  type Person,
  type PersonEingabe,
} from '../faelle/types.ts';
import { zAlphabetisierung } from '../faelle/wertelisten.ts';
import { zDatum, zeigeDatum } from '../foundation/date.ts';
import { zFalleintragId, type FalleintragId, type HaushaltId } from '../foundation/id.ts';
import { sprachname } from '../foundation/sprachen.ts';
import { THEMENFELD_LABEL, type Themenfeld } from '../netzwerk/themenfelder.ts';
import type { UebergabeEingabe, Uebergabeperson, Uebernommen, Werttabelle } from './types.ts';

/** Fields of a person that a handover can fill. */
export const zPersonenfeld = z.enum([
  'ankunftAm',
  'aubVon',
  'aufenthalte',
  'sprachen',
  'alphabetisierung',
  'brauchtSprachmittlung',
  'kurse',
]);
export type Personenfeld = z.infer<typeof zPersonenfeld>;

export const PERSONENFELD_LABEL: Record<Personenfeld, string> = {
  ankunftAm: 'Ankunft',
  aubVon: 'Beginn der Anschlussunterbringung',
  aufenthalte: 'Aufenthaltspapiere',
  sprachen: 'Sprachen',
  alphabetisierung: 'Lesen und Schreiben',
  brauchtSprachmittlung: 'Sprachmittlung',
  kurse: 'Kurse',
};

/** The free texts of the protocol and the fields of the assessment in which they become „So ist es heute“. */
const ERHEBUNGSFELDER = {
  sprache: 'sprache',
  schule: 'schule',
  arbeit: 'arbeit',
  wohnung: 'wohnung',
} as const satisfies Record<string, Themenfeld>;
const TEXTFELDER = Object.keys(ERHEBUNGSFELDER) as (keyof typeof ERHEBUNGSFELDER)[];

const zPapier = zAufenthalt.omit({ id: true });
const FELDSCHEMA = {
  ankunftAm: zDatum.nullable(),
  aubVon: zDatum.nullable(),
  aufenthalte: z.array(zPapier),
  sprachen: z.array(zSprachkenntnis),
  alphabetisierung: zAlphabetisierung,
  brauchtSprachmittlung: z.boolean(),
  kurse: z.array(zKurs),
};

/** JSON with the keys of objects in one order, so that equal values are equal texts. */
function alsText(wert: unknown): string {
  return JSON.stringify(wert, (_schluessel, teil: unknown) =>
    typeof teil === 'object' && teil !== null && !Array.isArray(teil)
      ? Object.fromEntries(Object.entries(teil).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : teil,
  );
}

/** The value of a field of a person as it is kept and compared, without ids of rows. */
export function personenwert(person: PersonEingabe, feld: Personenfeld): string {
  return alsText(feld === 'aufenthalte' ? person.aufenthalte.map(({ id: _id, ...papier }) => papier) : person[feld]);
}

/** „So ist es heute“ of the whole family in one of the eight fields, as it is kept and compared. */
export function erhebungswert(erhebung: Pick<ErhebungEingabe, 'felder'> | null, themenfeld: Themenfeld): string {
  const feld = erhebung?.felder.find((eines) => eines.themenfeld === themenfeld && eines.personId === null);
  return JSON.stringify(feld?.istStand ?? '');
}

/** True where the value says nothing. */
export function istLeererWert(wert: string): boolean {
  return ['null', '[]', '""', 'false', '"unbekannt"'].includes(wert);
}

/** `08.03.2026`, `Arabisch (Muttersprache), Deutsch (A2)`: the value for a reader; a dash where it says nothing. */
export function zeigeWert(tabelle: Werttabelle, feld: string, wert: string): string {
  if (istLeererWert(wert)) return '–';
  const roh: unknown = JSON.parse(wert);
  if (tabelle === 'erhebungen') return z.string().parse(roh);
  return zeigePersonenwert(zPersonenfeld.parse(feld), roh);
}

function zeigePersonenwert(feld: Personenfeld, roh: unknown): string {
  switch (feld) {
    case 'ankunftAm':
    case 'aubVon':
      return zeigeDatum(zDatum.parse(roh));
    case 'aufenthalte':
      return FELDSCHEMA.aufenthalte.parse(roh).map(zeigePapier).join('; ');
    case 'sprachen':
      return FELDSCHEMA.sprachen
        .parse(roh)
        .map(({ sprache, niveau }) => `${sprachname(sprache)} (${SPRACHNIVEAU_LABEL[niveau]})`)
        .join(', ');
    case 'alphabetisierung':
      return ALPHABETISIERUNG_LABEL[FELDSCHEMA.alphabetisierung.parse(roh)];
    case 'brauchtSprachmittlung':
      return 'wird gebraucht';
    case 'kurse':
      return FELDSCHEMA.kurse
        .parse(roh)
        .map(({ art, traeger, stand }) =>
          [KURSART_LABEL[art], traeger, KURSSTAND_LABEL[stand]].filter((teil) => teil !== '').join(', '),
        )
        .join('; ');
  }
}

function zeigePapier({ status, bis, erwerbstaetigkeit }: z.infer<typeof zPapier>): string {
  const ende = bis === null ? '' : `, gültig bis ${zeigeDatum(bis)}`;
  const arbeit = erwerbstaetigkeit === 'unbekannt' ? '' : `, Arbeit ${ERWERBSTAETIGKEIT_LABEL[erwerbstaetigkeit]}`;
  return `${AUFENTHALTSSTATUS_LABEL[status]}${ende}${arbeit}`;
}

/** A value of a handover that differs from the file. */
export interface Wertvorschlag {
  /** Names the value: `personen/<id>/sprachen`. */
  readonly schluessel: string;
  readonly tabelle: Werttabelle;
  readonly zeileId: string;
  readonly feld: string;
  /** Whom it is about: `Sara Bekele`, `Haushalt`. */
  readonly wem: string;
  readonly bezeichnung: string;
  readonly wert: string;
  /** What the file says today; it may say nothing. */
  readonly bisher: string;
}

/** Names a value of the file, wherever it stands. */
export function wertschluessel({ tabelle, zeileId, feld }: Pick<Uebernommen, 'tabelle' | 'zeileId' | 'feld'>): string {
  return `${tabelle}/${zeileId}/${feld}`;
}

/** The person with one field as the handover tells it; what the file knows beyond that stays. */
export function mitWert(
  person: PersonEingabe,
  von: Uebergabeperson,
  feld: Personenfeld,
  neueId: () => FalleintragId,
): PersonEingabe {
  switch (feld) {
    case 'ankunftAm':
    case 'aubVon':
      return { ...person, [feld]: von[feld] ?? person[feld] };
    case 'aufenthalte':
      return { ...person, aufenthalte: mitPapier(person.aufenthalte, von, neueId) };
    case 'sprachen': {
      const sprachen = new Map([...person.sprachen, ...von.sprachen].map((eine) => [eine.sprache, eine]));
      return { ...person, sprachen: [...sprachen.values()] };
    }
    case 'alphabetisierung':
      return von.alphabetisierung === 'unbekannt' ? person : { ...person, alphabetisierung: von.alphabetisierung };
    case 'brauchtSprachmittlung':
      return { ...person, brauchtSprachmittlung: person.brauchtSprachmittlung || von.brauchtSprachmittlung };
    case 'kurse': {
      const kurse = new Map([...person.kurse, ...von.kurse].map((kurs) => [`${kurs.art}/${kurs.traeger}`, kurs]));
      return { ...person, kurse: [...kurse.values()] };
    }
  }
}

/** The same paper (status, and beginning where both know it) is completed, another one added. */
function mitPapier(
  papiere: readonly Aufenthalt[],
  { status, statusVon, statusBis, erwerbstaetigkeit }: Uebergabeperson,
  neueId: () => FalleintragId,
): Aufenthalt[] {
  if (status === 'unbekannt') return [...papiere];
  const stelle = papiere.findIndex(
    (papier) => papier.status === status && (papier.von === null || statusVon === null || papier.von === statusVon),
  );
  const altes = papiere[stelle];
  const bisher = altes ?? {
    id: neueId(),
    status,
    von: null,
    bis: null,
    erwerbstaetigkeit: 'unbekannt' as const,
    wohnsitzauflage: '',
    nebenbestimmungen: '',
  };
  const neues: Aufenthalt = {
    ...bisher,
    von: statusVon ?? bisher.von,
    bis: statusBis ?? bisher.bis,
    erwerbstaetigkeit: erwerbstaetigkeit === 'unbekannt' ? bisher.erwerbstaetigkeit : erwerbstaetigkeit,
  };
  return altes === undefined ? [...papiere, neues] : papiere.toSpliced(stelle, 1, neues);
}

/** The Erhebung with one field of the family as the handover tells it. */
export function mitErhebungswert<E extends Pick<ErhebungEingabe, 'felder'>>(
  erhebung: E,
  themenfeld: Themenfeld,
  text: string,
): E {
  const stelle = erhebung.felder.findIndex((eines) => eines.themenfeld === themenfeld && eines.personId === null);
  const altes = erhebung.felder[stelle];
  if (altes !== undefined) {
    return { ...erhebung, felder: erhebung.felder.toSpliced(stelle, 1, { ...altes, istStand: text }) };
  }
  const neues = {
    themenfeld,
    personId: null,
    istStand: text,
    ressource: '',
    bedarf: '',
    bedarfsstufe: null,
    ressourcenstufe: null,
  };
  return { ...erhebung, felder: [...erhebung.felder, neues] };
}

/** The text of the protocol that belongs to one of the eight fields; empty where it has none. */
export function textZumThemenfeld(uebergabe: UebergabeEingabe, themenfeld: Themenfeld): string {
  const feld = TEXTFELDER.find((eines) => ERHEBUNGSFELDER[eines] === themenfeld);
  return feld === undefined ? '' : uebergabe[feld];
}

const VERGLEICH_ID = zFalleintragId.parse('00000000-0000-4000-8000-000000000000');

/** The file that the values are held against. */
export interface Wertlage {
  readonly haushaltId: HaushaltId;
  readonly personen: readonly Person[];
  /** The newest Erhebung; null: none yet. */
  readonly erhebung: Pick<ErhebungEingabe, 'felder'> | null;
}

/** What a handover tells and the file does not say so: the values that can be taken over. Health is not among them. */
export function vorschlaege(
  uebergabe: UebergabeEingabe,
  { haushaltId, personen, erhebung }: Wertlage,
): Wertvorschlag[] {
  const personenwerte = uebergabe.personen.flatMap((von) => {
    const person = personen.find(({ id }) => id === von.personId);
    if (person === undefined) return [];
    return zPersonenfeld.options.map((feld) => ({
      tabelle: 'personen' as const,
      zeileId: person.id,
      feld,
      wem: vollerName(person),
      bezeichnung: PERSONENFELD_LABEL[feld],
      wert: personenwert(
        mitWert(person, von, feld, () => VERGLEICH_ID),
        feld,
      ),
      bisher: personenwert(person, feld),
    }));
  });
  const erhebungswerte = TEXTFELDER.filter((feld) => uebergabe[feld] !== '').map((feld) => ({
    tabelle: 'erhebungen' as const,
    zeileId: haushaltId,
    feld: ERHEBUNGSFELDER[feld],
    wem: 'Haushalt',
    bezeichnung: `Erhebung: ${THEMENFELD_LABEL[ERHEBUNGSFELDER[feld]]}`,
    wert: JSON.stringify(uebergabe[feld]),
    bisher: erhebungswert(erhebung, ERHEBUNGSFELDER[feld]),
  }));
  return [...personenwerte, ...erhebungswerte]
    .filter(({ wert, bisher }) => wert !== bisher)
    .map((vorschlag) => ({ ...vorschlag, schluessel: wertschluessel(vorschlag) }));
}
