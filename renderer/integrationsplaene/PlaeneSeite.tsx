import { useEffect, useRef, useState } from 'react';
import { Button, Group, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconCheckupList, IconFilterOff, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { PlanId } from '../../shared/foundation/id.ts';
import { neuerPlanfilter, PLAENE_JE_SEITE } from '../../shared/integrationsplaene/defaults.ts';
import { PLANSTAND_LABEL } from '../../shared/integrationsplaene/labels.ts';
import { zPlanfilter, type Planfilter, type Planzeile } from '../../shared/integrationsplaene/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Blaettern } from '../ui/Blaettern.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenName } from '../ui/namen.ts';
import { Seite } from '../ui/Seite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useAdresse } from '../ui/useAdresse.ts';
import { Stapelknopf } from './stapel/Stapelknopf.tsx';
import { Planmarke } from './Planmarke.tsx';
import { istGefiltert, leseBlick, schreibeBlick } from './planfilter.ts';
import { fassungspfad } from './umgebung.ts';
import { Ueberpruefung } from './Ueberpruefung.tsx';
import classes from './plan.module.css';

const KEINE: ReadonlySet<string> = new Set();
const TEXT_NACH_MS = 200;

/** Plans of all cases that the account sees, those due for a review first. */
export function Component() {
  const { kommuneId } = useEinstellungen().einstellungen;
  const [adresse, aendereAdresse] = useAdresse();
  const { filter, seite } = leseBlick(adresse, kommuneId);
  const zeige = (teil: Partial<Planfilter>, neueSeite = 1) =>
    aendereAdresse((bisherige) => {
      const bisher = leseBlick(bisherige, kommuneId);
      return schreibeBlick({ filter: { ...bisher.filter, ...teil }, seite: neueSeite });
    });
  const abfrage = useQuery({
    ...api.integrationsplaene.uebersicht.queryOptions({ input: { filter, seite: seite - 1 } }),
    placeholderData: keepPreviousData,
  });
  const gesehen = JSON.stringify(filter);
  const [auswahl, setzeAuswahl] = useState<{ readonly zu: string; readonly ids: ReadonlySet<string> }>({
    zu: gesehen,
    ids: KEINE,
  });
  const markierte = auswahl.zu === gesehen ? auswahl.ids : KEINE;
  return (
    <Seite titel="Integrationspläne" untertitel="Pläne aller Fälle: was zu prüfen ist, steht oben.">
      <Stack gap="sm">
        <Filterleiste filter={filter} onWahl={zeige} />
        <Abfrage abfrage={abfrage}>
          {({ zeilen, gesamt }) => (
            <>
              {gesamt > 0 && (
                <Aktionsleiste
                  filter={filter}
                  ids={[...markierte] as PlanId[]}
                  onFertig={() => setzeAuswahl({ zu: gesehen, ids: KEINE })}
                />
              )}
              <Liste
                zeilen={zeilen}
                gesamt={gesamt}
                markierte={markierte}
                onMarkierung={(ids) => setzeAuswahl({ zu: gesehen, ids })}
                mitKommune={kommuneId === null}
                leer={
                  istGefiltert(filter) ? (
                    <LeererZustand
                      symbol={IconFilterOff}
                      titel="Kein Plan passt zum Filter"
                      text="Ein anderer Filter zeigt mehr, auch die Pläne der anderen Kommunen oben rechts."
                      aktion={
                        <Button variant="default" onClick={() => zeige({ ...neuerPlanfilter(), kommuneId })}>
                          Filter zurücksetzen
                        </Button>
                      }
                    />
                  ) : (
                    <LeererZustand
                      symbol={IconCheckupList}
                      titel="Noch kein Integrationsplan"
                      text="Ein Plan entsteht in der Akte eines Falls, im Abschnitt „Plan“. Hier stehen dann alle Pläne, geordnet nach dem Tag ihrer Überprüfung."
                      aktion={
                        <Button component={Link} to="/faelle?stand=offen&zustaendig=eigene">
                          Zu meinen Fällen
                        </Button>
                      }
                    />
                  )
                }
              />
              <Blaettern seite={seite} jeSeite={PLAENE_JE_SEITE} gesamt={gesamt} onSeite={(neue) => zeige({}, neue)} />
            </>
          )}
        </Abfrage>
      </Stack>
    </Seite>
  );
}

function Filterleiste({
  filter,
  onWahl,
}: {
  readonly filter: Planfilter;
  readonly onWahl: (teil: Partial<Planfilter>) => void;
}) {
  const heute = useHeute();
  const [text, setzeText] = useState(filter.text);
  const sende = useDebouncedCallback((neuer: string) => onWahl({ text: neuer }), TEXT_NACH_MS);
  const zuletzt = useRef(filter.text);
  useEffect(() => {
    // The address was changed elsewhere (reset, back): the field follows.
    if (filter.text !== zuletzt.current.trim()) setzeText(filter.text);
    zuletzt.current = filter.text;
  }, [filter.text]);
  return (
    <Group gap="sm" className="nicht-drucken">
      <TextInput
        aria-label="Name oder Aktenzeichen"
        placeholder="Name oder Aktenzeichen"
        leftSection={<IconSearch size="1rem" aria-hidden />}
        w="16rem"
        maw="100%"
        value={text}
        onChange={(ereignis) => {
          const neuer = ereignis.currentTarget.value;
          zuletzt.current = neuer;
          setzeText(neuer);
          sende(neuer);
        }}
      />
      <Select
        aria-label="Stand"
        placeholder="Jeder Stand"
        clearable
        w="11rem"
        data={auswahlAus(PLANSTAND_LABEL)}
        value={filter.stand}
        onChange={(stand) => onWahl({ stand: zPlanfilter.shape.stand.parse(stand) })}
      />
      <Select
        aria-label="Zuständig"
        w="11rem"
        allowDeselect={false}
        data={[
          { value: 'alle', label: 'Alle Fälle' },
          { value: 'eigene', label: 'Meine Fälle' },
        ]}
        value={filter.zustaendig}
        onChange={(wer) => onWahl({ zustaendig: zPlanfilter.shape.zustaendig.parse(wer ?? 'alle') })}
      />
      <Switch
        label="nur zu prüfende"
        checked={filter.ueberpruefungBis !== null}
        onChange={(ereignis) => onWahl({ ueberpruefungBis: ereignis.currentTarget.checked ? heute : null })}
      />
    </Group>
  );
}

/** What can be done with the marked plans, or with all that the filter shows. */
function Aktionsleiste({
  filter,
  ids,
  onFertig,
}: {
  readonly filter: Planfilter;
  readonly ids: readonly PlanId[];
  readonly onFertig: () => void;
}) {
  return (
    <Group gap="sm" className="nicht-drucken" role="group" aria-label="Aktionen für mehrere">
      {ids.length > 0 && (
        <Text size="sm" fw={550} role="status">
          {ids.length === 1 ? '1 Plan markiert' : `${ids.length} Pläne markiert`}
        </Text>
      )}
      <Stapelknopf filter={filter} markierte={ids} />
      {ids.length > 0 && (
        <Button size="xs" variant="default" onClick={onFertig}>
          Markierung aufheben
        </Button>
      )}
    </Group>
  );
}

function Liste({
  zeilen,
  gesamt,
  markierte,
  onMarkierung,
  mitKommune,
  leer,
}: {
  readonly zeilen: readonly Planzeile[];
  readonly gesamt: number;
  readonly markierte: ReadonlySet<string>;
  readonly onMarkierung: (ids: ReadonlySet<string>) => void;
  readonly mitKommune: boolean;
  readonly leer: React.ReactNode;
}) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const spalten: Spalte<Planzeile>[] = [
    { schluessel: 'name', titel: 'Plan für', breite: '15rem', zelle: ({ bezeichnung }) => bezeichnung },
    {
      schluessel: 'aktenzeichen',
      titel: 'Aktenzeichen',
      zelle: ({ aktenzeichen }) => (aktenzeichen === '' ? '–' : <span className="zahl">{aktenzeichen}</span>),
    },
    ...(mitKommune && (kommunen.data?.length ?? 0) > 1
      ? [
          {
            schluessel: 'kommune',
            titel: 'Kommune',
            zelle: ({ kommuneId }: Planzeile) => <Einzeilig>{kommunenName(kommunen.data ?? [], kommuneId)}</Einzeilig>,
          },
        ]
      : []),
    {
      schluessel: 'zustaendig',
      titel: 'Zuständig',
      zelle: ({ zustaendig }) => <Einzeilig>{zustaendig || '–'}</Einzeilig>,
    },
    { schluessel: 'stand', titel: 'Stand', zelle: ({ stand }) => <Planmarke stand={stand} /> },
    {
      schluessel: 'fassung',
      titel: 'Fassung',
      zelle: ({ nummer, istEntwurf, stand }) => (
        <Einzeilig>{`${nummer}${istEntwurf && stand !== 'entwurf' ? ' (Entwurf)' : ''}`}</Einzeilig>
      ),
    },
    { schluessel: 'vereinbart', titel: 'Vereinbart', zelle: ({ vereinbartAm }) => <Tag tag={vereinbartAm} /> },
    {
      schluessel: 'ueberpruefung',
      titel: 'Überprüfung',
      zelle: ({ ueberpruefungAm, stand }) => <Ueberpruefung am={stand === 'abgeschlossen' ? null : ueberpruefungAm} />,
    },
    {
      schluessel: 'ziele',
      titel: 'Ziele erreicht',
      ausrichtung: 'rechts',
      zelle: ({ ziele, zieleErreicht }) => `${zieleErreicht} von ${ziele}`,
    },
  ];
  return (
    <Tabelle
      titel="Integrationspläne"
      spalten={spalten}
      zeilen={zeilen}
      id={({ planId }) => planId}
      ziel={({ haushaltId, fassungId }) => fassungspfad(haushaltId, fassungId)}
      auswahl={{ ids: markierte, onWahl: onMarkierung, name: ({ bezeichnung }) => bezeichnung }}
      summe={gesamt === 1 ? '1 Plan' : `${gesamt.toLocaleString('de-DE')} Pläne`}
      leer={leer}
    />
  );
}

function Tag({ tag }: { readonly tag: Datum | null }) {
  return <span className="zahl">{tag === null ? '–' : zeigeDatum(tag)}</span>;
}

function Einzeilig({ children }: { readonly children: string }) {
  return <span className={classes['einzeilig']}>{children}</span>;
}
