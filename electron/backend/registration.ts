import type { Datenart } from '../../shared/foundation/rights.ts';
import type { HaushaltId, KommuneId } from '../../shared/foundation/id.ts';
import type { Auswirkung } from '../../shared/foerderrecht/auswirkung.ts';
import type { Regime, RegimeId } from '../../shared/foerderrecht/types.ts';
import type { Fristvorschlag } from '../../shared/fristen/types.ts';
import type { Fallverlauf } from '../../shared/faelle/types.ts';
import type { Treffer } from '../../shared/suche/types.ts';
import type { Anfrage, Datenquelle } from './context.ts';
import type { AufgezeichneteTabelle } from './database/recording.ts';
import type { Zeilenstand } from './protokoll/chain.ts';

/** A recorded row as the trace keeps it: columns of the table. */
export type Zeile = Readonly<Record<string, string | number | null>>;

/** The text in a column; empty where there is none. */
export function text(wert: string | number | null | undefined): string {
  return wert === null || wert === undefined ? '' : String(wert);
}

/** The name of another record as it is today: `nenne('kommunen', id)` is „A-dorf“; a dash where it is gone. */
export type Nenne = (tabelle: AufgezeichneteTabelle, id: string) => string;

/** What the trace, undo and the bin need to know of a table. */
export interface Tabellenbeschreibung {
  readonly datenart: Datenart;
  /** A further kind of data whose right the row needs, too: that of the record which it belongs to. */
  readonly weitereDatenart?: (zeile: Zeile) => Datenart | null;
  /** The record with its article in the accusative: „die Kommune A-dorf“. */
  readonly was: (zeile: Zeile, nenne: Nenne) => string;
  /** The same for readers who may not see the name: „eine Kommune“; „einen Eintrag“ where missing. */
  readonly unbestimmt?: string;
  /** How other records call this one: „A-dorf“. Missing: nobody names it. */
  readonly name?: (zeile: Zeile) => string;
  /** True where the record is about a person: readers without names get `unbestimmt` and no values. */
  readonly istPersonenbezogen?: boolean;
  /** True where one Kommune of the record or its parts is enough to read it; else it needs all. */
  readonly genuegtEineKommune?: boolean;
  /** Columns that somebody wrote freely, where persons may be named: readers without names do not get their values. */
  readonly freitexte?: readonly string[];
  /**
   * False where rows alone cannot be put back, because something outside of the tables belongs to them. `ausser_anlegen`: a
   * row tells what happened; it moves, goes and comes back with its record, but its making is not taken back.
   */
  readonly istUmkehrbar?: boolean | 'ausser_anlegen';
  /** German names of the columns that a person understands; others are not shown. */
  readonly felder: Readonly<Record<string, string>>;
  /** How a value reads on the screen; the text of the value where missing. */
  readonly zeigeWert?: (spalte: string, wert: string | number | null, nenne: Nenne) => string | null;
  /**
   * The Kommunen whose right it needs; empty: those of all. `wie das Ganze`: the row names none and follows the record
   * that it is a part of.
   */
  readonly kommunen: (zeile: Zeile) => readonly KommuneId[] | 'wie das Ganze';
  /** Address in the window; null where it has no page of its own. */
  readonly ziel: (zeile: Zeile) => string | null;
  /** The record that this row is a part of; null where it stands for itself. */
  readonly teilVon: ((zeile: Zeile) => { readonly tabelle: AufgezeichneteTabelle; readonly id: string } | null) | null;
  /** The table that `teilVon` names, for tables that many other records name: parts of those are not looked for here. */
  readonly teileNurVon?: AufgezeichneteTabelle;
}

/** A text that can be found. `titel` and `text` are what is searched; `titel` and `untertitel` what is shown. */
export interface Suchtext extends Omit<Treffer, 'bezug'> {
  readonly id: string;
  readonly text: string;
  /** A reader has to see at least one of them; empty: all Kommunen. */
  readonly kommunen: readonly KommuneId[];
}

/** What a slice lets be found. */
export interface Suchquelle extends Datenquelle {
  readonly tabelle: AufgezeichneteTabelle;
  /** Tables whose rows stand in the texts, too: a change there means all texts anew. */
  readonly folgt: readonly AufgezeichneteTabelle[];
  /** Tables whose rows are parts of one row of `tabelle`, and that row's id: a change there means its text anew. */
  readonly teile?: Partial<Record<AufgezeichneteTabelle, (zeile: Zeile) => string>>;
  /** The texts of these rows, or of all, as the request sees them. Rows that are gone or hidden are missing. */
  texte(anfrage: Anfrage, ids: readonly string[] | 'alle'): Promise<Suchtext[]>;
}

/** What a slice knows of deadlines, as the request sees them. */
export interface Fristquelle extends Datenquelle {
  fristen(anfrage: Anfrage): Promise<Fristvorschlag[]>;
}

/** What a slice has to tell in the timeline of a case. */
export interface Fallverlaufsquelle extends Datenquelle {
  /** Steps of this household, as the request sees them, in any order. */
  verlauf(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Fallverlauf[]>;
}

/**
 * A column that names a person or a household of the cases. Where two entries of one person become one, it names the one
 * that stays; where that would make a row twice, the row of the entry that goes is gone, too.
 */
export interface Zusammenfuehrungsquelle {
  readonly tabelle: AufgezeichneteTabelle;
  readonly spalte: string;
  readonly nennt: 'person' | 'haushalt';
  /** Of a column that names a person: the column with the household in which the row stands. It moves along. */
  readonly haushaltSpalte?: string;
  /** True where the column is a list of ids, as JSON. */
  readonly istListe?: boolean;
}

/** What a slice lets follow from the Förderrecht: the amounts of its records. */
export interface Auswirkungsquelle extends Datenquelle {
  /** What the records are called: „Anträge“. */
  readonly name: string;
  /** Records of the regime whose amounts or notices differ between both stands, as the request sees them. */
  auswirkung(
    anfrage: Anfrage,
    stand: { readonly alt: readonly Regime[]; readonly neu: readonly Regime[]; readonly regimeId: RegimeId },
  ): Promise<Pick<Auswirkung, 'aenderungen' | 'bleibt'>>;
}

/** What one slice tells the services that show several slices; never imported leftwards, collected in `app.ts`. */
export interface Sliceanmeldung {
  /** Ends of sentences by operation: „hat eine Sicherung angelegt“; `{was}` is the record, e.g. „den Antrag 7/18“. */
  readonly vorgaenge?: Readonly<Record<string, string>>;
  readonly tabellen: Partial<Record<AufgezeichneteTabelle, Tabellenbeschreibung>>;
  readonly suche: readonly Suchquelle[];
  readonly fristen: readonly Fristquelle[];
  readonly fallverlauf?: readonly Fallverlaufsquelle[];
  readonly zusammenfuehrung?: readonly Zusammenfuehrungsquelle[];
  /** What follows from other rows and has to be told anew once a command is taken back: part of the same command. */
  readonly nachRuecknahme?: (anfrage: Anfrage, zurueckgenommene: readonly Zeilenstand[]) => Promise<void>;
  /** What has to follow from the rows that a command changed, or took back, in its transaction: an index of its own. */
  readonly nachfuehrung?: (anfrage: Anfrage, aenderungen: readonly Zeilenstand[]) => Promise<void>;
}
