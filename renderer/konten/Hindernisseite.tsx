import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { DatenbestandHindernis } from '../../shared/konten/types.ts';
import { api } from '../host/client.ts';
import { Vorraum } from './Vorraum.tsx';

const TITEL: Record<DatenbestandHindernis['code'], string> = {
  beschaedigt: 'Der Datenbestand ist beschädigt',
  neuer: 'Der Datenbestand stammt aus einer neueren Version',
  geoeffnet: 'Der Datenbestand ist schon geöffnet',
  netzlaufwerk: 'Der Datenbestand liegt auf einem Netzlaufwerk',
  synchronordner: 'Der Datenbestand liegt in einem Synchronordner',
  schluesseldatei: 'Die Schlüsseldatei fehlt oder ist beschädigt',
  kein_zugriff: 'Kein Zugriff auf den Datenbestand',
};

/** Why the Datenbestand cannot be opened, and the way out. */
export default function Hindernisseite({
  hindernis,
  ordner,
  onWiederherstellen,
}: {
  readonly hindernis: DatenbestandHindernis;
  readonly ordner: string;
  readonly onWiederherstellen: () => void;
}) {
  const queryClient = useQueryClient();
  const key = api.konten.zustand.queryKey();
  const prueft = useIsFetching({ queryKey: key }) > 0;
  return (
    <Vorraum titel={TITEL[hindernis.code]} fuss={<>Ordner: {ordner}</>}>
      <Stack>
        <Alert color="red" icon={<IconHandStop aria-hidden />} role="alert">
          {hindernis.satz}
        </Alert>
        <div>
          <Text fw={600}>So geht es weiter</Text>
          <Text>{hindernis.ausweg}</Text>
        </div>
        <Group>
          <Button loading={prueft} onClick={() => void queryClient.invalidateQueries({ queryKey: key })}>
            Erneut prüfen
          </Button>
          {(hindernis.code === 'beschaedigt' || hindernis.code === 'schluesseldatei') && (
            <Button variant="default" onClick={onWiederherstellen}>
              Sicherung wiederherstellen …
            </Button>
          )}
        </Group>
      </Stack>
    </Vorraum>
  );
}
