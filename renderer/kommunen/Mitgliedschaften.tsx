import { useState } from 'react';
import { ActionIcon, Anchor, Button, Card, Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import { kannMitgliederHaben, kannMitgliedSein, pruefeMitgliedschaft } from '../../shared/kommunen/mitgliedschaft.ts';
import { zMitgliedschaftEingabe, type Kommune, type Mitgliedschaft } from '../../shared/kommunen/types.ts';
import { api } from '../host/client.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { istUnterbrochen } from '../ui/speicherstand.ts';
import { useFormular } from '../ui/useFormular.ts';

interface MitgliedschaftenProps {
  readonly kommune: Kommune;
  readonly alle: readonly Kommune[];
  readonly mitgliedschaften: readonly Mitgliedschaft[];
}

const entwurfsname = (verband: Kommune, bisher: Mitgliedschaft | null) =>
  `mitgliedschaft-${verband.id}-${bisher?.id ?? 'neu'}`;

/** The members of a Verband with their days; on a Gemeinde's page the Verbände that it belongs to. */
export function Mitgliedschaften({ kommune, alle, mitgliedschaften }: MitgliedschaftenProps) {
  const istVerband = kannMitgliederHaben(kommune.art);
  // What a lock interrupted is open again.
  const [inArbeit, setzeInArbeit] = useState<Mitgliedschaft | 'neu' | null>(() =>
    istUnterbrochen(entwurfsname(kommune, null))
      ? 'neu'
      : (mitgliedschaften.find((eine) => istUnterbrochen(entwurfsname(kommune, eine))) ?? null),
  );
  const [zuLoeschen, setzeZuLoeschen] = useState<Mitgliedschaft | null>(null);
  const loeschen = useMutation(api.kommunen.mitgliedschaftLoeschen.mutationOptions());
  const gegenueber = (eine: Mitgliedschaft) =>
    alle.find((andere) => andere.id === (eine.verbandId === kommune.id ? eine.kommuneId : eine.verbandId));

  return (
    <Stack gap="md">
      {mitgliedschaften.length === 0 ? (
        <Text c="dimmed">
          {istVerband
            ? 'Noch keine Mitglieder. Ein Antrag des Verbands schlägt die Mitglieder vor, die am ersten Tag des Zeitraums dazugehören.'
            : 'Gehört keinem Verband an. Mitglieder werden auf der Seite des Verbands eingetragen.'}
        </Text>
      ) : (
        <Tabellenrahmen titel={istVerband ? 'Mitglieder' : 'Zugehörigkeit'} breite="30rem">
          <Table aria-label={istVerband ? 'Mitglieder' : 'Zugehörigkeit'}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{istVerband ? 'Mitglied' : 'gehört zu'}</Table.Th>
                <Table.Th>von</Table.Th>
                <Table.Th>bis</Table.Th>
                <Table.Th w="6rem" aria-label="Aktionen" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {nachNamen(mitgliedschaften, (eine) => gegenueber(eine)?.name ?? '').map((eine) => {
                const andere = gegenueber(eine);
                const name = andere?.name ?? 'unbekannte Kommune';
                return (
                  <Table.Tr key={eine.id}>
                    <Table.Td>
                      {andere ? (
                        <Anchor component={Link} to={`/kommunen/${andere.id}`}>
                          {name}
                        </Anchor>
                      ) : (
                        name
                      )}
                    </Table.Td>
                    <Table.Td className="zahl">{zeigeDatum(eine.von)}</Table.Td>
                    <Table.Td className="zahl">{eine.bis ? zeigeDatum(eine.bis) : 'unbefristet'}</Table.Td>
                    <Table.Td>
                      {eine.verbandId === kommune.id && (
                        <Group gap={4} wrap="nowrap" justify="flex-end">
                          <ActionIcon aria-label={`Mitgliedschaft ${name} ändern`} onClick={() => setzeInArbeit(eine)}>
                            <IconPencil size="1rem" aria-hidden />
                          </ActionIcon>
                          <ActionIcon
                            aria-label={`Mitgliedschaft ${name} löschen`}
                            onClick={() => setzeZuLoeschen(eine)}
                          >
                            <IconTrash size="1rem" aria-hidden />
                          </ActionIcon>
                        </Group>
                      )}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </Tabellenrahmen>
      )}
      {istVerband && inArbeit === null && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            onClick={() => setzeInArbeit('neu')}
          >
            Mitglied hinzufügen
          </Button>
        </Group>
      )}
      {inArbeit !== null && (
        <MitgliedFormular
          key={inArbeit === 'neu' ? 'neu' : inArbeit.id}
          verband={kommune}
          alle={alle}
          mitgliedschaften={mitgliedschaften}
          bisher={inArbeit === 'neu' ? null : inArbeit}
          onFertig={() => setzeInArbeit(null)}
        />
      )}
      <Fehlerhinweis fehler={zuLoeschen ? null : loeschen.error} />
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel="Mitgliedschaft löschen?"
        folgen="Soll die Mitgliedschaft nur enden, genügt ein Ende. Gelöscht wird, was falsch eingetragen war."
        knopf="Mitgliedschaft löschen"
        onBestaetigt={() =>
          zuLoeschen ? loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version }) : Promise.resolve()
        }
      />
    </Stack>
  );
}

interface MitgliedFormularProps {
  readonly verband: Kommune;
  readonly alle: readonly Kommune[];
  readonly mitgliedschaften: readonly Mitgliedschaft[];
  readonly bisher: Mitgliedschaft | null;
  readonly onFertig: () => void;
}

function MitgliedFormular({ verband, alle, mitgliedschaften, bisher, onFertig }: MitgliedFormularProps) {
  const speichern = useMutation(api.kommunen.mitgliedschaftSpeichern.mutationOptions());
  const waehlbar = alle.filter((andere) => andere.id !== verband.id && kannMitgliedSein(verband.art, andere.art));
  const formular = useFormular({
    schema: zMitgliedschaftEingabe,
    werte: {
      verbandId: verband.id,
      kommuneId: bisher?.kommuneId ?? ('' as KommuneId),
      von: bisher?.von ?? ('' as Datum),
      bis: bisher?.bis ?? null,
    },
    version: bisher?.version ?? null,
    pruefe: (eingabe) =>
      pruefeMitgliedschaft(
        eingabe,
        alle,
        mitgliedschaften.filter((eine) => eine.id !== bisher?.id),
      ),
    speichere: (eingabe, version) => speichern.mutateAsync({ id: bisher?.id ?? null, version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: entwurfsname(verband, bisher),
  });
  const { form } = formular;
  return (
    <Card>
      <Title order={2} size="h3" mb="sm">
        {bisher ? 'Mitgliedschaft ändern' : 'Mitglied hinzufügen'}
      </Title>
      <Formularmeldung formular={formular} />
      <Group align="flex-start" grow>
        <Select
          label="Kommune"
          searchable
          data={waehlbar.map((andere) => ({ value: andere.id, label: andere.name }))}
          {...form.getInputProps('kommuneId')}
        />
        <Datumsfeld label="von" {...form.getInputProps('von')} />
        <Datumsfeld label="bis" description="leer: unbefristet" {...form.getInputProps('bis')} />
      </Group>
      <Formularaktionen
        formular={formular}
        istNeu
        onAbbrechen={() => {
          formular.verwerfen();
          onFertig();
        }}
      />
    </Card>
  );
}
