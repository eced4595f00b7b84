import { useState } from 'react';
import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconAlertOctagon, IconCircleCheck, IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Datum } from '../../shared/foundation/date.ts';
import type { KontoId } from '../../shared/foundation/id.ts';
import { zeigeZahl } from '../../shared/foundation/money.ts';
import type { Pruefergebnis } from '../../shared/protokoll/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Seite } from '../ui/Seite.tsx';
import { zeileAusAdresse } from './adresse.ts';
import { Eintragsliste } from './Eintragsliste.tsx';
import { Eintragswahl } from './Eintragswahl.tsx';

/** Who did what and when, by account, record and days, page by page; `?tabelle=…&id=…` is the page of one record. And whether nobody has tampered with it. */
export function Component() {
  const [kontoId, setzeKonto] = useState<KontoId | null>(null);
  const [von, setzeVon] = useState<Datum | null>(null);
  const [bis, setzeBis] = useState<Datum | null>(null);
  const [adresse, setzeAdresse] = useSearchParams();
  const zeile = zeileAusAdresse(adresse);
  const konten = useQuery(api.protokoll.konten.queryOptions());
  const seiten = useInfiniteQuery(
    api.protokoll.seite.infiniteOptions({
      input: (vor: number | null) => ({ kontoId, zeile, von, bis, vor }),
      initialPageParam: null as number | null,
      getNextPageParam: (seite) => (seite.hatWeitere ? (seite.eintraege.at(-1)?.nummer ?? null) : null),
    }),
  );
  const pruefen = useMutation({ mutationFn: () => api.protokoll.pruefen.call(), meta: { ohneAuffrischen: true } });
  return (
    <Seite
      titel="Protokoll"
      untertitel="Wer hat wann was geändert, angesehen oder versucht"
      breite="schmal"
      aktion={
        <Button
          variant="default"
          leftSection={<IconShieldCheck size="1.125rem" aria-hidden />}
          loading={pruefen.isPending}
          onClick={() => pruefen.mutate()}
        >
          Protokoll prüfen
        </Button>
      }
    >
      <Fehlerhinweis fehler={pruefen.error} />
      {pruefen.data && <Ergebnis ergebnis={pruefen.data} />}
      <Group align="flex-end" gap="sm">
        <Select
          label="Konto"
          placeholder="alle"
          clearable
          clearButtonProps={{ 'aria-label': 'Alle Konten' }}
          data={(konten.data ?? []).map(({ id, anzeigename }) => ({ value: id, label: anzeigename }))}
          value={kontoId}
          onChange={(wert) => setzeKonto(wert)}
          w="13rem"
        />
        <Eintragswahl
          zeile={zeile}
          gegenstand={seiten.data?.pages[0]?.gegenstand ?? null}
          onWahl={(gewaehlte) => setzeAdresse({ ...gewaehlte })}
        />
        <Datumsfeld label="von" value={von} onChange={setzeVon} w="10rem" />
        <Datumsfeld label="bis" value={bis} onChange={setzeBis} w="10rem" />
      </Group>
      <Abfrage abfrage={seiten}>
        {({ pages }) => {
          const eintraege = pages.flatMap((seite) => seite.eintraege);
          return (
            <Stack>
              {eintraege.length === 0 ? (
                <Text c="dimmed">Keine Einträge.</Text>
              ) : (
                <Eintragsliste eintraege={eintraege} zeigtGegenstaende />
              )}
              {seiten.hasNextPage && (
                <Group>
                  <Button
                    variant="default"
                    loading={seiten.isFetchingNextPage}
                    onClick={() => void seiten.fetchNextPage()}
                  >
                    Ältere Einträge
                  </Button>
                </Group>
              )}
            </Stack>
          );
        }}
      </Abfrage>
    </Seite>
  );
}

function Ergebnis({ ergebnis }: { readonly ergebnis: Pruefergebnis }) {
  const { eintraege, ersterFehler, abweichungen, stimmtMitSchluesseldatei } = ergebnis;
  const maengel = [
    ersterFehler === null ? null : `Ab Eintrag ${zeigeZahl(ersterFehler)} passt das Protokoll nicht mehr zusammen.`,
    abweichungen.length === 0
      ? null
      : abweichungen.length === 1
        ? 'Ein Eintrag steht anders da, als er zuletzt gespeichert wurde.'
        : `${zeigeZahl(abweichungen.length)} Einträge stehen anders da, als sie zuletzt gespeichert wurden.`,
    stimmtMitSchluesseldatei ? null : 'Der Datenbestand ist älter als die Schlüsseldatei, die daneben liegt.',
  ].filter((mangel) => mangel !== null);
  if (maengel.length === 0) {
    return (
      <Alert color="green" role="status" icon={<IconCircleCheck aria-hidden />} title="Das Protokoll ist unversehrt">
        {zeigeZahl(eintraege)} Einträge geprüft. Nichts wurde nachträglich verändert.
      </Alert>
    );
  }
  return (
    <Alert color="red" role="alert" icon={<IconAlertOctagon aria-hidden />} title="Das Protokoll ist nicht unversehrt">
      {maengel.map((mangel) => (
        <Text key={mangel}>{mangel}</Text>
      ))}
      <Text>Bitte nicht weiterarbeiten und mit der letzten Sicherung vergleichen.</Text>
    </Alert>
  );
}
