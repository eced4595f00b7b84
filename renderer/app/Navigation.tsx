import { useId } from 'react';
import {
  AppShell,
  Badge,
  Box,
  Divider,
  NavLink,
  ScrollArea,
  Text,
  Tooltip,
  UnstyledButton,
  VisuallyHidden,
} from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useMantineTheme } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { nenneFehlendes } from '../beratungen/fehlendes.ts';
import { api } from '../host/client.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useBereichsgruppen, type Bereich, type Bereichsgruppe } from './bereiche.ts';
import classes from './rahmen.module.css';

interface Anzahl {
  readonly zahl: number;
  readonly wort: string;
  /** What is missing: the figure asks for something to be done. */
  readonly fehlt?: string;
}

type Anzahlen = Record<string, Anzahl | undefined>;

/** How many records each list has, for the figures beside the names. */
function useAnzahlen(): Anzahlen {
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const personal = useQuery({ ...api.personal.liste.queryOptions(), ...nurWenn(useDarf('personal', 'lesen')) });
  const antraege = useQuery({ ...api.antraege.liste.queryOptions(), ...nurWenn(useDarf('antraege', 'lesen')) });
  const heute = useHeute();
  const darfFaelle = useDarf('faelle', 'lesen');
  const notizen = useQuery(api.beratungen.zaehler.queryOptions({ input: darfFaelle ? { am: heute } : skipToken }));
  const fehlt = notizen.data?.unvollstaendig;
  const entwuerfe = antraege.data?.filter(({ antrag }) => antrag.zustand === 'entwurf');
  return {
    '/kommunen': kommunen.data && { zahl: kommunen.data.length, wort: 'Einträge' },
    '/personal': personal.data && { zahl: personal.data.length, wort: 'Personen' },
    '/beratungen': fehlt && {
      zahl: fehlt.reduce((summe, { anzahl }) => summe + anzahl, 0),
      wort: 'heute unvollständig',
      fehlt: fehlt.map(({ was, anzahl }) => `${nenneFehlendes(was)} (${anzahl})`).join(', '),
    },
    '/antraege': entwuerfe && { zahl: entwuerfe.length, wort: 'in Arbeit' },
  };
}

interface Darstellung {
  /** The navigation is folded: symbols alone. */
  readonly nurSymbole: boolean;
  readonly anzahlen: Anzahlen;
  readonly onWahl: () => void;
}

function Gruppe({ gruppe: { name, bereiche }, ...darstellung }: Darstellung & { readonly gruppe: Bereichsgruppe }) {
  const titelId = useId();
  const { nurSymbole } = darstellung;
  const links = bereiche.map((bereich) => <Seitenlink key={bereich.ziel} bereich={bereich} {...darstellung} />);
  if (name === '') return links;
  return (
    <Box role="group" aria-labelledby={titelId} mt={nurSymbole ? 0 : 'sm'}>
      {nurSymbole && <Divider my="xs" />}
      {nurSymbole ? (
        <VisuallyHidden id={titelId}>{name}</VisuallyHidden>
      ) : (
        <Text id={titelId} size="xs" fw={600} c="dimmed" px="0.625rem" pb={4}>
          {name}
        </Text>
      )}
      {links}
    </Box>
  );
}

function Seitenlink({
  bereich: { ziel, name, symbol: Symbol },
  nurSymbole,
  anzahlen,
  onWahl,
}: Darstellung & { readonly bereich: Bereich }) {
  const { pathname } = useLocation();
  const istHier = ziel === '/' ? pathname === '/' : pathname === ziel || pathname.startsWith(`${ziel}/`);
  const anzahl = anzahlen[ziel];
  return (
    <Tooltip label={name} position="right" disabled={!nurSymbole}>
      <NavLink
        component={Link}
        to={ziel}
        onClick={onWahl}
        active={istHier}
        aria-current={istHier ? 'page' : undefined}
        className={classes['bereich']}
        leftSection={<Symbol size="1.25rem" stroke={1.6} aria-hidden />}
        label={nurSymbole ? <VisuallyHidden>{name}</VisuallyHidden> : name}
        rightSection={
          anzahl && anzahl.zahl > 0 && !nurSymbole ? (
            <Badge
              size="sm"
              color={anzahl.fehlt === undefined ? 'gray' : 'yellow'}
              className={classes['anzahl']}
              title={anzahl.fehlt === undefined ? undefined : `Notizen heute: ${anzahl.fehlt}`}
            >
              {anzahl.zahl}
              <VisuallyHidden> {anzahl.wort}</VisuallyHidden>
            </Badge>
          ) : null
        }
      />
    </Tooltip>
  );
}

export function Navigation({
  istEingeklappt,
  onEinklappen,
  onWahl,
}: {
  readonly istEingeklappt: boolean;
  readonly onEinklappen: () => void;
  /** A page was chosen: a navigation that lies over the page closes. */
  readonly onWahl: () => void;
}) {
  const anzahlen = useAnzahlen();
  const gruppen = useBereichsgruppen();
  const theme = useMantineTheme();
  const istBreit = useMediaQuery(`(min-width: ${theme.breakpoints.sm})`, true);
  const nurSymbole = istEingeklappt && istBreit;
  const Einklappen = istEingeklappt ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <>
      <AppShell.Section grow component={ScrollArea} type="auto" p="xs">
        {gruppen.map((gruppe) => (
          <Gruppe key={gruppe.name} gruppe={gruppe} nurSymbole={nurSymbole} anzahlen={anzahlen} onWahl={onWahl} />
        ))}
      </AppShell.Section>
      {istBreit && (
        <AppShell.Section p="xs">
          <UnstyledButton className={classes['einklappen']} onClick={onEinklappen} aria-expanded={!istEingeklappt}>
            <Einklappen size="1.25rem" stroke={1.6} aria-hidden />
            {nurSymbole ? <VisuallyHidden>Navigation ausklappen</VisuallyHidden> : 'Einklappen'}
          </UnstyledButton>
        </AppShell.Section>
      )}
    </>
  );
}
