import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId, PersonalId } from '../../../shared/foundation/id.ts';
import type { BlockVon, Teil, Zelle } from '../../../shared/documents/blocks.ts';
import { klartext, zelle } from '../../../shared/documents/blocks.ts';
import type { Regime } from '../../../shared/foerderrecht/types.ts';
import type { Kommune, Mitgliedschaft, Planungsrahmen } from '../../../shared/kommunen/types.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import type { Antrag, Antragsakte, Antragsberechnung } from '../../../shared/antraege/types.ts';

/** Everything that the paper of an Antrag is made of. */
export interface Antragsunterlagen {
  readonly akte: Antragsakte;
  /** The Förderrecht of the period; null where it lies in none. */
  readonly regime: Regime | null;
  readonly kommunen: readonly Kommune[];
  readonly mitgliedschaften: readonly Mitgliedschaft[];
  readonly planungsrahmen: readonly Planungsrahmen[];
  readonly personal: readonly Personal[];
}

/** The same, looked up: what each part of the paper asks. */
export interface Antragspapier {
  readonly antrag: Antrag;
  readonly berechnung: Antragsberechnung | null;
  readonly regime: Regime | null;
  readonly antragstellerin: Kommune | null;
  readonly kommunen: readonly Kommune[];
  kommune(id: KommuneId | null): Kommune | null;
  name(id: KommuneId): string;
  person(id: PersonalId | null): Personal | null;
  /** What was entered on the Planungsrahmen of a Kommune in the regime of the period. */
  rahmen(id: KommuneId): Planungsrahmen | null;
}

export function antragspapier(unterlagen: Antragsunterlagen): Antragspapier {
  const { akte, regime, kommunen, planungsrahmen, personal } = unterlagen;
  const regimeId = akte.berechnung?.regimeId ?? regime?.id ?? null;
  const kommune = (id: KommuneId | null) => kommunen.find((eine) => eine.id === id) ?? null;
  return {
    antrag: akte.antrag,
    berechnung: akte.berechnung,
    regime,
    antragstellerin: kommune(akte.antrag.antragstellerinId),
    kommunen,
    kommune,
    name: (id) => kommune(id)?.name ?? 'unbekannte Kommune',
    person: (id) => personal.find((eine) => eine.id === id) ?? null,
    rahmen: (id) => planungsrahmen.find((einer) => einer.kommuneId === id && einer.regimeId === regimeId) ?? null,
  };
}

export type Feld = BlockVon<'felder'>['felder'][number];

/** A numbered field; an empty value becomes a line to fill by hand. */
export function feld(nummer: string, name: string, wert: string, leerzeilen?: number): Feld {
  return leerzeilen === undefined ? { nummer, name, wert } : { nummer, name, wert, leerzeilen };
}

/** The same with its parts, which official forms ask for one by one. */
export function feldAusTeilen(nummer: string, name: string, wert: string, teile: readonly Teil[]): Feld {
  return { nummer, name, wert, teile: [...teile] };
}

/** A part of a field: `teil('iban', 'IBAN', 'DE89 …')`. */
export function teil(schluessel: string, name: string, wert: string): Teil {
  return { schluessel, name, wert };
}

/** Joins what is there, in one line. */
export function verbinde(teile: readonly (string | null)[], trenner = ', '): string {
  return teile.filter((teil) => teil !== null && teil.trim() !== '').join(trenner);
}

/** Joins what is there, one below the other. */
export function zeilen(...teile: readonly (string | null)[]): string {
  return verbinde(teile, '\n');
}

/** `15.09.2018`, or nothing. */
export function tag(datum: Datum | null): string {
  return datum === null ? '' : zeigeDatum(datum);
}

/** The day behind a word (`am 15.09.2018`), or nothing. */
export function tagMit(wort: string, datum: Datum | null): string {
  return datum === null ? '' : `${wort} ${zeigeDatum(datum)}`;
}

/** The head of a column: number of the field above its name. */
export function spaltenkopf(nummer: string, name: string, ausrichtung?: Zelle['ausrichtung']): Zelle {
  const text = nummer === '' ? klartext(name) : [{ text: `${nummer}\n`, leise: true }, { text: name }];
  return ausrichtung === undefined ? { text } : { text, ausrichtung };
}

/** A cell that shows a line to write on where it is empty. */
export function zelleOderLinie(text: string, ausrichtung?: Zelle['ausrichtung']): Zelle {
  return text === '' ? { ...zelle('', ausrichtung), leerlinie: true } : zelle(text, ausrichtung);
}
