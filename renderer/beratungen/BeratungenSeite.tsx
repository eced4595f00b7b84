import { Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Beratungsknopf } from './Beratungsknopf.tsx';
import { Beratungsliste } from './Beratungsliste.tsx';
import { Netzwerkkontakte } from './Netzwerkkontakte.tsx';
import { Sprechtag } from './Sprechtag.tsx';

/** The talks of all cases, a Sprechtag entered afterwards, and the professional contacts. */
export function Component() {
  const [adresse, setzeAdresse] = useSearchParams();
  const darf = useDarf('faelle', 'schreiben');
  const abschnitte = [
    { id: 'liste', titel: 'Gespräche', istDa: true },
    { id: 'sprechtag', titel: 'Sprechtag', istDa: darf },
    { id: 'kontakte', titel: 'Netzwerkkontakte', istDa: useDarf('netzwerk', 'lesen') },
  ].filter(({ istDa }) => istDa);
  const gewaehlter = abschnitte.find(({ id }) => id === adresse.get('abschnitt'))?.id ?? 'liste';
  return (
    <Seite
      titel="Beratungen"
      untertitel="Was hier steht, zählt in allen Auswertungen. Strg+B öffnet die Notiz von jeder Seite."
      aktion={<Beratungsknopf />}
    >
      <Tabs
        value={gewaehlter}
        onChange={(id) => setzeAdresse(id === null || id === 'liste' ? {} : { abschnitt: id }, { replace: true })}
        // What was typed of a Sprechtag stays while another tab is looked at.
        keepMountedMode="display-none"
      >
        <Tabs.List className="nicht-drucken">
          {abschnitte.map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id}>
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="liste" pt="md">
          <Beratungsliste />
        </Tabs.Panel>
        {darf && (
          <Tabs.Panel value="sprechtag" pt="md">
            <Sprechtag />
          </Tabs.Panel>
        )}
        {abschnitte.some(({ id }) => id === 'kontakte') && (
          <Tabs.Panel value="kontakte" pt="md">
            {gewaehlter === 'kontakte' && <Netzwerkkontakte />}
          </Tabs.Panel>
        )}
      </Tabs>
    </Seite>
  );
}
