import { useCallback, useState, type ReactNode } from 'react';
import { Alert } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { host } from '../host/client.ts';
import { melde } from '../ui/meldung.tsx';

/** Saves a file through the host and says how it went; `hinweis` is what to draw where it failed. */
export function useSpeichern(): {
  readonly speichere: (name: string, datei: Blob) => Promise<void>;
  readonly hinweis: ReactNode;
} {
  const [fehler, setzeFehler] = useState<string | null>(null);
  const speichere = useCallback(async (name: string, datei: Blob) => {
    const ergebnis = await host.speichereDatei(name, datei);
    setzeFehler(ergebnis.art === 'fehlgeschlagen' ? ergebnis.satz : null);
    if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
  }, []);
  const hinweis = fehler && (
    <Alert color="red" role="alert" icon={<IconAlertOctagon aria-hidden />} title="Nicht gespeichert">
      {fehler}
    </Alert>
  );
  return { speichere, hinweis };
}
