import { useState } from 'react';
import { ActionIcon, Button, Card, Group, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconCircleCheck, IconClockPause, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ, QUALIFIKATIONSTYP_LABEL } from '../../shared/foerderrecht/labels.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neueGeplanteStelle } from '../../shared/personal/defaults.ts';
import { zGeplanteStelleEingabe, type GeplanteStelle } from '../../shared/personal/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Vzaefeld } from '../ui/Vzaefeld.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** Posts without a person, to add, change, mark as filled and delete. */
export function GeplanteStellen({
  stellen,
  kommunen,
}: {
  readonly stellen: readonly GeplanteStelle[];
  readonly kommunen: readonly Kommune[];
}) {
  const darf = useDarf('personal', 'schreiben');
  const { kommuneId } = useEinstellungen().einstellungen;
  const [inArbeit, setzeInArbeit] = useState<GeplanteStelle | 'neu' | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<GeplanteStelle | null>(null);
  const loeschen = useMutation(api.personal.geplanteStelleLoeschen.mutationOptions());
  const gezeigte = stellen.filter((stelle) => kommuneId === null || stelle.kommuneId === kommuneId);
  const bezeichnung = (stelle: GeplanteStelle) =>
    `Stelle ${kommunenName(kommunen, stelle.kommuneId)} ab ${zeigeDatum(stelle.ab)}`;
  return (
    <Stack gap="sm" component="section" aria-label="Geplante Stellen">
      <Title order={2} size="h3">
        Geplante Stellen
      </Title>
      {gezeigte.length === 0 ? (
        <Text c="dimmed">Keine. Hier stehen Stellen, die noch niemand innehat.</Text>
      ) : (
        <Tabellenrahmen titel="Geplante Stellen" breite="44rem">
          <Table aria-label="Geplante Stellen">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Kommune</Table.Th>
                <Table.Th ta="right">Anteil</Table.Th>
                <Table.Th>ab</Table.Th>
                <Table.Th>Qualifikation</Table.Th>
                <Table.Th>Bemerkung</Table.Th>
                <Table.Th>Stand</Table.Th>
                {darf && <Table.Th w="6rem" aria-label="Aktionen" />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {gezeigte.map((stelle) => (
                <Table.Tr key={stelle.id}>
                  <Table.Td>{kommunenName(kommunen, stelle.kommuneId)}</Table.Td>
                  <Table.Td ta="right" className="zahl">
                    {zeigeVzae(stelle.anteilHundertstel)} VZÄ
                  </Table.Td>
                  <Table.Td className="zahl">{zeigeDatum(stelle.ab)}</Table.Td>
                  <Table.Td>{QUALIFIKATIONSTYP_KURZ[stelle.qualifikationstyp]}</Table.Td>
                  <Table.Td>{stelle.bemerkung || '–'}</Table.Td>
                  <Table.Td>
                    {stelle.besetztAb === null ? (
                      <Zustandsmarke ton="warnt" symbol={IconClockPause}>
                        noch offen
                      </Zustandsmarke>
                    ) : (
                      <Zustandsmarke ton="gut" symbol={IconCircleCheck}>
                        {`besetzt ab ${zeigeDatum(stelle.besetztAb)}`}
                      </Zustandsmarke>
                    )}
                  </Table.Td>
                  {darf && (
                    <Table.Td>
                      <Group gap={4} wrap="nowrap" justify="flex-end">
                        <ActionIcon aria-label={`${bezeichnung(stelle)} ändern`} onClick={() => setzeInArbeit(stelle)}>
                          <IconPencil size="1rem" aria-hidden />
                        </ActionIcon>
                        <ActionIcon
                          aria-label={`${bezeichnung(stelle)} löschen`}
                          onClick={() => setzeZuLoeschen(stelle)}
                        >
                          <IconTrash size="1rem" aria-hidden />
                        </ActionIcon>
                      </Group>
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Tabellenrahmen>
      )}
      {darf && inArbeit === null && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            onClick={() => setzeInArbeit('neu')}
          >
            Stelle planen
          </Button>
        </Group>
      )}
      {inArbeit !== null && (
        <StelleFormular
          key={inArbeit === 'neu' ? 'neu' : inArbeit.id}
          bisher={inArbeit === 'neu' ? null : (stellen.find(({ id }) => id === inArbeit.id) ?? inArbeit)}
          kommunen={kommunen}
          vorschlag={kommuneId}
          onFertig={() => setzeInArbeit(null)}
        />
      )}
      <Fehlerhinweis fehler={zuLoeschen ? null : loeschen.error} />
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel="Geplante Stelle löschen?"
        folgen="Ist die Stelle besetzt, genügt der Tag unter „besetzt ab“; dann bleibt sie für frühere Stichtage stehen."
        knopf="Stelle löschen"
        onBestaetigt={() =>
          zuLoeschen ? loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version }) : Promise.resolve()
        }
      />
    </Stack>
  );
}

function StelleFormular({
  bisher,
  kommunen,
  vorschlag,
  onFertig,
}: {
  readonly bisher: GeplanteStelle | null;
  readonly kommunen: readonly Kommune[];
  readonly vorschlag: KommuneId | null;
  readonly onFertig: () => void;
}) {
  const heute = useHeute();
  const speichern = useMutation(api.personal.geplanteStelleSpeichern.mutationOptions());
  const formular = useFormular({
    schema: zGeplanteStelleEingabe,
    werte:
      bisher === null
        ? neueGeplanteStelle(vorschlag ?? ('' as KommuneId), heute)
        : zGeplanteStelleEingabe.parse(bisher),
    version: bisher?.version ?? null,
    speichere: (eingabe, version) => speichern.mutateAsync({ id: bisher?.id ?? null, version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: `geplante-stelle-${bisher?.id ?? 'neu'}`,
  });
  const { form } = formular;
  return (
    <Card>
      <Formularmeldung formular={formular} />
      <Feldgruppe titel={bisher ? 'Geplante Stelle ändern' : 'Stelle planen'} ebene={3} spalten={3}>
        <Select
          label="Kommune"
          searchable
          data={kommunenAuswahl(kommunen.filter(({ art }) => art !== 'freier_traeger'))}
          {...form.getInputProps('kommuneId')}
        />
        <Vzaefeld label="Anteil" {...form.getInputProps('anteilHundertstel')} />
        <Select
          label="Qualifikation"
          data={auswahlAus(QUALIFIKATIONSTYP_LABEL)}
          {...form.getInputProps('qualifikationstyp')}
        />
        <Datumsfeld label="ab" {...form.getInputProps('ab')} />
        <Datumsfeld label="besetzt ab" description="leer: noch offen" {...form.getInputProps('besetztAb')} />
        <TextInput label="Bemerkung" {...form.getInputProps('bemerkung')} />
      </Feldgruppe>
      <Formularaktionen formular={formular} istNeu onAbbrechen={onFertig} />
    </Card>
  );
}
