import { useContext, useEffect, useMemo, useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconBook,
  IconBuildingCommunity,
  IconFile,
  IconGift,
  IconKeyboard,
  IconLock,
  IconMoon,
  IconSearch,
  IconSun,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { passtZurSuche } from '../../../shared/foundation/folding.ts';
import { darfIrgendwo } from '../../../shared/foundation/rights.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { Treffer } from '../../../shared/suche/types.ts';
import { api } from '../../host/client.ts';
import { Kommunenpunkt } from '../../ui/Kommunenpunkt.tsx';
import { RechteContext } from '../../ui/rechte.tsx';
import { useBereichsgruppen } from '../bereiche.ts';
import { FENSTERANMELDUNGEN } from '../registrations.ts';
import { useEinstellungen } from '../sitzung.ts';
import { TASTEN } from '../tasten.ts';

const HOECHSTENS_TREFFER = 20;
const HOECHSTENS_JE_GRUPPE = 7;
const SUCHE_NACH_MS = 80;
const ARBEITEN_FUER = 'Arbeiten für';

const AKTIONEN = FENSTERANMELDUNGEN.flatMap(({ befehle }) => befehle);
const TREFFERARTEN = FENSTERANMELDUNGEN.flatMap(({ trefferarten }) => trefferarten);

export interface BefehleProps {
  readonly kommunen: readonly Kommune[];
  readonly onSperren: () => void;
  readonly onTasten: () => void;
  readonly onHandbuch: () => void;
  readonly onNeuigkeiten: () => void;
}

/** Ctrl+K: every page, every action that the slices register, and all records by what stands in them. */
export function Befehle(props: BefehleProps) {
  const navigate = useNavigate();
  const [eingabe, setzeEingabe] = useState('');
  const [text] = useDebouncedValue(eingabe.trim(), SUCHE_NACH_MS);
  const treffer = useQuery({
    ...api.suche.finden.queryOptions({ input: text === '' ? skipToken : { text, hoechstens: HOECHSTENS_TREFFER } }),
    placeholderData: keepPreviousData,
  });
  const feste = useFesteGruppen(props);
  const passende = useMemo(() => filtere(eingabe, feste), [eingabe, feste]);
  const gefundene = useMemo(
    () => (eingabe.trim() === '' ? [] : trefferGruppen(treffer.data ?? [], (ziel) => void navigate(ziel))),
    [eingabe, treffer.data, navigate],
  );
  // Spotlight marks the first entry when the input changes; hits come later and stand before it: Enter means the first.
  useEffect(() => {
    if (gefundene.length === 0) return;
    const eintraege = document.querySelectorAll('[role=dialog] [data-action]');
    for (const eintrag of eintraege) eintrag.removeAttribute('data-selected');
    eintraege[0]?.setAttribute('data-selected', 'true');
  }, [gefundene]);
  // Whoever looks for a Kommune wants its page first; to work for it comes after that.
  const alle = [
    ...passende.filter(({ group }) => group !== ARBEITEN_FUER),
    ...gefundene,
    ...passende.filter(({ group }) => group === ARBEITEN_FUER),
  ];
  return (
    <Spotlight
      actions={alle}
      query={eingabe}
      onQueryChange={setzeEingabe}
      // Everything is filtered already: records by the search, the rest above.
      filter={() => alle}
      shortcut={TASTEN.suchen.bindung}
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight="24rem"
      nothingFound={
        treffer.isFetching
          ? 'Wird gesucht …'
          : 'Nichts gefunden. Gesucht wird in Seiten, Aktionen und in allen Einträgen, die dieses Konto sehen darf.'
      }
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

/** Actions, pages and the Kommune that is worked for: what is there without a search. */
function useFesteGruppen({
  kommunen,
  onSperren,
  onTasten,
  onHandbuch,
  onNeuigkeiten,
}: BefehleProps): readonly SpotlightActionGroupData[] {
  const navigate = useNavigate();
  const { aendere } = useEinstellungen();
  const bereiche = useBereichsgruppen().flatMap((gruppe) => gruppe.bereiche);
  const zuteilungen = useContext(RechteContext);
  return useMemo(() => {
    const gehe = (ziel: string) => () => void navigate(ziel);
    return [
      {
        group: 'Aktionen',
        actions: [
          ...AKTIONEN.filter(({ datenart, zugriff }) => darfIrgendwo(zuteilungen, datenart, zugriff)).map(
            ({ id, name, symbol: Symbol, ziel }) =>
              befehl(id, name, gehe(ziel), <Symbol size="1.125rem" aria-hidden />),
          ),
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
          befehl('neuigkeiten', 'Was ist neu', onNeuigkeiten, <IconGift size="1.125rem" aria-hidden />),
          befehl('tasten', 'Tasten anzeigen', onTasten, <IconKeyboard size="1.125rem" aria-hidden />),
          befehl('sperren', 'Sperren', onSperren, <IconLock size="1.125rem" aria-hidden />),
        ],
      },
      {
        group: 'Seiten',
        actions: bereiche.map(({ ziel, name, symbol: Symbol }) =>
          befehl(`seite-${ziel}`, name, gehe(ziel), <Symbol size="1.125rem" stroke={1.6} aria-hidden />),
        ),
      },
      {
        group: ARBEITEN_FUER,
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
    ];
  }, [kommunen, bereiche, zuteilungen, navigate, aendere, onHandbuch, onNeuigkeiten, onSperren, onTasten]);
}

function befehl(id: string, label: string, onClick: () => void, leftSection: React.ReactNode): SpotlightActionData {
  return { id, label, onClick, leftSection };
}

/** Hits by kind, in the order of the office; a kind that no slice registers stands last under its own word. */
function trefferGruppen(treffer: readonly Treffer[], gehe: (ziel: string) => void): SpotlightActionGroupData[] {
  const nachArt = Map.groupBy(treffer, ({ art }) => art);
  const unbekannte = [...nachArt.keys()].filter((art) => !TREFFERARTEN.some((eine) => eine.art === art));
  return [...TREFFERARTEN, ...unbekannte.map((art) => ({ art, gruppe: art, symbol: IconFile }))].flatMap(
    ({ art, gruppe, symbol: Symbol }) => {
      const eintraege = nachArt.get(art) ?? [];
      if (eintraege.length === 0) return [];
      return [
        {
          group: gruppe,
          actions: eintraege.map(({ bezug, titel, untertitel, ziel }) => ({
            ...befehl(
              `${bezug.tabelle}-${bezug.id}`,
              titel,
              () => gehe(ziel),
              <Symbol size="1.125rem" stroke={1.6} aria-hidden />,
            ),
            description: untertitel,
          })),
        },
      ];
    },
  );
}

/** Without a word: actions and pages. With one: what holds every word, so many of each kind. */
function filtere(suche: string, gruppen: readonly SpotlightActionGroupData[]): SpotlightActionGroupData[] {
  if (suche.trim() === '') return gruppen.slice(0, 2);
  return gruppen
    .map(({ group, actions }) => ({
      group,
      actions: actions.filter(({ label }) => passtZurSuche(label ?? '', suche)).slice(0, HOECHSTENS_JE_GRUPPE),
    }))
    .filter(({ actions }) => actions.length > 0);
}
