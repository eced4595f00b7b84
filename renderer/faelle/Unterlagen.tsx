import type { UseFormReturnType } from '@mantine/form';
import { Table, Text } from '@mantine/core';
import { vollerName, volljaehrigkeit, zeigeAlter } from '../../shared/faelle/name.ts';
import type { Person } from '../../shared/faelle/types.ts';
import type { Datum } from '../../shared/foundation/date.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import type { Oeffnung } from './oeffnung.ts';

/** Information, consent and own copy, a line for each person. */
export function Unterlagen({
  form,
  personen,
  heute,
}: {
  readonly form: UseFormReturnType<Oeffnung>;
  readonly personen: readonly Person[];
  readonly heute: Datum;
}) {
  return (
    <Table.ScrollContainer minWidth="40rem" type="native">
      <Table aria-label="Information und Einwilligung" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Person</Table.Th>
            <Table.Th w="11rem">Information (Art. 13)</Table.Th>
            <Table.Th w="11rem">Einwilligung</Table.Th>
            <Table.Th w="11rem">Eigene Kopie</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {personen.map((person, stelle) => {
            const name = vollerName(person);
            const feld = (spalte: string) => form.getInputProps(`personen.${stelle}.${spalte}`);
            return (
              <Table.Tr key={person.id} style={{ verticalAlign: 'top' }}>
                <Table.Td>
                  {name}
                  <Text size="sm" c="dimmed">
                    {zeigeAlter(person, heute) || 'Alter unbekannt'}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Datumsfeld aria-label={`Information an ${name} am`} {...feld('informiertAm')} />
                </Table.Td>
                {volljaehrigkeit(person, heute) === 'nein' ? (
                  <Table.Td colSpan={2}>
                    <Text size="sm" c="dimmed" mt={6}>
                      minderjährig, keine eigene Einwilligung nötig
                    </Text>
                  </Table.Td>
                ) : (
                  <>
                    <Table.Td>
                      <Datumsfeld aria-label={`Einwilligung von ${name} am`} {...feld('einwilligungAm')} />
                    </Table.Td>
                    <Table.Td>
                      <Datumsfeld aria-label={`Kopie an ${name} am`} {...feld('einwilligungKopieAm')} />
                    </Table.Td>
                  </>
                )}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
