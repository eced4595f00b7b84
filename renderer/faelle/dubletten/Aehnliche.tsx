import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { AehnlichePerson } from '../../../shared/faelle/dubletten-types.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { api } from '../../host/client.ts';
import { Fehlerhinweis } from '../../ui/Fehlerhinweis.tsx';
import { Fallmarke } from '../Fallmarke.tsx';
import { Aehnlichkeitsmarke } from './Aehnlichkeitsmarke.tsx';
import classes from '../faelle.module.css';

const TIPPPAUSE_MS = 120;
const AB_ZEICHEN = 3;

export interface AehnlicheProps {
  readonly vorname: string;
  readonly nachname: string;
  readonly geburtsjahr: number | null;
  /** The Kommune of the new case. */
  readonly kommuneId: KommuneId;
}

/** Who may be the person that is being typed, found while typing: in own Kommunen as a link, in others whom to ask. */
export function Aehnliche({ vorname, nachname, geburtsjahr, kommuneId }: AehnlicheProps) {
  const [eingabe] = useDebouncedValue({ vorname, nachname, geburtsjahr, kommuneId }, TIPPPAUSE_MS);
  const istLang = (eingabe.vorname + eingabe.nachname).trim().length >= AB_ZEICHEN;
  const abfrage = useQuery({
    ...api.faelle.aehnliche.queryOptions({ input: eingabe }),
    enabled: istLang,
    placeholderData: keepPreviousData,
  });
  if (!istLang) {
    return (
      <Text size="sm" c="dimmed">
        Mit den ersten drei Buchstaben eines Namens beginnt die Suche, auch in anderen Schreibweisen.
      </Text>
    );
  }
  if (abfrage.isError) return <Fehlerhinweis fehler={abfrage.error} onErneut={() => void abfrage.refetch()} />;
  if (abfrage.data === undefined) return null;
  const { eigene, andere, istBegrenzt } = abfrage.data;
  return (
    <Stack gap="xs" aria-live="polite">
      {eigene.length === 0 && andere.length === 0 && (
        <Text size="sm" c="dimmed">
          Niemand mit diesem oder einem ähnlichen Namen gefunden.
        </Text>
      )}
      {eigene.length > 0 && (
        <ul className={classes['kartenliste']} aria-label="Ähnliche Personen">
          {eigene.map((person) => (
            <AehnlicheZeile key={person.personId} person={person} />
          ))}
        </ul>
      )}
      {andere.map(({ wen }) => (
        <Text key={wen} size="sm">
          In einer anderen Kommune ist jemand mit diesem Namen und Geburtsjahr erfasst. Bitte nachfragen bei:{' '}
          <strong>{wen}</strong>.
        </Text>
      ))}
      {istBegrenzt && (
        <Text size="sm" c="dimmed">
          Für heute sind alle Hinweise auf andere Kommunen verbraucht. In den eigenen wird weiter gesucht.
        </Text>
      )}
    </Stack>
  );
}

function AehnlicheZeile({ person }: { readonly person: AehnlichePerson }) {
  const { personId, haushaltId, name, geburt, haushalt, aktenzeichen, stand, aehnlichkeit } = person;
  return (
    <li>
      <div>
        <Anchor
          component={Link}
          to={`/faelle/${haushaltId}?abschnitt=personen&person=${personId}`}
          c="var(--mantine-color-text)"
          fw={550}
        >
          {name}
        </Anchor>
        <Text size="sm">geboren {geburt}</Text>
        <Text size="sm" c="dimmed">
          {[haushalt === name ? '' : haushalt, aktenzeichen].filter(Boolean).join(' · ')}
        </Text>
        <Group gap={4} my={4}>
          <Aehnlichkeitsmarke staerke={aehnlichkeit.staerke} />
          <Fallmarke stand={stand} />
        </Group>
        <Text size="sm" c="dimmed">
          {aehnlichkeit.gruende.join(', ')}
        </Text>
      </div>
    </li>
  );
}
