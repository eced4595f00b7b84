import {
  ActionIcon,
  Alert,
  Button,
  Card,
  Group,
  Menu,
  Select,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlus, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ausfuehrlich, neueStelle, stellenAusPersonal } from '../../shared/antraege/defaults.ts';
import type { Antragsberechnung } from '../../shared/antraege/types.ts';
import { istDatum } from '../../shared/foundation/date.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Vzaefeld } from '../ui/Vzaefeld.tsx';
import { WarumZahl } from '../ui/WarumZahl.tsx';
import { kommunenAuswahl, kommunenName, personName } from '../ui/namen.ts';
import { type AbschnittProps } from './formular.ts';

/** Part 3 of the paper: the posts with person, shares per Kommune, days and expenses. */
export function StellenAbschnitt(props: AbschnittProps) {
  const { form, istGesperrt, personal, berechnung } = props;
  const { stellen, von, bis } = form.values;
  const istZeitraumKlar = istDatum(von) && istDatum(bis) && von <= bis;
  const freie = nachNamen(personal, personName).filter(
    (person) => !stellen.some((stelle) => stelle.personalId === person.id),
  );
  return (
    <Stack gap="md">
      {stellen.length === 0 && (
        <Text c="dimmed">Noch keine Stelle. Jede Stelle gehört zu einer eingestellten Person mit ihren Anteilen.</Text>
      )}
      {stellen.map((_, stelle) => (
        <Stellenkarte key={stelle} {...props} stelle={stelle} betrag={berechnung?.stellen[stelle] ?? null} />
      ))}
      {!istGesperrt && (
        <Group>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button
                variant="default"
                leftSection={<IconUserPlus size="1rem" aria-hidden />}
                disabled={!istZeitraumKlar}
              >
                Stelle aus Personal übernehmen
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {freie.length === 0 && (
                <Menu.Item component={Link} to="/personal/neu">
                  Alle Personen sind eingetragen. Person anlegen
                </Menu.Item>
              )}
              {freie.map((person) => (
                <Menu.Item
                  key={person.id}
                  onClick={() => {
                    const neue = stellenAusPersonal(person, von, bis).map((eine) =>
                      ausfuehrlich(eine, person, personal),
                    );
                    const eintraege = neue.length > 0 ? neue : [{ ...neueStelle(von, bis), personalId: person.id }];
                    form.setFieldValue('stellen', [...form.getValues().stellen, ...eintraege]);
                  }}
                >
                  {personName(person)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button
            variant="subtle"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            disabled={!istZeitraumKlar}
            onClick={() => form.insertListItem('stellen', neueStelle(von, bis))}
          >
            Stelle ohne Person vorbereiten
          </Button>
        </Group>
      )}
      {berechnung && stellen.length > 0 && <Summenzeile berechnung={berechnung} />}
    </Stack>
  );
}

function Summenzeile({ berechnung }: { readonly berechnung: Antragsberechnung }) {
  return (
    <Card>
      <Group justify="space-between">
        <Text fw={650}>Summe der Stellen</Text>
        <Group gap="xl">
          <Text className="zahl">{zeigeVzae(berechnung.vzaeSummeHundertstel)} VZÄ</Text>
          <WarumZahl betrag={berechnung.stellensumme} fett />
        </Group>
      </Group>
    </Card>
  );
}

interface KarteProps extends AbschnittProps {
  readonly stelle: number;
  readonly betrag: Antragsberechnung['stellen'][number] | null;
}

function Stellenkarte({ form, istGesperrt, personal, kommunen, stelle, betrag }: KarteProps) {
  const eintrag = form.values.stellen[stelle];
  const pfad = `stellen.${stelle}`;
  if (!eintrag) return null;
  const person = personal.find((kandidat) => kandidat.id === eintrag.personalId);
  const titel = eintrag.bezeichnung || (person ? personName(person) : `Stelle ${stelle + 1}`);
  return (
    <Card component="section" aria-label={titel}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2}>{titel}</Title>
        <Group gap="lg">
          {betrag && <Text className="zahl">{zeigeVzae(betrag.vzaeHundertstel)} VZÄ</Text>}
          {betrag?.betrag && <WarumZahl betrag={betrag.betrag} fett />}
          {!istGesperrt && (
            <ActionIcon aria-label={`${titel} entfernen`} onClick={() => form.removeListItem('stellen', stelle)}>
              <IconTrash size="1.125rem" aria-hidden />
            </ActionIcon>
          )}
        </Group>
      </Group>
      <Feldgruppe titel="Person und Dauer" spalten={4} ebene={3}>
        <TextInput
          label="Bezeichnung der Stelle"
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.bezeichnung`)}
        />
        <Select
          label="Person"
          placeholder="noch nicht eingestellt"
          clearable
          searchable
          data={nachNamen(personal, personName).map((kandidat) => ({
            value: kandidat.id,
            label: personName(kandidat),
          }))}
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.personalId`)}
        />
        <Datumsfeld label="von" disabled={istGesperrt} {...form.getInputProps(`${pfad}.von`)} />
        <Datumsfeld label="bis" disabled={istGesperrt} {...form.getInputProps(`${pfad}.bis`)} />
      </Feldgruppe>
      <Teile form={form} istGesperrt={istGesperrt} kommunen={kommunen} stelle={stelle} />
      <Feldgruppe titel="Ausgaben im Zeitraum" spalten={3} ebene={3}>
        <Betragsfeld
          label="Personalausgaben"
          description="Arbeitgeberbrutto"
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.personalausgabenCent`)}
        />
        <Betragsfeld
          label="Fortbildung"
          description="auch Nachqualifizierung"
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.fortbildungCent`)}
        />
        <Betragsfeld
          label="Sachausgaben"
          description="trägt die Kommune"
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.sachausgabenCent`)}
        />
      </Feldgruppe>
      <Feldgruppe titel="Nachbesetzung und weitere Förderung" spalten={3} ebene={3}>
        <TextInput
          label="Nachbesetzung für"
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.nachbesetzungFuer`)}
        />
        <Datumsfeld label="Stelle frei seit" disabled={istGesperrt} {...form.getInputProps(`${pfad}.freiSeit`)} />
        <TextInput
          label="Weitere geförderte Anteile"
          description="derselben Person: Programm und VZÄ"
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.weitereProgramme`)}
        />
      </Feldgruppe>
    </Card>
  );
}

function Teile({
  form,
  istGesperrt,
  kommunen,
  stelle,
}: Pick<AbschnittProps, 'form' | 'istGesperrt' | 'kommunen'> & { readonly stelle: number }) {
  const pfad = `stellen.${stelle}.teile`;
  const teile = form.values.stellen[stelle]?.teile ?? [];
  const beteiligte = form.values.beteiligte.map((eintrag) => eintrag.kommuneId);
  const waehlbar = kommunen.filter(
    (kommune) => beteiligte.includes(kommune.id) || teile.some((teil) => teil.kommuneId === kommune.id),
  );
  const naechste = beteiligte.find((id) => !teile.some((teil) => teil.kommuneId === id));
  return (
    <Feldgruppe titel="Anteile je Kommune" spalten={1} ebene={3}>
      {teile.length > 0 && (
        <Table withRowBorders={false} maw="36rem" aria-label="Anteile je Kommune">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kommune</Table.Th>
              <Table.Th w="9rem">Anteil</Table.Th>
              <Table.Th w="3rem" aria-label="Entfernen" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {teile.map((teil, zeile) => {
              const name = kommunenName(kommunen, teil.kommuneId);
              return (
                <Table.Tr key={zeile}>
                  <Table.Td>
                    <Select
                      aria-label={`Kommune, Anteil ${zeile + 1}`}
                      data={kommunenAuswahl(waehlbar)}
                      disabled={istGesperrt}
                      {...form.getInputProps(`${pfad}.${zeile}.kommuneId`)}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Vzaefeld
                      aria-label={`Anteil ${name}`}
                      disabled={istGesperrt}
                      {...form.getInputProps(`${pfad}.${zeile}.anteilHundertstel`)}
                    />
                  </Table.Td>
                  <Table.Td>
                    {!istGesperrt && (
                      <ActionIcon
                        aria-label={`Anteil ${name} entfernen`}
                        onClick={() => form.removeListItem(pfad, zeile)}
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
      )}
      {typeof form.errors[pfad] === 'string' && <Alert color="red">{form.errors[pfad]}</Alert>}
      {!istGesperrt && naechste && (
        <Group>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            onClick={() => form.insertListItem(pfad, { kommuneId: naechste, anteilHundertstel: 50 })}
          >
            Anteil hinzufügen
          </Button>
        </Group>
      )}
    </Feldgruppe>
  );
}
