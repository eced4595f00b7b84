import { useState } from 'react';
import { Button, Group, SegmentedControl, Select, Stack } from '@mantine/core';
import { IconCircleCheck, IconClockPause, IconMessages, IconPlus, IconSend } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { LUECKENSTAND_LABEL } from '../../shared/netzwerk/labels.ts';
import { luecken, lueckenstand } from '../../shared/netzwerk/planung.ts';
import { THEMENFELD_LABEL, zThemenfeld } from '../../shared/netzwerk/themenfelder.ts';
import {
  zLueckenstand,
  type Lueckenfilter,
  type Partner,
  type Planungsgespraech,
} from '../../shared/netzwerk/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenName } from '../ui/namen.ts';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { GespraechFormular } from './GespraechFormular.tsx';

interface PlanungProps {
  readonly gespraeche: readonly Planungsgespraech[];
  readonly partner: readonly Partner[];
  readonly kommunen: readonly Kommune[];
}

const ANSICHTEN = [
  { value: 'gespraeche', label: 'Gespräche' },
  { value: 'luecken', label: 'Lücken' },
  { value: 'blatt', label: 'Lückenliste' },
];

/** Planning talks, the gaps that they found, and the list of gaps for those who are responsible. */
export function Planung({ gespraeche, partner, kommunen }: PlanungProps) {
  const { kommuneId } = useEinstellungen().einstellungen;
  const darf = useDarf('netzwerk', 'schreiben');
  const [adresse] = useSearchParams();
  const [ansicht, setzeAnsicht] = useState('gespraeche');
  const [auswahl, setzeAuswahl] = useState<Omit<Lueckenfilter, 'kommuneId'>>({ feld: null, stand: null });
  const [inArbeit, setzeInArbeit] = useState<Planungsgespraech | 'neu' | null>(
    darf && kommunen.length > 0 && adresse.get('neu') === '1' ? 'neu' : null,
  );
  const [zuLoeschen, setzeZuLoeschen] = useState<Planungsgespraech | null>(null);
  const loeschen = useMutation(api.netzwerk.planungsgespraechLoeschen.mutationOptions());
  const filter: Lueckenfilter = { ...auswahl, kommuneId };
  const hier = gespraeche.filter((eines) => kommuneId === null || eines.kommuneId === kommuneId);
  const gezeigte = ansicht === 'luecken' ? luecken(gespraeche, filter) : hier;
  const neu = darf && kommunen.length > 0 && (
    <Button variant="default" leftSection={<IconPlus size="1rem" aria-hidden />} onClick={() => setzeInArbeit('neu')}>
      Planungsgespräch eintragen
    </Button>
  );
  if (inArbeit !== null) {
    return (
      <>
        <GespraechFormular
          key={inArbeit === 'neu' ? 'neu' : inArbeit.id}
          bisher={inArbeit === 'neu' ? null : (gespraeche.find(({ id }) => id === inArbeit.id) ?? inArbeit)}
          partner={partner}
          kommunen={kommunen}
          onLoeschen={inArbeit === 'neu' ? null : () => setzeZuLoeschen(inArbeit)}
          onFertig={() => setzeInArbeit(null)}
        />
        <Bestaetigung
          offen={zuLoeschen !== null}
          onSchliessen={() => setzeZuLoeschen(null)}
          titel="Planungsgespräch löschen?"
          folgen="Es zählt danach nicht mehr, und seine Lücke steht nicht mehr in der Liste."
          knopf="Planungsgespräch löschen"
          onBestaetigt={async () => {
            if (zuLoeschen === null) return;
            await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version });
            setzeInArbeit(null);
          }}
        />
      </>
    );
  }
  if (gespraeche.length === 0) {
    return (
      <LeererZustand
        symbol={IconMessages}
        titel="Noch kein Planungsgespräch"
        text="Ein Gespräch mit Stellen oder Ehrenamtlichen über Bedarf, Hürden und neue Angebote, nicht zum Einzelfall. Was fehlt, steht danach in der Lückenliste für die Verantwortlichen."
        aktion={neu}
      />
    );
  }
  return (
    <Stack gap="md">
      <Group justify="space-between" className="nicht-drucken">
        <SegmentedControl data={ANSICHTEN} value={ansicht} onChange={setzeAnsicht} aria-label="Ansicht" />
        {ansicht !== 'gespraeche' && (
          <Group gap="xs" role="group" aria-label="Filter der Lücken">
            <Select
              aria-label="Themenfeld"
              placeholder="alle Felder"
              clearable
              w="14rem"
              data={auswahlAus(THEMENFELD_LABEL)}
              value={auswahl.feld}
              onChange={(feld) => setzeAuswahl({ ...auswahl, feld: zThemenfeld.nullable().parse(feld) })}
            />
            <Select
              aria-label="Stand"
              placeholder="jeder Stand"
              clearable
              w="12rem"
              data={auswahlAus(LUECKENSTAND_LABEL)}
              value={auswahl.stand}
              onChange={(stand) => setzeAuswahl({ ...auswahl, stand: zLueckenstand.nullable().parse(stand) })}
            />
          </Group>
        )}
      </Group>
      {ansicht === 'blatt' ? (
        <Lueckenliste filter={filter} />
      ) : (
        <>
          <Tabelle
            titel={ansicht === 'luecken' ? 'Lücken' : 'Planungsgespräche'}
            spalten={spaltenMit(kommunen)}
            zeilen={gezeigte}
            id={({ id }) => id}
            {...(darf ? { onOeffnen: setzeInArbeit } : {})}
            suchtext={(eines) => `${eines.bedarf} ${eines.huerde} ${eines.vorschlag} ${THEMENFELD_LABEL[eines.feld]}`}
          />
          <Group>{neu}</Group>
        </>
      )}
    </Stack>
  );
}

function Lueckenliste({ filter }: { readonly filter: Lueckenfilter }) {
  const blatt = useQuery(api.netzwerk.lueckenlisteBlatt.queryOptions({ input: filter }));
  const speichern = useSpeichern();
  const word = useMutation(
    api.netzwerk.lueckenlisteWord.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: ({ name, datei }) => speichern.speichere(name, datei),
    }),
  );
  return (
    <>
      <Fehlerhinweis fehler={word.error} />
      {speichern.hinweis}
      <Papiervorschau
        blatt={blatt}
        istVeraendert={false}
        onWord={() => word.mutate(filter)}
        istWordInArbeit={word.isPending}
      />
    </>
  );
}

function Stand({ gespraech }: { readonly gespraech: Planungsgespraech }) {
  if (!gespraech.istLuecke) return '–';
  switch (lueckenstand(gespraech)) {
    case 'offen':
      return (
        <Zustandsmarke ton="warnt" symbol={IconClockPause}>
          Lücke offen
        </Zustandsmarke>
      );
    case 'weitergegeben':
      return (
        <Zustandsmarke ton="info" symbol={IconSend}>
          weitergegeben an {gespraech.weitergegebenAn}
        </Zustandsmarke>
      );
    case 'geschlossen':
      return (
        <Zustandsmarke ton="gut" symbol={IconCircleCheck}>
          geschlossen
        </Zustandsmarke>
      );
  }
}

function spaltenMit(kommunen: readonly Kommune[]): Spalte<Planungsgespraech>[] {
  const ort = ({ kommuneId, ortsteil }: Planungsgespraech) =>
    [kommunenName(kommunen, kommuneId), ortsteil].filter((teil) => teil !== '').join(', ');
  return [
    {
      schluessel: 'am',
      titel: 'Tag',
      zelle: ({ am }) => zeigeDatum(am),
      sortierwert: ({ am }) => am,
      breite: '7rem',
    },
    { schluessel: 'ort', titel: 'Kommune', zelle: ort, sortierwert: ort, breite: '11rem' },
    {
      schluessel: 'feld',
      titel: 'Themenfeld',
      zelle: ({ feld }) => THEMENFELD_LABEL[feld],
      sortierwert: ({ feld }) => THEMENFELD_LABEL[feld],
      breite: '10rem',
    },
    {
      schluessel: 'inhalt',
      titel: 'Worum es ging',
      zelle: ({ bedarf, huerde, vorschlag }) => bedarf || huerde || vorschlag,
    },
    { schluessel: 'stand', titel: 'Lücke', zelle: (eines) => <Stand gespraech={eines} /> },
  ];
}
