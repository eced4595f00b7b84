import type { KommuneId } from '../../../shared/foundation/id.ts';
import {
  gemeinsameSicht,
  liestOhneNamen,
  sichtFuer,
  type Sicht,
  type Zugriff,
} from '../../../shared/foundation/rights.ts';
import type { Zeilenbezug } from '../../../shared/protokoll/types.ts';
import type { Anfrage } from '../context.ts';
import type { AufgezeichneteTabelle } from '../database/recording.ts';
import type { Nenne, Sliceanmeldung, Tabellenbeschreibung, Zeile } from '../registration.ts';
import { jetzigeZeile, teileVon, zeileMitPapierkorb } from './records.ts';

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

/** What rights and names were asked for and is not at hand yet. */
interface Fehlendes {
  readonly art: 'zeile' | 'teile';
  readonly bezug: Zeilenbezug;
}

/** Rows at hand for one reading: each is read when it was first missed. */
function createVorrat(anfrage: Anfrage, anmeldungen: readonly Sliceanmeldung[]) {
  const zeilen = new Map<string, Zeile | null>();
  const teilkommunen = new Map<string, readonly KommuneId[]>();
  const fehlende = new Map<string, Fehlendes>();

  function fehlt(art: Fehlendes['art'], tabelle: string, id: string): void {
    fehlende.set(`${art} ${schluesselVon(tabelle, id)}`, { art, bezug: { tabelle, id } });
  }

  async function ladeTeile(bezug: Zeilenbezug): Promise<readonly KommuneId[]> {
    const ganzesSteht = (await jetzigeZeile(anfrage, bezug)) !== null;
    const teile = await teileVon(anfrage, anmeldungen, bezug);
    // A Kommune whose share was taken away no longer reads the record; one in the bin is what it was.
    return teile
      .filter(({ steht }) => steht || !ganzesSteht)
      .flatMap(({ bezug: { tabelle }, zeile }) => {
        const kommunen = beschreibungVon(anmeldungen, tabelle)?.kommunen(zeile) ?? [];
        return kommunen === 'wie das Ganze' ? [] : kommunen;
      });
  }

  return {
    /** The row as it stands or as the bin holds it; undefined where it is gone, or not at hand yet. */
    zeile(tabelle: string, id: string): Zeile | undefined {
      const vorhandene = zeilen.get(schluesselVon(tabelle, id));
      if (vorhandene === undefined) fehlt('zeile', tabelle, id);
      return vorhandene ?? undefined;
    },

    /** Kommunen that the parts of a record name. */
    teilkommunen(tabelle: string, id: string): readonly KommuneId[] {
      const vorhandene = teilkommunen.get(schluesselVon(tabelle, id));
      if (vorhandene === undefined) fehlt('teile', tabelle, id);
      return vorhandene ?? [];
    },

    istVollstaendig: () => fehlende.size === 0,

    async ladeNach(): Promise<void> {
      const gesuchte = [...fehlende.values()];
      fehlende.clear();
      for (const { art, bezug } of gesuchte) {
        const schluessel = schluesselVon(bezug.tabelle, bezug.id);
        if (art === 'zeile') zeilen.set(schluessel, await zeileMitPapierkorb(anfrage, bezug));
        else teilkommunen.set(schluessel, await ladeTeile(bezug));
      }
    },
  };
}

function beschreibungVon(anmeldungen: readonly Sliceanmeldung[], tabelle: string): Tabellenbeschreibung | null {
  const alle = anmeldungen.map(({ tabellen }) => (tabellen as Readonly<Record<string, Tabellenbeschreibung>>)[tabelle]);
  return alle.find((eine) => eine !== undefined) ?? null;
}

/**
 * Reads with what names and rights of the account need. `lesen` may be run several times, until every row that it asked for
 * is at hand: it only reads. `anmeldungen`: what the slices registered.
 */
export async function mitLeser<T>(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  lesen: (leser: Leser) => Promise<T>,
): Promise<T> {
  const vorrat = createVorrat(anfrage, anmeldungen);
  const leser = leserAus(anfrage, anmeldungen, vorrat);
  for (;;) {
    try {
      const ergebnis = await lesen(leser);
      if (vorrat.istVollstaendig()) return ergebnis;
    } catch (fehler) {
      // What a row that is not at hand yet brought about says nothing.
      if (vorrat.istVollstaendig()) throw fehler;
    }
    await vorrat.ladeNach();
  }
}

function leserAus(
  anfrage: Anfrage,
  anmeldungen: readonly Sliceanmeldung[],
  vorrat: ReturnType<typeof createVorrat>,
): Leser {
  const beschreibung = (tabelle: string) => beschreibungVon(anmeldungen, tabelle);

  /** Where the account may do it with rows of this kind, and with the kind of the record that the row belongs to. */
  function sicht(eine: Tabellenbeschreibung, zugriff: Zugriff, zeile: Zeile): Sicht {
    const eigene = sichtFuer(anfrage.zuteilungen, eine.datenart, zugriff);
    const weitere = eine.weitereDatenart?.(zeile) ?? null;
    return weitere === null ? eigene : gemeinsameSicht(eigene, sichtFuer(anfrage.zuteilungen, weitere, 'lesen'));
  }

  function darf(zugriff: Zugriff, tabelle: AufgezeichneteTabelle, zeile: Zeile): boolean {
    const eine = beschreibung(tabelle);
    if (eine === null) return false;
    const erlaubt = sicht(eine, zugriff, zeile);
    if (erlaubt === 'alle' || erlaubt === 'keine') return erlaubt === 'alle';
    const eigene = eine.kommunen(zeile);
    const ganzes = eine.teilVon?.(zeile) ?? undefined;
    if (eigene === 'wie das Ganze') {
      const ganzeZeile = ganzes && vorrat.zeile(ganzes.tabelle, ganzes.id);
      return ganzes !== undefined && ganzeZeile !== undefined && darf(zugriff, ganzes.tabelle, ganzeZeile);
    }
    if (ganzes !== undefined) return eigene.length > 0 && eigene.every((id) => istInSicht(erlaubt, id));
    // The memberships of a Verband are parts of it and name others; a Kommune is seen by itself.
    const alle = tabelle === 'kommunen' ? eigene : [...eigene, ...vorrat.teilkommunen(tabelle, String(zeile['id']))];
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
    const zeile = eine?.name === undefined ? undefined : vorrat.zeile(tabelle, id);
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
      const zeile = vorrat.zeile(tabelle, id) ?? aufgezeichnete;
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
