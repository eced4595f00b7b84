import { useState } from 'react';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleOff, IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { laeuftAm, pruefeEinsatz } from '../../shared/netzwerk/einsatz.ts';
import { EINSATZENDE_LABEL } from '../../shared/netzwerk/labels.ts';
import type { Einsatz, Partner } from '../../shared/netzwerk/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { kommunenName } from '../ui/namen.ts';
import { useDarf } from '../ui/rechte.tsx';
import { Tabelle, type Spalte } from '../ui/Tabelle.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { EinsatzFormular } from './EinsatzFormular.tsx';

interface EhrenamtProps {
  readonly partner: readonly Partner[];
  readonly kommunen: readonly Kommune[];
}

/** Engagements of volunteers: what they do, since when, and what is missing. */
export function Ehrenamt({ partner, kommunen }: EhrenamtProps) {
  const einsaetze = useQuery(api.netzwerk.einsaetze.queryOptions());
  return (
    <Abfrage abfrage={einsaetze}>
      {(alle) => <Einsatzliste einsaetze={alle} partner={partner} kommunen={kommunen} />}
    </Abfrage>
  );
}

function Einsatzliste({ einsaetze, partner, kommunen }: EhrenamtProps & { readonly einsaetze: readonly Einsatz[] }) {
  const { kommuneId } = useEinstellungen().einstellungen;
  const darf = useDarf('netzwerk', 'schreiben');
  const heute = useHeute();
  const [mitBeendeten, setzeMitBeendeten] = useState(false);
  const [inArbeit, setzeInArbeit] = useState<Einsatz | 'neu' | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Einsatz | null>(null);
  const loeschen = useMutation(api.netzwerk.einsatzLoeschen.mutationOptions());
  const hier = einsaetze.filter((einer) => kommuneId === null || einer.kommuneId === kommuneId);
  const gezeigte = hier.filter((einer) => mitBeendeten || einer.bis === null || einer.bis >= heute);
  const laufende = hier.filter((einer) => laeuftAm(einer, heute)).length;
  const neu = darf && kommunen.length > 0 && (
    <Button variant="default" leftSection={<IconPlus size="1rem" aria-hidden />} onClick={() => setzeInArbeit('neu')}>
      Einsatz eintragen
    </Button>
  );
  return (
    <Stack gap="md">
      {hier.length > 0 && (
        <Group justify="space-between" className="nicht-drucken">
          <Text>{laufende === 1 ? 'Ein Einsatz läuft.' : `${laufende} Einsätze laufen.`}</Text>
          <Checkbox
            label="Beendete zeigen"
            checked={mitBeendeten}
            onChange={(ereignis) => setzeMitBeendeten(ereignis.currentTarget.checked)}
          />
        </Group>
      )}
      {inArbeit === null && (
        <Tabelle
          titel="Einsätze"
          spalten={spaltenMit(kommunen, partner, heute)}
          zeilen={gezeigte}
          id={({ id }) => id}
          {...(darf ? { onOeffnen: setzeInArbeit } : {})}
          suchtext={({ name, aufgabe }) => `${name} ${aufgabe}`}
          leer={
            hier.length === 0 ? (
              <LeererZustand
                symbol={IconHeartHandshake}
                titel="Noch kein Einsatz"
                text="Hier steht, wer sich ehrenamtlich womit engagiert, seit wann, und ob Verschwiegenheit und Führungszeugnis vorliegen. Wen jemand begleitet, steht nur beim Fall."
                aktion={neu}
              />
            ) : undefined
          }
        />
      )}
      {hier.length > 0 && inArbeit === null && <Group>{neu}</Group>}
      {inArbeit !== null && (
        <EinsatzFormular
          key={inArbeit === 'neu' ? 'neu' : inArbeit.id}
          bisher={inArbeit === 'neu' ? null : (einsaetze.find(({ id }) => id === inArbeit.id) ?? inArbeit)}
          partner={partner}
          kommunen={kommunen}
          onLoeschen={inArbeit === 'neu' ? null : () => setzeZuLoeschen(inArbeit)}
          onFertig={() => setzeInArbeit(null)}
        />
      )}
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel={`Einsatz von ${zuLoeschen?.name ?? ''} löschen?`}
        folgen="Ist der Einsatz zu Ende, genügt ein letzter Tag mit Grund; dann zählt er für frühere Zeiträume weiter."
        knopf="Einsatz löschen"
        onBestaetigt={async () => {
          if (zuLoeschen === null) return;
          await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version });
          setzeInArbeit(null);
        }}
      />
    </Stack>
  );
}

function Stand({ einsatz, heute }: { readonly einsatz: Einsatz; readonly heute: Datum }) {
  if (einsatz.bis !== null && einsatz.bis < heute) {
    return (
      <Zustandsmarke ton="neutral" symbol={IconCircleOff}>
        beendet{einsatz.endegrund === null ? '' : `: ${EINSATZENDE_LABEL[einsatz.endegrund]}`}
      </Zustandsmarke>
    );
  }
  const codes = pruefeEinsatz(einsatz, heute).map(({ code }) => code);
  if (codes.length === 0) {
    return (
      <Zustandsmarke ton="gut" symbol={IconCheck}>
        vollständig
      </Zustandsmarke>
    );
  }
  const worte: Record<string, string> = {
    'verschwiegenheit-fehlt': 'Verschwiegenheit fehlt',
    'fuehrungszeugnis-fehlt': 'Führungszeugnis fehlt',
    'fuehrungszeugnis-alt': 'Führungszeugnis älter als fünf Jahre',
  };
  return (
    <Group gap={4}>
      {codes.map((code) => (
        <Zustandsmarke key={code} ton="warnt" symbol={IconAlertTriangle}>
          {worte[code]}
        </Zustandsmarke>
      ))}
    </Group>
  );
}

function spaltenMit(kommunen: readonly Kommune[], partner: readonly Partner[], heute: Datum): Spalte<Einsatz>[] {
  const stelle = ({ partnerId }: Einsatz) => partner.find(({ id }) => id === partnerId)?.name ?? '–';
  return [
    { schluessel: 'name', titel: 'Name', zelle: ({ name }) => name, sortierwert: ({ name }) => name },
    { schluessel: 'aufgabe', titel: 'Aufgabe', zelle: ({ aufgabe }) => aufgabe, sortierwert: ({ aufgabe }) => aufgabe },
    {
      schluessel: 'kommune',
      titel: 'Kommune',
      zelle: (einer) => kommunenName(kommunen, einer.kommuneId),
      sortierwert: (einer) => kommunenName(kommunen, einer.kommuneId),
    },
    { schluessel: 'stelle', titel: 'Gehört zu', zelle: stelle, sortierwert: stelle },
    {
      schluessel: 'zeit',
      titel: 'Zeit',
      zelle: ({ von, bis }) => (bis === null ? `seit ${zeigeDatum(von)}` : `${zeigeDatum(von)} – ${zeigeDatum(bis)}`),
      sortierwert: ({ von }) => von,
    },
    { schluessel: 'stand', titel: 'Stand', zelle: (einer) => <Stand einsatz={einer} heute={heute} /> },
  ];
}
