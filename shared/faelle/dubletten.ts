import type { Datum } from '../foundation/date.ts';
import { glatt } from '../foundation/folding.ts';
import type { Geschlecht } from '../personal/types.ts';
import { FREMDNUMMERART_LABEL } from './labels.ts';
import {
  AEHNLICHE_LAUTE,
  formenAus,
  geruest,
  istLeer,
  TEIL_DES_NAMENS,
  vergleicheNamen,
  type Namensvergleich,
} from './namensvergleich.ts';
import type { Fremdnummer } from './types.ts';
import type { Fremdnummerart } from './wertelisten.ts';

/** What is known of somebody when two persons are compared. */
export interface Personenangaben {
  readonly vorname: string;
  readonly nachname: string;
  readonly schreibweisen: readonly string[];
  readonly geschlecht: Geschlecht;
  /** Null: not known, or not to the day. */
  readonly geburtsdatum: Datum | null;
  readonly geburtsjahr: number | null;
  readonly fremdnummern: readonly Fremdnummer[];
}

/** How sure it is that two entries are one person. */
export interface Aehnlichkeit {
  /** `stark`: name and year, or a number; `moeglich`: worth a look. */
  readonly staerke: 'stark' | 'moeglich';
  /** 0 to 100, for the order of a list. */
  readonly wert: number;
  /** Why, in German: „gleicher Name in anderer Schreibweise“. */
  readonly gruende: readonly string[];
}

const wieGeschrieben = ({ vorname, nachname }: Personenangaben) =>
  `${vorname} ${nachname}`.trim().toLowerCase().normalize('NFC');

function namensgrund(a: Personenangaben, b: Personenangaben, { wert, istVertauscht }: Namensvergleich): string {
  if (wert < AEHNLICHE_LAUTE) return 'ein Teil des Namens gleich';
  if (istVertauscht) return 'Vor- und Nachname vertauscht';
  return wieGeschrieben(a) === wieGeschrieben(b) ? 'Name gleich' : 'gleicher Name in anderer Schreibweise';
}

type Geburtsvergleich = 'tag' | 'jahr' | 'jahr-anderer-tag' | 'nachbarjahr' | 'unbekannt' | 'verschieden';

const GEBURTSGRUND: Readonly<Record<Geburtsvergleich, string>> = {
  tag: 'Geburtsdatum gleich',
  jahr: 'Geburtsjahr gleich',
  'jahr-anderer-tag': 'Geburtsjahr gleich, Geburtstag verschieden',
  nachbarjahr: 'Geburtsjahr um ein Jahr verschieden',
  unbekannt: 'Geburtsjahr nicht bekannt',
  verschieden: 'Geburtsjahr verschieden',
};
const GEBURTSWERT: Readonly<Record<Geburtsvergleich, number>> = {
  tag: 40,
  jahr: 35,
  'jahr-anderer-tag': 20,
  nachbarjahr: 15,
  unbekannt: 10,
  verschieden: 0,
};

/** The 1st of January stands for a day that nobody knows; day and month in papers are mixed up. */
function vergleicheGeburt(a: Personenangaben, b: Personenangaben): Geburtsvergleich {
  if (a.geburtsdatum !== null && a.geburtsdatum === b.geburtsdatum) return 'tag';
  if (a.geburtsjahr === null || b.geburtsjahr === null) return 'unbekannt';
  const abstand = Math.abs(a.geburtsjahr - b.geburtsjahr);
  if (abstand > 0) return abstand === 1 ? 'nachbarjahr' : 'verschieden';
  if (a.geburtsdatum === null || b.geburtsdatum === null) return 'jahr';
  const [, monatA, tagA] = a.geburtsdatum.split('-');
  const [, monatB, tagB] = b.geburtsdatum.split('-');
  const istUngenau = [a.geburtsdatum, b.geburtsdatum].some((eines) => eines.endsWith('-01-01'));
  return istUngenau || (monatA === tagB && tagA === monatB) ? 'jahr' : 'jahr-anderer-tag';
}

/** Kind and number without blanks and signs. Numbers that no kind tells apart are no proof. */
function nummernschluessel(fremdnummern: readonly Fremdnummer[]): { art: Fremdnummerart; schluessel: string }[] {
  return fremdnummern
    .map(({ art, nummer }) => ({ art, schluessel: glatt(nummer) }))
    .filter(({ art, schluessel }) => art !== 'sonstige' && schluessel.length >= 4)
    .map(({ art, schluessel }) => ({ art, schluessel: `#${art}:${schluessel}` }));
}

function gleicheNummer(a: Personenangaben, b: Personenangaben): Fremdnummerart | null {
  const andere = new Set(nummernschluessel(b.fremdnummern).map(({ schluessel }) => schluessel));
  return nummernschluessel(a.fremdnummern).find(({ schluessel }) => andere.has(schluessel))?.art ?? null;
}

function sindVerschiedenenGeschlechts(a: Personenangaben, b: Personenangaben): boolean {
  const beide = [a.geschlecht, b.geschlecht];
  return beide.includes('weiblich') && beide.includes('maennlich');
}

/**
 * Whether two entries may be one person, and why; null: no. The same whichever comes first. A number that another office
 * gave is proof; a name is one together with the year of birth.
 */
export function vergleichePersonen(a: Personenangaben, b: Personenangaben): Aehnlichkeit | null {
  const name = vergleicheNamen(a, b);
  const geburt = vergleicheGeburt(a, b);
  const nummer = gleicheNummer(a, b);
  const istAndersGeschlecht = sindVerschiedenenGeschlechts(a, b);
  const gruende = [
    ...(nummer === null ? [] : [`${FREMDNUMMERART_LABEL[nummer]} gleich`]),
    name.wert < TEIL_DES_NAMENS ? 'Name verschieden' : namensgrund(a, b, name),
    GEBURTSGRUND[geburt],
    ...(istAndersGeschlecht ? ['Geschlecht verschieden'] : []),
  ];
  if (nummer !== null) return { staerke: 'stark', wert: 100, gruende };
  if (name.wert < TEIL_DES_NAMENS || geburt === 'verschieden') return null;
  const istGanzerName = name.wert >= AEHNLICHE_LAUTE;
  const istGleicheGeburt = geburt === 'tag' || geburt === 'jahr';
  if (!istGanzerName && !istGleicheGeburt) return null;
  const istStark = istGanzerName ? istGleicheGeburt : geburt === 'tag';
  if (istAndersGeschlecht && !istStark) return null;
  const wert = Math.round(name.wert * 55) + GEBURTSWERT[geburt] - (istAndersGeschlecht ? 20 : 0);
  return { staerke: istStark && !istAndersGeschlecht ? 'stark' : 'moeglich', wert, gruende };
}

/** What a person is looked up by. */
export interface Namensschluessel {
  /** One for each word that the name may consist of. */
  readonly worte: readonly string[];
  /** The whole name, its words in the order of the alphabet; begins with `=`. */
  readonly name: string;
  /** Numbers of other offices; each begins with `#`. */
  readonly nummern: readonly string[];
}

/**
 * Keys of which two similar persons share at least one, and two where both have two names: so that a database finds the
 * few that are worth comparing.
 */
export function namensschluessel(
  angaben: Pick<Personenangaben, 'vorname' | 'nachname' | 'schreibweisen' | 'fremdnummern'>,
): Namensschluessel {
  const formen = formenAus(angaben);
  const ganze = formen.flatMap(({ vorname, nachname }) =>
    [vorname, nachname].flatMap((teil) => (teil === null || istLeer(teil) ? [] : [teil.ganz])),
  );
  const worte = [...formen.flatMap((form) => form.worte), ...ganze].map(geruest).filter((wort) => wort !== '');
  const eigene = (formen[0]?.worte ?? []).map(geruest).filter((wort) => wort !== '');
  return {
    worte: [...new Set(worte)],
    name: eigene.length === 0 ? '' : `=${[...new Set(eigene)].toSorted().join(' ')}`,
    nummern: [...new Set(nummernschluessel(angaben.fremdnummern).map(({ schluessel }) => schluessel))],
  };
}
