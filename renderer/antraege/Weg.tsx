import { useState } from 'react';
import { Alert, Anchor, Button, Card, Group, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconGitBranch, IconMessageQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ANTRAGSZUSTAND_LABEL, RUECKFRAGESTELLE_LABEL } from '../../shared/antraege/labels.ts';
import type { Antrag, Rueckfrage } from '../../shared/antraege/types.ts';
import { istErsetzt, nachfolgerVon, naechsteZustaende, verbleibVon } from '../../shared/antraege/weg.ts';
import { tageEinschliesslich, zeigeDatum } from '../../shared/foundation/date.ts';
import { api } from '../host/client.ts';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { RueckfrageDialog } from './RueckfrageDialog.tsx';
import { istEintragbar, SCHRITT_KNOPF, SchrittDialog, type SchrittDialogProps } from './SchrittDialog.tsx';
import { ZUSTANDSBILD } from './Zustand.tsx';

/** Where the Antrag is, how it got there, what can follow, what was asked, and which versions of it there are. */
export function WegAbschnitt({ antrag }: { readonly antrag: Antrag }) {
  const darf = useDarf('antraege', 'schreiben', antrag.antragstellerinId);
  const [schritt, setzeSchritt] = useState<SchrittDialogProps['zustand']>(null);
  const [rueckfrage, setzeRueckfrage] = useState<Rueckfrage | 'neu' | null>(null);
  const folgende = naechsteZustaende(antrag.zustand);
  const darfFragen = darf && (folgende.includes('rueckfrage') || antrag.zustand === 'rueckfrage');
  return (
    <Stack gap="md" maw="56rem">
      <Fassungen antrag={antrag} />
      <Card>
        <Verbleibszeile antrag={antrag} />
        {darf && folgende.some(istEintragbar) && (
          <Group mt="sm" gap="xs">
            {folgende.filter(istEintragbar).map((zustand) => (
              <Button
                key={zustand}
                size="sm"
                variant={zustand === 'zurueckgezogen' ? 'subtle' : 'default'}
                color={zustand === 'zurueckgezogen' ? 'red' : undefined}
                onClick={() => setzeSchritt(zustand)}
              >
                {SCHRITT_KNOPF[zustand]}
              </Button>
            ))}
          </Group>
        )}
      </Card>
      <Card>
        <Title order={2} size="h3" mb="md">
          Bisheriger Weg
        </Title>
        <Schritte antrag={antrag} />
      </Card>
      {(antrag.rueckfragen.length > 0 || darfFragen) && (
        <Card>
          <Group justify="space-between" mb="sm">
            <Title order={2} size="h3">
              Rückfragen
            </Title>
            {darfFragen && (
              <Button
                variant="default"
                size="sm"
                leftSection={<IconMessageQuestion size="1rem" aria-hidden />}
                onClick={() => setzeRueckfrage('neu')}
              >
                Rückfrage eintragen
              </Button>
            )}
          </Group>
          {antrag.rueckfragen.length === 0 && <Text c="dimmed">Bisher keine.</Text>}
          <Stack gap="md">
            {antrag.rueckfragen.map((eine) => (
              <Rueckfragezeile
                key={eine.id}
                rueckfrage={eine}
                onBeantworten={darf ? () => setzeRueckfrage(eine) : null}
              />
            ))}
          </Stack>
        </Card>
      )}
      <SchrittDialog antrag={antrag} zustand={schritt} onSchliessen={() => setzeSchritt(null)} />
      <RueckfrageDialog antrag={antrag} rueckfrage={rueckfrage} onSchliessen={() => setzeRueckfrage(null)} />
    </Stack>
  );
}

function Verbleibszeile({ antrag }: { readonly antrag: Antrag }) {
  const heute = useHeute();
  const verbleib = verbleibVon(antrag);
  if (verbleib === null) {
    return <Text>Der Weg ist zu Ende: {ANTRAGSZUSTAND_LABEL[antrag.zustand]}.</Text>;
  }
  const tage = verbleib.seit === null ? null : tageEinschliesslich(verbleib.seit, heute) - 1;
  return (
    <>
      <Text size="sm" c="dimmed">
        Liegt jetzt bei
      </Text>
      <Text fw={600}>{verbleib.stelle}</Text>
      {verbleib.seit !== null && (
        <Text size="sm" c="dimmed" className="zahl">
          seit {zeigeDatum(verbleib.seit)}
          {tage !== null && tage > 0 && ` (${tage === 1 ? '1 Tag' : `${tage} Tage`})`}
        </Text>
      )}
    </>
  );
}

function Schritte({ antrag }: { readonly antrag: Antrag }) {
  if (antrag.schritte.length === 0) {
    return <Text c="dimmed">Noch ein Entwurf. Der Weg beginnt mit der abgeschlossenen Prüfung.</Text>;
  }
  return (
    <Timeline active={antrag.schritte.length} bulletSize={28} lineWidth={2}>
      {antrag.schritte.map(({ zustand, am, bemerkung, von }, stelle) => {
        const Symbol = ZUSTANDSBILD[zustand].symbol;
        return (
          <Timeline.Item
            key={stelle}
            bullet={<Symbol size="1rem" aria-hidden />}
            title={zustand === 'entwurf' ? 'wieder geöffnet' : ANTRAGSZUSTAND_LABEL[zustand]}
          >
            <Text size="sm" c="dimmed" className="zahl">
              {zeigeDatum(am)}, eingetragen von {von}
            </Text>
            {bemerkung !== '' && zustand !== 'entwurf' && <Text size="sm">{bemerkung}</Text>}
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}

function Rueckfragezeile({
  rueckfrage,
  onBeantworten,
}: {
  readonly rueckfrage: Rueckfrage;
  readonly onBeantworten: (() => void) | null;
}) {
  const { stelle, gestelltAm, frage, antwortBis, antwort, beantwortetAm } = rueckfrage;
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
      <div>
        <Text size="sm" c="dimmed" className="zahl">
          {RUECKFRAGESTELLE_LABEL[stelle]}, {zeigeDatum(gestelltAm)}
        </Text>
        <Text>{frage}</Text>
        {antwort !== '' && <Text mt="xs">Antwort: {antwort}</Text>}
        <Text size="sm" c={beantwortetAm === null ? undefined : 'dimmed'} className="zahl">
          {beantwortetAm !== null
            ? `beantwortet am ${zeigeDatum(beantwortetAm)}`
            : antwortBis !== null
              ? `offen, Antwort bis ${zeigeDatum(antwortBis)}`
              : 'offen'}
        </Text>
      </div>
      {onBeantworten && (
        <Button variant="default" size="xs" onClick={onBeantworten}>
          {beantwortetAm === null ? 'Beantworten' : 'Ändern'}
        </Button>
      )}
    </Group>
  );
}

/** The version before and after this one, where there are any. */
function Fassungen({ antrag }: { readonly antrag: Antrag }) {
  const liste = useQuery(api.antraege.liste.queryOptions());
  const alle = (liste.data ?? []).map((akte) => akte.antrag);
  const nachfolger = nachfolgerVon(antrag.id, alle);
  const vorgaenger = alle.find(({ id }) => id === antrag.vorgaengerId);
  if (nachfolger === null && vorgaenger === undefined) return null;
  return (
    <Alert color={istErsetzt(antrag, alle) ? 'yellow' : 'geleit'} icon={<IconGitBranch aria-hidden />}>
      {vorgaenger && (
        <Text size="sm">
          Korrektur der{' '}
          <Anchor underline="always" component={Link} to={`/antraege/${vorgaenger.id}?abschnitt=weg`}>
            Fassung {vorgaenger.fassung}
          </Anchor>{' '}
          vom {zeigeDatum(vorgaenger.datum)}.
        </Text>
      )}
      {nachfolger && (
        <Text size="sm">
          {istErsetzt(antrag, alle) ? 'Ersetzt durch die' : 'In Arbeit ist die'}{' '}
          <Anchor underline="always" component={Link} to={`/antraege/${nachfolger.id}?abschnitt=weg`}>
            Fassung {nachfolger.fassung}
          </Anchor>
          {!istErsetzt(antrag, alle) && '; bis zu ihrer Freigabe gilt diese hier'}.
        </Text>
      )}
    </Alert>
  );
}
