import { ActionIcon, Burger, Group, Kbd, Text, UnstyledButton, useMantineTheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { Glocke } from '../fristen/Glocke.tsx';
import { Kommunenwahl } from './Kommunenwahl.tsx';
import { Kontomenue } from './Kontomenue.tsx';
import { TASTEN } from './tasten.ts';
import { Wortmarke } from './Wortmarke.tsx';
import classes from './rahmen.module.css';

export interface KopfzeileProps {
  readonly kommunen: readonly Kommune[];
  readonly istNavigationOffen: boolean;
  readonly onNavigation: () => void;
  readonly onSperren: () => void;
  readonly onTasten: () => void;
  readonly onHandbuch: () => void;
  readonly onNeuigkeiten: () => void;
}

export function Kopfzeile(props: KopfzeileProps) {
  const theme = useMantineTheme();
  const istSchmal = useMediaQuery(`(max-width: calc(${theme.breakpoints.sm} - 0.1px))`, false);
  return (
    <Group h="100%" px="sm" gap="sm" wrap="nowrap" justify="space-between">
      <Group gap="sm" wrap="nowrap" miw={0}>
        {istSchmal && (
          <Burger
            size="sm"
            opened={props.istNavigationOffen}
            onClick={props.onNavigation}
            aria-label={props.istNavigationOffen ? 'Navigation schließen' : 'Navigation öffnen'}
          />
        )}
        {!istSchmal && (
          <Link to="/" className={classes['marke']} aria-label="Geleit, zur Startseite">
            <Wortmarke />
          </Link>
        )}
        <Kommunenwahl kommunen={props.kommunen} />
      </Group>
      <Group gap="xs" wrap="nowrap">
        {istSchmal ? (
          <ActionIcon size="lg" aria-label="Suchen oder Befehl" onClick={spotlight.open}>
            <IconSearch size="1.25rem" aria-hidden />
          </ActionIcon>
        ) : (
          <UnstyledButton className={classes['suche']} onClick={spotlight.open} aria-keyshortcuts="Control+K">
            <IconSearch size="1rem" aria-hidden />
            <Text component="span" size="sm" flex={1} truncate>
              Suchen oder Befehl …
            </Text>
            <Kbd size="xs">{TASTEN.suchen.anzeige}</Kbd>
          </UnstyledButton>
        )}
        <Glocke />
        <Kontomenue
          onSperren={props.onSperren}
          onTasten={props.onTasten}
          onHandbuch={props.onHandbuch}
          onNeuigkeiten={props.onNeuigkeiten}
        />
      </Group>
    </Group>
  );
}
