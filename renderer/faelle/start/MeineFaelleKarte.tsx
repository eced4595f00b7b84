import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { neuerFallfilter } from '../../../shared/faelle/defaults.ts';
import { plusTage } from '../../../shared/foundation/date.ts';
import type { StartkarteProps } from '../../app/registration.ts';
import { api } from '../../host/client.ts';
import { useHeute } from '../../ui/umgebung.ts';
import { Ablauf } from '../Ablauf.tsx';
import classes from '../faelle.module.css';

const ANZAHL = 5;
const BALD_TAGE = 90;

/** Card of the start page: how many households the account accompanies, and whose papers end next. */
export function MeineFaelleKarte({ kommuneId }: StartkarteProps) {
  const heute = useHeute();
  const eigene = { ...neuerFallfilter(), kommuneId, zustaendig: 'eigene' as const, stand: 'offen' as const };
  const bestand = useQuery(
    api.faelle.liste.queryOptions({ input: { filter: eigene, sortierung: 'name', ab: 0, anzahl: 1 } }),
  );
  const bald = useQuery(
    api.faelle.liste.queryOptions({
      input: {
        filter: { ...eigene, aufenthaltBis: plusTage(heute, BALD_TAGE) },
        sortierung: 'aufenthalt',
        ab: 0,
        anzahl: ANZAHL,
      },
    }),
  );
  if (!bestand.data || !bald.data || bestand.data.gesamt === 0) return null;
  const { gesamt, personen } = bestand.data;
  return (
    <Card component="section" aria-labelledby="meine-faelle">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="meine-faelle">
          Meine Fälle
        </Title>
        <Anchor component={Link} to="/faelle?zustaendig=eigene&stand=offen" size="sm">
          Alle meine Fälle
        </Anchor>
      </Group>
      <Text mt="xs" fw={650} className="zahl">
        {gesamt} {gesamt === 1 ? 'Haushalt' : 'Haushalte'} · {personen} {personen === 1 ? 'Person' : 'Personen'}
      </Text>
      {bald.data.zeilen.length === 0 ? (
        <Text c="dimmed" size="sm" mt={4}>
          In den nächsten {BALD_TAGE} Tagen läuft kein Aufenthaltspapier ab.
        </Text>
      ) : (
        <>
          <Text c="dimmed" size="sm" mt={4}>
            Aufenthaltspapiere, die bald ablaufen
          </Text>
          <ul className={classes['kartenliste']}>
            {bald.data.zeilen.map(({ id, bezeichnung, aufenthaltBis }) => (
              <li key={id}>
                <Anchor component={Link} to={`/faelle/${id}`} c="var(--mantine-color-text)">
                  {bezeichnung}
                </Anchor>
                <Text component="span" size="sm">
                  <Ablauf am={aufenthaltBis} />
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
