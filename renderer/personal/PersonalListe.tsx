import type { ReactNode } from 'react';
import { Group } from '@mantine/core';
import { IconAlertTriangle, IconCalendarOff, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { nachNamen, summe } from '../../shared/foundation/list.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../shared/foerderrecht/labels.ts';
import type { Regime } from '../../shared/foerderrecht/types.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { abwesenheitAm, zeigeAbwesenheit } from '../../shared/personal/abwesenheit.ts';
import { fehlendes } from '../../shared/personal/fehlt.ts';
import { anteilAm, anteilProKommuneAm, pruefePersonal } from '../../shared/personal/rules.ts';
import { teamAm } from '../../shared/personal/team.ts';
import type { Personal, Team } from '../../shared/personal/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenName, personName } from '../ui/namen.ts';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** Everybody with the shares of today, the team, and what is missing. */
export function PersonalListe({ neu }: { readonly neu: ReactNode }) {
  const personal = useQuery(api.personal.liste.queryOptions());
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const teams = useQuery(api.personal.teams.queryOptions());
  const regime = useQuery(api.foerderrecht.regime.queryOptions());
  const { kommuneId } = useEinstellungen().einstellungen;
  const heute = useHeute();
  return (
    <Abfrage abfrage={personal}>
      {(alle) => (
        <Tabelle
          titel="Personal"
          spalten={spaltenMit({
            kommunen: kommunen.data ?? [],
            teams: teams.data ?? [],
            regime: regime.data ?? null,
            personal: alle,
            heute,
          })}
          zeilen={nachNamen(
            alle.filter((person) => kommuneId === null || gehoertZu(person, kommuneId)),
            personName,
          )}
          id={(person) => person.id}
          ziel={(person) => `/personal/${person.id}`}
          suchtext={(person) => `${personName(person)} ${einsatz(person, kommunen.data ?? [], heute)}`}
          leer={
            <LeererZustand
              symbol={IconUsers}
              titel="Noch kein Personal"
              text="Ein Antrag nennt die Person, ihre Qualifikation und ihre Anteile. Hier werden sie einmal eingetragen und in jeden Antrag übernommen."
              aktion={neu}
            />
          }
        />
      )}
    </Abfrage>
  );
}

function gehoertZu(person: Personal, kommuneId: KommuneId): boolean {
  return person.traegerId === kommuneId || person.stellenanteile.some((anteil) => anteil.kommuneId === kommuneId);
}

function einsatz(person: Personal, kommunen: readonly Kommune[], heute: Datum): string {
  return [...anteilProKommuneAm(person, heute)]
    .map(([id, anteil]) => `${kommunenName(kommunen, id)} ${zeigeVzae(anteil)}`)
    .join(', ');
}

interface Listendaten {
  readonly kommunen: readonly Kommune[];
  readonly teams: readonly Team[];
  /** Null while it is read. */
  readonly regime: readonly Regime[] | null;
  readonly personal: readonly Personal[];
  readonly heute: Datum;
}

function fehltBei(person: Personal, { kommunen, teams, regime, personal, heute }: Listendaten): string[] {
  if (regime === null) return [];
  const kommunenNamen = (id: KommuneId) => kommunenName(kommunen, id);
  return fehlendes(
    pruefePersonal(person, { regime, kommunenName: kommunenNamen, heute, id: person.id, personal, teams }),
  );
}

function Stand({ person, daten }: { readonly person: Personal; readonly daten: Listendaten }) {
  const abwesenheit = abwesenheitAm(person, daten.heute);
  const fehlt = fehltBei(person, daten);
  if (abwesenheit === null && fehlt.length === 0) return '–';
  return (
    <Group gap={4}>
      {abwesenheit && (
        <Zustandsmarke ton="info" symbol={IconCalendarOff}>
          {zeigeAbwesenheit(abwesenheit)}
        </Zustandsmarke>
      )}
      {fehlt.length > 0 && (
        <Zustandsmarke ton="warnt" symbol={IconAlertTriangle}>
          {fehlt.length <= 2 ? `fehlt: ${fehlt.join(', ')}` : `${fehlt.length} Angaben fehlen`}
        </Zustandsmarke>
      )}
    </Group>
  );
}

function spaltenMit(daten: Listendaten): Spalte<Personal>[] {
  const { kommunen, teams, heute } = daten;
  const teamName = (person: Personal) => teamAm(teams, person.id, heute)?.name ?? '';
  return [
    { schluessel: 'name', titel: 'Name', zelle: personName, sortierwert: personName },
    {
      schluessel: 'typ',
      titel: 'Qualifikation',
      zelle: (person) => QUALIFIKATIONSTYP_KURZ[person.qualifikation.typ],
      sortierwert: (person) => person.qualifikation.typ,
    },
    {
      schluessel: 'traeger',
      titel: 'Anstellungsträger',
      zelle: (person) => (person.traegerId ? kommunenName(kommunen, person.traegerId) : '–'),
      sortierwert: (person) => (person.traegerId ? kommunenName(kommunen, person.traegerId) : ''),
    },
    {
      schluessel: 'team',
      titel: 'Team',
      zelle: (person) => teamName(person) || '–',
      sortierwert: teamName,
    },
    {
      schluessel: 'einsatz',
      titel: 'Einsatz heute',
      zelle: (person) => einsatz(person, kommunen, heute) || '–',
    },
    { schluessel: 'stand', titel: 'Stand', zelle: (person) => <Stand person={person} daten={daten} /> },
    {
      schluessel: 'vzae',
      titel: 'VZÄ heute',
      ausrichtung: 'rechts',
      zelle: (person) => zeigeVzae(anteilAm(person, heute)),
      sortierwert: (person) => anteilAm(person, heute),
      fuss: (zeilen) => zeigeVzae(summe(zeilen, (person) => anteilAm(person, heute))),
    },
  ];
}
