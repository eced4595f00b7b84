import { useState, type ReactNode } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Fehlerhinweis } from './Fehlerhinweis.tsx';

/**
 * Asks before something is deleted for good, and only then. The question names the consequence
 * („12 Beratungen werden mitgelöscht.“); the button names the act. A failure stands in the dialog.
 */
export interface BestaetigungProps {
  readonly offen: boolean;
  readonly onSchliessen: () => void;
  /** The question: „Gemeinde A-dorf löschen?“ */
  readonly titel: string;
  /** What will be gone. */
  readonly folgen: ReactNode;
  /** Word on the button, e.g. „Gemeinde löschen“. */
  readonly knopf: string;
  readonly onBestaetigt: () => Promise<unknown>;
}

export function Bestaetigung({ offen, onSchliessen, titel, folgen, knopf, onBestaetigt }: BestaetigungProps) {
  const [laeuft, setzeLaeuft] = useState(false);
  const [fehler, setzeFehler] = useState<unknown>(null);

  async function bestaetige() {
    setzeLaeuft(true);
    setzeFehler(null);
    try {
      await onBestaetigt();
      onSchliessen();
    } catch (geworfen) {
      setzeFehler(geworfen);
    } finally {
      setzeLaeuft(false);
    }
  }

  return (
    <Modal
      opened={offen}
      onClose={() => {
        setzeFehler(null);
        onSchliessen();
      }}
      title={titel}
    >
      <Stack>
        <Text component="div">{folgen}</Text>
        <Fehlerhinweis fehler={fehler} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onSchliessen} data-autofocus>
            Abbrechen
          </Button>
          <Button color="red" loading={laeuft} onClick={() => void bestaetige()}>
            {knopf}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
