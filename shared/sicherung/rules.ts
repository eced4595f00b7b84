import { plusTage, tageEinschliesslich, datum, type Datum } from '../foundation/date.ts';
import type { Sicherungslage } from './types.ts';

/** What the rotation looks at. */
export interface Aufbewahrtes {
  readonly name: string;
  /** Instant (ISO, UTC). */
  readonly erstelltAm: string;
  /** The day in Germany. */
  readonly tag: Datum;
  /** Made by itself before the program changed the file. */
  readonly istVorMigration: boolean;
}

/** Quelle: Produktvorgabe „rotation 7/4/12“. */
export const TAEGLICHE = 7;
export const WOECHENTLICHE = 4;
export const MONATLICHE = 12;
/** So many from before a change of the schema are kept beside the others. */
export const VOR_MIGRATION = 3;

const EIN_MONTAG = datum('1900-01-01');

/** The Monday of the week of a day. */
function wochenanfang(tag: Datum): Datum {
  return plusTage(tag, -((tageEinschliesslich(EIN_MONTAG, tag) - 1) % 7));
}

/** The newest of each group, for the newest `anzahl` groups. `liste` is sorted, newest first. */
function neuesteJe(
  liste: readonly Aufbewahrtes[],
  anzahl: number,
  gruppe: (eine: Aufbewahrtes) => string,
): readonly Aufbewahrtes[] {
  const gewaehlte = new Map<string, Aufbewahrtes>();
  for (const eine of liste) {
    const schluessel = gruppe(eine);
    if (!gewaehlte.has(schluessel) && gewaehlte.size < anzahl) gewaehlte.set(schluessel, eine);
  }
  return [...gewaehlte.values()];
}

/**
 * Names of the backups that may go: kept are the newest of each of the last 7 days, 4 weeks and 12 months that have
 * one (a clock that jumped ages nothing), and the last three from before a change of the schema. Only good backups are
 * handed in, so the newest good one always stays.
 */
export function entbehrliche(gute: readonly Aufbewahrtes[]): string[] {
  const liste = gute.toSorted((a, b) => b.erstelltAm.localeCompare(a.erstelltAm) || b.name.localeCompare(a.name));
  const laufende = liste.filter(({ istVorMigration }) => !istVorMigration);
  const behaltene = new Set([
    ...liste.slice(0, 1),
    ...neuesteJe(laufende, TAEGLICHE, ({ tag }) => tag),
    ...neuesteJe(laufende, WOECHENTLICHE, ({ tag }) => wochenanfang(tag)),
    ...neuesteJe(laufende, MONATLICHE, ({ tag }) => tag.slice(0, 7)),
    ...liste.filter(({ istVorMigration }) => istVorMigration).slice(0, VOR_MIGRATION),
  ]);
  return liste.filter((eine) => !behaltene.has(eine)).map(({ name }) => name);
}

/** After so many days without a backup the bottom line warns. */
export const WARNUNG_NACH_TAGEN = 7;

/** What the bottom line warns of. Days in Germany; `stoerung`: sentence of the last backup, where it failed. */
export function sicherungswarnung(lage: {
  readonly heute: Datum;
  readonly letzterTag: Datum | null;
  readonly istErreichbar: boolean;
  readonly stoerung: string | null;
}): Pick<Sicherungslage, 'warnung' | 'istAusgefallen'> {
  const { heute, letzterTag, istErreichbar, stoerung } = lage;
  if (!istErreichbar) return { warnung: 'Der Ort der Sicherungen ist nicht erreichbar.', istAusgefallen: true };
  if (stoerung !== null) return { warnung: stoerung, istAusgefallen: true };
  if (letzterTag === null) return { warnung: 'Es gibt noch keine Sicherung.', istAusgefallen: false };
  const alter = letzterTag > heute ? 0 : tageEinschliesslich(letzterTag, heute) - 1;
  if (alter <= WARNUNG_NACH_TAGEN) return { warnung: null, istAusgefallen: false };
  return { warnung: `Die letzte Sicherung ist ${alter} Tage alt.`, istAusgefallen: true };
}
