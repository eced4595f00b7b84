import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Besetzung } from './Besetzung.tsx';
import { PersonalListe } from './PersonalListe.tsx';
import { Teams } from './Teams.tsx';

const ABSCHNITTE = [
  { id: 'personen', titel: 'Personen' },
  { id: 'teams', titel: 'Teams' },
  { id: 'besetzung', titel: 'Besetzung' },
] as const;

/** Everybody who works as Integrationsmanagerin or -manager, their teams, and the posts that are filled and planned. */
export function Component() {
  const [adresse, setzeAdresse] = useSearchParams();
  const gewaehlt = ABSCHNITTE.find(({ id }) => id === adresse.get('abschnitt'))?.id ?? 'personen';
  const darfAnlegen = useDarf('personal', 'schreiben');
  const neu = darfAnlegen ? (
    <Button component={Link} to="/personal/neu" leftSection={<IconPlus size="1rem" aria-hidden />}>
      Person anlegen
    </Button>
  ) : null;
  return (
    <Seite
      titel="Personal"
      untertitel="Integrationsmanagerinnen und Integrationsmanager mit ihren Stellenanteilen"
      aktion={gewaehlt === 'personen' ? neu : null}
    >
      <Tabs
        value={gewaehlt}
        onChange={(id) => setzeAdresse({ abschnitt: id ?? 'personen' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List className="nicht-drucken">
          {ABSCHNITTE.map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id}>
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="personen" pt="md">
          <PersonalListe neu={neu} />
        </Tabs.Panel>
        <Tabs.Panel value="teams" pt="md">
          <Teams />
        </Tabs.Panel>
        <Tabs.Panel value="besetzung" pt="md">
          <Besetzung />
        </Tabs.Panel>
      </Tabs>
    </Seite>
  );
}
