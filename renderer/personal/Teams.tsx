import { useState } from 'react';
import { ActionIcon, Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { vergleicheNamen } from '../../shared/foundation/list.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import type { Personal, Team } from '../../shared/personal/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenName, personName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { TeamFormular } from './TeamFormular.tsx';

/** The teams with lead, members and Kommunen. */
export function Teams() {
  const teams = useQuery(api.personal.teams.queryOptions());
  const personal = useQuery(api.personal.liste.queryOptions());
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Abfrage abfrage={teams}>
      {(alle) => (
        <Abfrage abfrage={personal}>
          {(personen) => (
            <Abfrage abfrage={kommunen}>
              {(orte) => <Teamliste teams={alle} personal={personen} kommunen={orte} />}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

interface TeamlisteProps {
  readonly teams: readonly Team[];
  readonly personal: readonly Personal[];
  readonly kommunen: readonly Kommune[];
}

function Teamliste({ teams, personal, kommunen }: TeamlisteProps) {
  const darf = useDarf('personal', 'schreiben');
  const [inArbeit, setzeInArbeit] = useState<Team | 'neu' | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Team | null>(null);
  const loeschen = useMutation(api.personal.teamLoeschen.mutationOptions());
  const neu = darf && (
    <Button variant="default" leftSection={<IconPlus size="1rem" aria-hidden />} onClick={() => setzeInArbeit('neu')}>
      Team anlegen
    </Button>
  );
  return (
    <Stack gap="md">
      {teams.length === 0 && inArbeit === null && (
        <LeererZustand
          symbol={IconUsersGroup}
          titel="Noch kein Team"
          text="Ein Team sagt, wer zusammen arbeitet, wer leitet und wer vertritt."
          aktion={neu}
        />
      )}
      {teams.length > 0 && (
        <Tabellenrahmen titel="Teams" breite="44rem">
          <Table aria-label="Teams">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Team</Table.Th>
                <Table.Th>Leitung</Table.Th>
                <Table.Th>Mitglieder</Table.Th>
                <Table.Th>Kommunen</Table.Th>
                {darf && <Table.Th w="6rem" aria-label="Aktionen" />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {teams.map((team) => (
                <Table.Tr key={team.id} style={{ verticalAlign: 'top' }}>
                  <Table.Td>
                    <Text fw={550}>{team.name}</Text>
                  </Table.Td>
                  <Table.Td>
                    <Personenverweis personal={personal} id={team.leitungId} />
                  </Table.Td>
                  <Table.Td>
                    {team.mitglieder.map(({ personalId, von, bis }) => (
                      <div key={`${personalId}-${von}`}>
                        <Personenverweis personal={personal} id={personalId} />{' '}
                        <Text span size="sm" c="dimmed" className="zahl">
                          {bis === null ? `seit ${zeigeDatum(von)}` : `${zeigeDatum(von)} – ${zeigeDatum(bis)}`}
                        </Text>
                      </div>
                    ))}
                  </Table.Td>
                  <Table.Td>{namenDer(team, kommunen)}</Table.Td>
                  {darf && (
                    <Table.Td>
                      <Group gap={4} wrap="nowrap" justify="flex-end">
                        <ActionIcon aria-label={`${team.name} ändern`} onClick={() => setzeInArbeit(team)}>
                          <IconPencil size="1rem" aria-hidden />
                        </ActionIcon>
                        <ActionIcon aria-label={`${team.name} löschen`} onClick={() => setzeZuLoeschen(team)}>
                          <IconTrash size="1rem" aria-hidden />
                        </ActionIcon>
                      </Group>
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Tabellenrahmen>
      )}
      {teams.length > 0 && inArbeit === null && <Group>{neu}</Group>}
      {inArbeit !== null && (
        <TeamFormular
          key={inArbeit === 'neu' ? 'neu' : inArbeit.id}
          bisher={inArbeit === 'neu' ? null : (teams.find(({ id }) => id === inArbeit.id) ?? inArbeit)}
          teams={teams}
          personal={personal}
          kommunen={kommunen}
          onFertig={() => setzeInArbeit(null)}
        />
      )}
      <Fehlerhinweis fehler={zuLoeschen ? null : loeschen.error} />
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel={`${zuLoeschen?.name ?? 'Team'} löschen?`}
        folgen="Die Personen bleiben. Soll nur eine Person ausscheiden, genügt ein Ende bei ihrer Zugehörigkeit."
        knopf="Team löschen"
        onBestaetigt={() =>
          zuLoeschen ? loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version }) : Promise.resolve()
        }
      />
    </Stack>
  );
}

/** `A-dorf, B-heim`, as a German index sorts them. */
function namenDer({ kommuneIds }: Team, kommunen: readonly Kommune[]): string {
  return kommuneIds
    .map((id) => kommunenName(kommunen, id))
    .sort(vergleicheNamen)
    .join(', ');
}

function Personenverweis({ personal, id }: { readonly personal: readonly Personal[]; readonly id: PersonalId | null }) {
  const person = personal.find((eine) => eine.id === id);
  if (person === undefined) return '–';
  return (
    <Anchor component={Link} underline="always" to={`/personal/${person.id}`}>
      {personName(person)}
    </Anchor>
  );
}
