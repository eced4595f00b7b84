import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsLeftRight, IconUsersGroup } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Dublettenpaar, Personenkurz } from '../../../shared/faelle/dubletten-types.ts';
import { useEinstellungen } from '../../app/sitzung.ts';
import { api } from '../../host/client.ts';
import { Fehlerhinweis } from '../../ui/Fehlerhinweis.tsx';
import { Listenseite } from '../../ui/Listenseite.tsx';
import { melde } from '../../ui/meldung.tsx';
import { kommunenName, type Benannt } from '../../ui/namen.ts';
import { useDarf } from '../../ui/rechte.tsx';
import { Tabelle } from '../../ui/Tabelle.tsx';
import { Aehnlichkeitsmarke } from './Aehnlichkeitsmarke.tsx';

/** Pairs of entries that may be one person. */
export function Component() {
  const { kommuneId } = useEinstellungen().einstellungen;
  const dubletten = useQuery(api.faelle.moeglicheDubletten.queryOptions({ input: { kommuneId } }));
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const darf = useDarf('faelle', 'schreiben');
  const verschiedene = useMutation(
    api.faelle.keineDublette.mutationOptions({
      onSuccess: () => melde('Vermerkt: Das sind zwei Personen.'),
    }),
  );
  return (
    <Listenseite
      titel="Mögliche Dubletten"
      untertitel="Einträge mit gleichem oder ähnlich geschriebenem Namen. Zwei Einträge einer Person lassen sich zusammenführen."
      abfrage={dubletten}
      neu={null}
      leer={{
        symbol: IconUsersGroup,
        titel: 'Keine Dubletten gefunden',
        text: 'Sobald zwei Einträge dieselbe Person sein könnten, stehen sie hier nebeneinander.',
      }}
    >
      {({ paare, istGekuerzt }, leer) => (
        <Stack gap="sm">
          <Fehlerhinweis fehler={verschiedene.error} />
          <Tabelle<Dublettenpaar>
            titel="Mögliche Dubletten"
            leer={leer}
            zeilen={paare}
            id={({ a, b }) => `${a.personId} ${b.personId}`}
            ziel={vergleichsziel}
            suchtext={({ a, b }) => [a.name, a.haushalt, a.aktenzeichen, b.name, b.haushalt, b.aktenzeichen].join(' ')}
            spalten={[
              {
                schluessel: 'a',
                titel: 'Ein Eintrag',
                zelle: ({ a }) => <Wer wer={a} kommunen={kommunen.data ?? []} />,
              },
              {
                schluessel: 'b',
                titel: 'Anderer Eintrag',
                zelle: ({ b }) => <Wer wer={b} kommunen={kommunen.data ?? []} />,
              },
              {
                schluessel: 'gruende',
                titel: 'Warum',
                sortierwert: ({ aehnlichkeit }) => -aehnlichkeit.wert,
                zelle: ({ aehnlichkeit }) => (
                  <>
                    <Aehnlichkeitsmarke staerke={aehnlichkeit.staerke} />
                    <Text size="sm" c="dimmed">
                      {aehnlichkeit.gruende.join(', ')}
                    </Text>
                  </>
                ),
              },
              {
                schluessel: 'schritt',
                titel: 'Entscheiden',
                zelle: (paar) => (
                  <Group gap="xs">
                    <Button
                      component={Link}
                      to={vergleichsziel(paar)}
                      size="compact-sm"
                      variant="default"
                      leftSection={<IconArrowsLeftRight size="1rem" aria-hidden />}
                      aria-label={`${paar.a.name} und ${paar.b.name} vergleichen`}
                    >
                      Vergleichen
                    </Button>
                    {darf && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        loading={
                          verschiedene.isPending &&
                          verschiedene.variables.aId === paar.a.personId &&
                          verschiedene.variables.bId === paar.b.personId
                        }
                        onClick={() => verschiedene.mutate({ aId: paar.a.personId, bId: paar.b.personId })}
                        aria-label={`${paar.a.name} und ${paar.b.name} sind keine Dublette`}
                      >
                        Keine Dublette
                      </Button>
                    )}
                  </Group>
                ),
              },
            ]}
          />
          {istGekuerzt && (
            <Text size="sm" c="dimmed">
              Es werden die 100 ähnlichsten Paare gezeigt. Weitere folgen, sobald diese entschieden sind.
            </Text>
          )}
        </Stack>
      )}
    </Listenseite>
  );
}

function vergleichsziel({ a, b }: Dublettenpaar): string {
  return `/faelle/vergleich?a=${a.personId}&b=${b.personId}`;
}

function Wer({ wer, kommunen }: { readonly wer: Personenkurz; readonly kommunen: readonly Benannt[] }) {
  return (
    <>
      {wer.name}
      <Text size="sm" c="dimmed" component="span" display="block">
        {wer.geburt} · {kommunenName(kommunen, wer.kommuneId)}
        {wer.aktenzeichen === '' ? '' : ` · ${wer.aktenzeichen}`}
      </Text>
    </>
  );
}
