import type { ReactNode } from 'react';
import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';

/** A column of a table of entries. */
export interface Eintragsspalte {
  readonly titel: string;
  readonly breite?: string;
  /** The control of one row; `pfad` is the path of the row in the form, `nummer` its name: „Fortbildung 2“. */
  readonly feld: (pfad: string, nummer: string) => ReactNode;
}

/**
 * A list of a person's record as a table in which every row can be changed: what is behind the button and the bin is up to
 * the form of the page.
 */
export function Eintraege({
  titel,
  hinweis,
  wort,
  pfad,
  eintraege,
  spalten,
  minBreite,
  leer,
  knopf,
  knopfHinweis,
  onNeu,
  onEntfernen,
  children,
}: {
  readonly titel: string;
  readonly hinweis?: ReactNode;
  /** One entry: „Fortbildung“. */
  readonly wort: string;
  /** Path of the list in the form. */
  readonly pfad: string;
  readonly eintraege: readonly { readonly id: string }[];
  readonly spalten: readonly Eintragsspalte[];
  readonly minBreite: string;
  readonly leer: string;
  readonly knopf: string;
  /** Why nothing can be added. */
  readonly knopfHinweis?: string | undefined;
  readonly onNeu: () => void;
  readonly onEntfernen: (zeile: number) => void;
  readonly children?: ReactNode;
}) {
  return (
    <Feldgruppe titel={titel} spalten={1} hinweis={hinweis}>
      {eintraege.length === 0 ? (
        <Text c="dimmed">{leer}</Text>
      ) : (
        <Table.ScrollContainer minWidth={minBreite}>
          <Table aria-label={titel} verticalSpacing={4} layout="fixed">
            <Table.Thead>
              <Table.Tr>
                {spalten.map((spalte) => (
                  <Table.Th key={spalte.titel} w={spalte.breite}>
                    {spalte.titel}
                  </Table.Th>
                ))}
                <Table.Th w="3rem" aria-label="Entfernen" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {eintraege.map((eintrag, zeile) => {
                const nummer = `${wort} ${zeile + 1}`;
                return (
                  <Table.Tr key={eintrag.id} style={{ verticalAlign: 'top' }}>
                    {spalten.map((spalte) => (
                      <Table.Td key={spalte.titel}>{spalte.feld(`${pfad}.${zeile}`, nummer)}</Table.Td>
                    ))}
                    <Table.Td>
                      <ActionIcon mt={4} aria-label={`${nummer} entfernen`} onClick={() => onEntfernen(zeile)}>
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
      {children}
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          disabled={knopfHinweis !== undefined}
          title={knopfHinweis}
          onClick={onNeu}
        >
          {knopf}
        </Button>
      </Group>
    </Feldgruppe>
  );
}
