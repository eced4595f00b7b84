import { AppShell, Badge, NavLink, ScrollArea, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconBook,
  IconBuildingCommunity,
  IconFileText,
  IconFiles,
  IconHome,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconScale,
  IconUsers,
} from '@tabler/icons-react';
import { useMantineTheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { api } from '../host/client.ts';
import classes from './rahmen.module.css';

/** The pages in the order of the work. */
export const BEREICHE = [
  { ziel: '/', name: 'Start', symbol: IconHome },
  { ziel: '/kommunen', name: 'Kommunen', symbol: IconBuildingCommunity },
  { ziel: '/personal', name: 'Personal', symbol: IconUsers },
  { ziel: '/antraege', name: 'Anträge', symbol: IconFileText },
  { ziel: '/dokumente', name: 'Dokumente', symbol: IconFiles },
  { ziel: '/foerderrecht', name: 'Förderrecht', symbol: IconScale },
  { ziel: '/handbuch', name: 'Handbuch', symbol: IconBook },
] as const;

/** How many records each list has, for the figures beside the names. */
function useAnzahlen(): Record<string, { readonly zahl: number; readonly wort: string } | undefined> {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const personal = useQuery(api.personal.liste.queryOptions());
  const antraege = useQuery(api.antraege.liste.queryOptions());
  const entwuerfe = antraege.data?.filter(({ antrag }) => antrag.zustand === 'entwurf');
  return {
    '/kommunen': kommunen.data && { zahl: kommunen.data.length, wort: 'Einträge' },
    '/personal': personal.data && { zahl: personal.data.length, wort: 'Personen' },
    '/antraege': entwuerfe && { zahl: entwuerfe.length, wort: 'in Arbeit' },
  };
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
  const { pathname } = useLocation();
  const anzahlen = useAnzahlen();
  const theme = useMantineTheme();
  const istBreit = useMediaQuery(`(min-width: ${theme.breakpoints.sm})`, true);
  const nurSymbole = istEingeklappt && istBreit;
  const Einklappen = istEingeklappt ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <>
      <AppShell.Section grow component={ScrollArea} type="auto" p="xs">
        {BEREICHE.map(({ ziel, name, symbol: Symbol }) => {
          const istHier = ziel === '/' ? pathname === '/' : pathname === ziel || pathname.startsWith(`${ziel}/`);
          const anzahl = anzahlen[ziel];
          return (
            <Tooltip key={ziel} label={name} position="right" disabled={!nurSymbole}>
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
                    <Badge size="sm" color="gray" className={classes['anzahl']}>
                      {anzahl.zahl}
                      <VisuallyHidden> {anzahl.wort}</VisuallyHidden>
                    </Badge>
                  ) : null
                }
              />
            </Tooltip>
          );
        })}
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
