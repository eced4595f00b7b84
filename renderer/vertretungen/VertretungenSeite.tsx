import { useState } from 'react';
import { ActionIcon, Anchor, Badge, Button, Group, Menu, Text } from '@mantine/core';
import { IconArrowsExchange, IconDots, IconFileText, IconPencil, IconTrash, IconUserShare } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { zustandVon, type Vertretungszustand } from '../../shared/vertretungen/rules.ts';
import type { Vertretung } from '../../shared/vertretungen/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenName, type Benannt } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { VertretungDialog } from './VertretungDialog.tsx';

const ZUSTAND: Record<Vertretungszustand, { readonly text: string; readonly farbe: string }> = {
  geplant: { text: 'geplant', farbe: 'geleit' },
  laeuft: { text: 'läuft', farbe: 'green' },
  beendet: { text: 'beendet', farbe: 'gray' },
};

/** Who stands in for whom; from here the return sheet, and the handing over of a leaver's cases. */
export function Component() {
  const darf = useDarf('faelle', 'schreiben');
  const [adresse, setzeAdresse] = useSearchParams();
  const [gegenstand, setzeGegenstand] = useState<Vertretung | 'neu' | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Vertretung | null>(null);
  const vertretungen = useQuery(api.vertretungen.liste.queryOptions());
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const loeschen = useMutation(api.vertretungen.loeschen.mutationOptions());
  const neue = darf && adresse.has('neu') ? 'neu' : null;
  const anlegen = darf && (
    <Button leftSection={<IconUserShare size="1.125rem" aria-hidden />} onClick={() => setzeGegenstand('neu')}>
      Vertretung anlegen
    </Button>
  );
  return (
    <Seite
      titel="Vertretung"
      untertitel="Wer wen vertritt, an welchen Tagen und in welchen Kommunen"
      aktion={anlegen}
      menue={
        <Menu.Item
          component={Link}
          to="/vertretungen/uebergabe"
          leftSection={<IconArrowsExchange size="1rem" aria-hidden />}
        >
          Fälle einer Person übergeben …
        </Menu.Item>
      }
    >
      <Abfrage abfrage={vertretungen}>
        {(alle) => (
          <Tabelle
            titel="Vertretungen"
            zeilen={alle}
            id={({ id }) => id}
            spalten={spaltenMit({
              kommunen: kommunen.data ?? [],
              darf,
              onAendern: setzeGegenstand,
              onLoeschen: setzeZuLoeschen,
            })}
            {...(darf ? { onOeffnen: setzeGegenstand } : {})}
            leer={
              <LeererZustand
                symbol={IconUserShare}
                titel="Noch keine Vertretung"
                text="Bei Urlaub und anderer Abwesenheit sieht die Vertretung, was in den Fällen der abwesenden Person ansteht. Danach zeigt ein Blatt, was inzwischen geschah."
                aktion={anlegen}
              />
            }
          />
        )}
      </Abfrage>
      <VertretungDialog
        gegenstand={gegenstand ?? neue}
        onSchliessen={() => {
          setzeGegenstand(null);
          if (adresse.has('neu')) setzeAdresse({}, { replace: true });
        }}
      />
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel="Vertretung löschen?"
        folgen={
          <Text>
            {zuLoeschen?.vertretung} sieht danach nicht mehr, was bei {zuLoeschen?.abwesend} ansteht. Was schon getan
            wurde, bleibt.
          </Text>
        }
        knopf="Vertretung löschen"
        onBestaetigt={async () => {
          if (zuLoeschen) await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version });
        }}
      />
    </Seite>
  );
}

function spaltenMit({
  kommunen,
  darf,
  onAendern,
  onLoeschen,
}: {
  readonly kommunen: readonly Benannt[];
  readonly darf: boolean;
  readonly onAendern: (eine: Vertretung) => void;
  readonly onLoeschen: (eine: Vertretung) => void;
}): Spalte<Vertretung>[] {
  return [
    { schluessel: 'abwesend', titel: 'Abwesend', zelle: ({ abwesend }) => abwesend },
    { schluessel: 'vertretung', titel: 'Vertretung', zelle: ({ vertretung }) => vertretung },
    {
      schluessel: 'zeit',
      titel: 'Zeitraum',
      zelle: ({ von, bis }) => (
        <span className="zahl">
          {zeigeDatum(von)} bis {zeigeDatum(bis)}
        </span>
      ),
    },
    {
      schluessel: 'kommunen',
      titel: 'Kommunen',
      zelle: ({ kommuneIds }) => kommuneIds.map((id) => kommunenName(kommunen, id)).join(', '),
    },
    { schluessel: 'zustand', titel: 'Zustand', zelle: (eine) => <Zustand eine={eine} /> },
    {
      schluessel: 'aktionen',
      titel: 'Aktionen',
      zelle: (eine) => (
        <Group gap="xs" wrap="nowrap" className="nicht-drucken">
          <Anchor component={Link} to={rueckkehrZiel(eine)} size="sm">
            Rückkehrblatt
          </Anchor>
          {darf && (
            <Menu>
              <Menu.Target>
                <ActionIcon variant="subtle" aria-label={`Weitere Aktionen: ${eine.abwesend}, ${zeigeDatum(eine.von)}`}>
                  <IconDots size="1.125rem" aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconPencil size="1rem" aria-hidden />} onClick={() => onAendern(eine)}>
                  Ändern …
                </Menu.Item>
                <Menu.Item
                  component={Link}
                  to={`/faelle?zustaendig=${eine.abwesendId}&stand=offen`}
                  leftSection={<IconFileText size="1rem" aria-hidden />}
                >
                  Fälle von {eine.abwesend}
                </Menu.Item>
                <Menu.Item
                  color="red"
                  leftSection={<IconTrash size="1rem" aria-hidden />}
                  onClick={() => onLoeschen(eine)}
                >
                  Löschen …
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      ),
    },
  ];
}

function Zustand({ eine }: { readonly eine: Vertretung }) {
  const { text, farbe } = ZUSTAND[zustandVon(eine, useHeute())];
  return (
    <Badge color={farbe} variant="light">
      {text}
    </Badge>
  );
}

function rueckkehrZiel({ abwesendId, von, bis }: Vertretung): string {
  return `/vertretungen/rueckkehr?person=${abwesendId}&von=${von}&bis=${bis}`;
}
