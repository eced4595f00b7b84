import { useContext } from 'react';
import { AppShell, Badge, NavLink, ScrollArea, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconBook,
  IconBuildingCommunity,
  IconBuildingLighthouse,
  IconCalendarDue,
  IconCalendarEvent,
  IconFileText,
  IconFolders,
  IconForms,
  IconFiles,
  IconHeartHandshake,
  IconHistory,
  IconHome,
  IconKey,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconPackages,
  IconScale,
  IconShieldCheck,
  IconTargetArrow,
  IconTrash,
  IconUsers,
  IconUserShare,
} from '@tabler/icons-react';
import { useMantineTheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { darfIrgendwo, type Datenart } from '../../shared/foundation/rights.ts';
import { api } from '../host/client.ts';
import { nurWenn, RechteContext, useDarf } from '../ui/rechte.tsx';
import classes from './rahmen.module.css';

/** A page of the navigation, and the kind of data that it shows. */
export interface Bereich {
  readonly ziel: string;
  readonly name: string;
  readonly symbol: typeof IconHome;
  readonly datenart: Datenart;
}

/** The pages in the order of the work. */
const BEREICHE: readonly Bereich[] = [
  { ziel: '/', name: 'Start', symbol: IconHome, datenart: 'eigenes' },
  { ziel: '/kommunen', name: 'Kommunen', symbol: IconBuildingCommunity, datenart: 'kommunen' },
  { ziel: '/personal', name: 'Personal', symbol: IconUsers, datenart: 'personal' },
  { ziel: '/faelle', name: 'Fälle', symbol: IconFolders, datenart: 'faelle' },
  { ziel: '/netzwerk', name: 'Netzwerk', symbol: IconBuildingLighthouse, datenart: 'netzwerk' },
  { ziel: '/bibliothek', name: 'Ziele und Maßnahmen', symbol: IconTargetArrow, datenart: 'netzwerk' },
  { ziel: '/termine', name: 'Termine', symbol: IconCalendarEvent, datenart: 'faelle' },
  { ziel: '/vertretungen', name: 'Vertretung', symbol: IconUserShare, datenart: 'faelle' },
  { ziel: '/antraege', name: 'Anträge', symbol: IconFileText, datenart: 'antraege' },
  { ziel: '/vereinbarungen', name: 'Vereinbarungen', symbol: IconHeartHandshake, datenart: 'antraege' },
  { ziel: '/dokumente', name: 'Dokumente', symbol: IconFiles, datenart: 'dokumente' },
  { ziel: '/pakete', name: 'Pakete', symbol: IconPackages, datenart: 'pakete' },
  { ziel: '/fristen', name: 'Fristen', symbol: IconCalendarDue, datenart: 'fristen' },
  { ziel: '/vordrucke', name: 'Vordrucke', symbol: IconForms, datenart: 'foerderrecht' },
  { ziel: '/foerderrecht', name: 'Förderrecht', symbol: IconScale, datenart: 'foerderrecht' },
  { ziel: '/protokoll', name: 'Protokoll', symbol: IconHistory, datenart: 'protokoll' },
  { ziel: '/papierkorb', name: 'Papierkorb', symbol: IconTrash, datenart: 'eigenes' },
  { ziel: '/sicherung', name: 'Sicherung', symbol: IconShieldCheck, datenart: 'sicherung' },
  { ziel: '/konten', name: 'Konten', symbol: IconKey, datenart: 'konten' },
  { ziel: '/handbuch', name: 'Handbuch', symbol: IconBook, datenart: 'eigenes' },
];

/** The pages that this account may see. */
export function useBereiche(): readonly Bereich[] {
  const zuteilungen = useContext(RechteContext);
  return BEREICHE.filter(({ datenart }) => darfIrgendwo(zuteilungen, datenart, 'lesen'));
}

/** How many records each list has, for the figures beside the names. */
function useAnzahlen(): Record<string, { readonly zahl: number; readonly wort: string } | undefined> {
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const personal = useQuery({ ...api.personal.liste.queryOptions(), ...nurWenn(useDarf('personal', 'lesen')) });
  const antraege = useQuery({ ...api.antraege.liste.queryOptions(), ...nurWenn(useDarf('antraege', 'lesen')) });
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
  const bereiche = useBereiche();
  const theme = useMantineTheme();
  const istBreit = useMediaQuery(`(min-width: ${theme.breakpoints.sm})`, true);
  const nurSymbole = istEingeklappt && istBreit;
  const Einklappen = istEingeklappt ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <>
      <AppShell.Section grow component={ScrollArea} type="auto" p="xs">
        {bereiche.map(({ ziel, name, symbol: Symbol }) => {
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
