import { useState } from 'react';
import { Anchor, Button, Chip, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter, IconTimeline } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Fallverlauf } from '../../shared/faelle/types.ts';
import { jahrVon, zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import classes from './faelle.module.css';

/** Everything that happened in the case, read like one document, newest first. */
export function Zeitleiste({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const verlauf = useQuery(api.faelle.verlauf.queryOptions({ input: { id: haushaltId } }));
  return (
    <Abfrage abfrage={verlauf}>
      {(schritte) =>
        schritte.length === 0 ? (
          <LeererZustand
            symbol={IconTimeline}
            titel="Noch nichts geschehen"
            text="Erstkontakt, Akte, Termine, Weiterleitungen, Einwilligungen und Dokumente stehen hier in einer Folge, das Neueste oben."
          />
        ) : (
          <Gelesener schritte={schritte} />
        )
      }
    </Abfrage>
  );
}

function Gelesener({ schritte }: { readonly schritte: readonly Fallverlauf[] }) {
  const [art, setzeArt] = useState('alle');
  const arten = [...new Set(schritte.map((schritt) => schritt.art))].sort((a, b) => a.localeCompare(b, 'de'));
  const gezeigte = art === 'alle' || !arten.includes(art) ? schritte : schritte.filter((eine) => eine.art === art);
  const jahre = Map.groupBy(gezeigte, ({ am }) => jahrVon(am));
  return (
    <Stack gap="sm">
      <Group justify="space-between" className="nicht-drucken" align="flex-start">
        {arten.length > 1 ? (
          <Chip.Group value={art} onChange={setzeArt}>
            <Group gap={6} role="radiogroup" aria-label="Nach Art filtern">
              <Chip value="alle" size="xs">
                Alles
              </Chip>
              {arten.map((eine) => (
                <Chip key={eine} value={eine} size="xs">
                  {eine}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        ) : (
          <span />
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPrinter size="1rem" aria-hidden />}
          onClick={() => void host.drucke()}
        >
          Drucken
        </Button>
      </Group>
      {[...jahre].map(([jahr, liste]) => (
        <section key={jahr} aria-label={`Verlauf ${jahr}`}>
          <Title order={2} size="h3" mb={4}>
            {jahr}
          </Title>
          <ol className={classes['verlauf']}>
            {liste.map((schritt) => (
              <Schritt key={schritt.id} schritt={schritt} />
            ))}
          </ol>
        </section>
      ))}
    </Stack>
  );
}

function Schritt({ schritt: { am, art, titel, text, wer, ziel } }: { readonly schritt: Fallverlauf }) {
  return (
    <li>
      <div>
        <time dateTime={am} className="zahl">
          {zeigeDatum(am)}
        </time>
        <span className={classes['verlaufsart']}>{art}</span>
      </div>
      <div>
        <Text component="div">
          {ziel === null ? (
            <Text span fw={550}>
              {titel}
            </Text>
          ) : (
            <Anchor component={Link} to={ziel} fw={550} c="var(--mantine-color-text)">
              {titel}
            </Anchor>
          )}
          {wer !== '' && (
            <Text span size="sm" c="dimmed">
              {' '}
              · {wer}
            </Text>
          )}
        </Text>
        {text !== '' && (
          <Text component="div" className={classes['verlaufstext']}>
            {text}
          </Text>
        )}
      </div>
    </li>
  );
}
