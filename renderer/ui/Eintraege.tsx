import { useEffect, useRef, type ReactNode } from 'react';
import { ActionIcon, Button, Card, Group, Table, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Feldgruppe } from './Feldgruppe.tsx';
import classes from './ui.module.css';

/** A column of a table of entries. */
export interface Eintragsspalte {
  readonly titel: string;
  readonly breite?: string;
  /** The control of one row; `pfad` is the path of the row in the form, `nummer` its name: „Fortbildung 2“. */
  readonly feld: (pfad: string, nummer: string) => ReactNode;
}

interface EintraegeProps {
  readonly titel: string;
  readonly hinweis?: ReactNode;
  /** One entry: „Fortbildung“. */
  readonly wort: string;
  /** Path of the list in the form. */
  readonly pfad: string;
  /** Told apart by their `id`; entries without one by their place. */
  readonly eintraege: readonly object[];
  readonly spalten: readonly Eintragsspalte[];
  /** Narrower than this the table scrolls; null: too many fields for a line, each entry is a card. */
  readonly minBreite: string | null;
  readonly leer: string;
  readonly knopf: string;
  /** Why nothing can be added. */
  readonly knopfHinweis?: string | undefined;
  readonly onNeu: () => void;
  readonly onEntfernen: (zeile: number) => void;
  /** Level of the heading; 3 inside a card or a section that has one itself. */
  readonly ebene?: 2 | 3;
  readonly children?: ReactNode;
}

/**
 * A list of a record in which every entry can be changed: what is behind the button and the bin is up to the form of the
 * page. A new entry takes the focus with its first field, so that a list is filled without the mouse.
 */
export function Eintraege(props: EintraegeProps) {
  const { titel, hinweis, eintraege, leer, knopf, knopfHinweis, onNeu, minBreite, ebene = 2, children } = props;
  const liste = useRef<HTMLDivElement>(null);
  const willInNeuen = useRef(false);
  const anzahl = eintraege.length;
  useEffect(() => {
    if (!willInNeuen.current) return;
    willInNeuen.current = false;
    const neuer = [...(liste.current?.querySelectorAll<HTMLElement>('[data-eintrag]') ?? [])].at(-1);
    neuer?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [anzahl]);
  return (
    <Feldgruppe titel={titel} spalten={1} hinweis={hinweis} ebene={ebene}>
      {anzahl === 0 ? (
        <Text c="dimmed">{leer}</Text>
      ) : (
        <div ref={liste}>
          {minBreite === null ? <Karten {...props} /> : <Zeilen {...props} minBreite={minBreite} />}
        </div>
      )}
      {children}
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          disabled={knopfHinweis !== undefined}
          title={knopfHinweis}
          onClick={() => {
            willInNeuen.current = true;
            onNeu();
          }}
        >
          {knopf}
        </Button>
      </Group>
    </Feldgruppe>
  );
}

function Zeilen({
  titel,
  wort,
  pfad,
  eintraege,
  spalten,
  minBreite,
  onEntfernen,
}: EintraegeProps & { readonly minBreite: string }) {
  return (
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
              <Table.Tr key={schluessel(eintrag, zeile)} data-eintrag style={{ verticalAlign: 'top' }}>
                {spalten.map((spalte) => (
                  <Table.Td key={spalte.titel}>{spalte.feld(`${pfad}.${zeile}`, nummer)}</Table.Td>
                ))}
                <Table.Td>
                  <Entfernen nummer={nummer} onClick={() => onEntfernen(zeile)} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Karten({ wort, pfad, eintraege, spalten, onEntfernen }: EintraegeProps) {
  return eintraege.map((eintrag, zeile) => {
    const nummer = `${wort} ${zeile + 1}`;
    return (
      <Card
        key={schluessel(eintrag, zeile)}
        data-eintrag
        mt={zeile === 0 ? 0 : 'sm'}
        role="group"
        aria-label={nummer}
        padding="sm"
      >
        <Group wrap="nowrap" align="flex-start" gap="sm">
          <div className={classes['eintragskarte']}>
            {spalten.map((spalte) => (
              <div key={spalte.titel} style={spalte.breite === undefined ? undefined : { flexBasis: spalte.breite }}>
                <Text size="sm" fw={550} mb={2} aria-hidden>
                  {spalte.titel}
                </Text>
                {spalte.feld(`${pfad}.${zeile}`, nummer)}
              </div>
            ))}
          </div>
          <Entfernen nummer={nummer} onClick={() => onEntfernen(zeile)} />
        </Group>
      </Card>
    );
  });
}

function schluessel(eintrag: object, zeile: number): string | number {
  return 'id' in eintrag && typeof eintrag.id === 'string' ? eintrag.id : zeile;
}

function Entfernen({ nummer, onClick }: { readonly nummer: string; readonly onClick: () => void }) {
  return (
    <ActionIcon mt={4} aria-label={`${nummer} entfernen`} onClick={onClick}>
      <IconTrash size="1rem" aria-hidden />
    </ActionIcon>
  );
}
