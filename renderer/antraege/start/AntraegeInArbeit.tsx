import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangleFilled, IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import type { Antrag, Antragsakte } from '../../../shared/antraege/types.ts';
import { istAbgeschlossen, istErsetzt } from '../../../shared/antraege/weg.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { StartkarteProps } from '../../app/registration.ts';
import { api } from '../../host/client.ts';
import { Kommunenpunkt } from '../../ui/Kommunenpunkt.tsx';
import { WarumZahl } from '../../ui/WarumZahl.tsx';
import { Zustandsmarke } from '../../ui/Zustandsmarke.tsx';
import { Antragsmarke } from '../Zustand.tsx';
import { betrifft } from './betrifft.ts';
import classes from './start.module.css';

/** At most so many are shown; the rest stands in the list. */
const ANZAHL = 6;

/** Card of the start page. Anträge, the most urgent first: who, when, how much, and what stands in the way. */
export function AntraegeInArbeit({ kommuneId }: StartkarteProps) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const antraege = useQuery(api.antraege.liste.queryOptions());
  if (!kommunen.data || !antraege.data || antraege.data.length === 0) return null;
  return <Liste akten={antraege.data.filter(({ antrag }) => betrifft(antrag, kommuneId))} kommunen={kommunen.data} />;
}

/** Questions first, then drafts, then what is on its way, last what is decided. */
function dringlichkeit(antrag: Antrag): number {
  if (antrag.zustand === 'rueckfrage') return 0;
  if (antrag.zustand === 'entwurf') return 1;
  return istAbgeschlossen(antrag) ? 3 : 2;
}

interface ListeProps {
  readonly akten: readonly Antragsakte[];
  readonly kommunen: readonly Kommune[];
}

function Liste({ akten, kommunen }: ListeProps) {
  const alle = akten.map(({ antrag }) => antrag);
  const geordnet = akten
    .filter(({ antrag }) => !istErsetzt(antrag, alle))
    .sort((a, b) => dringlichkeit(a.antrag) - dringlichkeit(b.antrag));
  return (
    <Card component="section" aria-labelledby="antraege-in-arbeit">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="antraege-in-arbeit">
          Anträge
        </Title>
        <Anchor component={Link} to="/antraege" size="sm">
          Alle Anträge ({akten.length})
        </Anchor>
      </Group>
      {akten.length === 0 ? (
        <Text c="dimmed" mt="xs">
          Für diese Kommune gibt es noch keinen Antrag.
        </Text>
      ) : (
        <ul className={classes['antraege']}>
          {geordnet.slice(0, ANZAHL).map((akte) => (
            <Zeile
              key={akte.antrag.id}
              akte={akte}
              kommune={kommunen.find((kommune) => kommune.id === akte.antrag.antragstellerinId)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Zeile({ akte, kommune }: { readonly akte: Antragsakte; readonly kommune: Kommune | undefined }) {
  const { antrag, berechnung, hindernisse } = akte;
  const sperrt = hindernisse.filter(({ schwere }) => schwere === 'sperrt').length;
  const warnt = hindernisse.length - sperrt;
  return (
    <li className={classes['antrag']}>
      <div>
        <Group gap={6} wrap="nowrap">
          {kommune && <Kommunenpunkt farbe={kommune.farbe} />}
          <Anchor component={Link} to={`/antraege/${antrag.id}`} fw={550} c="var(--mantine-color-text)">
            {kommune?.name ?? 'Antrag'}
          </Anchor>
        </Group>
        <Text size="sm" c="dimmed">
          {antrag.aktenzeichen} · {zeigeDatum(antrag.von)} bis {zeigeDatum(antrag.bis)}
        </Text>
        <Group gap={6} mt={4}>
          <Antragsmarke zustand={antrag.zustand} fassung={antrag.fassung} />
          {sperrt > 0 && (
            <Zustandsmarke ton="sperrt" symbol={IconHandStop}>
              {sperrt === 1 ? '1 Hindernis' : `${sperrt} Hindernisse`}
            </Zustandsmarke>
          )}
          {warnt > 0 && (
            <Zustandsmarke ton="warnt" symbol={IconAlertTriangleFilled}>
              {warnt === 1 ? '1 Hinweis' : `${warnt} Hinweise`}
            </Zustandsmarke>
          )}
        </Group>
      </div>
      <div className={classes['betrag']}>
        {berechnung ? <WarumZahl betrag={berechnung.zuwendung} kurz fett /> : '—'}
      </div>
    </li>
  );
}
