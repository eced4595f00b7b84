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
  const geloeschte = await protokollRepository(anfrage.db).geloeschte(bezug.tabelle);
  const vorher = geloeschte.find(({ zeileId }) => zeileId === bezug.id)?.vorher ?? null;
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

/** The record and every part that it has or had. */
export async function mitTeilen(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  bezug: Zeilenbezug,
): Promise<Zeilenbezug[]> {
  const bezuege = new Map([[JSON.stringify(bezug), bezug]]);
  for (const [tabelle, beschreibung] of anmeldungen.flatMap((eine) => Object.entries(eine.tabellen))) {
    if (beschreibung.teilVon === null) continue;
    for (const { zeileId, vorher, nachher } of await protokollRepository(anfrage.db).zeilenMit(tabelle, bezug.id)) {
      const json = nachher ?? vorher;
      const ganzes = json === null ? null : beschreibung.teilVon(zeileAus(json));
      if (ganzes?.tabelle !== bezug.tabelle || ganzes.id !== bezug.id) continue;
      const teil = { tabelle, id: zeileId };
      bezuege.set(JSON.stringify(teil), teil);
    }
  }
  return [...bezuege.values()];
}
