import { useId, type ReactNode } from 'react';
import { Text, Title } from '@mantine/core';
import classes from './ui.module.css';

/**
 * A group of fields with a heading; fields stand in as many columns as fit (`spalten` at the most).
 * A field that needs the whole width is wrapped in `<GanzeBreite>`.
 */
export interface FeldgruppeProps {
  readonly titel: string;
  readonly hinweis?: ReactNode;
  readonly spalten?: 1 | 2 | 3 | 4;
  /** Level of the heading; 3 inside a card that has a heading itself. */
  readonly ebene?: 2 | 3;
  readonly children: ReactNode;
}

export function Feldgruppe({ titel, hinweis, spalten = 2, ebene = 2, children }: FeldgruppeProps) {
  const id = useId();
  return (
    <section className={classes['gruppe']} data-ebene={ebene} aria-labelledby={id}>
      <div className={classes['gruppeKopf']}>
        <Title order={ebene} id={id}>
          {titel}
        </Title>
        {hinweis && (
          <Text size="sm" c="dimmed" component="div">
            {hinweis}
          </Text>
        )}
      </div>
      <div className={classes['felder']} data-spalten={spalten}>
        {children}
      </div>
    </section>
  );
}

export function GanzeBreite({ children }: { readonly children: ReactNode }) {
  return <div className={classes['ganzeBreite']}>{children}</div>;
}
