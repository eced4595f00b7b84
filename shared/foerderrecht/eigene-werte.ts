import { type Datum, istDatum, zeigeDatum } from '../foundation/date.ts';
import type { Feldfehler } from '../foundation/errors.ts';
import type { Gewissheit } from '../foundation/certainty.ts';
import { KREISE, zeigeKreis } from '../foundation/kreise.ts';
import { anpassungFehler } from './anpassung.ts';
import { zeigeKennwert } from './labels.ts';
import type { Kennwert, Regime, RegimeId } from './types.ts';

/** Where a value stands: a key of a regime from a day on. */
export interface Wertstelle {
  readonly regimeId: RegimeId;
  readonly schluessel: string;
  readonly gueltigVon: Datum;
}

/** What an additional value says of itself; one in the place of a shipped value keeps what was shipped. */
export interface Zusatzangaben {
  readonly gueltigBis: Datum | null;
  readonly quelle: string;
  readonly gewissheit: Gewissheit;
}

/** An own value of the Datenbestand. `zusatz` null: in the place of a shipped one. */
export interface EigenerWert extends Wertstelle {
  readonly wert: Kennwert['wert'];
  readonly begruendung: string;
  readonly zusatz: Zusatzangaben | null;
  readonly version: number;
  readonly geaendertAm: string;
  readonly geaendertVon: string;
}

/** What is known of a key wherever it stands: its name and unit. */
export type Wertart = Pick<Kennwert, 'schluessel' | 'bezeichnung' | 'einheit'>;

/** The rate of one Kreis from 2025 on: `pauschale.kreis.08117`. Quelle: Zeitschrift „Die Gemeinde“ zu den Regeln ab 2025. */
const KREISSATZ: readonly Wertart[] = KREISE.map((kreis) => ({
  schluessel: `pauschale.kreis.${kreis.schluessel}`,
  bezeichnung: `Fördersatz je Vollzeitstelle: ${zeigeKreis(kreis)}`,
  einheit: 'cent',
}));

/**
 * Values that can be added to a regime: every key that any regime knows, and from 2025 on the rate of each Kreis.
 * The name is that of the regime itself, else of the newest before.
 */
export function bekannteWertarten(alle: readonly Regime[], regimeId: RegimeId): Wertart[] {
  const eigene = alle.filter(({ id }) => id === regimeId);
  const arten = new Map<string, Wertart>();
  for (const { kennwerte } of [...alle, ...eigene]) {
    for (const { schluessel, bezeichnung, einheit } of kennwerte) {
      if (!schluessel.startsWith('pauschale.kreis.')) arten.set(schluessel, { schluessel, bezeichnung, einheit });
    }
  }
  const jeKreis = eigene.some(({ gemeindeDarfBeantragen }) => !gemeindeDarfBeantragen) ? KREISSATZ : [];
  return [...arten.values(), ...jeKreis];
}

function stehtAn(stelle: Wertstelle, regimeId: RegimeId, { schluessel, gueltigVon }: Kennwert): boolean {
  return stelle.regimeId === regimeId && stelle.schluessel === schluessel && stelle.gueltigVon === gueltigVon;
}

function angepasstMit(eigener: EigenerWert, urspruenglich: Kennwert['wert'] | null): Kennwert['angepasst'] {
  const { begruendung, geaendertAm, geaendertVon, version } = eigener;
  return { urspruenglich, begruendung, am: geaendertAm, von: geaendertVon, version };
}

/** The shipped regimes with the own values put in: in the place of shipped ones, and beside them where none was shipped. */
export function mitEigenenWerten(ausgeliefert: readonly Regime[], eigene: readonly EigenerWert[]): Regime[] {
  return ausgeliefert.map((regime) => {
    const ersetzt = regime.kennwerte.map((kennwert): Kennwert => {
      const eigener = eigene.find((einer) => stehtAn(einer, regime.id, kennwert));
      return eigener === undefined
        ? kennwert
        : { ...kennwert, wert: eigener.wert, angepasst: angepasstMit(eigener, kennwert.wert) };
    });
    const arten = bekannteWertarten(ausgeliefert, regime.id);
    const zusaetzliche = eigene.flatMap((eigener): Kennwert[] => {
      const { schluessel, gueltigVon, wert, zusatz } = eigener;
      const art = arten.find((eine) => eine.schluessel === schluessel);
      const istErsatz = regime.kennwerte.some((kennwert) => stehtAn(eigener, regime.id, kennwert));
      if (eigener.regimeId !== regime.id || zusatz === null || istErsatz || art === undefined) return [];
      return [{ ...art, ...zusatz, wert, gueltigVon, hinweis: null, angepasst: angepasstMit(eigener, null) }];
    });
    if (zusaetzliche.length === 0) return { ...regime, kennwerte: ersetzt };
    // Beside the values of the same key, in the order of time.
    const reihenfolge = [...new Set([...regime.kennwerte, ...zusaetzliche].map(({ schluessel }) => schluessel))];
    const kennwerte = [...ersetzt, ...zusaetzliche].sort(
      (a, b) =>
        reihenfolge.indexOf(a.schluessel) - reihenfolge.indexOf(b.schluessel) ||
        a.gueltigVon.localeCompare(b.gueltigVon),
    );
    return { ...regime, kennwerte };
  });
}

/** `01.01.2018 – 31.12.2018`, `ab 01.01.2020`. */
export function zeigeGueltigkeit({ gueltigVon, gueltigBis }: Pick<Kennwert, 'gueltigVon' | 'gueltigBis'>): string {
  return gueltigBis === null ? `ab ${zeigeDatum(gueltigVon)}` : `${zeigeDatum(gueltigVon)} – ${zeigeDatum(gueltigBis)}`;
}

type Ergaenzung = Wertstelle & { readonly wert: Kennwert['wert'] } & Pick<Zusatzangaben, 'gueltigBis'>;

/**
 * What is wrong with an additional value, a sentence at each field. `alle` are the regimes with the own values put in;
 * the value that is being changed does not count. One day has at most one value of a key.
 */
export function pruefeErgaenzung(eingabe: Ergaenzung, alle: readonly Regime[]): Feldfehler[] {
  const { regimeId, schluessel, gueltigVon, gueltigBis, wert } = eingabe;
  const regime = alle.find(({ id }) => id === regimeId);
  const art = bekannteWertarten(alle, regimeId).find((eine) => eine.schluessel === schluessel);
  if (regime === undefined || art === undefined) {
    return [{ feld: 'schluessel', satz: 'Bitte wählen, um welchen Wert es sich handelt.' }];
  }
  const fehler: Feldfehler[] = [];
  const satz = anpassungFehler(art, wert);
  if (satz !== null) fehler.push({ feld: 'wert', satz });
  if (!istDatum(gueltigVon)) return [...fehler, { feld: 'gueltigVon', satz: 'Bitte den ersten Tag eintragen.' }];
  if (gueltigBis !== null && gueltigBis < gueltigVon) {
    return [...fehler, { feld: 'gueltigBis', satz: 'Der letzte Tag liegt vor dem ersten.' }];
  }
  const grenzen = zeigeGueltigkeit({ gueltigVon: regime.von, gueltigBis: regime.bis });
  if (gueltigVon < regime.von || (regime.bis !== null && gueltigVon > regime.bis)) {
    fehler.push({ feld: 'gueltigVon', satz: `Der Förderzeitraum reicht nur: ${grenzen}.` });
  }
  if (gueltigBis !== null && regime.bis !== null && gueltigBis > regime.bis) {
    fehler.push({ feld: 'gueltigBis', satz: `Der Förderzeitraum reicht nur: ${grenzen}.` });
  }
  const anderer = regime.kennwerte.find(
    (kennwert) =>
      kennwert.schluessel === schluessel &&
      !(kennwert.gueltigVon === gueltigVon && kennwert.angepasst?.urspruenglich === null) &&
      (gueltigBis === null || kennwert.gueltigVon <= gueltigBis) &&
      (kennwert.gueltigBis === null || gueltigVon <= kennwert.gueltigBis),
  );
  if (anderer !== undefined) {
    fehler.push({
      feld: 'gueltigVon',
      satz: `In diesem Zeitraum gilt schon ${zeigeKennwert(anderer)} (${zeigeGueltigkeit(anderer)}). Bitte den Zeitraum ändern oder jenen Wert.`,
    });
  }
  return fehler;
}
