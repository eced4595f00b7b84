import { plusMonate, plusTage, schnitt, type Datum } from '../foundation/date.ts';
import type { KommuneId, PersonalId } from '../foundation/id.ts';
import { rundeKaufmaennisch } from '../foundation/money.ts';
import { summe } from '../foundation/list.ts';
import { fortbildungskostenCent } from '../personal/fortbildung.ts';
import type { Fachaufsicht, Personal } from '../personal/types.ts';
import type { Angaben, Antragsstelle } from './types.ts';

/** What the records of the staff already say, so that nobody types it again for an Antrag. */

function vollerName({ vorname, nachname }: Pick<Personal, 'vorname' | 'nachname'>): string {
  return `${vorname} ${nachname}`;
}

/** Each text once, in the order of the list. */
function jeEinmal(texte: readonly string[]): string[] {
  return [...new Set(texte.filter((text) => text !== ''))];
}

/** `Petra Roth, Leiterin des Hauptamts, Gemeinde A-dorf` */
function fachaufsichtText({ name, funktion, stelle }: Fachaufsicht): string {
  return name === '' ? '' : [name, funktion, stelle].filter((teil) => teil !== '').join(', ');
}

/** `Miriam Kern durch Jonas Albrecht`, or nothing where nobody stands in. */
function vertretungText(person: Personal, alle: readonly Personal[]): string {
  const vertretung = alle.find((eine) => eine.id === person.vertretungId);
  return vertretung === undefined ? '' : `${vollerName(person)} durch ${vollerName(vertretung)}`;
}

/** One line of the form holds this much; what is longer stays for the clerk to shorten. */
const ZEILE = 200;

function zeileAus(teile: readonly string[]): string {
  const text = jeEinmal(teile).join('; ');
  return text.length <= ZEILE ? text : `${text.slice(0, ZEILE - 1)}…`;
}

/** Fachaufsicht (A49) and Vertretung (A51) as the records of these persons have them. */
export function durchfuehrungAusPersonal(
  personen: readonly Personal[],
  alle: readonly Personal[],
): Pick<Angaben, 'fachaufsicht' | 'fachaufsichtUebergreifend' | 'vertretung'> {
  return {
    fachaufsicht: zeileAus(personen.map(({ fachaufsicht }) => fachaufsichtText(fachaufsicht))),
    fachaufsichtUebergreifend: personen.some(
      ({ fachaufsicht }) => fachaufsicht.name !== '' && fachaufsicht.istUebergreifend,
    ),
    vertretung: zeileAus(personen.map((person) => vertretungText(person, alle))),
  };
}

/** How long a post may have been free for its next holder to count as the successor. */
const NACHBESETZUNG_MONATE = 12;

/**
 * Whom a person follows on a post that begins on `von` (A45): somebody else whose share from Integrationsmanagement in one of
 * these Kommunen ended less than a year before, and who has none there any more; who left last, comes first. Null where
 * nobody did. Quelle: Nachbesetzung, [FAFO].
 */
export function nachbesetzung(
  vorgabe: { readonly personalId: PersonalId; readonly kommunen: readonly KommuneId[]; readonly von: Datum },
  alle: readonly Personal[],
): Pick<Antragsstelle, 'nachbesetzungFuer' | 'freiSeit'> | null {
  const { personalId, kommunen, von } = vorgabe;
  const fruehestens = plusMonate(von, -NACHBESETZUNG_MONATE);
  const [letzte] = alle
    .filter((person) => person.id !== personalId)
    .flatMap((person) => {
      const dort = person.stellenanteile.filter(
        ({ programm, kommuneId }) => programm === 'integrationsmanagement' && kommunen.includes(kommuneId),
      );
      const enden = dort.flatMap(({ bis }) => (bis === null ? [] : [bis]));
      const ende = enden.toSorted().at(-1);
      const istNochDort = dort.some(({ bis }) => bis === null || bis >= von);
      return ende === undefined || istNochDort || ende < fruehestens ? [] : [{ person, ende }];
    })
    .sort((a, b) => b.ende.localeCompare(a.ende));
  return letzte === undefined
    ? null
    : { nachbesetzungFuer: vollerName(letzte.person), freiSeit: plusTage(letzte.ende, 1) };
}

/** Share of a person from Integrationsmanagement at the beginning of a post, in all Kommunen. */
function ganzerAnteil(person: Personal, stelle: Pick<Antragsstelle, 'von' | 'bis'>): number {
  return summe(
    person.stellenanteile.filter(
      (anteil) => anteil.programm === 'integrationsmanagement' && schnitt(anteil, { von: stelle.von, bis: stelle.von }),
    ),
    (anteil) => anteil.anteilHundertstel,
  );
}

/**
 * Cost of the courses of a post in cents (A58): what begins in its days, by the part of the person's work that the post
 * takes, so that two Anträge for one person do not both count the whole.
 */
export function fortbildungDerStelle(stelle: Antragsstelle, person: Personal): number {
  const ganzer = ganzerAnteil(person, stelle);
  const eigener = summe(stelle.teile, (teil) => teil.anteilHundertstel);
  if (ganzer === 0) return 0;
  const kosten = fortbildungskostenCent(person, stelle.von, stelle.bis);
  return Number(rundeKaufmaennisch(BigInt(kosten) * BigInt(Math.min(eigener, ganzer)), BigInt(ganzer)));
}
