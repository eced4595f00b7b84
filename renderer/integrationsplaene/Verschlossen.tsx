import { Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import classes from './plan.module.css';

/** In the place of confidential words: that there are some, and how they are opened. */
export function Verschlossen({
  was,
  onOeffnen,
}: {
  /** „Ziel“, „Angaben“ */
  readonly was: string;
  readonly onOeffnen: (() => void) | null;
}) {
  return (
    <div className={classes['verschlossen']}>
      <Group gap="xs" wrap="nowrap">
        <IconLock size="1.125rem" aria-hidden />
        <Text size="sm">Vertraulich: {was} liegt im verschlossenen Umschlag.</Text>
      </Group>
      {onOeffnen && (
        <Button size="xs" variant="default" className="nicht-drucken" onClick={onOeffnen}>
          Öffnen …
        </Button>
      )}
    </div>
  );
}
