import { useMemo, useState } from 'react';
import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { IconArrowsExchange, IconFilePlus, IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Erhebung } from '../../shared/erhebungen/types.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { neueUebergabe } from '../../shared/uebergaben/defaults.ts';
import { zaehleUebergabegespraeche } from '../../shared/uebergaben/rules.ts';
import { zUebergabeEingabe, type Uebergabe, type Uebernommen } from '../../shared/uebergaben/types.ts';
import { vorschlaege } from '../../shared/uebergaben/werte.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { Herkunftsliste } from './Herkunftsliste.tsx';
import { Paketempfang } from './Paketempfang.tsx';
import { Paketsendung } from './Paketsendung.tsx';
import { Papier } from './Papier.tsx';
import { Uebergabeformular } from './Uebergabeformular.tsx';
import { Uebergabekarte } from './Uebergabekarte.tsx';
import { Uebernahme } from './Uebernahme.tsx';

interface Daten {
  readonly akte: Fallakte;
  readonly uebergaben: readonly Uebergabe[];
  readonly uebernommen: readonly Uebernommen[];
  /** The newest one. */
  readonly erhebung: Erhebung | null;
}

/** The section of a case on handovers: the protocols, and where the values of the file come from. */
export function UebergabeAbschnitt({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const uebergaben = useQuery(api.uebergaben.liste.queryOptions({ input: { haushaltId } }));
  const erhebungen = useQuery(api.erhebungen.liste.queryOptions({ input: { haushaltId } }));
  return (
    <Abfrage abfrage={akte}>
      {(geladene) => (
        <Abfrage abfrage={uebergaben}>
          {(liste) => (
            <Abfrage abfrage={erhebungen}>
              {(alle) => <Inhalt akte={geladene} {...liste} erhebung={alle[0] ?? null} />}
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

function Inhalt(daten: Daten) {
  const { akte, uebergaben } = daten;
  const heute = useHeute();
  const [adresse, setzeAdresse] = useSearchParams();
  const gewaehlte = adresse.get('uebergabe');
  const zeige = (id: string | null) =>
    setzeAdresse({ abschnitt: 'uebergabe', ...(id === null ? {} : { uebergabe: id }) }, { replace: true });
  const offene = uebergaben.find(({ id }) => id === gewaehlte) ?? null;
  const andereGespraeche = useMemo(
    () => uebergaben.filter(({ id, istGespraech }) => istGespraech && id !== gewaehlte).map(({ am }) => am),
    [uebergaben, gewaehlte],
  );
  if (offene !== null || gewaehlte === 'neu') {
    return (
      <Uebergabeformular
        key={gewaehlte}
        akte={akte}
        uebergabe={offene}
        anfang={offene === null ? neueUebergabe(heute, akte.personen) : zUebergabeEingabe.parse(offene)}
        andereGespraeche={andereGespraeche}
        onAngelegt={() => zeige(null)}
        onZurueck={() => zeige(null)}
      />
    );
  }
  return <Uebersicht {...daten} onOeffnen={zeige} />;
}

function Uebersicht({
  akte,
  uebergaben,
  uebernommen,
  erhebung,
  onOeffnen,
}: Daten & { readonly onOeffnen: (id: string) => void }) {
  const { haushalt, personen } = akte;
  const darf = useDarf('faelle', 'schreiben', haushalt.kommuneId);
  const [papierId, setzePapierId] = useState<string | null>(null);
  const [uebernahmeId, setzeUebernahmeId] = useState<string | null>(null);
  const [paket, setzePaket] = useState<'senden' | 'annehmen' | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Uebergabe | null>(null);
  const loeschen = useMutation(api.uebergaben.loeschen.mutationOptions());
  const finde = (id: string | null) => uebergaben.find((eine) => eine.id === id);
  const papier = finde(papierId);
  const uebernahme = finde(uebernahmeId);
  const neu = darf && (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconPackageExport size="1.125rem" aria-hidden />}
        onClick={() => setzePaket('senden')}
      >
        Als Paket übergeben …
      </Button>
      <Button
        variant="default"
        leftSection={<IconPackageImport size="1.125rem" aria-hidden />}
        onClick={() => setzePaket('annehmen')}
      >
        Paket einlesen …
      </Button>
      <Button leftSection={<IconFilePlus size="1.125rem" aria-hidden />} onClick={() => onOeffnen('neu')}>
        Übergabe protokollieren
      </Button>
    </Group>
  );
  const gespraeche = zaehleUebergabegespraeche(uebergaben);
  return (
    <Stack gap="md">
      {uebergaben.length === 0 ? (
        <LeererZustand
          symbol={IconArrowsExchange}
          titel="Noch keine Übergabe"
          text="Das Protokoll hält fest, was die Flüchtlingssozialarbeit der Gemeinschaftsunterkunft übergibt. Angaben daraus können in die Akte übernommen werden; die Akte zeigt dann, was übernommen und was seither geändert ist."
          aktion={neu}
        />
      ) : (
        <>
          <Group justify="space-between">
            <Title order={2} size="h3">
              Übergaben
            </Title>
            {neu}
          </Group>
          <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {uebergaben.map((uebergabe) => (
              <Uebergabekarte
                key={uebergabe.id}
                uebergabe={uebergabe}
                darf={darf}
                angebot={vorschlaege(uebergabe, { haushaltId: haushalt.id, personen, erhebung }).length}
                onOeffnen={() => onOeffnen(uebergabe.id)}
                onPapier={() => setzePapierId(uebergabe.id)}
                onUebernahme={() => setzeUebernahmeId(uebergabe.id)}
                onLoeschen={() => setzeZuLoeschen(uebergabe)}
              />
            ))}
          </Stack>
          <Text size="sm" c="dimmed">
            {gespraeche === 1
              ? 'Ein Übergabegespräch zählt für Kennzahl 37 (je Akte und Tag eines).'
              : `${gespraeche} Übergabegespräche zählen für Kennzahl 37 (je Akte und Tag eines).`}
          </Text>
          <Herkunftsliste akte={akte} erhebung={erhebung} uebernommen={uebernommen} />
        </>
      )}
      {paket === 'senden' && <Paketsendung akte={akte} erhebung={erhebung} onSchliessen={() => setzePaket(null)} />}
      {paket === 'annehmen' && (
        <Modal opened onClose={() => setzePaket(null)} size="60rem" title="Paket zu diesem Haushalt einlesen">
          <Paketempfang haushalt={haushalt} onFertig={() => setzePaket(null)} />
        </Modal>
      )}
      {papier && <Papier uebergabe={papier} darf={darf} onSchliessen={() => setzePapierId(null)} />}
      {uebernahme && (
        <Uebernahme
          akte={akte}
          erhebung={erhebung}
          uebergabe={uebernahme}
          onSchliessen={() => setzeUebernahmeId(null)}
        />
      )}
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel={`Übergabe vom ${zuLoeschen ? zeigeDatum(zuLoeschen.am) : ''} löschen?`}
        folgen="Das Protokoll liegt 30 Tage im Papierkorb. Übernommene Angaben bleiben in der Akte; ihre Herkunft steht dann nicht mehr dabei."
        knopf="Übergabe löschen"
        onBestaetigt={async () => {
          if (zuLoeschen) await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version });
        }}
      />
    </Stack>
  );
}
