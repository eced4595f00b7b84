import { ActionIcon, Group, Table } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';

/** Change and delete at the end of a row. */
export function Satzaktionen({
  name,
  onAendern,
  onLoeschen,
}: {
  /** The record in the names of the buttons. */
  readonly name: string;
  readonly onAendern: () => void;
  readonly onLoeschen: () => void;
}) {
  return (
    <Table.Td>
      <Group gap={4} wrap="nowrap" justify="flex-end">
        <ActionIcon aria-label={`${name} ändern`} onClick={onAendern}>
          <IconPencil size="1rem" aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={`${name} löschen`} onClick={onLoeschen}>
          <IconTrash size="1rem" aria-hidden />
        </ActionIcon>
      </Group>
    </Table.Td>
  );
}
