import { useState } from 'react';
import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { zeigeGroesse } from '../../shared/sicherung/labels.ts';
import type { Sicherungsort } from '../../shared/sicherung/types.ts';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';

/** Places to choose one from; a stick that was plugged in meanwhile comes with „Neu suchen“. */
export function Ortliste({
  orte,
  handle,
  onHandle,
}: {
  readonly orte: readonly Sicherungsort[];
  readonly handle: string | null;
  readonly onHandle: (handle: string) => void;
}) {
  return (
    <Radio.Group value={handle} onChange={onHandle} label="Ort der Sicherungen">
      <Stack gap="sm" mt="xs">
        {orte.map((ort) => (
          <Radio
            key={ort.handle}
            value={ort.handle}
            label={ort.name}
            description={`${ort.pfad}${ort.freiBytes === null ? '' : ` · ${zeigeGroesse(ort.freiBytes)} frei`}`}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** On the desktop: any other folder, chosen in the dialog of the operating system. Nothing in the browser. */
export function Ordnerknopf({ onGewaehlt }: { readonly onGewaehlt: (handle: string) => void }) {
  const { waehleOrdner } = host;
  const waehlen = useMutation({
    mutationFn: async () => waehleOrdner?.() ?? { art: 'abgebrochen' as const },
    onSuccess: (wahl) => {
      if (wahl.art === 'gewaehlt') onGewaehlt(wahl.handle);
    },
    meta: { ohneAuffrischen: true },
  });
  if (waehleOrdner === null) return null;
  return (
    <Button variant="default" onClick={() => waehlen.mutate()} loading={waehlen.isPending}>
      Anderer Ordner …
    </Button>
  );
}

/** The dialog that chooses where backups go. */
export function Ortwahl({ onSchliessen }: { readonly onSchliessen: () => void }) {
  const orte = useQuery(api.sicherung.orte.queryOptions());
  const [handle, setzeHandle] = useState<string | null>(null);
  const waehlen = useMutation(api.sicherung.zielWaehlen.mutationOptions({ onSuccess: onSchliessen }));
  return (
    <Modal opened onClose={onSchliessen} title="Wohin sollen die Sicherungen?">
      <Stack>
        <Abfrage abfrage={orte}>
          {(alle) => (
            <>
              <Ortliste orte={alle} handle={handle} onHandle={setzeHandle} />
              {!alle.some(({ istWechseldatentraeger }) => istWechseldatentraeger) && (
                <Text size="sm" c="dimmed">
                  Es ist kein Datenträger eingesteckt. Nach dem Einstecken „Neu suchen“ wählen.
                </Text>
              )}
            </>
          )}
        </Abfrage>
        <Fehlerhinweis fehler={waehlen.error} />
        <Group justify="space-between">
          <Group gap="sm">
            <Button variant="default" onClick={() => void orte.refetch()} loading={orte.isRefetching}>
              Neu suchen
            </Button>
            <Ordnerknopf onGewaehlt={(neuer) => void orte.refetch().then(() => setzeHandle(neuer))} />
          </Group>
          <Button
            disabled={handle === null}
            loading={waehlen.isPending}
            onClick={() => handle !== null && waehlen.mutate({ handle })}
          >
            Übernehmen
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
