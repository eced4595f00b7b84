import type { KommuneId } from '../../../shared/foundation/id.ts';
import { liestOhneNamen, sichtFuer, type Sicht, type Zugriff } from '../../../shared/foundation/rights.ts';
import type { Anfrage } from '../context.ts';
import { AUFGEZEICHNETE_TABELLEN, type AufgezeichneteTabelle } from '../database/recording.ts';
import type { Nenne, Sliceanmeldung, Tabellenbeschreibung, Zeile } from '../registration.ts';
import { protokollRepository } from './repository.ts';
import { zeileAus, zeilenRepository } from './rows.ts';

/** What one account may see of recorded rows, and how it reads them. */
export interface Leser {
  readonly nenne: Nenne;
  beschreibung(tabelle: string): Tabellenbeschreibung | null;
  /** End of the sentence of an operation, where a slice has one. */
  vorgang(name: string): string | null;
  /** The row itself, whatever else the record consists of. */
  darf(zugriff: Zugriff, tabelle: AufgezeichneteTabelle, zeile: Zeile): boolean;
  /**
   * „die Kommune A-dorf“ with the name of today, or „eine Kommune“ for readers who may not see it. `zeile` is the row as
   * the trace holds it; null: „einen gelöschten Eintrag“.
   */
  was(tabelle: string, id: string, zeile: Zeile | null): string;
  /** True where names and values of the row are not for this reader. */
  istVerdeckt(tabelle: string, zeile: Zeile): boolean;
  /** How a value reads on the screen; `ausgeblendet` for what somebody wrote, where the account reads without names. */
  wert(tabelle: string, spalte: string, wert: string | number | null): string;
}

const schluesselVon = (tabelle: string, id: string) => `${tabelle} ${id}`;
const istInSicht = (sicht: Sicht, id: KommuneId) => sicht === 'alle' || (sicht !== 'keine' && sicht.includes(id));

/** The rows of a table as they stand, and those in the bin as they last stood. */
async function zeilenMitPapierkorb(
  anfrage: Anfrage,
  tabelle: AufgezeichneteTabelle,
): Promise<Map<string, { readonly zeile: Zeile; readonly steht: boolean }>> {
  const geloeschte = await protokollRepository(anfrage.db).geloeschte(tabelle);
  const zeilen = new Map<string, { readonly zeile: Zeile; readonly steht: boolean }>();
  for (const { zeileId, vorher } of geloeschte) {
    if (vorher !== null) zeilen.set(zeileId, { zeile: zeileAus(vorher), steht: false });
  }
  for (const [id, zeile] of await zeilenRepository(anfrage.db).alle(tabelle)) zeilen.set(id, { zeile, steht: true });
  return zeilen;
}

/** Reads what names and rights of the account need. `anmeldungen`: what the slices registered. */
export async function createLeser(anfrage: Anfrage, anmeldungen: readonly Sliceanmeldung[]): Promise<Leser> {
  const beschreibung = (tabelle: string): Tabellenbeschreibung | null =>
    anmeldungen
      .map((anmeldung) => (anmeldung.tabellen as Readonly<Record<string, Tabellenbeschreibung>>)[tabelle])
      .find((eine) => eine !== undefined) ?? null;
  const beschriebene = AUFGEZEICHNETE_TABELLEN.flatMap((tabelle) => {
    const eine = beschreibung(tabelle);
    return eine === null ? [] : [{ tabelle, beschreibung: eine }];
  });
  const sicht = (eine: Tabellenbeschreibung, zugriff: Zugriff) =>
    sichtFuer(anfrage.zuteilungen, eine.datenart, zugriff);
  const istBeschraenkt = beschriebene.some(({ beschreibung: eine }) =>
    [sicht(eine, 'lesen'), sicht(eine, 'schreiben')].some((einer) => Array.isArray(einer)),
  );

  const zeilen = new Map<string, Zeile>();
  const stehende = new Set<string>();
  const teile: { readonly ganzes: string; readonly kommunen: readonly KommuneId[]; readonly steht: boolean }[] = [];
  for (const { tabelle, beschreibung: eine } of beschriebene) {
    if (eine.name === undefined && !istBeschraenkt) continue;
    for (const [id, { zeile, steht }] of await zeilenMitPapierkorb(anfrage, tabelle)) {
      zeilen.set(schluesselVon(tabelle, id), zeile);
      if (steht) stehende.add(schluesselVon(tabelle, id));
      const ganzes = eine.teilVon?.(zeile);
      const kommunen = eine.kommunen(zeile);
      if (ganzes === undefined || kommunen === 'wie das Ganze') continue;
      teile.push({ ganzes: schluesselVon(ganzes.tabelle, ganzes.id), kommunen, steht });
    }
  }
  // A Kommune whose share was taken away no longer reads the record; one in the bin is what it was.
  const teilkommunen = Map.groupBy(
    teile.filter(({ ganzes, steht }) => steht || !stehende.has(ganzes)),
    ({ ganzes }) => ganzes,
  );

  function darf(zugriff: Zugriff, tabelle: AufgezeichneteTabelle, zeile: Zeile): boolean {
    const eine = beschreibung(tabelle);
    if (eine === null) return false;
    const erlaubt = sicht(eine, zugriff);
    if (erlaubt === 'alle' || erlaubt === 'keine') return erlaubt === 'alle';
    const eigene = eine.kommunen(zeile);
    const ganzes = eine.teilVon?.(zeile);
    if (eigene === 'wie das Ganze') {
      const ganzeZeile = ganzes && zeilen.get(schluesselVon(ganzes.tabelle, ganzes.id));
      return ganzes !== undefined && ganzeZeile !== undefined && darf(zugriff, ganzes.tabelle, ganzeZeile);
    }
    if (ganzes !== undefined) return eigene.length > 0 && eigene.every((id) => istInSicht(erlaubt, id));
    // The memberships of a Verband are parts of it and name others; a Kommune is seen by itself.
    const eigeneTeile =
      tabelle === 'kommunen' ? [] : (teilkommunen.get(schluesselVon(tabelle, String(zeile['id']))) ?? []);
    const alle = [...eigene, ...eigeneTeile.flatMap(({ kommunen }) => kommunen)];
    if (zugriff === 'lesen' && eine.genuegtEineKommune === true) return alle.some((id) => istInSicht(erlaubt, id));
    return alle.length > 0 && alle.every((id) => istInSicht(erlaubt, id));
  }

  function istVerdeckt(tabelle: string, zeile: Zeile): boolean {
    const eine = beschreibung(tabelle);
    if (eine === null) return true;
    if (eine.istPersonenbezogen === true && liestOhneNamen(anfrage.zuteilungen, eine.datenart)) return true;
    return !darf('lesen', tabelle as AufgezeichneteTabelle, zeile);
  }

  const nenne: Nenne = (tabelle, id) => {
    const eine = beschreibung(tabelle);
    const zeile = zeilen.get(schluesselVon(tabelle, id));
    if (zeile === undefined || eine?.name === undefined) return '–';
    // Names of accounts stand beside everything that they did.
    return tabelle !== 'konten' && istVerdeckt(tabelle, zeile) ? (eine.unbestimmt ?? '–') : eine.name(zeile);
  };

  return {
    nenne,
    beschreibung,
    vorgang: (name) => anmeldungen.map(({ vorgaenge }) => vorgaenge?.[name]).find((satz) => satz !== undefined) ?? null,
    darf,
    istVerdeckt,
    was(tabelle, id, aufgezeichnete) {
      const eine = beschreibung(tabelle);
      const zeile = zeilen.get(schluesselVon(tabelle, id)) ?? aufgezeichnete;
      if (zeile === null) return 'einen gelöschten Eintrag';
      if (eine === null) return 'einen Eintrag';
      return istVerdeckt(tabelle, zeile) ? (eine.unbestimmt ?? 'einen Eintrag') : eine.was(zeile, nenne);
    },
    wert(tabelle, spalte, wert) {
      const eine = beschreibung(tabelle);
      const gezeigter = zeigeWert(eine, spalte, wert, nenne);
      const istFreitext = eine?.freitexte?.includes(spalte) === true;
      const istAusgeblendet = istFreitext && gezeigter !== '–' && liestOhneNamen(anfrage.zuteilungen, eine.datenart);
      return istAusgeblendet ? 'ausgeblendet' : gezeigter;
    },
  };
}

function zeigeWert(
  eine: Tabellenbeschreibung | null,
  spalte: string,
  wert: string | number | null,
  nenne: Nenne,
): string {
  const eigener = eine?.zeigeWert?.(spalte, wert, nenne) ?? null;
  if (eigener !== null) return eigener === '' ? '–' : eigener;
  if (wert === null || wert === '') return '–';
  const tag = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(wert));
  return tag ? `${tag[3] ?? ''}.${tag[2] ?? ''}.${tag[1] ?? ''}` : String(wert);
}
