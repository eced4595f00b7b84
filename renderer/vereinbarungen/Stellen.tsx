import { ActionIcon, Button, Card, Group, Menu, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { istDatum } from '../../shared/foundation/date.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_LABEL } from '../../shared/foerderrecht/labels.ts';
import { TRAEGERART_LABEL } from '../../shared/personal/labels.ts';
import { neueVereinbarungsstelle, vereinbarungsstellenAusPersonal } from '../../shared/vereinbarungen/defaults.ts';
import { gebundeneKommunen } from '../../shared/vereinbarungen/vereinbarungsdaten.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { personName } from '../ui/namen.ts';
import { Vzaefeld } from '../ui/Vzaefeld.tsx';
import type { AbschnittProps } from './formular.ts';

/** § 3: the posts with person or „noch offen“, share, employer, qualification and days. */
export function StellenAbschnitt(props: AbschnittProps) {
  const { form, istGesperrt, personal, kommunen, berechnung } = props;
  const { stellen, von, bis } = form.values;
  const istZeitraumKlar = istDatum(von) && istDatum(bis) && von <= bis;
  const freie = nachNamen(personal, personName).filter(
    ({ id }) => !stellen.some(({ personalId }) => personalId === id),
  );
  return (
    <Stack gap="md">
      {stellen.length === 0 && <Text c="dimmed">Noch keine Stelle.</Text>}
      {stellen.map((_, stelle) => (
        <Stellenkarte key={stelle} {...props} stelle={stelle} />
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
                    const orte = gebundeneKommunen(form.getValues());
                    const neue = vereinbarungsstellenAusPersonal(person, { von, bis }, orte, kommunen);
                    const ohneAnteil = {
                      ...neueVereinbarungsstelle(von, bis, person.traegerart),
                      personalId: person.id,
                      qualifikation: person.qualifikation.typ,
                    };
                    form.setFieldValue('stellen', [
                      ...form.getValues().stellen,
                      ...(neue.length > 0 ? neue : [ohneAnteil]),
                    ]);
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
            onClick={() => form.insertListItem('stellen', neueVereinbarungsstelle(von, bis, 'kommune'))}
          >
            Offene Stelle eintragen
          </Button>
        </Group>
      )}
      {stellen.length > 0 && (
        <Card>
          <Group justify="space-between">
            <Text fw={650}>Summe der Stellen</Text>
            <Text className="zahl">{zeigeVzae(berechnung.vzaeSummeHundertstel)} VZÄ</Text>
          </Group>
        </Card>
      )}
    </Stack>
  );
}

function Stellenkarte({ form, istGesperrt, personal, stelle }: AbschnittProps & { readonly stelle: number }) {
  const eintrag = form.values.stellen[stelle];
  if (!eintrag) return null;
  const pfad = `stellen.${stelle}`;
  const person = personal.find(({ id }) => id === eintrag.personalId);
  const titel = `Stelle ${stelle + 1}: ${person ? personName(person) : 'noch offen'}`;
  return (
    <Card component="section" aria-label={titel}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2}>{titel}</Title>
        {!istGesperrt && (
          <ActionIcon aria-label={`${titel} entfernen`} onClick={() => form.removeListItem('stellen', stelle)}>
            <IconTrash size="1.125rem" aria-hidden />
          </ActionIcon>
        )}
      </Group>
      <Feldgruppe titel="Person und Dauer" spalten={3} ebene={3}>
        <TextInput
          label="Bezeichnung der Stelle"
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.bezeichnung`)}
        />
        <Select
          label="Person"
          placeholder="noch offen"
          clearable
          searchable
          data={nachNamen(personal, personName).map((kandidat) => ({
            value: kandidat.id,
            label: personName(kandidat),
          }))}
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.personalId`)}
        />
        <Vzaefeld label="Anteil" disabled={istGesperrt} {...form.getInputProps(`${pfad}.anteilHundertstel`)} />
        <Datumsfeld label="von" disabled={istGesperrt} {...form.getInputProps(`${pfad}.von`)} />
        <Datumsfeld label="bis" disabled={istGesperrt} {...form.getInputProps(`${pfad}.bis`)} />
      </Feldgruppe>
      <Feldgruppe titel="Anstellung und Qualifikation" spalten={3} ebene={3}>
        <Select
          label="Angestellt bei"
          data={auswahlAus(TRAEGERART_LABEL)}
          allowDeselect={false}
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.traegerart`)}
        />
        <TextInput
          label="Name des Anstellungsträgers"
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.traeger`)}
        />
        <Select
          label="Qualifikation"
          placeholder="noch offen"
          clearable
          data={auswahlAus(QUALIFIKATIONSTYP_LABEL)}
          disabled={istGesperrt}
          {...form.getInputProps(`${pfad}.qualifikation`)}
        />
      </Feldgruppe>
    </Card>
  );
}
