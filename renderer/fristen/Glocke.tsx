import { ActionIcon, Indicator, Menu, Text } from '@mantine/core';
import { IconBell, IconCalendarDue } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useDarf } from '../ui/rechte.tsx';
import { Faelligkeit } from './Faelligkeit.tsx';
import { useFaellige } from './faellige.ts';

const ANZAHL = 6;

/** The bell in the head: how many deadlines are due, and the first of them. */
export function Glocke() {
  const darf = useDarf('fristen', 'lesen');
  const faellige = useFaellige(null);
  if (!darf) return null;
  const worte = faellige.length === 0 ? 'nichts fällig' : `${faellige.length} fällig`;
  return (
    <Menu width="22rem" position="bottom-end">
      <Menu.Target>
        <ActionIcon
          size="lg"
          variant="subtle"
          color="gray"
          aria-label={`Fristen: ${worte}`}
          // The figure stands half outside of the bell.
          style={{ overflow: 'visible' }}
        >
          <Indicator
            label={faellige.length > 99 ? '99+' : faellige.length}
            size="1.125rem"
            color="red"
            disabled={faellige.length === 0}
            aria-hidden
          >
            <IconBell size="1.25rem" stroke={1.6} aria-hidden />
          </Indicator>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {faellige.length === 0 && (
          <Text size="sm" c="dimmed" px="sm" py="xs">
            Zurzeit ist nichts fällig.
          </Text>
        )}
        {faellige.slice(0, ANZAHL).map((frist) => (
          <Menu.Item key={frist.id} component={Link} to={frist.ziel ?? '/fristen'}>
            <Text size="sm">{frist.titel}</Text>
            <Faelligkeit frist={frist} />
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/fristen" leftSection={<IconCalendarDue size="1rem" aria-hidden />}>
          Alle Fristen
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
