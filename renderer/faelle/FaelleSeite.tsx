import { useEffect } from 'react';
import { Badge, Button, Menu, Tabs } from '@mantine/core';
import { IconPackageImport, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { merkeListe } from './fallfilter.ts';
import { Fallliste } from './Fallliste.tsx';
import { Zugaenge } from './Zugaenge.tsx';

/** The cases, and those of the AUB for whom no contact is noted. */
export function Component() {
  const [adresse, setzeAdresse] = useSearchParams();
  const { search } = useLocation();
  useEffect(() => merkeListe(search), [search]);
  const { kommuneId } = useEinstellungen().einstellungen;
  const zugaenge = useQuery(api.faelle.zugaengeOhneKontakt.queryOptions({ input: { kommuneId } }));
  const darf = useDarf('faelle', 'schreiben');
  const abschnitt = adresse.get('abschnitt') === 'zugaenge' ? 'zugaenge' : 'faelle';
  const neu = darf && (
    <Button component={Link} to="/faelle/neu" leftSection={<IconPlus size="1rem" aria-hidden />}>
      Neuer Fall
    </Button>
  );
  return (
    <Seite
      titel="Fälle"
      untertitel="Familien und Einzelpersonen in der Anschlussunterbringung: gezählt, begleitet oder abgeschlossen."
      aktion={neu}
      menue={
        <>
          <Menu.Item component={Link} to="/faelle/dubletten" leftSection={<IconUsersGroup size="1rem" aria-hidden />}>
            Mögliche Dubletten
          </Menu.Item>
          {darf && (
            <Menu.Item component={Link} to="/faelle/paket" leftSection={<IconPackageImport size="1rem" aria-hidden />}>
              Fallpaket annehmen …
            </Menu.Item>
          )}
        </>
      }
    >
      <Tabs
        value={abschnitt}
        onChange={(id) => setzeAdresse(id === 'zugaenge' ? { abschnitt: id } : {}, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List className="nicht-drucken">
          <Tabs.Tab value="faelle">Alle Fälle</Tabs.Tab>
          <Tabs.Tab
            value="zugaenge"
            rightSection={
              zugaenge.data && zugaenge.data.length > 0 ? (
                <Badge size="sm" color="gray">
                  {zugaenge.data.length}
                </Badge>
              ) : null
            }
          >
            Zugang ohne Kontakt
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="faelle" pt="md">
          <Fallliste neu={neu} />
        </Tabs.Panel>
        <Tabs.Panel value="zugaenge" pt="md">
          <Zugaenge abfrage={zugaenge} />
        </Tabs.Panel>
      </Tabs>
    </Seite>
  );
}
