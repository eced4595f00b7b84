import { useState } from 'react';
import {
  ActionIcon,
  Anchor,
  Button,
  Checkbox,
  Group,
  Menu,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import {
  IconBellPlus,
  IconCalendarDown,
  IconCalendarDue,
  IconCheck,
  IconRotate2,
  IconTrash,
} from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { FRISTGRUPPEN, gruppeVon } from '../../shared/fristen/rules.ts';
import type { Frist } from '../../shared/fristen/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { melde } from '../ui/meldung.tsx';
import { kommunenAuswahl, kommunenName, type Benannt } from '../ui/namen.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Faelligkeit } from './Faelligkeit.tsx';
import { WiedervorlageDialog, type Wiedervorlagenvorgabe } from './WiedervorlageDialog.tsx';

const WESSEN = [
  { value: 'alle', label: 'Alle' },
  { value: 'gemeinsame', label: 'Gemeinsame' },
  { value: 'eigene', label: 'Nur meine' },
];

/** All deadlines and Wiedervorlagen: overdue, today, this week, later. */
export function Component() {
  const { einstellungen } = useEinstellungen();
  const [adresse, setzeAdresse] = useSearchParams();
  const [gegenstand, setzeGegenstand] = useState<Frist | Wiedervorlagenvorgabe | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Frist | null>(null);
  const [kommuneId, setzeKommune] = useState<string | null>(einstellungen.kommuneId);
  const [wessen, setzeWessen] = useState('alle');
  const [mitErledigten, setzeErledigte] = useState(false);
  const darfSchreiben = useDarf('fristen', 'schreiben');
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  const fristen = useQuery(api.fristen.liste.queryOptions({ input: { mitErledigten } }));
  const loeschen = useMutation(api.fristen.loeschen.mutationOptions());
  const kalender = useMutation(
    api.fristen.kalender.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      },
    }),
  );
  const vorgabe: Wiedervorlagenvorgabe = { titel: '', kommuneId: einstellungen.kommuneId, bezug: null };
  const neue = darfSchreiben && adresse.has('neu') ? vorgabe : null;

  const passt = (frist: Frist) =>
    (kommuneId === null || frist.kommuneId === null || frist.kommuneId === kommuneId) &&
    (wessen === 'alle' || (wessen === 'eigene') === (frist.kontoId !== null));
  const anlegen = darfSchreiben && (
    <Button leftSection={<IconBellPlus size="1.125rem" aria-hidden />} onClick={() => setzeGegenstand(vorgabe)}>
      Wiedervorlage anlegen
    </Button>
  );

  return (
    <Seite
      titel="Fristen"
      untertitel="Fristen aus Anträgen, Personal und Förderrecht, und eigene Wiedervorlagen"
      aktion={anlegen}
      menue={
        <Menu.Item leftSection={<IconCalendarDown size="1rem" aria-hidden />} onClick={() => kalender.mutate({})}>
          Kalenderdatei für Outlook
        </Menu.Item>
      }
    >
      <Fehlerhinweis fehler={kalender.error ?? loeschen.error} />
      <Group gap="md" align="flex-end" className="nicht-drucken">
        <Select
          label="Kommune"
          placeholder="alle Kommunen"
          clearable
          clearButtonProps={{ 'aria-label': 'Alle Kommunen' }}
          data={kommunenAuswahl(kommunen.data ?? [])}
          value={kommuneId}
          onChange={setzeKommune}
        />
        <SegmentedControl aria-label="Wessen Fristen" data={WESSEN} value={wessen} onChange={setzeWessen} />
        <Checkbox
          label="Erledigte zeigen"
          checked={mitErledigten}
          onChange={(ereignis) => setzeErledigte(ereignis.currentTarget.checked)}
          mb="xs"
        />
      </Group>
      <Abfrage abfrage={fristen}>
        {(liste) => (
          <Gruppen
            fristen={liste.filter(passt)}
            kommunen={kommunen.data ?? []}
            darfSchreiben={darfSchreiben}
            onAendern={setzeGegenstand}
            onLoeschen={setzeZuLoeschen}
            anlegen={anlegen}
          />
        )}
      </Abfrage>
      <WiedervorlageDialog
        gegenstand={gegenstand ?? neue}
        onSchliessen={() => {
          setzeGegenstand(null);
          if (adresse.has('neu')) setzeAdresse({}, { replace: true });
        }}
      />
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel="Wiedervorlage löschen?"
        folgen={<Text>{zuLoeschen?.titel}</Text>}
        knopf="Wiedervorlage löschen"
        onBestaetigt={async () => {
          if (zuLoeschen) await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version ?? 0 });
        }}
      />
    </Seite>
  );
}

interface GruppenProps {
  readonly fristen: readonly Frist[];
  readonly kommunen: readonly Benannt[];
  readonly darfSchreiben: boolean;
  readonly onAendern: (frist: Frist) => void;
  readonly onLoeschen: (frist: Frist) => void;
  readonly anlegen: React.ReactNode;
}

function Gruppen({ fristen, kommunen, darfSchreiben, onAendern, onLoeschen, anlegen }: GruppenProps) {
  const heute = useHeute();
  const navigate = useNavigate();
  const erledigen = useMutation(api.fristen.erledigen.mutationOptions());
  if (fristen.length === 0) {
    return (
      <LeererZustand
        symbol={IconCalendarDue}
        titel="Keine Fristen"
        text="Fristen entstehen aus geprüften Anträgen, aus Verträgen und aus dem Förderrecht. Eine Wiedervorlage erinnert an alles andere."
        aktion={anlegen}
      />
    );
  }
  const spalten = spaltenMit({
    kommunen,
    darfSchreiben,
    onErledigt: (frist) => erledigen.mutate({ id: frist.id, istErledigt: frist.erledigtAm === null }),
    onLoeschen,
  });
  return (
    <Stack gap="lg">
      <Fehlerhinweis fehler={erledigen.error} />
      {FRISTGRUPPEN.map(({ gruppe, titel }) => {
        const darin = fristen.filter((frist) => gruppeVon(frist, heute) === gruppe);
        if (darin.length === 0) return null;
        return (
          <section key={gruppe} aria-label={titel}>
            <Title order={2} size="h3" mb="xs">
              {titel} ({darin.length})
            </Title>
            <Tabelle
              titel={titel}
              spalten={spalten}
              zeilen={darin}
              festeBreite="54rem"
              id={(frist) => frist.id}
              onOeffnen={(frist) => {
                if (frist.art === 'wiedervorlage' && darfSchreiben) onAendern(frist);
                else if (frist.ziel !== null) void navigate(frist.ziel);
              }}
            />
          </section>
        );
      })}
    </Stack>
  );
}

interface Spaltenangaben {
  readonly kommunen: readonly Benannt[];
  readonly darfSchreiben: boolean;
  readonly onErledigt: (frist: Frist) => void;
  readonly onLoeschen: (frist: Frist) => void;
}

function spaltenMit({ kommunen, darfSchreiben, onErledigt, onLoeschen }: Spaltenangaben): Spalte<Frist>[] {
  return [
    { schluessel: 'titel', titel: 'Frist', zelle: ({ titel }) => titel },
    {
      schluessel: 'faellig',
      titel: 'Fällig',
      breite: '14rem',
      zelle: (frist) => <Faelligkeit frist={frist} mitHinweis />,
    },
    {
      schluessel: 'kommune',
      titel: 'Kommune',
      breite: '9rem',
      zelle: ({ kommuneId }) => (kommuneId === null ? 'alle' : kommunenName(kommunen, kommuneId)),
    },
    { schluessel: 'herkunft', titel: 'Herkunft', breite: '13rem', zelle: (frist) => <Herkunft frist={frist} /> },
    ...(darfSchreiben
      ? [
          {
            schluessel: 'aktionen',
            titel: 'Aktionen',
            breite: '10.5rem',
            zelle: (frist: Frist) => (
              <Group gap="xs" wrap="nowrap">
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={
                    frist.erledigtAm === null ? (
                      <IconCheck size="1rem" aria-hidden />
                    ) : (
                      <IconRotate2 size="1rem" aria-hidden />
                    )
                  }
                  aria-label={`${frist.erledigtAm === null ? 'Erledigt' : 'Wieder offen'}: ${frist.titel}`}
                  onClick={() => onErledigt(frist)}
                >
                  {frist.erledigtAm === null ? 'Erledigt' : 'Wieder offen'}
                </Button>
                {frist.art === 'wiedervorlage' && (
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    aria-label={`Löschen: ${frist.titel}`}
                    onClick={() => onLoeschen(frist)}
                  >
                    <IconTrash size="1.125rem" aria-hidden />
                  </ActionIcon>
                )}
              </Group>
            ),
          },
        ]
      : []),
  ];
}

/** Where a deadline stands and how sure that is; for a Wiedervorlage whose it is and the record it belongs to. */
function Herkunft({ frist }: { readonly frist: Frist }) {
  if (frist.quelle !== null && frist.gewissheit !== null) {
    return (
      <Stack gap={2} align="flex-start">
        <Text size="sm" lineClamp={2} title={frist.quelle}>
          {frist.quelle}
        </Text>
        <GewissheitBadge gewissheit={frist.gewissheit} />
      </Stack>
    );
  }
  return (
    <Stack gap={2}>
      <Text size="sm">{frist.kontoId === null ? 'Wiedervorlage' : 'Wiedervorlage, nur für mich'}</Text>
      {frist.ziel !== null && (
        <Anchor component={Link} to={frist.ziel} size="sm">
          Zum Eintrag
        </Anchor>
      )}
    </Stack>
  );
}
