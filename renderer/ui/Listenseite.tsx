import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Abfrage } from './Abfrage.tsx';
import { LeererZustand, type LeererZustandProps } from './LeererZustand.tsx';
import { Seite, type SeiteProps } from './Seite.tsx';

export interface ListenseiteProps<T> extends Pick<SeiteProps, 'titel' | 'untertitel'> {
  readonly abfrage: UseQueryResult<T, unknown>;
  /** Where a new record is made and the word on the button; null where this account cannot make one. */
  readonly neu: { readonly ziel: string; readonly text: string } | null;
  /** What is said of an empty list; the button for a new record comes with it. */
  readonly leer: Omit<LeererZustandProps, 'aktion'>;
  /** The list: a `Tabelle` that gets the second argument as its `leer`. */
  readonly children: (daten: T, leer: ReactNode) => ReactNode;
}

/**
 * The page of all records of a kind: heading, „… anlegen“, and the list once it is read.
 *
 *     <Listenseite titel="Personal" untertitel="…" abfrage={personal} leer={{ symbol: IconUsers, titel: '…', text: '…' }}
 *                  neu={darf ? { ziel: '/personal/neu', text: 'Person anlegen' } : null}>
 *       {(alle, leer) => <Tabelle titel="Personal" leer={leer} … />}
 *     </Listenseite>
 */
export function Listenseite<T>({ titel, untertitel, abfrage, neu, leer, children }: ListenseiteProps<T>) {
  const knopf = neu && (
    <Button component={Link} to={neu.ziel} leftSection={<IconPlus size="1rem" aria-hidden />}>
      {neu.text}
    </Button>
  );
  return (
    <Seite titel={titel} untertitel={untertitel} aktion={knopf}>
      <Abfrage abfrage={abfrage}>{(daten) => children(daten, <LeererZustand {...leer} aktion={knopf} />)}</Abfrage>
    </Seite>
  );
}
