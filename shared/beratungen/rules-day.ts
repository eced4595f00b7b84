import { aubBeginn } from '../erhebungen/household.ts';
import { anschriftAm } from '../faelle/anschrift.ts';
import { vollerName } from '../faelle/name.ts';
import { grund } from '../faelle/pruefung-person.ts';
import { zugangstag } from '../faelle/zugang.ts';
import type { Begleitung, Fallakte, Person } from '../faelle/types.ts';
import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import type { BeratungEingabe } from './types.ts';

/** What the day of a talk says: who can have been there, and whether it counts then. */

interface Tageslage {
  readonly heute: Datum;
  /** The case; null: a talk without a name (Z8). */
  readonly akte: Fallakte | null;
}

/** Who took part: those who are named, or the whole family. */
export function beteiligte(
  { personIds }: Pick<BeratungEingabe, 'personIds'>,
  { personen }: Pick<Fallakte, 'personen'>,
): Person[] {
  return personIds.length === 0 ? [...personen] : personen.filter(({ id }) => personIds.includes(id));
}

function inDerZukunft({ am }: BeratungEingabe, { heute }: Tageslage): Grund[] {
  if (am <= heute) return [];
  return [
    grund('sperrt', {
      code: 'beratung-in-der-zukunft',
      feld: 'am',
      satz: `Der ${zeigeDatum(am)} liegt in der Zukunft.`,
      ausweg: 'Einen Tag bis heute eintragen, oder einen Termin anlegen.',
    }),
  ];
}

/** Why the person cannot have been there on that day; null: it can. Somebody who was born here has no day of arrival. */
function nochNichtDa({ ankunftAm, geburtsdatum }: Person, am: Datum) {
  if (ankunftAm !== null && ankunftAm > am) return { was: 'der Ankunft', tag: ankunftAm } as const;
  return geburtsdatum !== null && geburtsdatum > am ? ({ was: 'der Geburt', tag: geburtsdatum } as const) : null;
}

/** Nobody talks with somebody who has not come yet. */
function vorAnkunft({ personIds, am }: BeratungEingabe, { akte }: Tageslage): Grund[] {
  if (akte === null) return [];
  const wer = beteiligte({ personIds }, akte);
  const spaetere = wer.flatMap((person) => {
    const hindernis = nochNichtDa(person, am);
    return hindernis === null ? [] : [{ name: vollerName(person), ...hindernis }];
  });
  // Of the whole family some may have come later.
  const [erste] = personIds.length === 0 && spaetere.length < wer.length ? [] : spaetere;
  if (erste === undefined) return [];
  return [
    grund('sperrt', {
      code: 'beratung-vor-ankunft',
      feld: 'am',
      satz: `Der ${zeigeDatum(am)} liegt vor ${erste.was} von ${erste.name} am ${zeigeDatum(erste.tag)}.`,
      ausweg: `Den Tag des Gesprächs oder den Tag ${erste.was} prüfen.`,
    }),
  ];
}

type Gespraechstag = Pick<BeratungEingabe, 'personIds' | 'am'>;

function wohnteInUnterkunft({ haushalt }: Fallakte, am: Datum): boolean {
  return anschriftAm(haushalt.anschriften, am)?.wohnform === 'gemeinschaftsunterkunft';
}

/** N7: somebody who took part still lives in a Gemeinschaftsunterkunft, or the household did on that day. */
export function inUnterkunft(eingabe: Gespraechstag, akte: Fallakte): boolean {
  return (
    beteiligte(eingabe, akte).some(({ wohntInGemeinschaftsunterkunft }) => wohntInGemeinschaftsunterkunft) ||
    wohnteInUnterkunft(akte, eingabe.am)
  );
}

/**
 * Somebody who took part met the conditions in the Gemeinschaftsunterkunft: so it is noted, or, where a talk is entered
 * after the move, so the day of access and the address of that day say.
 */
function erfuelltInUnterkunft(eingabe: Gespraechstag, akte: Fallakte): boolean {
  const wohnteDort = wohnteInUnterkunft(akte, eingabe.am);
  return beteiligte(eingabe, akte).some((person) => {
    const { tag } = zugangstag(person);
    return person.wohntInGemeinschaftsunterkunft || (wohnteDort && tag !== null && tag <= eingabe.am);
  });
}

/** Z11: before the AUB a talk counts where it is a handover or the person meets the conditions in the GU. */
function vorAub(eingabe: BeratungEingabe, { akte }: Tageslage): Grund[] {
  if (akte === null || eingabe.istUebergabe) return [];
  const aubVon = aubBeginn(beteiligte(eingabe, akte));
  if (aubVon === null || eingabe.am >= aubVon) return [];
  if (erfuelltInUnterkunft(eingabe, akte)) return [];
  return [
    grund('sperrt', {
      code: 'beratung-vor-aub',
      feld: 'am',
      satz: `Der ${zeigeDatum(eingabe.am)} liegt vor dem Beginn der Anschlussunterbringung am ${zeigeDatum(aubVon)}.`,
      ausweg:
        'Den Tag prüfen. War es eine Übergabe, „Übergabe“ wählen; wohnt die Person noch in der Gemeinschaftsunterkunft, dies bei der Person vermerken.',
    }),
  ];
}

/** The last day of the last company where the file is closed; null: it is open, or there was none. */
function abgeschlossenAm({ haushalt }: Fallakte): Datum | null {
  if (haushalt.stand !== 'abgeschlossen') return null;
  return haushalt.begleitungen.reduce<Begleitung['bis']>(
    (letztes, { bis }) => (bis !== null && (letztes === null || bis > letztes) ? bis : letztes),
    null,
  );
}

function nachAbschluss({ am }: BeratungEingabe, { akte }: Tageslage): Grund[] {
  const bis = akte === null ? null : abgeschlossenAm(akte);
  if (bis === null || am <= bis) return [];
  return [
    grund('warnt', {
      code: 'beratung-nach-abschluss',
      feld: 'am',
      satz: `Die Akte ist seit dem ${zeigeDatum(bis)} abgeschlossen.`,
      ausweg: 'Die Akte wieder öffnen, wenn die Begleitung weitergeht.',
    }),
  ];
}

/** The company had ended on that day and began again only after it. */
function zwischenBegleitungen({ am }: BeratungEingabe, { akte }: Tageslage): Grund[] {
  const begleitungen = akte?.haushalt.begleitungen ?? [];
  const warAbgeschlossen = begleitungen.some(({ bis }) => bis !== null && bis < am);
  const lief = begleitungen.some(({ von, bis }) => von <= am && (bis === null || bis >= am));
  const naechste = begleitungen
    .map(({ von }) => von)
    .filter((von) => von > am)
    .sort()[0];
  if (!warAbgeschlossen || lief || naechste === undefined) return [];
  return [
    grund('warnt', {
      code: 'beratung-zwischen-begleitungen',
      feld: 'am',
      satz: `Am ${zeigeDatum(am)} war die Akte abgeschlossen; wieder geöffnet wurde sie am ${zeigeDatum(naechste)}.`,
      ausweg: 'Den Tag des Gesprächs prüfen.',
    }),
  ];
}

function ohneAkte({ akte }: Tageslage): Grund[] {
  if (akte === null || akte.haushalt.begleitungen.length > 0) return [];
  return [
    grund(
      'warnt',
      {
        code: 'beratung-ohne-akte',
        feld: null,
        satz: 'Für diesen Haushalt ist noch keine Akte eröffnet.',
        ausweg: 'Eine Notiz setzt die Einwilligung voraus. Liegt sie vor, kann die Akte eröffnet werden.',
      },
      'Art. 6 Abs. 1 Buchst. a DSGVO',
    ),
  ];
}

/** What hinders a talk on its day, or should be known of it. Quelle: Zählregeln Z1, Z11; Akte geschlossen: warnt. */
export function pruefeTag(eingabe: BeratungEingabe, lage: Tageslage): Grund[] {
  return [
    ...inDerZukunft(eingabe, lage),
    ...vorAnkunft(eingabe, lage),
    ...vorAub(eingabe, lage),
    ...nachAbschluss(eingabe, lage),
    ...zwischenBegleitungen(eingabe, lage),
    ...ohneAkte(lage),
  ];
}
