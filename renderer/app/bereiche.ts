import { useContext } from 'react';
import {
  IconBook,
  IconBuildingCommunity,
  IconBuildingLighthouse,
  IconCalendarDue,
  IconCalendarEvent,
  IconChartBar,
  IconCheckupList,
  IconFileText,
  IconFiles,
  IconFolders,
  IconForms,
  IconHeartHandshake,
  IconHistory,
  IconHome,
  IconKey,
  IconMessages,
  IconPackages,
  IconScale,
  IconShieldCheck,
  IconTargetArrow,
  IconTrash,
  IconUserShare,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { darfIrgendwo, type Datenart } from '../../shared/foundation/rights.ts';
import { RechteContext } from '../ui/rechte.tsx';

/** A page of the navigation, and the kind of data that it shows. */
export interface Bereich {
  readonly ziel: string;
  readonly name: string;
  readonly symbol: TablerIcon;
  readonly datenart: Datenart;
}

/** Pages that belong together; an empty name stands at the top, without a heading. */
export interface Bereichsgruppe {
  readonly name: string;
  readonly bereiche: readonly Bereich[];
}

/** The pages in the order of the work. */
const GRUPPEN: readonly Bereichsgruppe[] = [
  { name: '', bereiche: [{ ziel: '/', name: 'Start', symbol: IconHome, datenart: 'eigenes' }] },
  {
    name: 'Fallarbeit',
    bereiche: [
      { ziel: '/faelle', name: 'Fälle', symbol: IconFolders, datenart: 'faelle' },
      { ziel: '/plaene', name: 'Integrationspläne', symbol: IconCheckupList, datenart: 'faelle' },
      { ziel: '/beratungen', name: 'Beratungen', symbol: IconMessages, datenart: 'faelle' },
      { ziel: '/kennzahlen', name: 'Kennzahlen', symbol: IconChartBar, datenart: 'kennzahlen' },
      { ziel: '/termine', name: 'Termine', symbol: IconCalendarEvent, datenart: 'faelle' },
      { ziel: '/vertretungen', name: 'Vertretung', symbol: IconUserShare, datenart: 'faelle' },
      { ziel: '/netzwerk', name: 'Netzwerk', symbol: IconBuildingLighthouse, datenart: 'netzwerk' },
      { ziel: '/bibliothek', name: 'Ziele und Maßnahmen', symbol: IconTargetArrow, datenart: 'netzwerk' },
    ],
  },
  {
    name: 'Förderung',
    bereiche: [
      { ziel: '/antraege', name: 'Anträge', symbol: IconFileText, datenart: 'antraege' },
      { ziel: '/vereinbarungen', name: 'Vereinbarungen', symbol: IconHeartHandshake, datenart: 'antraege' },
      { ziel: '/vordrucke', name: 'Vordrucke', symbol: IconForms, datenart: 'foerderrecht' },
      { ziel: '/foerderrecht', name: 'Förderrecht', symbol: IconScale, datenart: 'foerderrecht' },
    ],
  },
  {
    name: 'Büro',
    bereiche: [
      { ziel: '/kommunen', name: 'Kommunen', symbol: IconBuildingCommunity, datenart: 'kommunen' },
      { ziel: '/personal', name: 'Personal', symbol: IconUsers, datenart: 'personal' },
      { ziel: '/fristen', name: 'Fristen', symbol: IconCalendarDue, datenart: 'fristen' },
      { ziel: '/dokumente', name: 'Dokumente', symbol: IconFiles, datenart: 'dokumente' },
      { ziel: '/pakete', name: 'Pakete', symbol: IconPackages, datenart: 'pakete' },
    ],
  },
  {
    name: 'Verwaltung',
    bereiche: [
      { ziel: '/protokoll', name: 'Protokoll', symbol: IconHistory, datenart: 'protokoll' },
      { ziel: '/papierkorb', name: 'Papierkorb', symbol: IconTrash, datenart: 'eigenes' },
      { ziel: '/sicherung', name: 'Sicherung', symbol: IconShieldCheck, datenart: 'sicherung' },
      { ziel: '/konten', name: 'Konten', symbol: IconKey, datenart: 'konten' },
      { ziel: '/handbuch', name: 'Handbuch', symbol: IconBook, datenart: 'eigenes' },
    ],
  },
];

/** The pages that this account may see, group by group; groups without one are left out. */
export function useBereichsgruppen(): readonly Bereichsgruppe[] {
  const zuteilungen = useContext(RechteContext);
  return GRUPPEN.map(({ name, bereiche }) => ({
    name,
    bereiche: bereiche.filter(({ datenart }) => darfIrgendwo(zuteilungen, datenart, 'lesen')),
  })).filter(({ bereiche }) => bereiche.length > 0);
}
