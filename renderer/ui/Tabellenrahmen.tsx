import type { ReactNode } from 'react';
import { Table } from '@mantine/core';
import classes from './ui.module.css';

/**
 * A frame in which a table scrolls sideways where the window is narrower than `breite`; the page itself stays in its
 * place. It can be reached with Tab, so that the arrows scroll it: for tables without a control of their own.
 */
export function Tabellenrahmen({
  titel,
  breite,
  children,
}: {
  /** Said to screen readers, as the table's own name. */
  readonly titel: string;
  readonly breite: string;
  readonly children: ReactNode;
}) {
  return (
    <Table.ScrollContainer
      minWidth={breite}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={titel}
      className={classes['rahmen']}
    >
      {children}
    </Table.ScrollContainer>
  );
}
