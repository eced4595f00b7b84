import { type Datum, frueheres, plusTage, spaeteres } from '../foundation/date.ts';
import type { Kennwert, Regime, RegimeId, zLuecke, zWiderspruch } from './types.ts';
import type { z } from 'zod';

export type Luecke = z.infer<typeof zLuecke>;
export type Widerspruch = z.infer<typeof zWiderspruch>;

/** True where a note belongs to a key; `par29d.` means all that begin so. */
export function betrifft({ bei }: Pick<Luecke, 'bei'>, schluessel: string): boolean {
  return bei.some((eines) => (eines.endsWith('.') ? schluessel.startsWith(eines) : schluessel === eines));
}

/** What is shown of the values; empty text and null: everything. */
export interface Wertfilter {
  readonly suche: string;
  /** One certainty; `offen`: whatever was not read or computed from what was read; `eigene`: own values. */
  readonly gewissheit: Kennwert['gewissheit'] | 'offen' | 'eigene' | null;
}

function passtZurGewissheit(kennwert: Kennwert, gewissheit: Wertfilter['gewissheit']): boolean {
  if (gewissheit === null) return true;
  if (gewissheit === 'eigene') return kennwert.angepasst !== null;
  if (gewissheit === 'offen') return kennwert.gewissheit !== 'belegt' && kennwert.gewissheit !== 'errechnet';
  return kennwert.gewissheit === gewissheit;
}

/**
 * True where every word of the search stands in what the value says of itself: name, value as shown, source, note,
 * reason, and the notes beside it.
 */
export function passtZumFilter(kennwert: Kennwert, regime: Regime, filter: Wertfilter, gezeigt: string): boolean {
  if (!passtZurGewissheit(kennwert, filter.gewissheit)) return false;
  const woerter = filter.suche.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  if (woerter.length === 0) return true;
  const notizen = [
    ...regime.luecken.map((luecke) => (betrifft(luecke, kennwert.schluessel) ? luecke.satz : '')),
    ...regime.widersprueche.map((eine) =>
      betrifft(eine, kennwert.schluessel) ? `${eine.satz} ${eine.festlegung}` : '',
    ),
  ];
  const text = [kennwert.bezeichnung, gezeigt, kennwert.quelle, kennwert.hinweis, kennwert.angepasst?.begruendung]
    .concat(notizen)
    .join(' ')
    .toLocaleLowerCase('de');
  return woerter.every((wort) => text.includes(wort));
}

/** A stretch of the line of time of a key: a value, or days for which none is known. */
export interface Abschnitt {
  readonly von: Datum;
  /** Null: open at the end. */
  readonly bis: Datum | null;
  readonly regimeId: RegimeId;
  readonly kennwert: Kennwert | null;
  /** What is said of missing days: sentences of the regime at this key. */
  readonly luecken: readonly string[];
}

export interface Zeitlinie {
  readonly schluessel: string;
  readonly bezeichnung: string;
  readonly abschnitte: readonly Abschnitt[];
}

function abschnitteIm(regime: Regime, schluessel: string): Abschnitt[] {
  const luecken = regime.luecken.filter((luecke) => betrifft(luecke, schluessel)).map(({ satz }) => satz);
  const werte = regime.kennwerte
    .filter((wert) => wert.schluessel === schluessel)
    .toSorted((a, b) => a.gueltigVon.localeCompare(b.gueltigVon));
  const abschnitte: Abschnitt[] = [];
  const fehlt = (von: Datum, bis: Datum | null) =>
    abschnitte.push({ von, bis, regimeId: regime.id, kennwert: null, luecken });
  let tag: Datum | null = regime.von;
  for (const wert of werte) {
    if (tag === null) break;
    if (tag < wert.gueltigVon) fehlt(tag, plusTage(wert.gueltigVon, -1));
    const von = spaeteres(tag, wert.gueltigVon);
    const bis =
      wert.gueltigBis === null || regime.bis === null
        ? (wert.gueltigBis ?? regime.bis)
        : frueheres(wert.gueltigBis, regime.bis);
    abschnitte.push({ von, bis, regimeId: regime.id, kennwert: wert, luecken: [] });
    tag = bis === null ? null : plusTage(bis, 1);
  }
  if (tag !== null && (regime.bis === null || tag <= regime.bis)) fehlt(tag, regime.bis);
  return abschnitte;
}

/** Stretches without a value that follow each other are one. */
function zusammengefasst(abschnitte: readonly Abschnitt[]): Abschnitt[] {
  return abschnitte.reduce<Abschnitt[]>((bisher, abschnitt) => {
    const voriger = bisher.at(-1);
    if (voriger === undefined || voriger.kennwert !== null || abschnitt.kennwert !== null)
      return [...bisher, abschnitt];
    const luecken = [...new Set([...voriger.luecken, ...abschnitt.luecken])];
    return [...bisher.slice(0, -1), { ...voriger, bis: abschnitt.bis, luecken }];
  }, []);
}

/** Every key with its values in one line of time over all regimes, without a hole: where no value is known, it says so. */
export function zeitlinien(alle: readonly Regime[]): Zeitlinie[] {
  const namen = new Map<string, string>();
  for (const { schluessel, bezeichnung } of alle.flatMap(({ kennwerte }) => kennwerte)) {
    if (!namen.has(schluessel)) namen.set(schluessel, bezeichnung);
  }
  return [...namen].map(([schluessel, bezeichnung]) => ({
    schluessel,
    bezeichnung,
    abschnitte: zusammengefasst(alle.flatMap((regime) => abschnitteIm(regime, schluessel))),
  }));
}
