import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Ehrenamt } from './Ehrenamt.tsx';
import { Matrix } from './Matrix.tsx';
import { Orte } from './Orte.tsx';
import { Planung } from './Planung.tsx';
import { Stellen } from './Stellen.tsx';

const ABSCHNITTE = [
  { id: 'stellen', titel: 'Stellen' },
  { id: 'zustaendigkeiten', titel: 'Zuständigkeiten' },
  { id: 'orte', titel: 'Sprechstunden und Räume' },
  { id: 'ehrenamt', titel: 'Ehrenamt' },
  { id: 'planung', titel: 'Planungsgespräche und Lücken' },
] as const;

/** Partners of all kinds and what belongs to them. No client stands on any of these pages. */
export function Component() {
  const [adresse, setzeAdresse] = useSearchParams();
  const gewaehlt = ABSCHNITTE.find(({ id }) => id === adresse.get('abschnitt'))?.id ?? 'stellen';
  const darf = useDarf('netzwerk', 'schreiben');
  const partner = useQuery(api.netzwerk.partner.queryOptions());
  const gespraeche = useQuery(api.netzwerk.planungsgespraeche.queryOptions());
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const neu = darf ? (
    <Button component={Link} to="/netzwerk/neu" leftSection={<IconPlus size="1rem" aria-hidden />}>
      Stelle aufnehmen
    </Button>
  ) : null;
  return (
    <Seite
      titel="Netzwerk"
      untertitel="Stellen, Sprechstunden, Räume und Ehrenamtliche vor Ort. Hier steht niemand, der begleitet wird."
      aktion={gewaehlt === 'stellen' ? neu : null}
    >
      <Tabs
        value={gewaehlt}
        onChange={(id) => setzeAdresse({ abschnitt: id ?? 'stellen' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List className="nicht-drucken">
          {ABSCHNITTE.map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id}>
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Abfrage abfrage={partner}>
          {(alle) => (
            <Abfrage abfrage={gespraeche}>
              {(alleGespraeche) => (
                <Abfrage abfrage={kommunen}>
                  {(orte) => (
                    <>
                      <Tabs.Panel value="stellen" pt="md">
                        <Stellen partner={alle} kommunen={orte} neu={neu} />
                      </Tabs.Panel>
                      <Tabs.Panel value="zustaendigkeiten" pt="md">
                        <Matrix partner={alle} gespraeche={alleGespraeche} kommunen={orte} />
                      </Tabs.Panel>
                      <Tabs.Panel value="orte" pt="md">
                        <Orte kommunen={orte} />
                      </Tabs.Panel>
                      <Tabs.Panel value="ehrenamt" pt="md">
                        <Ehrenamt partner={alle} kommunen={orte} />
                      </Tabs.Panel>
                      <Tabs.Panel value="planung" pt="md">
                        <Planung gespraeche={alleGespraeche} partner={alle} kommunen={orte} />
                      </Tabs.Panel>
                    </>
                  )}
                </Abfrage>
              )}
            </Abfrage>
          )}
        </Abfrage>
      </Tabs>
    </Seite>
  );
}
