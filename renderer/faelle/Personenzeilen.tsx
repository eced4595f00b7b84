import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ActionIcon, Button, Group, NativeSelect, Table, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { FAMILIENROLLE_LABEL } from '../../shared/faelle/labels.ts';
import { GESCHLECHT_LABEL } from '../../shared/personal/labels.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Geburtsfeld } from './Geburtsfeld.tsx';
import { weiterePerson, type NeuerFallFormular } from './neuerFall.ts';

const HOECHSTENS = 30;

/** Who belongs to the household, a line each; Enter goes to the next line and makes one. */
export function Personenzeilen({
  form,
  onZeile,
}: {
  readonly form: NeuerFallFormular;
  /** Which line is being typed in. */
  readonly onZeile: (zeile: number) => void;
}) {
  const { personen } = form.values;
  const koerper = useRef<HTMLTableSectionElement>(null);
  const naechste = useRef<number | null>(null);
  const anzahl = personen.length;

  const inZeile = (zeile: number) =>
    koerper.current?.querySelectorAll('tr')[zeile]?.querySelector<HTMLElement>('input')?.focus();

  useEffect(() => {
    if (naechste.current !== null) inZeile(naechste.current);
    naechste.current = null;
  }, [anzahl]);

  function fuegeHinzu() {
    if (anzahl >= HOECHSTENS) return;
    naechste.current = anzahl;
    form.insertListItem('personen', weiterePerson(personen));
    if (anzahl === 1 && form.values.art === 'einzelperson') form.setFieldValue('art', 'familie');
  }

  function beiTaste(ereignis: KeyboardEvent, zeile: number) {
    if (ereignis.key !== 'Enter' || !(ereignis.target instanceof HTMLInputElement)) return;
    ereignis.preventDefault();
    if (zeile + 1 < anzahl) inZeile(zeile + 1);
    else fuegeHinzu();
  }

  return (
    <Feldgruppe
      titel="Personen"
      spalten={1}
      hinweis="Ein einzelner Name genügt. Eingabetaste: nächste Zeile. Alles Weitere steht später bei der Person."
    >
      <Table.ScrollContainer minWidth="46rem" type="native">
        <Table aria-label="Personen" verticalSpacing={4} horizontalSpacing={6} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Vorname</Table.Th>
              <Table.Th>Nachname</Table.Th>
              <Table.Th w="8.5rem">Geboren</Table.Th>
              <Table.Th w="9.5rem">Geschlecht</Table.Th>
              <Table.Th w="10.5rem">In der Familie</Table.Th>
              <Table.Th w="3rem" aria-label="Entfernen" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody ref={koerper}>
            {personen.map((person, zeile) => {
              const pfad = `personen.${zeile}.`;
              const nummer = `Person ${zeile + 1}`;
              return (
                <Table.Tr
                  key={zeile}
                  style={{ verticalAlign: 'top' }}
                  onFocus={() => onZeile(zeile)}
                  onKeyDown={(ereignis) => beiTaste(ereignis, zeile)}
                >
                  <Table.Td>
                    <TextInput
                      autoFocus={zeile === 0}
                      aria-label={`${nummer}: Vorname`}
                      {...form.getInputProps(`${pfad}vorname`)}
                    />
                  </Table.Td>
                  <Table.Td>
                    <TextInput aria-label={`${nummer}: Nachname`} {...form.getInputProps(`${pfad}nachname`)} />
                  </Table.Td>
                  <Table.Td>
                    <Geburtsfeld
                      aria-label={`${nummer}: Geboren`}
                      pfad={pfad}
                      geburt={person}
                      error={form.errors[`${pfad}geburtsdatum`] ?? form.errors[`${pfad}geburtsjahr`]}
                      onGeburt={(geburt) => form.setFieldValue(`personen.${zeile}`, { ...person, ...geburt })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <NativeSelect
                      aria-label={`${nummer}: Geschlecht`}
                      data={auswahlAus(GESCHLECHT_LABEL)}
                      {...form.getInputProps(`${pfad}geschlecht`)}
                    />
                  </Table.Td>
                  <Table.Td>
                    <NativeSelect
                      aria-label={`${nummer}: In der Familie`}
                      data={auswahlAus(FAMILIENROLLE_LABEL)}
                      {...form.getInputProps(`${pfad}rolle`)}
                    />
                  </Table.Td>
                  <Table.Td>
                    {anzahl > 1 && (
                      <ActionIcon
                        mt={4}
                        aria-label={`${nummer} entfernen`}
                        onClick={() => form.removeListItem('personen', zeile)}
                      >
                        <IconTrash size="1rem" aria-hidden />
                      </ActionIcon>
                    )}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size="1rem" aria-hidden />}
          disabled={anzahl >= HOECHSTENS}
          onClick={fuegeHinzu}
        >
          Person hinzufügen
        </Button>
        <Text size="sm" c="dimmed">
          Geboren: Tag oder nur das Jahr; leer, wenn unbekannt.
        </Text>
      </Group>
    </Feldgruppe>
  );
}
