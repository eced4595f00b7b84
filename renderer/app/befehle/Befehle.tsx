import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconBook,
  IconBuildingCommunity,
  IconFilePlus,
  IconFileText,
  IconKeyboard,
  IconLock,
  IconMapPinPlus,
  IconMoon,
  IconSearch,
  IconSun,
  IconUser,
  IconUserPlus,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { api } from '../../host/client.ts';
import { passtZurSuche } from '../../ui/falten.ts';
import { Kommunenpunkt } from '../../ui/Kommunenpunkt.tsx';
import { personName } from '../../ui/namen.ts';
import { BEREICHE } from '../Navigation.tsx';
import { useEinstellungen } from '../sitzung.ts';

/** At most so many records of one kind are proposed. */
const TREFFER_JE_ART = 7;

export interface BefehleProps {
  readonly kommunen: readonly Kommune[];
  readonly onSperren: () => void;
  readonly onTasten: () => void;
  readonly onHandbuch: () => void;
}

/** Ctrl+K: every page, every action, and the records of all lists by name (umlauts folded). */
export function Befehle({ kommunen, onSperren, onTasten, onHandbuch }: BefehleProps) {
  const navigate = useNavigate();
  const { aendere } = useEinstellungen();
  const personal = useQuery(api.personal.liste.queryOptions());
  const antraege = useQuery(api.antraege.liste.queryOptions());

  const gruppen = useMemo((): SpotlightActionGroupData[] => {
    const gehe = (ziel: string) => () => void navigate(ziel);
    return [
      {
        group: 'Aktionen',
        actions: [
          befehl(
            'kommune-neu',
            'Kommune anlegen',
            gehe('/kommunen/neu'),
            <IconMapPinPlus size="1.125rem" aria-hidden />,
          ),
          befehl('person-neu', 'Person anlegen', gehe('/personal/neu'), <IconUserPlus size="1.125rem" aria-hidden />),
          befehl('antrag-neu', 'Antrag anlegen', gehe('/antraege/neu'), <IconFilePlus size="1.125rem" aria-hidden />),
          befehl(
            'hell',
            'Helle Farben',
            () => aendere({ farbschema: 'hell' }),
            <IconSun size="1.125rem" aria-hidden />,
          ),
          befehl(
            'dunkel',
            'Dunkle Farben',
            () => aendere({ farbschema: 'dunkel' }),
            <IconMoon size="1.125rem" aria-hidden />,
          ),
          befehl('hilfe', 'Handbuch zu dieser Seite', onHandbuch, <IconBook size="1.125rem" aria-hidden />),
          befehl('tasten', 'Tasten anzeigen', onTasten, <IconKeyboard size="1.125rem" aria-hidden />),
          befehl('sperren', 'Sperren', onSperren, <IconLock size="1.125rem" aria-hidden />),
        ],
      },
      {
        group: 'Seiten',
        actions: BEREICHE.map(({ ziel, name, symbol: Symbol }) =>
          befehl(`seite-${ziel}`, name, gehe(ziel), <Symbol size="1.125rem" stroke={1.6} aria-hidden />),
        ),
      },
      {
        group: 'Kommunen',
        actions: kommunen.map((kommune) => ({
          ...befehl(kommune.id, kommune.name, gehe(`/kommunen/${kommune.id}`), <Kommunenpunkt farbe={kommune.farbe} />),
          description: [kommune.schluessel, kommune.anschrift.ort].filter(Boolean).join(' · '),
        })),
      },
      {
        group: 'Arbeiten für',
        actions: [
          befehl(
            'arbeiten-alle',
            'Arbeiten für alle Kommunen',
            () => aendere({ kommuneId: null }),
            <IconBuildingCommunity size="1.125rem" aria-hidden />,
          ),
          ...kommunen.map((kommune) =>
            befehl(
              `arbeiten-${kommune.id}`,
              `Arbeiten für ${kommune.name}`,
              () => aendere({ kommuneId: kommune.id }),
              <Kommunenpunkt farbe={kommune.farbe} />,
            ),
          ),
        ],
      },
      {
        group: 'Personal',
        actions: (personal.data ?? []).map((person) =>
          befehl(
            person.id,
            personName(person),
            gehe(`/personal/${person.id}`),
            <IconUser size="1.125rem" aria-hidden />,
          ),
        ),
      },
      {
        group: 'Anträge',
        actions: (antraege.data ?? []).map(({ antrag }) => ({
          ...befehl(
            antrag.id,
            `Antrag ${antrag.aktenzeichen}`,
            gehe(`/antraege/${antrag.id}`),
            <IconFileText size="1.125rem" aria-hidden />,
          ),
          description: [
            kommunen.find((kommune) => kommune.id === antrag.antragstellerinId)?.name,
            `${zeigeDatum(antrag.von)} bis ${zeigeDatum(antrag.bis)}`,
          ]
            .filter(Boolean)
            .join(' · '),
        })),
      },
    ];
  }, [kommunen, personal.data, antraege.data, navigate, aendere, onHandbuch, onSperren, onTasten]);

  return (
    <Spotlight
      actions={gruppen}
      filter={(suche) => filtere(suche, gruppen)}
      shortcut="mod + K"
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight="24rem"
      nothingFound="Nichts gefunden. Gesucht wird in Seiten, Aktionen, Kommunen, Personal und Anträgen."
      searchProps={{
        leftSection: <IconSearch size="1.125rem" aria-hidden />,
        placeholder: 'Suchen oder Befehl …',
        'aria-label': 'Suchen oder Befehl',
      }}
      centered={false}
      yOffset="12vh"
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      // Names the dialog for screen readers; the field says the same to those who see.
      title="Suchen oder Befehl"
      styles={{ header: { display: 'none' } }}
    />
  );
}

function befehl(id: string, label: string, onClick: () => void, leftSection?: React.ReactNode): SpotlightActionData {
  return { id, label, onClick, ...(leftSection ? { leftSection } : {}) };
}

/** Without a word: actions and pages. With one: all that holds every word, so many of each kind. */
function filtere(suche: string, gruppen: readonly SpotlightActionGroupData[]): SpotlightActionGroupData[] {
  if (suche.trim() === '') return gruppen.slice(0, 2);
  return gruppen
    .map(({ group, actions }) => ({
      group,
      actions: actions
        .filter(({ label, description }) => passtZurSuche(`${label ?? ''} ${description ?? ''}`, suche))
        .slice(0, TREFFER_JE_ART),
    }))
    .filter(({ actions }) => actions.length > 0);
}
