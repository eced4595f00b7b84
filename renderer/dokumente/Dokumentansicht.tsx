import { useEffect, useRef } from 'react';
import { Button, Code, Group, Modal, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { DATEIART_LABEL, dokumentartWort, zeigeGroesse } from '../../shared/dokumente/labels.ts';
import type { Dokument } from '../../shared/dokumente/types.ts';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { melde } from '../ui/meldung.tsx';
import { PapierAnsicht } from '../ui/paper/PapierAnsicht.tsx';
import classes from './dokumente.module.css';

/** A picture from bytes: it has an address in this window as long as it is shown. */
function Bild({ datei, name }: { readonly datei: Blob; readonly name: string }) {
  const bild = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const adresse = URL.createObjectURL(datei);
    if (bild.current) bild.current.src = adresse;
    return () => URL.revokeObjectURL(adresse);
  }, [datei]);
  return <img ref={bild} className={classes['bild']} alt={`Erste Seite von ${name}`} />;
}

/** One document: what is known of it, what it looks like, and the file to save. */
export function Dokumentansicht({
  dokument,
  onSchliessen,
}: {
  readonly dokument: Dokument;
  readonly onSchliessen: () => void;
}) {
  const vorschau = useQuery(api.dokumente.vorschau.queryOptions({ input: { id: dokument.id } }));
  const speichern = useMutation(
    api.dokumente.datei.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      },
    }),
  );
  return (
    <Modal opened onClose={onSchliessen} title={dokument.name} size="56rem">
      <Stack>
        <Group justify="space-between" align="flex-start" className="nicht-drucken">
          <div>
            <Text>
              {dokumentartWort(dokument)} · {DATEIART_LABEL[dokument.dateiart]}, {zeigeGroesse(dokument.bytes)}
            </Text>
            <Text size="sm" c="dimmed">
              Abgelegt von {dokument.von} am {zeigeZeitpunkt(dokument.erstelltAm)} · {dokument.bezugTitel}
            </Text>
            <Text size="sm" c="dimmed" component="div">
              Prüfsumme (SHA-256){' '}
              <Code translate="no" style={{ overflowWrap: 'anywhere' }}>
                {dokument.sha256}
              </Code>
            </Text>
          </div>
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden />}
            loading={speichern.isPending}
            onClick={() => speichern.mutate({ id: dokument.id })}
          >
            Speichern unter …
          </Button>
        </Group>
        <Fehlerhinweis fehler={speichern.error} />
        <Abfrage abfrage={vorschau}>
          {(gezeigte) => {
            if (gezeigte === null) return <Text c="dimmed">Von dieser Datei gibt es keine Vorschau.</Text>;
            if (gezeigte.art === 'blatt') return <PapierAnsicht blatt={gezeigte.blatt} />;
            return <Bild datei={gezeigte.datei} name={dokument.name} />;
          }}
        </Abfrage>
      </Stack>
    </Modal>
  );
}
