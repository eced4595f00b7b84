import { useState } from 'react';
import { ActionIcon, Badge, Button, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { IconArrowForwardUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { WEITERLEITUNGSZIEL_LABEL } from '../../shared/netzwerk/partnerarten.ts';
import { WEITERLEITUNGSSTAND_LABEL } from '../../shared/termine/labels.ts';
import { nachfrageAm, naechsteStaende } from '../../shared/termine/weiterleitung.ts';
import type { Weiterleitung, Weiterleitungsstand } from '../../shared/termine/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { WeiterleitungDialog } from './WeiterleitungDialog.tsx';
import { WeiterleitungSchrittDialog } from './WeiterleitungSchrittDialog.tsx';
import classes from './termine.module.css';

const FARBE: Record<Weiterleitungsstand, string> = {
  gesendet: 'geleit',
  angenommen: 'geleit',
  erledigt: 'green',
  nicht_in_anspruch: 'gray',
};

const SCHRITT_KNOPF: Record<Weiterleitungsstand, string> = {
  gesendet: 'Gesendet',
  angenommen: 'Angenommen',
  erledigt: 'Erledigt',
  nicht_in_anspruch: 'Nicht in Anspruch genommen',
};

/** Where people of this case were sent, and what came of it. */
export function WeiterleitungenAbschnitt({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const weiterleitungen = useQuery(api.termine.weiterleitungen.queryOptions({ input: { haushaltId } }));
  return (
    <Abfrage abfrage={akte}>
      {(geladen) => (
        <Abfrage abfrage={weiterleitungen}>{(alle) => <Liste akte={geladen} weiterleitungen={alle} />}</Abfrage>
      )}
    </Abfrage>
  );
}

function Liste({
  akte,
  weiterleitungen,
}: {
  readonly akte: Fallakte;
  readonly weiterleitungen: readonly Weiterleitung[];
}) {
  const darf = useDarf('faelle', 'schreiben', akte.haushalt.kommuneId);
  const [gegenstand, setzeGegenstand] = useState<Weiterleitung | 'neu' | null>(null);
  const [schritt, setzeSchritt] = useState<{
    readonly eine: Weiterleitung;
    readonly stand: Weiterleitungsstand;
  } | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Weiterleitung | null>(null);
  const loeschen = useMutation(api.termine.weiterleitungLoeschen.mutationOptions());
  const anlegen = darf && (
    <Button leftSection={<IconArrowForwardUp size="1.125rem" aria-hidden />} onClick={() => setzeGegenstand('neu')}>
      Weiterleiten
    </Button>
  );
  return (
    <Stack>
      {weiterleitungen.length === 0 ? (
        <LeererZustand
          symbol={IconArrowForwardUp}
          titel="Noch keine Weiterleitung"
          text="Eine Weiterleitung vermittelt an genau eine andere Stelle, mit Anliegen. Eine bloße Auskunft ist keine."
          aktion={anlegen}
        />
      ) : (
        <>
          <Group justify="space-between">
            <Title order={2} size="h3">
              Weiterleitungen ({weiterleitungen.length})
            </Title>
            {anlegen}
          </Group>
          <ul className={classes['liste']} aria-label="Weiterleitungen">
            {weiterleitungen.map((eine) => (
              <li key={eine.id} className={classes['zeile']}>
                <div className={classes['zeit']}>
                  <Text className="zahl">{zeigeDatum(eine.am)}</Text>
                </div>
                <Inhalt eine={eine} akte={akte} />
                {darf && (
                  <Group gap="xs" className="nicht-drucken">
                    {naechsteStaende(eine.stand).map((stand) => (
                      <Button
                        key={stand}
                        size="compact-sm"
                        variant="default"
                        aria-label={`${SCHRITT_KNOPF[stand]}: ${eine.anliegen}`}
                        onClick={() => setzeSchritt({ eine, stand })}
                      >
                        {SCHRITT_KNOPF[stand]}
                      </Button>
                    ))}
                    <Menu>
                      <Menu.Target>
                        <ActionIcon variant="subtle" aria-label={`Weitere Aktionen: ${eine.anliegen}`}>
                          <IconDots size="1.125rem" aria-hidden />
                        </ActionIcon>
                      </Menu.Target>
                      <Menu.Dropdown>
                        <Menu.Item
                          leftSection={<IconPencil size="1rem" aria-hidden />}
                          onClick={() => setzeGegenstand(eine)}
                        >
                          Ändern …
                        </Menu.Item>
                        <Menu.Item
                          color="red"
                          leftSection={<IconTrash size="1rem" aria-hidden />}
                          onClick={() => setzeZuLoeschen(eine)}
                        >
                          Löschen …
                        </Menu.Item>
                      </Menu.Dropdown>
                    </Menu>
                  </Group>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <WeiterleitungDialog akte={akte} gegenstand={gegenstand} onSchliessen={() => setzeGegenstand(null)} />
      <WeiterleitungSchrittDialog schritt={schritt} onSchliessen={() => setzeSchritt(null)} />
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel="Weiterleitung löschen?"
        folgen={
          zuLoeschen === null
            ? ''
            : `„${zuLoeschen.anliegen}“ mit ${zuLoeschen.schritte.length === 1 ? 'einem Schritt' : `${zuLoeschen.schritte.length} Schritten`} wird gelöscht und zählt nicht mehr.`
        }
        knopf="Weiterleitung löschen"
        onBestaetigt={async () => {
          if (zuLoeschen) await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version });
        }}
      />
    </Stack>
  );
}

function Inhalt({ eine, akte }: { readonly eine: Weiterleitung; readonly akte: Fallakte }) {
  const heute = useHeute();
  const nachfrage = nachfrageAm(eine);
  const wer = akte.personen.filter(({ id }) => eine.personIds.includes(id)).map(vollerName);
  return (
    <div className={classes['inhalt']}>
      <Group gap="xs">
        <Text fw={550}>{eine.stelle === '' ? WEITERLEITUNGSZIEL_LABEL[eine.ziel] : eine.stelle}</Text>
        <Badge color={FARBE[eine.stand]} variant="light">
          {WEITERLEITUNGSSTAND_LABEL[eine.stand]}
        </Badge>
        {nachfrage !== null && nachfrage <= heute && <Badge color="red">nachfragen</Badge>}
      </Group>
      <Text>{eine.anliegen}</Text>
      <Text size="sm" c="dimmed">
        {[
          wer.join(', '),
          eine.stelle === '' ? '' : WEITERLEITUNGSZIEL_LABEL[eine.ziel],
          ...eine.schritte
            .slice(1)
            .map(({ stand, am, grund }) =>
              [`${WEITERLEITUNGSSTAND_LABEL[stand]} am ${zeigeDatum(am)}`, grund].filter(Boolean).join(': '),
            ),
        ]
          .filter((teil) => teil !== '')
          .join(' · ')}
      </Text>
    </div>
  );
}
