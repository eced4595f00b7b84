import { istAkteGeschuetzt } from '../../../shared/faelle/schutz.ts';
import type { Fallakte, Haushalt, HaushaltEingabe, PersonEingabe } from '../../../shared/faelle/types.ts';
import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import {
  zFalleintragId,
  type FalleintragId,
  type HaushaltId,
  type KommuneId,
  type PersonId,
} from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { getroffen, spurVon, type Verweispruefung } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { listeDokumente, loescheDokument, verlegeDokumente } from '../dokumente/service.ts';
import { eingabefehler, gesperrt } from '../failures.ts';
import { verlegeWiedervorlagen } from '../fristen/handover.ts';
import { bezugVon, repositoryFuer, ladeAkte, ganzeAkte } from './service.ts';

/** A reason that forbids saving, as a sentence at its field; reasons for the whole stay reasons. */
export function wirfSperren(gruende: readonly Grund[]): void {
  const sperren = gruende.filter(({ schwere }) => schwere === 'sperrt');
  const felder = sperren.flatMap(({ feld, satz }): Feldfehler[] => (feld === null ? [] : [{ feld, satz }]));
  if (felder.length > 0) throw eingabefehler(felder);
  if (sperren.length > 0) throw gesperrt(sperren);
}

export function sperre(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

type Ganzes = { readonly spalte: 'haushalt_id' | 'person_id'; readonly id: string };
type Listentabelle = 'anschriften' | 'leistungen' | 'beziehungen' | 'aufenthalte';

/** The entries with ids that no other record's entry carries; ids come from the window, and two windows may agree on one. */
async function mitFreienIds<T extends { readonly id: FalleintragId }>(
  anfrage: Anfrage,
  tabelle: Listentabelle,
  ganzes: Ganzes,
  eintraege: readonly T[],
): Promise<T[]> {
  const ids = eintraege.map(({ id }) => id);
  const fremde = await repositoryFuer(anfrage).fremdeEintraege(tabelle, ganzes, ids);
  return eintraege.map((eintrag, nummer) =>
    fremde.has(eintrag.id) || ids.indexOf(eintrag.id) !== nummer
      ? { ...eintrag, id: zFalleintragId.parse(anfrage.neueId()) }
      : eintrag,
  );
}

export async function mitEigenenListen(
  anfrage: Anfrage,
  id: HaushaltId,
  eingabe: HaushaltEingabe,
): Promise<HaushaltEingabe> {
  const ganzes = { spalte: 'haushalt_id', id } as const;
  return {
    ...eingabe,
    anschriften: await mitFreienIds(anfrage, 'anschriften', ganzes, eingabe.anschriften),
    leistungen: await mitFreienIds(anfrage, 'leistungen', ganzes, eingabe.leistungen),
    beziehungen: await mitFreienIds(anfrage, 'beziehungen', ganzes, eingabe.beziehungen),
  };
}

export async function mitEigenenAufenthalten<T extends PersonEingabe>(
  anfrage: Anfrage,
  id: PersonId,
  person: T,
): Promise<T> {
  const ganzes = { spalte: 'person_id', id } as const;
  return { ...person, aufenthalte: await mitFreienIds(anfrage, 'aufenthalte', ganzes, person.aufenthalte) };
}

/** Kept sheets name the address: they go when it becomes protected, and can be written anew without it. */
async function loescheStammdatenblaetter(anfrage: Anfrage, id: HaushaltId): Promise<void> {
  const dokumente = await listeDokumente(anfrage, { tabelle: 'haushalte', id });
  for (const dokument of dokumente.filter(({ art }) => art === 'stammdatenblatt')) {
    await loescheDokument(anfrage, dokument.id);
  }
}

/** Documents and Wiedervorlagen are seen in the Kommune of their household: after it came to another one. */
export async function nimmBezogenesMit(anfrage: Anfrage, haushalt: Haushalt): Promise<void> {
  await verlegeDokumente(anfrage, bezugVon(haushalt));
  await verlegeWiedervorlagen(anfrage, { tabelle: 'haushalte', id: haushalt.id }, haushalt.kommuneId);
}

/** After a write: what follows from the new rows, and the record as it is answered. */
export async function schliesseAb(anfrage: Anfrage, id: HaushaltId): Promise<Fallakte> {
  const akte = await ganzeAkte(anfrage, id);
  const istGeschuetzt = istAkteGeschuetzt(akte, anfrage.heute);
  const wirdGeschuetzt = !akte.haushalt.istGeschuetzt && istGeschuetzt;
  if (istGeschuetzt !== akte.haushalt.istGeschuetzt) {
    // A window that read the file without its addresses must not save it as if there were none.
    const { haushalt } = akte;
    const neu = { ...haushalt, istGeschuetzt, version: haushalt.version + 1, ...spurVon(anfrage) };
    getroffen(await repositoryFuer(anfrage).haushaltAendern(neu, haushalt.version), haushalt);
  }
  await repositoryFuer(anfrage).leiteAb(akte, anfrage.heute);
  if (wirdGeschuetzt) await loescheStammdatenblaetter(anfrage, id);
  return ladeAkte(anfrage, id);
}

/** What a slice to the right, or the rule of doubles, says before somebody new is added. */
export type Doppelpruefung = (
  anfrage: Anfrage,
  neue: { readonly kommuneId: KommuneId; readonly personen: readonly PersonEingabe[] },
) => Promise<Grund[]>;

/** What the slices to the right say about records that name a household or a person. */
export interface Fallverweise {
  readonly haushalt: readonly Verweispruefung<HaushaltId>[];
  readonly person: readonly Verweispruefung<PersonId>[];
}
