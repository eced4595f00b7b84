import type { ComponentType } from 'react';
import type { TablerIcon } from '@tabler/icons-react';
import type { Fallfilter } from '../../shared/faelle/types.ts';
import type { AntragId, HaushaltId, KommuneId } from '../../shared/foundation/id.ts';
import type { Datenart, Zugriff } from '../../shared/foundation/rights.ts';

/** What a part of the window is for; shown only to accounts that may do it somewhere. */
interface Berechtigt {
  readonly datenart: Datenart;
  readonly zugriff: Zugriff;
}

export interface StartkarteProps {
  /** The Kommune that is worked for; null: all of them. */
  readonly kommuneId: KommuneId | null;
}

/** A card of the start page; it reads its own data and draws nothing where there is nothing to say. */
export interface Startkarte extends Berechtigt {
  readonly id: string;
  readonly Karte: ComponentType<StartkarteProps>;
}

/** Something to do that has an address of its own: in the palette under „Aktionen“. */
export interface Befehlsangabe extends Berechtigt {
  readonly id: string;
  readonly name: string;
  readonly symbol: TablerIcon;
  readonly ziel: string;
}

/** How hits of one kind look in the palette. */
export interface Trefferart {
  /** The word that the search gives a hit: `Kommune`. */
  readonly art: string;
  /** Heading of the group: `Kommunen`. */
  readonly gruppe: string;
  readonly symbol: TablerIcon;
}

/** A section on the page of an Antrag that a slice to its right or a service brings along, behind the form's own. */
export interface Antragsabschnitt extends Berechtigt {
  /** The section in the address: `?abschnitt=papiere`. */
  readonly id: string;
  readonly titel: string;
  readonly Abschnitt: ComponentType<{ readonly antragId: AntragId; readonly istVeraendert: boolean }>;
}

/** A section on the page of a case that a slice to the right of `faelle` brings along. */
export interface Fallabschnitt extends Berechtigt {
  /** The section in the address: `?abschnitt=einwilligungen`. */
  readonly id: string;
  readonly titel: string;
  /** Place among the sections; those of the page itself: 10 Überblick, 20 Personen, 30 Haushalt, 90 Dokumente. */
  readonly platz: number;
  readonly Abschnitt: ComponentType<{ readonly haushaltId: HaushaltId }>;
}

/** A step on the cases that are marked in the list: its button or dialog; `onFertig` takes the marks away. */
export interface Fallaktion {
  readonly id: string;
  readonly Aktion: ComponentType<{ readonly ids: readonly HaushaltId[]; readonly onFertig: () => void }>;
}

/** What a slice shows on the start page and in the palette; collected in `registrations.ts`. */
export interface Fensteranmeldung {
  readonly karten: readonly Startkarte[];
  readonly befehle: readonly Befehlsangabe[];
  readonly trefferarten: readonly Trefferart[];
  readonly antragsabschnitte?: readonly Antragsabschnitt[];
  readonly fallabschnitte?: readonly Fallabschnitt[];
  /** Parts of a case's rail (right of it): what is open, consents, next appointments. */
  readonly fallleiste?: readonly (Berechtigt & {
    readonly id: string;
    readonly platz: number;
    readonly Teil: ComponentType<{ readonly haushaltId: HaushaltId }>;
  })[];
  /** Facts in the head of a case, behind its own: `<Fakt>`s, e.g. the next appointment. */
  readonly fallkopf?: readonly (Berechtigt & {
    readonly id: string;
    readonly Fakt: ComponentType<{ readonly haushaltId: HaushaltId }>;
  })[];
  /** Buttons in the head of a case, before its own next step. */
  readonly fallknoepfe?: readonly (Berechtigt & {
    readonly id: string;
    readonly Knopf: ComponentType<{ readonly haushaltId: HaushaltId }>;
  })[];
  /** „Aktionen für mehrere“ above the list of cases. */
  readonly fallaktionen?: readonly Fallaktion[];
  /** Saved filters above the list of cases; `onWahl` shows the cases of one. */
  readonly fallfilter?: ComponentType<{
    readonly filter: Fallfilter;
    readonly onWahl: (filter: Fallfilter) => void;
  }>;
  /** The one primary action of the start page. */
  readonly Startaktion?: ComponentType;
}
