import { useState } from 'react';
import { Alert, Button, Checkbox, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconLock, IconPackageExport } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Erhebung } from '../../shared/erhebungen/types.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import { istDatum, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { artenDerAuswahl, PAKETAUSWAHL_LABEL, type Paketauswahl } from '../../shared/uebergaben/paket.ts';
import { Ampel } from '../einwilligungen/Ampel.tsx';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';

const WAHLEN = Object.keys(PAKETAUSWAHL_LABEL) as (keyof Paketauswahl)[];

interface PaketsendungProps {
  readonly akte: Fallakte;
  /** The newest one. */
  readonly erhebung: Erhebung | null;
  readonly onSchliessen: () => void;
}

/** Seals chosen contents of the file for another Datenbestand, under the light of the consents. */
export function Paketsendung({ akte, erhebung, onSchliessen }: PaketsendungProps) {
  const empfaenger = useQuery(api.uebergaben.paketEmpfaenger.queryOptions());
  return (
    <Modal opened onClose={onSchliessen} size="46rem" title="Fallakte als Paket übergeben">
      <Abfrage abfrage={empfaenger}>
        {(alle) =>
          alle.length === 0 ? (
            <Stack>
              <Text>
                Noch kein Empfänger: Unter „Pakete“ wird die Kontaktdatei der anderen Stelle aufgenommen und der
                Fingerabdruck am Telefon verglichen. Dazu braucht ein Konto das Recht für Pakete.
              </Text>
              <Group justify="flex-end">
                <Button onClick={onSchliessen}>Schließen</Button>
              </Group>
            </Stack>
          ) : (
            <Formular akte={akte} erhebung={erhebung} empfaenger={alle} onSchliessen={onSchliessen} />
          )
        }
      </Abfrage>
    </Modal>
  );
}

function Formular({
  akte: { haushalt, personen },
  erhebung,
  empfaenger,
  onSchliessen,
}: PaketsendungProps & { readonly empfaenger: readonly { readonly id: string; readonly name: string }[] }) {
  const [kontaktId, setzeKontaktId] = useState<string | null>(
    empfaenger.length === 1 ? (empfaenger[0]?.id ?? null) : null,
  );
  const [auswahl, setzeAuswahl] = useState<Paketauswahl>({
    aufenthalt: true,
    sprachen: true,
    bildung: true,
    erhebung: erhebung !== null,
  });
  const [einverstandenAm, setzeEinverstandenAm] = useState<Datum | null>(null);
  const speichern = useSpeichern();
  const packen = useMutation(
    api.uebergaben.paketPacken.mutationOptions({
      onSuccess: async ({ name, datei }) => {
        await speichern.speichere(name, datei);
        onSchliessen();
      },
    }),
  );
  const name = empfaenger.find(({ id }) => id === kontaktId)?.name ?? '';
  const istVollstaendig = kontaktId !== null && einverstandenAm !== null && istDatum(einverstandenAm);
  return (
    <Stack>
      <Select
        label="Empfänger"
        description="Kontakte, deren Fingerabdruck verglichen ist"
        data={empfaenger.map(({ id, name: text }) => ({ value: id, label: text }))}
        value={kontaktId}
        onChange={setzeKontaktId}
        withAsterisk
      />
      <Checkbox.Group
        label="Inhalt"
        description="Namen, Geburt und Rolle aller Personen gehen immer mit."
        value={WAHLEN.filter((wahl) => auswahl[wahl])}
        onChange={(gewaehlte) =>
          setzeAuswahl({
            aufenthalt: gewaehlte.includes('aufenthalt'),
            sprachen: gewaehlte.includes('sprachen'),
            bildung: gewaehlte.includes('bildung'),
            erhebung: gewaehlte.includes('erhebung'),
          })
        }
      >
        <Stack gap={6} mt="xs">
          {WAHLEN.map((wahl) => (
            <Checkbox
              key={wahl}
              value={wahl}
              disabled={wahl === 'erhebung' && erhebung === null}
              label={PAKETAUSWAHL_LABEL[wahl]}
              {...(wahl === 'erhebung' && erhebung !== null ? { description: `vom ${zeigeDatum(erhebung.am)}` } : {})}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Ampel
        haushaltId={haushalt.id}
        personIds={personen.map(({ id }) => id)}
        empfaenger={{ partnerId: null, name }}
        arten={artenDerAuswahl(auswahl)}
        zweck="Übergabe der Begleitung"
      />
      <Datumsfeld
        label="Einverständnis der Familie mit der Übergabe am"
        withAsterisk
        value={einverstandenAm}
        onChange={setzeEinverstandenAm}
        maw="24rem"
      />
      <Alert color="geleit" icon={<IconLock aria-hidden />}>
        Anschrift, Telefon, Nummern anderer Stellen, Gesundheit und verschlossene Umschläge gehen nicht mit. Das
        Fallblatt im Paket wird bei den Dokumenten des Falls abgelegt.
      </Alert>
      <Fehlerhinweis fehler={packen.error} />
      {speichern.hinweis}
      <Group justify="flex-end">
        <Button variant="default" onClick={onSchliessen}>
          Abbrechen
        </Button>
        <Button
          leftSection={<IconPackageExport size="1.125rem" aria-hidden />}
          disabled={!istVollstaendig}
          loading={packen.isPending}
          onClick={() => {
            if (kontaktId === null || einverstandenAm === null) return;
            packen.mutate({ haushaltId: haushalt.id, kontaktId, auswahl, einverstaendnisAm: einverstandenAm });
          }}
        >
          Versiegeln und speichern
        </Button>
      </Group>
    </Stack>
  );
}
