import { useState } from 'react';
import { Alert, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { anzahlEigenerWorte } from '../../shared/integrationsplaene/eigene-worte.ts';
import { Ausfertigungszeile } from './Ausfertigungszeile.tsx';
import { Papier, type Papierwahl } from './Papier.tsx';
import { istUebersetzt, usePlan } from './umgebung.ts';
import { ZUSAGEN } from './texte.ts';

/** Papers of a version: an own copy for every adult, one for the file, and the sheet of the next steps. */
export function Ausfertigungen({ istVeraendert }: { readonly istVeraendert: boolean }) {
  const { akte, fassung, vorlagen } = usePlan();
  const [wahl, setzeWahl] = useState<Papierwahl | null>(null);
  const eigene = anzahlEigenerWorte(fassung, (id) => id in ZUSAGEN || istUebersetzt(vorlagen, id));
  const erwachsene = fassung.unterschriften.flatMap(({ personId }) => {
    const person = akte.personen.find(({ id }) => id === personId);
    return person === undefined ? [] : [person];
  });
  if (wahl !== null) return <Papier wahl={wahl} istVeraendert={istVeraendert} onZurueck={() => setzeWahl(null)} />;
  return (
    <Stack gap="md" component="section" aria-label="Ausfertigungen">
      <Title order={2} size="h3">
        Ausfertigungen
      </Title>
      <Group gap="xs">
        {fassung.stand === 'entwurf' && (
          <Badge color="yellow" variant="outline">
            Entwurf
          </Badge>
        )}
        <Badge color="gray" variant="outline">
          Übersetzungen sind nicht amtlich
        </Badge>
        {eigene > 0 && (
          <Badge color="gray" variant="outline">
            {eigene === 1 ? '1 Text nicht übersetzt' : `${eigene} Texte nicht übersetzt`}
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        Jede erwachsene Person bekommt eine eigene Ausfertigung, auf Deutsch oder auf Deutsch neben ihrer Sprache. Die
        deutsche Fassung gilt. Eigene Worte stehen nur auf Deutsch da. Gedruckt wird ohne Netz.
      </Text>
      {akte.haushalt.istGeschuetzt && (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
          In diesem Haushalt besteht eine Auskunftssperre oder eine Schutzanschrift. Auf keiner Ausfertigung steht eine
          Anschrift. Vor einer gemeinsamen Ausfertigung prüfen, wer sie lesen kann.
        </Alert>
      )}
      {istVeraendert && (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
          Die Papiere zeigen den gespeicherten Stand. Mit Strg+S werden die Änderungen übernommen.
        </Alert>
      )}
      <Card padding={0}>
        {erwachsene.map((person) => (
          <Ausfertigungszeile key={person.id} person={person} onVorschau={setzeWahl} />
        ))}
        <Ausfertigungszeile person={null} onVorschau={setzeWahl} />
      </Card>
    </Stack>
  );
}
