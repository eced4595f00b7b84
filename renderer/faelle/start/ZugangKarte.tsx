import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { StartkarteProps } from '../../app/registration.ts';
import { api } from '../../host/client.ts';
import classes from '../faelle.module.css';

const ANZAHL = 5;

/** Card of the start page: who of the AUB waits for the first contact; nothing where nobody does. */
export function ZugangKarte({ kommuneId }: StartkarteProps) {
  const zugaenge = useQuery(api.faelle.zugaengeOhneKontakt.queryOptions({ input: { kommuneId } }));
  if (!zugaenge.data || zugaenge.data.length === 0) return null;
  const anzahl = zugaenge.data.length;
  return (
    <Card component="section" aria-labelledby="zugang-ohne-kontakt">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="zugang-ohne-kontakt">
          Zugang ohne Kontakt
        </Title>
        <Anchor component={Link} to="/faelle?abschnitt=zugaenge" size="sm">
          {anzahl === 1 ? '1 Person ansehen' : `Alle ${anzahl} ansehen`}
        </Anchor>
      </Group>
      <ul className={classes['kartenliste']}>
        {zugaenge.data.slice(0, ANZAHL).map(({ personId, haushaltId, name, tage }) => (
          <li key={personId}>
            <Anchor
              component={Link}
              to={`/faelle/${haushaltId}?abschnitt=personen&person=${personId}`}
              c="var(--mantine-color-text)"
            >
              {name}
            </Anchor>
            <Text component="span" size="sm" c="dimmed" className="zahl">
              {tage === 1 ? 'seit 1 Tag' : `seit ${tage} Tagen`}
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
