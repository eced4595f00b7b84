import { useState } from 'react';
import { Button, Stack, Tabs, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useAdresse } from '../ui/useAdresse.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Abgaben } from './Abgaben.tsx';
import { AbgebenDialog } from './AbgebenDialog.tsx';
import { Auswertungsansicht } from './Auswertungsansicht.tsx';
import { Fragewahl } from './Fragewahl.tsx';
import { useFrage } from './frage.ts';
import { Katalog } from './Katalog.tsx';
import { Pruefung } from './Pruefung.tsx';
import { Tageserfassung } from './Tageserfassung.tsx';

/** The figures of a period, what stands behind them, what to mend, what was sent, and the list itself. */
export function Component() {
  const [adresse, aendereAdresse] = useAdresse();
  const [frage, setzeFrage] = useFrage();
  const [gibtAb, setzeGibtAb] = useState(false);
  const darfSchreiben = useDarf('kennzahlen', 'schreiben');
  const darfFaelle = useDarf('faelle', 'lesen');
  const istZeitraum = frage.bis >= frage.von;
  const ansichten = [
    { id: 'zeitraum', titel: 'Auswertung Zeitraum', fragt: true },
    ...(darfFaelle ? [{ id: 'tage', titel: 'Tageserfassung', fragt: true }] : []),
    { id: 'pruefung', titel: 'Prüfung', fragt: true },
    { id: 'abgaben', titel: 'Abgaben', fragt: false },
    { id: 'katalog', titel: 'Katalog', fragt: false },
  ];
  // The rules stand below the list; a link to them opens the same view.
  const gewuenschte = adresse.get('ansicht') === 'regeln' ? 'katalog' : adresse.get('ansicht');
  const ansicht = ansichten.find(({ id }) => id === gewuenschte) ?? ansichten[0];
  const setzeAnsicht = (id: string, abgabeId: string | null = null) =>
    aendereAdresse((neue) => {
      if (id === 'zeitraum') neue.delete('ansicht');
      else neue.set('ansicht', id);
      if (abgabeId === null) neue.delete('abgabe');
      else neue.set('abgabe', abgabeId);
      neue.delete('seite');
      return neue;
    });
  const inhalt = {
    zeitraum: <Auswertungsansicht frage={frage} />,
    tage: <Tageserfassung frage={frage} />,
    pruefung: <Pruefung frage={frage} />,
    abgaben: <Abgaben />,
    katalog: <Katalog />,
  }[ansicht?.id ?? 'zeitraum'];
  return (
    <Seite
      titel="Kennzahlen"
      untertitel="Gezählt aus Beratungen, Weiterleitungen, Kontakten, Plänen und Akten; eingetragen wird hier nichts"
      aktion={
        darfSchreiben && (
          <Button
            leftSection={<IconSend size="1.125rem" aria-hidden />}
            disabled={!istZeitraum}
            onClick={() => setzeGibtAb(true)}
          >
            Abgeben …
          </Button>
        )
      }
    >
      <Tabs value={ansicht?.id ?? null} onChange={(id) => setzeAnsicht(id ?? 'zeitraum')} keepMounted={false}>
        <Tabs.List className="nicht-drucken">
          {ansichten.map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id}>
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {ansichten.map(({ id, fragt }) => (
          <Tabs.Panel key={id} value={id} pt="md">
            <Stack gap="md">
              {fragt && <Fragewahl frage={frage} onFrage={setzeFrage} />}
              {istZeitraum || !fragt ? inhalt : <Text c="dimmed">Bitte einen Zeitraum wählen.</Text>}
            </Stack>
          </Tabs.Panel>
        ))}
      </Tabs>
      {gibtAb && (
        <AbgebenDialog
          frage={frage}
          onSchliessen={() => setzeGibtAb(false)}
          onAbgegeben={({ id }) => {
            setzeGibtAb(false);
            setzeAnsicht('abgaben', id);
          }}
        />
      )}
    </Seite>
  );
}
