import { useState } from 'react';
import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconAlertOctagon, IconPackageImport, IconUserQuestion } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Paketbefund } from '../../shared/pakete/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Dateiablage } from '../ui/Dateiablage.tsx';
import { Fingerabdruck } from './Fingerabdruck.tsx';
import { Paketinhaltsliste } from './Paketinhaltsliste.tsx';

/** Takes a package: it is looked at first, then listed, and only then accepted or put aside. */
export function Empfangen() {
  const [datei, setzeDatei] = useState<File | null>(null);
  const ansehen = useMutation(api.pakete.ansehen.mutationOptions({ meta: { ohneAuffrischen: true } }));
  const befund = ansehen.data;

  function siehAn(neue: File) {
    setzeDatei(neue);
    ansehen.mutate({ datei: neue });
  }
  function legeWeg() {
    setzeDatei(null);
    ansehen.reset();
  }

  return (
    <Stack gap="md">
      <Dateiablage
        symbol={IconPackageImport}
        name="Paket annehmen"
        text="Paket hierher ziehen"
        hinweis="Das Paket wird zuerst nur angesehen. Übernommen wird erst nach der Bestätigung."
        knopf="Paket wählen"
        annehmbares=".geleit-paket"
        laeuft={ansehen.isPending}
        onDatei={([erste]) => erste && siehAn(erste)}
      />
      <div role="status">
        {datei && befund?.ergebnis === 'abgelehnt' && (
          <Ablehnung datei={datei} befund={befund} onAufgenommen={() => siehAn(datei)} />
        )}
      </div>
      <Fehlerhinweis fehler={ansehen.error} />
      {datei && befund?.ergebnis === 'inhalt' && (
        <Paketinhaltsliste key={befund.inhalt.sha256} datei={datei} inhalt={befund.inhalt} onFertig={legeWeg} />
      )}
    </Stack>
  );
}

function Ablehnung({
  datei,
  befund,
  onAufgenommen,
}: {
  readonly datei: File;
  readonly befund: Extract<Paketbefund, { ergebnis: 'abgelehnt' }>;
  readonly onAufgenommen: () => void;
}) {
  const { fingerabdruck } = befund;
  return (
    <Alert
      color={fingerabdruck === null ? 'red' : 'yellow'}
      icon={fingerabdruck === null ? <IconAlertOctagon aria-hidden /> : <IconUserQuestion aria-hidden />}
      title={fingerabdruck === null ? `${datei.name} wird nicht angenommen` : 'Absender nicht bekannt'}
    >
      {befund.satz}
      {fingerabdruck !== null && (
        <AbsenderAufnehmen datei={datei} fingerabdruck={fingerabdruck} onAufgenommen={onAufgenommen} />
      )}
    </Alert>
  );
}

function AbsenderAufnehmen({
  datei,
  fingerabdruck,
  onAufgenommen,
}: {
  readonly datei: File;
  readonly fingerabdruck: string;
  readonly onAufgenommen: () => void;
}) {
  const [name, setzeName] = useState('');
  const aufnehmen = useMutation(
    api.pakete.absenderAufnehmen.mutationOptions({
      onSuccess: (kontakt) => {
        melde(`„${kontakt.name}“ ist jetzt ein Kontakt, noch ungeprüft.`);
        onAufgenommen();
      },
    }),
  );
  return (
    <Stack gap="sm" mt="sm">
      <div>
        Fingerabdruck des Absenders: <Fingerabdruck ziffern={fingerabdruck} />
      </div>
      <Group align="flex-end" gap="sm">
        <TextInput
          label="Name des Absenders"
          value={name}
          onChange={(ereignis) => setzeName(ereignis.currentTarget.value)}
          maxLength={200}
        />
        <Button
          variant="default"
          disabled={name.trim() === ''}
          loading={aufnehmen.isPending}
          onClick={() => aufnehmen.mutate({ datei, name })}
        >
          Als Kontakt aufnehmen
        </Button>
      </Group>
      <Fehlerhinweis fehler={aufnehmen.error} />
    </Stack>
  );
}
