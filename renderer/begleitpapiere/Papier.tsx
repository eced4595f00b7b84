import { useEffect, useRef } from 'react';
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import {
  IconArchive,
  IconArrowLeft,
  IconFileSpreadsheet,
  IconFileTypeDocx,
  IconInfoCircle,
  IconPrinter,
} from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Antrag } from '../../shared/antraege/types.ts';
import { HERKUNFT } from '../../shared/begleitpapiere/labels.ts';
import { zBegleitangaben, type Begleitpapier } from '../../shared/begleitpapiere/types.ts';
import { api, host } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { melde } from '../ui/meldung.tsx';
import { PapierAnsicht } from '../ui/paper/PapierAnsicht.tsx';
import { Schreibbereich, useDarf } from '../ui/rechte.tsx';
import { Geruest } from '../ui/Seite.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { Angabenfelder } from './Angabenfelder.tsx';
import { istErledigt, papiername, papierschluessel, wahlVon } from './papier.ts';
import { Papiermarke } from './Papiermarke.tsx';

/** One paper: what it needs beside the Antrag, its preview, and filing. */
export function Papier({
  antrag,
  papier,
  onZurueck,
}: {
  readonly antrag: Antrag;
  readonly papier: Begleitpapier;
  readonly onZurueck: () => void;
}) {
  const wahl = wahlVon(papier);
  const istListe = papier.art === 'datenliste';
  const darf = useDarf('antraege', 'schreiben', antrag.antragstellerinId);
  const titel = useRef<HTMLHeadingElement>(null);
  useEffect(() => titel.current?.focus(), []);

  const sichern = useMutation(api.begleitpapiere.speichern.mutationOptions());
  const formular = useFormular({
    schema: zBegleitangaben,
    werte: papier.angaben,
    version: papier.version,
    speichere: (angaben, version) => sichern.mutateAsync({ wahl, version, angaben }),
    entwurf: `papier-${antrag.id}-${papierschluessel(papier)}`,
  });
  const options = api.begleitpapiere.blatt.queryOptions({ input: wahl });
  const blatt = useQuery({ ...options, queryKey: [...options.queryKey, papier.version, antrag.version] });
  const speichern = useSpeichern();
  const datei = useMutation(
    api.begleitpapiere.datei.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: (eine) => speichern.speichere(eine.name, eine.datei),
    }),
  );
  const ablegen = useMutation(
    api.begleitpapiere.ablegen.mutationOptions({ onSuccess: ({ name }) => melde(`${name} ist abgelegt.`) }),
  );
  /** Proposals that are filed as they stand are the clerk's from then on. */
  async function legeAb(): Promise<void> {
    if (papier.version === null && !istListe && !(await formular.speichern())) return;
    ablegen.mutate(wahl);
  }

  const grund = formular.istVeraendert
    ? 'Zuerst speichern'
    : papier.sperre !== null
      ? `${papier.sperre.satz} ${papier.sperre.ausweg}`
      : istErledigt(papier)
        ? 'Ist schon so abgelegt'
        : undefined;
  return (
    <Stack gap="md">
      <Group justify="space-between" className="nicht-drucken">
        <Button variant="subtle" leftSection={<IconArrowLeft size="1.125rem" aria-hidden />} onClick={onZurueck}>
          Alle Papiere
        </Button>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={
              istListe ? (
                <IconFileSpreadsheet size="1.125rem" aria-hidden />
              ) : (
                <IconFileTypeDocx size="1.125rem" aria-hidden />
              )
            }
            loading={datei.isPending}
            onClick={() => datei.mutate(wahl)}
          >
            {istListe ? 'Excel-Datei' : 'Word-Datei'}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size="1.125rem" aria-hidden />}
            disabled={!blatt.data}
            onClick={() => void host.drucke()}
          >
            Drucken
          </Button>
          {darf && (
            <Button
              leftSection={<IconArchive size="1.125rem" aria-hidden />}
              disabled={grund !== undefined}
              title={grund}
              loading={ablegen.isPending}
              onClick={() => void legeAb()}
            >
              Ablegen
            </Button>
          )}
        </Group>
      </Group>
      <div className="nicht-drucken">
        <Group gap="sm">
          <Title order={2} ref={titel} tabIndex={-1}>
            {papiername(papier)}
          </Title>
          <Papiermarke papier={papier} />
        </Group>
        <Text size="sm">{papier.grund}</Text>
        <Text size="sm" c="dimmed">
          {HERKUNFT[papier.art]}
        </Text>
      </div>
      <Fehlerhinweis fehler={ablegen.error ?? datei.error} />
      {speichern.hinweis}
      {papier.sperre !== null && (
        <Alert icon={<IconInfoCircle aria-hidden />} color="yellow" className="nicht-drucken">
          {papier.sperre.satz} {papier.sperre.ausweg}
        </Alert>
      )}
      {!istListe && (
        <div className="nicht-drucken">
          <Formularmeldung formular={formular} />
          <Schreibbereich darf={darf}>
            <Angabenfelder form={formular.form} />
            <Formularaktionen formular={formular} istNeu={papier.version === null} onAbbrechen={onZurueck} />
          </Schreibbereich>
        </div>
      )}
      <Fehlerhinweis fehler={blatt.error} />
      {blatt.data ? <PapierAnsicht blatt={blatt.data} /> : blatt.isPending && <Geruest zeilen={10} />}
    </Stack>
  );
}
