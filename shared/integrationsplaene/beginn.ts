import { SPRACHNIVEAU_LABEL, STATIONSART_LABEL } from '../faelle/labels.ts';
import { vollerName } from '../faelle/name.ts';
import type { Person } from '../faelle/types.ts';
import type { Datum } from '../foundation/date.ts';
import { sprachname } from '../foundation/sprachen.ts';
import { istErwachsen } from './lage.ts';

/** Texts that a first draft begins with, out of what is noted of the persons. Quelle: P13, P14. */

type Mitbringende = Pick<
  Person,
  | 'vorname'
  | 'nachname'
  | 'geburtsgenauigkeit'
  | 'geburtsdatum'
  | 'geburtsjahr'
  | 'sprachen'
  | 'stationen'
  | 'interessen'
>;

/** With several persons each line names whose it is. */
function zeilen(personen: readonly Mitbringende[], textVon: (person: Mitbringende) => string): string {
  return personen
    .flatMap((person) => {
      const text = textVon(person);
      if (text === '') return [];
      return [personen.length === 1 ? text : `${person.vorname || vollerName(person)}: ${text}`];
    })
    .join('\n');
}

function koennen({ sprachen, stationen }: Mitbringende): string {
  const worte = sprachen.map(({ sprache, niveau }) => `${sprachname(sprache)} (${SPRACHNIVEAU_LABEL[niveau]})`);
  const wege = stationen.map(({ art, bezeichnung, stelle, istImHerkunftsland }) =>
    [
      STATIONSART_LABEL[art],
      [bezeichnung, stelle].filter((teil) => teil !== '').join(', '),
      istImHerkunftsland ? '(im Herkunftsland)' : '',
    ]
      .filter((teil) => teil !== '')
      .join(' '),
  );
  return [worte.join(', '), ...wege].filter((teil) => teil !== '').join('; ');
}

/** Languages, school and work of the adults; of the children where there is nobody else. */
export function mitgebrachtVon(personen: readonly Mitbringende[], heute: Datum): string {
  const erwachsene = personen.filter((person) => istErwachsen(person, heute));
  return zeilen(erwachsene.length === 0 ? personen : erwachsene, koennen);
}

/** What they like to do. */
export function interessenVon(personen: readonly Mitbringende[]): string {
  return zeilen(personen, ({ interessen }) => interessen);
}
