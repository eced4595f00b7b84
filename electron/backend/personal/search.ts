import { zPersonalId } from '../../../shared/foundation/id.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../../shared/foerderrecht/labels.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import type { Anfrage } from '../context.ts';
import type { Suchquelle, Suchtext } from '../registration.ts';
import { personalRepository } from './repository.ts';

function suchtext(person: Personal): Suchtext {
  const { id, qualifikation, stellenanteile, traegerId, bemerkung } = person;
  const fach = [qualifikation.abschluss, qualifikation.fach, qualifikation.ausbildungsberuf].filter(Boolean).join(', ');
  return {
    id,
    art: 'Person',
    titel: `${person.nachname}, ${person.vorname}`,
    untertitel: [QUALIFIKATIONSTYP_KURZ[qualifikation.typ], fach].filter(Boolean).join(' · '),
    ziel: `/personal/${id}`,
    text: [
      qualifikation.hochschule,
      qualifikation.nachqualifizierungTitel,
      ...stellenanteile.map(({ bezeichnung }) => bezeichnung),
      bemerkung,
    ].join(' '),
    kommunen: [...(traegerId === null ? [] : [traegerId]), ...stellenanteile.map(({ kommuneId }) => kommuneId)],
  };
}

/** Persons by name, qualification and post. */
export const personalSuche: Suchquelle = {
  tabelle: 'personal',
  datenart: 'personal',
  nenntPersonen: true,
  folgt: [],
  async texte({ db, kommunen }: Anfrage, ids) {
    const repository = personalRepository(db, kommunen);
    const gesuchte = ids === 'alle' ? repository.liste() : repository.mehrere(ids.map((id) => zPersonalId.parse(id)));
    return (await gesuchte).map(suchtext);
  },
};
