import { ActionIcon, Button, Group, Menu, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { IconCalendarPlus, IconEqual, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ErklaerterBetrag } from '../../shared/foundation/certainty.ts';
import { istDatum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { auszahlungenVorschlagen, gleichAufgeteilt } from '../../shared/vereinbarungen/defaults.ts';
import { BERICHTSRHYTHMUS_LABEL, FINANZIERUNGSFORM_LABEL } from '../../shared/vereinbarungen/labels.ts';
import { zBerichtsrhythmus } from '../../shared/vereinbarungen/types.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { kommunenName } from '../ui/namen.ts';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { WarumZahl } from '../ui/WarumZahl.tsx';
import type { AbschnittProps } from './formular.ts';

/** §§ 4 and 5: what the Landkreis pays and the Gemeinde bears, who in the Verband, and when it is paid out. */
export function GeldAbschnitt(props: AbschnittProps) {
  const { form, istGesperrt, berechnung } = props;
  return (
    <Stack gap="md">
      <Feldgruppe titel="Finanzierung im ganzen Zeitraum" spalten={3}>
        <GanzeBreite>
          <SegmentedControl
            aria-label="Form des Betrags"
            data={auswahlAus(FINANZIERUNGSFORM_LABEL)}
            disabled={istGesperrt}
            {...form.getInputProps('finanzierungsform')}
          />
        </GanzeBreite>
        <Betragsfeld label="Gesamtbetrag" disabled={istGesperrt} {...form.getInputProps('gesamtCent')} />
        <Betragsfeld label="Anteil des Landkreises" disabled={istGesperrt} {...form.getInputProps('landkreisCent')} />
        <Betragsfeld
          label="Eigenanteil"
          description="der Gemeinde oder des Verbands"
          disabled={istGesperrt}
          {...form.getInputProps('eigenanteilCent')}
        />
        <Summe name="Anteil des Landkreises und Eigenanteil" betrag={berechnung.finanzierung} />
      </Feldgruppe>
      <AufteilungGruppe {...props} />
      <AuszahlungenGruppe {...props} />
    </Stack>
  );
}

function Summe({ name, betrag }: { readonly name: string; readonly betrag: ErklaerterBetrag }) {
  return (
    <GanzeBreite>
      <Group gap="sm">
        <Text c="dimmed" size="sm">
          {name}
        </Text>
        <WarumZahl betrag={betrag} fett />
      </Group>
    </GanzeBreite>
  );
}

function AufteilungGruppe({ form, istGesperrt, kommunen, berechnung }: AbschnittProps) {
  const { aufteilung } = form.values;
  const freie = kommunen.filter(
    ({ id, art }) =>
      (art === 'gemeinde' || art === 'stadt' || art === 'erfuellende_gemeinde') &&
      !aufteilung.some(({ kommuneId }) => kommuneId === id),
  );
  const fuegeHinzu = (kommuneId: KommuneId) =>
    form.insertListItem('aufteilung', { kommuneId, landkreisCent: 0, eigenanteilCent: 0 });
  return (
    <Feldgruppe
      titel="Aufteilung im Verband"
      spalten={1}
      hinweis="Was jede Gemeinde davon hat und trägt. Eine einzelne Gemeinde lässt die Aufteilung leer."
    >
      {aufteilung.length > 0 && (
        <Tabellenrahmen titel="Aufteilung im Verband" breite="34rem">
          <Table withRowBorders={false} maw="48rem" aria-label="Aufteilung im Verband">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Gemeinde</Table.Th>
                <Table.Th w="11rem" ta="right">
                  Landkreis
                </Table.Th>
                <Table.Th w="11rem" ta="right">
                  Eigenanteil
                </Table.Th>
                <Table.Th w="3rem" aria-label="Entfernen" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {aufteilung.map(({ kommuneId }, zeile) => {
                const name = kommunenName(kommunen, kommuneId);
                return (
                  <Table.Tr key={kommuneId}>
                    <Table.Td>{name}</Table.Td>
                    <Table.Td>
                      <Betragsfeld
                        aria-label={`Anteil des Landkreises ${name}`}
                        disabled={istGesperrt}
                        {...form.getInputProps(`aufteilung.${zeile}.landkreisCent`)}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Betragsfeld
                        aria-label={`Eigenanteil ${name}`}
                        disabled={istGesperrt}
                        {...form.getInputProps(`aufteilung.${zeile}.eigenanteilCent`)}
                      />
                    </Table.Td>
                    <Table.Td>
                      {!istGesperrt && (
                        <ActionIcon
                          aria-label={`${name} aus der Aufteilung nehmen`}
                          onClick={() => form.removeListItem('aufteilung', zeile)}
                        >
                          <IconTrash size="1rem" aria-hidden />
                        </ActionIcon>
                      )}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th scope="row">Summe</Table.Th>
                <Table.Td ta="right">
                  {berechnung.aufteilungLandkreis && <WarumZahl betrag={berechnung.aufteilungLandkreis} fett />}
                </Table.Td>
                <Table.Td ta="right">
                  {berechnung.aufteilungEigenanteil && <WarumZahl betrag={berechnung.aufteilungEigenanteil} fett />}
                </Table.Td>
                <Table.Td />
              </Table.Tr>
            </Table.Tfoot>
          </Table>
        </Tabellenrahmen>
      )}
      {!istGesperrt && (
        <Group>
          {freie.length > 0 && (
            <Menu position="bottom-start">
              <Menu.Target>
                <Button size="xs" variant="subtle" leftSection={<IconPlus size="1rem" aria-hidden />}>
                  Gemeinde hinzufügen
                </Button>
              </Menu.Target>
              <Menu.Dropdown mah="20rem" style={{ overflowY: 'auto' }}>
                {freie.map(({ id, name }) => (
                  <Menu.Item key={id} onClick={() => fuegeHinzu(id)}>
                    {name}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
          {aufteilung.length > 0 && (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconEqual size="1rem" aria-hidden />}
              onClick={() => form.setFieldValue('aufteilung', gleichAufgeteilt(aufteilung, form.getValues()))}
            >
              Zu gleichen Teilen
            </Button>
          )}
        </Group>
      )}
    </Feldgruppe>
  );
}

function AuszahlungenGruppe({ form, istGesperrt, berechnung }: AbschnittProps) {
  const { auszahlungen, von, bis, landkreisCent } = form.values;
  const istZeitraumKlar = istDatum(von) && istDatum(bis) && von <= bis;
  return (
    <Feldgruppe
      titel="Auszahlungen des Landkreises"
      spalten={1}
      hinweis="Geplante Tage und Beträge (Soll). Nach der Abstimmung stehen sie bei den Fristen."
    >
      {auszahlungen.length > 0 && (
        <Tabellenrahmen titel="Auszahlungen des Landkreises" breite="26rem">
          <Table withRowBorders={false} maw="36rem" aria-label="Auszahlungen des Landkreises">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Tag</Table.Th>
                <Table.Th w="12rem" ta="right">
                  Betrag
                </Table.Th>
                <Table.Th w="3rem" aria-label="Entfernen" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {auszahlungen.map((_, zeile) => (
                <Table.Tr key={zeile}>
                  <Table.Td>
                    <Datumsfeld
                      aria-label={`Tag der Auszahlung ${zeile + 1}`}
                      disabled={istGesperrt}
                      {...form.getInputProps(`auszahlungen.${zeile}.faelligAm`)}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Betragsfeld
                      aria-label={`Betrag der Auszahlung ${zeile + 1}`}
                      disabled={istGesperrt}
                      {...form.getInputProps(`auszahlungen.${zeile}.betragCent`)}
                    />
                  </Table.Td>
                  <Table.Td>
                    {!istGesperrt && (
                      <ActionIcon
                        aria-label={`Auszahlung ${zeile + 1} entfernen`}
                        onClick={() => form.removeListItem('auszahlungen', zeile)}
                      >
                        <IconTrash size="1rem" aria-hidden />
                      </ActionIcon>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th scope="row">Summe</Table.Th>
                <Table.Td ta="right">
                  <WarumZahl betrag={berechnung.auszahlungen} fett />
                </Table.Td>
                <Table.Td />
              </Table.Tr>
            </Table.Tfoot>
          </Table>
        </Tabellenrahmen>
      )}
      {!istGesperrt && (
        <Group>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            disabled={!istZeitraumKlar}
            onClick={() => form.insertListItem('auszahlungen', { faelligAm: von, betragCent: 0 })}
          >
            Auszahlung hinzufügen
          </Button>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button
                size="xs"
                variant="subtle"
                leftSection={<IconCalendarPlus size="1rem" aria-hidden />}
                disabled={!istZeitraumKlar}
              >
                Gleiche Beträge vorschlagen
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {zBerichtsrhythmus.options.map((rhythmus) => (
                <Menu.Item
                  key={rhythmus}
                  onClick={() =>
                    form.setFieldValue('auszahlungen', auszahlungenVorschlagen({ von, bis }, landkreisCent, rhythmus))
                  }
                >
                  {BERICHTSRHYTHMUS_LABEL[rhythmus]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Group>
      )}
    </Feldgruppe>
  );
}
