import { anschriftAm } from '../faelle/anschrift.ts';
import { alterAm } from '../faelle/name.ts';
import type { Fallakte, Person, Station } from '../faelle/types.ts';
import type { Stationsart, Wohnform } from '../faelle/wertelisten.ts';
import { plusMonate, spaeteres, type Datum } from '../foundation/date.ts';
import type { PersonId } from '../foundation/id.ts';
import type { Themenfeld } from '../netzwerk/themenfelder.ts';
import { SITUATION_ALLE, type Situation } from './situationen.ts';
import type { Vorlage } from './types.ts';

/** So long somebody is new here. */
const NEU_MONATE = 6;
/** So long before its end the residence paper is a matter of the plan. */
const AUFENTHALT_MONATE = 6;
const UMZUG_MONATE = 2;
const RENTENALTER = 67;
const UNTERKUENFTE: readonly Wohnform[] = ['gemeinschaftsunterkunft', 'kommunale_unterkunft', 'angemietet_von_kommune'];
const ELTERNROLLEN: readonly Person['rolle'][] = ['bezugsperson', 'partner', 'elternteil'];

/** Ages that the person can have that day lie from `von` to below `unter`; unknown ages lie nowhere. */
function istAlt(person: Person, heute: Datum, von: number, unter: number): boolean {
  const alter = alterAm(person, heute);
  return alter !== null && alter.bis >= von && alter.von < unter;
}

function istErwachsen(person: Person, heute: Datum): boolean {
  const alter = alterAm(person, heute);
  return alter !== null && alter.von >= 18;
}

function laeuft({ von, bis }: { readonly von: Datum | null; readonly bis: Datum | null }, heute: Datum): boolean {
  return (von === null || von <= heute) && (bis === null || bis >= heute);
}

function stationenJetzt({ stationen }: Person, heute: Datum): ReadonlySet<Stationsart> {
  const jetzige = (station: Station) => !station.istImHerkunftsland && laeuft(station, heute);
  return new Set(stationen.filter(jetzige).map(({ art }) => art));
}

function istNeu({ ankunftAm, aubVon }: Person, heute: Datum): boolean {
  const seit = ankunftAm === null || aubVon === null ? (ankunftAm ?? aubVon) : spaeteres(ankunftAm, aubVon);
  return seit !== null && plusMonate(seit, NEU_MONATE) > heute;
}

function ausBildungUndArbeit(person: Person, heute: Datum): Situation[] {
  const jetzt = stationenJetzt(person, heute);
  const hatAbschluss = person.stationen.some(
    ({ art, istImHerkunftsland }) => istImHerkunftsland && (art === 'ausbildung' || art === 'studium'),
  );
  const darf = person.aufenthalte
    .filter((aufenthalt) => laeuft(aufenthalt, heute))
    .every(({ erwerbstaetigkeit }) => erwerbstaetigkeit !== 'nicht_erlaubt');
  const istBeschaeftigt = ['arbeit', 'ausbildung', 'studium', 'schule'].some((art) => jetzt.has(art as Stationsart));
  const sucht = darf && !istBeschaeftigt && istErwachsen(person, heute) && istAlt(person, heute, 18, RENTENALTER);
  return [
    ...(jetzt.has('arbeit') ? (['Arbeit'] as const) : []),
    ...(jetzt.has('ausbildung') ? (['in Ausbildung'] as const) : []),
    ...(hatAbschluss ? (['Abschluss im Ausland'] as const) : []),
    ...(person.stationen.some(({ art }) => art === 'studium') ? (['Studium'] as const) : []),
    ...(sucht ? (['sucht Arbeit'] as const) : []),
  ];
}

function ausSprache({ alphabetisierung, kurse }: Person): Situation[] {
  const imKurs = kurse.some(({ stand }) => stand === 'laeuft');
  const wartet = !imKurs && kurse.some(({ stand }) => stand === 'bedarf' || stand === 'angemeldet');
  return [
    ...(alphabetisierung === 'bedarf' ? (['ohne Schrift'] as const) : []),
    ...(imKurs ? (['im Kurs'] as const) : []),
    ...(wartet ? (['wartet auf Kurs'] as const) : []),
  ];
}

/** What the children of whom `person` speaks are: the person itself, or those that an adult of the family cares for. */
function kinderVon(person: Person, alle: readonly Person[], heute: Datum): readonly Person[] {
  if (!istErwachsen(person, heute) && istAlt(person, heute, 0, 18)) return [person];
  if (!ELTERNROLLEN.includes(person.rolle)) return [];
  return alle.filter((eine) => eine.rolle === 'kind' && istAlt(eine, heute, 0, 18));
}

function ausAlter(person: Person, alle: readonly Person[], heute: Datum): Situation[] {
  const kinder = kinderVon(person, alle, heute);
  const hat = (von: number, unter: number) => kinder.some((kind) => istAlt(kind, heute, von, unter));
  return [
    ...(kinder.length > 0 ? (['Familie'] as const) : []),
    ...(hat(0, 1) ? (['neugeboren'] as const) : []),
    ...(hat(0, 6) ? (['kleines Kind', 'kleine Kinder'] as const) : []),
    ...(hat(6, 18) ? (['Kind'] as const) : []),
    ...(istAlt(person, heute, 15, 21) ? (['Jugend'] as const) : []),
    ...(istErwachsen(person, heute) ? (['erwachsen'] as const) : []),
  ];
}

function ausWohnung({ haushalt }: Fallakte, betroffene: readonly Person[], heute: Datum): Situation[] {
  const wohnform = anschriftAm(haushalt.anschriften, heute)?.wohnform;
  const inUnterkunft =
    (wohnform !== undefined && UNTERKUENFTE.includes(wohnform)) ||
    betroffene.some(({ wohntInGemeinschaftsunterkunft }) => wohntInGemeinschaftsunterkunft);
  const ziehtUm = haushalt.anschriften.some(({ von }) => von !== null && plusMonate(von, UMZUG_MONATE) > heute);
  return [
    ...(inUnterkunft ? (['Unterkunft'] as const) : []),
    ...(wohnform === 'eigener_mietvertrag' ? (['eigene Wohnung'] as const) : []),
    ...(ziehtUm ? (['Umzug'] as const) : []),
  ];
}

/**
 * The situations that the file of a household shows for a person, or for all of it (`personId` null), that day: from age,
 * courses, stations, housing and residence paper. `alle` is always among them, those of `NIE_VORGESCHLAGEN` never.
 */
export function situationenVon(akte: Fallakte, personId: PersonId | null, heute: Datum): ReadonlySet<Situation> {
  const betroffene = akte.personen.filter(({ id }) => personId === null || id === personId);
  const laeuftAus = ({ aufenthalte }: Person) =>
    aufenthalte.some(({ bis }) => bis !== null && bis >= heute && bis <= plusMonate(heute, AUFENTHALT_MONATE));
  return new Set<Situation>([
    SITUATION_ALLE,
    ...(betroffene.some((person) => istNeu(person, heute)) ? (['neu'] as const) : []),
    ...betroffene.flatMap((person) => [
      ...ausSprache(person),
      ...ausBildungUndArbeit(person, heute),
      ...ausAlter(person, akte.personen, heute),
    ]),
    ...ausWohnung(akte, betroffene, heute),
    ...(betroffene.some(laeuftAus) ? (['Aufenthalt'] as const) : []),
  ]);
}

/** What is asked for: a field, or all of them; what the file shows; what stands in the plan already. */
export interface Vorschlagsfrage {
  readonly feld: Themenfeld | null;
  readonly situationen: ReadonlySet<string>;
  /** Ids of entries whose goal the plan has. */
  readonly bereits: readonly string[];
}

/**
 * Entries that are proposed: offered, of the field, for one of the situations, and not in the plan yet. Those that fit this
 * person stand before those that fit everybody; in both parts the order of the library stays.
 */
export function vorschlaege(vorlagen: readonly Vorlage[], { feld, situationen, bereits }: Vorschlagsfrage): Vorlage[] {
  const moegliche = vorlagen.filter(
    (vorlage) => vorlage.istAngeboten && (feld === null || vorlage.feld === feld) && !bereits.includes(vorlage.id),
  );
  const passtGenau = (vorlage: Vorlage) =>
    vorlage.situationen.some((eine) => eine !== SITUATION_ALLE && situationen.has(eine));
  const passtAllen = (vorlage: Vorlage) =>
    situationen.has(SITUATION_ALLE) && vorlage.situationen.includes(SITUATION_ALLE);
  return [
    ...moegliche.filter(passtGenau),
    ...moegliche.filter((vorlage) => !passtGenau(vorlage) && passtAllen(vorlage)),
  ];
}
