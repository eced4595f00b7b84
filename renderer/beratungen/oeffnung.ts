import { useSyncExternalStore } from 'react';
import type { Beratung } from '../../shared/beratungen/types.ts';
import type { Datum } from '../../shared/foundation/date.ts';
import type { HaushaltId, PersonId } from '../../shared/foundation/id.ts';

/** An appointment that was kept: what is known of the talk already. */
export interface Terminvorgabe {
  readonly am: Datum;
  readonly dauerMinuten: number;
  readonly personIds: readonly PersonId[];
}

/** What the overlay „Beratung“ is opened for. */
export type Gegenstand =
  /** The case is still to be chosen. */
  | { readonly art: 'wahl' }
  /** A new talk; null: without a name. */
  | { readonly art: 'neu'; readonly haushaltId: HaushaltId | null; readonly termin?: Terminvorgabe }
  | { readonly art: 'aendern'; readonly beratung: Beratung };

let offener: Gegenstand | null = null;
const beobachter = new Set<() => void>();

/** Opens the overlay from any page; null closes it. */
export function oeffneBeratung(gegenstand: Gegenstand | null): void {
  offener = gegenstand;
  beobachter.forEach((rueckruf) => rueckruf());
}

export function useOffeneBeratung(): Gegenstand | null {
  return useSyncExternalStore(
    (rueckruf) => {
      beobachter.add(rueckruf);
      return () => beobachter.delete(rueckruf);
    },
    () => offener,
  );
}

/** The case whose page is shown, by the address of the window. */
export function haushaltDerSeite(pfad: string): HaushaltId | null {
  const [, bereich, id = ''] = pfad.split('/');
  return bereich === 'faelle' && /^[0-9a-f]{8}-/.test(id) ? (id as HaushaltId) : null;
}
