import { Avatar, Kbd, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import {
  IconBook,
  IconCheck,
  IconDeviceDesktop,
  IconKey,
  IconKeyboard,
  IconLock,
  IconMoon,
  IconSun,
  IconGift,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { zEinstellungen, type Einstellungen } from '../../shared/konten/types.ts';
import { useEinstellungen, useSitzung } from './sitzung.ts';
import { TASTEN } from './tasten.ts';
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
  readonly onNeuigkeiten: () => void;
}

/** The account: how the window looks, help, lock. */
export function Kontomenue({ onSperren, onTasten, onHandbuch, onNeuigkeiten }: KontomenueProps) {
  const { konto, datenbestand } = useSitzung();
  const { einstellungen, aendere } = useEinstellungen();
  return (
    <Menu width="17rem" closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton className={classes['konto']}>
          <Avatar size="1.875rem" radius="xl" color="geleit" aria-hidden>
            {initialen(konto.anzeigename)}
          </Avatar>
          <VisuallyHidden>Konto {konto.anzeigename}</VisuallyHidden>
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
        <Menu.RadioGroup
          value={einstellungen.farbschema}
          onChange={(wert) => aendere({ farbschema: zEinstellungen.shape.farbschema.parse(wert) })}
        >
          {FARBSCHEMATA.map(({ wert, name, symbol: Symbol }) => (
            <Menu.RadioItem key={wert} value={wert} checkIcon={<IconCheck size="1rem" aria-hidden />}>
              <span className={classes['wahlzeile']}>
                <Symbol size="1rem" aria-hidden /> {name}
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>Größe</Menu.Label>
        <Menu.RadioGroup
          value={String(einstellungen.groesseProzent)}
          onChange={(wert) => aendere({ groesseProzent: Number(wert) })}
        >
          <div role="presentation" className={classes['groessen']}>
            {GROESSEN.map((groesse) => (
              <Menu.RadioItem
                key={groesse}
                value={String(groesse)}
                checkIcon={null}
                className={classes['groesse']}
                data-gewaehlt={einstellungen.groesseProzent === groesse || undefined}
              >
                {groesse} %
              </Menu.RadioItem>
            ))}
          </div>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>Dichte der Listen</Menu.Label>
        <Menu.RadioGroup
          value={einstellungen.dichte}
          onChange={(wert) => aendere({ dichte: zEinstellungen.shape.dichte.parse(wert) })}
        >
          {DICHTEN.map(({ wert, name }) => (
            <Menu.RadioItem key={wert} value={wert} checkIcon={<IconCheck size="1rem" aria-hidden />}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick
          leftSection={<IconBook size="1rem" aria-hidden />}
          rightSection={<Kbd>{TASTEN.handbuch.anzeige}</Kbd>}
          onClick={onHandbuch}
        >
          Handbuch
        </Menu.Item>
        <Menu.Item
          closeMenuOnClick
          leftSection={<IconKeyboard size="1rem" aria-hidden />}
          rightSection={<Kbd>{TASTEN.tasten.anzeige}</Kbd>}
          onClick={onTasten}
        >
          Tasten
        </Menu.Item>
        <Menu.Item closeMenuOnClick leftSection={<IconGift size="1rem" aria-hidden />} onClick={onNeuigkeiten}>
          Was ist neu
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick
          component={Link}
          to="/konto/passwort"
          leftSection={<IconKey size="1rem" aria-hidden />}
        >
          Passwort ändern
        </Menu.Item>
        <Menu.Item
          closeMenuOnClick
          leftSection={<IconLock size="1rem" aria-hidden />}
          rightSection={<Kbd>{TASTEN.sperren.anzeige}</Kbd>}
          onClick={onSperren}
        >
          Sperren
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initialen(name: string): string {
  const worte = name.trim().split(/\s+/);
  return `${worte[0]?.charAt(0) ?? ''}${worte.length > 1 ? (worte.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
}
