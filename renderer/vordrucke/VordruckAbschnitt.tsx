import { useState } from 'react';
import { Alert, Anchor, Button, Grid, Group, List, Select, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconFileDownload, IconForms } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { AntragId } from '../../shared/foundation/id.ts';
import { feldname, VORDRUCKART_LABEL } from '../../shared/vordrucke/labels.ts';
import type { Fuellung } from '../../shared/vordrucke/types.ts';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { melde } from '../ui/meldung.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Formularansicht } from './Formularansicht.tsx';
import classes from './vordrucke.module.css';

/** The official form of an Antrag: what it is filled with, what stays empty, and the filled file. */
export function VordruckAbschnitt({
  antragId,
  istVeraendert,
}: {
  readonly antragId: AntragId;
  readonly istVeraendert: boolean;
}) {
  const zumPapier = useQuery(
    api.vordrucke.zumPapier.queryOptions({ input: { papierart: 'antrag', papierId: antragId } }),
  );
  return (
    <Abfrage abfrage={zumPapier}>
      {({ tag, vordrucke }) =>
        vordrucke.length === 0 ? (
          <KeinVordruck tag={tag} />
        ) : (
          <Ausfuellen antragId={antragId} istVeraendert={istVeraendert} vordrucke={vordrucke} />
        )
      }
    </Abfrage>
  );
}

function KeinVordruck({ tag }: { readonly tag: Datum }) {
  const darfLaden = useDarf('foerderrecht', 'schreiben');
  return (
    <LeererZustand
      symbol={IconForms}
      titel="Kein Vordruck geladen"
      text={`Für den ${zeigeDatum(tag)} ist kein amtlicher Vordruck geladen. Gedruckt wird das programmeigene Blatt in der Reihenfolge der Felder A01 bis A88.`}
      aktion={
        darfLaden && (
          <Button component={Link} to="/vordrucke">
            Vordruck laden
          </Button>
        )
      }
    />
  );
}

type Daten = Awaited<ReturnType<typeof api.vordrucke.zumPapier.call>>;

function Ausfuellen({
  antragId,
  istVeraendert,
  vordrucke,
}: {
  readonly antragId: AntragId;
  readonly istVeraendert: boolean;
  readonly vordrucke: Daten['vordrucke'];
}) {
  const darf = useDarf('antraege', 'schreiben');
  const speichern = useSpeichern();
  const [gewaehlt, setzeGewaehlt] = useState<string | null>(null);
  const fuellen = useMutation(
    api.vordrucke.fuellen.mutationOptions({
      onSuccess: async ({ name, datei, ohnePlatz }) => {
        await speichern.speichere(name, datei);
        if (ohnePlatz > 0) {
          melde(`${ohnePlatz} Einträge passen nicht in die Tabelle des Vordrucks und fehlen darin.`, 'warnung');
        }
      },
    }),
  );
  const eintrag = vordrucke.find(({ vordruck }) => vordruck.id === gewaehlt) ?? vordrucke[0];
  if (eintrag === undefined) return null;
  const { vordruck, formular, fuellung } = eintrag;
  const hatMarken = vordruck.marken.length > 0;
  return (
    <Stack gap="md">
      <Group align="flex-end" justify="space-between">
        <Select
          label="Vordruck"
          w="24rem"
          maw="100%"
          allowDeselect={false}
          value={vordruck.id}
          onChange={setzeGewaehlt}
          data={vordrucke.map(({ vordruck: einer }) => ({
            value: einer.id,
            label: `${einer.name} (${VORDRUCKART_LABEL[einer.dateiart]})`,
          }))}
        />
        {darf && (
          <Button
            leftSection={<IconFileDownload size="1.125rem" aria-hidden />}
            disabled={istVeraendert || !hatMarken}
            title={istVeraendert ? 'Zuerst speichern' : undefined}
            loading={fuellen.isPending}
            onClick={() => fuellen.mutate({ papierart: 'antrag', papierId: antragId, vordruckId: vordruck.id })}
          >
            Ausfüllen, ablegen und speichern
          </Button>
        )}
      </Group>
      {vordrucke.length > 1 && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title="Mehrere Vordrucke sind gültig">
          Am Tag des Antrags gelten {vordrucke.length} Vordrucke. Auf der Seite{' '}
          <Anchor underline="always" component={Link} to="/vordrucke">
            Vordrucke
          </Anchor>{' '}
          lässt sich die Gültigkeit begrenzen.
        </Alert>
      )}
      <Fehlerhinweis fehler={fuellen.error} />
      {speichern.hinweis}
      {!hatMarken && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title="Noch keine Stelle hat ein Feld">
          <Anchor underline="always" component={Link} to={`/vordrucke/${vordruck.id}`}>
            Stellen mit Feldern verbinden
          </Anchor>
        </Alert>
      )}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Formularansicht
            formular={formular}
            stelle={(id, text) => <Wert key={id} text={text} wert={fuellung.werte[id]} />}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <BleibtLeer fuellung={fuellung} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

/** What a place will hold; entries of a repeated row one below the other. */
function Wert({ text, wert }: { readonly text: string; readonly wert: Fuellung['werte'][string] | undefined }) {
  if (wert === undefined) return text;
  if (typeof wert === 'boolean') return <span className={classes['wert']}>{wert ? '☒' : '☐'}</span>;
  const gefuellt = wert.join('\n').trim();
  return gefuellt === '' ? (
    <span className={classes['leer']}>bleibt leer</span>
  ) : (
    <span className={classes['wert']}>{gefuellt}</span>
  );
}

function BleibtLeer({ fuellung: { leer, ohneFeld } }: { readonly fuellung: Fuellung }) {
  return (
    <Stack gap="md">
      <section aria-label="Bleibt leer">
        <Title order={2} size="h3">
          Bleibt leer ({leer.length})
        </Title>
        {leer.length === 0 ? (
          <Text c="dimmed">Alle verbundenen Stellen werden gefüllt.</Text>
        ) : (
          <List size="sm" mt="xs">
            {leer.map((eines) => (
              <List.Item key={eines.feld}>{feldname({ schluessel: eines.feld, name: eines.name })}</List.Item>
            ))}
          </List>
        )}
      </section>
      {ohneFeld.length > 0 && (
        <section aria-label="Stellen ohne Feld">
          <Title order={2} size="h3">
            Stellen ohne Feld ({ohneFeld.length})
          </Title>
          <List size="sm" mt="xs">
            {ohneFeld.slice(0, 20).map((beschriftung, nummer) => (
              <List.Item key={`${beschriftung}-${nummer}`}>{beschriftung}</List.Item>
            ))}
          </List>
          {ohneFeld.length > 20 && <Text size="sm">und {ohneFeld.length - 20} weitere</Text>}
        </section>
      )}
    </Stack>
  );
}
