import { vollerName } from '../../../shared/faelle/name.ts';
import type { Fallakte, Person } from '../../../shared/faelle/types.ts';
import { zHaushaltId } from '../../../shared/foundation/id.ts';
import type { Suchquelle, Suchtext, Zeile } from '../registration.ts';
import { text } from '../registration.ts';
import { faelleRepository } from './repository.ts';

/** Every way in which the person may be looked for. */
function personenworte(person: Person): string[] {
  return [
    vollerName(person),
    ...person.schreibweisen,
    person.nameOriginal,
    ...person.fremdnummern.map(({ nummer }) => nummer),
  ];
}

/** Never an address; the Ortsteil only where nobody in the household is protected. */
function suchtext({ haushalt, personen }: Fallakte): Suchtext {
  const ortsteile = haushalt.istGeschuetzt ? [] : haushalt.anschriften.map(({ ortsteil }) => ortsteil);
  return {
    id: haushalt.id,
    art: 'Fall',
    titel: haushalt.bezeichnung,
    untertitel: [personen.map(vollerName).join(', '), haushalt.aktenzeichen].filter(Boolean).join(' · '),
    ziel: `/faelle/${haushalt.id}`,
    text: [...personen.flatMap(personenworte), ...ortsteile].join(' '),
    kommunen: [haushalt.kommuneId],
  };
}

/** Of so many households the rows are read in one go. */
const AUF_EINMAL = 1_000;

/** Households by every name of their persons, also in its own script, by Aktenzeichen, numbers of others and Ortsteil. */
export const faelleSuche: Suchquelle = {
  tabelle: 'haushalte',
  datenart: 'faelle',
  nenntPersonen: true,
  folgt: [],
  teile: {
    personen: (zeile: Zeile) => text(zeile['haushalt_id']),
    anschriften: (zeile: Zeile) => text(zeile['haushalt_id']),
  },
  async texte({ db, kommunen }, ids) {
    const repository = faelleRepository(db, kommunen);
    const gesuchte = ids === 'alle' ? await repository.alleIds() : ids.map((id) => zHaushaltId.parse(id));
    const texte: Suchtext[] = [];
    for (let ab = 0; ab < gesuchte.length; ab += AUF_EINMAL) {
      const akten = await repository.mehrere(gesuchte.slice(ab, ab + AUF_EINMAL));
      texte.push(...akten.map(suchtext));
    }
    return texte;
  },
};
