import { useState } from 'react';
import { Button, Card, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neueAnlaufstelle } from '../../shared/netzwerk/defaults.ts';
import { zAnlaufstelleEingabe, type Anlaufstelle } from '../../shared/netzwerk/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { useFormular } from '../ui/useFormular.ts';

interface AnlaufstellenProps {
  readonly anlaufstellen: readonly Anlaufstelle[];
  readonly kommunen: readonly Kommune[];
}

/** How the Integrationsmanagement itself is reached in each Kommune, as papers say it. */
export function Anlaufstellen({ anlaufstellen, kommunen }: AnlaufstellenProps) {
  const { kommuneId } = useEinstellungen().einstellungen;
  const darf = useDarf('netzwerk', 'schreiben');
  const [inArbeit, setzeInArbeit] = useState<Kommune | null>(null);
  const orte = nachNamen(
    kommunen.filter(({ id, art }) => (kommuneId === null ? art !== 'freier_traeger' : id === kommuneId)),
    ({ name }) => name,
  );
  return (
    <Stack gap="sm" component="section" aria-label="Erreichbarkeit">
      <Title order={2} size="h3">
        So ist das Integrationsmanagement erreichbar
      </Title>
      <Text size="sm" c="dimmed">
        Steht auf dem Handzettel und auf „Wer ist zuständig“.
      </Text>
      <Tabellenrahmen titel="Erreichbarkeit" breite="44rem">
        <Table aria-label="Erreichbarkeit">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kommune</Table.Th>
              <Table.Th>Bezeichnung</Table.Th>
              <Table.Th>Telefon</Table.Th>
              <Table.Th>E-Mail</Table.Th>
              <Table.Th>Erreichbar</Table.Th>
              {darf && <Table.Th w="8rem" aria-label="Aktionen" />}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {orte.map((kommune) => {
              const stelle = anlaufstellen.find((eine) => eine.kommuneId === kommune.id);
              return (
                <Table.Tr key={kommune.id}>
                  <Table.Td>{kommune.name}</Table.Td>
                  <Table.Td>{stelle?.bezeichnung || '–'}</Table.Td>
                  <Table.Td>{stelle?.telefon || '–'}</Table.Td>
                  <Table.Td>{stelle?.email || '–'}</Table.Td>
                  <Table.Td>{stelle?.erreichbar || '–'}</Table.Td>
                  {darf && (
                    <Table.Td ta="right">
                      <Button
                        variant="subtle"
                        size="xs"
                        aria-label={`Erreichbarkeit in ${kommune.name} ${stelle ? 'ändern' : 'eintragen'}`}
                        onClick={() => setzeInArbeit(kommune)}
                      >
                        {stelle ? 'Ändern' : 'Eintragen'}
                      </Button>
                    </Table.Td>
                  )}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
      {inArbeit !== null && (
        <AnlaufstelleFormular
          key={inArbeit.id}
          kommune={inArbeit}
          bisher={anlaufstellen.find(({ kommuneId: id }) => id === inArbeit.id) ?? null}
          onFertig={() => setzeInArbeit(null)}
        />
      )}
    </Stack>
  );
}

function AnlaufstelleFormular({
  kommune,
  bisher,
  onFertig,
}: {
  readonly kommune: Kommune;
  readonly bisher: Anlaufstelle | null;
  readonly onFertig: () => void;
}) {
  const speichern = useMutation(api.netzwerk.anlaufstelleSpeichern.mutationOptions());
  const formular = useFormular({
    schema: zAnlaufstelleEingabe,
    werte: bisher === null ? neueAnlaufstelle() : zAnlaufstelleEingabe.parse(bisher),
    version: bisher?.version ?? null,
    speichere: (eingabe, version) => speichern.mutateAsync({ kommuneId: kommune.id, version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: `anlaufstelle-${kommune.id}`,
  });
  const { form } = formular;
  return (
    <Card>
      <Title order={2} size="h3" mb="sm">
        Erreichbarkeit in {kommune.name}
      </Title>
      <Formularmeldung formular={formular} />
      <Feldgruppe titel="Erreichbarkeit" ebene={3} spalten={2}>
        <TextInput label="Bezeichnung" {...form.getInputProps('bezeichnung')} />
        <TextInput label="Telefon" {...form.getInputProps('telefon')} />
        <TextInput label="E-Mail" {...form.getInputProps('email')} />
        <TextInput
          label="Erreichbar"
          placeholder="Montag bis Donnerstag 9 bis 12 Uhr"
          {...form.getInputProps('erreichbar')}
        />
      </Feldgruppe>
      <Formularaktionen formular={formular} istNeu onAbbrechen={onFertig} />
    </Card>
  );
}
