import { useState, type ReactNode } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFilterOff, IconFolders } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import { VORRANG_LABEL } from '../../shared/faelle/labels.ts';
import { zFallsortierung, type Fallfilter, type Fallzeile } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { FENSTERANMELDUNGEN } from '../app/registrations.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Blaettern } from '../ui/Blaettern.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenName } from '../ui/namen.ts';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useAdresse } from '../ui/useAdresse.ts';
import { Ablauf } from './Ablauf.tsx';
import { Filterleiste } from './Filterleiste.tsx';
import { anzahlFilter, JE_SEITE, leseBlick, schreibeBlick, type Listenblick } from './fallfilter.ts';
import { Fallmarke } from './Fallmarke.tsx';
import classes from './faelle.module.css';

const AKTIONEN = FENSTERANMELDUNGEN.flatMap(({ fallaktionen }) => fallaktionen ?? []);

const KEINE: ReadonlySet<string> = new Set();

/** Every case that the filter meets, a page at a time; filter, order and page stand in the address. */
export function Fallliste({ neu }: { readonly neu: ReactNode }) {
  const { kommuneId } = useEinstellungen().einstellungen;
  const [adresse, aendereAdresse] = useAdresse();
  const { filter, sortierung, seite } = leseBlick(adresse, kommuneId);
  const zeige = ({ filter: teil, ...neuer }: Partial<Omit<Listenblick, 'filter'>> & { filter?: Partial<Fallfilter> }) =>
    aendereAdresse((bisherige) => {
      const bisher = leseBlick(bisherige, kommuneId);
      return schreibeBlick({ ...bisher, seite: 1, ...neuer, filter: { ...bisher.filter, ...teil } });
    });

  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const abfrage = useQuery({
    ...api.faelle.liste.queryOptions({
      input: { filter, sortierung, ab: (seite - 1) * JE_SEITE, anzahl: JE_SEITE },
    }),
    placeholderData: keepPreviousData,
  });

  // Marks belong to the cases that were looked at: another filter takes them away, another page does not.
  const gesehen = JSON.stringify(filter);
  const [auswahl, setzeAuswahl] = useState<{ readonly zu: string; readonly ids: ReadonlySet<string> }>({
    zu: gesehen,
    ids: KEINE,
  });
  const markierte = auswahl.zu === gesehen ? auswahl.ids : KEINE;
  const istGefiltert = filter.text !== '' || anzahlFilter(filter) > 0;

  return (
    <Stack gap="sm" className={classes['liste']}>
      <Filterleiste filter={filter} onWahl={(neuer) => zeige({ filter: neuer })} />
      {markierte.size > 0 && (
        <Aktionsleiste
          ids={[...markierte] as HaushaltId[]}
          onFertig={() => setzeAuswahl({ zu: gesehen, ids: KEINE })}
        />
      )}
      <Abfrage abfrage={abfrage}>
        {({ zeilen, gesamt, personen }) => (
          <>
            <Tabelle
              titel="Fälle"
              spalten={spaltenMit(kommunen.data ?? [], kommuneId === null)}
              zeilen={zeilen}
              id={({ id }) => id}
              ziel={({ id }) => `/faelle/${id}`}
              sortierung={{ schluessel: sortierung }}
              onSortierung={(schluessel) => zeige({ sortierung: zFallsortierung.safeParse(schluessel).data ?? 'name' })}
              auswahl={{
                ids: markierte,
                onWahl: (ids) => setzeAuswahl({ zu: gesehen, ids }),
                name: ({ bezeichnung }) => bezeichnung,
              }}
              summe={summenzeile(gesamt, personen)}
              leer={
                gesamt > 0 ? (
                  <LeererZustand
                    symbol={IconFolders}
                    titel="So viele Seiten hat die Liste nicht mehr"
                    text={`${summenzeile(gesamt, personen)} passen zum Filter.`}
                    aktion={<Button onClick={() => zeige({ seite: 1 })}>Zur ersten Seite</Button>}
                  />
                ) : istGefiltert ? (
                  <LeererZustand
                    symbol={IconFilterOff}
                    titel="Kein Fall passt zum Filter"
                    text="Ein anderer Filter zeigt mehr, auch die Fälle der anderen Kommunen oben rechts."
                    aktion={
                      <Button variant="default" onClick={() => zeige({ filter: { ...neuerFallfilter(), kommuneId } })}>
                        Filter zurücksetzen
                      </Button>
                    }
                  />
                ) : (
                  <LeererZustand
                    symbol={IconFolders}
                    titel="Noch kein Fall"
                    text="Hier stehen alle Menschen in der Anschlussunterbringung, als Familie oder als Einzelperson. Gezählt wird jeder; eine Akte entsteht erst mit Information und Einwilligung."
                    aktion={neu}
                  />
                )
              }
            />
            <Blaettern seite={seite} jeSeite={JE_SEITE} gesamt={gesamt} onSeite={(neue) => zeige({ seite: neue })} />
          </>
        )}
      </Abfrage>
    </Stack>
  );
}

/** „41 Haushalte · 97 Personen“ */
function summenzeile(haushalte: number, personen: number): string {
  const zahl = (wert: number) => wert.toLocaleString('de-DE');
  return `${zahl(haushalte)} ${haushalte === 1 ? 'Haushalt' : 'Haushalte'} · ${zahl(personen)} ${personen === 1 ? 'Person' : 'Personen'}`;
}

/** What can be done with the marked cases. */
function Aktionsleiste({ ids, onFertig }: { readonly ids: readonly HaushaltId[]; readonly onFertig: () => void }) {
  return (
    <Group gap="sm" className="nicht-drucken" role="group" aria-label="Aktionen für mehrere">
      <Text size="sm" fw={550} role="status">
        {ids.length === 1 ? '1 Fall markiert' : `${ids.length} Fälle markiert`}
      </Text>
      {AKTIONEN.map(({ id, Aktion }) => (
        <Aktion key={id} ids={ids} onFertig={onFertig} />
      ))}
      <Button size="xs" variant="default" onClick={onFertig}>
        Markierung aufheben
      </Button>
    </Group>
  );
}

/** `04/2017`, with the day on hover, since lists have no room for more; without company the begin of the AUB. */
function Seit({ begleitetSeit, aubVon }: Pick<Fallzeile, 'begleitetSeit' | 'aubVon'>) {
  const tag = begleitetSeit ?? aubVon;
  if (tag === null) return '–';
  return (
    <Text span inherit className="zahl" title={zeigeDatum(tag)} c={begleitetSeit === null ? 'dimmed' : undefined}>
      {begleitetSeit === null && 'AUB '}
      {zeigeDatum(tag).slice(3).replace('.', '/')}
    </Text>
  );
}

function spaltenMit(kommunen: readonly Kommune[], istMehrere: boolean): Spalte<Fallzeile>[] {
  const mitKommune = istMehrere && kommunen.length > 1;
  return [
    {
      schluessel: 'name',
      titel: 'Bezeichnung',
      breite: '13rem',
      istSortierbar: true,
      zelle: ({ bezeichnung, vorrang }) => (
        <>
          {bezeichnung}
          {vorrang !== 'normal' && (
            <Text span size="xs" fw={650} c="var(--mantine-color-error)">
              {' '}
              · {VORRANG_LABEL[vorrang]}
            </Text>
          )}
        </>
      ),
    },
    {
      schluessel: 'aktenzeichen',
      titel: 'Aktenzeichen',
      istSortierbar: true,
      zelle: ({ aktenzeichen }) => (aktenzeichen === '' ? '–' : <span className="zahl">{aktenzeichen}</span>),
    },
    ...(mitKommune
      ? [
          {
            schluessel: 'kommune',
            titel: 'Kommune',
            zelle: ({ kommuneId }: Fallzeile) => (
              <span className={classes['einzeilig']}>{kommunenName(kommunen, kommuneId)}</span>
            ),
          },
        ]
      : []),
    {
      schluessel: 'zustaendig',
      titel: 'Zuständig',
      zelle: ({ zustaendig }) => <span className={classes['einzeilig']}>{zustaendig || '–'}</span>,
    },
    { schluessel: 'stand', titel: 'Stand', zelle: ({ stand }) => <Fallmarke stand={stand} istKurz /> },
    { schluessel: 'personen', titel: 'Personen', ausrichtung: 'rechts', zelle: ({ personen }) => personen },
    {
      schluessel: 'aufenthalt',
      titel: 'Aufenthalt bis',
      istSortierbar: true,
      zelle: ({ aufenthaltBis }) => <Ablauf am={aufenthaltBis} />,
    },
    {
      schluessel: 'begleitet',
      titel: 'Begleitet seit',
      zelle: ({ begleitetSeit, aubVon }) => <Seit begleitetSeit={begleitetSeit} aubVon={aubVon} />,
    },
  ];
}
