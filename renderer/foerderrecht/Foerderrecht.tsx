import { Group, Select, Tabs, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { GEWISSHEIT_LABEL, zGewissheit } from '../../shared/foundation/certainty.ts';
import { jahrVon } from '../../shared/foundation/date.ts';
import { zeigeKennwert } from '../../shared/foerderrecht/labels.ts';
import { regimeFuer } from '../../shared/foerderrecht/rules.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { passtZumFilter, type Wertfilter } from '../../shared/foerderrecht/zeitlinie.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Seite } from '../ui/Seite.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { useHeute } from '../ui/umgebung.ts';
import { useAdresse } from '../ui/useAdresse.ts';
import classes from './foerderrecht.module.css';
import { Regimeansicht } from './Regimeansicht.tsx';
import { Wertelisten } from './Wertelisten.tsx';
import { Zeitlinie } from './Zeitlinie.tsx';

/**
 * The dated rules and amounts: a tab per regime, all of them in one line of time, and the own lists. Every value with
 * source and certainty, and the user's own in its place.
 */
export function Component() {
  const regime = useQuery(api.foerderrecht.regime.queryOptions());
  return (
    <Seite
      titel="Förderrecht"
      untertitel="Beträge, Fristen und Grenzen nach Förderzeiträumen, mit Quelle und Gewissheit"
    >
      <Abfrage abfrage={regime}>{(alle) => <Ansichten alle={alle} />}</Abfrage>
    </Seite>
  );
}

function filterAus(adresse: URLSearchParams): Wertfilter {
  const gewissheit = adresse.get('gewissheit');
  const eine = zGewissheit.safeParse(gewissheit);
  return {
    suche: adresse.get('suche') ?? '',
    gewissheit: eine.success ? eine.data : gewissheit === 'offen' || gewissheit === 'eigene' ? gewissheit : null,
  };
}

function Ansichten({ alle }: { readonly alle: readonly Regime[] }) {
  const heute = useHeute();
  const [adresse, aendereAdresse] = useAdresse();
  const filter = filterAus(adresse);
  const istGefiltert = filter.suche.trim() !== '' || filter.gewissheit !== null;
  const zeigt = (kennwert: Kennwert, regime: Regime) =>
    passtZumFilter(kennwert, regime, filter, zeigeKennwert(kennwert));
  const geltend = regimeFuer(alle, heute)?.id ?? alle[0]?.id;
  const gewaehlt = alle.find(({ id }) => id === adresse.get('zeitraum'))?.id ?? geltend ?? '';
  const reiter = adresse.get('ansicht') ?? gewaehlt;
  const setze = (name: string, wert: string) =>
    aendereAdresse((neue) => {
      if (wert === '') neue.delete(name);
      else neue.set(name, wert);
      return neue;
    });
  return (
    <>
      {reiter !== 'listen' && <Filter filter={filter} onFilter={setze} />}
      <Tabs
        value={reiter}
        onChange={(ziel) =>
          aendereAdresse((neue) => {
            const istRegime = alle.some(({ id }) => id === ziel);
            neue.delete(istRegime ? 'ansicht' : 'zeitraum');
            neue.set(istRegime ? 'zeitraum' : 'ansicht', ziel ?? '');
            return neue;
          })
        }
        keepMounted={false}
      >
        <Tabs.List>
          {alle.map((regime) => {
            const { id, von, bis, kennwerte } = regime;
            const name = bis ? `${jahrVon(von)} bis ${jahrVon(bis)}` : `ab ${jahrVon(von)}`;
            const treffer = kennwerte.filter((wert) => zeigt(wert, regime)).length;
            return (
              <Tabs.Tab key={id} value={id}>
                {istGefiltert ? `${name} (${treffer})` : name}
              </Tabs.Tab>
            );
          })}
          <Tabs.Tab value="zeitlinie">Zeitlinie</Tabs.Tab>
          <Tabs.Tab value="listen">Eigene Listen</Tabs.Tab>
        </Tabs.List>
        {alle.map((regime) => (
          <Tabs.Panel key={regime.id} value={regime.id} pt="md">
            <Regimeansicht
              alle={alle}
              regime={regime}
              zeige={istGefiltert ? regime.kennwerte.filter((wert) => zeigt(wert, regime)) : null}
            />
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="zeitlinie" pt="md">
          <Zeitlinie alle={alle} heute={heute} zeigt={zeigt} />
        </Tabs.Panel>
        <Tabs.Panel value="listen" pt="md">
          <Wertelisten />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** Choice of the filter that stands for none. */
const ALLE = 'alle';

function Filter({
  filter: { suche, gewissheit },
  onFilter,
}: {
  readonly filter: Wertfilter;
  readonly onFilter: (name: string, wert: string) => void;
}) {
  return (
    <Group mb="md" align="flex-end" className="nicht-drucken">
      <TextInput
        className={classes['filter']}
        label="Suchen"
        placeholder="Bezeichnung, Betrag, Quelle …"
        leftSection={<IconSearch size="1rem" aria-hidden />}
        value={suche}
        onChange={(ereignis) => onFilter('suche', ereignis.currentTarget.value)}
      />
      <Select
        className={classes['filter']}
        label="Gewissheit"
        allowDeselect={false}
        data={[
          { value: ALLE, label: 'alle' },
          { value: 'offen', label: 'Was ist nicht belegt?' },
          { value: 'eigene', label: 'Eigene Werte' },
          ...auswahlAus(GEWISSHEIT_LABEL),
        ]}
        value={gewissheit ?? ALLE}
        onChange={(neu) => onFilter('gewissheit', neu === ALLE ? '' : (neu ?? ''))}
      />
      {(suche !== '' || gewissheit !== null) && (
        <Text size="sm" c="dimmed">
          Die Zahl an jedem Förderzeitraum nennt die Treffer.
        </Text>
      )}
    </Group>
  );
}
