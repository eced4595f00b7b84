import { useState } from 'react';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Blattansicht, Rueckfrage } from './Blattseite.tsx';

/** A new recovery sheet: made on demand, shown once, printed, and one group typed back. */
export function Component() {
  const ausstellen = useMutation(api.konten.neuesBlatt.mutationOptions({ gcTime: 0, meta: { ohneAuffrischen: true } }));
  return (
    <Seite
      titel="Neues Wiederherstellungsblatt"
      untertitel="Ersetzt das bisherige Blatt, sobald eine Gruppe vom Ausdruck eingegeben ist"
      zurueck={{ ziel: '/konten', text: 'Konten' }}
    >
      {ausstellen.isSuccess ? (
        <Ausgestelltes />
      ) : (
        <Stack align="flex-start" maw="40rem">
          <Alert color="geleit" icon={<IconFileCertificate aria-hidden />}>
            Ein neues Blatt ist nötig, wenn das bisherige verloren ist oder jemand es gesehen hat, der es nicht sehen
            soll. Das bisherige Blatt gilt, bis das neue bestätigt ist, und öffnet danach nichts mehr.
          </Alert>
          <Fehlerhinweis fehler={ausstellen.error} />
          <Button loading={ausstellen.isPending} onClick={() => ausstellen.mutate()}>
            Neues Blatt ausstellen
          </Button>
        </Stack>
      )}
    </Seite>
  );
}

function Ausgestelltes() {
  const navigate = useNavigate();
  const [istGedruckt, setzeGedruckt] = useState(false);
  const blatt = useQuery({ ...api.konten.wiederherstellungsblatt.queryOptions(), gcTime: 0, staleTime: Infinity });
  return (
    <Abfrage abfrage={blatt}>
      {({ blatt: papier, gefragteGruppe }) =>
        istGedruckt ? (
          <Group maw="32rem" grow>
            <Rueckfrage
              gefragteGruppe={gefragteGruppe}
              knopf="Blatt bestätigen"
              onZurueck={() => setzeGedruckt(false)}
              onFertig={() => {
                melde('Das neue Wiederherstellungsblatt gilt. Das bisherige bitte vernichten.');
                void navigate('/konten');
              }}
            />
          </Group>
        ) : (
          <Stack>
            <Blattansicht blatt={papier} onGedruckt={() => setzeGedruckt(true)} />
          </Stack>
        )
      }
    </Abfrage>
  );
}
