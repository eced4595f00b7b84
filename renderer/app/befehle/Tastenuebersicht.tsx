import { Kbd, Modal, Stack, Table, Text, Title } from '@mantine/core';

const TASTEN: readonly { readonly titel: string; readonly zeilen: readonly (readonly [string, string])[] }[] = [
  {
    titel: 'Überall',
    zeilen: [
      ['Strg+K', 'Suchen oder Befehl'],
      ['F1', 'Handbuch zu dieser Seite'],
      ['Strg+L', 'Sperren'],
      ['?', 'Diese Übersicht'],
      ['Esc', 'Dialog oder Menü schließen'],
    ],
  },
  {
    titel: 'In Listen',
    zeilen: [
      ['↑  ↓', 'Zur vorigen oder nächsten Zeile'],
      ['Pos1  Ende', 'Zur ersten oder letzten Zeile'],
      ['Eingabe', 'Zeile öffnen'],
    ],
  },
  {
    titel: 'In Formularen',
    zeilen: [
      ['Strg+S', 'Speichern'],
      ['Tab', 'Nächstes Feld'],
    ],
  },
];

/** The keys of the window, opened with „?“. */
export function Tastenuebersicht({
  offen,
  onSchliessen,
}: {
  readonly offen: boolean;
  readonly onSchliessen: () => void;
}) {
  return (
    <Modal opened={offen} onClose={onSchliessen} title="Tasten">
      <Stack>
        {TASTEN.map(({ titel, zeilen }) => (
          <div key={titel}>
            <Title order={2} size="h4">
              {titel}
            </Title>
            <Table aria-label={titel} verticalSpacing={4}>
              <Table.Tbody>
                {zeilen.map(([taste, wirkung]) => (
                  <Table.Tr key={taste}>
                    <Table.Td w="9rem">
                      <Kbd>{taste}</Kbd>
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
      </Stack>
    </Modal>
  );
}
