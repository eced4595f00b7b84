import { Button, Card, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { zPlaneinstellungen, type Planeinstellungen } from '../../shared/bibliothek/types.ts';
import { zeigeWochen } from '../../shared/bibliothek/labels.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';

const UEBERSCHRIFT = 'planeinstellungen';
const zEingabe = zPlaneinstellungen.pick({ mitKenntnisnahme: true, ueberpruefungNachWochen: true });

/** How the Kommune works with integration plans. */
export function Planeinstellungenkarte({ kommune, darf }: { readonly kommune: Kommune; readonly darf: boolean }) {
  const einstellungen = useQuery(api.bibliothek.einstellungen.queryOptions({ input: { kommuneId: kommune.id } }));
  return (
    <Card component="section" aria-labelledby={UEBERSCHRIFT} maw="44rem">
      <Title order={2} id={UEBERSCHRIFT} mb="sm">
        Integrationspläne in {kommune.name}
      </Title>
      <Abfrage abfrage={einstellungen}>
        {(geltende) => (darf ? <Formular geltende={geltende} /> : <Anzeige geltende={geltende} />)}
      </Abfrage>
    </Card>
  );
}

function Anzeige({ geltende }: { readonly geltende: Planeinstellungen }) {
  return (
    <Stack gap={4}>
      <Text>
        {geltende.mitKenntnisnahme
          ? 'Die Leitung nimmt jeden Plan zur Kenntnis und unterschreibt.'
          : 'Eine Kenntnisnahme der Leitung ist nicht vorgesehen.'}
      </Text>
      <Text>Überprüfung nach {zeigeWochen(geltende.ueberpruefungNachWochen)}, als Vorschlag.</Text>
    </Stack>
  );
}

function Formular({ geltende }: { readonly geltende: Planeinstellungen }) {
  const { kommuneId, version, ...werte } = geltende;
  const speichern = useMutation(api.bibliothek.einstellungenSpeichern.mutationOptions());
  const formular = useFormular({
    schema: zEingabe,
    werte,
    version,
    speichere: (eingabe, version) => speichern.mutateAsync({ ...eingabe, kommuneId, version }),
    entwurf: `planeinstellungen-${kommuneId}`,
  });
  const { form } = formular;
  return (
    <Stack>
      <Formularmeldung formular={formular} />
      <Checkbox
        label="Kenntnisnahme der Leitung"
        description="Auf jedem Plan steht eine Zeile, auf der die Leitung die Kenntnisnahme unterschreibt."
        {...form.getInputProps('mitKenntnisnahme', { type: 'checkbox' })}
      />
      <Zahlenfeld
        label="Überprüfung nach"
        description="Vorschlag ab dem Tag, an dem eine Fassung begonnen wird; im Plan frei zu ändern"
        einheit="Wochen"
        w={{ base: '100%', xs: '22rem' }}
        {...form.getInputProps('ueberpruefungNachWochen')}
      />
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {formular.istVeraendert ? 'Änderungen noch nicht gespeichert' : 'Gespeichert'}
        </Text>
        <Group gap="xs">
          <Button variant="default" disabled={!formular.istVeraendert || formular.laeuft} onClick={formular.verwerfen}>
            Verwerfen
          </Button>
          <Button
            loading={formular.laeuft}
            disabled={!formular.istVeraendert}
            onClick={() => void formular.speichern()}
            title="Strg+S"
            aria-keyshortcuts="Control+S"
          >
            Speichern
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
