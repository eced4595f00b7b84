import { useEffect, useRef, type ReactNode } from 'react';
import { Text, Title } from '@mantine/core';
import { Wortmarke } from '../app/Wortmarke.tsx';
import classes from './konten.module.css';

/** The page before the window opens: word mark, heading, one thing to do. */
export interface VorraumProps {
  readonly titel: string;
  readonly untertitel?: ReactNode;
  /** `Schritt 2 von 4` */
  readonly schritt?: string;
  readonly breite?: 'normal' | 'papier';
  readonly fuss?: ReactNode;
  readonly children: ReactNode;
}

export function Vorraum({ titel, untertitel, schritt, breite = 'normal', fuss, children }: VorraumProps) {
  const kopf = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${titel} · Geleit`;
    // A field that wants the focus has it by now.
    if (document.activeElement === document.body || document.activeElement === null) kopf.current?.focus();
  }, [titel]);
  return (
    <div className={classes['vorraum']}>
      <header className={`${classes['vorraumKopf'] ?? ''} nicht-drucken`}>
        <Wortmarke />
      </header>
      <main className={classes['karte']} data-breite={breite}>
        <div className="nicht-drucken">
          {schritt && (
            <Text size="sm" c="dimmed" fw={550}>
              {schritt}
            </Text>
          )}
          <Title order={1} ref={kopf} tabIndex={-1}>
            {titel}
          </Title>
          {untertitel && (
            <Text c="dimmed" mt={4} component="div">
              {untertitel}
            </Text>
          )}
        </div>
        {children}
      </main>
      {fuss && <footer className={`${classes['vorraumFuss'] ?? ''} nicht-drucken`}>{fuss}</footer>}
    </div>
  );
}
