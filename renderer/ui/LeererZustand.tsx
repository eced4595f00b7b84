import type { ComponentType, ReactNode } from 'react';
import { Center, Stack, Text, Title } from '@mantine/core';
import classes from './ui.module.css';

/** An empty list or page: what this is, and the first step as a button. */
export interface LeererZustandProps {
  readonly symbol: ComponentType<{ size?: string | number; stroke?: string | number; 'aria-hidden'?: boolean }>;
  readonly titel: string;
  readonly text: ReactNode;
  /** The first step, a `Button`. */
  readonly aktion?: ReactNode;
}

export function LeererZustand({ symbol: Symbol, titel, text, aktion }: LeererZustandProps) {
  return (
    <Center py="xl" px="md" className={classes['leer']}>
      <Stack align="center" gap="xs" maw="34rem" ta="center">
        <Symbol size="2.5rem" stroke={1.25} aria-hidden />
        <Title order={2}>{titel}</Title>
        <Text c="dimmed" component="div">
          {text}
        </Text>
        {aktion && <div className={classes['leerAktion']}>{aktion}</div>}
      </Stack>
    </Center>
  );
}
