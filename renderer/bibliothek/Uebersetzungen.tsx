import { Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { zVorlagenId, type Vorlage, type Vorlagenuebersetzung } from '../../shared/bibliothek/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import classes from './bibliothek.module.css';

/** How an entry reads in the languages of the plan, each in its script and direction. */
export function Uebersetzungen({
  vorlage,
  onSchliessen,
}: {
  readonly vorlage: Vorlage;
  readonly onSchliessen: () => void;
}) {
  const uebersetzungen = useQuery(
    api.bibliothek.uebersetzungen.queryOptions({ input: { id: zVorlagenId.parse(vorlage.id) } }),
  );
  return (
    <Modal opened onClose={onSchliessen} size="xl" title="Übersetzungen">
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          Die Übersetzungen sind nicht amtlich. Auf jedem Blatt steht, dass die deutsche Fassung gilt.
        </Text>
        <Text fw={600}>{vorlage.ziel}</Text>
        <Text>{vorlage.massnahme}</Text>
        <Text>{vorlage.schrittFertigWenn}</Text>
        <Abfrage abfrage={uebersetzungen}>
          {(alle) => alle.map((eine) => <Sprache key={eine.sprache} uebersetzung={eine} />)}
        </Abfrage>
      </Stack>
    </Modal>
  );
}

function Sprache({
  uebersetzung: { sprache, name, richtung, ziel, massnahme, schrittFertigWenn },
}: {
  readonly uebersetzung: Vorlagenuebersetzung;
}) {
  return (
    <section className={classes['sprache']} aria-label={name}>
      <Text size="sm" c="dimmed" fw={550}>
        {name}
      </Text>
      <div lang={sprache} dir={richtung} className={classes['fremd']}>
        <Text fw={600}>{ziel}</Text>
        <Text>{massnahme}</Text>
        <Text>{schrittFertigWenn}</Text>
      </div>
    </section>
  );
}
