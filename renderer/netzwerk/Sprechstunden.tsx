import { useState } from 'react';
import { Autocomplete, Button, Card, Group, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neueSprechstunde } from '../../shared/netzwerk/defaults.ts';
import { RHYTHMUS_LABEL, WOCHENTAG_LABEL } from '../../shared/netzwerk/labels.ts';
import { fehlerDerSprechstunde, zeigeZeit } from '../../shared/netzwerk/sprechstunden.ts';
import { zSprechstundeEingabe, type Raum, type Sprechstunde } from '../../shared/netzwerk/types.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { kommunenAuswahl, kommunenName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Uhrzeitfeld } from '../ui/Uhrzeitfeld.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { Satzaktionen } from './Satzaktionen.tsx';
import { useKommunenvorschlag } from './vorschlag.ts';

interface SprechstundenProps {
  readonly sprechstunden: readonly Sprechstunde[];
  readonly raeume: readonly Raum[];
  readonly kommunen: readonly Kommune[];
}

/** Regular Sprechstunden in the order of the week. */
export function Sprechstunden({ sprechstunden, raeume, kommunen }: SprechstundenProps) {
  const darf = useDarf('netzwerk', 'schreiben');
  const [inArbeit, setzeInArbeit] = useState<Sprechstunde | 'neu' | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Sprechstunde | null>(null);
  const loeschen = useMutation(api.netzwerk.sprechstundeLoeschen.mutationOptions());
  const name = (eine: Sprechstunde) => `Sprechstunde ${zeigeZeit(eine)}`;
  return (
    <Stack gap="sm" component="section" aria-label="Sprechstunden">
      <Title order={2} size="h3">
        Sprechstunden
      </Title>
      {sprechstunden.length === 0 ? (
        <Text c="dimmed">Noch keine. Eine Sprechstunde sagt, wo, wann und wer.</Text>
      ) : (
        <Tabellenrahmen titel="Sprechstunden" breite="44rem">
          <Table aria-label="Sprechstunden">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Wann</Table.Th>
                <Table.Th>Kommune</Table.Th>
                <Table.Th>Wo</Table.Th>
                <Table.Th>Wer</Table.Th>
                <Table.Th>Hinweis</Table.Th>
                {darf && <Table.Th w="6rem" aria-label="Aktionen" />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sprechstunden.map((eine) => (
                <Table.Tr key={eine.id}>
                  <Table.Td>{zeigeZeit(eine)}</Table.Td>
                  <Table.Td>{kommunenName(kommunen, eine.kommuneId)}</Table.Td>
                  <Table.Td>{eine.ort}</Table.Td>
                  <Table.Td>{eine.wer}</Table.Td>
                  <Table.Td>{eine.hinweis || '–'}</Table.Td>
                  {darf && (
                    <Satzaktionen
                      name={name(eine)}
                      onAendern={() => setzeInArbeit(eine)}
                      onLoeschen={() => setzeZuLoeschen(eine)}
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
            Sprechstunde anlegen
          </Button>
        </Group>
      )}
      {inArbeit !== null && (
        <SprechstundeFormular
          key={inArbeit === 'neu' ? 'neu' : inArbeit.id}
          bisher={inArbeit === 'neu' ? null : (sprechstunden.find(({ id }) => id === inArbeit.id) ?? inArbeit)}
          raeume={raeume}
          kommunen={kommunen}
          onFertig={() => setzeInArbeit(null)}
        />
      )}
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel="Sprechstunde löschen?"
        folgen="Sie steht danach auf keinem Blatt mehr."
        knopf="Sprechstunde löschen"
        onBestaetigt={() =>
          zuLoeschen ? loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version }) : Promise.resolve()
        }
      />
    </Stack>
  );
}

function SprechstundeFormular({
  bisher,
  raeume,
  kommunen,
  onFertig,
}: {
  readonly bisher: Sprechstunde | null;
  readonly raeume: readonly Raum[];
  readonly kommunen: readonly Kommune[];
  readonly onFertig: () => void;
}) {
  const vorschlag = useKommunenvorschlag(kommunen);
  const speichern = useMutation(api.netzwerk.sprechstundeSpeichern.mutationOptions());
  const formular = useFormular({
    schema: zSprechstundeEingabe,
    werte: bisher === null ? neueSprechstunde(vorschlag) : zSprechstundeEingabe.parse(bisher),
    version: bisher?.version ?? null,
    pruefe: fehlerDerSprechstunde,
    speichere: (eingabe, version) => speichern.mutateAsync({ id: bisher?.id ?? null, version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: `sprechstunde-${bisher?.id ?? 'neu'}`,
  });
  const { form } = formular;
  const orte = raeume.filter(({ kommuneId }) => kommuneId === form.values.kommuneId);
  return (
    <Card>
      <Title order={2} size="h3" mb="sm">
        {bisher ? 'Sprechstunde ändern' : 'Sprechstunde anlegen'}
      </Title>
      <Formularmeldung formular={formular} />
      <Feldgruppe titel="Wo und wer" ebene={3} spalten={3}>
        <Select
          label="Kommune"
          allowDeselect={false}
          data={kommunenAuswahl(kommunen)}
          {...form.getInputProps('kommuneId')}
        />
        <Autocomplete
          label="Ort"
          required
          description="Raum und Anschrift"
          data={[...new Set(orte.map(({ name, ort }) => [name, ort].filter((teil) => teil !== '').join(', ')))]}
          {...form.getInputProps('ort')}
        />
        <TextInput label="Wer" required description="wie es auf dem Blatt steht" {...form.getInputProps('wer')} />
      </Feldgruppe>
      <Feldgruppe titel="Wann" ebene={3} spalten={4}>
        <Select
          label="Wochentag"
          allowDeselect={false}
          data={auswahlAus(WOCHENTAG_LABEL)}
          {...form.getInputProps('wochentag')}
        />
        <Select
          label="Wie oft"
          allowDeselect={false}
          data={auswahlAus(RHYTHMUS_LABEL)}
          {...form.getInputProps('rhythmus')}
        />
        <Uhrzeitfeld label="von" {...form.getInputProps('von')} />
        <Uhrzeitfeld label="bis" {...form.getInputProps('bis')} />
      </Feldgruppe>
      <Feldgruppe titel="Hinweis" ebene={3} spalten={1}>
        <TextInput aria-label="Hinweis" placeholder="nicht in den Schulferien" {...form.getInputProps('hinweis')} />
      </Feldgruppe>
      <Formularaktionen formular={formular} istNeu onAbbrechen={onFertig} />
    </Card>
  );
}
