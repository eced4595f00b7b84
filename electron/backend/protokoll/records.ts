import type { Gegenstand, Zeilenbezug } from '../../../shared/protokoll/types.ts';
import type { Anfrage } from '../context.ts';
import type { AufgezeichneteTabelle } from '../database/recording.ts';
import type { Sliceanmeldung, Zeile } from '../registration.ts';
import type { Leser } from './reader.ts';
import { protokollRepository } from './repository.ts';
import { zeileAus, zeilenRepository } from './rows.ts';
import { ohneArtikel } from './sentences.ts';

/** The row as it stands; null where it is gone. Only for tables that a slice describes: they are recorded ones. */
export function jetzigeZeile(anfrage: Anfrage, { tabelle, id }: Zeilenbezug): Promise<Zeile | null> {
  return zeilenRepository(anfrage.db).eine(tabelle as AufgezeichneteTabelle, id);
}

/** The row as it stands, or as the bin holds it; null where it is gone for good. */
export async function zeileMitPapierkorb(anfrage: Anfrage, bezug: Zeilenbezug): Promise<Zeile | null> {
  const jetzige = await jetzigeZeile(anfrage, bezug);
  if (jetzige !== null) return jetzige;
  const [geloeschte] = await protokollRepository(anfrage.db).geloeschte(bezug.tabelle, { zeileId: bezug.id });
  const vorher = geloeschte?.vorher ?? null;
  return vorher === null ? null : zeileAus(vorher);
}

/** The record that a row stands for, in words, a part as its whole; null where it is gone or not for this reader. */
export async function gegenstandAus(anfrage: Anfrage, leser: Leser, bezug: Zeilenbezug): Promise<Gegenstand | null> {
  const beschreibung = leser.beschreibung(bezug.tabelle);
  const zeile = beschreibung && (await zeileMitPapierkorb(anfrage, bezug));
  if (beschreibung === null || zeile === null) return null;
  const ganzes = beschreibung.teilVon?.(zeile);
  if (ganzes) return gegenstandAus(anfrage, leser, ganzes);
  if (!leser.darf('lesen', bezug.tabelle as AufgezeichneteTabelle, zeile)) return null;
  const istDa = (await jetzigeZeile(anfrage, bezug)) !== null;
  return {
    bezug,
    was: ohneArtikel(leser.was(bezug.tabelle, bezug.id, zeile)),
    ziel: istDa ? beschreibung.ziel(zeile) : null,
  };
}

/** Parts of a record: rows that stand, or rows in the bin. */
export async function teileVon(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  bezug: Zeilenbezug,
): Promise<{ readonly bezug: Zeilenbezug; readonly zeile: Zeile; readonly steht: boolean }[]> {
  const teile: { readonly bezug: Zeilenbezug; readonly zeile: Zeile; readonly steht: boolean }[] = [];
  for (const [tabelle, beschreibung] of anmeldungen.flatMap((eine) => Object.entries(eine.tabellen))) {
    const { teilVon, teileNurVon } = beschreibung;
    if (teilVon === null || (teileNurVon ?? bezug.tabelle) !== bezug.tabelle) continue;
    const istTeil = (zeile: Zeile) => {
      const ganzes = teilVon(zeile);
      return ganzes?.tabelle === bezug.tabelle && ganzes.id === bezug.id;
    };
    const bekannte = tabelle as AufgezeichneteTabelle;
    for (const { id, zeile } of await zeilenRepository(anfrage.db).mitVerweisAuf(bekannte, bezug.tabelle, bezug.id)) {
      if (istTeil(zeile)) teile.push({ bezug: { tabelle, id }, zeile, steht: true });
    }
    for (const { zeileId, vorher } of await protokollRepository(anfrage.db).geloeschte(tabelle, { mit: bezug.id })) {
      const zeile = vorher === null ? null : zeileAus(vorher);
      if (zeile !== null && istTeil(zeile)) teile.push({ bezug: { tabelle, id: zeileId }, zeile, steht: false });
    }
  }
  return teile;
}

/** The record and every part that it has, or had and that the bin still holds. */
export async function mitTeilen(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  bezug: Zeilenbezug,
): Promise<Zeilenbezug[]> {
  return [bezug, ...(await teileVon(anfrage, anmeldungen, bezug)).map((teil) => teil.bezug)];
}
