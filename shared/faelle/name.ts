import { jahrVon, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { HaushaltEingabe, PersonEingabe } from './types.ts';

type Name = Pick<PersonEingabe, 'vorname' | 'nachname'>;
type Geburt = Pick<PersonEingabe, 'geburtsgenauigkeit' | 'geburtsdatum' | 'geburtsjahr'>;
type Mitglied = Name & Pick<PersonEingabe, 'rolle'>;

/** „Sara Bekele“; a single name stays single. */
export function vollerName({ vorname, nachname }: Name): string {
  return [vorname, nachname].filter((teil) => teil !== '').join(' ');
}

/** „Bekele, Sara“, as lists write it; a single name stays single. */
export function listenname({ vorname, nachname }: Name): string {
  return [nachname, vorname].filter((teil) => teil !== '').join(', ');
}

/** Whom the household is named after: the Bezugsperson, or the first. */
function namensgebend<T extends Mitglied>(personen: readonly T[]): T | undefined {
  return personen.find(({ rolle }) => rolle === 'bezugsperson') ?? personen[0];
}

/**
 * What lists, headings and papers call a household: its own name, „Familie Al-Ahmad (4)“ with the number of persons, or
 * „Bekele, Sara“.
 */
export function bezeichnung(haushalt: Pick<HaushaltEingabe, 'art' | 'name'>, personen: readonly Mitglied[]): string {
  if (haushalt.name !== '') return haushalt.name;
  const erste = namensgebend(personen);
  if (erste === undefined) return 'Haushalt ohne Person';
  if (haushalt.art === 'familie') return `Familie ${erste.nachname || erste.vorname} (${personen.length})`;
  return personen.length > 1 ? `${listenname(erste)} (${personen.length})` : listenname(erste);
}

/** The text as a German index orders it: without case, accents and signs. Quelle: DIN 5007-1. */
function ordnungsform(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a household is sorted by: its own name, or family name and first name of whom it is named after. */
export function sortiername(haushalt: Pick<HaushaltEingabe, 'name'>, personen: readonly Mitglied[]): string {
  if (haushalt.name !== '') return ordnungsform(haushalt.name);
  const erste = namensgebend(personen);
  return erste === undefined ? '' : ordnungsform(`${erste.nachname} ${erste.vorname}`);
}

/** „03.05.1994“, „1994 (Jahr bekannt)“ or „unbekannt“. */
export function zeigeGeburt({ geburtsgenauigkeit, geburtsdatum, geburtsjahr }: Geburt): string {
  if (geburtsgenauigkeit === 'tag' && geburtsdatum !== null) return zeigeDatum(geburtsdatum);
  if (geburtsgenauigkeit === 'jahr' && geburtsjahr !== null) return `${geburtsjahr} (Jahr bekannt)`;
  return 'unbekannt';
}

/** Youngest and oldest that the person can be on that day, in whole years; null where the birth is not known. */
export function alterAm(person: Geburt, tag: Datum): { readonly von: number; readonly bis: number } | null {
  const { geburtsgenauigkeit, geburtsdatum, geburtsjahr } = person;
  if (geburtsgenauigkeit === 'tag' && geburtsdatum !== null) {
    const hatteGeburtstag = tag.slice(5) >= geburtsdatum.slice(5);
    const jahre = jahrVon(tag) - jahrVon(geburtsdatum) - (hatteGeburtstag ? 0 : 1);
    return { von: jahre, bis: jahre };
  }
  if (geburtsgenauigkeit === 'jahr' && geburtsjahr !== null) {
    const jahre = jahrVon(tag) - geburtsjahr;
    return { von: Math.max(jahre - 1, 0), bis: jahre };
  }
  return null;
}

/** „23 Jahre“, „23 oder 24 Jahre“ or empty. */
export function zeigeAlter(person: Geburt, tag: Datum): string {
  const alter = alterAm(person, tag);
  if (alter === null || alter.bis < 0) return '';
  if (alter.von === alter.bis) return alter.bis === 1 ? '1 Jahr' : `${alter.bis} Jahre`;
  return `${alter.von} oder ${alter.bis} Jahre`;
}

const VOLLJAEHRIG_MIT = 18;

/** Whether the person is of age on that day. Quelle: § 2 BGB. */
export function volljaehrigkeit(person: Geburt, tag: Datum): 'ja' | 'nein' | 'ungewiss' {
  const alter = alterAm(person, tag);
  if (alter === null) return 'ungewiss';
  if (alter.von >= VOLLJAEHRIG_MIT) return 'ja';
  return alter.bis >= VOLLJAEHRIG_MIT ? 'ungewiss' : 'nein';
}

/** Age groups of the figures. Quelle: Auswertung der Kennzahlen, Merkmale. */
export type Altersgruppe = 'unter_6' | '6_bis_17' | '18_bis_26' | '27_bis_49' | 'ab_50' | 'unbekannt';

/** The group on that day; where only the year is known, that of the older age, which the year reaches. */
export function altersgruppe(person: Geburt, tag: Datum): Altersgruppe {
  const alter = alterAm(person, tag)?.bis;
  if (alter === undefined || alter < 0) return 'unbekannt';
  if (alter < 6) return 'unter_6';
  if (alter < 18) return '6_bis_17';
  if (alter < 27) return '18_bis_26';
  return alter < 50 ? '27_bis_49' : 'ab_50';
}
