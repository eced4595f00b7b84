import { useState, type ComponentType, type DragEvent } from 'react';
import { Button, FileButton, Group, Paper, Text } from '@mantine/core';
import classes from './dateiablage.module.css';

/** A place for files: dropped here, or chosen with the button; while one is read it takes no other. */
export function Dateiablage({
  symbol: Symbol,
  name,
  text,
  hinweis,
  knopf,
  annehmbares,
  laeuft = false,
  onDatei,
}: {
  readonly symbol: ComponentType<{ size?: string; stroke?: number; 'aria-hidden'?: boolean }>;
  /** Said to screen readers: what the place is for. */
  readonly name: string;
  readonly text: string;
  readonly hinweis: string;
  readonly knopf: string;
  /** Endings or kinds for the dialog; missing: any file. */
  readonly annehmbares?: string;
  readonly laeuft?: boolean;
  readonly onDatei: (dateien: readonly File[]) => void;
}) {
  const [istDarueber, setzeDarueber] = useState(false);
  const beimZiehen = (ereignis: DragEvent) => {
    if (!ereignis.dataTransfer.types.includes('Files')) return;
    ereignis.preventDefault();
    setzeDarueber(true);
  };
  return (
    <Paper
      withBorder
      p="md"
      className={classes['ablage']}
      data-darueber={istDarueber || undefined}
      role="group"
      aria-label={name}
      onDragEnter={beimZiehen}
      onDragOver={beimZiehen}
      onDragLeave={() => setzeDarueber(false)}
      onDrop={(ereignis) => {
        ereignis.preventDefault();
        setzeDarueber(false);
        if (!laeuft) onDatei([...ereignis.dataTransfer.files]);
      }}
    >
      <Group gap="md" align="center">
        <Symbol size="2rem" stroke={1.4} aria-hidden />
        <div className={classes['ablagetext']}>
          <Text fw={600}>{text}</Text>
          <Text size="sm" c="dimmed">
            {hinweis}
          </Text>
        </div>
        <FileButton multiple {...(annehmbares ? { accept: annehmbares } : {})} onChange={onDatei}>
          {(props) => (
            <Button {...props} variant="default" loading={laeuft}>
              {knopf}
            </Button>
          )}
        </FileButton>
      </Group>
    </Paper>
  );
}
