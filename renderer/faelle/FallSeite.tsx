import { useContext, useEffect, useRef, useState } from 'react';
import { Card, Grid, Menu, Tabs } from '@mantine/core';
import { IconFileTypeDocx, IconUserPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { darfIrgendwo } from '../../shared/foundation/rights.ts';
import { Datensatzseite } from '../app/Datensatzseite.tsx';
import { FENSTERANMELDUNGEN } from '../app/registrations.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { RechteContext, useDarf } from '../ui/rechte.tsx';
import { springeSobaldSichtbar } from '../ui/springeZuFeld.ts';
import { EIGENE_ABSCHNITTE, fundstelle, type EigenerAbschnitt } from './abschnitte.ts';
import { DokumenteAbschnitt } from './Dokumente.tsx';
import { Fallkopf } from './Fallkopf.tsx';
import { Fallleiste } from './Fallleiste.tsx';
import { Fallmarke } from './Fallmarke.tsx';
import { useFallschritte } from './Fallschritte.tsx';
import { zurueckZurListe } from './fallfilter.ts';
import { HaushaltAbschnitt } from './haushalt/HaushaltAbschnitt.tsx';
import { PersonenAbschnitt } from './person/PersonenAbschnitt.tsx';
import { useStammdatenblatt } from './stammdatenblatt.ts';
import { Zeitleiste } from './Zeitleiste.tsx';

const WEITERE = FENSTERANMELDUNGEN.flatMap(({ fallabschnitte }) => fallabschnitte ?? []);
const KNOEPFE = FENSTERANMELDUNGEN.flatMap(({ fallknoepfe }) => fallknoepfe ?? []);

/** One household: its file in sections, and on the right what should be known about it. */
export function Component() {
  const { id } = useParams();
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: id as HaushaltId } }));
  return (
    <Abfrage abfrage={akte} seite={{ titel: 'Fall', zurueck: zurueckZurListe() }}>
      {(geladen) => <Akte key={geladen.haushalt.id} akte={geladen} />}
    </Abfrage>
  );
}

function Akte({ akte }: { readonly akte: Fallakte }) {
  const { haushalt, personen } = akte;
  const [adresse, setzeAdresse] = useSearchParams();
  const zuteilungen = useContext(RechteContext);
  const darf = useDarf('faelle', 'schreiben', haushalt.kommuneId);
  const darfDokumente = darfIrgendwo(zuteilungen, 'dokumente', 'lesen');
  const weitere = WEITERE.filter(({ datenart, zugriff }) => darfIrgendwo(zuteilungen, datenart, zugriff));
  const abschnitte = [...EIGENE_ABSCHNITTE.filter(({ id }) => id !== 'dokumente' || darfDokumente), ...weitere].sort(
    (a, b) => a.platz - b.platz,
  );
  const gezeigter = abschnitte.find(({ id }) => id === adresse.get('abschnitt'))?.id ?? 'ueberblick';
  const person = personen.find(({ id }) => id === adresse.get('person')) ?? null;

  const zeige = (abschnitt: string, personId: string | null = null) =>
    setzeAdresse({ abschnitt, ...(personId === null ? {} : { person: personId }) }, { replace: true });

  // A section that was looked at stays on the page, so that looking at another one costs no inputs; it is only hidden
  // (`display-none`), since its form has to be saved with Ctrl+S and asked for when the page is left.
  const [gesehene, setzeGesehene] = useState<ReadonlySet<string>>(new Set());
  if (!gesehene.has(gezeigter)) setzeGesehene(new Set([...gesehene, gezeigter]));

  const ziel = useRef<string | null>(null);
  useEffect(() => {
    if (ziel.current === null) return;
    springeSobaldSichtbar(ziel.current);
    ziel.current = null;
  });
  function springe(feld: string) {
    const stelle = fundstelle(feld, personen);
    ziel.current = stelle.feld;
    zeige(stelle.abschnitt, stelle.person?.id ?? null);
  }

  const loeschen = useMutation(api.faelle.loeschen.mutationOptions());
  const blatt = useStammdatenblatt(haushalt.id);
  const schritte = useFallschritte({ akte, darf });

  return (
    <Datensatzseite
      titel={haushalt.bezeichnung}
      marke={<Fallmarke stand={haushalt.stand} />}
      zurueck={zurueckZurListe()}
      aktion={
        <>
          {KNOEPFE.filter(({ datenart, zugriff }) => darfIrgendwo(zuteilungen, datenart, zugriff)).map(
            ({ id, Knopf }) => (
              <Knopf key={id} haushaltId={haushalt.id} />
            ),
          )}
          {schritte.aktion}
        </>
      }
      menue={
        <>
          {schritte.menue}
          {darf && (
            <Menu.Item leftSection={<IconUserPlus size="1rem" aria-hidden />} onClick={() => zeige('personen', 'neu')}>
              Person hinzufügen
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconFileTypeDocx size="1rem" aria-hidden />} onClick={blatt.ladeWord}>
            Stammdatenblatt als Word-Datei
          </Menu.Item>
        </>
      }
      datensatz={{ tabelle: 'haushalte', id: haushalt.id }}
      wiedervorlage={{ fuer: haushalt.aktenzeichen || haushalt.bezeichnung, kommuneId: haushalt.kommuneId }}
      formular={null}
      loeschen={
        darf && haushalt.begleitungen.length === 0
          ? {
              wen: haushalt.bezeichnung,
              folgen: `Der Haushalt mit ${personen.length === 1 ? 'einer Person' : `${personen.length} Personen`} wird gelöscht und liegt 30 Tage im Papierkorb.`,
              knopf: 'Fall löschen',
              loesche: () => loeschen.mutateAsync({ id: haushalt.id, version: haushalt.version }),
            }
          : null
      }
    >
      <Fehlerhinweis fehler={blatt.fehler} />
      <Card component="section" aria-label="Auf einen Blick">
        <Fallkopf akte={akte} />
      </Card>
      {schritte.dialog}
      <Tabs value={gezeigter} onChange={(id) => zeige(id ?? 'ueberblick')} keepMountedMode="display-none">
        <Tabs.List className="nicht-drucken">
          {abschnitte.map(({ id, titel }) => (
            <Tabs.Tab key={id} value={id} px="sm">
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 9 }} pt="md">
            {EIGENE_ABSCHNITTE.filter(({ id }) => gesehene.has(id)).map(({ id }) => (
              <Tabs.Panel key={id} value={id}>
                <EigenerInhalt
                  id={id}
                  akte={akte}
                  darf={darf}
                  personId={person?.id ?? (adresse.get('person') === 'neu' ? 'neu' : null)}
                  onPerson={(personId) => zeige('personen', personId)}
                />
              </Tabs.Panel>
            ))}
            {weitere
              .filter(({ id }) => gesehene.has(id))
              .map(({ id, Abschnitt }) => (
                <Tabs.Panel key={id} value={id}>
                  <Abschnitt haushaltId={haushalt.id} />
                </Tabs.Panel>
              ))}
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 3 }} pt="md" className="nicht-drucken">
            <Fallleiste akte={akte} onSprung={springe} />
          </Grid.Col>
        </Grid>
      </Tabs>
    </Datensatzseite>
  );
}

function EigenerInhalt({
  id,
  akte,
  darf,
  personId,
  onPerson,
}: {
  readonly id: EigenerAbschnitt;
  readonly akte: Fallakte;
  readonly darf: boolean;
  readonly personId: string | null;
  readonly onPerson: (personId: string | null) => void;
}) {
  switch (id) {
    case 'ueberblick':
      return <Zeitleiste haushaltId={akte.haushalt.id} />;
    case 'personen':
      return <PersonenAbschnitt akte={akte} darf={darf} personId={personId} onPerson={onPerson} />;
    case 'haushalt':
      // Where somebody becomes protected, no address may stay in a form that was opened before.
      return <HaushaltAbschnitt key={String(akte.haushalt.istGeschuetzt)} akte={akte} darf={darf} />;
    case 'dokumente':
      return <DokumenteAbschnitt haushaltId={akte.haushalt.id} version={akte.haushalt.version} darf={darf} />;
  }
}
