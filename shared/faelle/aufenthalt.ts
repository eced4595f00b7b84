import type { Datum } from '../foundation/date.ts';
import type { PersonEingabe } from './types.ts';

type MitPapieren = Pick<PersonEingabe, 'aufenthalte'>;

/** The last day of the person's last residence paper; null where none is noted or one does not end. */
export function letztesPapierBis({ aufenthalte }: MitPapieren): Datum | null {
  if (aufenthalte.some(({ bis }) => bis === null)) return null;
  return (
    aufenthalte
      .flatMap(({ bis }) => bis ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** The first day on which a residence paper of a household ends; null: none is noted. */
export function aufenthaltBis(personen: readonly MitPapieren[]): Datum | null {
  return personen.flatMap((person) => letztesPapierBis(person) ?? []).sort()[0] ?? null;
}
