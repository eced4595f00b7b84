import { Group, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import {
  IconCircleCheck,
  IconDatabase,
  IconDeviceLaptop,
  IconPencil,
  IconServer,
  IconWifiOff,
} from '@tabler/icons-react';
import { Sicherungszeile } from '../sicherung/Sicherungszeile.tsx';
import { useSpeicherstand } from '../ui/speicherstand.ts';
import { useSitzung } from './sitzung.ts';
import classes from './rahmen.module.css';

/** Names of this very machine. An office server elsewhere needs the network. */
const DIESER_RECHNER: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** The bottom line: where the program runs, which Datenbestand, what is not yet saved. */
export function Fusszeile() {
  const { host, datenbestand, ordner, version } = useSitzung();
  const { istVeraendert, gespeichertUm } = useSpeicherstand();
  const { online: hatNetz } = useNetwork();
  const brauchtNetz = host !== 'desktop' && !DIESER_RECHNER.includes(window.location.hostname);
  const uhrzeit = gespeichertUm?.toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
  return (
    <Group h="100%" px="sm" gap="lg" wrap="nowrap" justify="space-between" className={classes['fusszeile']}>
      <Group gap="lg" wrap="nowrap" miw={0}>
        <span className={classes['fussteil']} title={host === 'desktop' ? 'Offline auf diesem Rechner' : 'Büroserver'}>
          {host === 'desktop' ? <IconDeviceLaptop size="1rem" aria-hidden /> : <IconServer size="1rem" aria-hidden />}
          <span className={classes['fusswort']}>
            {host === 'desktop' ? 'Offline auf diesem Rechner' : 'Büroserver'}
          </span>
        </span>
        {!hatNetz && !brauchtNetz && (
          <span className={classes['fussteil']} role="status">
            <IconWifiOff size="1rem" aria-hidden />
            <span className={classes['fusswort']}>Ohne Netz, alles funktioniert</span>
          </span>
        )}
        <span className={classes['fussteil']} title={`Ordner: ${ordner}`}>
          <IconDatabase size="1rem" aria-hidden />
          <Text component="span" size="xs" truncate>
            {datenbestand}
          </Text>
        </span>
      </Group>
      <Group gap="lg" wrap="nowrap">
        <Sicherungszeile className={`${classes['fussteil'] ?? ''} ${classes['fussNebensache'] ?? ''}`} />
        <span className={classes['fussteil']} role="status">
          {istVeraendert ? (
            <>
              <IconPencil size="1rem" aria-hidden /> Noch nicht gespeichert
            </>
          ) : (
            <>
              <IconCircleCheck size="1rem" aria-hidden /> {uhrzeit ? `Gespeichert um ${uhrzeit}` : 'Alles gespeichert'}
            </>
          )}
        </span>
        <span className={`${classes['fussteil'] ?? ''} ${classes['fussNebensache'] ?? ''}`}>Version {version}</span>
      </Group>
    </Group>
  );
}
