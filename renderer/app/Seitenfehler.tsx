import { Button, Group, Text } from '@mantine/core';
import { IconFileUnknown, IconMoodSad } from '@tabler/icons-react';
import { Link, useRouteError } from 'react-router';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Seite } from '../ui/Seite.tsx';

/** An address that leads nowhere. */
export function NichtGefunden() {
  return (
    <Seite titel="Seite nicht gefunden">
      <LeererZustand
        symbol={IconFileUnknown}
        titel="Diese Adresse führt zu keiner Seite"
        text="Vielleicht wurde der Eintrag gelöscht."
        aktion={
          <Button component={Link} to="/">
            Zur Startseite
          </Button>
        }
      />
    </Seite>
  );
}

/** A page that could not be drawn or loaded. */
export function Seitenfehler() {
  const fehler = useRouteError();
  return (
    <Seite titel="Seite nicht verfügbar">
      <LeererZustand
        symbol={IconMoodSad}
        titel="Diese Seite konnte nicht angezeigt werden"
        text={
          <>
            <Text>Gespeicherte Daten sind davon nicht berührt.</Text>
            {fehler instanceof Error && (
              <Text size="xs" mt="xs">
                Für die Betreuung: {fehler.name}: {fehler.message}
              </Text>
            )}
          </>
        }
        aktion={
          <Group>
            <Button onClick={() => window.location.reload()}>Neu laden</Button>
            <Button variant="default" component={Link} to="/">
              Zur Startseite
            </Button>
          </Group>
        }
      />
    </Seite>
  );
}
