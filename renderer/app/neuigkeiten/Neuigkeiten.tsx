import { Badge, Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { zeigeDatumLang } from '../../../shared/foundation/date.ts';
import { FASSUNGEN, type Marke } from './fassungen.ts';
import classes from './neuigkeiten.module.css';

const FARBE: Record<Marke, string> = { Neu: 'geleit', Verbessert: 'teal', Behoben: 'yellow', Entfernt: 'gray' };

/** „Was ist neu“: every version with what came, got better, was mended or went. Opens by itself after a new version. */
export function Neuigkeiten({ offen, onSchliessen }: { readonly offen: boolean; readonly onSchliessen: () => void }) {
  return (
    <Modal opened={offen} onClose={onSchliessen} title="Was ist neu" size="44rem">
      <Stack gap="lg">
        {FASSUNGEN.map(({ version, datum, eintraege }) => (
          <section key={version} aria-label={`Version ${version}`}>
            <Title order={2} size="h4">
              Version {version}
            </Title>
            <Text size="sm" c="dimmed">
              {zeigeDatumLang(datum)}
            </Text>
            <ul className={classes['eintraege']}>
              {eintraege.map(({ marke, text }) => (
                <li key={text}>
                  <Badge size="sm" variant="light" color={FARBE[marke]} className={classes['marke']}>
                    {marke}
                  </Badge>
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Group justify="flex-end">
          <Button onClick={onSchliessen} data-autofocus>
            Schließen
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
