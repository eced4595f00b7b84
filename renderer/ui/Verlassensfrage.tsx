import { useEffect, useState } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useBlocker } from 'react-router';
import { speichereFormulare, useSpeicherstand, veraenderteFormulare, zuSpeicherndeFormulare } from './speicherstand.ts';

/**
 * Part of every page (`Seite`): Ctrl+S saves its forms, and leaving it with changes asks, closing the window too. It
 * knows all forms of the page, also one whose fields stand on a tab that is not shown.
 */
export function Verlassensfrage() {
  const { istVeraendert } = useSpeicherstand();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && veraenderteFormulare().length > 0,
  );
  useHotkeys([['mod+S', () => void speichereFormulare(zuSpeicherndeFormulare())]], [], true);

  useEffect(() => {
    if (!istVeraendert) return undefined;
    const frage = (ereignis: BeforeUnloadEvent) => ereignis.preventDefault();
    window.addEventListener('beforeunload', frage);
    return () => window.removeEventListener('beforeunload', frage);
  }, [istVeraendert]);

  // What could not be saved shows its field; the question must not take the focus back to where it was before.
  const [gibtFokusZurueck, setzeFokusZurueck] = useState(true);

  function bleibe() {
    setzeFokusZurueck(true);
    blocker.reset?.();
  }

  async function speichereUndGehe() {
    const istGelungen = await speichereFormulare(veraenderteFormulare());
    setzeFokusZurueck(istGelungen);
    if (istGelungen) blocker.proceed?.();
    else blocker.reset?.();
  }

  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={bleibe}
      title="Änderungen noch nicht gespeichert"
      returnFocus={gibtFokusZurueck}
    >
      <Stack>
        <Text>Beim Verlassen der Seite gehen die nicht gespeicherten Eingaben verloren.</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={bleibe}>
            Hier bleiben
          </Button>
          <Button
            variant="default"
            onClick={() => {
              veraenderteFormulare().forEach((formular) => formular.verwerfen());
              blocker.proceed?.();
            }}
          >
            Verwerfen
          </Button>
          <Button data-autofocus onClick={() => void speichereUndGehe()}>
            Speichern
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
