import { Avatar, Group, Kbd, Menu, Text, UnstyledButton } from '@mantine/core';
import {
  IconBook,
  IconCheck,
  IconDeviceDesktop,
  IconKeyboard,
  IconLock,
  IconMoon,
  IconSun,
  IconTextSize,
} from '@tabler/icons-react';
import type { Einstellungen } from '../../shared/konten/types.ts';
import { useEinstellungen, useSitzung } from './sitzung.ts';
import classes from './rahmen.module.css';

const FARBSCHEMATA = [
  { wert: 'hell', name: 'Hell', symbol: IconSun },
  { wert: 'dunkel', name: 'Dunkel', symbol: IconMoon },
  { wert: 'system', name: 'Wie das System', symbol: IconDeviceDesktop },
] as const satisfies readonly { wert: Einstellungen['farbschema']; name: string; symbol: typeof IconSun }[];

const GROESSEN = [100, 110, 125, 150, 175, 200];

const DICHTEN = [
  { wert: 'normal', name: 'Normal' },
  { wert: 'dicht', name: 'Dicht' },
] as const;

export interface KontomenueProps {
  readonly onSperren: () => void;
  readonly onTasten: () => void;
  readonly onHandbuch: () => void;
}

/** The account: how the window looks, help, lock. */
export function Kontomenue({ onSperren, onTasten, onHandbuch }: KontomenueProps) {
  const { konto, datenbestand } = useSitzung();
  const { einstellungen, aendere } = useEinstellungen();
  return (
    <Menu width="17rem" closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton className={classes['konto']} aria-label={`Konto ${konto.anzeigename} (${initialen(konto.anzeigename)})`}>
          <Avatar size="1.875rem" radius="xl" color="geleit" aria-hidden>
            {initialen(konto.anzeigename)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Text px="sm" pt={6} fw={600}>
          {konto.anzeigename}
        </Text>
        <Text px="sm" pb={6} size="xs" c="dimmed">
          {datenbestand}
        </Text>
        <Menu.Divider />
        <Menu.Label>Farben</Menu.Label>
        {FARBSCHEMATA.map(({ wert, name, symbol: Symbol }) => (
          <Wahl
            key={wert}
            istGewaehlt={einstellungen.farbschema === wert}
            symbol={<Symbol size="1rem" aria-hidden />}
            onWahl={() => aendere({ farbschema: wert })}
          >
            {name}
          </Wahl>
        ))}
        <Menu.Divider />
        <Menu.Label>Größe</Menu.Label>
        <Group gap={4} px="xs" pb={4}>
          {GROESSEN.map((groesse) => (
            <Menu.Item
              key={groesse}
              role="menuitemradio"
              aria-checked={einstellungen.groesseProzent === groesse}
              className={classes['groesse']}
              data-gewaehlt={einstellungen.groesseProzent === groesse || undefined}
              onClick={() => aendere({ groesseProzent: groesse })}
            >
              {groesse} %
            </Menu.Item>
          ))}
        </Group>
        <Menu.Label>Dichte der Listen</Menu.Label>
        {DICHTEN.map(({ wert, name }) => (
          <Wahl
            key={wert}
            istGewaehlt={einstellungen.dichte === wert}
            symbol={<IconTextSize size="1rem" aria-hidden />}
            onWahl={() => aendere({ dichte: wert })}
          >
            {name}
          </Wahl>
        ))}
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick
          leftSection={<IconBook size="1rem" aria-hidden />}
          rightSection={<Kbd>F1</Kbd>}
          onClick={onHandbuch}
        >
          Handbuch
        </Menu.Item>
        <Menu.Item
          closeMenuOnClick
          leftSection={<IconKeyboard size="1rem" aria-hidden />}
          rightSection={<Kbd>?</Kbd>}
          onClick={onTasten}
        >
          Tasten
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick
          leftSection={<IconLock size="1rem" aria-hidden />}
          rightSection={<Kbd>Strg+L</Kbd>}
          onClick={onSperren}
        >
          Sperren
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface WahlProps {
  readonly istGewaehlt: boolean;
  readonly symbol: React.ReactNode;
  readonly onWahl: () => void;
  readonly children: string;
}

function Wahl({ istGewaehlt, symbol, onWahl, children }: WahlProps) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={istGewaehlt}
      leftSection={symbol}
      rightSection={istGewaehlt ? <IconCheck size="1rem" aria-hidden /> : null}
      onClick={onWahl}
    >
      {children}
    </Menu.Item>
  );
}

function initialen(name: string): string {
  const worte = name.trim().split(/\s+/);
  return `${worte[0]?.charAt(0) ?? ''}${worte.length > 1 ? (worte.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
}
