import { Kbd, Modal, Table, Text, Title } from '@mantine/core';
import { TASTENUEBERSICHT } from '../tasten.ts';
import classes from '../rahmen.module.css';

/** The keys of the window, opened with „?“. */
export function Tastenuebersicht({
  offen,
  onSchliessen,
}: {
  readonly offen: boolean;
  readonly onSchliessen: () => void;
}) {
  return (
    <Modal opened={offen} onClose={onSchliessen} title="Tasten" size="58rem" yOffset="4vh">
      <div className={classes['tasten']}>
        {TASTENUEBERSICHT.map(({ titel, tasten }) => (
          <div key={titel}>
            <Title order={2} size="h4">
              {titel}
            </Title>
            <Table aria-label={titel} verticalSpacing={4}>
              <Table.Tbody>
                {tasten.map(({ anzeige, wirkung }) => (
                  <Table.Tr key={anzeige}>
                    <Table.Td w="9rem">
                      <Kbd>{anzeige}</Kbd>
                    </Table.Td>
                    <Table.Td>
                      <Text>{wirkung}</Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        ))}
      </div>
    </Modal>
  );
}
