import { ActionIcon, Button, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { KommuneId, StellenanteilId } from '../../shared/foundation/id.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neuerStellenanteil } from '../../shared/personal/defaults.ts';
import { PROGRAMM_LABEL } from '../../shared/personal/labels.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Vzaefeld } from '../ui/Vzaefeld.tsx';
import type { PersonFormular } from './PersonFelder.tsx';

/** The shares of a person: where, how much, from when to when, paid from what. */
export function Stellenanteile({
  form,
  kommunen,
  vorschlagKommune,
}: {
  readonly form: PersonFormular;
  readonly kommunen: readonly Kommune[];
  readonly vorschlagKommune: KommuneId | null;
}) {
  const heute = useHeute();
  const { stellenanteile, beschaeftigtAb } = form.values;
  const einsatzorte = kommunen.filter((kommune) => kommune.art !== 'freier_traeger');
  const letzte = stellenanteile.at(-1);
  const naechste = vorschlagKommune ?? letzte?.kommuneId ?? einsatzorte[0]?.id;
  return (
    <Feldgruppe
      titel="Stellenanteile"
      spalten={1}
      hinweis="Zusammen höchstens 1,00 VZÄ an jedem Tag; jeder beantragte Anteil mindestens 0,25 VZÄ"
    >
      {stellenanteile.length === 0 && <Text c="dimmed">Noch kein Anteil.</Text>}
      {stellenanteile.length > 0 && (
        <Table.ScrollContainer minWidth="56rem">
          <Table aria-label="Stellenanteile" verticalSpacing={4} layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th w="20%">Kommune</Table.Th>
                <Table.Th w="20%">Bezeichnung</Table.Th>
                <Table.Th w="12%">Anteil</Table.Th>
                <Table.Th w="15%">von</Table.Th>
                <Table.Th w="15%">bis</Table.Th>
                <Table.Th>bezahlt aus</Table.Th>
                <Table.Th w="3rem" aria-label="Entfernen" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {stellenanteile.map((anteil, zeile) => {
                const pfad = `stellenanteile.${zeile}`;
                const nummer = `Anteil ${zeile + 1}`;
                return (
                  <Table.Tr key={anteil.id} style={{ verticalAlign: 'top' }}>
                    <Table.Td>
                      <Select
                        aria-label={`${nummer}: Kommune`}
                        data={kommunenAuswahl(einsatzorte)}
                        {...form.getInputProps(`${pfad}.kommuneId`)}
                      />
                    </Table.Td>
                    <Table.Td>
                      <TextInput aria-label={`${nummer}: Bezeichnung`} {...form.getInputProps(`${pfad}.bezeichnung`)} />
                    </Table.Td>
                    <Table.Td>
                      <Vzaefeld aria-label={`${nummer}: Umfang`} {...form.getInputProps(`${pfad}.anteilHundertstel`)} />
                    </Table.Td>
                    <Table.Td>
                      <Datumsfeld aria-label={`${nummer}: von`} {...form.getInputProps(`${pfad}.von`)} />
                    </Table.Td>
                    <Table.Td>
                      <Datumsfeld
                        aria-label={`${nummer}: bis`}
                        placeholder="unbefristet"
                        {...form.getInputProps(`${pfad}.bis`)}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Select
                        aria-label={`${nummer}: bezahlt aus`}
                        data={auswahlAus(PROGRAMM_LABEL)}
                        {...form.getInputProps(`${pfad}.programm`)}
                      />
                    </Table.Td>
                    <Table.Td>
                      <ActionIcon
                        mt={4}
                        aria-label={`${nummer} entfernen`}
                        onClick={() => form.removeListItem('stellenanteile', zeile)}
                      >
                        <IconTrash size="1rem" aria-hidden />
                      </ActionIcon>
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          disabled={!naechste}
          title={naechste ? undefined : 'Zuerst eine Kommune anlegen'}
          onClick={() => {
            if (!naechste) return;
            const id = crypto.randomUUID() as string as StellenanteilId;
            form.insertListItem('stellenanteile', neuerStellenanteil(id, naechste, beschaeftigtAb ?? heute));
          }}
        >
          Anteil hinzufügen
        </Button>
      </Group>
    </Feldgruppe>
  );
}
