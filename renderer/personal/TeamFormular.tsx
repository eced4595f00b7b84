import { useMemo } from 'react';
import { ActionIcon, Button, Card, Group, MultiSelect, Select, Table, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { PersonalId } from '../../shared/foundation/id.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neuesTeam } from '../../shared/personal/defaults.ts';
import { mitgliedschaftenAusser, pruefeTeam } from '../../shared/personal/team.ts';
import { zTeamEingabe, type Personal, type Team } from '../../shared/personal/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { kommunenAuswahl, kommunenName, personName } from '../ui/namen.ts';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';

/** Name, Kommunen, lead and members of a team. */
export function TeamFormular({
  bisher,
  teams,
  personal,
  kommunen,
  onFertig,
}: {
  readonly bisher: Team | null;
  readonly teams: readonly Team[];
  readonly personal: readonly Personal[];
  readonly kommunen: readonly Kommune[];
  readonly onFertig: () => void;
}) {
  const heute = useHeute();
  const { kommuneId } = useEinstellungen().einstellungen;
  const speichern = useMutation(api.personal.teamSpeichern.mutationOptions());
  const formular = useFormular({
    schema: zTeamEingabe,
    werte: bisher === null ? neuesTeam(kommuneId === null ? [] : [kommuneId]) : zTeamEingabe.parse(bisher),
    version: bisher?.version ?? null,
    speichere: (eingabe, version) => speichern.mutateAsync({ id: bisher?.id ?? null, version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: `team-${bisher?.id ?? 'neu'}`,
  });
  const { form } = formular;
  const gruende = useMemo(() => {
    const eingabe = zTeamEingabe.safeParse(form.values);
    if (!eingabe.success) return [];
    return pruefeTeam(eingabe.data, {
      andere: mitgliedschaftenAusser(teams, bisher?.id ?? null),
      personal,
      kommunenName: (id) => kommunenName(kommunen, id),
      heute,
    });
  }, [form.values, teams, bisher, personal, kommunen, heute]);
  const auswahl = nachNamen(personal, personName).map((person) => ({ value: person.id, label: personName(person) }));
  const { mitglieder } = form.values;
  const naechste = personal.find(({ id }) => !mitglieder.some(({ personalId }) => personalId === id));
  return (
    <Card>
      <Title order={2} size="h3" mb="sm">
        {bisher ? 'Team ändern' : 'Team anlegen'}
      </Title>
      <Formularmeldung formular={formular} />
      <Feldgruppe titel="Team" ebene={3} spalten={3}>
        <TextInput label="Name des Teams" required {...form.getInputProps('name')} />
        <Select label="Leitung" clearable searchable data={auswahl} {...form.getInputProps('leitungId')} />
        <MultiSelect
          label="Kommunen"
          searchable
          data={kommunenAuswahl(kommunen.filter(({ art }) => art !== 'freier_traeger'))}
          {...form.getInputProps('kommuneIds')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Mitglieder" ebene={3} spalten={1} hinweis="Eine Person ist am selben Tag nur in einem Team">
        {mitglieder.length === 0 && <Text c="dimmed">Noch niemand.</Text>}
        {mitglieder.length > 0 && (
          <Table.ScrollContainer minWidth="36rem">
            <Table aria-label="Mitglieder" verticalSpacing={4} layout="fixed">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Person</Table.Th>
                  <Table.Th w="10.5rem">von</Table.Th>
                  <Table.Th w="10.5rem">bis</Table.Th>
                  <Table.Th w="3rem" aria-label="Entfernen" />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {mitglieder.map((_, zeile) => (
                  <Table.Tr key={zeile} style={{ verticalAlign: 'top' }}>
                    <Table.Td>
                      <Select
                        aria-label={`Mitglied ${zeile + 1}: Person`}
                        searchable
                        data={auswahl}
                        {...form.getInputProps(`mitglieder.${zeile}.personalId`)}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Datumsfeld
                        aria-label={`Mitglied ${zeile + 1}: von`}
                        {...form.getInputProps(`mitglieder.${zeile}.von`)}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Datumsfeld
                        aria-label={`Mitglied ${zeile + 1}: bis`}
                        placeholder="ohne Ende"
                        {...form.getInputProps(`mitglieder.${zeile}.bis`)}
                      />
                    </Table.Td>
                    <Table.Td>
                      <ActionIcon
                        mt={4}
                        aria-label={`Mitglied ${zeile + 1} entfernen`}
                        onClick={() => form.removeListItem('mitglieder', zeile)}
                      >
                        <IconTrash size="1rem" aria-hidden />
                      </ActionIcon>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        <Group>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            disabled={naechste === undefined}
            title={naechste === undefined ? 'Zuerst eine Person anlegen' : undefined}
            onClick={() =>
              form.insertListItem('mitglieder', {
                personalId: naechste?.id ?? ('' as PersonalId),
                von: naechste?.beschaeftigtAb ?? heute,
                bis: null,
              })
            }
          >
            Mitglied hinzufügen
          </Button>
        </Group>
      </Feldgruppe>
      <Gruendeliste gruende={gruende} />
      <Formularaktionen formular={formular} istNeu onAbbrechen={onFertig} />
    </Card>
  );
}
