import { useState } from 'react';
import { Button, Card, Group, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neuerRaum } from '../../shared/netzwerk/defaults.ts';
import { AUSKUNFT_LABEL } from '../../shared/netzwerk/labels.ts';
import { zRaumEingabe, type Raum } from '../../shared/netzwerk/types.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import { Satzaktionen } from './Satzaktionen.tsx';
import { useKommunenvorschlag } from './vorschlag.ts';

/** Rooms for talks, courses and meetings. */
export function Raeume({
  raeume,
  kommunen,
}: {
  readonly raeume: readonly Raum[];
  readonly kommunen: readonly Kommune[];
}) {
  const darf = useDarf('netzwerk', 'schreiben');
  const [inArbeit, setzeInArbeit] = useState<Raum | 'neu' | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Raum | null>(null);
  const loeschen = useMutation(api.netzwerk.raumLoeschen.mutationOptions());
  return (
    <Stack gap="sm" component="section" aria-label="Räume">
      <Title order={2} size="h3">
        Räume
      </Title>
      {raeume.length === 0 ? (
        <Text c="dimmed">Noch keiner. Hier stehen Räume für Gespräche, Kurse und Treffen.</Text>
      ) : (
        <Tabellenrahmen titel="Räume" breite="44rem">
          <Table aria-label="Räume">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Raum</Table.Th>
                <Table.Th>Kommune</Table.Th>
                <Table.Th>Ort</Table.Th>
                <Table.Th ta="right">Plätze</Table.Th>
                <Table.Th>Barrierefrei</Table.Th>
                <Table.Th>Buchbar</Table.Th>
                <Table.Th>Hinweis</Table.Th>
                {darf && <Table.Th w="6rem" aria-label="Aktionen" />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {raeume.map((raum) => (
                <Table.Tr key={raum.id}>
                  <Table.Td>{raum.name}</Table.Td>
                  <Table.Td>{kommunenName(kommunen, raum.kommuneId)}</Table.Td>
                  <Table.Td>{raum.ort || '–'}</Table.Td>
                  <Table.Td ta="right" className="zahl">
                    {raum.plaetze ?? '–'}
                  </Table.Td>
                  <Table.Td>{AUSKUNFT_LABEL[raum.barrierefrei]}</Table.Td>
                  <Table.Td>{raum.buchbar || '–'}</Table.Td>
                  <Table.Td>{raum.hinweis || '–'}</Table.Td>
                  {darf && (
                    <Satzaktionen
                      name={raum.name}
                      onAendern={() => setzeInArbeit(raum)}
                      onLoeschen={() => setzeZuLoeschen(raum)}
                    />
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
            disabled={kommunen.length === 0}
            onClick={() => setzeInArbeit('neu')}
          >
            Raum anlegen
          </Button>
        </Group>
      )}
      {inArbeit !== null && (
        <RaumFormular
          key={inArbeit === 'neu' ? 'neu' : inArbeit.id}
          bisher={inArbeit === 'neu' ? null : (raeume.find(({ id }) => id === inArbeit.id) ?? inArbeit)}
          kommunen={kommunen}
          onFertig={() => setzeInArbeit(null)}
        />
      )}
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel={`${zuLoeschen?.name ?? 'Raum'} löschen?`}
        folgen="Der Raum wird danach nicht mehr vorgeschlagen. Sprechstunden behalten ihren Ort."
        knopf="Raum löschen"
        onBestaetigt={() =>
          zuLoeschen ? loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version }) : Promise.resolve()
        }
      />
    </Stack>
  );
}

function RaumFormular({
  bisher,
  kommunen,
  onFertig,
}: {
  readonly bisher: Raum | null;
  readonly kommunen: readonly Kommune[];
  readonly onFertig: () => void;
}) {
  const vorschlag = useKommunenvorschlag(kommunen);
  const speichern = useMutation(api.netzwerk.raumSpeichern.mutationOptions());
  const formular = useFormular({
    schema: zRaumEingabe,
    werte: bisher === null ? neuerRaum(vorschlag) : zRaumEingabe.parse(bisher),
    version: bisher?.version ?? null,
    speichere: (eingabe, version) => speichern.mutateAsync({ id: bisher?.id ?? null, version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: `raum-${bisher?.id ?? 'neu'}`,
  });
  const { form } = formular;
  return (
    <Card>
      <Title order={2} size="h3" mb="sm">
        {bisher ? 'Raum ändern' : 'Raum anlegen'}
      </Title>
      <Formularmeldung formular={formular} />
      <Feldgruppe titel="Raum" ebene={3} spalten={3}>
        <Select
          label="Kommune"
          allowDeselect={false}
          data={kommunenAuswahl(kommunen)}
          {...form.getInputProps('kommuneId')}
        />
        <TextInput label="Name" required {...form.getInputProps('name')} />
        <TextInput label="Ort" {...form.getInputProps('ort')} />
        <Zahlenfeld label="Plätze" {...form.getInputProps('plaetze')} />
        <Select
          label="Barrierefrei"
          allowDeselect={false}
          data={auswahlAus(AUSKUNFT_LABEL)}
          {...form.getInputProps('barrierefrei')}
        />
        <TextInput label="Buchbar" description="von wem und bei wem" {...form.getInputProps('buchbar')} />
      </Feldgruppe>
      <Feldgruppe titel="Hinweis" ebene={3} spalten={1}>
        <TextInput aria-label="Hinweis" {...form.getInputProps('hinweis')} />
      </Feldgruppe>
      <Formularaktionen formular={formular} istNeu onAbbrechen={onFertig} />
    </Card>
  );
}
