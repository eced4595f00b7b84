import { zPersonalId, zTeamId } from '../../../shared/foundation/id.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../../shared/foerderrecht/labels.ts';
import type { Personal, Team } from '../../../shared/personal/types.ts';
import type { Anfrage } from '../context.ts';
import type { Suchquelle, Suchtext } from '../registration.ts';
import { personalRepository } from './repository.ts';
import { listeTeams } from './service.ts';

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
      ...person.fortbildungen.flatMap(({ titel, anbieter }) => [titel, anbieter]),
      ...person.vorherigeTaetigkeiten.map(({ arbeitgeber }) => arbeitgeber),
      person.fachaufsicht.name,
      person.fachaufsicht.stelle,
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

function teamtext(team: Team): Suchtext {
  return {
    id: team.id,
    art: 'Team',
    titel: team.name,
    untertitel: team.mitglieder.length === 1 ? '1 Person' : `${team.mitglieder.length} Personen`,
    ziel: '/personal?abschnitt=teams',
    text: '',
    kommunen: team.kommuneIds,
  };
}

/** Teams by name. */
export const teamSuche: Suchquelle = {
  tabelle: 'teams',
  datenart: 'personal',
  nenntPersonen: true,
  folgt: ['team_kommunen', 'team_mitglieder'],
  async texte(anfrage, ids) {
    const gesuchte = ids === 'alle' ? null : ids.map((id) => zTeamId.parse(id));
    return (await listeTeams(anfrage)).filter(({ id }) => gesuchte?.includes(id) ?? true).map(teamtext);
  },
};
