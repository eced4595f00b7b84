import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { StartkarteProps } from '../app/registration.ts';
import { Faelligkeit } from './Faelligkeit.tsx';
import { useFaellige } from './faellige.ts';
import classes from './fristen.module.css';

const ANZAHL = 6;

/** Card of the start page: what is due, the overdue first. */
export function FaelligKarte({ kommuneId }: StartkarteProps) {
  const faellige = useFaellige(kommuneId);
  return (
    <Card component="section" aria-labelledby="faellig">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="faellig">
          Fällig
        </Title>
        <Anchor component={Link} to="/fristen" size="sm">
          Alle Fristen
        </Anchor>
      </Group>
      {faellige.length === 0 ? (
        <Text c="dimmed" mt="xs">
          Zurzeit ist nichts fällig.
        </Text>
      ) : (
        <ul className={classes['liste']}>
          {faellige.slice(0, ANZAHL).map((frist) => (
            <li key={frist.id}>
              <Anchor component={Link} to={frist.ziel ?? '/fristen'} c="var(--mantine-color-text)">
                {frist.titel}
              </Anchor>
              <Faelligkeit frist={frist} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
