import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconArchive, IconChecklist, IconFileZip } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ANLAGE_LABEL } from '../../shared/antraege/labels.ts';
import { zAntragEingabe, type Anlage, type Antrag } from '../../shared/antraege/types.ts';
import type { Begleitpapier, Papiermappe } from '../../shared/begleitpapiere/types.ts';
import type { AntragId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { Papier } from './Papier.tsx';
import { istErledigt, papiername, papierschluessel, wahlVon } from './papier.ts';
import { Papiermarke } from './Papiermarke.tsx';

/** The papers beside an Antrag: which belong to it, which are missing, and each with its inputs and preview. */
export function PapiereAbschnitt({
  antragId,
  istVeraendert,
}: {
  readonly antragId: AntragId;
  readonly istVeraendert: boolean;
}) {
  const akte = useQuery(api.antraege.eine.queryOptions({ input: { id: antragId } }));
  const mappe = useQuery(api.begleitpapiere.liste.queryOptions({ input: { antragId } }));
  const [adresse, setzeAdresse] = useSearchParams();
  const gewaehltes = adresse.get('papier');
  const zeige = (papier: string | null) =>
    setzeAdresse({ abschnitt: 'papiere', ...(papier === null ? {} : { papier }) });
  return (
    <Abfrage abfrage={akte}>
      {({ antrag }) => (
        <Abfrage abfrage={mappe}>
          {(geladene) => {
            const papier = geladene.papiere.find((eines) => papierschluessel(eines) === gewaehltes);
            return papier === undefined ? (
              <Papierliste antrag={antrag} mappe={geladene} istVeraendert={istVeraendert} onOeffnen={zeige} />
            ) : (
              <Papier key={gewaehltes} antrag={antrag} papier={papier} onZurueck={() => zeige(null)} />
            );
          }}
        </Abfrage>
      )}
    </Abfrage>
  );
}

const SPALTEN: readonly Spalte<Begleitpapier>[] = [
  {
    schluessel: 'papier',
    titel: 'Papier',
    zelle: (papier) => (
      <>
        {papiername(papier)}
        <Text span display="block" size="xs" c="dimmed">
          {papier.grund}
        </Text>
      </>
    ),
  },
  {
    schluessel: 'bedarf',
    titel: 'Bedarf',
    breite: '8rem',
    zelle: ({ bedarf }) => (bedarf === 'noetig' ? 'nötig' : 'möglich'),
  },
  {
    schluessel: 'zustand',
    titel: 'Stand',
    breite: '16rem',
    zelle: (papier) => <Papiermarke papier={papier} />,
  },
  {
    schluessel: 'dokument',
    titel: 'Abgelegt als',
    zelle: ({ dokument }) => dokument?.name ?? '–',
  },
];

function Papierliste({
  antrag,
  mappe,
  istVeraendert,
  onOeffnen,
}: {
  readonly antrag: Antrag;
  readonly mappe: Papiermappe;
  readonly istVeraendert: boolean;
  readonly onOeffnen: (schluessel: string) => void;
}) {
  const { papiere, anlagen } = mappe;
  const darf = useDarf('antraege', 'schreiben', antrag.antragstellerinId);
  const speichern = useSpeichern();
  const zip = useMutation(
    api.begleitpapiere.alleDateien.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: ({ name, datei }) => speichern.speichere(name, datei),
    }),
  );
  const ablage = useAblage();
  const offene = papiere.filter(
    (papier) =>
      papier.sperre === null && !istErledigt(papier) && (papier.bedarf === 'noetig' || papier.version !== null),
  );
  const fehlende = papiere.filter(({ bedarf, zustand }) => bedarf === 'noetig' && zustand === 'fehlt').length;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Text c="dimmed" size="sm">
          {fehlende === 0
            ? 'Jedes nötige Papier ist begonnen oder abgelegt.'
            : fehlende === 1
              ? 'Ein nötiges Papier fehlt noch.'
              : `${fehlende} nötige Papiere fehlen noch.`}
        </Text>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconFileZip size="1.125rem" aria-hidden />}
            loading={zip.isPending}
            onClick={() => zip.mutate({ antragId: antrag.id })}
          >
            Alle Papiere als Zip
          </Button>
          {darf && (
            <Button
              variant="default"
              leftSection={<IconArchive size="1.125rem" aria-hidden />}
              disabled={istVeraendert || offene.length === 0}
              title={istVeraendert ? 'Zuerst speichern' : undefined}
              loading={ablage.stand !== null}
              onClick={() => void ablage.legeAb(offene)}
            >
              {offene.length === 0 ? 'Alle abgelegt' : `Offene ablegen (${offene.length})`}
            </Button>
          )}
        </Group>
      </Group>
      {ablage.stand !== null && (
        <Stack gap={4} role="status">
          <Text size="sm">
            {ablage.stand.erledigt} von {ablage.stand.gesamt} abgelegt
          </Text>
          <Progress
            value={(ablage.stand.erledigt / ablage.stand.gesamt) * 100}
            aria-label="Fortschritt beim Ablegen der Papiere"
          />
        </Stack>
      )}
      <Fehlerhinweis fehler={ablage.fehler ?? zip.error} />
      {speichern.hinweis}
      {darf && antrag.zustand === 'entwurf' && (
        <Anlagenvorschlag antrag={antrag} anlagen={anlagen} istVeraendert={istVeraendert} />
      )}
      <Tabelle
        titel="Papiere"
        spalten={SPALTEN}
        zeilen={papiere}
        id={papierschluessel}
        onOeffnen={(papier) => onOeffnen(papierschluessel(papier))}
      />
    </Stack>
  );
}

/** Files papers one after the other; what failed ends it, what was filed stays. */
function useAblage() {
  const queryClient = useQueryClient();
  const [stand, setzeStand] = useState<{ readonly erledigt: number; readonly gesamt: number } | null>(null);
  const [fehler, setzeFehler] = useState<unknown>(null);
  async function legeAb(papiere: readonly Begleitpapier[]): Promise<void> {
    setzeFehler(null);
    try {
      for (const [erledigt, papier] of papiere.entries()) {
        setzeStand({ erledigt, gesamt: papiere.length });
        await api.begleitpapiere.ablegen.call(wahlVon(papier));
      }
      melde(papiere.length === 1 ? 'Ein Papier ist abgelegt.' : `${papiere.length} Papiere sind abgelegt.`);
    } catch (geworfen) {
      setzeFehler(geworfen);
    } finally {
      setzeStand(null);
      await queryClient.invalidateQueries();
    }
  }
  return { stand, fehler, legeAb };
}

/** Enclosures (A85) that are filed but not ticked. */
function Anlagenvorschlag({
  antrag,
  anlagen,
  istVeraendert,
}: {
  readonly antrag: Antrag;
  readonly anlagen: readonly Anlage[];
  readonly istVeraendert: boolean;
}) {
  const aendern = useMutation(
    api.antraege.aendern.mutationOptions({ onSuccess: () => melde('Die Anlagen sind angekreuzt.') }),
  );
  const fehlende = anlagen.filter((anlage) => !antrag.anlagen.includes(anlage));
  if (fehlende.length === 0) return null;
  return (
    <Alert color="geleit" icon={<IconChecklist aria-hidden />} title="Anlagen ankreuzen (A85)">
      Abgelegt, im Antrag aber nicht angekreuzt: {fehlende.map((anlage) => ANLAGE_LABEL[anlage]).join(', ')}.
      <Group mt="xs">
        <Button
          size="xs"
          disabled={istVeraendert}
          title={istVeraendert ? 'Zuerst speichern' : undefined}
          loading={aendern.isPending}
          onClick={() =>
            aendern.mutate({
              id: antrag.id,
              version: antrag.version,
              eingabe: zAntragEingabe.parse({ ...antrag, anlagen: [...antrag.anlagen, ...fehlende] }),
            })
          }
        >
          Ankreuzen
        </Button>
      </Group>
      <Fehlerhinweis fehler={aendern.error} />
    </Alert>
  );
}
