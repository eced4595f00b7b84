import type { ReactNode } from 'react';
import { Text } from '@mantine/core';
import classes from './faelle.module.css';

/** The two or three facts that one always needs, in the head of a case. */
export function Fakten({ children }: { readonly children: ReactNode }) {
  return <dl className={classes['fakten']}>{children}</dl>;
}

/** One fact with its name above. */
export function Fakt({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0}>
        {children}
      </Text>
    </div>
  );
}
