import { Table, Text } from '@mantine/core';
import { ABSCHLUSSGRUND_LABEL } from '../../../shared/faelle/labels.ts';
import type { Begleitung } from '../../../shared/faelle/types.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { Feldgruppe } from '../../ui/Feldgruppe.tsx';
import { Tabellenrahmen } from '../../ui/Tabellenrahmen.tsx';

/** Every stretch of company, the latest first. */
export function Begleitungen({ begleitungen }: { readonly begleitungen: readonly Begleitung[] }) {
  if (begleitungen.length === 0) return null;
  return (
    <Feldgruppe titel="Begleitung" spalten={1}>
      <Tabellenrahmen titel="Begleitung" breite="34rem">
        <Table aria-label="Begleitung">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>von</Table.Th>
              <Table.Th>bis</Table.Th>
              <Table.Th>Grund des Endes</Table.Th>
              <Table.Th>Übernommen von</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {begleitungen
              .toSorted((a, b) => b.von.localeCompare(a.von))
              .map(({ id, von, bis, grund, uebergebenAn, bemerkung }) => (
                <Table.Tr key={id}>
                  <Table.Td className="zahl">{zeigeDatum(von)}</Table.Td>
                  <Table.Td className="zahl">{bis === null ? 'dauert an' : zeigeDatum(bis)}</Table.Td>
                  <Table.Td>
                    {grund === null ? '–' : ABSCHLUSSGRUND_LABEL[grund]}
                    {bemerkung !== '' && (
                      <Text size="sm" c="dimmed">
                        {bemerkung}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>{uebergebenAn || '–'}</Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
    </Feldgruppe>
  );
}
