import { plusTage, wochentagVon, zeigeDatum, type Datum } from '../foundation/date.ts';
import type { TerminId } from '../foundation/id.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { Uhrzeit } from '../foundation/time.ts';
import { keinWerktagWeil, naechsterWerktag } from '../fristen/workday.ts';
import type { Belegung, Termin, TerminEingabe } from './types.ts';

/** What the rules of an appointment need to know beside it. */
export interface Terminlage {
  readonly heute: Datum;
  /** The appointment that is changed; null: a new one. */
  readonly id: TerminId | null;
  /** When the person who keeps it is taken. */
  readonly belegungen: readonly Belegung[];
  /** Name of the person who keeps it. */
  readonly personal: string;
  /** Who of those invited needs an interpreter, by name. */
  readonly brauchtSprachmittlung: readonly string[];
}

type Zeiten = Pick<TerminEingabe, 'am' | 'um' | 'dauerMinuten'>;

const MINUTEN_JE_TAG = 1440;

/** Minutes since midnight. */
export function minutenVon(um: Uhrzeit): number {
  return Number(um.slice(0, 2)) * 60 + Number(um.slice(3, 5));
}

/** `10:15`, the end of an appointment. */
export function endeVon({ um, dauerMinuten }: Pick<Zeiten, 'um' | 'dauerMinuten'>): string {
  const ende = minutenVon(um) + dauerMinuten;
  return `${String(Math.floor(ende / 60)).padStart(2, '0')}:${String(ende % 60).padStart(2, '0')}`;
}

/** True where both share a minute; one that begins as the other ends does not. */
export function ueberschneiden(a: Zeiten, b: Zeiten): boolean {
  if (a.am !== b.am) return false;
  const beginnA = minutenVon(a.um);
  const beginnB = minutenVon(b.um);
  return beginnA < beginnB + b.dauerMinuten && beginnB < beginnA + a.dauerMinuten;
}

function geht(schwere: Grund['schwere'], code: string, satz: string, ausweg: string, feld: string): Grund {
  return { schwere, code, satz, ausweg, norm: null, feld };
}

function nachMitternacht(eingabe: TerminEingabe): Grund[] {
  if (minutenVon(eingabe.um) + eingabe.dauerMinuten <= MINUTEN_JE_TAG) return [];
  return [
    geht(
      'sperrt',
      'termin-nach-mitternacht',
      `Der Termin um ${eingabe.um} Uhr mit ${eingabe.dauerMinuten} Minuten endet erst am nächsten Tag.`,
      'Früher beginnen oder kürzer planen.',
      'dauerMinuten',
    ),
  ];
}

function vergangen({ am }: TerminEingabe, { heute, id }: Terminlage): Grund[] {
  if (am >= heute || id !== null) return [];
  return [
    geht(
      'warnt',
      'termin-vergangen',
      `Der ${zeigeDatum(am)} liegt schon zurück.`,
      'Einen Tag ab heute wählen, oder so nachtragen.',
      'am',
    ),
  ];
}

function keinWerktag({ am }: TerminEingabe): Grund[] {
  const weil = keinWerktagWeil(am);
  if (weil === null) return [];
  return [
    geht(
      'warnt',
      'termin-kein-werktag',
      `Der ${zeigeDatum(am)} ist ${weil}.`,
      `Der nächste Werktag ist der ${zeigeDatum(naechsterWerktag(am))}.`,
      'am',
    ),
  ];
}

function belegt(eingabe: TerminEingabe, { belegungen, id, personal }: Terminlage): Grund[] {
  const andere = belegungen.find((eine) => eine.terminId !== id && ueberschneiden(eine, eingabe));
  if (andere === undefined) return [];
  return [
    geht(
      'warnt',
      'termin-ueberschneidet-sich',
      `${personal} hat am ${zeigeDatum(andere.am)} von ${andere.um} bis ${endeVon(andere)} Uhr schon einen Termin.`,
      'Eine andere Zeit oder eine andere Person wählen.',
      'um',
    ),
  ];
}

function ohneSprachmittlung({ sprachmittlung }: TerminEingabe, { brauchtSprachmittlung }: Terminlage): Grund[] {
  if (sprachmittlung !== '' || brauchtSprachmittlung.length === 0) return [];
  const wer = brauchtSprachmittlung.join(' und ');
  return [
    geht(
      'warnt',
      'termin-ohne-sprachmittlung',
      `Für ${wer} ist vermerkt: Sprachmittlung nötig.`,
      'Die Sprache eintragen, für die jemand dolmetscht.',
      'sprachmittlung',
    ),
  ];
}

/** What hinders an appointment, or should be known. Holidays are those of Baden-Württemberg. */
export function pruefeTermin(eingabe: TerminEingabe, lage: Terminlage): Grund[] {
  return [
    ...nachMitternacht(eingabe),
    ...vergangen(eingabe, lage),
    ...keinWerktag(eingabe),
    ...belegt(eingabe, lage),
    ...ohneSprachmittlung(eingabe, lage),
  ];
}

/** The order of a calendar. */
export function nachZeit(a: Pick<Termin, 'am' | 'um' | 'id'>, b: Pick<Termin, 'am' | 'um' | 'id'>): number {
  return a.am.localeCompare(b.am) || a.um.localeCompare(b.um) || a.id.localeCompare(b.id);
}

/** True where the day has passed and nobody noted what came of it. */
export function istOffenGeblieben({ am, stand }: Pick<Termin, 'am' | 'stand'>, heute: Datum): boolean {
  return stand === 'geplant' && am < heute;
}

/** Days after which somebody who did not come is invited again. */
const ZWEITER_TERMIN_NACH_TAGEN = 7;

/**
 * The proposal of a second appointment for those who did not come: the same time, a week after the first one or, where
 * that has passed, a week from today, on a working day.
 */
export function zweiterTermin(termin: Termin, heute: Datum): TerminEingabe {
  const nachEinerWoche = plusTage(termin.am, ZWEITER_TERMIN_NACH_TAGEN);
  const tag = nachEinerWoche > heute ? nachEinerWoche : plusTage(heute, ZWEITER_TERMIN_NACH_TAGEN);
  const { haushaltId, titel, personIds, um, dauerMinuten, ort, ortsangabe, personalId, sprachmittlung } = termin;
  return {
    haushaltId,
    titel,
    personIds,
    am: naechsterWerktag(tag),
    um,
    dauerMinuten,
    ort,
    ortsangabe,
    personalId,
    sprachmittlung,
    notiz: `Erster Termin am ${zeigeDatum(termin.am)}: nicht erschienen.`,
  };
}

const MONTAG = 1;

/** The Monday of the week in which the day lies. */
export function wochenanfang(tag: Datum): Datum {
  return plusTage(tag, -((wochentagVon(tag) + 7 - MONTAG) % 7));
}
